import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { dayOf, inLocale, type Locale } from '#libs/i18n';
import { PetitionRow, PetitionTargetRow, type Petition } from '#libs/petitions';
import { daysAfter } from '../../tracks/rules/days.js';
import { isAwaited } from './awaited.js';
import { FilingScanRow } from './filing-scan.entity.js';
import { FilingRow } from './filing.entity.js';
import { DueAnswer, toFiling, type Filing } from './filing.type.js';
import '../delivery.permissions.js';

const SOON = 7;
const MOST = 100;

/** What was filed where, for those who prepare the petition. */
@Injectable()
export class Filings {
  constructor(private readonly database: Database) {}

  /** The newest first; empty for everybody else. */
  async of(ctx: RequestContext, { id, organisationId, coalitionId }: Petition, locale: Locale): Promise<Filing[]> {
    if (!may(ctx, 'filing.read', { organisationId, coalitionId })) return [];
    return this.database.transaction(ctx, async (em) => this.shown(em, await em.find(FilingRow, { where: { petitionId: id }, order: { id: 'DESC' } }), locale));
  }

  /** The filing and its petition, held until the transaction ends. Throws NotFound for what is not there or not theirs to see. */
  async held(em: EntityManager, filingId: string): Promise<{ filing: FilingRow; petition: PetitionRow }> {
    const filing = validate(filingId) ? await em.findOne(FilingRow, { where: { id: filingId }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!filing) throw new NotFound();
    return { filing, petition: await em.findOneByOrFail(PetitionRow, { id: filing.petitionId }) };
  }

  async shown(em: EntityManager, rows: readonly FilingRow[], locale: Locale): Promise<Filing[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const scans = await em.find(FilingScanRow, { where: { filingId: In(ids) }, order: { id: 'ASC' } });
    const targets = await em.findBy(PetitionTargetRow, { petitionId: In(rows.map((row) => row.petitionId)) });
    const awaited = (await em.query<{ id: string }[]>(`select f.id from filing f join petition p on p.id = f.petition_id where f.id = any($1) and ${isAwaited}`, [ids])).map((row) => row.id);
    return rows.map((row) => {
      const target = targets.find((one) => one.petitionId === row.petitionId && one.position === row.targetPosition);
      return toFiling(row, { target: target ? inLocale(target.name, locale) : '', isAwaited: awaited.includes(row.id), scans: scans.filter((scan) => scan.filingId === row.id) });
    });
  }

  /** Answers that are due within a week or late, of the petitions this person follows. */
  async due(ctx: RequestContext): Promise<DueAnswer[]> {
    demand(ctx, 'filing.read');
    return this.database.transaction(ctx, async (em) => {
      const today = dayOf(await momentOf(em, ctx));
      return (await this.awaited(em, ctx, daysAfter(today, SOON))).map((row) => toDue(row, today, ctx.locale));
    });
  }

  /** Answers due until that day, or ever, of the petitions this person follows; the soonest first. */
  async awaited(em: EntityManager, ctx: RequestContext, until: string | null): Promise<DueRow[]> {
    const rows = await em.query<DueRow[]>(
      `select f.id, p.slug, p.organisation_id as "organisationId", p.coalition_id as "coalitionId", t.title, g.name as target, f.answer_due_on::text as "dueOn", f.sequence, f.updated_at as "updatedAt"
       from filing f join petition p on p.id = f.petition_id join petition_text t on t.petition_id = p.id and t.locale = p.reference_locale
         join petition_target g on g.petition_id = p.id and g.position = f.target_position
       where f.answer_due_on <= coalesce($1::date, 'infinity') and ${isAwaited} order by f.answer_due_on, f.id limit ${MOST}`,
      [until],
    );
    return rows.filter((row) => may(ctx, 'filing.record', row));
  }
}

/** An answer that is due, with what a calendar or a list says of it. */
export interface DueRow {
  readonly id: string;
  readonly slug: string;
  readonly organisationId: string;
  readonly coalitionId: string;
  readonly title: string;
  readonly target: Multilingual;
  readonly dueOn: string;
  readonly sequence: number;
  readonly updatedAt: Date;
}

function toDue({ id, slug, title, target, dueOn }: DueRow, today: string, locale: Locale): DueAnswer {
  return Object.assign(new DueAnswer(), { filingId: id, petition: slug, title, target: inLocale(target, locale), answerDueOn: dueOn, isOverdue: dueOn < today });
}
