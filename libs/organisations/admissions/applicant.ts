import type { EntityManager } from 'typeorm';
import { NotFound } from '#libs/context';
import { open, readToken, seal, toToken, type Keys } from '#libs/crypto';
import { inLocale, type Locale } from '#libs/i18n';
import type { ApplicationRow } from './application.entity.js';
import { ApplicationContactRow } from './applying/application-contact.entity.js';

/** Who writes for the applicant, and the secret of the link. */
export interface Applicant {
  readonly name: string;
  readonly email: string;
  /** base64url */
  readonly secret: string;
}

/** The contact as it is kept, bound to its application. */
export function sealApplicant(keys: Keys, applicationId: string, applicant: Applicant): Buffer {
  return seal(keys.for('application'), Buffer.from(JSON.stringify(applicant)), applicationId);
}

/** By which somebody who applies is known again without their address. */
export const contactHashOf = (keys: Keys, email: string): Buffer => keys.hmac('application', email.trim().toLowerCase());

/** Undefined once it was erased. */
export function openApplicant(keys: Keys, { applicationId, sealed }: ApplicationContactRow): Applicant | undefined {
  return sealed ? (JSON.parse(open(keys.for('application'), sealed, applicationId).toString()) as Applicant) : undefined;
}

export const applicantToken = (applicationId: string, { secret }: Applicant): string => toToken(applicationId, Buffer.from(secret, 'base64url'));

/** Tells Postgres, until the end of the transaction, that the actor holds the link with this hash. */
export async function actAsApplicant(em: EntityManager, tokenHash: Buffer): Promise<void> {
  await em.query(`select set_config('app.application', $1, true)`, [tokenHash.toString('hex')]);
}

/** The id of the application whose link this is, which the transaction may then read and move as its applicant. Throws NotFound for any other link. */
export async function byLink(em: EntityManager, token: string): Promise<string> {
  const read = readToken(token);
  if (!read) throw new NotFound();
  await actAsApplicant(em, read.hash);
  if (!(await em.existsBy(ApplicationContactRow, { applicationId: read.id, tokenHash: read.hash }))) throw new NotFound();
  return read.id;
}

/** The name of the organisation that applies, in a language or the nearest there is. */
export const nameIn = ({ name }: Pick<ApplicationRow, 'name'>, locale: Locale): string => inLocale(name, locale);
