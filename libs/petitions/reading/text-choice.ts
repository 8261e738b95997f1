import type { Locale } from '#libs/i18n';
import type { PetitionTextRow } from '../petition-text.entity.js';

/** The text to show: in the wanted language when it is ready, else the reference text, else any that is ready, else any. */
export function chooseText(texts: readonly PetitionTextRow[], wanted: string, reference: Locale): PetitionTextRow | undefined {
  const ready = texts.filter((text) => text.isReady);
  const inLanguage = (some: readonly PetitionTextRow[], locale: string) => some.find((text) => text.locale === locale);
  return inLanguage(ready, wanted) ?? inLanguage(ready, reference) ?? ready[0] ?? inLanguage(texts, reference) ?? texts[0];
}
