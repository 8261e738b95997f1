import sharp from 'sharp';
import { In, type EntityManager } from 'typeorm';
import type { DocumentNode } from '#libs/editor-schema';
import { DocumentImageRow } from '../../images/document-image.entity.js';
import type { PrintedPicture } from './course.js';

/** Points of a screen; more than this is not seen on a page, and a hundred pictures stay within what a file may weigh. */
const WIDEST = 1200;

const corrected = 'with recursive line as (select $1::uuid as id union select c.corrects_id from document_correction c join line on line.id = c.document_id) select id from line';

/** The pictures of these texts by their address, one after the other, drawn for paper: no larger than it shows, on white. Only those of this very document, and of the published ones it corrects: everybody may see them. */
export async function picturesOf(em: EntityManager, documentId: string, texts: readonly DocumentNode[]): Promise<Map<string, PrintedPicture>> {
  const pictures = new Map<string, PrintedPicture>();
  const line = (await em.query<{ id: string }[]>(corrected, [documentId])).map(({ id }) => id);
  for (const address of new Set(texts.flatMap(addressesIn))) {
    const row = await em.findOneBy(DocumentImageRow, { id: address.slice(address.lastIndexOf('/') + 1), documentId: In(line) });
    if (row) pictures.set(address, { content: await onPaper(row.content), width: row.width, height: row.height });
  }
  return pictures;
}

const addressesIn = ({ type, attrs, content = [] }: DocumentNode): string[] => (type === 'image' && typeof attrs?.['src'] === 'string' ? [attrs['src']] : content.flatMap(addressesIn));

const onPaper = (content: Buffer): Promise<Buffer> => sharp(content).resize(WIDEST, WIDEST, { fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 85, chromaSubsampling: '4:4:4' }).toBuffer();
