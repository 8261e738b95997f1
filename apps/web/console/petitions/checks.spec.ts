import { checks } from './checks.js';

const text = (locale: string, isReady = true, isBehind = false) => ({ locale, title: 'x', body: 'y', isReady, isBehind, updatedAt: '2026-11-22T00:00:00.000Z' });
const whole = { referenceLocale: 'fr', texts: [text('fr'), text('ar')], targets: [{ position: 0, kind: 'region', name: 'x', words: {}, targetId: null }], milestones: [{ goal: 100, reachedAt: null, words: {} }], organisations: [{ id: '1', slug: 'a', name: 'A' }, { id: '2', slug: 'b', name: 'B' }] };
const open = (petition: object) => checks({ ...whole, ...petition } as Parameters<typeof checks>[0]).filter(({ isDone }) => !isDone).map(({ name }) => name);

describe('the checklist of a petition', () => {
  it('has nothing to say of a whole one', () => expect(open({})).toEqual([]));
  it('asks for the reference text before all', () => {
    expect(open({ texts: [text('fr', false), text('ar')] })).toEqual(['reference']);
    expect(open({ texts: [text('ar')] })).toEqual(['reference']);
  });
  it('tells which translations are behind or unfinished', () => {
    const [, , translations] = checks({ ...whole, texts: [text('fr'), text('ar', true, true), text('en', false), text('es')] } as Parameters<typeof checks>[0]);
    expect(translations).toMatchObject({ isDone: false, isNeeded: false, locales: ['ar', 'en'] });
  });
  it('misses what is not there', () => expect(open({ targets: [], milestones: [], organisations: whole.organisations.slice(1) })).toEqual(['target', 'milestones', 'partners']));
});
