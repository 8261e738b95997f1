import { SignOffAnswerRow } from './answering/sign-off-answer.entity.js';
import { SignOffSignerRow } from './answering/sign-off-signer.entity.js';
import { SignOffHouseRow } from './asking/sign-off-house.entity.js';
import { SignOffContactRow } from './outside/sign-off-contact.entity.js';
import { SignOffExternalRow } from './outside/sign-off-external.entity.js';
import { SignOffLogoRow } from './outside/sign-off-logo.entity.js';
import { SignOffListRow } from './sealing/sign-off-list.entity.js';
import { SignatoryRow } from './sealing/sign-off-signatory.entity.js';
import { SignOffRow } from './sign-off.entity.js';
import { SignOffNoticeRow } from './telling/sign-off-notice.entity.js';

export const signOffEntities = [SignOffRow, SignOffExternalRow, SignOffContactRow, SignOffLogoRow, SignOffHouseRow, SignOffAnswerRow, SignOffSignerRow, SignOffListRow, SignatoryRow, SignOffNoticeRow];
