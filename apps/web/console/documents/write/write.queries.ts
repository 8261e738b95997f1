import { graphql } from '../../../gql/gql.js';

export const documentToWrite = graphql(`
  query DocumentToWrite($id: ID!) { document(id: $id) { id title wordLimit referenceLocale texts { id locale } rights { mayKeep } }
    documentReport(documentId: $id) { countsFootnotes themes { titles { fr ar en es } wordBudget } }
  }
`);
export const seatAtText = graphql(`
  query SeatAtText($textId: ID!) {
    myDocumentSeat(textId: $textId) { shown { name organisation { fr ar en es } colour } mayType maySuggest }
    changesSinceMyVisit(textId: $textId) { at before }
  }
`);
