import { changedIn, merge, type Draft } from './drafts.js';

const draft = (locale: string, title: string): Draft => ({ locale, title, body: 'x', isReady: true });
const base = [draft('fr', 'Un bus'), draft('ar', 'حافلة')];

describe('two people write one petition', () => {
  it('keeps what I wrote and takes in what I left alone', () => {
    const { merged, conflicts } = merge([draft('fr', 'Un bus de nuit'), draft('ar', 'حافلة')], base, [draft('fr', 'Un bus'), draft('ar', 'حافلة ليلية')]);
    expect(merged).toEqual([draft('fr', 'Un bus de nuit'), draft('ar', 'حافلة ليلية')]);
    expect(conflicts).toEqual([]);
  });
  it('lays both side by side when both changed one language, and mine is not lost', () => {
    const { merged, conflicts } = merge([draft('fr', 'Mon bus'), draft('ar', 'حافلة')], base, [draft('fr', 'Leur bus'), draft('ar', 'حافلة')]);
    expect(conflicts).toEqual([{ locale: 'fr', theirs: draft('fr', 'Leur bus'), mine: draft('fr', 'Mon bus') }]);
    expect(merged[0]).toEqual(draft('fr', 'Mon bus'));
  });
  it('sees no conflict where both wrote the same', () => expect(merge([draft('fr', 'Y'), draft('ar', 'حافلة')], base, [draft('fr', 'Y'), draft('ar', 'حافلة')]).conflicts).toEqual([]));
  it('takes in a language they added, and keeps one that I added', () => {
    const { merged } = merge([...base, draft('es', 'Un autobús')], base, [...base, draft('en', 'A bus')]);
    expect(merged.map(({ locale }) => locale)).toEqual(['fr', 'ar', 'es', 'en']);
  });
  it('saves only what changed', () => {
    expect(changedIn(base, base)).toEqual([]);
    expect(changedIn([draft('fr', 'Un bus'), draft('ar', 'حافلة ليلية')], base)).toEqual([draft('ar', 'حافلة ليلية')]);
  });
});
