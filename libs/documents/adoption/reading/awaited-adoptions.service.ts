import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { inForceOn, isFor } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { toDocument } from '../../drafting/document.type.js';
import type { AdoptionPhase } from '../adoption.states.js';
import { AwaitedAdoption } from '../adoption.type.js';

/** Silence of which I hold a mandate to say something, and rounds that wait for me as their rapporteur: also those past their hour that something holds. */
const awaited = `
  select r.document_id, r.phase, r.silence_from as since, false as held from adoption_round r join document d on d.id = r.document_id
    where r.phase = 'silence' and r.silence_until > $3 and exists (
      select 1 from mandate m join coalition_member c on c.organisation_id = m.organisation_id and c.coalition_id = r.coalition_id and c.standing = 'active' and c.kind in ('founder', 'member')
        join membership w on w.organisation_id = m.organisation_id and w.account_id = m.account_id
      where m.account_id = $1 and 'vote' = any(m.powers) and ${isFor('r.coalition_id')} and ${inForceOn('$2')}
        and (d.group_id is null or exists (select 1 from working_group_member s where s.group_id = d.group_id and s.organisation_id = m.organisation_id and s.until_at is null)))
  union all
  select r.document_id, r.phase, coalesce(r.stopped_at, case r.phase when 'silence' then r.silence_until when 'voting' then v.closed_at end, r.comments_until), r.phase in ('silence', 'voting') from adoption_round r join document d on d.id = r.document_id and d.state <> 'archived' left join decision v on v.id = r.decision_id
    where (r.phase in ('synthesis', 'stopped', 'blocked') or (r.phase = 'silence' and r.silence_until <= $3 - interval '2 minutes') or (r.phase = 'voting' and v.closed_at <= $3 - interval '2 minutes')) and (d.made_by = $1 or exists (select 1 from document_keeper k where k.document_id = d.id and k.account_id = $1 and k.role = 'rapporteur'))`;

/** What one person is asked for: whether an organisation of theirs has something against a text, and what to do with one they keep. */
@Injectable()
export class AwaitedAdoptions {
  constructor(private readonly database: Database) {}

  async list(ctx: RequestContext): Promise<AwaitedAdoption[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const now = await momentOf(em, ctx);
      const found = await em.query<{ document_id: string; phase: AdoptionPhase; since: Date; held: boolean }[]>(awaited, [accountId, dayOf(now), now]);
      const documents = new Map((await em.findBy(DocumentRow, { id: In(found.map((one) => one.document_id)) })).map((row) => [row.id, row]));
      return found.flatMap((one) => {
        const document = documents.get(one.document_id);
        return document ? [Object.assign(new AwaitedAdoption(), { document: toDocument(document), phase: one.phase, since: one.since, isHeld: one.held })] : [];
      });
    });
  }
}
