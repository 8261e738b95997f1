import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { CampaignRow } from '../plan/campaigns/campaign.entity.js';
import { letterCampaignStates, promptKinds, type LetterCampaignState, type PromptKind } from './letter.states.js';

const oneOf = (column: string, values: readonly string[]) => `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;

/** A letter action of an organisation: to whom citizens write about what, and how they are helped to begin. */
@Entity('letter_campaign')
@Check('letter_campaign_state_check', oneOf('state', letterCampaignStates))
@Check('letter_campaign_least_words_check', 'least_words between 5 and 200')
@Check('letter_campaign_keep_days_check', 'keep_days between 7 and 365')
@Check('letter_campaign_approved_by_check', 'approved_by <> author_id and approved_by <> edited_by')
@Check('letter_campaign_content_hash_check', `content_hash is not null or state = 'draft'`)
@ForeignKey(() => CampaignRow, ['campaignId', 'coalitionId'], ['id', 'coalitionId'], { name: 'letter_campaign_campaign_fkey' })
@Unique('letter_campaign_slug_key', ['slug'])
@Index('letter_campaign_organisation_id_idx', ['organisationId', 'id'])
@Index('letter_campaign_coalition_id_idx', ['coalitionId', 'state'])
export class LetterCampaignRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => CoalitionRow) coalitionId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  /** The campaign it belongs to, when it belongs to one. */
  @Column('uuid', { nullable: true }) campaignId: string | null;
  @Column('text') slug: string;
  @Column('text', { default: 'draft' }) state: LetterCampaignState;
  @Column('text') referenceLocale: Locale;
  @Words() title: Multilingual;
  /** What it is about, for who is to write. */
  @Words() intro: Multilingual;
  /** What one's own words could tell. */
  @Words() hint: Multilingual;
  /** The line before the name: `Respectueusement,`. */
  @Words() closing: Multilingual;
  /** Where answers go when the writer does not want them. */
  @Column('text') replyAddress: string;
  /** How many words of one's own a letter needs. */
  @Column('smallint', { default: 20 }) leastWords: number;
  /** How long a letter's text is kept after it left. */
  @Column('smallint', { default: 90 }) keepDays: number;
  /** What is written goes to who opened it, never to a target. */
  @Column('boolean', { default: true }) isTest: boolean;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) authorId: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) editedBy: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) approvedBy: string | null;
  @Moment({ nullable: true }) approvedAt: Date | null;
  /** SHA-256 of what was approved. */
  @Column('bytea', { nullable: true }) contentHash: Buffer | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) openedBy: string | null;
  @Moment({ nullable: true }) openedAt: Date | null;
  @Moment({ nullable: true }) closedAt: Date | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}

/** A subject that is suggested, or a point to pick. */
@Entity('letter_prompt')
@Check('letter_prompt_kind_check', oneOf('kind', promptKinds))
@Index('letter_prompt_letter_campaign_id_idx', ['letterCampaignId'])
export class LetterPromptRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => LetterCampaignRow, { onDelete: 'CASCADE' }) letterCampaignId: string;
  @Column('text') kind: PromptKind;
  @Column('smallint') position: number;
  @Words() words: Multilingual;
}
