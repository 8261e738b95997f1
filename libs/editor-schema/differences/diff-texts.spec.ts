import fc from 'fast-check';
import { readDocument, type DocumentNode } from '../read-document.js';
import { comparedBlocks } from './blocks.js';
import { diffTexts, type TextDiff } from './diff-texts.js';

const paragraph = (text: string, marks?: DocumentNode['marks']): DocumentNode => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text, ...(marks && { marks }) }] }) });
const heading = (text: string, level = 2): DocumentNode => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] });
const list = (...texts: string[]): DocumentNode => ({ type: 'bulletList', content: texts.map((text) => ({ type: 'listItem', content: [paragraph(text)] })) });
const doc = (...content: DocumentNode[]) => readDocument({ type: 'doc', content });
const side = ({ blocks }: TextDiff, which: 'added' | 'removed') => blocks.filter(({ change }) => change !== which).map(({ parts }) => parts.filter(({ change }) => change !== which).map(({ text }) => text).join(''));
const told = ({ blocks }: TextDiff) => blocks.map(({ change, parts }) => `${change}: ${parts.map((part) => (part.change === 'same' ? part.text : `{${part.change === 'added' ? '+' : '-'}${part.text}}`)).join('')}`);

describe('what differs between two texts', () => {
  it('is said by words, in French and in Arabic, down to a comma', () => {
    const [before, after] = [doc(heading('Santé'), paragraph('Nous demandons un plan clair.'), paragraph('نطالب بخطة واضحة.')), doc(heading('Santé'), paragraph('Nous demandons, enfin, un plan clair.'), paragraph('نطالب بخطة واضحة وممولة.'))];
    expect(told(diffTexts(before, after))).toEqual(['same: Santé', 'changed: Nous demandons{+, enfin,} un plan clair.', 'changed: نطالب بخطة واضحة{+ وممولة}.']);
    expect(diffTexts(before, after)).toMatchObject({ isSame: false, added: 2, removed: 0 });
    expect(told(diffTexts(doc(paragraph('le plan, clair')), doc(paragraph('le plan clair'))))).toEqual(['changed: le plan{-,} clair']);
  });

  it('keeps phrases together, and tells what was rewritten from what went and came', () => {
    const [before, after] = [doc(paragraph('Un délai de trois mois.'), paragraph('Sans objet.'), paragraph('Fin')), doc(paragraph('Un délai de six semaines.'), paragraph('Les femmes rurales d’abord.'), paragraph('Fin'))];
    expect(told(diffTexts(before, after))).toEqual(['changed: Un délai de {-trois mois}{+six semaines}.', 'removed: {-Sans objet.}', 'added: {+Les femmes rurales d’abord.}', 'same: Fin']);
  });

  it('sees another form of the same words, and leaves out what is only suggested', () => {
    const plain = doc(paragraph('un'), paragraph('deux'));
    expect(told(diffTexts(plain, doc(paragraph('un', [{ type: 'bold' }]), list('deux'))))).toEqual(['form: un', 'form: deux']);
    expect(diffTexts(plain, doc(paragraph('un'), list('deux'))).blocks.map(({ shape }) => shape)).toEqual(['paragraph', 'item']);
    const suggested = doc({ type: 'paragraph', content: [{ type: 'text', text: 'un' }, { type: 'text', text: ' peu', marks: [{ type: 'insertion', attrs: { id: 'a' } }] }] }, paragraph('deux', [{ type: 'deletion', attrs: { id: 'b' } }]));
    expect(told(diffTexts(plain, suggested))).toEqual(['same: un', 'same: deux']);
  });

  it('reads notes as words, and images by what they show', () => {
    const note = (text: string) => doc({ type: 'paragraph', content: [{ type: 'text', text: 'Loi 44.14' }, { type: 'footnote', attrs: { text } }] });
    expect(told(diffTexts(note('BO 6492'), note('BO 6493')))).toEqual(['changed: Loi 44.14 [BO {-6492}{+6493}]']);
  });

  it('gives both texts back whole, whatever was written', () => {
    const words = fc.array(fc.constantFrom('droit', 'santé', ',', '.', ' ', '  ', 'خطة', 'الصحة', '،', '\u200f', '1.5', 'l’eau'), { maxLength: 12 }).map((all) => all.join(''));
    const block = fc.oneof(words.map((text) => paragraph(text)), words.filter(Boolean).map((text) => heading(text)), words.map((text) => list(text)));
    const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => doc(...blocks));
    fc.assert(fc.property(text, text, (before, after) => {
      const diff = diffTexts(before, after);
      expect(side(diff, 'added')).toEqual(comparedBlocks(before).map((one) => one.words));
      expect(side(diff, 'removed')).toEqual(comparedBlocks(after).map((one) => one.words));
      expect(diffTexts(before, before)).toMatchObject({ isSame: true, added: 0, removed: 0 });
      if (diff.isSame) expect(diff.blocks.every(({ change }) => change === 'same')).toBe(true);
    }));
  });
});
