import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { DocumentEvents } from '../../drafting/document.events.js';
import { lastEdition } from '../../versions/editions.js';
import { SignOffRow } from '../sign-off.entity.js';
import { announceSignOff } from '../telling/sign-off.jobs.js';

/** Voids what was answered about a text once there is another: answers are about one hash. Who had answered is told. */
@Injectable()
export class VoidSignOff implements OnModuleInit {
  constructor(
    private readonly events: DocumentEvents,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** A text frozen anew, with another hash, ends the call about the one before: also one whose list is sealed, else it would stand under words that nobody signed. */
  onModuleInit(): void {
    this.events.on('frozen', async (em, { ctx, document: { id: documentId } }) => {
      const call = await em.findOne(SignOffRow, { where: { documentId, state: In(['open', 'sealed']) }, order: { number: 'DESC' } });
      const edition = call && (await lastEdition(em, documentId));
      if (call && edition && !edition.hash.equals(call.editionHash)) await this.run(em, ctx, call, await momentOf(em, ctx));
    });
  }

  /** Nothing for one that has ended without a list. */
  async run(em: EntityManager, ctx: RequestContext, { id, state, coalitionId, number }: SignOffRow, at: Date): Promise<void> {
    if (state !== 'open' && state !== 'sealed') return;
    await em.update(SignOffRow, { id }, { state: 'voided', endedAt: at });
    await this.outbox.add(em, announceSignOff, { subject: id });
    await this.audit.record(em, ctx, { action: 'signOff.void', objectKind: 'sign_off', objectId: id, coalitionId, detail: { number } });
  }
}
