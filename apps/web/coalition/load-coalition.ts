import type { LoaderFunctionArgs } from 'react-router';
import { dayOf, isDay, isLocale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { coalitionPage } from '../documents/coalitions.js';

/** The coalition of the address on the day asked for by `?date=`; what is no day, or still to come, is today. */
export async function loadCoalition({ context, params, request }: Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>) {
  const locale = params['lang'];
  if (!isLocale(locale)) throw notFound();
  const today = dayOf(new Date());
  const asked = new URL(request.url).searchParams.get('date') ?? '';
  const date = isDay(asked) && asked < today ? asked : undefined;
  const { coalition, commitments, stream } = await ask(context, coalitionPage, { slug: params['slug'] ?? '', locale, asOf: date });
  if (!coalition) throw notFound();
  return { coalition, commitments: commitments.edges.map(({ node }) => node), happenings: stream.edges.map(({ node }) => node), date, today };
}
