import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../../gql/gql.js';
import { ask, type Me } from '../../desk.js';
import type { Awaiting } from '../../home/awaiting.js';
import { takesPart } from '../../room/screens.js';

const adoptionsQuery = graphql(`
  query AwaitingAdoptions { awaitedAdoptions { phase since isHeld document { id title coalitionId } } }
`);
const kinds = { COMMENTS: undefined, SILENCE: 'adoptionSilence', STOPPED: 'adoptionStopped', SYNTHESIS: 'adoptionSynthesis', BLOCKED: 'adoptionBlocked', VOTING: undefined, ADOPTED: undefined } as const;

/** Silence that ends soon, on which an organisation of mine may say something, and rounds that wait for me as their rapporteur, or are held past their end. */
export async function awaitingAdoptions(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { awaitedAdoptions } = await ask(context, adoptionsQuery);
  return awaitedAdoptions.flatMap(({ phase, since, isHeld, document: { id, title, coalitionId } }) => {
    const kind = isHeld ? 'adoptionHeld' : kinds[phase];
    return kind ? [{ kind, to: `/console/documents/${id}/adoption`, title, of: me.takesPart.find((one) => one.id === coalitionId)?.name ?? '', since }] : [];
  });
}
