import fc from 'fast-check';
import { folded } from './folded.js';

const told = (letters: string) => folded(letters.split(''), (letter) => letter === '.').map(({ isFolded, items }) => (isFolded ? `(${items.join('')})` : items.join('')));

describe('what stayed between two changes', () => {
  it('is folded when it is long, and keeps a neighbour of each change in sight', () => {
    expect(told('.....x.....')).toEqual(['(....)', '.x.', '(....)']);
    expect(told('..x..')).toEqual(['.', '.x.', '.']);
    expect(told('xx')).toEqual(['xx']);
    expect(told('....')).toEqual(['(....)']);
    expect(told('')).toEqual([]);
  });

  it('loses nothing and hides no change', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('.', 'x'), { maxLength: 30 }), (letters) => {
      const runs = folded(letters, (letter) => letter === '.');
      expect(runs.flatMap(({ items }) => items)).toEqual(letters);
      expect(runs.filter(({ isFolded }) => isFolded).flatMap(({ items }) => items)).not.toContain('x');
      expect(runs.every(({ at, items }) => items.every((item, i) => letters[at + i] === item))).toBe(true);
    }));
  });
});
