import { DocumentKeeperRow } from './document-keeper.entity.js';
import { DocumentSearchRow } from './document-search.entity.js';
import { DocumentTextRow } from './document-text.entity.js';
import { DocumentRow } from './document.entity.js';

export const draftingEntities = [DocumentRow, DocumentKeeperRow, DocumentSearchRow, DocumentTextRow];
