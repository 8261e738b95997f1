import { likenessesOf, type Known } from './likeness.js';

const by = (one: Known, other: Known) => likenessesOf(one, other).join(' ');
const named = (text: string): Known => ({ name: /[ا-ي]/.test(text) ? { ar: text } : { fr: text } });

describe('the same organisation', () => {
  it.each([
    ['Association Tawassol', 'ASSOCIATION TAWASSOL'],
    ['Réseau Tawassol', 'شبكة تواصل'],
    ['Association Ennour', 'جمعية النور'],
    ['Association Essalam', 'جمعيّة السّلام'],
    ['Association Al Amal', 'جمعية الأمل'],
    ['جمعية الأمل للتنمية', 'جمعيه الامل للتنميه'],
    ['Maison des Femmes de Tanger', 'Maison des Femmes, Tangér'],
    ['Association Hasnouna', 'Asociación Hasnouna'],
    ['Hasnouna', 'جمعية حسنونة'],
    ['Les Mains Tissées', 'Les Mains Tissés'],
  ])('%s is %s', (one, other) => expect(by(named(one), named(other))).toBe('name'));

  it.each([
    ['Maison Bab El Bhar', 'Maison Bab Al Oued'],
    ['Association 1', 'Association 2'],
    ['Collectif des quartiers 10', 'Collectif des quartiers 11'],
    ['Riwaq Enfance', 'Riwaq Culture'],
    ['جمعية النور', 'جمعية الأمل'],
    ['Association Nour', 'جمعية الأمل'],
    ['Union des femmes', 'Union des jeunes'],
  ])('%s is not %s', (one, other) => expect(by(named(one), named(other))).toBe(''));

  it('is known by its acronym and by its site, but not by a site that many share', () => {
    expect(by({ name: { fr: 'Un nom' }, acronym: 'A.M.A.N.E' }, { name: { fr: 'Autre chose' }, acronym: 'amane' })).toBe('acronym');
    expect(by({ name: { fr: 'Un nom' }, acronym: 'AMANE' }, named('Amane'))).toBe('acronym');
    expect(by({ name: { fr: 'Un nom' }, website: 'https://www.amane.ma/fr' }, { name: { fr: 'Autre chose' }, website: 'http://amane.ma' })).toBe('website');
    expect(by({ name: { fr: 'Un nom' }, website: 'https://facebook.com/un' }, { name: { fr: 'Autre chose' }, website: 'https://www.facebook.com/autre' })).toBe('');
  });
});
