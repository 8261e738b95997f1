import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { OrganisationRow, toOrganisation, type Organisation } from '#libs/organisations';
import { rightsOf } from '../../drafting/document.access.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { Houses } from '../asking/houses.service.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { changedTexts } from '../changed-texts.js';
import { editionTexts, lastEdition } from '../../versions/editions.js';
import { holds, isAdopted, isOver, stillAsks } from '../held-sign-off.js';
import { SignOffListRow } from '../sealing/sign-off-list.entity.js';
import { SignOffRow } from '../sign-off.entity.js';
import { DocumentSignOffs, SignOff, SignOffChange, SignOffChanges } from './sign-off.type.js';

/** The calls of a document, for its coalition. */
@Injectable()
export class ReadSignOffs {
  constructor(
    private readonly database: Database,
    private readonly houses: Houses,
  ) {}

  /** Throws NotFound for what row security hides, and for who is not of the coalition. */
  async of(ctx: RequestContext, documentId: string): Promise<DocumentSignOffs> {
    demand(ctx, 'document.read');
    return this.database.transaction(ctx, async (em) => {
      const document = validate(documentId) ? await em.findOneBy(DocumentRow, { id: documentId }) : null;
      if (!document || !may(ctx, 'document.read', { coalitionId: document.coalitionId })) throw new NotFound();
      const { coalitionId, title } = document;
      const rows = await em.find(SignOffRow, { where: { documentId }, order: { number: 'DESC' } });
      const mayAsk = (await rightsOf(em, ctx, document)).mayKeep;
      const edition = await lastEdition(em, documentId);
      const isAsked = edition !== null && rows[0] !== undefined && stillAsks(rows[0], edition);
      const mayOpen = mayAsk && edition !== null && !isAsked && isAdopted(document);
      const calls = await this.shown(em, ctx, rows);
      const askable = mayAsk ? await this.askable(em, document, mayOpen ? undefined : rows[0]) : [];
      return Object.assign(new DocumentSignOffs(), { documentId, titles: title, calls, editionNumber: edition?.number ?? null, isAdopted: holds(document), mayAsk, mayOpen, mayExamine: may(ctx, 'document.examine', { coalitionId }), askable });
    });
  }

  /** Against the text of the call before, in each language in which something changed. */
  async changes(ctx: RequestContext, { previousId, editionId }: SignOffRow): Promise<SignOffChanges[]> {
    if (!previousId) return [];
    return this.database.transaction(ctx, async (em) => {
      const before = await em.findOneBy(SignOffRow, { id: previousId });
      if (!before) return [];
      const changed = changedTexts(await editionTexts(em, before.editionId), await editionTexts(em, editionId));
      return changed.map(({ locale, changes }) => Object.assign(new SignOffChanges(), { locale, changes: changes.map((pair) => Object.assign(new SignOffChange(), pair)) }));
    });
  }

  private async shown(em: EntityManager, ctx: RequestContext, rows: SignOffRow[]): Promise<SignOff[]> {
    const lists = await em.findBy(SignOffListRow, { signOffId: In(rows.map(({ id }) => id)) });
    const editions = await em.findBy(DocumentEditionRow, { id: In(rows.map(({ editionId }) => editionId)) });
    const at = await momentOf(em, ctx);
    return rows.map((row) => {
      const { id, documentId, number, state, editionId, editionHash, listOrder, signBy, openedAt, sealedAt, endedAt, reason } = row;
      const facts = { id, documentId, number, state, editionId, signBy, openedAt, sealedAt, endedAt, reason, row };
      return Object.assign(new SignOff(), { ...facts, order: listOrder, editionHash: editionHash.toString('hex'), isOver: isOver(row, at), editionNumber: editions.find((one) => one.id === editionId)?.number ?? 0, listHash: lists.find((list) => list.signOffId === id)?.hash ?? null });
    });
  }

  private async askable(em: EntityManager, document: DocumentRow, call: SignOffRow | undefined): Promise<Organisation[]> {
    const all = await em.find(OrganisationRow, { where: { id: In(await this.houses.askable(em, document)) }, order: { slug: 'ASC' } });
    const asked = call ? await em.findBy(SignOffHouseRow, { signOffId: call.id }) : [];
    return all.filter(({ id }) => !asked.some(({ organisationId }) => organisationId === id)).map(toOrganisation);
  }
}
