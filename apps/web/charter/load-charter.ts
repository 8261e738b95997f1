import type { LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { charterPage } from '../documents/charters.js';

/** The version the address names, the one in force when it names none. */
export async function loadCharter({ context, params }: Pick<LoaderFunctionArgs, 'context' | 'params'>) {
  const locale = params['lang'];
  if (!isLocale(locale)) throw notFound();
  const { coalition } = await ask(context, charterPage, { slug: params['slug'] ?? '', locale, number: numberIn(params['number']) });
  if (!coalition?.charter) throw notFound();
  return { coalition, charter: coalition.charter, others: coalition.charters.filter(({ number }) => number !== coalition.charter!.number) };
}

/** Throws the 404 of what is no number of a version. */
export function numberIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(given)) throw notFound();
  return Number(given);
}
