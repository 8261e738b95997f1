import { slugCandidates, slugOf } from './slug.js';

describe('addresses made of titles', () => {
  it.each([
    ['Sauvons l’école de Béni Makada !', 'sauvons-l-ecole-de-beni-makada'],
    ['Œuvrons pour ¿la niñez? — 2026', 'oeuvrons-pour-la-ninez-2026'],
    ['مركز صحي مفتوح مساء', ''],
    ['2026', ''],
  ])('%s', (title, slug) => expect(slugOf(title)).toBe(slug));

  it('are cut between words', () => {
    const slug = slugOf('Un centre de santé ouvert le soir et toute la nuit pour les habitantes et habitants de la ville');
    expect(slug.length).toBeLessThanOrEqual(70);
    expect(slug).toBe('un-centre-de-sante-ouvert-le-soir-et-toute-la-nuit-pour-les-habitantes');
    expect(slugOf('a'.repeat(200))).toHaveLength(70);
  });

  it('take another language where the reference title is Arabic, and the end of the id where all are', () => {
    const id = '019abcde-0000-7000-8000-00001234abcd';
    expect(slugCandidates(id, ['مركز صحي', 'Centre de santé'])[0]).toBe('centre-de-sante');
    expect(slugCandidates(id, ['مركز صحي'])).toEqual(['1234abcd', id]);
    expect(slugCandidates(id, ['Centre de santé']).slice(0, 2)).toEqual(['centre-de-sante', 'centre-de-sante-2']);
  });
});
