import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sha256 } from '#libs/crypto';
import { locales, translate } from '#libs/i18n';

/** The wording beside the consent box, with `{organisation}` where the name stands. Each change is a new version, kept for ever. */
@Injectable()
export class ConsentTexts implements OnApplicationBootstrap {
  private current = 1;

  constructor(private readonly source: DataSource) {}

  /** The version shown now. */
  get version(): number {
    return this.current;
  }

  async onApplicationBootstrap(): Promise<void> {
    const wordings = locales.map((locale) => ({ locale, wording: translate(locale, 'signatures.consent', { organisation: '{organisation}' }) }));
    this.current = await this.source.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('consent_text'))`);
      const kept = (await em.query('select version, locale, wording from consent_text where version = (select max(version) from consent_text)')) as { version: number; locale: string; wording: string }[];
      const isSame = wordings.every(({ locale, wording }) => kept.some((text) => text.locale === locale && text.wording === wording));
      const last = kept[0]?.version ?? 0;
      if (isSame) return last;
      for (const { locale, wording } of wordings) await em.query('insert into consent_text (version, locale, wording, hash) values ($1, $2, $3, $4)', [last + 1, locale, wording, sha256(wording)]);
      return last + 1;
    });
  }
}
