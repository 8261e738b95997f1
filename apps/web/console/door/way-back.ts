/** Where to go after signing in: a place in the console, never anybody else's. */
export function wayBack(next: string | null): string {
  const isOurs = next !== null && /^\/console(\/|\?|$)/.test(next) && !next.includes('\\') && !next.startsWith('/console/sign-in');
  return isOurs ? next : '/console';
}
