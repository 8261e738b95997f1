import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { newId } from '#libs/database';
import { countWords, documentSchema, plainText, readDocument, type DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import type { SpecDatabase } from '#libs/testing';
import { wordsOf } from '#libs/petitions';
import type { DocumentState } from '../drafting/document.states.js';
import { FRAGMENT, hashOf } from '../live/joined.js';

interface Wishes {
  readonly coalitionId: string;
  readonly organisationId: string;
  readonly groupId?: string;
  readonly state?: DocumentState;
  readonly locales?: readonly Locale[];
  readonly madeBy?: string;
}

/** A document with a live text for each language; the ids of its texts by language. */
export async function makeDocument(db: SpecDatabase, { coalitionId, organisationId, groupId, state = 'drafting', locales = ['fr'], madeBy }: Wishes): Promise<{ id: string; slug: string; texts: Record<string, string> }> {
  const [id, slug] = [newId(), `document-${newId()}`];
  await db.sql(`insert into document (id, coalition_id, group_id, organisation_id, slug, kind, title, reference_locale, state, made_by) values ($1, $2, $3, $4, $5, 'position', $6, $7, $8, $9)`,
    [id, coalitionId, groupId ?? null, organisationId, slug, { fr: 'Note de position', ar: 'ورقة موقف' }, locales[0], state, madeBy ?? null]);
  const texts = Object.fromEntries(locales.map((locale) => [locale, newId()]));
  for (const [locale, textId] of Object.entries(texts)) await db.sql('insert into document_text (id, document_id, coalition_id, locale) values ($1, $2, $3, $4)', [textId, id, coalitionId, locale]);
  return { id, slug, texts };
}

/** One that everybody reads, with this content in its language. */
export async function makePublishedDocument(db: SpecDatabase, { locale = 'fr', content, ...wishes }: Omit<Wishes, 'state' | 'locales'> & { readonly locale?: Locale; readonly content: DocumentNode }): Promise<{ id: string; slug: string }> {
  const { id, slug, texts } = await makeDocument(db, { ...wishes, state: 'published', locales: [locale] });
  const read = await writeText(db, texts[locale]!, content);
  await db.sql('update document set adopted_at = now(), published_at = now() where id = $1', [id]);
  await db.sql('insert into document_search (document_id, locale, words) values ($1, $2, $3)', [id, locale, wordsOf(plainText(read))]);
  return { id, slug };
}

/** A text nobody types in as it is stored: what its editors share, what it says, and that hashed. */
export function storedText(content: DocumentNode): { read: DocumentNode; body: Buffer; content: string; hash: Buffer; words: number } {
  const [read, doc] = [readDocument(content), new Y.Doc()];
  prosemirrorJSONToYXmlFragment(documentSchema, read, doc.getXmlFragment(FRAGMENT));
  return { read, body: Buffer.from(Y.encodeStateAsUpdate(doc)), content: JSON.stringify(read), hash: hashOf(read), words: countWords(read) };
}

/** As if it had been typed and joined, in a text nobody has typed in. */
export async function writeText(db: SpecDatabase, textId: string, wanted: DocumentNode): Promise<DocumentNode> {
  const { read, body, content, hash, words } = storedText(wanted);
  await db.sql('insert into document_state (text_id, body, through, content, hash, words) values ($1, $2, 1, $3, $4, $5)', [textId, body, content, hash, words]);
  return read;
}
