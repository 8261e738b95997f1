import { TemporaryMailFailure } from '#libs/smtp';
import { isOutage, laterOrNever, verdictOf, verdictOnFailure } from './verdict.js';

const failure = (code: string, mayHaveArrived = false) => new TemporaryMailFailure(code, 'for a reason', mayHaveArrived);

describe('a verdict', () => {
  it('takes the mail server’s yes and its final no as they are', () => {
    expect(verdictOf({ outcome: 'sent' })).toEqual({ outcome: 'sent' });
    expect(verdictOf({ outcome: 'refused', code: '550 5.1.1', reason: 'the mailbox does not exist' })).toEqual({ outcome: 'failed', fault: '550 5.1.1' });
  });

  it('puts off what a server asks to send later, longer each time, and gives up after six tries', () => {
    expect([1, 2, 3, 4, 5].map((tries) => laterOrNever('451', tries).wait)).toEqual([30, 120, 480, 1920, 3600]);
    expect(verdictOnFailure(failure('451 4.7.1'), 1)).toEqual({ outcome: 'queued', fault: '451 4.7.1', wait: 30 });
    expect(verdictOnFailure(failure('451 4.7.1'), 6)).toEqual({ outcome: 'failed', fault: '451 4.7.1' });
  });

  it('never tries again what may have arrived', () => {
    expect(verdictOnFailure(failure('ECONNECTION', true), 1)).toEqual({ outcome: 'ambiguous', fault: 'ECONNECTION' });
  });

  it.each(['ECONNECTION', 'ETIMEDOUT', 'EDNS', '421 4.3.2', '535 5.7.8'])('counts %s as trouble of our own server: no try is lost', (code) => {
    expect(isOutage(failure(code))).toBe(true);
    expect(verdictOnFailure(failure(code), 6)).toEqual({ outcome: 'queued', fault: code, wait: 60, isFree: true });
  });

  it.each(['450 4.2.1', '451', '452 4.2.2', '422'])('counts %s as the recipient’s', (code) => expect(isOutage(failure(code))).toBe(false));
});
