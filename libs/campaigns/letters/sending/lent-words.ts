import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { Lent } from '../composed-letter.js';

/** What a courier must know of an action: the words it lends, where answers go, and to whom tests go. */
export interface SendingAction extends Lent {
  readonly slug: string;
  readonly organisationName: Multilingual;
  readonly replyAddress: string;
  /** The address of who opened it; empty when the account is gone. */
  readonly testAddress: string;
  readonly targets: ReadonlyMap<string, { readonly officeId: string; readonly name: Multilingual; readonly locale: Locale | null }>;
}

const action = `
select a.slug, a.closing, a.reply_address as "replyAddress", o.name as "organisationName", coalesce(c.email::text, '') as "testAddress"
from letter_campaign a join organisation o on o.id = a.organisation_id left join account c on c.id = a.opened_by where a.id = $1`;

const KEPT_MS = 30_000;

/** Reads what an action lends its letters, once in half a minute; the words of an opened one do not change. */
@Injectable()
export class LentWords {
  private readonly kept = new Map<string, { readonly until: number; readonly action: Promise<SendingAction> }>();

  constructor(private readonly source: DataSource) {}

  of(letterCampaignId: string): Promise<SendingAction> {
    const known = this.kept.get(letterCampaignId);
    if (known && known.until > Date.now()) return known.action;
    const action = this.read(letterCampaignId);
    this.kept.set(letterCampaignId, { until: Date.now() + KEPT_MS, action });
    action.catch(() => this.kept.delete(letterCampaignId));
    return action;
  }

  private async read(letterCampaignId: string): Promise<SendingAction> {
    const [row] = await this.source.query<Pick<SendingAction, 'slug' | 'closing' | 'replyAddress' | 'organisationName' | 'testAddress'>[]>(action, [letterCampaignId]);
    const prompts = await this.source.query<{ id: string; words: Multilingual }[]>('select id, words from letter_prompt where letter_campaign_id = $1', [letterCampaignId]);
    const targets = await this.source.query<{ id: string; officeId: string; name: Multilingual; locale: Locale | null }[]>(`select id, office_id as "officeId", name, locale from letter_target where letter_campaign_id = $1`, [letterCampaignId]);
    return { ...row!, prompts: new Map(prompts.map(({ id, words }) => [id, words])), targets: new Map(targets.map(({ id, ...target }) => [id, target])) };
  }
}
