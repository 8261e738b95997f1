import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { DocumentRow } from './document.entity.js';

export type DocumentEvent = 'moved' | 'frozen' | 'adopted' | 'published';
type Listener = (em: EntityManager, news: { readonly ctx: RequestContext; readonly document: DocumentRow }) => Promise<void>;

/** What happens to documents, for the parts that have something to do then; in the same transaction. */
@Injectable()
export class DocumentEvents {
  private readonly listeners = new Map<DocumentEvent, Listener[]>();

  on(event: DocumentEvent, listener: Listener): void {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  async fire(event: DocumentEvent, em: EntityManager, news: { readonly ctx: RequestContext; readonly document: DocumentRow }): Promise<void> {
    for (const listener of this.listeners.get(event) ?? []) await listener(em, news);
  }
}
