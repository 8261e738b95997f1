import type { EntityManager } from 'typeorm';
import type { DecisionRow } from './decision.entity.js';
import type { Ballot } from './settle.js';

/** The count as it stands. An organisation that left or was suspended without an answer has no seat any more; one that answered before keeps it. */
export async function ballotOf(em: EntityManager, { id, coalitionId, mode, quorumPercent }: DecisionRow): Promise<Ballot> {
  const [count] = (await em.query(
    `select count(*)::int as seats, count(*) filter (where v.answer = 'yes')::int as yes, count(*) filter (where v.answer = 'no')::int as no,
       count(*) filter (where v.answer = 'abstain')::int as abstain
     from decision_seat s left join decision_vote v using (decision_id, organisation_id)
     where s.decision_id = $1 and (v.answer is not null
       or exists (select 1 from coalition_member m where m.coalition_id = $2 and m.organisation_id = s.organisation_id and m.standing = 'active'))`,
    [id, coalitionId],
  )) as Pick<Ballot, 'seats' | 'yes' | 'no' | 'abstain'>[];
  return { mode, quorumPercent, ...count! };
}
