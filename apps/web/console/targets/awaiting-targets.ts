import type { RouterContextProvider } from 'react-router';
import { dayOf } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { either, hasRole, leads } from '../room/screens.js';

const followUpsQuery = graphql(`query AwaitingFollowUps { contactsToFollowUp { id coalitionId followUpOn target { id name } } }`);

const mayLog = either(hasRole('REPRESENTATIVE', 'CAMPAIGNER', 'CONTRIBUTOR'), leads);

/** What I promised a target to do next, from a week before its day on. */
export async function awaitingTargets(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!mayLog(me)) return [];
  const { contactsToFollowUp } = await ask(context, followUpsQuery);
  const soon = dayOf(new Date(Date.now() + 7 * 86_400_000));
  return contactsToFollowUp.flatMap(({ id, coalitionId, followUpOn, target }): Awaiting[] => {
    const coalition = me.takesPart.find((one) => one.id === coalitionId);
    if (!coalition || !target || !followUpOn || followUpOn > soon) return [];
    return [{ kind: 'followUp', to: `/console/targets/${target.id}?coalition=${coalition.slug}#${id}`, title: target.name, of: coalition.name, since: followUpOn }];
  });
}
