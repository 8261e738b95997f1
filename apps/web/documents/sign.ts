import { graphql } from '../asking/document.js';

export type PublicName = 'HIDDEN' | 'INITIALS' | 'FULL';
export interface SignInput extends Record<string, unknown> {
  readonly petitionSlug: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: string;
  readonly country?: string;
  readonly area?: string;
  readonly publicName?: PublicName;
  readonly sourceOrganisation?: string;
  readonly proof?: string;
  readonly consents: readonly { organisation: string; given: boolean }[];
}
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}
export type SignResult =
  | { readonly __typename: 'CheckYourEmail' }
  | { readonly __typename: 'InvalidInput'; readonly message: string; readonly fields: readonly FieldFault[] }
  | { readonly __typename: 'ChallengeNeeded'; readonly message: string; readonly challenge: string }
  | { readonly __typename: 'PetitionNotOpen' | 'TooManyRequests'; readonly message: string };

export const signPetition = graphql<{ signPetition: SignResult }, { input: SignInput }>(`
  mutation SignPetition($input: SignPetitionInput!) {
    signPetition(input: $input) {
      __typename
      ... on InvalidInput { message fields { field message } }
      ... on PetitionNotOpen { message }
      ... on TooManyRequests { message retryAfter }
      ... on ChallengeNeeded { message challenge retryAfter }
    }
  }
`);
