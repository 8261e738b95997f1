import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { takesPart } from '../room/screens.js';

const query = graphql(`
  query AwaitingCharter {
    me { takesPart { id slug name charter { number adoptedOn roundAt signBy progress { signed expected isOverdue } mine { maySign signedAt organisation { slug name } } } } }
  }
`);

/** Charters to sign for an organisation, and for who coordinates: rounds to open, members that are missing after the day. */
export async function awaitingCharter(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { memberships, coalitions } = me;
  const places = (await ask(context, query)).me?.takesPart ?? [];
  const represents = (slug: string) => memberships.some(({ organisation, roles }) => organisation.slug === slug && roles.includes('REPRESENTATIVE'));
  return places.flatMap(({ id, slug, name, charter }): Awaiting[] => {
    if (!charter) return [];
    const { roundAt, adoptedOn, progress, mine } = charter;
    const one = { to: `/console/charter?coalition=${slug}`, title: name, since: roundAt ?? `${adoptedOn}T00:00:00Z` };
    const missing = progress.expected - progress.signed;
    const toSign = mine.filter(({ signedAt, maySign, organisation }) => roundAt && !signedAt && (maySign || represents(organisation.slug))).map(({ organisation }): Awaiting => ({ ...one, to: `${one.to}#${organisation.slug}`, kind: 'charter', of: organisation.name }));
    const leads = coalitions.some(({ coalition }) => coalition.id === id);
    if (!leads || missing === 0 || (roundAt && !progress.isOverdue)) return toSign;
    return [...toSign, { ...one, kind: roundAt ? 'charterOverdue' : 'charterRound', of: name, count: missing }];
  });
}
