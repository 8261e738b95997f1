import { isNarrowed, readChosen, toFilter, toSearch } from './petition-filters.js';

const read = (search: string) => readChosen(new URLSearchParams(search));

describe('filters of the petition list', () => {
  it('come from the address and go back to it', () => {
    const chosen = read('q=santé&state=open&language=ar&org=amane&from=elsewhere&after=x');
    expect(toFilter(chosen)).toEqual({ query: 'santé', state: 'OPEN', locale: 'ar', organisation: 'amane', isImported: true });
    expect(read(toSearch(chosen))).toEqual(chosen);
  });
  it('count as not chosen when they make no sense', () => {
    const chosen = read('state=draft&language=de&from=mars');
    expect(chosen).toEqual({ q: '', state: '', language: '', org: '', from: '', after: '' });
    expect(isNarrowed(chosen)).toBe(false);
    expect(toFilter(chosen)).toEqual({ isImported: false });
    expect(toSearch(chosen)).toBe('');
  });
});
