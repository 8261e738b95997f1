import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NotFound } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { inLocale, type Locale } from '#libs/i18n';
import { publicStates } from '../petition.states.js';
import { drawCard, type CardWords } from './draw-card.js';

const MOST_KEPT = 200;
const sql = `
  select t.title, t.locale, o.name as organisation, o.accent, array(select g.name from petition_target g where g.petition_id = p.id order by g.position) as targets
  from petition p join organisation o on o.id = p.organisation_id
  join lateral (select x.title, x.locale from petition_text x where x.petition_id = p.id and x.is_ready order by x.locale = $2 desc, x.locale = p.reference_locale desc limit 1) t on true
  where p.slug = $1 and p.state = any($3)`;
interface Row {
  title: string;
  locale: Locale;
  organisation: Multilingual;
  accent: string | null;
  targets: Multilingual[];
}

/** The pictures of public petitions for messengers, drawn once for each wording and language. */
@Injectable()
export class PetitionCards {
  private readonly kept = new Map<string, Promise<Buffer>>();

  constructor(private readonly source: DataSource) {}

  /** The picture's name changes with what stands on it; it is drawn when asked for. */
  async of(slug: string, locale: Locale): Promise<{ etag: string; draw: () => Promise<Buffer> }> {
    const [row] = await this.source.query<Row[]>(sql, [slug, locale, publicStates]);
    if (!row) throw new NotFound();
    const targets = new Intl.ListFormat(locale, { type: 'conjunction' }).format(row.targets.map((name) => inLocale(name, locale)));
    const words: CardWords = { title: row.title, titleLocale: row.locale, targets, organisation: inLocale(row.organisation, locale), accent: row.accent };
    const etag = `"${createHash('sha256').update(JSON.stringify([locale, words])).digest('base64url').slice(0, 22)}"`;
    return { etag, draw: () => this.kept.get(etag) ?? this.keep(etag, drawCard(words, locale)) };
  }

  private keep(etag: string, drawn: Promise<Buffer>): Promise<Buffer> {
    this.kept.set(etag, drawn);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    drawn.catch(() => this.kept.delete(etag));
    return drawn;
  }
}
