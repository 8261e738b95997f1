import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { readPicture, type UploadedFile, type UploadFault } from '#libs/organisations';
import { rightsOf } from '../drafting/document.access.js';
import { DocumentRow } from '../drafting/document.entity.js';
import { DocumentImageRow } from './document-image.entity.js';

const MOST_IMAGES = 100;
export type DocumentImageFault = UploadFault | 'unreadable' | 'tooManyImages';

/** The pictures of a document: put in by who may type in it today, seen by who may read it. */
@Injectable()
export class DocumentImages {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The file is read only for who may add one, and kept only if they still may once it is. */
  async add(ctx: RequestContext, documentId: string, read: () => Promise<UploadedFile | UploadFault>): Promise<DocumentImageRow | DocumentImageFault> {
    demand(ctx, 'document.write');
    await this.database.transaction(ctx, (em) => this.typedIn(em, ctx, documentId));
    const file = await read();
    if (typeof file === 'string') return file;
    const picture = await readPicture(file.content);
    if (!picture) return 'unreadable';
    return this.database.transaction(ctx, async (em) => {
      const { coalitionId } = await this.typedIn(em, ctx, documentId);
      if ((await em.countBy(DocumentImageRow, { documentId })) >= MOST_IMAGES) return 'tooManyImages';
      const { content, width, height, ending } = picture;
      const id = newId();
      await em.insert(DocumentImageRow, { id, documentId, coalitionId, type: ending === 'png' ? 'image/png' : 'image/jpeg', width, height, content, uploadedBy: demandAccount(ctx) });
      await this.audit.record(em, ctx, { action: 'document.addImage', objectKind: 'document', objectId: documentId, coalitionId });
      return em.findOneByOrFail(DocumentImageRow, { id });
    });
  }

  /** As far as row security shows it: to who may read the document, to everybody once it is published. Throws NotFound. */
  async one(ctx: RequestContext, id: string): Promise<DocumentImageRow> {
    const row = validate(id) ? await this.database.transaction(ctx, (em) => em.findOneBy(DocumentImageRow, { id })) : null;
    if (!row) throw new NotFound();
    return row;
  }

  private async typedIn(em: EntityManager, ctx: RequestContext, id: string): Promise<DocumentRow> {
    const document = validate(id) ? await em.findOneBy(DocumentRow, { id }) : null;
    if (!document) throw new NotFound();
    if (!(await rightsOf(em, ctx, document)).mayType) throw new NotAllowed();
    return document;
  }
}
