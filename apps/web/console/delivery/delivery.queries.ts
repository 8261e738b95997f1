import { graphql } from '../../gql/gql.js';

export const deliveryQuery = graphql(`
  query PetitionDelivery($slug: String!) {
    petition(slug: $slug) {
      id
      track {
        key name law fixedOn route place placeName signers verdict
        facts { text source confidence }
        newer { holdsFrom law }
        association { criterion verdict }
        readings { key source confidence note total { needed counted missing } areas { code name needed counted missing verdict } elsewhere areasMet areasNeeded fewestMore verdict }
      }
      dossierLetters { locale body confirmed isBehind }
      dossierAnnexes { text isTold isThere note }
      filings { id target deliveredOn confirmed receiptNumber receivedOn answerDueOn dueFrom isAwaited scans { id name bytes } }
    }
  }
`);
export const tracksQuery = graphql(`
  query TracksToChoose { legalTracks { key name law placeKind takesAssociations sources { source confidence } places { code name totals } } }
`);
export const chooseTrack = graphql(`mutation ChooseTrack($input: ChooseTrackInput!) { done: chooseTrack(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const saveLetter = graphql(`mutation SaveDossierLetter($input: SaveDossierLetterInput!) { done: saveDossierLetter(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const recordFiling = graphql(`mutation RecordFiling($input: RecordFilingInput!) { done: recordFiling(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const requestDossier = graphql(`mutation RequestDossier($input: RequestExportInput!) { done: requestExport(input: $input) { __typename ... on UserError { ...Fault } } }`);
