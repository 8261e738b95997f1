import { readToken, sameBytes, sha256, toToken, type Keys } from '#libs/crypto';

const secretOf = (keys: Pick<Keys, 'hmac'>, officeId: string) => keys.hmac('letter', `no more letters to ${officeId}`);

/** The token of the link by which an office asks for no more letters: the same in every letter, and nowhere kept. */
export function refusalToken(keys: Pick<Keys, 'hmac'>, officeId: string): string {
  return toToken(officeId, secretOf(keys, officeId));
}

/** The office a token speaks for; undefined when it is none of ours. */
export function officeOf(keys: Pick<Keys, 'hmac'>, token: string): string | undefined {
  const read = readToken(token);
  return read && sameBytes(read.hash, sha256(secretOf(keys, read.id))) ? read.id : undefined;
}
