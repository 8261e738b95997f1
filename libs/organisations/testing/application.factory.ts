import { Keys, makeSecret, sha256, toToken } from '#libs/crypto';
import { newId, type Multilingual } from '#libs/database';
import { specConfig, type SpecDatabase } from '#libs/testing';
import type { AdmissionTerms } from '../admissions/criteria/admission-rule.entity.js';
import { contactHashOf, sealApplicant } from '../admissions/applicant.js';

export interface ApplicationWishes {
  readonly coalitionId: string;
  /** The organisation that applies, when it is here already. */
  readonly organisationId?: string;
  readonly sponsorIds?: readonly string[];
  readonly rules?: Partial<AdmissionTerms>;
  readonly name?: Multilingual;
  readonly email?: string;
}
const usual: AdmissionTerms = {
  sponsors: 1, body: 'coordination', mode: 'majority', quorumPercent: 50, isRatified: false, rapporteurs: 0,
  completenessDays: 14, sponsoringDays: 30, reviewDays: 21, objectionDays: 14, decidingDays: 30, appealDays: 30, joinsAs: 'member',
};

/** An application that was sent under these rules, naming these sponsors, and the token of its link. */
export async function makeApplication(db: SpecDatabase, { coalitionId, organisationId, sponsorIds = [], rules, name = { fr: 'Association du quartier', ar: 'جمعية الحي' }, email }: ApplicationWishes): Promise<{ id: string; token: string; email: string }> {
  const [id, secret] = [newId(), makeSecret()];
  const contact = { name: 'Karim Idrissi', email: email ?? `contact-${id}@example.org`, secret: secret.toString('base64url') };
  const keys = new Keys(specConfig(db));
  const sealed = sealApplicant(keys, id, contact);
  const terms = { ...usual, ...rules };
  await db.sql(
    `with contact as (insert into application_contact (application_id, coalition_id, token_hash, sealed, is_submitted) values ($1, $2, $3, $4, true))
     insert into application (id, coalition_id, organisation_id, name, kind, formed_on, seat, themes, motivation, contact_hash) values ($1, $2, $5, $6, 'association', '2020-04-01', 'MA-TNG', '{health}', 'Nous voulons agir ensemble.', $7)`,
    [id, coalitionId, sha256(secret), sealed, organisationId ?? null, name, contactHashOf(keys, contact.email)],
  );
  await db.sql('insert into application_sponsor (application_id, organisation_id, coalition_id) select $1, unnest($2::uuid[]), $3', [id, sponsorIds, coalitionId]);
  await db.sql(`update application set state = 'submitted', rules = $2, submitted_at = now(), due_at = now() + $3 * interval '1 day' where id = $1`, [id, terms, terms.completenessDays]);
  return { id, token: toToken(id, secret), email: contact.email };
}
