import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { systemContext, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { dayOf, inLocale } from '#libs/i18n';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import type { FunderExport } from '../../export.entity.js';
import { readActivitySums, type ActivitySum } from '../counting/activity-sums.js';
import type { Counted } from '../counting/count-indicators.js';
import { readParts, type IndicatorPart as CountedPart } from '../counting/indicator-parts.js';
import { readRows, type CountedRow } from '../counting/indicator-rows.js';
import { readPetitionSums, type PetitionSum } from '../counting/petition-sums.js';
import { untilToday, type Span } from '../counting/spans.js';
import { indicators, type Indicator } from '../indicator-list.js';
import { IndicatorBoards, type CountedBoard } from '../reading/indicator-board.service.js';
import { nameParts } from '../reading/indicator-evidence.service.js';
import type { IndicatorBoard, IndicatorPart } from '../reading/indicator.type.js';
import { titlesOf } from '../reading/object-titles.js';
import { readProject, type FunderProject } from '../reading/funder-projects.js';

/** Most rows of a table of the report; the console shows them all. */
const MOST_ROWS = 2_000;

/** All that a funder report tells, not yet put into words. */
export interface FunderData {
  readonly board: IndicatorBoard;
  readonly coalition: string;
  readonly project: FunderProject | undefined;
  readonly petitions: readonly PetitionSum[];
  readonly activities: readonly ActivitySum[];
  readonly rows: Readonly<Partial<Record<Indicator, readonly CountedRow[]>>>;
  readonly parts: Readonly<Partial<Record<Indicator, readonly IndicatorPart[]>>>;
  /** Of organisations and of what they did, by id. */
  readonly names: ReadonlyMap<string, string>;
}
interface Read {
  readonly board: CountedBoard;
  readonly petitions: readonly PetitionSum[];
  readonly activities: readonly ActivitySum[];
  readonly rows: Partial<Record<Indicator, readonly CountedRow[]>>;
  readonly parts: Partial<Record<Indicator, readonly CountedPart[]>>;
}

/** Gathers a report: every number of one moment, then the names. */
@Injectable()
export class FunderReportReader {
  constructor(
    private readonly database: Database,
    private readonly boards: IndicatorBoards,
  ) {}

  async read({ id, locale, coalitionId, projectId, fromOn, toOn }: FunderExport): Promise<FunderData> {
    const ctx = systemContext(id, locale);
    const [counted, span] = [{ coalitionId, projectId }, { from: fromOn, to: toOn }];
    const read = await this.database.counting((em) => this.count(em, ctx, counted, span));
    return this.database.transaction(ctx, async (em) => {
      const board = await this.boards.tell(em, ctx, { counted, span, board: read.board });
      const coalition = await em.findOneByOrFail(CoalitionRow, { id: coalitionId });
      const parts: Partial<Record<Indicator, readonly IndicatorPart[]>> = {};
      for (const [indicator, found] of Object.entries(read.parts)) parts[indicator as Indicator] = await nameParts(em, found, locale);
      return { board, coalition: inLocale(coalition.name, locale), project: projectId ? await readProject(em, projectId, locale) : undefined, petitions: read.petitions, activities: read.activities, rows: read.rows, parts, names: await this.names(em, ctx, read) };
    });
  }

  private async count(em: EntityManager, ctx: RequestContext, counted: Counted, span: Span): Promise<Read> {
    const board = await this.boards.count(em, ctx, counted, span);
    const today = dayOf(board.asOf);
    const [rows, parts]: [Read['rows'], Read['parts']] = [{}, {}];
    for (const indicator of indicators) {
      if (board.figures.get(indicator)![0]!.value === null) continue;
      if (indicator !== 'participation') rows[indicator] = await readRows(em, { ...counted, indicator, span, offset: 0, limit: MOST_ROWS }, today);
      parts[indicator] = await readParts(em, indicator, counted, span, today);
    }
    const past = untilToday(span, today);
    return { board, rows, parts, petitions: await readPetitionSums(em, counted, past), activities: await readActivitySums(em, counted, past) };
  }

  private async names(em: EntityManager, { locale }: RequestContext, { petitions, activities, rows }: Read): Promise<Map<string, string>> {
    const told = [...Object.values(rows).flat(), ...activities];
    const ids = [...petitions, ...told].flatMap(({ organisationId }) => organisationId ?? []);
    const organisations = await em.findBy(OrganisationRow, { id: In([...new Set(ids)]) });
    const titles = await titlesOf(em, [...told, ...petitions.map(({ petitionId }) => ({ objectKind: 'petition', objectId: petitionId }))], locale);
    return new Map([...organisations.map((row) => [row.id, inLocale(row.name, locale)] as const), ...[...titles].map(([id, { title }]) => [id, title] as const)]);
  }
}
