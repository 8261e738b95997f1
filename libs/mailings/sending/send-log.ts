import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { systemContext } from '#libs/context';
import { prepared } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { ConsentingRow } from '#libs/signatures';
import { sendBatch } from '../mailing.jobs.js';
import type { MailingState } from '../mailing.states.js';
import { DROP_QUEUED, EXCHANGE, FINISH, HALT, NEXT_DUE, SETTLE_LEASES } from './send-log.statements.js';

/** A batch a job works on, and the mailing it belongs to. */
export interface OpenBatch {
  readonly mailingId: string;
  readonly organisationId: string;
  readonly number: number;
  /** Whether subscribers of a newsletter are among its recipients: then two of them may share a mailbox. */
  readonly hasSubscribers: boolean;
}
/** Somebody held by this worker and written down as `sending`, the contact still sealed. */
export type HeldRecipient = Omit<ConsentingRow, 'signatureId'> & { readonly recipientId: string; readonly tries: number; readonly isSubscriber: boolean };
/** Somebody taken from the queue; `sealed` is null when consent is gone, and then they are skipped. */
export type TakenRecipient = HeldRecipient | { readonly sealed: null };
/** What became of somebody. */
export interface Report {
  readonly recipientId: string;
  readonly outcome: 'sent' | 'failed' | 'skipped' | 'ambiguous' | 'queued';
  /** A code, never a server's words. */
  readonly fault?: string;
  /** For `queued`: seconds until the next try. */
  readonly wait?: number;
  /** The try does not count: it failed for reasons that are not the recipient's. */
  readonly isFree?: boolean;
}

/**
 * The log of each recipient, written in groups. A recipient is committed as `sending` before the first byte
 * leaves and is never taken again from there: when the worker dies they end as `ambiguous`, for a person to judge.
 */
@Injectable()
export class SendLog {
  constructor(
    private readonly source: DataSource,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** The batch, with its log put right: whoever a dead worker held is ambiguous. */
  async begin(batchId: string): Promise<OpenBatch | undefined> {
    const [batch] = (await this.source.query(
      `select b.mailing_id as "mailingId", b.organisation_id as "organisationId", b.number, m.newsletter <> 'none' as "hasSubscribers" from mailing_batch b join mailing m on m.id = b.mailing_id where b.id = $1`,
      [batchId],
    )) as OpenBatch[];
    if (batch) await this.source.query(SETTLE_LEASES, [batch.mailingId, batch.number]);
    return batch;
  }

  /** Writes down what became of some and takes up to `wanted` others, in one statement. Nobody is taken while the mailing is not `sending`, or its organisation has no place where it writes. */
  async exchange({ mailingId, organisationId, number }: OpenBatch, reports: readonly Report[], wanted: number): Promise<TakenRecipient[]> {
    const told = [reports.map((r) => r.recipientId), reports.map((r) => r.outcome), reports.map((r) => r.fault ?? null), reports.map((r) => r.wait ?? 0), reports.map((r) => r.isFree ?? false)];
    return prepared<TakenRecipient>(this.source, 'mailings.exchange', EXCHANGE, [mailingId, number, wanted, organisationId, ...told]);
  }

  /** Halts the mailing of an organisation without its place; else leaves an errand for whoever is put off or held, or ends the mailing when this was the last of it. */
  async end(batchId: string, { mailingId, number }: OpenBatch): Promise<void> {
    await this.source.transaction(async (em) => {
      await this.halt(em, mailingId);
      const [{ state }] = (await em.query('select state from mailing where id = $1', [mailingId])) as [{ state: MailingState }];
      if (state === 'cancelled') await em.query(DROP_QUEUED, [mailingId, number]);
      const [{ due, leased }] = (await em.query(NEXT_DUE, [mailingId, number])) as [{ due: Date | null; leased: Date | null }];
      const moments = [leased, state === 'sending' ? due : null].filter((moment) => moment !== null).sort((a, b) => a.getTime() - b.getTime());
      if (moments[0]) await this.outbox.add(em, sendBatch, { subject: batchId, runAt: moments[0] });
      else await em.query(FINISH, [mailingId]);
    });
  }

  private async halt(em: EntityManager, mailingId: string): Promise<void> {
    const [[halted]] = (await em.query(HALT, [mailingId])) as [{ organisationId: string }[], number];
    if (halted) await this.audit.record(em, systemContext('mailings.sendBatch'), { action: 'mailing.pause', objectKind: 'mailing', objectId: mailingId, ...halted, detail: { from: 'sending', to: 'paused', reason: 'noPlace' } });
  }

  /** After a cancellation: nobody else is written to. */
  async dropQueued(mailingId: string): Promise<void> {
    await this.source.query(DROP_QUEUED, [mailingId, null]);
  }
}
