import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import * as Y from 'yjs';
import { countWords, documentSchema, NotADocument, readDocument, Shown, writeNode, type DocumentNode } from '#libs/editor-schema';
import { CollabPool } from './collab-pool.js';
import { contentOf, FRAGMENT, hashOf, joined } from './joined.js';
import { UpdateLog, type Typist } from './update-log.service.js';

/** A text as it stands. */
export interface LiveText {
  readonly content: DocumentNode;
  /** SHA-256 of the canonical content. */
  readonly hash: Buffer;
  readonly words: number;
  /** Number of the last update in it. */
  readonly through: bigint;
}

interface Kept extends Omit<LiveText, 'through'> {
  readonly textId: string;
  readonly through: string;
}
const kept = `select s.text_id as "textId", s.content, s.hash, s.words, s.through from document_state s
  where s.text_id = any($1::uuid[]) and not exists (select 1 from document_update u where u.text_id = s.text_id and u.number > s.through)`;

/** Texts as they stand, whoever is typing in them. Whether somebody may read or change one is the caller's to check first. */
@Injectable()
export class LiveTexts {
  private readonly logger = new Logger(LiveTexts.name);

  constructor(
    private readonly pool: CollabPool,
    private readonly log: UpdateLog,
  ) {}

  /** Throws NotADocument when what was typed breaks the schema. */
  async read(textId: string): Promise<LiveText> {
    return (await this.readEach([textId])).get(textId)!;
  }

  /** Each of these by its id: those in which nothing was typed since they were joined together, as they were kept then. Throws NotADocument. */
  async readEach(textIds: readonly string[]): Promise<Map<string, LiveText>> {
    const rows = await this.pool.run<Kept>('documents_kept', kept, [textIds]);
    const texts = new Map(rows.map(({ textId, through, ...text }) => [textId, { ...text, through: BigInt(through) }]));
    for (const id of textIds) if (!texts.has(id)) texts.set(id, await this.readTyped(id));
    return texts;
  }

  private async readTyped(textId: string): Promise<LiveText> {
    const { bodies, through } = await this.log.since(textId, 0n);
    return textOf(contentOf(joined(bodies)), through);
  }

  /** As it stands in a transaction that keeps everybody from typing (`holdTexts`). Throws NotADocument. */
  async readHeld(em: EntityManager, textId: string): Promise<LiveText> {
    const { bodies, through } = await this.log.heldBy(em, textId);
    return textOf(contentOf(joined(bodies)), through);
  }

  /** Puts another content in its place, whatever it was, for everybody who has it open too. Throws NotADocument, TextClosed. */
  async replace(textId: string, content: DocumentNode, typist?: Typist): Promise<void> {
    const update = updateTo(joined((await this.log.since(textId, 0n)).bodies), content);
    await this.log.addUntyped(undefined, textId, update, typist);
  }

  /**
   * Puts what `wanted` makes of it in its place, for everybody who has it open too, when the transaction ends; until then nobody types. What stays the
   * same is not touched, with whatever is tied to it. False when nothing is wanted. Throws NotADocument, TextClosed.
   */
  async change(em: EntityManager, textId: string, wanted: (content: DocumentNode) => DocumentNode | undefined, typist?: Typist): Promise<boolean> {
    await holdText(em, textId);
    const doc = joined((await this.log.heldBy(em, textId)).bodies);
    const content = wanted(contentOf(doc));
    if (content) await this.log.addUntyped(em, textId, updateTo(doc, content), typist);
    return content !== undefined;
  }

  /** Joins what was typed to what was there and checks it; updates that are joined go. What breaks the schema is left as it is, on record. */
  async join(textId: string): Promise<LiveText | undefined> {
    const { bodies, through } = await this.log.since(textId, 0n);
    if (bodies.length < 2 && through === (await this.joinedThrough(textId))) return undefined;
    const doc = joined(bodies);
    try {
      const text = textOf(contentOf(doc), through);
      await this.pool.run('documents_join', 'select document_joined($1, $2, $3, $4, $5, $6)', [textId, Buffer.from(Y.encodeStateAsUpdate(doc)), String(through), JSON.stringify(text.content), text.hash, text.words]);
      return text;
    } catch (error) {
      if (!(error instanceof NotADocument)) throw error;
      this.logger.error(`Text ${textId} breaks the schema at update ${through}: ${error.cause instanceof Error ? error.cause.name : error.message}`);
      return undefined;
    }
  }

  private async joinedThrough(textId: string): Promise<bigint> {
    const [row] = await this.pool.run<{ through: string }>('documents_through', 'select through from document_state where text_id = $1', [textId]);
    return BigInt(row?.through ?? 0);
  }
}

const textOf = (content: DocumentNode, through: bigint): LiveText => ({ content, hash: hashOf(content), words: countWords(content), through });

/** From a text to another content. Throws NotADocument. */
function updateTo(doc: Y.Doc, content: DocumentNode): Uint8Array {
  const wanted = documentSchema.nodeFromJSON(readDocument(content));
  const before = Y.encodeStateVector(doc);
  doc.transact(() => writeNode(doc.getXmlFragment(FRAGMENT), wanted, new Shown(() => documentSchema)));
  return Y.encodeStateAsUpdate(doc, before);
}

/** Keeps everybody from typing in it until the transaction ends, as `holdTexts` does for all of a document. */
export const holdText = async (em: EntityManager, textId: string): Promise<void> => void (await em.query(`select pg_advisory_xact_lock(hashtextextended('document ' || $1, 0))`, [textId]));
