/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  name?: string | null | undefined;
  password?: string | null | undefined;
  token: string;
};

/** What a person is for a whole coalition. */
export type CoalitionRole =
  | 'ADMIN'
  | 'COORDINATOR';

/** What a person is in an organisation. */
export type OrganisationRole =
  | 'ANALYST'
  | 'CAMPAIGNER'
  | 'CONTRIBUTOR'
  | 'MAILING_OPERATOR'
  | 'MODERATOR'
  | 'REPRESENTATIVE';

export type SignInInput = {
  email: string;
  password: string;
  totp?: string | null | undefined;
};

export type UpdateLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type UpdateLocaleMutation = { updateMe:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Me' }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, locale: string, hasTotp: boolean, memberships: Array<{ roles: Array<OrganisationRole>, organisation: { id: string, slug: string, name: string } }>, coalitions: Array<{ roles: Array<CoalitionRole>, coalition: { id: string, slug: string, name: string } }> } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { said: string }
    | { code: string, message: string }
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { email: string, name: string, roles: Array<string>, organisation: { name: string } | null, coalition: { name: string } | null } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'SignInFirst', code: string, message: string }
    | { __typename: 'SignedIn' }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'PasswordReset' }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignedIn' }
    | { __typename: 'TooManyRequests', code: string, message: string }
    | { __typename: 'TotpRequired', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

type Fault_EditConflict_Fragment = { code: string, message: string };

type Fault_IllegalMove_Fragment = { code: string, message: string };

type Fault_InvalidInput_Fragment = { code: string, message: string, fields: Array<{ field: string, message: string }> };

type Fault_LastOne_Fragment = { code: string, message: string };

type Fault_LinkExpired_Fragment = { code: string, message: string };

type Fault_NobodyToWriteTo_Fragment = { code: string, message: string };

type Fault_PetitionNotOpen_Fragment = { code: string, message: string };

type Fault_PetitionNotReady_Fragment = { code: string, message: string, missing: Array<{ field: string, message: string }> };

type Fault_ReviewByAnother_Fragment = { code: string, message: string };

type Fault_SecondPersonNeeded_Fragment = { code: string, message: string };

type Fault_SignInFailed_Fragment = { code: string, message: string };

type Fault_SignInFirst_Fragment = { code: string, message: string };

type Fault_TextFrozen_Fragment = { code: string, message: string };

type Fault_TooManyRequests_Fragment = { code: string, message: string };

type Fault_TotpRequired_Fragment = { code: string, message: string };

export type FaultFragment =
  | Fault_EditConflict_Fragment
  | Fault_IllegalMove_Fragment
  | Fault_InvalidInput_Fragment
  | Fault_LastOne_Fragment
  | Fault_LinkExpired_Fragment
  | Fault_NobodyToWriteTo_Fragment
  | Fault_PetitionNotOpen_Fragment
  | Fault_PetitionNotReady_Fragment
  | Fault_ReviewByAnother_Fragment
  | Fault_SecondPersonNeeded_Fragment
  | Fault_SignInFailed_Fragment
  | Fault_SignInFirst_Fragment
  | Fault_TextFrozen_Fragment
  | Fault_TooManyRequests_Fragment
  | Fault_TotpRequired_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FaultFragmentDoc = new TypedDocumentString(`
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
}
    `, {"fragmentName":"Fault"}) as unknown as TypedDocumentString<FaultFragment, unknown>;
export const UpdateLocaleDocument = new TypedDocumentString(`
    mutation UpdateLocale($locale: String!) {
  updateMe(input: {locale: $locale}) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateLocaleMutation, UpdateLocaleMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    locale
    hasTotp
    memberships {
      roles
      organisation {
        id
        slug
        name
      }
    }
    coalitions {
      roles
      coalition {
        id
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    ... on PasswordResetRequested {
      said: message
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    email
    name
    roles
    organisation {
      name
    }
    coalition {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;