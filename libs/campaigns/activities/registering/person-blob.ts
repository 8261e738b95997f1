import { makeSecret, open, seal, sha256, toToken, type Keys } from '#libs/crypto';
import { needs as knownNeeds, type Need } from '../activity.enums.js';

/** Who somebody is, as they or their staff gave it. */
export interface Person {
  readonly name: string;
  /** Empty when staff registered them without one. */
  readonly email: string;
  /** In words, when it is no member of the coalition. */
  readonly otherOrganisation: string;
  readonly needs: readonly Need[];
  readonly needsNote: string;
}
type Packed = [name: string, email: string, otherOrganisation: string, needs: Need[], needsNote: string, confirm: string, manage: string];
export interface LinkSecrets {
  readonly confirmSecret: Buffer;
  readonly manageSecret: Buffer;
}

/** By which a mailbox is known again within one activity, and in no other. */
export const personToken = (keys: Keys, activityId: string, mailbox: string): Buffer => keys.hmac('activity', `${activityId}\n${mailbox}`);

export function makeLinkSecrets() {
  const [confirmSecret, manageSecret] = [makeSecret(), makeSecret()];
  return { confirmSecret, manageSecret, confirmHash: sha256(confirmSecret), manageHash: sha256(manageSecret) };
}

/** Seals to the key of activities; the registration's id must be known to open it. */
export function sealPerson(key: Buffer, id: string, { name, email, otherOrganisation, needs, needsNote }: Person, { confirmSecret, manageSecret }: LinkSecrets): Buffer {
  return seal(key, JSON.stringify([name, email, otherOrganisation, [...needs], needsNote, confirmSecret.toString('base64'), manageSecret.toString('base64')] satisfies Packed), id);
}

/** The person and the tokens of the links. Throws when the key, the id or a byte is wrong. */
export function openPerson(key: Buffer, id: string, sealed: Buffer): Person & { confirmToken: string; manageToken: string } {
  const [name, email, otherOrganisation, needs, needsNote, confirm, manage] = JSON.parse(open(key, sealed, id).toString()) as Packed;
  const tokens = { confirmToken: toToken(id, Buffer.from(confirm, 'base64')), manageToken: toToken(id, Buffer.from(manage, 'base64')) };
  return { name, email, otherOrganisation, needs: needs.filter((need) => knownNeeds.includes(need)), needsNote, ...tokens };
}
