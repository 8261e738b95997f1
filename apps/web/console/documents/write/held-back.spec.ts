import { jest } from '@jest/globals';
import { HeldBack } from './held-back.js';

describe('what others typed while a word is being composed', () => {
  let held: HeldBack;
  let came: string[];
  const others = (...words: readonly string[]) => {
    for (const word of words) held.pass(() => came.push(word));
  };
  beforeEach(() => {
    jest.useFakeTimers();
    [held, came] = [new HeldBack(), []];
  });
  afterEach(() => jest.useRealTimers());

  it('comes at once as long as nobody composes', () => {
    others('a', 'b');
    held.finish();
    others('c');
    expect(came).toEqual(['a', 'b', 'c']);
  });
  it('waits until the word is finished, and comes in its order', () => {
    held.hold();
    others('a');
    jest.advanceTimersByTime(1500);
    held.hold();
    jest.advanceTimersByTime(1500);
    others('b');
    held.finish();
    expect(came).toEqual([]);
    jest.advanceTimersByTime(100);
    others('c');
    expect(came).toEqual(['a', 'b', 'c']);
  });
  it('waits on when the next word begins at once', () => {
    held.hold();
    others('a');
    held.finish();
    held.hold();
    jest.advanceTimersByTime(1000);
    expect(came).toEqual([]);
  });
  it('comes when the word rests', () => {
    held.hold();
    others('a');
    jest.advanceTimersByTime(2000);
    expect(came).toEqual(['a']);
  });
  it('comes no more when the text is left', () => {
    held.hold();
    others('a');
    held.end();
    jest.advanceTimersByTime(5000);
    expect(came).toEqual([]);
  });
});
