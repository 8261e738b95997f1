import { compare } from './compared.js';

const text = (locale: string, title: string) => ({ locale, title, body: `${title}.` });

describe('the words since the last review', () => {
  it('are compared in every language of then and now, the reference first', () => {
    const before = [text('ar', 'م'), text('en', 'Health'), text('fr', 'Soins')];
    const now = [text('ar', 'م'), text('es', 'Salud'), text('fr', 'Soins pour toutes')];
    expect(compare(before, now, 'fr').map(({ locale, became }) => `${locale} ${became}`)).toEqual(['fr changed', 'ar same', 'es added', 'en removed']);
  });

  it('have changed when only the body has, and are all new against nothing', () => {
    expect(compare([text('fr', 'Soins')], [{ ...text('fr', 'Soins'), body: 'Autre.' }], 'fr')[0]?.became).toBe('changed');
    expect(compare([], [text('fr', 'Soins')], 'fr')[0]?.became).toBe('added');
  });
});
