import type { LoaderFunctionArgs } from 'react-router';
import type { ActionSubjectsQuery, CampaignMembersQuery } from '../../gql/graphql.js';
import { ask, signedIn } from '../desk.js';
import { subjectsQuery } from './actions.queries.js';
import { membersQuery } from './campaigns.queries.js';

/** What forms of a campaign offer to choose from. */
export interface Around extends Pick<CampaignMembersQuery, 'strategies' | 'projects'> {
  readonly houses: readonly { readonly id: string; readonly name: string }[];
  readonly subjects: readonly ActionSubjectsQuery['petitions'][number][];
}

/** Nothing for who only reads. */
export async function aroundOf(context: LoaderFunctionArgs['context'], { coalitionId, mayEdit }: { readonly coalitionId: string; readonly mayEdit: boolean }): Promise<Around> {
  const coalition = signedIn(context).takesPart.find(({ id }) => id === coalitionId);
  if (!mayEdit || !coalition) return { strategies: [], projects: [], houses: [], subjects: [] };
  const [members, { petitions, letters, activities, mailings }] = await Promise.all([ask(context, membersQuery, { coalition: coalition.slug, coalitionId }), ask(context, subjectsQuery, { coalitionId })]);
  return { strategies: members.strategies, projects: members.projects, houses: (members.coalition?.members ?? []).map(({ organisation }) => organisation), subjects: [...petitions, ...letters, ...activities, ...mailings] };
}
