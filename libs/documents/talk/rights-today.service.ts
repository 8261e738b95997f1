import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { rightsOf, type DocumentRights } from '../drafting/document.access.js';
import { DocumentRow } from '../drafting/document.entity.js';
import type { DocumentState } from '../drafting/document.states.js';

/** What who asks may do with documents today, for everything that is shown of what is said of them: looked at once in a request. */
@Injectable()
export class RightsToday {
  private readonly rights = new RequestLoader((ctx: RequestContext, ids: string[]) =>
    this.database.transaction(ctx, async (em) => {
      const found = new Map<string, DocumentRights & { readonly state: DocumentState }>();
      for (const document of await em.findBy(DocumentRow, { id: In(ids) })) found.set(document.id, { ...(await rightsOf(em, ctx, document)), state: document.state });
      return found;
    }),
  );

  constructor(private readonly database: Database) {}

  /** Undefined for a document that row security hides. */
  of(ctx: RequestContext, documentId: string): Promise<(DocumentRights & { readonly state: DocumentState }) | undefined> {
    return this.rights.load(ctx, documentId);
  }
}
