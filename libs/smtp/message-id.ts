import type { Keys } from '#libs/crypto';

const BYTES = 16;

/** `<id.hmac@domain>`: the same id always gives the same Message-ID, and nobody else can make it. */
export function messageIdFor(keys: Pick<Keys, 'hmac'>, domain: string, id: string): string {
  const proof = keys.hmac('message-id', id).subarray(0, BYTES).toString('base64url');
  return `<${id}.${proof}@${domain}>`;
}
