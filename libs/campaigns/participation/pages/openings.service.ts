import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { Petitions } from '#libs/petitions';
import type { WriteOpeningInput } from './opening.type.js';
import { OpeningRow } from './participant-opening.entity.js';

const MOST = 600;

/** The opening paragraphs of those who carry a petition: written as drafts, shown once the organisation has approved them itself. */
@Injectable()
export class Openings {
  constructor(
    private readonly database: Database,
    private readonly petitions: Petitions,
    private readonly audit: AuditLog,
  ) {}

  /** The approved ones and the drafts of an organisation, for who works there. */
  async of(ctx: RequestContext, petition: string, organisationId: string): Promise<OpeningRow[]> {
    if (!validate(organisationId)) throw new NotFound();
    demand(ctx, 'participation.answer', { organisationId });
    return this.database.transaction(ctx, async (em) => {
      const { id: petitionId } = await this.petitions.demand(em, petition);
      return em.find(OpeningRow, { where: { petitionId, organisationId, retiredAt: IsNull() }, order: { locale: 'ASC', writtenAt: 'ASC' } });
    });
  }

  /** The organisation of this address, if it carries the petition. */
  async carrier(ctx: RequestContext, petitionId: string, slug: string): Promise<OrganisationRow | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const organisation = await em.findOneBy(OrganisationRow, { slug });
      return organisation && (await this.petitions.partnerIds(em, petitionId)).includes(organisation.id) ? organisation : undefined;
    });
  }

  /** For everybody: the approved words of a carrier. */
  async shown(ctx: RequestContext, petitionId: string, organisationId: string, locale: string): Promise<string | null> {
    const row = await this.database.transaction(ctx, (em) => em.query<{ words: string }[]>('select words from participant_opening where petition_id = $1 and organisation_id = $2 and locale = $3 and approved_at is not null and retired_at is null', [petitionId, organisationId, locale]));
    return row[0]?.words ?? null;
  }

  async write(ctx: RequestContext, { petition, organisationId, locale, words }: WriteOpeningInput): Promise<OpeningRow | InvalidInput> {
    if (!validate(organisationId)) throw new NotFound();
    demand(ctx, 'participation.answer', { organisationId });
    const said = words.replace(/\s+/g, ' ').trim();
    return this.database.transaction(ctx, async (em) => {
      const { id: petitionId } = await this.petitions.demand(em, petition);
      if (!(await this.petitions.partnerIds(em, petitionId)).includes(organisationId)) return invalidInput(ctx, [fault(ctx, 'organisationId', 'campaigns.participation.notCarried')]);
      if (!isLocale(locale)) return invalidInput(ctx, [fault(ctx, 'locale', 'petitions.unknownLanguage')]);
      if (!said || said.length > MOST) return invalidInput(ctx, [fault(ctx, 'words', 'campaigns.participation.openingLength', { most: MOST })]);
      const written = { words: said, writtenBy: demandAccount(ctx), writtenAt: await momentOf(em, ctx) };
      const draft = await em.findOneBy(OpeningRow, { petitionId, organisationId, locale, approvedAt: IsNull() });
      const id = draft?.id ?? newId();
      if (draft) await em.update(OpeningRow, { id }, written);
      else await em.insert(OpeningRow, { id, petitionId, organisationId, locale, ...written });
      return em.findOneByOrFail(OpeningRow, { id });
    });
  }

  /** What was shown before in that language is replaced. */
  async approve(ctx: RequestContext, openingId: string): Promise<OpeningRow> {
    return this.change(ctx, openingId, async (em, row, at) => {
      if (row.approvedAt) return;
      const { petitionId, organisationId, locale } = row;
      await em.update(OpeningRow, { petitionId, organisationId, locale, approvedAt: Not(IsNull()), retiredAt: IsNull() }, { retiredAt: at });
      await em.update(OpeningRow, { id: row.id }, { approvedAt: at, approvedBy: demandAccount(ctx) });
      await this.record(em, ctx, 'opening.approve', row);
    });
  }

  /** Shown no more. */
  async retire(ctx: RequestContext, openingId: string): Promise<OpeningRow> {
    return this.change(ctx, openingId, async (em, row, at) => {
      if (!row.approvedAt || row.retiredAt) return;
      await em.update(OpeningRow, { id: row.id }, { retiredAt: at });
      await this.record(em, ctx, 'opening.retire', row);
    });
  }

  private async change(ctx: RequestContext, id: string, write: (em: EntityManager, row: OpeningRow, at: Date) => Promise<void>): Promise<OpeningRow> {
    if (!validate(id)) throw new NotFound();
    demand(ctx, 'participation.answer');
    return this.database.transaction(ctx, async (em) => {
      const row = await em.findOneBy(OpeningRow, { id });
      if (!row) throw new NotFound();
      demand(ctx, 'participation.answer', { organisationId: row.organisationId });
      await write(em, row, await momentOf(em, ctx));
      return em.findOneByOrFail(OpeningRow, { id });
    });
  }

  private async record(em: EntityManager, ctx: RequestContext, action: string, { petitionId: objectId, organisationId, locale }: OpeningRow): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'petition', objectId, organisationId, detail: { locale } });
  }
}
