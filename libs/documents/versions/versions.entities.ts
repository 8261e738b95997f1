import { DocumentCorrectionRow } from './correcting/document-correction.entity.js';
import { DocumentEditionTextRow } from './document-edition-text.entity.js';
import { DocumentEditionRow } from './document-edition.entity.js';
import { DocumentVersionReadingRow } from './document-version-reading.entity.js';
import { DocumentVersionRow } from './document-version.entity.js';

export const versionEntities = [DocumentVersionRow, DocumentVersionReadingRow, DocumentEditionRow, DocumentEditionTextRow, DocumentCorrectionRow];
