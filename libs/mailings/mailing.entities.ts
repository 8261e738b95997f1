import { MailingBatchRow } from './mailing-batch.entity.js';
import { MailingRecipientRow } from './mailing-recipient.entity.js';
import { MailingTestRow } from './mailing-test.entity.js';
import { MailingTextRow } from './mailing-text.entity.js';
import { MailingRow } from './mailing.entity.js';

export const mailingEntities = [MailingRow, MailingTextRow, MailingTestRow, MailingBatchRow, MailingRecipientRow];
export { MailingBatchRow, MailingRecipientRow, MailingRow, MailingTestRow, MailingTextRow };
