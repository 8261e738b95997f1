import { CharterTextRow } from './charter-text.entity.js';
import { CharterVersionRow } from './charter-version.entity.js';
import { CharterSignatureRow } from './signing/charter-signature.entity.js';
import { CharterSignerRow } from './signing/charter-signer.entity.js';
import { CharterNoticeRow } from './telling/charter-notice.entity.js';

export const charterEntities = [CharterVersionRow, CharterTextRow, CharterSignatureRow, CharterSignerRow, CharterNoticeRow];
