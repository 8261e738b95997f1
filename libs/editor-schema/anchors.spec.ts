import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import * as Y from 'yjs';
import { anchorAt, anchorOn, documentSchema, placesOf, Shown, writeNode, type DocumentNode } from './index.js';

const text = (words: string): DocumentNode => ({ type: 'text', text: words });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', ...(content.length > 0 && { content }) });
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });

function live(content: DocumentNode): Y.XmlFragment {
  const fragment = new Y.Doc().getXmlFragment('default');
  prosemirrorJSONToYXmlFragment(documentSchema, content, fragment);
  return fragment;
}
const textOf = (fragment: Y.XmlFragment, block = 0) => (fragment.get(block) as Y.XmlElement).get(0) as Y.XmlText;
const change = (fragment: Y.XmlFragment, content: DocumentNode) => writeNode(fragment, documentSchema.nodeFromJSON(content), new Shown(() => documentSchema));

describe('anchors', () => {
  it('stand where ProseMirror counts, in lists and after footnotes too', () => {
    const content = doc(paragraph(text('avant')), { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('un '), { type: 'footnote', attrs: { text: 'note' } }, text('mot choisi'))] }] });
    const fragment = live(content);
    const node = documentSchema.nodeFromJSON(content);
    const [place] = placesOf(fragment, [anchorOn(fragment, 'mot choisi')!]);
    expect(place!.words).toBe('mot choisi');
    expect(node.textBetween(place!.from, place!.to)).toBe('mot choisi');
    expect(anchorAt(fragment, place!.from, place!.to)!.quote).toBe('mot choisi');
    expect(anchorAt(fragment, 0, 1)).toBeUndefined();
    expect(anchorOn(fragment, 'absent')).toBeUndefined();
  });

  it('say nothing of words that stand twice, or of bytes that are none', () => {
    const fragment = live(doc(paragraph(text('bis bis'))));
    expect(anchorOn(fragment, 'bis')).toBeUndefined();
    expect(placesOf(fragment, [{ from: new Uint8Array([1, 2, 3]), to: new Uint8Array([255]), quote: 'ailleurs' }])).toEqual([undefined]);
  });

  it('find their words again when the paragraph is cut before them, and lose them with the words', () => {
    const fragment = live(doc(paragraph(text('Le droit à la santé pour tous'))));
    const anchor = anchorOn(fragment, 'la santé')!;
    change(fragment, doc(paragraph(text('Le droit')), paragraph(text(' à la santé pour tous'))));
    expect(placesOf(fragment, [anchor])[0]!.words).toBe('la santé');
    change(fragment, doc(paragraph(text('Le droit')), paragraph(text(' pour tous'))));
    expect(placesOf(fragment, [anchor])).toEqual([undefined]);
  });

  it('stay on their words across blocks, while others are written between, before and after', () => {
    const fragment = live(doc(paragraph(text('premier bloc')), paragraph(text('second bloc'))));
    const anchor = anchorAt(fragment, 9, 21)!;
    expect(anchor.quote).toBe('bloc\nsecond');
    const paragraphOf = (words: string) => {
      const block = new Y.XmlElement('paragraph');
      block.insert(0, [new Y.XmlText(words)]);
      return block;
    };
    fragment.insert(1, [paragraphOf('entre')]);
    fragment.insert(0, [paragraphOf('tout')]);
    textOf(fragment, 3).insert(11, ' et fin');
    expect(placesOf(fragment, [anchor])[0]!.words).toBe('bloc\nentre\nsecond');
  });

  it('do not stay where other words were put in their place', () => {
    const fragment = live(doc(paragraph(text('premier bloc')), paragraph(text('second'))));
    const anchor = anchorOn(fragment, 'premier')!;
    textOf(fragment).delete(0, 7);
    textOf(fragment).insert(0, 'un autre');
    expect(placesOf(fragment, [anchor])).toEqual([undefined]);
    textOf(fragment, 1).insert(6, ' et premier');
    expect(placesOf(fragment, [anchor])[0]).toMatchObject({ words: 'premier' });
  });

  it('never move off their words, whoever writes before, after and inside at once', () => {
    const edit = fc.record({ at: fc.nat(), del: fc.nat(6), words: fc.string({ unit: fc.constantFrom('x', 'y', 'ب', ' '), maxLength: 5 }), by: fc.nat(1) });
    fc.assert(fc.property(fc.nat(20), fc.integer({ min: 1, max: 10 }), fc.array(edit, { maxLength: 25 }), (start, length, edits) => {
      // Every letter there was at first is one of its own; those written later are none of them.
      const letters = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
      const fragment = live(doc(paragraph(text(letters))));
      const other = new Y.Doc();
      Y.applyUpdate(other, Y.encodeStateAsUpdate(fragment.doc!));
      const sides = [fragment, other.getXmlFragment('default')];
      const anchor = anchorAt(fragment, 1 + start, 1 + start + length)!;
      for (const { at, del, words, by } of edits) {
        const one = textOf(sides[by]!);
        const place = at % (one.length + 1);
        one.delete(place, Math.min(del, one.length - place));
        if (words) one.insert(place, words);
      }
      for (const [a, b] of [[fragment.doc!, other], [other, fragment.doc!]] as const) Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
      const mine = new Set(letters.slice(start, start + length));
      const now = textOf(fragment).toString();
      const words = placesOf(fragment, [anchor])[0]?.words ?? '';
      const left = [...now].filter((letter) => mine.has(letter));
      expect(Array.from(words).filter((letter) => letters.includes(letter))).toEqual(words === '' ? [] : left);
      // They are gone only with their first and their last letter.
      if (now.includes(letters[start]!) || now.includes(letters[start + length - 1]!)) expect(words).not.toBe('');
      expect(placesOf(sides[1]!, [anchor])).toEqual(placesOf(fragment, [anchor]));
    }));
  });
});
