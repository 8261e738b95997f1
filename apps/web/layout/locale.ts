import { translate, type MessageKey, type Values } from '#libs/i18n';
import { useLocale } from './language.js';

export { useLocale, useRoot, type RootData } from './language.js';

/** Messages in the language of the page, as plain text. */
export function useSay(): (key: MessageKey, values?: Values) => string {
  const locale = useLocale();
  return (key, values) => translate(locale, key, values);
}
