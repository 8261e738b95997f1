import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { CoalitionRow } from '../../coalition.entity.js';
import { CoalitionRules } from '../../decisions/coalition-rules.service.js';
import { DecisionSubjects } from '../../decisions/decision-subjects.js';
import type { DecisionRow } from '../../decisions/decision.entity.js';
import { CharterTextRow } from '../charter-text.entity.js';
import { CharterVersionRow } from '../charter-version.entity.js';
import { cannotChange, type CharterFault } from '../charter.errors.js';
import { nextCharterState } from '../charter.states.js';
import type { RecordCharterInput } from '../charters.input.js';
import { holdCharter } from '../held-charter.js';
import { freeze, freezeFaults } from './freeze-charter.js';

const MOST_MINUTES = 10_000;
type Adoption = { readonly adoptedOn: string; readonly minutes: Multilingual };

/**
 * Puts a version in force, in the place of the one before it: when the vote on it ends so, or on record for one that was
 * adopted before the coalition came to Sawt. Whether silence is consent follows the version in force.
 */
@Injectable()
export class AdoptCharter implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly rules: CoalitionRules,
    private readonly subjects: DecisionSubjects,
    private readonly audit: AuditLog,
  ) {}

  onModuleInit(): void {
    this.subjects.on('charter', (em, decision, ctx) => this.decided(em, decision, ctx));
  }

  /** For what was adopted up to the day the coalition came to Sawt; later on its members vote. */
  async record(ctx: RequestContext, input: RecordCharterInput): Promise<CharterVersionRow | CharterFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const draft = await holdCharter(em, input.versionId);
      demand(ctx, 'charter.adopt', { coalitionId: draft.coalitionId });
      if (!nextCharterState(draft.state, 'propose')) return cannotChange(ctx, 'adopt', draft);
      const { adoptedOn } = input;
      const minutes = toWords(input.minutes);
      const texts = await em.findBy(CharterTextRow, { versionId: draft.id });
      const faults = [...freezeFaults(ctx, draft, texts), ...(await adoptionFaults(em, ctx, draft, { adoptedOn, minutes }))];
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.adopt(em, ctx, await freeze(em, draft, texts, await momentOf(em, ctx)), { adoptedOn, minutes });
    });
  }

  private async decided(em: EntityManager, { subjectId, outcome, minutes }: DecisionRow, ctx: RequestContext): Promise<void> {
    const version = await holdCharter(em, subjectId!);
    if (!nextCharterState(version.state, 'adopt')) return;
    const at = await momentOf(em, ctx);
    if (outcome === 'adopted') {
      await this.adopt(em, ctx, version, { adoptedOn: dayOf(at), minutes });
      return;
    }
    await em.update(CharterVersionRow, { id: version.id }, { state: 'rejected', updatedAt: at });
    await this.recorded(em, ctx, version, 'charter.reject');
  }

  private async adopt(em: EntityManager, ctx: RequestContext, version: CharterVersionRow, adoption: Adoption): Promise<CharterVersionRow> {
    const at = await momentOf(em, ctx);
    const { id, coalitionId, silenceIsConsent } = version;
    await em.update(CharterVersionRow, { coalitionId, state: 'adopted' }, { state: 'superseded', supersededAt: at, updatedAt: at });
    const changed = { state: 'adopted' as const, adoptedAt: at, updatedAt: at, ...adoption };
    await em.update(CharterVersionRow, { id }, changed);
    await this.rules.follow(em, coalitionId, silenceIsConsent);
    await this.recorded(em, ctx, version, 'charter.adopt');
    return Object.assign(version, changed);
  }

  private recorded(em: EntityManager, ctx: RequestContext, { id, coalitionId, number, hash }: CharterVersionRow, action: string): Promise<void> {
    return this.audit.record(em, ctx, { action, objectKind: 'charter', objectId: id, coalitionId, detail: { number, hash: hash! } });
  }
}

async function adoptionFaults(em: EntityManager, ctx: RequestContext, { coalitionId }: CharterVersionRow, { adoptedOn, minutes }: Adoption): Promise<FieldFault[]> {
  const words = Object.entries(minutes);
  const tooLong = words.filter(([, text]) => text.length > MOST_MINUTES).map(([locale]) => fault(ctx, `minutes.${locale}`, 'organisations.textTooLong', { most: MOST_MINUTES }));
  const missing = words.length === 0 ? [fault(ctx, 'minutes', 'organisations.charter.minutesMissing')] : [];
  if (!isDay(adoptedOn)) return [fault(ctx, 'adoptedOn', 'organisations.notADay'), ...missing, ...tooLong];
  const { createdAt } = await em.findOneByOrFail(CoalitionRow, { id: coalitionId });
  const current = await em.findOneBy(CharterVersionRow, { coalitionId, state: 'adopted' });
  const isLate = adoptedOn > dayOf(createdAt) ? [fault(ctx, 'adoptedOn', 'organisations.charter.adoptedSince', { day: dayOf(createdAt) })] : [];
  const isEarly = current?.adoptedOn && adoptedOn <= current.adoptedOn ? [fault(ctx, 'adoptedOn', 'organisations.charter.adoptedBefore', { day: current.adoptedOn })] : [];
  return [...isLate, ...isEarly, ...missing, ...tooLong];
}
