import { graphql } from '../../gql/gql.js';

export const documentsQuery = graphql(`
  query Documents($coalitionId: ID!, $state: DocumentState, $kind: DocumentKind, $query: String, $after: String) {
    documents(coalitionId: $coalitionId, state: $state, kind: $kind, query: $query, first: 30, after: $after) {
      edges { node { id title kind state createdAt groupName organisation { name } texts { locale } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const documentQuery = graphql(`
  query Document($id: ID!) {
    document(id: $id) {
      id coalitionId slug kind state title titles { fr ar en es } referenceLocale wordLimit
      createdAt releasedAt adoptedAt publishedAt archivedAt groupId groupName organisation { id name }
      texts { id locale words hash }
      mayCorrect corrects { document { id title publishedAt } reason } correctedBy { document { id title state publishedAt } reason }
      consultations { id state closesAt }
      keepers { role account { id name } organisation { name } }
      adoption { phase commentsUntil silenceUntil stoppedAt decisionId }
      adoptionTasks { hindrances { name count } faults { field message } objectFor { id } }
      rights { mayWrite mayKeep mayType maySuggest mayEdit mayRelease mayName mayAccept mayPublish mayArchive }
    }
  }
`);
export const signingQuery = graphql(`
  query DocumentSigning($documentId: ID!) {
    documentSignOffs(documentId: $documentId) { mayOpen mayExamine calls { state signBy houses { isMine maySign answer { at } external { check confirmedAt } } } }
  }
`);
export const candidatesQuery = graphql(`
  query KeeperCandidates($id: ID!) { document(id: $id) { id keeperCandidates { account { id name } organisation { name } } } }
`);
export const placesQuery = graphql(`
  query DocumentPlaces($coalition: String!, $coalitionId: ID!) {
    coalition(slug: $coalition) { id members { kind organisation { id name } } }
    groups(coalitionId: $coalitionId, mine: true, state: ACTIVE, first: 50) { edges { node { id name rights { writes } } } }
  }
`);
export const beginDocument = graphql(`
  mutation BeginDocument($input: BeginDocumentInput!) { done: beginDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }
`);
export const editDocument = graphql(`
  mutation EditDocument($input: EditDocumentInput!) { done: editDocument(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const addLanguage = graphql(`
  mutation AddDocumentLanguage($documentId: ID!, $locale: String!) { done: addDocumentLanguage(documentId: $documentId, locale: $locale) { __typename ... on UserError { ...Fault } } }
`);
export const nameKeepers = graphql(`
  mutation NameDocumentKeepers($input: NameKeepersInput!) { done: nameDocumentKeepers(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const acceptDocument = graphql(`
  mutation AcceptDocument($documentId: ID!) { done: acceptDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }
`);
export const releaseDocument = graphql(`
  mutation ReleaseDocument($documentId: ID!) { done: releaseDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }
`);
export const publishDocument = graphql(`
  mutation PublishDocument($documentId: ID!) { done: publishDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }
`);
export const correctDocument = graphql(`
  mutation CorrectDocument($input: CorrectDocumentInput!) { done: correctDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }
`);
export const archiveDocument = graphql(`
  mutation ArchiveDocument($documentId: ID!) { done: archiveDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }
`);
