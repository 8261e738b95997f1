import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { takesPart } from '../room/screens.js';

const documentsQuery = graphql(`
  query AwaitingDocuments {
    proposed: documents(state: PROPOSED, first: 20) { edges { node { id title createdAt coalitionId rights { mayAccept } } } }
    adopted: documents(state: ADOPTED, first: 20) { edges { node { id title createdAt adoptedAt coalitionId rights { mayPublish } } } }
    awaitedRecommendations { id documentId number text nextOn report { title } }
  }
`);

/** Documents that wait to be accepted, or adopted ones that wait to be published, and recommendations that are to be looked at again, by me. */
export async function awaitingDocuments(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { proposed, adopted, awaitedRecommendations } = await ask(context, documentsQuery);
  const of = (coalitionId: string) => me.takesPart.find(({ id }) => id === coalitionId)?.name ?? '';
  return [
    ...proposed.edges.filter(({ node }) => node.rights.mayAccept).map(({ node }): Awaiting => ({ kind: 'documentProposed', to: `/console/documents/${node.id}`, title: node.title, of: of(node.coalitionId), since: node.createdAt })),
    ...adopted.edges.filter(({ node }) => node.rights.mayPublish).map(({ node }): Awaiting => ({ kind: 'documentAdopted', to: `/console/documents/${node.id}`, title: node.title, of: of(node.coalitionId), since: node.adoptedAt ?? node.createdAt })),
    ...awaitedRecommendations.map(({ id, documentId, number, text, nextOn, report }): Awaiting => ({ kind: 'recommendationDue', to: `/console/documents/${documentId}/recommendations/${id}`, title: `${number} · ${text}`, of: report?.title ?? '', since: `${nextOn}T00:00:00Z` })),
  ];
}
