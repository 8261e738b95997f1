import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { CharterVersionRow } from '../charter-version.entity.js';
import { cannotChange, type CharterFault } from '../charter.errors.js';
import { nextCharterState } from '../charter.states.js';
import type { CharterRoundInput } from '../charters.input.js';
import { holdCharter } from '../held-charter.js';
import { announceCharter } from '../telling/charter.jobs.js';

const MOST_DAYS = 366;
const DAY = 86_400_000;

/** Calls the members to sign the version in force by a day, or sets another day; a day that passes ends nothing by itself. */
@Injectable()
export class OpenCharterRound {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { versionId, signBy }: CharterRoundInput): Promise<CharterVersionRow | CharterFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const version = await holdCharter(em, versionId);
      const { id, coalitionId, number } = version;
      demand(ctx, 'charter.round', { coalitionId });
      if (!nextCharterState(version.state, 'round')) return cannotChange(ctx, 'round', version);
      const at = await momentOf(em, ctx);
      if (!isDay(signBy)) return invalidInput(ctx, [fault(ctx, 'signBy', 'organisations.notADay')]);
      if (signBy <= dayOf(at) || signBy > dayOf(new Date(at.getTime() + MOST_DAYS * DAY))) return invalidInput(ctx, [fault(ctx, 'signBy', 'organisations.charter.signByWhen')]);
      const changed = { roundAt: version.roundAt ?? at, signBy, updatedAt: at };
      await em.update(CharterVersionRow, { id }, changed);
      if (!version.roundAt) await this.outbox.add(em, announceCharter, { subject: id });
      await this.audit.record(em, ctx, { action: 'charter.round', objectKind: 'charter', objectId: id, coalitionId, detail: { number, signBy } });
      return Object.assign(version, changed);
    });
  }
}
