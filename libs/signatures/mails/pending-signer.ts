import type { EntityManager } from 'typeorm';
import type { Locale } from '#libs/i18n';

/** A signature with the sealed person behind it, while there is one. */
export interface PendingSigner {
  readonly id: string;
  readonly petitionId: string;
  readonly organisationId: string;
  readonly state: number;
  readonly mails: number;
  readonly locale: Locale;
  readonly publicName: number;
  readonly area: string | null;
  readonly country: string;
  readonly confirmedOn: string | null;
  readonly sealed: Buffer;
}

export const pendingColumns = `s.id, s.petition_id as "petitionId", s.organisation_id as "organisationId", s.state, s.mails, s.locale, s.public_name as "publicName", s.area, s.country, s.confirmed_on::text as "confirmedOn", c.sealed`;

/** Undefined once the person is settled, expired or withdrawn. */
export async function findPendingSigner(em: EntityManager, signatureId: string): Promise<PendingSigner | undefined> {
  const [row] = (await em.query(`select ${pendingColumns} from signature s join signer_contact c on c.signature_id = s.id where s.id = $1`, [signatureId])) as PendingSigner[];
  return row;
}

/** The signatures of one mailbox on a petition, with the person where it is still there. */
export async function findOfMailbox(em: EntityManager, petitionId: string, dedupToken: Buffer): Promise<(Omit<PendingSigner, 'sealed'> & { sealed: Buffer | null; personToken: Buffer })[]> {
  return em.query(`select ${pendingColumns}, s.person_token as "personToken" from signature s left join signer_contact c on c.signature_id = s.id where s.petition_id = $1 and s.dedup_token = $2 order by s.slot`, [petitionId, dedupToken]) as never;
}
