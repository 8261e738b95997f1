import { drawCard, type CardWords } from './draw-card.js';

const words: CardWords = { title: 'مركز صحي مفتوح مساءً', titleLocale: 'ar', targets: 'مجلس الجهة', organisation: 'جمعية Nour (طنجة)', accent: '#8a1c4a' };
const sizeOf = (png: Buffer) => [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];

describe('the card of a petition', () => {
  it.each(['fr', 'ar', 'en', 'es'] as const)('is a picture of 1200 by 630 in %s', async (locale) => expect(sizeOf(await drawCard(words, locale))).toEqual(['PNG', 1200, 630]));
  it('has words on it, in the colour of the organisation, and the same each time', async () => {
    const drawn = await drawCard(words, 'ar');
    expect(drawn.equals(await drawCard(words, 'ar'))).toBe(true);
    expect(drawn.length).toBeGreaterThan((await drawCard({ ...words, title: '.', targets: '', organisation: '' }, 'ar')).length);
    for (const changed of [{ accent: '#0b5d57' }, { title: 'مركز' }, { targets: '' }, { organisation: 'x' }]) expect(drawn.equals(await drawCard({ ...words, ...changed }, 'ar'))).toBe(false);
  });
  it('takes whatever people write', async () => {
    for (const title of ['', 'ط'.repeat(400), 'x'.repeat(400), 'mot '.repeat(100), '\u0000\ud800 ⵜⴰⵎⴰⵣⵉⵖⵜ 🌍', '"><script>']) expect(sizeOf(await drawCard({ ...words, title, organisation: title, targets: title, accent: '"/>' }, 'fr'))).toEqual(['PNG', 1200, 630]);
  });
});
