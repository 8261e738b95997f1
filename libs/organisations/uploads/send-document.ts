import type { FastifyReply } from 'fastify';
import type { UploadedFile } from './read-upload.js';

/** To be kept and opened elsewhere, never in a page of ours, whatever the file holds. */
export function sendDocument(reply: FastifyReply, { name, type, content }: Pick<UploadedFile, 'name' | 'type' | 'content'>): void {
  void reply
    .headers({
      'content-type': type,
      'content-disposition': `attachment; filename="document.${name.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      'content-security-policy': `default-src 'none'; sandbox`,
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
    })
    .send(content);
}
