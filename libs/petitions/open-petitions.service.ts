import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { PetitionEvents } from './petition.events.js';
import { publicStates, type PetitionState } from './petition.states.js';

/** What signing needs to know of a petition that the public may see. */
export interface SignablePetition {
  readonly id: string;
  readonly slug: string;
  readonly state: PetitionState;
  /** May be signed now: open, not past its end, not imported. */
  readonly isOpen: boolean;
  readonly organisationId: string;
  readonly coalitionId: string;
  /** The leading organisation first. */
  readonly partnerIds: readonly string[];
  /** Their slugs, in the same order. */
  readonly partnerSlugs: readonly string[];
  /** Which of the lists of partners kept (PetitionPartnerListRow) this is. */
  readonly partnersVersion: number;
  readonly personsPerMailbox: 1 | 2;
  readonly textVersion: number;
  readonly referenceLocale: Locale;
  /** Titles of the ready texts. */
  readonly titles: Multilingual;
}

const KEPT_MS = 1000;
const MOST_KEPT = 1000;
const sql = `
  select p.id, p.slug, p.state, p.state = 'open' and not p.is_imported and (p.closes_at is null or p.closes_at > now()) as "isOpen",
    p.organisation_id as "organisationId", p.coalition_id as "coalitionId", p.persons_per_mailbox as "personsPerMailbox",
    p.text_version as "textVersion", p.reference_locale as "referenceLocale",
    array(select o.organisation_id from petition_partner o where o.petition_id = p.id order by o.position) as "partnerIds",
    array(select g.slug from petition_partner o join organisation g on g.id = o.organisation_id where o.petition_id = p.id order by o.position) as "partnerSlugs",
    coalesce((select max(l.version) from petition_partner_list l where l.petition_id = p.id), 1) as "partnersVersion",
    coalesce((select jsonb_object_agg(t.locale, t.title) from petition_text t where t.petition_id = p.id and t.is_ready), '{}') as titles
  from petition p where p.slug = any($1) and p.state = any($2)`;

/**
 * Petitions as the signing path reads them: plain objects kept for one second, one SQL statement when missing,
 * no actor needed. A change made in this process is seen at once, one made elsewhere within the second.
 */
@Injectable()
export class OpenPetitions {
  private readonly kept = new Map<string, { readonly until: number; readonly found: Promise<SignablePetition | undefined> }>();

  /** What is asked for while a thousand petitions are being signed is read together. */
  private readonly missing = new DataLoader((slugs: readonly string[]) => this.read(slugs), { cache: false, maxBatchSize: 200, batchScheduleFn: (read) => setImmediate(read) });

  constructor(
    private readonly source: DataSource,
    events: PetitionEvents,
  ) {
    events.afterwards(({ slug }) => this.kept.delete(slug));
  }

  bySlug(slug: string): Promise<SignablePetition | undefined> {
    if (slug.includes('\0')) return Promise.resolve(undefined); // would fail the whole statement, and with it what others ask
    const known = this.kept.get(slug);
    if (known && known.until > performance.now()) return known.found;
    const found = this.missing.load(slug);
    this.keep(slug, found);
    return found;
  }

  private async read(slugs: readonly string[]): Promise<(SignablePetition | undefined)[]> {
    const rows = await this.source.query<SignablePetition[]>(sql, [slugs, publicStates]);
    const found = new Map(rows.map((row) => [row.slug, Object.freeze(row)]));
    return slugs.map((slug) => found.get(slug));
  }

  private keep(slug: string, found: Promise<SignablePetition | undefined>): void {
    this.kept.delete(slug);
    this.kept.set(slug, { until: performance.now() + KEPT_MS, found });
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    found.catch(() => this.kept.get(slug)?.found === found && this.kept.delete(slug));
  }
}
