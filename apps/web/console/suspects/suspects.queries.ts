import { graphql } from '../../gql/gql.js';

export const overviewQuery = graphql(`
  query Suspects($organisationId: ID!, $petition: String, $conditions: SignatureConditions) {
    suspectOverview(organisationId: $organisationId, petition: $petition, conditions: $conditions) {
      signatures
      petitions { signatures since petition { slug title } }
      reasons { key signatures }
      services { key name signatures }
      sources { key name signatures }
      arrivals { from until signatures }
    }
    signatureBatches(organisationId: $organisationId) {
      id decision state reason signatures proposedAt decidedAt takenBackAt reinstated isMine canBeTakenBack isDirectOnly
      conditions { service from until locale picked }
      source { slug name }
      petition { slug title }
    }
  }
`);

export const heldQuery = graphql(`
  query HeldSignatures($petition: String!, $conditions: SignatureConditions, $after: String) {
    suspects(petition: $petition, conditions: $conditions, first: 20, after: $after) {
      edges { node { id confirmedAt country area locale service source } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const countQuery = graphql(`query CountedWith($petition: String!, $conditions: SignatureConditions!) { countedWith(petition: $petition, conditions: $conditions) }`);

export const review = graphql(`
  mutation ReviewSuspects($petition: String!, $decision: SuspectDecision!, $ids: [String!], $conditions: SignatureConditions, $reason: String) {
    reviewSuspects(petition: $petition, decision: $decision, ids: $ids, conditions: $conditions, reason: $reason) { __typename ... on SuspectsReviewed { reviewed batch } ... on UserError { ...Fault } }
  }
`);

export const propose = graphql(`
  mutation ProposeInvalidation($petition: String!, $conditions: SignatureConditions!, $reason: String!) {
    proposeInvalidation(petition: $petition, conditions: $conditions, reason: $reason) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }
  }
`);

export const decide = graphql(`
  mutation DecideInvalidation($batch: String!, $isApproved: Boolean!) {
    decideInvalidation(batch: $batch, isApproved: $isApproved) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }
  }
`);

export const takeBack = graphql(`
  mutation TakeBackBatch($batch: String!) { takeBackBatch(batch: $batch) { __typename ... on SignatureBatch { id reinstated } ... on UserError { ...Fault } } }
`);

