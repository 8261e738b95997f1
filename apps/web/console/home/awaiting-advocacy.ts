import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import { mayReview, seesPetitions } from '../room/screens.js';
import type { Awaiting } from './awaiting.js';

type Context = Readonly<RouterContextProvider>;

const toReview = graphql(`query AwaitingReview { reviewQueue(first: 20) { edges { node { slug title updatedAt organisations { name } } } } }`);
const myWork = graphql(`
  query AwaitingPetitions { myPetitions(first: 50) { edges { node { slug state title updatedAt myActions organisations { slug name } reviews { decision decidedAt } } } } }
`);
const heldQuery = graphql(`
  query AwaitingHeld($organisationId: ID!) {
    suspectOverview(organisationId: $organisationId) { petitions { signatures since petition { slug title } } }
    signatureBatches(organisationId: $organisationId) { id state isMine proposedAt petition { title } }
  }
`);
const mailingsQuery = graphql(`
  query AwaitingMailings($organisation: String!) { mailings(first: 20, organisation: $organisation) { edges { node { id state myActions createdAt texts { subject } } } } }
`);
const exportsQuery = graphql(`
  query AwaitingExports($organisation: String!) { exports(first: 10, organisation: $organisation) { edges { node { id state readyAt downloads { at } petition { title } } } } }
`);

/** What awaits this person in petitions, signatures, mailings and exports; each part is asked only of whom it concerns. */
export async function awaitingAdvocacy(context: Context, me: Me): Promise<Awaiting[]> {
  const lists = await Promise.all([mayReview(me) ? reviews(context) : [], seesPetitions(me) ? petitions(context) : [], ...me.memberships.flatMap((membership) => [held(context, membership), mailings(context, membership), exported(context, membership)])]);
  return lists.flat();
}

async function reviews(context: Context): Promise<Awaiting[]> {
  const { reviewQueue } = await ask(context, toReview);
  return reviewQueue.edges.map(({ node: { slug, title, updatedAt, organisations } }) => ({ kind: 'review', to: `/console/petitions/${slug}/review`, title, of: organisations[0]?.name ?? '', since: updatedAt }));
}

async function petitions(context: Context): Promise<Awaiting[]> {
  const { myPetitions } = await ask(context, myWork);
  const nodes = myPetitions.edges.map(({ node }) => node);
  return nodes.flatMap(({ slug, state, title, updatedAt, myActions, organisations, reviews: decided }): Awaiting[] => {
    const one = { to: `/console/petitions/${slug}`, title, of: organisations[0]?.name ?? '', since: updatedAt };
    if (state === 'DRAFT' && myActions.includes('SUBMIT')) return [{ ...one, kind: decided[0]?.decision === 'CHANGES_REQUESTED' ? 'changes' : 'draft' }];
    if (state === 'APPROVED' && myActions.includes('OPEN')) return [{ ...one, kind: 'open' }];
    return state === 'CLOSED' && myActions.includes('DELIVER') ? [{ ...one, kind: 'deliver' }] : [];
  });
}

/** Signatures that do not count before somebody has looked, by petition, and what a second person is to approve. */
async function held(context: Context, { organisation, roles }: Me['memberships'][number]): Promise<Awaiting[]> {
  if (!roles.some((role) => role === 'REPRESENTATIVE' || role === 'MODERATOR')) return [];
  const { suspectOverview, signatureBatches } = await ask(context, heldQuery, { organisationId: organisation.id });
  const [at, of] = [`/console/suspects?organisation=${organisation.slug}`, organisation.name];
  const waiting = suspectOverview.petitions.map(({ petition: { slug, title }, signatures, since }): Awaiting => ({ kind: 'held', to: `${at}&petition=${slug}`, title, of, since, count: signatures }));
  const proposed = signatureBatches.filter(({ state, isMine }) => state === 'PROPOSED' && !isMine);
  return [...waiting, ...proposed.map(({ id, petition, proposedAt }): Awaiting => ({ kind: 'second', to: `${at}#${id}`, title: petition.title, of, since: proposedAt }))];
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
