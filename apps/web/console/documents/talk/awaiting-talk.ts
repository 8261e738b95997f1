import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../../gql/gql.js';
import { ask, type Me } from '../../desk.js';
import type { Awaiting } from '../../home/awaiting.js';
import { takesPart } from '../../room/screens.js';

const talkQuery = graphql(`
  query AwaitingTalk { awaitedTalk { kind count since document { id title coalitionId } } }
`);
const screens = { AMENDMENTS: { kind: 'amendments', path: 'amendments?state=OPEN' }, MENTIONS: { kind: 'mentions', path: 'comments' } } as const;

/** Amendments to what I lead the writing of, and conversations that name me. */
export async function awaitingTalk(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { awaitedTalk } = await ask(context, talkQuery);
  return awaitedTalk.map(({ kind, count, since, document: { id, title, coalitionId } }): Awaiting => {
    const screen = screens[kind];
    return { kind: screen.kind, to: `/console/documents/${id}/${screen.path}`, title, of: me.takesPart.find((one) => one.id === coalitionId)?.name ?? '', since, count };
  });
}
