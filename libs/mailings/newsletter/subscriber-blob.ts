import { makeSecret, open, seal, sha256, toToken } from '#libs/crypto';

/** What only the worker reads: the address and the secrets of the links. */
export interface SubscriberBlob {
  readonly email: string;
  readonly confirmSecret: Buffer;
  readonly manageSecret: Buffer;
}
type Packed = [string, string, string];

export function makeSubscriberSecrets() {
  const [confirmSecret, manageSecret] = [makeSecret(), makeSecret()];
  return { confirmSecret, manageSecret, confirmHash: sha256(confirmSecret), manageHash: sha256(manageSecret) };
}

/** Seals to the worker's key; the subscriber's id must be known to open it. */
export function sealSubscriber(key: Buffer, id: string, { email, confirmSecret, manageSecret }: SubscriberBlob): Buffer {
  return seal(key, JSON.stringify([email, confirmSecret.toString('base64'), manageSecret.toString('base64')] satisfies Packed), id);
}

/** The address and the tokens of the links. Throws when the key, the id or a byte is wrong. */
export function openSubscriber(key: Buffer, id: string, sealed: Buffer): { email: string; confirmToken: string; manageToken: string } {
  const [email, confirm, manage] = JSON.parse(open(key, sealed, id).toString()) as Packed;
  return { email, confirmToken: toToken(id, Buffer.from(confirm, 'base64')), manageToken: toToken(id, Buffer.from(manage, 'base64')) };
}
