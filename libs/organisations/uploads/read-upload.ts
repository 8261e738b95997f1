import { isUtf8 } from 'node:buffer';
import type {} from '@fastify/multipart';
import { BadRequestException } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import { plainName, type FileKinds } from './file-kinds.js';

/** A file of a form, whole and judged by its bytes; whatever its sender called it. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}
export const uploadFaults = ['noFile', 'tooLarge', 'wrongKind', 'tooMany'] as const;
export type UploadFault = (typeof uploadFaults)[number];
export interface Upload {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: UploadedFile | UploadFault;
}
export interface UploadLimits {
  readonly mostBytes: number;
  /** Of each field beside the file; 4,000 unless given. */
  readonly mostFieldBytes?: number;
  readonly kinds: FileKinds;
}

const MOST_FIELDS = 20;
const MOST_FIELD_BYTES = 4000;

/**
 * Reads a form with one file, in memory and nowhere else. What is too large is let go as it comes, so that a browser gets
 * the answer rather than a broken line. Throws when the line breaks: who calls it has written nothing by then.
 */
export async function readUpload(request: FastifyRequest, { mostBytes, mostFieldBytes = MOST_FIELD_BYTES, kinds }: UploadLimits): Promise<Upload> {
  const fields: Record<string, string> = {};
  let file: UploadedFile | UploadFault = 'noFile';
  try {
    for await (const part of request.parts({ limits: { fileSize: mostBytes, files: 1, fields: MOST_FIELDS, fieldSize: mostFieldBytes }, throwFileSizeLimit: false } as never)) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else file = await judged(part.filename, await chunksOf(part.file), part.file.truncated, kinds);
    }
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode !== 413) throw new BadRequestException('The form did not arrive whole');
    file = 'tooMany';
  }
  return { fields, file };
}

async function chunksOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function judged(name: string | undefined, content: Buffer, isCut: boolean, kinds: FileKinds): Promise<UploadedFile | UploadFault> {
  if (isCut) return 'tooLarge';
  if (content.length === 0) return 'noFile';
  const type = await typeOf(content);
  const ending = type && kinds[type];
  return ending ? { name: plainName(name ?? '', ending), type, content } : 'wrongKind';
}

/** Of SVG the first bytes say no more than that it is XML, or nothing; of a table as text, nothing. */
async function typeOf(content: Buffer): Promise<string | undefined> {
  const type = (await fileTypeFromBuffer(content))?.mime;
  if ((!type || type === 'application/xml') && isDrawing(content.toString('utf8', 0, 10_000))) return 'image/svg+xml';
  return type ?? (isUtf8(content) && !content.includes(0) ? 'text/csv' : undefined);
}

function isDrawing(text: string): boolean {
  const prologue = /\uFEFF|\s+|<\?xml[^>]*>|<!--[^]*?-->|<!DOCTYPE svg[^[>]*(\[[^\]]*\]\s*)?>/y;
  let at = 0;
  while (prologue.test(text)) at = prologue.lastIndex;
  return /^<svg[\s>]/.test(text.slice(at, at + 5));
}
