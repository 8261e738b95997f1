import { IntlMessageFormat } from 'intl-messageformat';
import { catalogues, type MessageKey } from './catalogues.js';
import { regional, type Locale } from './locales.js';

export type Values = Record<string, string | number | Date>;
const formats = new Map<string, IntlMessageFormat>();

/** The message in this language, ICU plurals and all. An unknown key is a fault of the program and throws. */
export function translate(locale: Locale, key: MessageKey, values: Values = {}): string {
  const id = `${locale}:${key}`;
  let format = formats.get(id);
  if (!format) formats.set(id, (format = new IntlMessageFormat(messageOf(locale, key), regional[locale], undefined, { ignoreTag: true })));
  return format.format(values) as string;
}

function messageOf(locale: Locale, key: MessageKey): string {
  const at = key.indexOf('.');
  const area = catalogues[locale][key.slice(0, at) as keyof (typeof catalogues)['fr']] as Record<string, string>;
  const message = area?.[key.slice(at + 1)];
  if (message === undefined) throw new Error(`No message ${key} in ${locale}`);
  return message;
}
