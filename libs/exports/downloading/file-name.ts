import { translate } from '#libs/i18n';
import type { ExportRow } from '../export.entity.js';

const mimeTypes: Record<ExportRow['format'], string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** A name every system takes, without spaces, signs or scripts that break a header: `rapport-centre-de-sante-2026-11-22.csv`. */
export function fileName({ kind, format, locale, readyAt }: Pick<ExportRow, 'kind' | 'format' | 'locale' | 'readyAt'>, slug: string): string {
  const day = (readyAt ?? new Date()).toISOString().slice(0, 10);
  const name = `${translate(locale, `exports.file.${kind}`)}-${slug.slice(0, 80)}-${day}`;
  return `${name.replace(/[^\w-]+/g, '-')}.${format}`;
}

/** Headers of the answer that carries the file: kept by nobody on the way, opened by no browser. */
export function fileHeaders(name: string, { format, bytes, sha256 }: Pick<ExportRow, 'format' | 'bytes' | 'sha256'>): Record<string, string> {
  return {
    'content-type': mimeTypes[format],
    'content-length': bytes ?? '0',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store, private',
    'repr-digest': `sha-256=:${(sha256 ?? Buffer.alloc(0)).toString('base64')}:`,
    'content-security-policy': `default-src 'none'; sandbox`,
    'x-robots-tag': 'noindex, nofollow',
  };
}
