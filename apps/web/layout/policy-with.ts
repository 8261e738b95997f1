/** What a page with scripts may do: those of this house, and the inline ones of this very answer, which carry its nonce; voice notes of this house where they are played. */
export function policyWith(nonce: string, plays = false): string {
  return `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'${plays ? "; media-src 'self'" : ''}`;
}
