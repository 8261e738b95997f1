import { isPublic, nextState, petitionStates, petitionVerbs, possibleVerbs, publicStates } from './petition.states.js';

/** What the drawing says, written down a second time. */
const legal = `
  draft edit draft            | draft submit in_review
  in_review approve approved  | in_review requestChanges draft | in_review reject rejected     | in_review revise draft
  approved edit approved      | approved schedule scheduled    | approved open open            | approved revise draft
  scheduled edit scheduled    | scheduled schedule scheduled   | scheduled unschedule approved | scheduled open open     | scheduled revise draft
  open edit open              | open pause paused              | open close closed             | open correct open       | open publishUpdate open
  paused edit paused          | paused resume open             | paused close closed           | paused correct paused   | paused publishUpdate paused
  closed deliver delivered    | closed archive archived        | closed correct closed         | closed publishUpdate closed
  delivered deliver delivered | delivered recordAnswer answered | delivered recordNoAnswer no_answer | delivered archive archived | delivered correct delivered | delivered publishUpdate delivered
  answered deliver answered   | answered recordAnswer answered | answered archive archived     | answered correct answered | answered publishUpdate answered
  no_answer deliver delivered | no_answer recordAnswer answered | no_answer archive archived   | no_answer correct no_answer | no_answer publishUpdate no_answer
`.split(/[|\n]/).map((move) => move.trim().replace(/ +/g, ' ')).filter(Boolean);

describe('the states of a petition', () => {
  const pairs = petitionStates.flatMap((state) => petitionVerbs.map((verb) => [state, verb] as const));

  it.each(pairs)('%s: %s', (state, verb) => {
    const expected = legal.find((move) => move.startsWith(`${state} ${verb} `))?.split(' ')[2];
    expect(nextState(state, verb)).toBe(expected);
    expect(possibleVerbs(state).includes(verb)).toBe(expected !== undefined);
  });

  it('end in rejected and archived', () => {
    expect(petitionStates.filter((state) => possibleVerbs(state).length === 0)).toEqual(['rejected', 'archived']);
  });

  it('can all be reached from a draft', () => {
    const reached = new Set<string>(['draft']);
    for (const _ of petitionStates) for (const state of petitionStates) if (reached.has(state)) possibleVerbs(state).forEach((verb) => reached.add(nextState(state, verb)!));
    expect([...reached].sort()).toEqual([...petitionStates].sort());
  });

  it('are public from opening on, and never private again', () => {
    for (const state of publicStates) for (const verb of possibleVerbs(state)) expect(isPublic(nextState(state, verb)!)).toBe(true);
  });
});
