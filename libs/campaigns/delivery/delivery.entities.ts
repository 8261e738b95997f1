import { DossierLetterRow } from './dossier/dossier-letter.entity.js';
import { FilingScanRow } from './filing/filing-scan.entity.js';
import { FilingRow } from './filing/filing.entity.js';
import { FilingNoticeRow } from './reminding/filing-notice.entity.js';

export const deliveryEntities = [FilingRow, FilingScanRow, FilingNoticeRow, DossierLetterRow];
