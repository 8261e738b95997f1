import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { openLetter } from './citizens/letter-blob.js';
import { composeLetter, type ComposedLetter } from './composed-letter.js';
import { LentWords } from './sending/lent-words.js';

const PAGE = 100;
/** To be delivered by hand, and not yet; or mailed, for who wants them on paper all the same. */
const printed = `d.target_id = $1 and not d.is_test and (d.state = 'printing' or d.state = 'sent' and o.address is not null)`;
const page = `
select d.id, l.id as "letterId", l.locale, l.area, l.confirmed_at as "confirmedAt", c.sealed
from letter_delivery d join letter l on l.id = d.letter_id join letter_content c on c.letter_id = l.id join letter_office o on o.id = d.office_id
where ${printed} and ($2::uuid is null or d.id > $2) order by d.id limit ${PAGE}`;
const note = 'update letter_delivery set printed_at = coalesce(printed_at, now()) where id = any($1)';
const about = 'select t.name, t.locale, a.id as "letterCampaignId", a.title, a.slug, t.organisation_id as "organisationId" from letter_target t join letter_campaign a on a.id = t.letter_campaign_id where t.id = $1';

/** The letters of one target: to whom, of which action. */
export interface TargetLetters {
  readonly name: Multilingual;
  readonly locale: Locale | null;
  readonly letterCampaignId: string;
  readonly title: Multilingual;
  readonly slug: string;
  readonly organisationId: string;
}
export type PrintedLetter = ComposedLetter & { readonly deliveryId: string; readonly confirmedAt: Date };

/** The letters to one target whose text is kept, as a file holds them: those to be handed over and not handed over yet, or those that were mailed. For the worker. */
@Injectable()
export class LettersOfTarget {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly lent: LentWords,
  ) {}

  async about(targetId: string): Promise<TargetLetters | undefined> {
    const [found] = await this.source.query<TargetLetters[]>(about, [targetId]);
    return found;
  }

  /** In the order in which they were confirmed, each opened in memory and given at once. */
  async *read(targetId: string): AsyncGenerator<PrintedLetter> {
    const target = await this.about(targetId);
    if (!target) return;
    const lent = await this.lent.of(target.letterCampaignId);
    for (let after: string | null = null; ; ) {
      const rows: { id: string; letterId: string; locale: Locale; area: string; confirmedAt: Date; sealed: Buffer }[] = await this.source.query(page, [targetId, after]);
      for (const { id, letterId, locale, area, confirmedAt, sealed } of rows) yield { ...composeLetter(target.locale ?? locale, lent, openLetter(this.keys.for('letter'), letterId, sealed), area), deliveryId: id, confirmedAt };
      after = rows.at(-1)?.id ?? null;
      if (rows.length < PAGE) return;
    }
  }

  /** These stand in a file that is made: what is handed over from now on was in one. */
  async note(deliveryIds: readonly string[]): Promise<void> {
    await this.source.query(note, [deliveryIds]);
  }
}
