import type { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { SpecDatabase } from '#libs/testing';
import { makeLetterSecrets, sealLetter, type LetterContent } from '../citizens/letter-blob.js';
import type { DeliveryState } from '../letter.states.js';

interface Wishes {
  readonly locale?: Locale;
  readonly area?: string;
  readonly isTest?: boolean;
  readonly state?: DeliveryState;
  readonly at?: Date;
  readonly content?: Partial<LetterContent>;
}
export interface MadeLetter {
  readonly letterId: string;
  readonly deliveryId: string;
}

const said: LetterContent = {
  email: 'nadia@example.org', givenName: 'Nadia', familyName: 'Benali', address: '', showsArea: false, wantsAnswers: false, subjectId: null, ownSubject: 'Une école', points: [], ownWords: 'Ma fille marche une heure chaque matin.',
};

/** A letter as it stands once its writer confirmed it, with its copy for the first target of the action. */
export async function confirmLetterFor(db: SpecDatabase, keys: Pick<Keys, 'for'>, letterCampaignId: string, wishes: Wishes = {}): Promise<MadeLetter> {
  return (await confirmLettersFor(db, keys, letterCampaignId, [wishes]))[0]!;
}

/** The same for as many as there are wishes. */
export async function confirmLettersFor(db: SpecDatabase, keys: Pick<Keys, 'for'>, letterCampaignId: string, all: readonly Wishes[]): Promise<MadeLetter[]> {
  const rows = all.map(({ locale = 'fr', area = 'MA-TNG', isTest = false, state = 'waiting', at = new Date(), content }) => {
    const [letterId, deliveryId, secrets] = [newId(), newId(), makeLetterSecrets()];
    return { letterId, deliveryId, mark: Buffer.from(letterId), sealed: sealLetter(keys.for('letter'), letterId, { ...said, ...content }, secrets), locale, area, isTest, state, at, endedAt: ['waiting', 'printing', 'sending'].includes(state) ? null : at };
  });
  await db.sql(
    `with n as (select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[], $5::text[], $6::text[], $7::bool[], $8::text[], $9::timestamptz[], $10::timestamptz[]) n(letter_id, delivery_id, mark, sealed, locale, area, is_test, state, at, ended_at)),
     t as (select id, office_id from letter_target where letter_campaign_id = $11 order by position limit 1),
     l as (insert into letter (id, letter_campaign_id, coalition_id, organisation_id, dedup_token, state, locale, area, is_test, text_version, text_locale, fingerprint, confirm_hash, manage_hash, confirmed_at)
       select n.letter_id, a.id, a.coalition_id, a.organisation_id, n.mark, 'confirmed', n.locale, n.area, n.is_test, 1, n.locale, n.mark, n.mark, n.mark, n.at from n, letter_campaign a where a.id = $11 returning *),
     c as (insert into letter_content (letter_id, sealed) select letter_id, sealed from n)
     insert into letter_delivery (id, letter_id, letter_campaign_id, coalition_id, organisation_id, target_id, office_id, is_test, fingerprint, state, due_at, ended_at)
       select n.delivery_id, l.id, l.letter_campaign_id, l.coalition_id, l.organisation_id, t.id, t.office_id, n.is_test, l.fingerprint, n.state, n.at, n.ended_at from t, l join n on n.letter_id = l.id`,
    [...(['letterId', 'deliveryId', 'mark', 'sealed', 'locale', 'area', 'isTest', 'state', 'at', 'endedAt'] as const).map((name) => rows.map((row) => row[name])), letterCampaignId],
  );
  return rows.map(({ letterId, deliveryId }) => ({ letterId, deliveryId }));
}
