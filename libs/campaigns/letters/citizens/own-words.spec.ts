import { countWords, likeness, mostAlike } from './own-words.js';

describe('own words', () => {
  it('are counted in every script', () => {
    expect([countWords('  Mon quartier n’a pas d’école. '), countWords('لا توجد مدرسة في حينا، سيدي الرئيس.'), countWords('… — !')]).toEqual([7, 7, 0]);
  });

  it('are alike whatever their case, accents, vowel marks and signs', () => {
    expect(likeness('L’école est trop loin !', 'l ecole EST trop loin')).toBe(100);
    expect(likeness('المَدْرَسَةُ بعيدة', 'المدرسه بعيدة')).toBe(100);
  });

  it('are told apart when they say something else', () => {
    const one = 'Ma fille marche une heure chaque matin pour aller à l’école et rentre à la nuit.';
    expect(likeness(one, 'Le toit de la classe fuit depuis deux hivers, les enfants gardent leur manteau.')).toBeLessThan(30);
    expect(likeness(one, `${one} Merci.`)).toBeGreaterThan(80);
    expect(mostAlike(one, ['Autre chose, tout à fait.', one.toUpperCase()])).toBe(100);
    expect(mostAlike(one, [])).toBe(0);
  });
});
