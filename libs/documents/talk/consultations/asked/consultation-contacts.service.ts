import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog, addressFaults } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { hearOn, seen } from '../../talk.access.js';
import { cannotTalk, type TalkFault } from '../../talk.errors.js';
import { writeToConsulted } from '../../telling/talk.jobs.js';
import { DocumentConsultationRow } from '../consultation.entity.js';
import type { AskByMailInput } from '../consultations.input.js';
import { openAddress, sealAddress } from './consultation-contact.js';
import { DocumentConsultationContactRow } from './consultation-contact.entity.js';

const MOST_AT_ONCE = 50;
const MOST = 500;

/** Somebody who was asked by mail, as whoever asked them sees it. */
export interface ConsultedPerson {
  readonly id: string;
  /** Null once they wanted no more mails. */
  readonly email: string | null;
  readonly locale: Locale;
  readonly invitedAt: Date | null;
}

/** Asks people without an account by mail, each with a link of their own. For who leads the writing. */
@Injectable()
export class ConsultationContacts {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Whoever is on the list already is not written to again. */
  async ask(ctx: RequestContext, { consultationId, emails, locale }: AskByMailInput): Promise<DocumentConsultationRow | TalkFault> {
    return this.database.transaction(ctx, async (em) => {
      const consultation = await this.led(em, ctx, consultationId);
      if (consultation.state !== 'open') return cannotTalk(ctx, consultation, 'ended');
      if (consultation.closesAt <= (await momentOf(em, ctx))) return cannotTalk(ctx, consultation, 'overForMails');
      const known = await this.known(em, consultation.id);
      const wanted = [...new Map(emails.map((one) => one.trim()).filter(Boolean).map((one) => [one.toLowerCase(), one])).values()];
      const faults = listFaults(ctx, wanted, locale, known.length);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const addresses = new Set(known.map((one) => openAddress(this.keys, one)?.toLowerCase()));
      await this.add(em, ctx, consultation, wanted.filter((one) => !addresses.has(one.toLowerCase())), locale as Locale);
      return consultation;
    });
  }

  /** Their link ends; an answer they gave stays. */
  async remove(ctx: RequestContext, id: string): Promise<DocumentConsultationRow> {
    return this.database.transaction(ctx, async (em) => {
      const contact = await seen(id, () => em.findOneBy(DocumentConsultationContactRow, { id }));
      const consultation = await this.led(em, ctx, contact.consultationId);
      await em.delete(DocumentConsultationContactRow, { id });
      return consultation;
    });
  }

  /** In the order in which they were asked; none for who does not lead the writing. */
  async list(ctx: RequestContext, consultationId: string): Promise<ConsultedPerson[]> {
    const rows = await this.database.transaction(ctx, (em) => this.known(em, consultationId));
    return rows.map((row) => ({ id: row.id, email: openAddress(this.keys, row) ?? null, locale: row.locale, invitedAt: row.invitedAt }));
  }

  private async led(em: EntityManager, ctx: RequestContext, id: string): Promise<DocumentConsultationRow> {
    const consultation = await seen(id, () => em.findOneBy(DocumentConsultationRow, { id }));
    await hearOn(em, ctx, consultation.documentId, 'mayKeep');
    return consultation;
  }

  private known(em: EntityManager, consultationId: string): Promise<DocumentConsultationContactRow[]> {
    return em.find(DocumentConsultationContactRow, { where: { consultationId }, order: { id: 'ASC' } });
  }

  private async add(em: EntityManager, ctx: RequestContext, { id: consultationId, documentId, coalitionId }: DocumentConsultationRow, emails: readonly string[], locale: Locale): Promise<void> {
    if (emails.length === 0) return;
    const rows = emails.map((email) => {
      const id = newId();
      return { id, consultationId, documentId, coalitionId, locale, sealed: sealAddress(this.keys, id, email), addedBy: demandAccount(ctx) };
    });
    await em.insert(DocumentConsultationContactRow, rows);
    await this.outbox.add(em, writeToConsulted, ...rows.map(({ id }) => ({ subject: id })));
    await this.audit.record(em, ctx, { action: 'consultation.askByMail', objectKind: 'document_consultation', objectId: consultationId, coalitionId, detail: { count: rows.length } });
  }
}

function listFaults(ctx: RequestContext, emails: readonly string[], locale: string, known: number): FieldFault[] {
  const wrong = emails.find((email) => addressFaults(ctx, 'emails', email).length > 0);
  return [
    ...(emails.length === 0 || emails.length > MOST_AT_ONCE || known + emails.length > MOST ? [fault(ctx, 'emails', 'documents.talk.howManyAddresses', { most: MOST_AT_ONCE })] : []),
    ...(wrong === undefined ? [] : [fault(ctx, 'emails', 'documents.talk.notAnAddress', { address: wrong })]),
    ...(isLocale(locale) ? [] : [fault(ctx, 'locale', 'organisations.localeInvalid')]),
  ];
}
