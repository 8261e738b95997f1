import type { RouterContextProvider } from 'react-router';
import { inLocale } from '#libs/i18n';
import { graphql } from '../../../gql/gql.js';
import { ask, desk, type Me } from '../../desk.js';
import type { Awaiting } from '../../home/awaiting.js';
import { takesPart } from '../../room/screens.js';

const query = graphql(`query AwaitingContributions { contributionsAwaitingMe { documentId titles { fr ar en es } theme { fr ar en es } since organisation { id name } } }`);
type Words = Readonly<Partial<Record<'fr' | 'ar' | 'en' | 'es', string | null>>>;

/** Themes to which my organisations were asked to contribute, and reports for which I am to speak. */
export async function awaitingContributions(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { locale } = context.get(desk);
  const named = ({ fr, ar, en, es }: Words) => inLocale({ fr: fr ?? '', ar: ar ?? '', en: en ?? '', es: es ?? '' }, locale);
  const { contributionsAwaitingMe } = await ask(context, query);
  return contributionsAwaitingMe.map(({ documentId, titles, theme, since, organisation }) => ({ kind: theme ? 'contributionAsked' : 'spokespersonAsked', to: `/console/documents/${documentId}/report`, title: theme ? `${named(titles)} · ${named(theme)}` : named(titles), of: organisation.name, since }));
}
