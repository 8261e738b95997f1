import type { DataSource } from 'typeorm';
import { sha256 } from '#libs/crypto';
import { locales, type Locale } from '#libs/i18n';

/** Keeps the wordings people say yes to in a table of versions, in all languages; a change of one is a new version. Answers the version shown now. */
export function keepWordings(source: DataSource, table: 'consent_text' | 'newsletter_text' | 'letter_text', say: (locale: Locale) => string): Promise<number> {
  const wordings = locales.map((locale) => ({ locale, wording: say(locale) }));
  return source.transaction(async (em) => {
    await em.query(`select pg_advisory_xact_lock(hashtext('${table}'))`);
    const kept = (await em.query(`select version, locale, wording from ${table} where version = (select max(version) from ${table})`)) as { version: number; locale: string; wording: string }[];
    const isSame = wordings.every(({ locale, wording }) => kept.some((text) => text.locale === locale && text.wording === wording));
    const last = kept[0]?.version ?? 0;
    if (isSame) return last;
    for (const { locale, wording } of wordings) await em.query(`insert into ${table} (version, locale, wording, hash) values ($1, $2, $3, $4)`, [last + 1, locale, wording, sha256(wording)]);
    return last + 1;
  });
}
