import type { RouterContextProvider } from 'react-router';
import { inLocale, type Locale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { consultationForm, type ConsultationForm } from '../documents/consultation.js';

/** What the link in the address stands for; the page that says there is none. */
export async function asked(context: Readonly<RouterContextProvider>, token = ''): Promise<ConsultationForm> {
  const { consultationForm: form } = await ask(context, consultationForm, { token });
  if (!form) throw notFound();
  return form;
}

/** In the page’s language, or in one there is. */
export const said = (words: ConsultationForm['title'], locale: Locale): string => inLocale({ fr: words.fr ?? '', ar: words.ar ?? '', en: words.en ?? '', es: words.es ?? '' }, locale);
