import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { inForceOn, isFor } from '../../mandates/in-force.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { toOrganisation } from '../../organisation.type.js';
import { DecisionRow } from '../decision.entity.js';
import { AwaitedAnswer, toDecision } from '../decision.type.js';

const inForce = `'vote' = any(m.powers) and ${isFor('d.coalition_id')} and ${inForceOn('$2')}`;
/** Who answers for an organisation, itself or as holder of its proxy: who holds its mandate; while nobody does, its representatives are to name somebody. */
const missing = `
  select d.id, s.organisation_id from decision d join decision_seat s on s.decision_id = d.id
    join coalition_member c on c.coalition_id = d.coalition_id and c.organisation_id = s.organisation_id and c.standing = 'active'
    left join decision_proxy p on p.decision_id = d.id and p.organisation_id = s.organisation_id and p.revoked_at is null
    left join decision_vote v on v.decision_id = d.id and v.organisation_id = s.organisation_id
    join membership w on w.account_id = $1 and w.organisation_id = coalesce(p.holder_id, s.organisation_id)
  where d.state = 'open' and d.closes_at > $3 and v.answer is null and (
    exists (select 1 from mandate m where m.organisation_id = w.organisation_id and m.account_id = $1 and ${inForce})
    or (w.role = 'representative' and not exists (select 1 from mandate m where m.organisation_id = w.organisation_id and ${inForce})))
  union
  select d.id, null from decision d join coalition_voice v on v.coalition_id = d.coalition_id and v.account_id = $1 and v.role = 'community_representative'
  where d.state = 'open' and d.closes_at > $3 and not exists (select 1 from decision_opinion o where o.decision_id = d.id and o.account_id = $1)`;

/** What one person is asked for: answers of their organisations, or their own opinion. */
@Injectable()
export class AwaitedAnswers {
  constructor(private readonly database: Database) {}

  /** What ends first comes first. */
  async list(ctx: RequestContext): Promise<AwaitedAnswer[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const now = await momentOf(em, ctx);
      const asked = await em.query<{ id: string; organisation_id: string | null }[]>(missing, [accountId, dayOf(now), now]);
      const decisions = await em.find(DecisionRow, { where: { id: In(asked.map(({ id }) => id)) }, order: { closesAt: 'ASC', id: 'ASC' } });
      const organisations = new Map((await em.findBy(OrganisationRow, { id: In(asked.flatMap((one) => one.organisation_id ?? [])) })).map((row) => [row.id, toOrganisation(row)]));
      return decisions.flatMap((row) => asked.filter(({ id }) => id === row.id).map((one) => Object.assign(new AwaitedAnswer(), { decision: toDecision(row), organisation: organisations.get(one.organisation_id ?? '') ?? null })));
    });
  }
}
