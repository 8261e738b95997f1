import { stageOf } from './report-stage.js';

const none = { isSubmitted: true, steps: [], recommendations: 0, isFollowed: false };
const today = '2026-11-22';

describe('how far a report has come', () => {
  it('follows what is on record, and a session only once its day has come', () => {
    expect(stageOf({ ...none, isSubmitted: false }, today)).toBe('written');
    expect(stageOf(none, today)).toBe('submitted');
    expect(stageOf({ ...none, steps: [{ kind: 'presession', happensOn: '2026-12-01' }] }, today)).toBe('submitted');
    expect(stageOf({ ...none, steps: [{ kind: 'presession', happensOn: today }] }, today)).toBe('presession');
    expect(stageOf({ ...none, steps: [{ kind: 'presession', happensOn: today }, { kind: 'review', happensOn: today }] }, today)).toBe('review');
    expect(stageOf({ ...none, steps: [{ kind: 'observations', happensOn: today }] }, today)).toBe('recommendations');
    expect(stageOf({ ...none, recommendations: 3 }, today)).toBe('recommendations');
    expect(stageOf({ ...none, recommendations: 3, isFollowed: true }, today)).toBe('follow_up');
  });
});
