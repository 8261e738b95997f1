import fc from 'fast-check';
import { modes, quorumOf, settle, type Ballot } from './settle.js';

const ballot = (given: Partial<Ballot>): Ballot => ({ mode: 'majority', quorumPercent: 50, seats: 10, yes: 0, no: 0, abstain: 0, ...given });

/** Any ballot there can be in coalitions of up to sixty organisations. */
const ballots = fc
  .record({ mode: fc.constantFrom(...modes), quorumPercent: fc.integer({ min: 0, max: 100 }), seats: fc.integer({ min: 0, max: 60 }), shares: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()) })
  .map(({ shares: [a, b, c, d], seats, ...rest }) => {
    const all = a + b + c + d || 1;
    const [yes, no, abstain] = [a, b, c].map((share) => Math.floor((seats * share) / all)) as [number, number, number];
    return { ...rest, seats, yes, no, abstain };
  });

describe('settling a decision', () => {
  it.each([
    ['one more for than against', ballot({ yes: 4, no: 3 }), 'adopted'],
    ['as many for as against', ballot({ yes: 3, no: 3 }), 'rejected'],
    ['abstentions make the quorum', ballot({ yes: 1, abstain: 4 }), 'adopted'],
    ['too few answers', ballot({ yes: 4 }), 'no_quorum'],
    ['a quorum of zero still needs somebody', ballot({ quorumPercent: 0 }), 'no_quorum'],
    ['two thirds, just', ballot({ mode: 'two_thirds', yes: 4, no: 2 }), 'adopted'],
    ['short of two thirds', ballot({ mode: 'two_thirds', yes: 5, no: 3 }), 'rejected'],
    ['one against ends unanimity', ballot({ mode: 'unanimity', yes: 9, no: 1 }), 'rejected'],
    ['abstaining does not', ballot({ mode: 'unanimity', yes: 4, abstain: 3 }), 'adopted'],
    ['nobody objects', ballot({ mode: 'silence' }), 'adopted'],
    ['one objects', ballot({ mode: 'silence', yes: 9, no: 1 }), 'blocked'],
    ['nobody has a seat', ballot({ mode: 'silence', seats: 0 }), 'no_quorum'],
  ] as const)('%s', (_, given, outcome) => {
    expect(settle(given)).toBe(outcome);
  });

  it('never takes no answer for consent, but under the rule of silence', () => {
    fc.assert(fc.property(ballots, (given) => given.mode === 'silence' || given.yes > 0 || settle(given) !== 'adopted'));
  });

  it('never adopts below the quorum, nor what has more against than for', () => {
    fc.assert(
      fc.property(ballots, (given) => {
        if (settle(given) !== 'adopted') return true;
        return given.yes + given.no + given.abstain >= quorumOf(given) && (given.mode === 'silence' || given.yes > given.no);
      }),
    );
  });

  it('turns no adopted decision down because one more says yes', () => {
    fc.assert(fc.property(ballots, (given) => settle(given) !== 'adopted' || given.yes + given.no + given.abstain >= given.seats || settle({ ...given, yes: given.yes + 1 }) === 'adopted'));
  });
});
