import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { hasRole } from '../room/screens.js';

const query = graphql(`
  query AwaitingLetters { letterCampaigns(first: 20) { edges { node { id state actions createdAt title { fr ar en es } organisation { name } } } } }
`);
const mayWork = hasRole('REPRESENTATIVE', 'CAMPAIGNER');

/** Letter actions to approve, and approved ones to open. */
export async function awaitingLetters(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!mayWork(me)) return [];
  const { letterCampaigns } = await ask(context, query);
  return letterCampaigns.edges.flatMap(({ node: { id, actions, createdAt, title, organisation } }): Awaiting[] => {
    const kind = actions.includes('APPROVE') ? 'approveLetters' : actions.includes('OPEN') ? 'openLetters' : undefined;
    return kind ? [{ kind, to: `/console/letters/${id}`, title: title.fr ?? title.ar ?? title.en ?? title.es ?? '', of: organisation.name, since: createdAt }] : [];
  });
}
