import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { Versions } from '../../versions/versions.service.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { mayNotAdopt, type AdoptionFault } from '../adoption.errors.js';
import { SilenceClock } from '../course/silence-clock.service.js';
import { editionName } from '../edition-name.js';
import { holdKept } from '../held-round.js';
import { AdoptionObjectionRow } from './adoption-objection.entity.js';

/** Freezes the text as it was edited in its silence period, with the objections that are taken in by it, and starts the clock anew; by who keeps the document. */
@Injectable()
export class TakeInObjections {
  constructor(
    private readonly database: Database,
    private readonly versions: Versions,
    private readonly clock: SilenceClock,
    private readonly audit: AuditLog,
  ) {}

  /** None, for an edit that nobody asked for. The clock stands still while another strong objection is open. */
  async run(ctx: RequestContext, documentId: string, objectionIds: readonly string[]): Promise<AdoptionRoundRow | AdoptionFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const held = await holdKept(em, ctx, documentId, 'takeIn');
      if (!('round' in held)) return held;
      const { document, round } = held;
      const edition = await this.versions.freeze(em, ctx, document.id, editionName(document, 'taken_in'));
      if (!(edition instanceof DocumentEditionRow)) return edition;
      if (edition.id === round.editionId) return mayNotAdopt(ctx, 'unchanged');
      const { affected } = await em.update(AdoptionObjectionRow, { id: In(objectionIds.filter((id) => validate(id))), roundId: round.id, state: 'open' }, { state: 'taken_in', settledAt: await momentOf(em, ctx), settledEditionId: edition.id });
      await this.audit.record(em, ctx, { action: 'adoption.takeIn', objectKind: 'adoption_round', objectId: round.id, coalitionId: document.coalitionId, detail: { objections: affected ?? 0 } });
      return this.clock.start(em, ctx, round, edition, 'restarted');
    });
  }
}
