import fc from 'fast-check';
import { documentStates, documentVerbs, isEdited, nextDocumentState, typedBy, type DocumentState } from './document.states.js';
import { changesOf } from './reading/changes-since-visit.service.js';

const walk = (verbs: readonly (typeof documentVerbs)[number][]) => verbs.reduce<DocumentState[]>((states, verb) => [...states, nextDocumentState(states.at(-1)!, verb) ?? states.at(-1)!], ['proposed']);

describe('the course of a document', () => {
  it('never takes back what was published, and publishes nothing that was not adopted', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...documentVerbs), { maxLength: 20 }), (verbs) => {
        const states = walk(verbs);
        const first = states.indexOf('published');
        expect(first < 0 || states.slice(0, first).includes('adopted')).toBe(true);
        expect(first < 0 || states.slice(first).every((state) => state === 'published' || state === 'archived')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('lets everybody’s hands off a text that is voted on, adopted or away', () => {
    expect(documentStates.filter((state) => typedBy(state) === 'nobody')).toEqual(['proposed', 'voting', 'blocked', 'adopted', 'published', 'archived']);
    expect(documentStates.filter((state) => typedBy(state) === 'writers')).toEqual(['drafting']);
    expect(documentStates.filter((state) => !isEdited(state))).toEqual(['silence', 'voting', 'adopted', 'published', 'archived']);
    expect(documentVerbs.filter((verb) => nextDocumentState('archived', verb))).toEqual([]);
  });
});

describe('what changed since a visit', () => {
  const doc = (lines: readonly string[]) => ({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) })) });

  it('is nothing when nothing changed, and otherwise leads from one text to the other', () => {
    const lines = fc.array(fc.constantFrom('un', 'deux', 'ثلاثة', ''), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = changesOf(doc(before), doc(after));
        const count = (texts: readonly string[], wanted: string) => texts.filter((text) => text === wanted).length;
        const of = (kind: string) => changes.filter((change) => change.kind === kind).map(({ text }) => text);
        expect(changesOf(doc(before), doc(before))).toEqual([]);
        for (const word of ['un', 'deux', 'ثلاثة']) expect(count(before, word) - count(of('struck'), word) + count(of('added'), word)).toBe(count(after, word));
      }),
    );
  });
});
