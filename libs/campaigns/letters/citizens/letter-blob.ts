import { makeSecret, open, seal, sha256, toToken } from '#libs/crypto';

/** What only the worker reads: who wrote, what, and the secrets of the links. */
export interface LetterContent {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  /** As it shall stand under the letter; empty for none. */
  readonly address: string;
  /** The name of the province or country stands under the letter. */
  readonly showsArea: boolean;
  /** Answers of the target go to the writer. */
  readonly wantsAnswers: boolean;
  /** A suggested subject, or one's own. */
  readonly subjectId: string | null;
  readonly ownSubject: string;
  /** Points in the writer's order. */
  readonly points: readonly string[];
  readonly ownWords: string;
}
interface Secrets {
  readonly confirmSecret: Buffer;
  readonly manageSecret: Buffer;
}
type Packed = [LetterContent, string, string];

export function makeLetterSecrets() {
  const [confirmSecret, manageSecret] = [makeSecret(), makeSecret()];
  return { confirmSecret, manageSecret, confirmHash: sha256(confirmSecret), manageHash: sha256(manageSecret) };
}

/** Seals to the worker's key; the letter's id must be known to open it. */
export function sealLetter(key: Buffer, id: string, content: LetterContent, { confirmSecret, manageSecret }: Secrets): Buffer {
  return seal(key, JSON.stringify([content, confirmSecret.toString('base64'), manageSecret.toString('base64')] satisfies Packed), id);
}

/** The letter and the tokens of its links. Throws when the key, the id or a byte is wrong. */
export function openLetter(key: Buffer, id: string, sealed: Buffer): LetterContent & { readonly confirmToken: string; readonly manageToken: string } {
  const [content, confirm, manage] = JSON.parse(open(key, sealed, id).toString()) as Packed;
  return { ...content, confirmToken: toToken(id, Buffer.from(confirm, 'base64')), manageToken: toToken(id, Buffer.from(manage, 'base64')) };
}
