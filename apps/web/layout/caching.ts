/** `export const handle = sharedFor(1)`: the page is the same for everybody and may be kept that many seconds, by caches between us and the reader as long again while they fetch the next one. */
export function sharedFor(seconds: number): { readonly sharedFor: number } {
  return { sharedFor: seconds };
}

/** Only a whole, successful answer to a GET is shared; everything else is nobody else's. */
export function cacheControl(method: string, status: number, handles: readonly unknown[]): string {
  const handle = handles.at(-1);
  const isShared = typeof handle === 'object' && handle !== null && 'sharedFor' in handle && typeof handle.sharedFor === 'number';
  if (!isShared || status !== 200 || !['GET', 'HEAD'].includes(method)) return 'no-store';
  const seconds = handle.sharedFor as number;
  return `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds}`;
}
