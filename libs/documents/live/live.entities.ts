import { DocumentAuthorRow } from './document-author.entity.js';
import { DocumentCheckpointRow } from './document-checkpoint.entity.js';
import { DocumentStateRow } from './document-state.entity.js';
import { DocumentUpdateRow } from './document-update.entity.js';
import { DocumentVisitRow } from './document-visit.entity.js';

export const liveEntities = [DocumentAuthorRow, DocumentStateRow, DocumentUpdateRow, DocumentCheckpointRow, DocumentVisitRow];
