import { searchedStems, stemOf, tellingStems, wordsOf } from './stems.js';

const finds = (query: string, text: string) => searchedStems(query).every((stem) => wordsOf(text).includes(stem));

describe('searching words', () => {
  it.each([
    ['école', 'Sauvons nos écoles'],
    ['écoles', 'L’école du quartier'],
    ['EDUCATION', 'Pour une éducation gratuite'],
    ['educ', 'Pour une éducation gratuite'],
    ['تعليم', 'من أجل التعليم للجميع'],
    ['التعليم', 'من أجل تعليم جيد'],
    ['والصحة', 'الصِّحّة حق للجميع'],
    ['eaux', 'De l’eau pour tous'],
    ['mujeres', 'Una mujer, un voto'],
  ])('%s finds « %s »', (query, text) => expect(finds(query, text)).toBe(true));

  it.each([['école', 'Pour un hôpital'], ['cole', 'Sauvons nos écoles'], ['écoles', 'Pour l’écologie'], ['école santé', 'Sauvons nos écoles'], ['صحة', 'من أجل التعليم']])('%s does not find « %s »', (query, text) => expect(finds(query, text)).toBe(false));

  it('holds nothing that means something to LIKE', () => expect(searchedStems('100% _x_ \\')).toEqual([' 100']));

  it('keeps the beginning of a word', () => {
    expect(stemOf('environnement')).toBe(' enviro');
    expect(stemOf('بالمدرسه')).toBe('مدرسه');
    expect(stemOf('للاطفال')).toBe('اطفال');
    expect(stemOf('الام')).toBe('الام');
  });

  it('tells what a text is about by twelve stems at most', () => {
    const stems = tellingStems('Un centre de santé ouvert le soir à Beni Makada', 'Nous demandons au conseil de la région que le centre de santé reste ouvert jusqu’à vingt-deux heures, tous les jours.');
    expect(stems.length).toBeLessThanOrEqual(12);
    expect(stems).toEqual(expect.arrayContaining([' centre', ' sante', ' makada', ' demand']));
    expect(tellingStems('', '')).toEqual([]);
  });
});
