import type { RouterContextProvider } from 'react-router';
import { inLocale } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, desk, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { takesPart } from '../room/screens.js';

const query = graphql(`query AwaitingSignOffs { signOffsAwaitingMe { documentId titles { fr ar en es } names { fr ar en es } since organisation { id } } }`);
type Words = Readonly<Partial<Record<'fr' | 'ar' | 'en' | 'es', string | null>>>;

/** Texts that my organisations have not answered, and organisations from outside that I am to check. */
export async function awaitingSignOffs(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { locale } = context.get(desk);
  const named = ({ fr, ar, en, es }: Words) => inLocale({ fr: fr ?? '', ar: ar ?? '', en: en ?? '', es: es ?? '' }, locale);
  const { signOffsAwaitingMe } = await ask(context, query);
  return signOffsAwaitingMe.map(({ documentId, titles, names, since, organisation }) => ({ kind: organisation ? 'signOffAsked' : 'signOffCheck', to: `/console/documents/${documentId}/sign-off`, title: named(titles), of: named(names), since }));
}
