import { followed, isStale, newest } from './staleness.js';

const version = (locale: 'fr' | 'ar', number: number, text: string, referenceVersionId: string | null = null) => ({ id: `${locale}${number}`, locale, number, hash: Buffer.from(text), referenceVersionId });
const [fr1, fr2, fr3] = [version('fr', 1, 'a'), version('fr', 2, 'b'), version('fr', 3, 'a')] as const;
const ar1 = version('ar', 1, 'x', 'fr1');

describe('a translation', () => {
  it('is stale as soon as other words hold, and not while the words are the same', () => {
    expect(isStale(ar1, [ar1, fr1], [])).toBe(false);
    expect(isStale(ar1, [ar1, fr1, fr2], [])).toBe(true);
    expect(isStale(ar1, [fr3, ar1, fr1, fr2], [])).toBe(false);
    expect(isStale(fr1, [ar1, fr1, fr2], [])).toBe(false);
  });

  it('follows the newest version against which it was read again', () => {
    const read = [{ versionId: 'ar1', referenceVersionId: 'fr2' }, { versionId: 'ar0', referenceVersionId: 'fr3' }];
    expect(followed(ar1, [fr1, fr2, fr3, ar1], read)).toBe(fr2);
    expect(isStale(ar1, [fr1, fr2, ar1], read)).toBe(false);
    expect(isStale(ar1, [fr1, fr2, version('fr', 3, 'c'), ar1], read)).toBe(true);
    expect(followed(ar1, [ar1], [])).toBeUndefined();
  });

  it('has one newest version of each language', () => {
    expect(newest([fr2, ar1, fr3, fr1], 'fr')).toBe(fr3);
    expect(newest([fr2], 'ar')).toBeUndefined();
  });
});
