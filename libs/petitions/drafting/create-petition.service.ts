import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, InvalidInput, invalidInput, type FieldFault } from '#libs/graphql';
import { isLocale, slugCandidates } from '#libs/i18n';
import { recordChange } from '../move-petition.service.js';
import { PetitionRow } from '../petition.entity.js';
import { PetitionEvents } from '../petition.events.js';
import { Carriers } from './carriers.service.js';
import { CreatePetitionInput } from './create-petition.input.js';
import { draftFaults } from './draft-check.js';
import { DraftParts } from './draft-parts.service.js';
import { DraftTargets } from './draft-targets.service.js';

interface Place {
  readonly coalitionId: string;
  /** The leading organisation first. */
  readonly carrierIds: readonly string[];
}

/** Begins a draft in the name of an organisation, within one of its coalitions. Returns the draft or every fault at once. */
@Injectable()
export class CreatePetition {
  constructor(
    private readonly db: Database,
    private readonly carriers: Carriers,
    private readonly parts: DraftParts,
    private readonly targets: DraftTargets,
    private readonly events: PetitionEvents,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: CreatePetitionInput): Promise<PetitionRow | InvalidInput> {
    demand(ctx, 'petition.create');
    const created = await this.db.transaction(ctx, (em) => this.draft(em, ctx, input));
    if (created instanceof PetitionRow) this.events.settled(created);
    return created;
  }

  /** In the caller's transaction, after which `events.settled` is to be called. */
  async draft(em: EntityManager, ctx: RequestContext, input: CreatePetitionInput): Promise<PetitionRow | InvalidInput> {
    const at = await momentOf(em, ctx);
    const place = await this.placeOf(em, ctx, input);
    const { targets, faults: unknown } = await this.targets.written(em, ctx, 'faults' in place ? '' : place.coalitionId, 'faults' in place ? null : input.targets);
    const draft = Object.assign(new CreatePetitionInput(), input, targets && { targets });
    const faults = [...('faults' in place ? place.faults : []), ...languageFaults(ctx, input), ...draftFaults(ctx, draft, at), ...unknown];
    return 'faults' in place || faults.length > 0 ? invalidInput(ctx, faults) : this.write(em, ctx, draft, place, at);
  }

  private async placeOf(em: EntityManager, ctx: RequestContext, input: CreatePetitionInput): Promise<Place | { faults: FieldFault[] }> {
    const coalition = await this.carriers.coalition(em, input.coalition);
    if (!coalition || coalition.isArchive) return { faults: [fault(ctx, 'coalition', 'petitions.unknownCoalition')] };
    const wanted = [{ field: 'organisation', organisation: input.organisation }, ...(input.partners ?? []).map((organisation, i) => ({ field: `partners.${i}`, organisation }))];
    const { ids, faults } = await this.carriers.organisations(em, ctx, coalition.id, wanted);
    if (faults.length > 0) return { faults };
    demand(ctx, 'petition.create', { coalitionId: coalition.id, organisationId: ids[0] });
    return { coalitionId: coalition.id, carrierIds: ids };
  }

  private async write(em: EntityManager, ctx: RequestContext, input: CreatePetitionInput, { coalitionId, carrierIds }: Place, at: Date): Promise<PetitionRow> {
    const id = await this.insert(em, ctx, input, { coalitionId, carrierIds }, at);
    await this.parts.putTexts(em, id, input.texts, at);
    await this.parts.putTargets(em, id, input.targets ?? []);
    await this.parts.putMilestones(em, id, input.milestones ?? []);
    await this.parts.putPartners(em, id, carrierIds);
    await recordChange(em, ctx, id, 'draft', at);
    const petition = await em.findOneByOrFail(PetitionRow, { id });
    await this.events.fire('created', em, petition);
    await this.audit.record(em, ctx, { action: 'petition.create', objectKind: 'petition', objectId: id, organisationId: petition.organisationId, coalitionId });
    return petition;
  }

  /** Takes the first address that is free; also addresses this person cannot see are respected. */
  private async insert(em: EntityManager, ctx: RequestContext, input: CreatePetitionInput, { coalitionId, carrierIds }: Place, at: Date): Promise<string> {
    const id = newId();
    const titles = [...input.texts].sort((a) => (a.locale === input.referenceLocale ? -1 : 0)).map((text) => text.title);
    const author = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    for (const slug of slugCandidates(id, titles)) {
      const made = await em.query<unknown[]>(
        `insert into petition (id, slug, coalition_id, organisation_id, reference_locale, persons_per_mailbox, author_id, opens_at, closes_at, created_at, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict (slug) do nothing returning id`,
        [id, slug, coalitionId, carrierIds[0], input.referenceLocale, input.personsPerMailbox ?? 1, author, input.opensAt ?? null, input.closesAt ?? null, at],
      );
      if (made.length > 0) return id;
    }
    throw new Error('No free address for a petition');
  }
}

function languageFaults(ctx: RequestContext, { referenceLocale, texts }: CreatePetitionInput): FieldFault[] {
  if (!isLocale(referenceLocale)) return [fault(ctx, 'referenceLocale', 'petitions.unknownLanguage')];
  return texts.some((text) => text.locale === referenceLocale) ? [] : [fault(ctx, 'texts', 'petitions.referenceMissing')];
}
