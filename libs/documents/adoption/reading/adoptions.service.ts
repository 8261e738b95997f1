import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { Mandates, Organisations, toOrganisation, type Organisation } from '#libs/organisations';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { AdoptionRoundRow } from '../adoption-round.entity.js';
import { AdoptionStepRow } from '../adoption-step.entity.js';
import { isPossible } from '../adoption.states.js';
import { AdoptionDissent, AdoptionObjection, AdoptionSection, AdoptionStep } from '../adoption.type.js';
import { AdoptionDissentRow } from '../dissent/adoption-dissent.entity.js';
import { AdoptionObjectionRow } from '../objecting/adoption-objection.entity.js';
import { sectionsOfEdition } from './edition-sections.js';

/** Reads rounds and what belongs to them, as far as row security goes: who reads the document as it is written. */
@Injectable()
export class Adoptions {
  /** The last round of each document. */
  readonly lastOf = new RequestLoader<AdoptionRoundRow>(async (ctx, documentIds) => {
    const rows = await this.database.transaction(ctx, (em) => em.find(AdoptionRoundRow, { where: { documentId: In(documentIds) }, order: { number: 'ASC' } }));
    return new Map(rows.map((row) => [row.documentId, row]));
  });
  readonly editions = new RequestLoader<DocumentEditionRow>(async (ctx, ids) => new Map((await this.database.transaction(ctx, (em) => em.findBy(DocumentEditionRow, { id: In(ids) }))).map((row) => [row.id, row])));

  constructor(
    private readonly database: Database,
    private readonly organisations: Organisations,
    private readonly mandates: Mandates,
  ) {}

  async objections(ctx: RequestContext, { id: roundId, coalitionId, phase }: AdoptionRoundRow): Promise<AdoptionObjection[]> {
    const rows = await this.database.transaction(ctx, (em) => em.find(AdoptionObjectionRow, { where: { roundId }, order: { madeAt: 'ASC', id: 'ASC' } }));
    const mine = rows.length > 0 ? await this.mandates.heldByActor(ctx, { coalitionId, power: 'vote' }) : new Set<string>();
    const houses = await this.houses(ctx, rows.flatMap(({ organisationId }) => organisationId ?? []));
    const me = ctx.actor.kind === 'account' ? ctx.actor.accountId : undefined;
    return Promise.all(rows.map(async (row) => {
      const isOpen = row.state === 'open' && isPossible(phase, 'answer');
      const isMine = mine.has(row.organisationId ?? '');
      const { number } = (await this.editions.load(ctx, row.editionId))!;
      return Object.assign(new AdoptionObjection(), row, { edition: number, organisation: houses.get(row.organisationId ?? '') ?? null, mayWithdraw: isOpen && (isMine || (row.strength === 'comment' && row.accountId === me)), maySendToVote: isOpen && isMine && row.strength === 'strong' });
    }));
  }

  /** Of all its rounds: what was adopted may have been taken back. */
  async steps(ctx: RequestContext, { documentId }: AdoptionRoundRow): Promise<AdoptionStep[]> {
    const rows = await this.database.transaction(ctx, (em) => em.find(AdoptionStepRow, { where: { documentId }, order: { at: 'ASC', id: 'ASC' } }));
    return Promise.all(rows.map(async ({ kind, at, untilAt, reason, editionId }) => Object.assign(new AdoptionStep(), { kind, at, untilAt, reason, edition: editionId ? (await this.editions.load(ctx, editionId))!.number : null })));
  }

  async sections(ctx: RequestContext, { editionId, baseEditionId }: AdoptionRoundRow): Promise<AdoptionSection[]> {
    const found = await this.database.transaction(ctx, (em) => sectionsOfEdition(em, editionId ?? baseEditionId));
    return found.map((section) => Object.assign(new AdoptionSection(), section));
  }

  /** Organisations that keep apart from the document, by when they said so; to the public, those that publish their note. */
  async dissents(ctx: RequestContext, documentId: string): Promise<AdoptionDissent[]> {
    const rows = await this.database.transaction(ctx, (em) => em.find(AdoptionDissentRow, { where: { documentId, withdrawnAt: IsNull() }, order: { madeAt: 'ASC', id: 'ASC' } }));
    const houses = await this.houses(ctx, rows.map(({ organisationId }) => organisationId));
    const mine = rows.length > 0 && ctx.actor.kind === 'account' ? await this.mandates.heldByActor(ctx, { coalitionId: rows[0]!.coalitionId, power: 'vote' }) : new Set<string>();
    const shown = rows.map(async ({ organisationId, editionId, stance, note, isPublic, madeAt }) => {
      const [organisation, edition] = [houses.get(organisationId), await this.editions.load(ctx, editionId)];
      return organisation ? [Object.assign(new AdoptionDissent(), { organisation, stance, note, isPublic, madeAt, edition: edition?.number ?? null, mayShow: note !== '' && mine.has(organisationId) })] : [];
    });
    return (await Promise.all(shown)).flat();
  }

  private async houses(ctx: RequestContext, ids: readonly string[]): Promise<Map<string, Organisation>> {
    const rows = ids.length > 0 ? await this.organisations.byIds(ctx, [...new Set(ids)]) : [];
    return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
  }
}
