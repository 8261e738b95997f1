import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { canonical, type Plain } from './canonical.js';
import { charterDocument, isStale } from './charter-document.js';

const clauses = { referenceLocale: 'fr', silenceIsConsent: false, associatesSign: true } as const;
const fr = { locale: 'fr', title: 'Charte', body: 'Nous « agissons »\nensemble.' } as const;
const ar = { locale: 'ar', title: 'ميثاق', body: 'نعمل معا \u200f"كصوت واحد".' } as const;

describe('the document of a charter', () => {
  it('is spelt one way, whatever the order of its languages, and hashed as sha256sum does', () => {
    const spelt = '{"associatesSign":true,"reference":"fr","silenceIsConsent":false,"texts":{"ar":{"body":"نعمل معا \u200f\\"كصوت واحد\\".","title":"ميثاق"},"fr":{"body":"Nous « agissons »\\nensemble.","title":"Charte"}}}';
    const made = charterDocument(clauses, [fr, ar]);
    expect(made.document).toBe(spelt);
    expect(charterDocument(clauses, [ar, fr])).toEqual(made);
    expect(execFileSync('sha256sum', { input: spelt, encoding: 'utf8' }).slice(0, 64)).toBe(made.hash);
  });

  it('has another hash for another reference, clause or letter', () => {
    const hashes = [
      charterDocument(clauses, [fr, ar]), charterDocument({ ...clauses, referenceLocale: 'ar' }, [fr, ar]), charterDocument({ ...clauses, silenceIsConsent: true }, [fr, ar]),
      charterDocument({ ...clauses, associatesSign: false }, [fr, ar]), charterDocument(clauses, [fr]), charterDocument(clauses, [fr, { ...ar, body: `${ar.body} ` }]),
    ].map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('says the same as JSON, with names in order', () => {
    const { tree } = fc.letrec<{ tree: Plain }>((tie) => ({ tree: fc.oneof({ maxDepth: 3 }, fc.string({ unit: 'grapheme' }), fc.boolean(), fc.dictionary(fc.string({ unit: 'grapheme' }), tie('tree'))) }));
    fc.assert(fc.property(tree, (value) => { expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value))); }));
    expect(canonical({ '\u20ac': '1', '\r': '2', '\ufb33': '3', '1': '4', '\ud83d\ude00': '5', '\u0080': '6', ö: '7' })).toBe('{"\\r":"2","1":"4","\u0080":"6","ö":"7","€":"1","😀":"5","\ufb33":"3"}');
  });

  it('marks a translation written before the words that hold, and only that', () => {
    const [early, late] = [new Date(1), new Date(2)];
    const texts = [{ locale: 'fr', writtenAt: late }, { locale: 'ar', writtenAt: early }, { locale: 'en', writtenAt: late }] as const;
    expect(texts.map((text) => isStale(text, texts, 'fr'))).toEqual([false, true, false]);
    expect(texts.map((text) => isStale(text, texts, 'ar'))).toEqual([false, false, false]);
  });
});
