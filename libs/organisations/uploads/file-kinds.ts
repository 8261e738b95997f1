/** Kinds of files by their first bytes, with the ending a download gets. */
export const pictures = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' } as const;
export const drawings = { 'image/svg+xml': 'svg' } as const;
export const documents = {
  'application/pdf': 'pdf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const;
/** In UTF-8. */
export const tables = { 'text/csv': 'csv' } as const;
export type FileKinds = Readonly<Record<string, string>>;

/** A name to show and to download by: no folder, no control or direction sign, the ending its bytes have. */
export function plainName(given: string, ending: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1)!;
  const clean = last.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/[\p{C}\p{Zl}\p{Zp}"<>|:*?]/gu, ' ').replace(/\s+/g, ' ').trim();
  return `${Array.from(clean).slice(0, 100).join('').trim() || 'document'}.${ending}`;
}
