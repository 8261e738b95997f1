import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, demandAccount, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { inLocale, normalise, regional } from '#libs/i18n';
import { standingsOf } from '../dealing/standings.js';
import { AdvocacyTargetRow } from './advocacy-target.entity.js';
import type { DirectoryArgs } from './directory.input.js';
import { toTarget, type AdvocacyTarget } from './directory.type.js';
import { isTargetWithin } from './target-area.js';

/** The directory as one coalition sees it: the common entries it has not corrected, and its own. */
@Injectable()
export class Directory {
  constructor(private readonly database: Database) {}

  /** In the alphabet of the reader, offices below their institution. Throws NotSignedIn, NotAllowed for another coalition. */
  async list(ctx: RequestContext, args: DirectoryArgs): Promise<Page<AdvocacyTarget>> {
    demandAccount(ctx);
    const { coalitionId } = args;
    if (!validate(coalitionId)) return toPage([] as AdvocacyTargetRow[], args, (row) => toTarget(row, coalitionId), (row) => [row.id]);
    demand(ctx, 'target.read', { coalitionId });
    const rows = await this.database.transaction(ctx, async (em) => this.matching(em, args, await seenBy(em, coalitionId)));
    const sorted = inOrder(ctx, rows);
    const [after] = readCursor(args) ?? [];
    const from = after ? sorted.findIndex(({ id }) => id === after) + 1 : 0;
    return toPage(sorted.slice(from, from + pageSize(args) + 1), args, (row) => toTarget(row, coalitionId), (row) => [row.id]);
  }

  /** Undefined for what this coalition cannot see; also entries it has corrected or retired. */
  async byId(ctx: RequestContext, id: string, coalitionId: string): Promise<AdvocacyTarget | undefined> {
    demandAccount(ctx);
    if (!validate(id) || !validate(coalitionId) || !may(ctx, 'target.read', { coalitionId })) return undefined;
    const row = await this.database.transaction(ctx, (em) => em.findOne(AdvocacyTargetRow, { where: [{ id, coalitionId: IsNull() }, { id, coalitionId }] }));
    return row ? toTarget(row, coalitionId) : undefined;
  }

  /** Offices of an institution that are in use. */
  async offices(ctx: RequestContext, institutionIds: readonly string[], coalitionId: string): Promise<AdvocacyTargetRow[]> {
    const rows = await this.database.transaction(ctx, (em) => em.findBy(AdvocacyTargetRow, { coalitionId, retiredAt: IsNull() }));
    return inOrder(ctx, rows.filter((row) => row.institutionId && institutionIds.includes(row.institutionId)));
  }

  private async matching(em: EntityManager, { coalitionId, search, kind, area, stance, retired = false }: DirectoryArgs, all: AdvocacyTargetRow[]): Promise<AdvocacyTargetRow[]> {
    const standings = stance ? await standingsOf(em, coalitionId) : undefined;
    const byId = new Map(all.map((row) => [row.id, row]));
    const wanted = normalise(search ?? '').split(' ').filter(Boolean);
    const words = (row?: AdvocacyTargetRow) => (row ? normalise([...Object.values(row.name), row.holder].join(' ')) : '');
    const isFound = (row: AdvocacyTargetRow) => {
      const text = `${words(row)} ${words(byId.get(row.institutionId ?? ''))}`;
      return wanted.every((word) => text.includes(word));
    };
    return all.filter((row) =>
      (row.retiredAt !== null) === retired && (!kind || row.kind === kind) && (!area || isTargetWithin(row.area, area)) && (!standings || (standings.of(row).stance?.stance ?? 'unknown') === stance) && isFound(row));
  }
}

/** Without those this coalition has corrected. */
async function seenBy(em: EntityManager, coalitionId: string): Promise<AdvocacyTargetRow[]> {
  const rows = await em.find(AdvocacyTargetRow, { where: [{ coalitionId: IsNull() }, { coalitionId }] });
  const hidden = new Set(rows.flatMap(({ hidesId, retiredAt }) => (hidesId && !retiredAt ? [hidesId] : [])));
  return rows.filter(({ id }) => !hidden.has(id));
}

function inOrder({ locale }: RequestContext, rows: readonly AdvocacyTargetRow[]): AdvocacyTargetRow[] {
  const collator = new Intl.Collator(regional[locale]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const key = (row: AdvocacyTargetRow) => {
    const institution = byId.get(row.institutionId ?? '');
    return institution ? [inLocale(institution.name, locale), inLocale(row.name, locale)] : [inLocale(row.name, locale), ''];
  };
  return rows.map((row) => ({ row, key: key(row) })).sort((a, b) => collator.compare(a.key[0]!, b.key[0]!) || collator.compare(a.key[1]!, b.key[1]!)).map(({ row }) => row);
}
