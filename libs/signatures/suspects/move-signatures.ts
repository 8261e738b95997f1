import type { EntityManager } from 'typeorm';
import { SignatureState } from '../signature.states.js';
import { chosen, chosenBy, type Choice } from './choice.js';
import type { BatchDecision } from './signature-batch.entity.js';

interface Move {
  readonly from: SignatureState;
  readonly to: SignatureState;
}
const { confirmed, held, invalidated } = SignatureState;

/** From which state to which each decision moves; taking it back is the same the other way round. */
export const moves: Record<BatchDecision, Move> = {
  accept: { from: held, to: confirmed },
  refuse: { from: held, to: invalidated },
  invalidate: { from: confirmed, to: invalidated },
};
export const back = ({ from, to }: Move): Move => ({ from: to, to: from });

/** Same locks in the same order as signing: signature rows by id, petition_tally, then an append to tally_change. */
const MOVE = `
  with hit as materialized (select s.id from signature s where s.petition_id = $1 and s.state = $2 and ${chosenBy(5)} order by s.id for update of s),
  chg as (update signature s set state = $3, batch_id = $4 from hit where s.id = hit.id returning s.petition_id, s.organisation_id, s.confirmed_on, s.country, s.area, s.source_organisation_id, s.locale),
  t as (
    update petition_tally x set changed_at = now(),
      held = x.held + n.moved * (($3 = 2)::int - ($2 = 2)::int), confirmed = x.confirmed + n.moved * (($3 = 1)::int - ($2 = 1)::int), invalidated = x.invalidated + n.moved * (($3 = 3)::int - ($2 = 3)::int)
    from (select petition_id, count(*) as moved from chg group by 1) n where x.petition_id = n.petition_id),
  d as (
    insert into tally_change (petition_id, organisation_id, day, country, area, source_organisation_id, locale, delta)
    select petition_id, organisation_id, confirmed_on, country, area, source_organisation_id, locale, count(*) * (($3 = 1)::int - ($2 = 1)::int) from chg where 1 in ($2, $3) group by 1, 2, 3, 4, 5, 6, 7)
  select count(*)::int as n from chg`;

/** Names of those who asked for it stand on the page while their signature counts; a statement of its own, so that it sees a name written while the first one waited. */
const SHOW = 'update public_signer p set is_shown = (s.state = 1) from signature s where p.petition_id = $1 and s.id = p.signature_id and p.is_shown <> (s.state = 1)';

/** Moves the chosen signatures of a petition under the number of a batch; every number of the petition and the names shown move with them. Says how many. */
export async function moveSignatures(em: EntityManager, petitionId: string, { from, to }: Move, batchId: string | null, choice: Choice): Promise<number> {
  const [{ n }] = (await em.query(MOVE, [petitionId, from, to, batchId, ...chosen(choice)])) as [{ n: number }];
  if (n > 0) await em.query(SHOW, [petitionId]);
  return n;
}

/** How many there are to move. */
export async function countChosen(em: EntityManager, petitionId: string, state: SignatureState, choice: Choice): Promise<number> {
  const [{ n }] = (await em.query(`select count(*)::int as n from signature s where s.petition_id = $1 and s.state = $2 and ${chosenBy(3)}`, [petitionId, state, ...chosen(choice)])) as [{ n: number }];
  return n;
}
