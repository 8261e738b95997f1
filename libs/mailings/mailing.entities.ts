import { MailingBatchRow } from './mailing-batch.entity.js';
import { MailingRecipientRow } from './mailing-recipient.entity.js';
import { MailingTestRow } from './mailing-test.entity.js';
import { MailingTextRow } from './mailing-text.entity.js';
import { MailingRow } from './mailing.entity.js';
import { MailingMailboxRow } from './mailing-mailbox.entity.js';
import { NewsletterTextRow, SubscriberChoiceRow, SubscriberContactRow, SubscriberRow } from './newsletter/subscriber.entity.js';

export const mailingEntities = [
  MailingRow, MailingTextRow, MailingTestRow, MailingBatchRow, MailingRecipientRow, MailingMailboxRow,
  SubscriberRow, SubscriberContactRow, SubscriberChoiceRow, NewsletterTextRow,
];
export { MailingBatchRow, MailingRecipientRow, MailingRow, MailingTestRow, MailingTextRow };
