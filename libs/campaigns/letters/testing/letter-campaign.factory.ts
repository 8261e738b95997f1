import { newId } from '#libs/database';
import type { SpecDatabase } from '#libs/testing';

interface Wishes {
  readonly coalitionId: string;
  readonly organisationId: string;
  readonly state?: 'draft' | 'open';
  readonly slug?: string;
}

/** A letter action with a subject, two points and a target, past its trial when it is open. */
export async function makeLetterCampaign(db: SpecDatabase, { coalitionId, organisationId, state = 'open', slug }: Wishes): Promise<{ id: string; slug: string }> {
  const [id, officeId] = [newId(), newId()];
  const given = slug ?? `lettres-${id}`;
  await db.sql(
    `insert into letter_campaign (id, coalition_id, organisation_id, slug, state, reference_locale, title, intro, reply_address, is_test, content_hash, opened_at)
     values ($1, $2, $3, $4, $5, 'fr', '{"fr":"Une école dans le quartier","ar":"مدرسة في الحي"}', '{"fr":"Écrivez à la commune.","ar":"اكتبوا إلى الجماعة."}', 'reponses@example.org', $5 <> 'open', '\\x00', case when $5 = 'open' then now() end)`,
    [id, coalitionId, organisationId, given, state],
  );
  for (const [kind, position, fr, ar] of [['subject', 0, 'L’école promise', 'المدرسة الموعودة'], ['point', 0, 'Deux cents enfants attendent.', 'مئتا طفل ينتظرون.'], ['point', 1, 'Le terrain est prêt.', 'الأرض جاهزة.']] as const) {
    await db.sql('insert into letter_prompt (id, letter_campaign_id, kind, position, words) values ($1, $2, $3, $4, $5)', [newId(), id, kind, position, { fr, ar }]);
  }
  await db.sql('insert into letter_office (id, token, address) values ($1, $2, $3)', [officeId, Buffer.from(officeId), `commune.${officeId}@example.org`]);
  await db.sql(
    `insert into letter_target (id, letter_campaign_id, coalition_id, organisation_id, position, name, time_zone, opens, closes, days, office_id)
     values ($1, $2, $3, $4, 0, '{"fr":"Commune de Bab Essahel","ar":"جماعة باب الساحل"}', 'Africa/Casablanca', '08:30', '16:30', '{1,2,3,4,5}', $5)`,
    [newId(), id, coalitionId, organisationId, officeId],
  );
  return { id, slug: given };
}
