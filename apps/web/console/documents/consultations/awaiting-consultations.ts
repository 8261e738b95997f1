import type { RouterContextProvider } from 'react-router';
import { inLocale } from '#libs/i18n';
import { graphql } from '../../../gql/gql.js';
import { ask, desk, type Me } from '../../desk.js';
import type { Awaiting } from '../../home/awaiting.js';

const consultationsQuery = graphql(`
  query AwaitingConsultations { awaitedConsultations { documentId coalitionId title { fr ar en es } token openedAt } }
`);

/** Consultations that ask me as a representative of the community: the simple form, which is no page of the console. */
export async function awaitingConsultations(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (me.voices.length === 0) return [];
  const { locale } = context.get(desk);
  const { awaitedConsultations } = await ask(context, consultationsQuery);
  return awaitedConsultations.map(({ coalitionId, title: { fr, ar, en, es }, token, openedAt }): Awaiting => ({
    kind: 'consultation', to: `/${locale}/consultations/${token}`, title: inLocale({ fr: fr ?? '', ar: ar ?? '', en: en ?? '', es: es ?? '' }, locale), of: me.takesPart.find(({ id }) => id === coalitionId)?.name ?? '', since: openedAt,
  }));
}
