import { recordHour, timeToSign } from './peak.bench.js';

describe('the record hour', () => {
  it('is the best hour of the real petition', () => expect(recordHour()).toBe(326_726));

  it('is signed when the wanted number is reached, within the last slice at its rate', () => {
    expect(timeToSign([{ accepted: 1000, perSecond: 100 }, { accepted: 1000, perSecond: 200 }], 1500)).toBe(12.5);
    expect(timeToSign([{ accepted: 1000, perSecond: 100 }], 1000)).toBe(10);
  });
});
