import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput, pageSize, readCursor, toPage, type InvalidInput, type PageArgs } from '#libs/graphql';
import { Petitions, type PetitionRow } from '#libs/petitions';
import { Suspect, SuspectDecision, SuspectsReviewed, type SuspectPage } from './suspect.type.js';

const MOST = 500;

/** Held signatures: moderators of the leading organisation decide whether they count. The number moves in the same transaction. */
@Injectable()
export class ReviewSuspects {
  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly audit: AuditLog,
  ) {}

  async list(ctx: RequestContext, petition: string, page: PageArgs): Promise<SuspectPage> {
    return this.db.transaction(ctx, async (em) => {
      const { id } = await this.demanded(ctx, await this.petitions.demand(em, petition));
      const [after] = readCursor(page) ?? [];
      const rows = (await em.query(
        `select id, confirmed_at as "confirmedAt", country, area, locale from signature where petition_id = $1 and state = 2 and ($2::uuid is null or id > $2) order by id limit $3`,
        [id, after ?? null, pageSize(page) + 1],
      )) as Omit<Suspect, 'reason'>[];
      return toPage(rows, page, (row) => Object.assign(new Suspect(), { ...row, reason: 'disposable' }), (row) => [row.id]);
    });
  }

  async run(ctx: RequestContext, petition: string, ids: string[], decision: SuspectDecision): Promise<SuspectsReviewed | InvalidInput> {
    if (ids.length === 0 || ids.length > MOST) return invalidInput(ctx, [fault(ctx, 'ids', 'signatures.suspectsNumber', { most: MOST })]);
    return this.db.transaction(ctx, async (em) => {
      const { id, organisationId, coalitionId } = await this.demanded(ctx, await this.petitions.demand(em, petition));
      const isAccepted = decision === SuspectDecision.ACCEPT;
      const [{ n }] = (await em.query(DECIDE, [id, ids, isAccepted ? 1 : 3])) as [{ n: number }];
      await em.query(isAccepted ? SHOW : FORGET, [id, ids]); // a statement of its own: it sees a name written while the first one waited
      await this.audit.record(em, ctx, { action: isAccepted ? 'suspects.accept' : 'suspects.refuse', objectKind: 'petition', objectId: id, organisationId, coalitionId, detail: { signatures: n } });
      return Object.assign(new SuspectsReviewed(), { reviewed: n });
    });
  }

  private async demanded(ctx: RequestContext, petition: PetitionRow): Promise<PetitionRow> {
    demand(ctx, 'signature.review', petition);
    return petition;
  }
}

/** The names of those accepted appear, if they asked for it; those of the others are forgotten. */
const named = 's.id = p.signature_id and s.petition_id = $1 and s.id = any($2::uuid[])';
const SHOW = `update public_signer p set is_shown = true from signature s where ${named} and s.state = 1 and not p.is_shown`;
const FORGET = `delete from public_signer p using signature s where ${named} and s.state = 3`;

/** Same locks in the same order as signing: signature rows by id, petition_tally, then an append to tally_change. */
const DECIDE = `
  with hit as materialized (select id from signature where petition_id = $1 and id = any($2::uuid[]) and state = 2 order by id for update),
  chg as (update signature s set state = $3 from hit where s.id = hit.id returning s.petition_id, s.organisation_id, s.state, s.confirmed_on, s.country, s.area, s.source_organisation_id, s.locale),
  t as (
    update petition_tally x set held = x.held - n.all_of_them, confirmed = x.confirmed + n.accepted, changed_at = now()
    from (select petition_id, count(*) as all_of_them, count(*) filter (where state = 1) as accepted from chg group by 1) n where x.petition_id = n.petition_id),
  d as (
    insert into tally_change (petition_id, organisation_id, day, country, area, source_organisation_id, locale, delta)
    select petition_id, organisation_id, confirmed_on, country, area, source_organisation_id, locale, count(*) from chg where state = 1 group by 1, 2, 3, 4, 5, 6, 7)
  select count(*)::int as n from chg`;
