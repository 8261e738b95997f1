import { graphql } from '../asking/document.js';

export interface MyConsent {
  readonly organisation: string;
  readonly name: string;
  readonly givenAt: string;
  readonly unsubscribedAt: string | null;
  readonly wording: string;
}
export interface MySignature {
  readonly __typename: 'MySignature';
  readonly petition: { readonly slug: string; readonly title: string };
  readonly state: string;
  readonly signedAt: string;
  readonly confirmedAt: string | null;
  readonly country: string;
  readonly area: string | null;
  readonly locale: string;
  readonly shownName: string | null;
  readonly consents: readonly MyConsent[];
}
export type MySignatureResult = MySignature | { readonly __typename: 'LinkExpired'; readonly message: string };

export const mySignature = graphql<{ mySignature: MySignatureResult }, { token: string; locale: string }>(`
  query MySignature($token: String!, $locale: String!) {
    mySignature(token: $token) {
      __typename
      ... on MySignature {
        petition { slug title(locale: $locale) }
        state signedAt confirmedAt country area locale shownName
        consents { organisation name givenAt unsubscribedAt wording }
      }
      ... on LinkExpired { message }
    }
  }
`);

export const unsubscribe = graphql<{ unsubscribe: boolean }, { token: string }>(`
  mutation Unsubscribe($token: String!) { unsubscribe(token: $token) }
`);
