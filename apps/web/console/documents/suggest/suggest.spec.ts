import { Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import fc from 'fast-check';
import { apartFrom, documentSchema, hasSuggestions, plainText, readDocument, suggestionsIn, type DocumentNode } from '#libs/editor-schema';
import { settled } from './settled.js';
import { suggested } from './suggested.js';

const [SAMIRA, IDRIS] = ['0193b0aa-0000-7000-8000-000000000001', '0193b0aa-0000-7000-8000-000000000002'];
const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) });
const start = (...texts: string[]) => EditorState.create({ schema: documentSchema, doc: documentSchema.nodeFromJSON(readDocument({ type: 'doc', content: texts.map(paragraph) })) });
const json = ({ doc }: EditorState) => doc.toJSON() as DocumentNode;
const now = (state: EditorState) => plainText(json(state));
const by = (accountId: string, state: EditorState, make: (tr: Transaction) => Transaction) => state.apply(suggested(make(state.tr), state, accountId));
const waiting = (state: EditorState) => suggestionsIn(json(state)).map(({ by: who, added, struck }) => ({ who, added, struck }));
const settle = (state: EditorState, isAccepted: boolean, ids = suggestionsIn(json(state)).map(({ id }) => id)) => state.apply(settled(state, new Set(ids), isAccepted));

describe('what somebody suggests', () => {
  it('strikes out and adds, as one suggestion that says whose it is and since when', () => {
    const state = by(SAMIRA, start('Un accueil gratuit'), (tr) => tr.replaceWith(12, 19, documentSchema.text('digne')));
    expect(waiting(state)).toEqual([{ who: SAMIRA, added: 'digne', struck: 'gratuit' }]);
    expect(Math.abs(suggestionsIn(json(state))[0]!.at!.getTime() - Date.now())).toBeLessThan(5000);
    expect(state.selection.head).toBe(24);
    const longer = by(SAMIRA, state, (tr) => tr.insertText(' pour tous', 24));
    expect(waiting(longer)).toEqual([{ who: SAMIRA, added: 'digne pour tous', struck: 'gratuit' }]);
    expect([now(settle(longer, true)), now(settle(longer, false))]).toEqual(['Un accueil digne pour tous', 'Un accueil gratuit']);
  });

  it('takes its own words back, and leaves those that others suggest', () => {
    const first = by(SAMIRA, start('ab'), (tr) => tr.insertText('XYZ', 2));
    expect(waiting(by(SAMIRA, first, (tr) => tr.delete(3, 4)))).toEqual([{ who: SAMIRA, added: 'XZ', struck: '' }]);
    const second = by(IDRIS, first, (tr) => tr.delete(1, 6));
    expect(waiting(second)).toEqual([{ who: IDRIS, added: '', struck: 'ab' }, { who: SAMIRA, added: 'XYZ', struck: '' }]);
    const mine = suggestionsIn(json(second)).find(({ by: who }) => who === IDRIS)!.id;
    expect(now(settle(second, true, [mine]))).toBe('XYZ');
    expect(waiting(settle(second, false, [mine]))).toEqual([{ who: SAMIRA, added: 'XYZ', struck: '' }]);
  });

  it('goes on with the Delete key, and back with the other', () => {
    const at = (state: EditorState, head: number) => state.apply(state.tr.setSelection(TextSelection.create(state.doc, head)));
    expect(by(SAMIRA, at(start('abc'), 2), (tr) => tr.delete(2, 3)).selection.head).toBe(3);
    expect(by(SAMIRA, at(start('abc'), 3), (tr) => tr.delete(2, 3)).selection.head).toBe(2);
  });

  it('makes paragraphs of its words once it is accepted, and takes away those that were struck out as a whole', () => {
    const split = by(SAMIRA, by(SAMIRA, start('un deux', 'trois'), (tr) => tr.split(3)), (tr) => tr.insertText('fin', 4));
    expect(json(split).content).toHaveLength(2);
    expect(now(settle(split, true))).toBe('un\nfin deux\ntrois');
    expect(now(settle(split, false))).toBe('un deux\ntrois');
    const struck = by(SAMIRA, start('un', 'deux', 'trois'), (tr) => tr.delete(4, 10));
    expect(json(settle(struck, true)).content).toHaveLength(2);
    expect(json(settle(struck, false)).content).toHaveLength(3);
    // By these the server knows that the text itself stays letter for letter: a reader may ask for either.
    expect(apartFrom(SAMIRA, json(struck))).toBe(apartFrom(SAMIRA, json(start('un', 'deux', 'trois'))));
    expect(apartFrom(SAMIRA, json(split))).toBe(apartFrom(SAMIRA, json(start('un deux', 'trois'))));
  });

  it('is never a list, a heading or a mark', () => {
    const state = start('un');
    const other = by(SAMIRA, state, (tr) => tr.setBlockType(1, 1, documentSchema.nodes['heading']!, { level: 2 }).addMark(1, 3, documentSchema.marks['bold']!.create()));
    expect(json(other)).toEqual(json(state));
  });

  it('changes nothing of the text and nothing of what others suggest, whatever is typed', () => {
    const edit = fc.record({ who: fc.constantFrom(SAMIRA, IDRIS), from: fc.nat(40), length: fc.nat(12), words: fc.constantFrom('', 'x', 'un mot ', 'a\nb') });
    fc.assert(fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let state = start('Le droit à la santé', '', 'ne dépend pas d’un papier');
      const before = now(state);
      for (const { who, from, length, words } of edits) {
        const { size } = state.doc.content;
        const [start_, end] = [Math.min(from, size), Math.min(from + length, size)];
        const slice = new Slice(documentSchema.nodeFromJSON({ type: 'doc', content: words.split('\n').map(paragraph) }).content, 1, 1);
        const untouched = apartFrom(who, json(state));
        state = by(who, state, (tr) => (words ? tr.replace(start_, end, slice) : tr.delete(start_, end)));
        expect(apartFrom(who, json(state))).toBe(untouched);
      }
      state.doc.check();
      expect(now(settle(state, false))).toBe(before);
      expect(hasSuggestions(json(settle(state, true)))).toBe(false);
    }));
  });
});
