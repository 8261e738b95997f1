import { loadSpoken, type Locale, type MessageKey, type SpokenAreas } from '#libs/i18n';
import { formatMessage, type Values } from './format-message.js';

const loaded = new Map<Locale, SpokenAreas>();

/** Brings one language's messages; the server before it answers, the browser before it takes over. */
export async function loadWords(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await loadSpoken[locale]());
}

/** A message of a loaded language. An unknown key is a fault of the program and throws. */
export function sayIn(locale: Locale, key: MessageKey, values?: Values): string {
  const at = key.indexOf('.');
  const message = loaded.get(locale)?.[key.slice(0, at)]?.[key.slice(at + 1)];
  if (message === undefined) throw new Error(`No message ${key} in ${locale}`);
  return formatMessage(locale, message, values);
}
