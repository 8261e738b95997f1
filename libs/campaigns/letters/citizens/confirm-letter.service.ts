import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { momentOf, newId } from '#libs/database';
import { translate } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { compareLetter, sendLetterReceipt } from '../letter.jobs.js';
import { LetterCampaignRow } from '../letter-campaign.entity.js';
import { LetterTargetRow } from '../letter-target.entity.js';
import { CONFIRM_WITHIN_DAYS, type DeliveryState, type LetterState } from '../letter.states.js';
import { LetterDoor } from './letter-door.js';
import { IdenticalLetter, LetterConfirmed, letterGone } from './letters.results.js';
import { targetsOf } from './open-letters.service.js';

interface Held {
  readonly id: string;
  readonly letterCampaignId: string;
  readonly state: LetterState;
  readonly area: string;
}
/** $1 letter, $2 hash of the link's secret, $3 moment. */
const hold = `
select id, letter_campaign_id as "letterCampaignId", state, area from letter
where id = $1 and confirm_hash = $2 and (state = 'confirmed' or state = 'pending' and asked_at > $3::timestamptz - interval '${CONFIRM_WITHIN_DAYS} days') for update`;
/** $1 ids, $2 letter, $3 targets, $4 moment. One copy a target; none where the same words are already. */
const copy = `
insert into letter_delivery (id, letter_id, letter_campaign_id, coalition_id, organisation_id, target_id, office_id, is_test, fingerprint, state, due_at, created_at, ended_at)
select n.id, l.id, l.letter_campaign_id, l.coalition_id, l.organisation_id, t.id, o.id, l.is_test, l.fingerprint, s.state, $4, $4, case when s.state = 'refused' then $4::timestamptz end
from unnest($1::uuid[], $3::uuid[]) n(id, target) join letter l on l.id = $2 join letter_target t on t.id = n.target join letter_office o on o.id = t.office_id
cross join lateral (select case when l.is_test then 'waiting' when o.refused_at is not null then 'refused' when o.address is null then 'printing' else 'waiting' end as state) s
on conflict do nothing returning state`;

/** The yes of whoever reads the mailbox puts the letter into the queue of each target. A second click answers the same; it also counts after the action closed. */
@Injectable()
export class ConfirmLetter {
  constructor(
    private readonly door: LetterDoor,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, token: string): Promise<LetterConfirmed | IdenticalLetter | LinkExpired> {
    const read = readToken(token);
    return read ? this.door.run((em) => this.confirm(em, ctx, read)) : letterGone(ctx);
  }

  private async confirm(em: EntityManager, ctx: RequestContext, { id, hash }: { id: string; hash: Buffer }): Promise<LetterConfirmed | IdenticalLetter | LinkExpired> {
    const at = await momentOf(em, ctx);
    const [letter] = await em.query<Held[]>(hold, [id, hash, at]);
    if (!letter) return letterGone(ctx);
    const { slug } = await em.findOneByOrFail(LetterCampaignRow, { id: letter.letterCampaignId });
    if (letter.state === 'pending' && !(await this.queue(em, letter, at))) return Object.assign(new IdenticalLetter(), { slug, code: 'identical', message: translate(ctx.locale, 'campaigns.letters.identicalNow') });
    return Object.assign(new LetterConfirmed(), { slug, message: translate(ctx.locale, 'campaigns.letters.confirmed') });
  }

  private async queue(em: EntityManager, { id, letterCampaignId, area }: Held, at: Date): Promise<boolean> {
    const targets = targetsOf(await em.find(LetterTargetRow, { where: { letterCampaignId }, order: { position: 'ASC' } }), area);
    const copies = await em.query<{ state: DeliveryState }[]>(copy, [targets.map(() => newId()), id, targets.map((target) => target.id), at]);
    if (copies.length === 0) return false;
    await em.query(`update letter set state = 'confirmed', confirmed_at = $2, mails = 0 where id = $1`, [id, at]);
    await this.outbox.add(em, compareLetter, { subject: id });
    if (copies.every(({ state }) => state === 'refused')) await this.outbox.add(em, sendLetterReceipt, { subject: id });
    return true;
  }
}
