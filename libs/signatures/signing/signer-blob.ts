import { makeSecret, open, seal, sha256 } from '#libs/crypto';

/** What only the worker reads: the person and the secrets of the links in the mails. */
export interface SignerBlob {
  readonly petitionId: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly confirmSecret: Buffer;
  readonly manageSecret: Buffer;
}
type Packed = [string, string, string, string, string, string];

export function makeLinkSecrets() {
  const [confirmSecret, manageSecret] = [makeSecret(), makeSecret()];
  return { confirmSecret, manageSecret, confirmHash: sha256(confirmSecret), manageHash: sha256(manageSecret) };
}

/** Seals the person to the worker's key; the signature's id must be known to open it. */
export function sealSigner(key: Buffer, signatureId: string, blob: SignerBlob): Buffer {
  const packed: Packed = [blob.petitionId, blob.email, blob.givenName, blob.familyName, blob.confirmSecret.toString('base64'), blob.manageSecret.toString('base64')];
  return seal(key, JSON.stringify(packed), signatureId);
}

/** Throws when the key, the id or a byte is wrong. */
export function openSigner(key: Buffer, signatureId: string, sealed: Buffer): SignerBlob {
  const [petitionId, email, givenName, familyName, confirm, manage] = JSON.parse(open(key, sealed, signatureId).toString()) as Packed;
  return { petitionId, email, givenName, familyName, confirmSecret: Buffer.from(confirm, 'base64'), manageSecret: Buffer.from(manage, 'base64') };
}
