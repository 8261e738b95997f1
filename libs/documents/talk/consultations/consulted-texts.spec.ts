import type { DocumentNode } from '#libs/editor-schema';
import { plainText } from '#libs/editor-schema';
import { consultedTexts, unlikeLocales } from './consulted-texts.js';

const block = (type: string, text: string, level = 1): DocumentNode => ({ type, ...(type === 'heading' && { attrs: { level } }), content: [{ type: 'text', text }] });
const position = (...blocks: DocumentNode[]): DocumentNode => ({ type: 'doc', content: blocks });
const fr = position(block('heading', 'Santé'), block('paragraph', 'Soins'), { type: 'image', attrs: { src: '/documents/images/x' } }, block('heading', 'École'), block('paragraph', 'Classes'));
const ar = position(block('heading', 'الصحة'), block('heading', 'المدرسة'));
const short = position(block('heading', 'الصحة'), block('paragraph', 'سر'));
const all = { whole: [], without: [] };

describe('what people are asked about', () => {
  it('is the whole text, without pictures', () => {
    const shown = consultedTexts({ fr, ar }, [], all);
    expect(Object.keys(shown)).toEqual(['fr', 'ar']);
    expect(JSON.stringify(shown)).not.toContain('image');
    expect(plainText(shown.fr!)).toBe('Santé\nSoins\nÉcole\nClasses');
  });
  it('is the chosen sections alone, in every language that has the same ones', () => {
    expect(plainText(consultedTexts({ fr, ar }, [1], all).fr!)).toBe('École\nClasses');
    expect(plainText(consultedTexts({ fr, ar }, [1], all).ar!)).toBe('المدرسة');
  });
  it('is in a language with others all of it or nothing, as was chosen', () => {
    expect(plainText(consultedTexts({ fr, ar: short }, [1], { whole: ['ar'], without: [] }).ar!)).toBe('الصحة\nسر');
    expect(Object.keys(consultedTexts({ fr, ar: short }, [1], { whole: [], without: ['ar'] }))).toEqual(['fr']);
  });
  it('knows languages with other sections: more, fewer, or of another depth', () => {
    expect(unlikeLocales({ fr, ar }, 'fr')).toEqual([]);
    expect(unlikeLocales({ fr, ar: short, en: position(block('paragraph', 'Foreword'), ...ar.content!), es: position(block('heading', 'Salud'), block('heading', 'Escuela', 2)) }, 'fr')).toEqual(['ar', 'en', 'es']);
    expect(unlikeLocales({ ar }, 'fr')).toEqual(['ar']);
  });
});
