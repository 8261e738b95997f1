import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';
import { charterDocument } from '../charters/charter-document.js';

export interface CharterWishes {
  readonly coalitionId: string;
  readonly number?: number;
  readonly silenceIsConsent?: boolean;
  readonly associatesSign?: boolean;
}

/** A charter in force, in French and Arabic, adopted in 2019; the one before it is superseded. */
export async function makeCharter(db: SpecDatabase, { coalitionId, number = 1, silenceIsConsent = false, associatesSign = false }: CharterWishes): Promise<{ id: string; hash: string }> {
  const id = newId();
  const texts = [{ locale: 'fr', title: 'Charte', body: `Nous agissons ensemble (${number}).` }, { locale: 'ar', title: 'ميثاق', body: `نعمل معا (${number}).` }] as const;
  const { document, hash } = charterDocument({ referenceLocale: 'fr', silenceIsConsent, associatesSign }, texts);
  await db.sql(`update charter_version set state = 'superseded', superseded_at = now() where coalition_id = $1 and state = 'adopted'`, [coalitionId]);
  await db.sql(`insert into charter_version (id, coalition_id, number, reference_locale, silence_is_consent, associates_sign) values ($1, $2, $3, 'fr', $4, $5)`, [id, coalitionId, number, silenceIsConsent, associatesSign]);
  for (const { locale, title, body } of texts) await db.sql('insert into charter_text (version_id, locale, coalition_id, title, body, written_at) values ($1, $2, $3, $4, $5, now())', [id, locale, coalitionId, title, body]);
  await db.sql(`update charter_version set state = 'proposed', document = $2, hash = $3, proposed_at = now() where id = $1`, [id, document, hash]);
  await db.sql(`update charter_version set state = 'adopted', adopted_at = now(), adopted_on = '2019-04-02' where id = $1`, [id]);
  return { id, hash };
}
