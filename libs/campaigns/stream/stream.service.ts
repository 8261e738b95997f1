import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database, type Multilingual } from '#libs/database';
import { pageSize, readCursor, toPage, type Page, type PageArgs } from '#libs/graphql';
import { Coalitions } from '#libs/organisations';
import { activitiesAnnounced } from './sources/activity-sources.js';
import { campaignsBegun } from './sources/campaign-sources.js';
import { chartersAdopted, organisationsJoined } from './sources/coalition-sources.js';
import { milestonesReached, petitionNews, petitionsAnswered, petitionsDelivered, petitionsOpened } from './sources/petition-sources.js';
import type { StreamKind } from './stream-source.js';
import { toHappening, type Happening } from './stream.type.js';

const sources = [petitionsOpened, petitionNews, milestonesReached, petitionsDelivered, petitionsAnswered, campaignsBegun, activitiesAnnounced, organisationsJoined, chartersAdopted];

export interface HappeningRow {
  readonly kind: StreamKind;
  readonly at: Date;
  /** The same to the microsecond. */
  readonly moment: string;
  readonly id: string;
  readonly coalition_id: string;
  readonly slug: string;
  readonly titles: Multilingual | null;
  readonly words: Multilingual | null;
  readonly count: number | null;
}

/** What happened lately in public, from the rows of each area: no table of its own, so that nothing stays here that is public no more. */
@Injectable()
export class Stream {
  constructor(
    private readonly database: Database,
    private readonly coalitions: Coalitions,
  ) {}

  /** The newest first, of one coalition or of all; nothing of a coalition there is none of. What is dated ahead waits for its day. */
  async page(ctx: RequestContext, args: PageArgs & { coalition?: string | null }): Promise<Page<Happening>> {
    const coalition = args.coalition ? await this.coalitions.bySlug(ctx, args.coalition) : undefined;
    if (args.coalition && !coalition) return toPage([] as HappeningRow[], args, toHappening, keyOf);
    const [at, id] = readCursor(args) ?? [];
    const after = at && id && !Number.isNaN(Date.parse(at)) ? [at, id] : [null, null];
    const rows = await this.database.transaction(ctx, (em) => em.query<HappeningRow[]>(statement, [coalition?.id ?? null, ...after, pageSize(args) + 1]));
    return toPage(rows, args, toHappening, keyOf);
  }
}

// By the moment as it stands, so that an index has the newest ready; a cursor says it to the microsecond.
const newest = 'order by at desc, key desc limit $4';
const from = (source: string) => `(select kind, at, kind || ' ' || id as key, id, coalition_id, slug, titles, words::jsonb, count::int as count
  from (${source}) s (kind, at, id, coalition_id, slug, titles, words, count)
  where at <= now() and ($1::uuid is null or coalition_id = $1) and ($2::timestamptz is null or at <= $2 and (at, kind || ' ' || id) < ($2, $3::text)) ${newest})`;
const statement = `select *, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment from (${sources.map(from).join(' union all ')}) all_kinds ${newest}`;

const keyOf = ({ kind, moment, id }: HappeningRow) => [moment, `${kind} ${id}`];
