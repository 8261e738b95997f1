import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { Accounts } from '#libs/auth';
import { Config } from '#libs/config';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CoalitionRow, DeliverNotice } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { changedTexts, type ChangedText } from '../changed-texts.js';
import { editionTexts, lastEdition } from '../../versions/editions.js';
import { linkToken, openContact } from '../outside/contact.js';
import { SignOffContactRow } from '../outside/sign-off-contact.entity.js';
import { SignOffExternalRow } from '../outside/sign-off-external.entity.js';
import { SignOffListRow } from '../sealing/sign-off-list.entity.js';
import { SignatoryRow } from '../sealing/sign-off-signatory.entity.js';
import { SignOffRow } from '../sign-off.entity.js';
import { calledOffMail, voidedMail } from './ended.mail.js';
import { sealedMail } from './sealed.mail.js';
import { SignOffNoticeRow, type SignOffNoticeKind } from './sign-off-notice.entity.js';
import { sendSignOffNotice } from './sign-off.jobs.js';
import { signOffMail, type Reader } from './sign-off.mail.js';

/** Mails one notice, once; one that its call has overtaken is dropped. */
@Injectable()
@HandlesJob(sendSignOffNotice)
export class SendSignOffNotice implements JobHandler {
  constructor(
    private readonly delivery: DeliverNotice,
    private readonly accounts: Accounts,
    private readonly keys: Keys,
    private readonly config: Config,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.delivery.run(subject, SignOffNoticeRow, (em, notice) => this.write(em, notice));
  }

  private async write(em: EntityManager, notice: SignOffNoticeRow) {
    const call = await em.findOneByOrFail(SignOffRow, { id: notice.signOffId });
    const reader = isTold(notice.kind, call) ? await this.readerOf(em, notice, call) : undefined;
    if (!reader) return undefined;
    const { title, slug, publishedAt } = await em.findOneByOrFail(DocumentRow, { id: call.documentId });
    const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: call.coalitionId });
    if (notice.kind === 'sealed') {
      const { hash: listHash } = await em.findOneByOrFail(SignOffListRow, { signOffId: call.id });
      const signed = await em.countBy(SignatoryRow, { signOffId: call.id, position: Not(IsNull()) });
      return sealedMail({ reader, title, coalition, listHash, signed, address: `${this.config.publicUrl}/${reader.locale}/documents/${slug}`, isPublished: publishedAt !== null });
    }
    if (notice.kind === 'voided') return voidedMail({ reader, title, coalition, changed: await this.changedSince(em, call), wasSealed: call.sealedAt !== null });
    if (notice.kind === 'called_off') return calledOffMail({ reader, title, coalition, reason: call.reason });
    const before = call.previousId && (notice.kind === 'asked' || notice.kind === 'asked_again') ? await em.findOneByOrFail(SignOffRow, { id: call.previousId }) : undefined;
    const isCorrection = before !== undefined && before.documentId !== call.documentId;
    const changed = before && (isCorrection || notice.kind === 'asked_again') ? changedTexts(await editionTexts(em, before.editionId), await editionTexts(em, call.editionId)) : undefined;
    return signOffMail(isCorrection ? 'corrected' : notice.kind, { reader, title, coalition, signBy: call.signBy, hash: call.editionHash.toString('hex'), changed, isSealed: call.state === 'sealed' });
  }

  private async readerOf(em: EntityManager, { accountId, externalId }: SignOffNoticeRow, { documentId }: SignOffRow): Promise<Reader | undefined> {
    const { publicUrl } = this.config;
    if (accountId) {
      const [account] = await this.accounts.byIds(em, [accountId]);
      return account && { email: account.email, name: account.name, locale: account.locale, url: `${publicUrl}/console/documents/${documentId}/sign-off`, isOutside: false };
    }
    const external = await em.findOneByOrFail(SignOffExternalRow, { id: externalId! });
    const contact = openContact(this.keys, await em.findOneByOrFail(SignOffContactRow, { externalId: external.id }));
    const { locale } = external;
    return contact && { email: contact.email, name: contact.name, locale, url: `${publicUrl}/${locale}/sign-off/${linkToken(external.id, contact)}`, isOutside: true };
  }

  /** Against the text that was asked for: what was frozen since. */
  private async changedSince(em: EntityManager, { documentId, editionId }: SignOffRow): Promise<ChangedText[]> {
    const now = await lastEdition(em, documentId);
    return now ? changedTexts(await editionTexts(em, editionId), await editionTexts(em, now.id)) : [];
  }
}

/** Whether it is still so. */
function isTold(kind: SignOffNoticeKind, { state }: SignOffRow): boolean {
  if (kind === 'voided' || kind === 'called_off') return state === kind;
  return state === 'sealed' || (state === 'open' && kind !== 'sealed');
}
