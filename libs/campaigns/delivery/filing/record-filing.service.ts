import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { LegalTracks } from '../../tracks/legal-tracks.service.js';
import { dueFrom } from './due-day.js';
import { FilingRow } from './filing.entity.js';
import { Filings } from './filings.service.js';
import type { Filing } from './filing.type.js';
import type { RecordFilingInput } from './record-filing.input.js';

const MOST_NUMBER = 120;

/** Records the authority's receipt: its number and day, from which the day of the answer follows where a rule says so. */
@Injectable()
export class RecordFiling {
  constructor(
    private readonly database: Database,
    private readonly filings: Filings,
    private readonly tracks: LegalTracks,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: RecordFilingInput): Promise<Filing | InvalidInput> {
    demand(ctx, 'filing.record');
    return this.database.transaction(ctx, async (em) => {
      const { filing, petition: { organisationId, coalitionId } } = await this.filings.held(em, input.filing);
      demand(ctx, 'filing.record', { organisationId, coalitionId });
      const at = await momentOf(em, ctx);
      const faults = faultsOf(ctx, input, filing, dayOf(at));
      if (faults.length > 0) return invalidInput(ctx, faults);
      const receivedOn = input.receivedOn || null;
      const rule = filing.trackId ? (await this.tracks.byId(em, filing.trackId)).rule : undefined;
      const changed = { receiptNumber: input.receiptNumber?.trim() ?? '', receivedOn, ...dueFrom(rule, receivedOn ?? filing.deliveredOn, input.answerDueOn), sequence: filing.sequence + 1, updatedAt: at };
      await em.update(FilingRow, { id: filing.id }, changed);
      await this.audit.record(em, ctx, { action: 'filing.record', objectKind: 'petition', objectId: filing.petitionId, organisationId, coalitionId, detail: { due: changed.answerDueOn ?? '' } });
      return (await this.filings.shown(em, [Object.assign(filing, changed)], ctx.locale))[0]!;
    });
  }
}

function faultsOf(ctx: RequestContext, { receiptNumber, receivedOn, answerDueOn }: RecordFilingInput, { deliveredOn }: FilingRow, today: string): FieldFault[] {
  return [
    ...(Array.from(receiptNumber ?? '').length > MOST_NUMBER ? [fault(ctx, 'receiptNumber', 'campaigns.delivery.numberTooLong', { most: MOST_NUMBER })] : []),
    ...(receivedOn && (!isDay(receivedOn) || receivedOn < deliveredOn || receivedOn > today) ? [fault(ctx, 'receivedOn', 'campaigns.delivery.receivedOn')] : []),
    ...(answerDueOn && (!isDay(answerDueOn) || answerDueOn < deliveredOn) ? [fault(ctx, 'answerDueOn', 'campaigns.delivery.answerDueOn')] : []),
  ];
}
