/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation UpdateLocale($locale: String!) {\n    updateMe(input: { locale: $locale }) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.UpdateLocaleDocument,
    "\n  query Me {\n    me {\n      id name email locale hasTotp\n      memberships { roles organisation { id slug name } }\n      coalitions { roles coalition { id slug name } }\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { ... on PasswordResetRequested { said: message } ... on UserError { ...Fault } }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) { email name roles organisation { name } coalition { name } }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.SignInDocument,
    "mutation SignOut { signOut }": typeof types.SignOutDocument,
    "\n  fragment Fault on UserError {\n    code\n    message\n    ... on InvalidInput { fields { field message } }\n    ... on PetitionNotReady { missing { field message } }\n  }\n": typeof types.FaultFragmentDoc,
};
const documents: Documents = {
    "\n  mutation UpdateLocale($locale: String!) {\n    updateMe(input: { locale: $locale }) { __typename ... on UserError { ...Fault } }\n  }\n": types.UpdateLocaleDocument,
    "\n  query Me {\n    me {\n      id name email locale hasTotp\n      memberships { roles organisation { id slug name } }\n      coalitions { roles coalition { id slug name } }\n    }\n  }\n": types.MeDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { ... on PasswordResetRequested { said: message } ... on UserError { ...Fault } }\n  }\n": types.RequestPasswordResetDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) { email name roles organisation { name } coalition { name } }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) { __typename ... on UserError { ...Fault } }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": types.SignInDocument,
    "mutation SignOut { signOut }": types.SignOutDocument,
    "\n  fragment Fault on UserError {\n    code\n    message\n    ... on InvalidInput { fields { field message } }\n    ... on PetitionNotReady { missing { field message } }\n  }\n": types.FaultFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLocale($locale: String!) {\n    updateMe(input: { locale: $locale }) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').UpdateLocaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id name email locale hasTotp\n      memberships { roles organisation { id slug name } }\n      coalitions { roles coalition { id slug name } }\n    }\n  }\n"): typeof import('./graphql.js').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { ... on PasswordResetRequested { said: message } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) { email name roles organisation { name } coalition { name } }\n  }\n"): typeof import('./graphql.js').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut }"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Fault on UserError {\n    code\n    message\n    ... on InvalidInput { fields { field message } }\n    ... on PetitionNotReady { missing { field message } }\n  }\n"): typeof import('./graphql.js').FaultFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
