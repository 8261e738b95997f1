import { shownHeard } from './heard.js';

const heard = (answers: number, agree: number, partly: number, disagree: number) => shownHeard({ answers, voices: 0, agree, partly, disagree });

describe('how many answered a consultation', () => {
  it('is said from five on', () => {
    expect(heard(4, 0, 0, 0).answers).toBeNull();
    expect(heard(5, 0, 0, 0).answers).toBe(5);
  });
  it('says how they agreed only when nobody can be told by subtraction', () => {
    expect(heard(18, 6, 7, 5).agreed).toEqual({ agree: 6, partly: 7, disagree: 5 });
    expect(heard(23, 6, 7, 5).agreed).toEqual({ agree: 6, partly: 7, disagree: 5 });
    expect(heard(19, 6, 7, 5).agreed).toBeNull();
    expect(heard(17, 6, 7, 4).agreed).toBeNull();
    expect(heard(12, 12, 0, 0).agreed).toBeNull();
  });
});
