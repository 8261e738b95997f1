/**
 * What Postgres could not read in a value that was sent: `id` when it is no uuid, so that it names nothing; `text` when it
 * holds a character no text there may hold (U+0000, in JSON also half of a surrogate pair). Undefined for every other error.
 */
export function askedWrongly(error: unknown): 'id' | 'text' | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (code === '22P02' && String(message).includes('type uuid')) return 'id';
  return code === '22021' || code === '22P05' || (code === '22P02' && String(message).endsWith('for type json')) ? 'text' : undefined;
}
