import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { OrganisationRow, toOrganisation } from '#libs/organisations';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { logosOf } from '../outside/external-logos.service.js';
import { SignatoryRow } from '../sealing/sign-off-signatory.entity.js';
import { SignOffListRow } from '../sealing/sign-off-list.entity.js';
import { SignOffRow } from '../sign-off.entity.js';
import { toSignatory } from './show-sign-off.js';
import { SignatoryList } from './sign-off.type.js';

/** Who stands under a document, for whoever may read it. */
@Injectable()
export class SignatoryLists {
  constructor(private readonly database: Database) {}

  /** Undefined until a list is sealed, and once another text voided it. */
  async of(ctx: RequestContext, documentId: string): Promise<SignatoryList | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const [call] = await em.find(SignOffRow, { where: { documentId, state: 'sealed' }, order: { number: 'DESC' }, take: 1 });
      const list = call && (await em.findOneBy(SignOffListRow, { signOffId: call.id }));
      if (!call || !list) return undefined;
      const edition = await em.findOneBy(DocumentEditionRow, { id: call.editionId });
      const rows = await em.find(SignatoryRow, { where: { signOffId: call.id }, order: { position: 'ASC', signedAt: 'ASC', id: 'ASC' } });
      const organisations = await em.findBy(OrganisationRow, { id: In(rows.flatMap(({ organisationId }) => organisationId ?? [])) });
      const logos = await logosOf(em, rows.flatMap(({ externalId }) => externalId ?? []));
      const shown = (row: SignatoryRow) => toSignatory(row, organisations.filter(({ id }) => id === row.organisationId).map(toOrganisation)[0], logos.get(row.externalId ?? ''));
      const { hash, document, sealedAt } = list;
      const [signatories, supporters] = [rows.filter(({ position }) => position !== null).map(shown), rows.filter(({ position }) => position === null).map(shown)];
      return Object.assign(new SignatoryList(), { editionNumber: edition?.number ?? 0, editionHash: call.editionHash.toString('hex'), sealedAt, hash, document, signatories, supporters });
    });
  }
}
