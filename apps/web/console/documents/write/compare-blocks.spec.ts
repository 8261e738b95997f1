import fc from 'fast-check';
import { compareBlocks } from './compare-blocks.js';

const words = fc.array(fc.constantFrom('un', 'deux', 'trois', 'الحق', ''), { maxLength: 8 });

describe('what changed in a text', () => {
  it('is told block by block', () => {
    expect(compareBlocks(['un', 'deux', 'trois'], ['un', 'deux et demi', 'trois', 'quatre'])).toEqual([{ before: 'deux', after: 'deux et demi' }, { before: '', after: 'quatre' }]);
    expect(compareBlocks(['un', 'deux'], ['deux'])).toEqual([{ before: 'un', after: '' }]);
  });
  it('is nothing for the same text, and leaves out empty lines', () => {
    fc.assert(fc.property(words, (text) => expect(compareBlocks(text, text)).toEqual([])));
    expect(compareBlocks(['un'], ['un', '', ' '])).toEqual([]);
  });
  it('accounts for every word that came and went', () => {
    fc.assert(fc.property(words, words, (before, after) => {
      const changes = compareBlocks(before, after);
      const count = (texts: readonly string[]) => texts.filter(Boolean).length;
      expect(count(changes.map((one) => one.after)) - count(changes.map((one) => one.before))).toBe(count(after) - count(before));
    }));
  });
});
