import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import { mayReview } from '../room/screens.js';

/** Something that waits for me, with where to do it. */
export interface Awaiting {
  readonly kind: 'review' | 'changes' | 'draft' | 'open' | 'held' | 'deliver' | 'approve' | 'send' | 'export';
  readonly to: string;
  readonly title: string;
  readonly of: string;
  readonly since: string;
}
type Context = Readonly<RouterContextProvider>;

const toReview = graphql(`query AwaitingReview { reviewQueue(first: 20) { edges { node { slug title updatedAt organisations { name } } } } }`);
const myWork = graphql(`
  query AwaitingPetitions { myPetitions(first: 50) { edges { node { slug state title updatedAt myActions organisations { slug name } reviews { decision decidedAt } } } } }
`);
const heldQuery = graphql(`query AwaitingHeld($petition: String!) { suspects(first: 1, petition: $petition) { edges { node { confirmedAt } } } }`);
const mailingsQuery = graphql(`
  query AwaitingMailings($organisation: String!) { mailings(first: 20, organisation: $organisation) { edges { node { id state myActions createdAt texts { subject } } } } }
`);
const exportsQuery = graphql(`
  query AwaitingExports($organisation: String!) { exports(first: 10, organisation: $organisation) { edges { node { id state readyAt downloads { at } petition { title } } } } }
`);

/** What awaits this person, the longest waiting first; each part is asked only of whom it concerns. */
export async function awaiting(context: Context, me: Me): Promise<Awaiting[]> {
  const lists = await Promise.all([mayReview(me) ? reviews(context) : [], petitions(context, me), ...me.memberships.flatMap((membership) => [mailings(context, membership), exported(context, membership)])]);
  return lists.flat().sort((a, b) => a.since.localeCompare(b.since));
}

async function reviews(context: Context): Promise<Awaiting[]> {
  const { reviewQueue } = await ask(context, toReview);
  return reviewQueue.edges.map(({ node: { slug, title, updatedAt, organisations } }) => ({ kind: 'review', to: `/console/petitions/${slug}/review`, title, of: organisations[0]?.name ?? '', since: updatedAt }));
}

async function petitions(context: Context, me: Me): Promise<Awaiting[]> {
  const { myPetitions } = await ask(context, myWork);
  const nodes = myPetitions.edges.map(({ node }) => node);
  const due = nodes.flatMap(({ slug, state, title, updatedAt, myActions, organisations, reviews: decided }): Awaiting[] => {
    const one = { to: `/console/petitions/${slug}`, title, of: organisations[0]?.name ?? '', since: updatedAt };
    if (state === 'DRAFT' && myActions.includes('SUBMIT')) return [{ ...one, kind: decided[0]?.decision === 'CHANGES_REQUESTED' ? 'changes' : 'draft' }];
    if (state === 'APPROVED' && myActions.includes('OPEN')) return [{ ...one, kind: 'open' }];
    return state === 'CLOSED' && myActions.includes('DELIVER') ? [{ ...one, kind: 'deliver' }] : [];
  });
  const sifted = me.memberships.filter(({ roles }) => roles.some((role) => role === 'REPRESENTATIVE' || role === 'MODERATOR')).map(({ organisation }) => organisation.slug);
  const open = nodes.filter(({ state, organisations }) => state === 'OPEN' && sifted.includes(organisations[0]?.slug ?? '')).slice(0, 10);
  const held = await Promise.all(open.map(async ({ slug, title, organisations }) => {
    const { suspects } = await ask(context, heldQuery, { petition: slug });
    return suspects.edges.map(({ node }): Awaiting => ({ kind: 'held', to: `/console/petitions/${slug}`, title, of: organisations[0]?.name ?? '', since: node.confirmedAt }));
  }));
  return [...due, ...held.flat()];
}

async function mailings(context: Context, { organisation, roles }: Me['memberships'][number]): Promise<Awaiting[]> {
  if (!roles.some((role) => ['REPRESENTATIVE', 'CAMPAIGNER', 'MAILING_OPERATOR'].includes(role))) return [];
  const { mailings: page } = await ask(context, mailingsQuery, { organisation: organisation.slug });
  return page.edges.flatMap(({ node: { id, state, myActions, createdAt, texts } }): Awaiting[] => {
    const one = { to: `/console/mailings/${id}`, title: texts[0]?.subject ?? '', of: organisation.name, since: createdAt };
    if (state === 'TEST_SENT' && myActions.includes('APPROVE')) return [{ ...one, kind: 'approve' }];
    return state === 'APPROVED' && myActions.includes('SEND') ? [{ ...one, kind: 'send' }] : [];
  });
}

async function exported(context: Context, { organisation, roles }: Me['memberships'][number]): Promise<Awaiting[]> {
  if (roles.every((role) => role === 'CONTRIBUTOR')) return [];
  const { exports: page } = await ask(context, exportsQuery, { organisation: organisation.slug });
  return page.edges.flatMap(({ node: { state, readyAt, downloads, petition } }): Awaiting[] =>
    state === 'READY' && readyAt && downloads.length === 0 ? [{ kind: 'export', to: `/console/exports?organisation=${organisation.slug}`, title: petition?.title ?? '', of: organisation.name, since: readyAt }] : []);
}
