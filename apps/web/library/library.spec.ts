import fc from 'fast-check';
import { directionOfBlock } from '../share/block-direction.js';
import { openingOf } from '../share/opening-of.js';
import { isNarrowed, readChosen, toSearch } from './library-filters.js';

describe('the filters of the library', () => {
  it('stand in the address as they were chosen, and nothing else does', () => {
    const chosen = fc.record({ q: fc.constantFrom('', 'santé', 'التعليم'), kind: fc.constantFrom('' as const, 'REPORT' as const, 'OPEN_LETTER' as const), language: fc.constantFrom('', 'fr', 'ar'), after: fc.constantFrom('', 'x') });
    fc.assert(fc.property(chosen, (one) => expect(readChosen(new URLSearchParams(toSearch(one)))).toEqual(one)));
    expect(readChosen(new URLSearchParams('kind=novel&language=de&q=%20'))).toEqual({ q: '', kind: '', language: '', after: '' });
    expect([isNarrowed({ q: '', kind: '', language: '', after: 'x' }), isNarrowed({ q: 'x', kind: '', language: '', after: '' })]).toEqual([false, true]);
  });
});

describe('the opening of a document', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] });
  it('is its first paragraphs, without headings and what is empty', () => {
    expect(openingOf({ type: 'doc', content: [{ type: 'heading', content: [{ type: 'text', text: 'Titre' }] }, paragraph(''), paragraph('Un.'), paragraph('Deux.')] })).toBe('Un. Deux.');
    expect(openingOf({ type: 'doc' })).toBe('');
  });
});

describe('the direction of a block', () => {
  const of = (text: string, dir?: string) => ({ type: 'bulletList', attrs: { dir }, content: [{ type: 'listItem', attrs: { dir: 'auto' }, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }] });
  it('is the one chosen, else that of its first letter, however deep it stands', () => {
    expect([of('1. تعرف الحي', 'auto'), of('« Une voix »'), of('تعرف', 'ltr'), of('123 …')].map(directionOfBlock)).toEqual(['rtl', 'ltr', 'ltr', 'auto']);
  });
});
