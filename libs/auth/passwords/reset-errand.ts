import { open, seal } from '#libs/crypto';

/** What the job needs: for whom, and the secret of the link, so that every attempt mails the same link. */
export interface ResetErrand {
  readonly email: string;
  readonly secret: Buffer;
}

/** Sealed to the id of the link. */
export function sealErrand(key: Buffer, id: string, { email, secret }: ResetErrand): Buffer {
  return seal(key, JSON.stringify([email, secret.toString('base64')]), id);
}

export function openErrand(key: Buffer, id: string, sealed: Buffer): ResetErrand {
  const [email, secret] = JSON.parse(open(key, sealed, id).toString()) as [string, string];
  return { email, secret: Buffer.from(secret, 'base64') };
}
