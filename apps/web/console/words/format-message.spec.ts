import { loadSpoken, locales, translate, type MessageKey } from '#libs/i18n';
import { formatMessage } from './format-message.js';
import { parseMessage, type Piece } from './parse-message.js';

const namesOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' || 'isCount' in piece ? [] : [piece.name, ...('options' in piece ? [...piece.options.values()].flatMap(namesOf) : [])]));

describe('messages in the browser', () => {
  it.each(locales)('are the words of translate, in %s', async (locale) => {
    const areas = await loadSpoken[locale]();
    for (const [area, messages] of Object.entries(areas)) {
      for (const [key, message] of Object.entries(messages)) {
        for (const count of [0, 1, 2, 5, 11, 100, 2026]) {
          const values = Object.fromEntries(namesOf(parseMessage(message)).map((name) => [name, count]));
          expect(formatMessage(locale, message, values)).toBe(translate(locale, `${area}.${key}` as MessageKey, values));
        }
      }
    }
  });
  it('says which value is missing', () => expect(() => formatMessage('fr', 'Bonjour {name}')).toThrow('name'));
  it('refuses what it cannot say', () => expect(() => formatMessage('fr', '{day, date, long}', { day: 1 })).toThrow('date'));
});
