import type { LoaderFunctionArgs } from 'react-router';
import { plainText } from '#libs/editor-schema';
import { isLocale } from '#libs/i18n';
import { notFound } from '../asking/ask.js';
import { asked, said } from './asked.js';

/** `/fr/consultations/:token/ar.txt`: the text people are asked about, to be read anywhere. */
export async function loader({ context, params }: LoaderFunctionArgs): Promise<Response> {
  const locale = /^(\w\w)\.txt$/.exec(params['file'] ?? '')?.[1];
  const form = await asked(context, params['token']);
  const text = isLocale(locale) ? form.texts[locale] : undefined;
  if (!isLocale(locale) || !text) throw notFound();
  const body = `${said(form.title, locale)}\n\n${plainText(text).replaceAll('\n', '\n\n')}\n`;
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8', 'content-disposition': `attachment; filename="consultation-${locale}.txt"`, 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } });
}
