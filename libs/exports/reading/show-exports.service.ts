import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Accounts, toAccount, type Account } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { CoalitionRow, OrganisationRow, toCoalition, toOrganisation } from '#libs/organisations';
import { PetitionRow, toPetition } from '#libs/petitions';
import { mayTake } from '../export.access.js';
import { ExportDownloadRow, type ExportRow } from '../export.entity.js';
import { ExportLinks } from '../export-links.js';
import { toExport, type Export } from '../export.type.js';

/** Rows as they are shown: with names, downloads and, for whom it may be, the link. The caller has checked access. */
@Injectable()
export class ShowExports {
  constructor(
    private readonly accounts: Accounts,
    private readonly links: ExportLinks,
  ) {}

  async one(em: EntityManager, ctx: RequestContext, row: ExportRow): Promise<Export> {
    return (await this.many(em, ctx, [row])).get(row.id)!;
  }

  /** By id; everything beside the rows is read once for all of them. */
  async many(em: EntityManager, ctx: RequestContext, rows: readonly ExportRow[]): Promise<Map<string, Export>> {
    const downloads = await em.find(ExportDownloadRow, { where: { exportId: In(rows.map((row) => row.id)) }, order: { at: 'ASC' } });
    const accounts = await this.accountsOf(em, [...rows, ...downloads]);
    const by = (id: string | null) => accounts.get(id ?? '') ?? null;
    const organisations = await em.findBy(OrganisationRow, { id: In(rows.flatMap((row) => row.organisationId ?? [])) });
    const coalitions = await em.findBy(CoalitionRow, { id: In(rows.flatMap((row) => row.coalitionId ?? [])) });
    const petitions = await em.findBy(PetitionRow, { id: In(rows.flatMap((row) => row.petitionId ?? [])) });
    return new Map(rows.map((row) => {
      const petition = petitions.find(({ id }) => id === row.petitionId);
      const organisation = organisations.find(({ id }) => id === row.organisationId);
      const coalition = coalitions.find(({ id }) => id === row.coalitionId);
      return [row.id, toExport(row, ctx.now ?? new Date(), {
        url: mayTake(ctx, row) ? this.links.urlOf(row) : null,
        requestedBy: by(row.accountId),
        downloads: downloads.filter(({ exportId }) => exportId === row.id).map(({ at, accountId }) => ({ at, by: by(accountId) })),
        organisation: organisation ? toOrganisation(organisation) : null,
        coalition: coalition ? toCoalition(coalition) : null,
        petition: petition ? toPetition(petition) : null,
      })];
    }));
  }

  private async accountsOf(em: EntityManager, rows: readonly { accountId: string | null }[]): Promise<Map<string, Account>> {
    const found = await this.accounts.byIds(em, rows.flatMap(({ accountId }) => accountId ?? []));
    return new Map(found.map((row) => [row.id, toAccount(row)]));
  }
}
