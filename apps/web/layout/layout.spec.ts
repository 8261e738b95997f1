import { cacheControl, sharedFor } from './caching.js';
import { firstWords } from './first-words.js';
import { hasScripts } from './has-scripts.js';
import { isWebAddress } from './is-web-address.js';
import { pathIn } from './path-in.js';

describe('sharing of pages', () => {
  it('is for whole answers to a GET of a page that says so', () => expect(cacheControl('GET', 200, [undefined, sharedFor(2)])).toBe('public, max-age=0, s-maxage=2, stale-while-revalidate=2'));
  it.each([['POST', 200, [sharedFor(2)]], ['GET', 404, [sharedFor(2)]], ['GET', 200, []], ['GET', 200, [sharedFor(2), undefined]], ['GET', 200, [{ scripts: true }]]])('is not for %s %i', (method, status, handles) => expect(cacheControl(method, status, handles)).toBe('no-store'));
});

describe('scripts of the framework', () => {
  it('come only where a route asks for them', () => {
    expect(hasScripts([undefined, sharedFor(1), null, 'x'])).toBe(false);
    expect(hasScripts([undefined, { scripts: true }])).toBe(true);
  });
});

describe('the same page in another language', () => {
  it.each([['/fr/petitions/x', '/ar/petitions/x'], ['/fr', '/ar'], ['/nothing', '/ar'], ['/', '/ar']])('of %s is %s', (path, other) => expect(pathIn('ar', path)).toBe(other));
});

describe('first words', () => {
  it('end between two words', () => expect(firstWords('Un centre de santé, ouvert à toutes', 19)).toBe('Un centre de santé…'));
  it('leave short texts alone and fold their lines', () => expect(firstWords(' Un\n\ncentre ')).toBe('Un centre'));
  it('cut a word too long for any line', () => expect(firstWords('x'.repeat(300))).toHaveLength(201));
});

describe('addresses that people typed', () => {
  it.each([['https://x.ma/a', true], ['http://x', true], ['javascript:alert(1)', false], ['data:text/html,x', false], ['x.ma', false], ['', false]])('%s', (text, is) => expect(isWebAddress(text)).toBe(is));
});
