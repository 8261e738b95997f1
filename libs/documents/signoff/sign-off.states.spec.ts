import fc from 'fast-check';
import { changedTexts } from './changed-texts.js';
import { inOrder } from './sealing/list-document.js';
import { houseState, refuseAnswer, signOffAnswers, signOffStates, stands } from './sign-off.states.js';
import { changeLines } from './telling/sign-off.mail.js';
import { paragraphs } from './testing/sign-off.factory.js';

const any = fc.record({ state: fc.constantFrom(...signOffStates), isOver: fc.boolean(), last: fc.option(fc.constantFrom(...signOffAnswers), { nil: undefined }), answer: fc.constantFrom(...signOffAnswers) });

describe('an answer to a call', () => {
  it('is never taken about a text that was replaced, nor once the call is off', () => {
    fc.assert(fc.property(any, (given) => given.state === 'open' || given.state === 'sealed' || refuseAnswer(given) !== undefined));
  });

  it('may be any until the last day; after it one supports or withdraws', () => {
    fc.assert(fc.property(any, ({ last, answer }) => {
      const inTime = refuseAnswer({ state: 'open', isOver: false, last, answer });
      const late = refuseAnswer({ state: 'sealed', isOver: true, last, answer });
      expect(inTime).toBe(answer === 'withdraw' && !stands(last) ? 'neverSigned' : undefined);
      expect(late === undefined).toBe(answer === 'withdraw' ? stands(last) : stands(answer) && !stands(last));
    }));
  });

  it('is never made of silence', () => {
    expect([houseState({ answer: undefined, isOver: false, isReminded: false }), houseState({ answer: undefined, isOver: false, isReminded: true }), houseState({ answer: undefined, isOver: true, isReminded: true }), houseState({ answer: 'object', isOver: true, isReminded: true })]).toEqual(['invited', 'reminded', 'no_answer', 'objected']);
  });
});

describe('what changed between two texts', () => {
  it('shows a block with one comma more beside the one it was, and no other', () => {
    const [before, after] = [paragraphs('Nous demandons un abri.', 'Nous restons ici.'), paragraphs('Nous demandons, un abri.', 'Nous restons ici.')];
    expect(changedTexts([{ locale: 'fr', content: before }], [{ locale: 'fr', content: after }])).toEqual([{ locale: 'fr', changes: [{ before: 'Nous demandons un abri.', after: 'Nous demandons, un abri.' }] }]);
    expect(changedTexts([{ locale: 'fr', content: before }], [{ locale: 'fr', content: before }])).toEqual([]);
  });

  it('says so where the words are the same and something around them changed', () => {
    expect(changeLines([], 'fr')).toEqual([expect.stringContaining('Les mots sont les mêmes')]);
  });

  it('shows a language that came or went whole', () => {
    const [fr, ar] = [{ locale: 'fr' as const, content: paragraphs('Un') }, { locale: 'ar' as const, content: paragraphs('واحد') }];
    expect(changedTexts([fr], [fr, ar])).toEqual([{ locale: 'ar', changes: [{ before: '', after: 'واحد' }] }]);
    expect(changedTexts([fr, ar], [fr])).toEqual([{ locale: 'ar', changes: [{ before: 'واحد', after: '' }] }]);
  });
});

describe('the order of the list', () => {
  const line = (id: string, fr: string) => ({ id, name: { fr }, organisationId: id });
  const rows = [line('1', 'Zahra'), line('2', 'Élan'), line('3', 'amal')];

  it('is that of the dictionary, founders before the others where the call says so', () => {
    expect(inOrder(rows, 'alphabetical', 'fr', new Set(['1'])).map(({ name }) => name.fr)).toEqual(['amal', 'Élan', 'Zahra']);
    expect(inOrder(rows, 'founders_first', 'fr', new Set(['1', '2'])).map(({ name }) => name.fr)).toEqual(['Élan', 'Zahra', 'amal']);
  });
});
