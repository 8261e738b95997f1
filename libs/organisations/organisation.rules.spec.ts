import { citizen } from '#libs/auth/testing';
import { faultsOf, hostOf, type Presented } from './organisation.rules.js';

const faults = (given: Presented) => faultsOf(citizen(), given).map(({ field, code }) => `${field}: ${code}`);

describe('an organisation', () => {
  it('may say all this', () => {
    const given = { slug: 'maison-des-femmes-2', name: { fr: 'Maison des femmes', ar: 'دار النساء' }, about: {}, city: { fr: 'Tanger' }, website: 'https://maison.example/qui', accent: '#0B5D57', embedDomains: ['www.association.ma'] };
    expect(faults(given)).toEqual([]);
    expect(faults({ website: null, accent: null })).toEqual([]);
  });
  it.each(['', 'a', 'Maison', 'maison_femmes', '-maison', 'maison--femmes', 'دار', 'a/b', 'a'.repeat(61)])('has no slug like %j', (slug) => expect(faults({ slug })).toEqual(['slug: slugInvalid']));
  it.each(['javascript:alert(1)', 'ftp://a.ma', 'https://', 'https://user:pass@a.ma', 'https://localhost', 'a.ma'])('has no website like %j', (website) => expect(faults({ website })).toEqual(['website: websiteInvalid']));
  it.each(['red', '#fff', '#12345g', '#1234567', 'url(x)'])('has no colour like %j', (accent) => expect(faults({ accent })).toEqual(['accent: accentInvalid']));
  it('has a name in some language and nothing longer than its place', () => {
    expect(faults({ name: {} })).toEqual(['name: nameMissing']);
    expect(faults({ name: { fr: 'x'.repeat(201) }, about: { ar: 'x'.repeat(5_001) }, city: { es: 'x'.repeat(121) } })).toEqual(['name: textTooLong', 'about: textTooLong', 'city: textTooLong']);
  });
  it('is shown on at most twenty sites, each fault by its place', () => {
    expect(faults({ embedDomains: Array.from({ length: 21 }, (_, i) => `a${i}.ma`) })).toEqual(['embedDomains: tooManyDomains']);
    expect(faults({ embedDomains: ['a.ma', '*.a.ma'] })).toEqual(['embedDomains.1: domainInvalid']);
  });
});

describe('a host name', () => {
  it.each([['Association.MA', 'association.ma'], [' www.a.org ', 'www.a.org'], ['مثال.المغرب', 'xn--mgbh0fb.xn--mgbc0a9azcg'], ['kalimat.github.io', 'kalimat.github.io']])('%j is %j', (text, host) => expect(hostOf(text)).toBe(host));
  it.each(['', 'localhost', 'ma', '127.0.0.1', '[::1]', 'https://a.ma', 'a.ma/x', 'a.ma:8080', '*.a.ma', 'a b.ma', 'a.ma;script-src *', "a.ma'", 'a.notatld', 'co.uk'])('is not %j', (text) => expect(hostOf(text)).toBeUndefined());
});
