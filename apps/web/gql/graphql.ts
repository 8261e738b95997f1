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

export type CreateMailingInput = {
  organisation: string;
  petition: string;
  texts: Array<MailingTextInput>;
};

export type ExportFormat =
  | 'CSV'
  | 'PDF'
  | 'XLSX';

/** REPORT: numbers of a petition. SIGNERS: an organisation’s own consenting signers */
export type ExportKind =
  | 'REPORT'
  | 'SIGNERS';

export type ExportState =
  | 'EXPIRED'
  | 'FAILED'
  | 'READY'
  | 'REQUESTED'
  | 'RUNNING';

export type InviteMemberInput = {
  email: string;
  locale: string;
  name: string;
  organisationId: string;
  roles: Array<OrganisationRole>;
};

export type MailingState =
  | 'APPROVED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'PAUSED'
  | 'SENDING'
  | 'SENT'
  | 'TEST_SENT';

export type MailingTextInput = {
  body: string;
  locale: string;
  subject: string;
};

export type MailingVerb =
  | 'APPROVE'
  | 'CANCEL'
  | 'PAUSE'
  | 'RESUME'
  | 'SEND'
  | 'TEST'
  | 'UPDATE';

/** What a person is in an organisation. */
export type OrganisationRole =
  | 'ANALYST'
  | 'CAMPAIGNER'
  | 'CONTRIBUTOR'
  | 'MAILING_OPERATOR'
  | 'MODERATOR'
  | 'REPRESENTATIVE';

export type PetitionState =
  | 'ANSWERED'
  | 'APPROVED'
  | 'ARCHIVED'
  | 'CLOSED'
  | 'DELIVERED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'NO_ANSWER'
  | 'OPEN'
  | 'PAUSED'
  | 'REJECTED'
  | 'SCHEDULED';

export type RequestExportInput = {
  format: ExportFormat;
  isPublic?: boolean | null | undefined;
  kind: ExportKind;
  locale?: string | null | undefined;
  organisation: string;
  petition: string;
  purpose: string;
};

export type SignInInput = {
  email: string;
  password: string;
  totp?: string | null | undefined;
};

export type UpdateMailingInput = {
  id: string;
  texts: Array<MailingTextInput>;
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

export type ExportsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type ExportsQuery = { exports: { edges: Array<{ node: { id: string, kind: ExportKind, format: ExportFormat, state: ExportState, locale: string, isPublic: boolean, purpose: string, progress: number, rows: number | null, bytes: number | null, sha256: string | null, url: string | null, requestedAt: string, expiresAt: string | null, petition: { title: string } | null, requestedBy: { name: string } | null, downloads: Array<{ at: string, by: { name: string } | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, petitions: { edges: Array<{ node: { slug: string, title: string } }> } };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport:
    | { __typename: 'Export', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', code: string, message: string }
   };

export type MailingWordsQueryVariables = Exact<{
  id: string;
}>;


export type MailingWordsQuery = { mailing: { id: string, state: MailingState, petition: { title: string } | null, texts: Array<{ locale: string, subject: string, body: string }> } };

export type UpdateMailingMutationVariables = Exact<{
  input: UpdateMailingInput;
}>;


export type UpdateMailingMutation = { updateMailing:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type MailingQueryVariables = Exact<{
  id: string;
}>;


export type MailingQuery = { mailing: { id: string, state: MailingState, createdAt: string, testedAt: string | null, approvedAt: string | null, sendingAt: string | null, sentAt: string | null, audienceCount: number, myActions: Array<MailingVerb>, contentHash: string | null, organisation: { slug: string, name: string }, petition: { slug: string, title: string } | null, author: { name: string } | null, editedBy: { name: string } | null, approvedBy: { name: string } | null, texts: Array<{ locale: string, subject: string }>, progress: { total: number, queued: number, sent: number, failed: number, skipped: number, ambiguous: number, perSecond: number, secondsLeft: number | null }, faults: Array<{ code: string, count: number }>, recipientsAmbiguous: { edges: Array<{ node: { signatureId: string, locale: string, endedAt: string } }> } } };

export type MailingPlainQueryVariables = Exact<{
  id: string;
  locale: string;
}>;


export type MailingPlainQuery = { mailing: { id: string, preview: { subject: string, text: string } } };

export type TestMailingMutationVariables = Exact<{
  id: string;
}>;


export type TestMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type ApproveMailingMutationVariables = Exact<{
  id: string;
}>;


export type ApproveMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type SendMailingMutationVariables = Exact<{
  id: string;
}>;


export type SendMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type PauseMailingMutationVariables = Exact<{
  id: string;
}>;


export type PauseMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type ResumeMailingMutationVariables = Exact<{
  id: string;
}>;


export type ResumeMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type CancelMailingMutationVariables = Exact<{
  id: string;
}>;


export type CancelMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type MailingsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type MailingsQuery = { mailings: { edges: Array<{ node: { id: string, state: MailingState, createdAt: string, sentAt: string | null, petition: { title: string } | null, texts: Array<{ locale: string, subject: string }>, progress: { sent: number, total: number }, author: { name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CarriedPetitionsQueryVariables = Exact<{
  organisation: string;
}>;


export type CarriedPetitionsQuery = { petitions: { edges: Array<{ node: { id: string, slug: string, title: string, state: PetitionState } }> } };

export type CreateMailingMutationVariables = Exact<{
  input: CreateMailingInput;
}>;


export type CreateMailingMutation = { createMailing:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type MailingPreviewQueryVariables = Exact<{
  id: string;
  locale: string;
}>;


export type MailingPreviewQuery = { mailing: { id: string, preview: { html: string } } };

export type MembersQueryVariables = Exact<{
  organisationId: string;
}>;


export type MembersQuery = { members: Array<{ email: string | null, roles: Array<OrganisationRole>, since: string, account: { id: string, name: string } }>, invitations: Array<{ id: string, name: string, email: string, roles: Array<string>, expiresAt: string }> };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'TooManyRequests', code: string, message: string }
   };

export type SetMemberRolesMutationVariables = Exact<{
  organisationId: string;
  accountId: string;
  roles: Array<OrganisationRole> | OrganisationRole;
}>;


export type SetMemberRolesMutation = { setMemberRoles:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type RemoveMemberMutationVariables = Exact<{
  organisationId: string;
  accountId: string;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInvitationMutation = { revokeInvitation: boolean };

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
export const ExportsDocument = new TypedDocumentString(`
    query Exports($organisation: String!, $after: String) {
  exports(organisation: $organisation, first: 20, after: $after) {
    edges {
      node {
        id
        kind
        format
        state
        locale
        isPublic
        purpose
        progress
        rows
        bytes
        sha256
        url
        requestedAt
        expiresAt
        petition {
          title
        }
        requestedBy {
          name
        }
        downloads {
          at
          by {
            name
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  petitions(first: 100, filter: {organisation: $organisation, isImported: false}) {
    edges {
      node {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const RequestExportDocument = new TypedDocumentString(`
    mutation RequestExport($input: RequestExportInput!) {
  requestExport(input: $input) {
    __typename
    ... on Export {
      id
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
}`) as unknown as TypedDocumentString<RequestExportMutation, RequestExportMutationVariables>;
export const MailingWordsDocument = new TypedDocumentString(`
    query MailingWords($id: ID!) {
  mailing(id: $id) {
    id
    state
    petition {
      title
    }
    texts {
      locale
      subject
      body
    }
  }
}
    `) as unknown as TypedDocumentString<MailingWordsQuery, MailingWordsQueryVariables>;
export const UpdateMailingDocument = new TypedDocumentString(`
    mutation UpdateMailing($input: UpdateMailingInput!) {
  updateMailing(input: $input) {
    __typename
    ... on Mailing {
      id
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
}`) as unknown as TypedDocumentString<UpdateMailingMutation, UpdateMailingMutationVariables>;
export const MailingDocument = new TypedDocumentString(`
    query Mailing($id: ID!) {
  mailing(id: $id) {
    id
    state
    createdAt
    testedAt
    approvedAt
    sendingAt
    sentAt
    audienceCount
    myActions
    contentHash
    organisation {
      slug
      name
    }
    petition {
      slug
      title
    }
    author {
      name
    }
    editedBy {
      name
    }
    approvedBy {
      name
    }
    texts {
      locale
      subject
    }
    progress {
      total
      queued
      sent
      failed
      skipped
      ambiguous
      perSecond
      secondsLeft
    }
    faults {
      code
      count
    }
    recipientsAmbiguous(first: 50) {
      edges {
        node {
          signatureId
          locale
          endedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MailingQuery, MailingQueryVariables>;
export const MailingPlainDocument = new TypedDocumentString(`
    query MailingPlain($id: ID!, $locale: String!) {
  mailing(id: $id) {
    id
    preview(locale: $locale) {
      subject
      text
    }
  }
}
    `) as unknown as TypedDocumentString<MailingPlainQuery, MailingPlainQueryVariables>;
export const TestMailingDocument = new TypedDocumentString(`
    mutation TestMailing($id: ID!) {
  done: testMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
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
}`) as unknown as TypedDocumentString<TestMailingMutation, TestMailingMutationVariables>;
export const ApproveMailingDocument = new TypedDocumentString(`
    mutation ApproveMailing($id: ID!) {
  done: approveMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
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
}`) as unknown as TypedDocumentString<ApproveMailingMutation, ApproveMailingMutationVariables>;
export const SendMailingDocument = new TypedDocumentString(`
    mutation SendMailing($id: ID!) {
  done: sendMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
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
}`) as unknown as TypedDocumentString<SendMailingMutation, SendMailingMutationVariables>;
export const PauseMailingDocument = new TypedDocumentString(`
    mutation PauseMailing($id: ID!) {
  done: pauseMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
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
}`) as unknown as TypedDocumentString<PauseMailingMutation, PauseMailingMutationVariables>;
export const ResumeMailingDocument = new TypedDocumentString(`
    mutation ResumeMailing($id: ID!) {
  done: resumeMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
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
}`) as unknown as TypedDocumentString<ResumeMailingMutation, ResumeMailingMutationVariables>;
export const CancelMailingDocument = new TypedDocumentString(`
    mutation CancelMailing($id: ID!) {
  done: cancelMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
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
}`) as unknown as TypedDocumentString<CancelMailingMutation, CancelMailingMutationVariables>;
export const MailingsDocument = new TypedDocumentString(`
    query Mailings($organisation: String!, $after: String) {
  mailings(organisation: $organisation, first: 25, after: $after) {
    edges {
      node {
        id
        state
        createdAt
        sentAt
        petition {
          title
        }
        texts {
          locale
          subject
        }
        progress {
          sent
          total
        }
        author {
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<MailingsQuery, MailingsQueryVariables>;
export const CarriedPetitionsDocument = new TypedDocumentString(`
    query CarriedPetitions($organisation: String!) {
  petitions(first: 100, filter: {organisation: $organisation, isImported: false}) {
    edges {
      node {
        id
        slug
        title
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CarriedPetitionsQuery, CarriedPetitionsQueryVariables>;
export const CreateMailingDocument = new TypedDocumentString(`
    mutation CreateMailing($input: CreateMailingInput!) {
  createMailing(input: $input) {
    __typename
    ... on Mailing {
      id
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
}`) as unknown as TypedDocumentString<CreateMailingMutation, CreateMailingMutationVariables>;
export const MailingPreviewDocument = new TypedDocumentString(`
    query MailingPreview($id: ID!, $locale: String!) {
  mailing(id: $id) {
    id
    preview(locale: $locale) {
      html
    }
  }
}
    `) as unknown as TypedDocumentString<MailingPreviewQuery, MailingPreviewQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($organisationId: ID!) {
  members(organisationId: $organisationId) {
    account {
      id
      name
    }
    email
    roles
    since
  }
  invitations(organisationId: $organisationId) {
    id
    name
    email
    roles
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    __typename
    ... on Invitation {
      id
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
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const SetMemberRolesDocument = new TypedDocumentString(`
    mutation SetMemberRoles($organisationId: ID!, $accountId: ID!, $roles: [OrganisationRole!]!) {
  setMemberRoles(
    organisationId: $organisationId
    accountId: $accountId
    roles: $roles
  ) {
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
}`) as unknown as TypedDocumentString<SetMemberRolesMutation, SetMemberRolesMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($organisationId: ID!, $accountId: ID!) {
  removeMember(organisationId: $organisationId, accountId: $accountId) {
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
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;