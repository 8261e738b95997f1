import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf } from '#libs/database';
import type { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import type { AdoptionRoundRow } from '../adoption-round.entity.js';
import { resumed, started, stopped, type Clock } from '../clock.js';
import { holdingObjections } from '../held-round.js';
import type { AdoptionObjectionRow } from '../objecting/adoption-objection.entity.js';
import { RoundSteps } from '../round-steps.service.js';

/** The clock of a round that is in its silence period. */
export function clockOf({ silenceFrom, silenceUntil, stoppedAt }: AdoptionRoundRow): Clock {
  return { from: silenceFrom!, until: silenceUntil!, stoppedAt };
}
const kept = ({ from, until, stoppedAt }: Clock) => ({ silenceFrom: from, silenceUntil: until, stoppedAt, phase: stoppedAt ? ('stopped' as const) : ('silence' as const) });

/** Why a clock goes on that no withdrawal let go: who objected left, was suspended, or sits no longer in the group. */
export const noSay = 'no_say';

/** Starts, holds and lets go the clock of silence: it runs only while no strong objection of an organisation that has a say is open. */
@Injectable()
export class SilenceClock {
  constructor(
    private readonly steps: RoundSteps,
    private readonly audit: AuditLog,
  ) {}

  /** From its full length, on this edition; held at once while a strong objection stands. */
  async start(em: EntityManager, ctx: RequestContext, round: AdoptionRoundRow, edition: DocumentEditionRow, kind: 'silence' | 'restarted'): Promise<AdoptionRoundRow> {
    const at = await momentOf(em, ctx);
    const full = started(at, round.silenceDays);
    const clock = (await isObjectedTo(em, round)) ? stopped(full, at) : full;
    const { id: objectId, coalitionId } = round;
    if (kind === 'restarted') await this.audit.record(em, ctx, { action: 'adoption.restart', objectKind: 'adoption_round', objectId, coalitionId, detail: { edition: edition.number, hash: edition.hash.toString('hex') } });
    return this.steps.take(em, ctx, round, kind, { editionId: edition.id, ...kept(clock) }, { untilAt: clock.stoppedAt ? null : clock.until });
  }

  /** For a strong objection; one that is open already goes on holding it, and everybody is told of each. */
  async stop(em: EntityManager, ctx: RequestContext, round: AdoptionRoundRow, { id }: Pick<AdoptionObjectionRow, 'id'>): Promise<AdoptionRoundRow> {
    return this.steps.take(em, ctx, round, 'stopped', kept(stopped(clockOf(round), await momentOf(em, ctx))), { objectionId: id });
  }

  /** Once no strong objection holds it any more; otherwise nothing changes. */
  async letGo(em: EntityManager, ctx: RequestContext, round: AdoptionRoundRow, { id }: Pick<AdoptionObjectionRow, 'id'>, reason: '' | typeof noSay = ''): Promise<AdoptionRoundRow> {
    if (round.phase !== 'stopped' || (await isObjectedTo(em, round))) return round;
    const clock = resumed(clockOf(round), await momentOf(em, ctx));
    return this.steps.take(em, ctx, round, 'resumed', kept(clock), { untilAt: clock.until, objectionId: id, reason });
  }
}

async function isObjectedTo(em: EntityManager, { id }: AdoptionRoundRow): Promise<boolean> {
  const [found] = await em.query<{ holds: boolean }[]>(`select exists (${holdingObjections}) as holds from adoption_round r join document d on d.id = r.document_id where r.id = $1`, [id]);
  return found!.holds;
}
