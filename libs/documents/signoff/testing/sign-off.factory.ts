import { createHash } from 'node:crypto';
import { newId } from '#libs/database';
import { canonical, countWords, type DocumentNode } from '#libs/editor-schema';
import type { SpecDatabase } from '#libs/testing';

/** Paragraphs as the editor keeps them. */
export const paragraphs = (...lines: string[]): DocumentNode => ({ type: 'doc', content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });

/** Freezes these texts as the next edition of a document, straight into its tables. Its hash. */
export async function makeEdition(db: SpecDatabase, { documentId, coalitionId, texts }: { readonly documentId: string; readonly coalitionId: string; readonly texts: Readonly<Record<string, DocumentNode>> }): Promise<{ id: string; hash: Buffer }> {
  const [{ number }] = (await db.sql<{ number: number }>('select coalesce(max(number), 0)::int + 1 as number from document_edition where document_id = $1', [documentId])) as [{ number: number }];
  const made = Object.entries(texts).map(([locale, content]) => ({ id: newId(), locale, content, hash: sha256(canonical(content)) }));
  const hash = sha256(canonical(Object.fromEntries(made.map((text) => [text.locale, text.hash.toString('hex')]))));
  const id = newId();
  for (const text of made) {
    await db.sql('insert into document_version (id, document_id, coalition_id, locale, number, name, content, hash, words) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [text.id, documentId, coalitionId, text.locale, number, 'Adopté', JSON.stringify(text.content), text.hash, countWords(text.content)]);
  }
  await db.sql(
    `with edition as (insert into document_edition (id, document_id, coalition_id, number, name, hash) values ($1, $2, $3, $4, 'Adopté', $5))
     insert into document_edition_text (edition_id, locale, version_id, document_id, coalition_id) select $1, t.locale, t.version, $2, $3 from unnest($6::text[], $7::uuid[]) t(locale, version)`,
    [id, documentId, coalitionId, number, hash, made.map(({ locale }) => locale), made.map((text) => text.id)],
  );
  return { id, hash };
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
