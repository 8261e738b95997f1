import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';

/** A message that may leave, in one language. */
export interface ApprovedMessage {
  readonly messageId: string;
  readonly actionId: string | null;
  /** What it is for. */
  readonly title: Multilingual;
  readonly locale: Locale;
  readonly text: string;
  /** Until when nobody shows it, if that is still to come. */
  readonly embargoUntil: Date | null;
  /** Whether it may go to everybody once no embargo holds. */
  readonly isPublic: boolean;
}

const approved = `
  select m.id as "messageId", m.action_id as "actionId", m.title, t.locale, t.text, case when m.embargo_until > now() then m.embargo_until end as "embargoUntil", m.is_public as "isPublic"
  from campaign_message m join campaign_message_text t on t.message_id = m.id left join coordinated_action a on a.id = m.action_id
  where m.campaign_id = $1 and t.state = 'approved' and a.state is distinct from 'called_off' order by m.created_at, m.id, array_position(array['fr', 'ar', 'en', 'es'], t.locale)`;

/** The only way out for a campaign's messages: what a second person approved, in the languages in which they did. */
@Injectable()
export class ApprovedMessages {
  /** As far as row security lets the actor of this transaction see them: whoever belongs to the coalition. */
  of(em: EntityManager, campaignId: string): Promise<ApprovedMessage[]> {
    return em.query<ApprovedMessage[]>(approved, [campaignId]);
  }
}
