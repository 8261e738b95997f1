import { graphql } from '../../../gql/gql.js';

export const versionsQuery = graphql(`
  query DocumentVersions($id: ID!) {
    document(id: $id) { id slug title state referenceLocale rights { mayKeep mayType } }
    documentLanguages(documentId: $id) { locale isReference words isChanged hasSuggestions }
    documentVersions(documentId: $id) { id locale number name hash words madeAt isStale author { name } reference { id number } }
    documentEditions(documentId: $id) { id number name hash madeAt publishedAt versions { locale number } }
  }
`);
export const editionsQuery = graphql(`
  query DocumentEditions($id: ID!) {
    document(id: $id) { id title titles { fr ar en es } referenceLocale }
    documentEditions(documentId: $id) { number name madeAt versions { id locale hash } }
  }
`);
export const versionTextQuery = graphql(`
  query DocumentVersionText($id: ID!) { documentVersion(id: $id) { id text { document } } }
`);
export const diffQuery = graphql(`
  query DocumentDiff($input: DocumentDiffInput!) { documentDiff(input: $input) { isSame added removed blocks { change shape level dir parts { change text } } } }
`);
export const keepVersion = graphql(`
  mutation KeepDocumentVersion($input: KeepDocumentVersionInput!) { done: keepDocumentVersion(input: $input) { __typename ... on DocumentVersion { id } ... on UserError { ...Fault } } }
`);
export const restoreVersion = graphql(`
  mutation RestoreDocumentVersion($versionId: ID!) { done: restoreDocumentVersion(versionId: $versionId) { __typename ... on UserError { ...Fault } } }
`);
export const confirmTranslation = graphql(`
  mutation ConfirmDocumentTranslation($versionId: ID!) { done: confirmDocumentTranslation(versionId: $versionId) { __typename ... on UserError { ...Fault } } }
`);
