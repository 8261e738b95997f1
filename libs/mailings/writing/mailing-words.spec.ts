import { citizen } from '#libs/auth/testing';
import { FieldFault } from '#libs/graphql';
import { hashOf, readWords } from './mailing-words.js';

const french = { locale: 'fr', subject: 'Des nouvelles', body: 'Le conseil a répondu.' };
const faultsOf = (...texts: (typeof french)[]) => readWords(citizen('fr'), texts).filter((part) => part instanceof FieldFault).map(({ field, code }) => `${field} ${code}`);

describe('the words of a mailing', () => {
  it('are kept tidy', () => {
    expect(readWords(citizen(), [{ locale: 'fr', subject: '  Des\n nouvelles ', body: '\nBonjour\n\n' }])).toEqual([{ locale: 'fr', subject: 'Des nouvelles', body: 'Bonjour' }]);
  });

  it('are refused by field, all faults at once', () => {
    expect(faultsOf()).toEqual(['texts noText']);
    expect(faultsOf(french, { ...french, subject: ' ', body: '' }, { locale: 'de', subject: 'x'.repeat(151), body: 'x'.repeat(20_001) })).toEqual([
      'texts.1.locale languageTwice', 'texts.1.subject noSubject', 'texts.1.body noBody', 'texts.2.locale unknownLanguage', 'texts.2.subject subjectTooLong', 'texts.2.body bodyTooLong',
    ]);
    expect(faultsOf(french)).toEqual([]);
  });

  it('have a hash that moves with every word, language and place', () => {
    const words = [{ ...french, locale: 'fr' as const }, { ...french, locale: 'en' as const }];
    const others = [[words[0]!], [words[1]!, words[0]!], [{ ...words[0]!, body: 'Le conseil a répondu' }, words[1]!], [words[0]!, { ...words[1]!, locale: 'es' as const }]];
    expect(hashOf([...words])).toEqual(hashOf(words));
    for (const other of others) expect(hashOf(other)).not.toEqual(hashOf(words));
  });
});
