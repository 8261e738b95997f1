import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { MovePetition } from '../move-petition.service.js';
import { PetitionTextRow } from '../petition.entities.js';
import type { PetitionRow } from '../petition.entity.js';
import { editConflict, textFrozen, type PetitionFault } from '../petition.errors.js';
import { Carriers } from './carriers.service.js';
import { draftFaults } from './draft-check.js';
import { DraftParts } from './draft-parts.service.js';
import { DraftTargets } from './draft-targets.service.js';
import { UpdatePetitionInput } from './update-petition.input.js';

/**
 * Changes what is given and leaves the rest. Words, targets and languages change in a draft only, partners until it
 * opens, milestones and the end until it closes; the beginning of a scheduled one is changed by scheduling it again.
 */
@Injectable()
export class UpdatePetition {
  constructor(
    private readonly moves: MovePetition,
    private readonly carriers: Carriers,
    private readonly parts: DraftParts,
    private readonly targets: DraftTargets,
  ) {}

  async run(ctx: RequestContext, given: UpdatePetitionInput): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.edit');
    let [partnerIds, input]: [string[], UpdatePetitionInput] = [[], given];
    return this.moves.run(ctx, given.petition, {
      verb: 'edit',
      decide: async (em, petition, at) => {
        if (input.readAt && input.readAt.getTime() !== petition.updatedAt.getTime()) return editConflict(ctx, petition);
        if (isFrozenFor(petition, input)) return textFrozen(ctx, petition);
        const wanted = (input.partners ?? []).map((organisation, i) => ({ field: `partners.${i}`, organisation }));
        const partners = await this.carriers.organisations(em, ctx, petition.coalitionId, wanted);
        partnerIds = partners.ids.filter((organisationId) => organisationId !== petition.organisationId);
        const { targets, faults: unknown } = await this.targets.written(em, ctx, petition.coalitionId, given.targets);
        input = Object.assign(new UpdatePetitionInput(), given, targets && { targets });
        const faults = [...(await this.languageFaults(em, ctx, petition, input)), ...partners.faults, ...draftFaults(ctx, withEnds(petition, input), at), ...unknown];
        return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
      },
      write: (em, petition, at) => this.write(em, petition, input, partnerIds, at),
    });
  }

  private async write(em: EntityManager, petition: PetitionRow, input: UpdatePetitionInput, partnerIds: readonly string[], at: Date): Promise<Partial<PetitionRow>> {
    const { id } = petition;
    if (input.texts) await this.parts.putTexts(em, id, input.texts, at);
    if (input.removeLocales?.length) await this.parts.removeTexts(em, id, input.removeLocales);
    if (input.targets) await this.parts.putTargets(em, id, input.targets);
    if (input.milestones) await this.parts.putMilestones(em, id, input.milestones);
    if (input.partners) await this.parts.putPartners(em, id, [petition.organisationId, ...partnerIds]);
    return {
      ...(petition.state === 'draft' && { submittedAt: null }),
      ...(input.referenceLocale && { referenceLocale: input.referenceLocale as Locale }),
      ...(input.personsPerMailbox && { personsPerMailbox: input.personsPerMailbox as 1 | 2 }),
      ...(input.opensAt !== undefined && { opensAt: input.opensAt }),
      ...(input.closesAt !== undefined && { closesAt: input.closesAt }),
    };
  }

  private async languageFaults(em: EntityManager, ctx: RequestContext, petition: PetitionRow, input: UpdatePetitionInput): Promise<FieldFault[]> {
    const reference = input.referenceLocale ?? petition.referenceLocale;
    if (!isLocale(reference)) return [fault(ctx, 'referenceLocale', 'petitions.unknownLanguage')];
    if (input.removeLocales?.includes(reference)) return [fault(ctx, 'removeLocales', 'petitions.referenceMissing')];
    const isThere = input.texts?.some((text) => text.locale === reference) || (await em.existsBy(PetitionTextRow, { petitionId: petition.id, locale: reference }));
    return isThere ? [] : [fault(ctx, 'referenceLocale', 'petitions.referenceMissing')];
  }
}

/** Whether the update touches something that no longer changes in this state. */
function isFrozenFor({ state }: PetitionRow, input: UpdatePetitionInput): boolean {
  if (state === 'draft') return false;
  const touchesText = [input.texts, input.targets, input.referenceLocale, input.removeLocales, input.personsPerMailbox].some((part) => part !== undefined && part !== null);
  const touchesPartners = input.partners !== undefined && input.partners !== null;
  return touchesText || (touchesPartners && ['open', 'paused'].includes(state)) || (input.opensAt !== undefined && state !== 'approved');
}

/** The dates as they would be, so that one given alone is held against the other. */
function withEnds(petition: PetitionRow, input: UpdatePetitionInput): UpdatePetitionInput {
  if (input.opensAt === undefined && input.closesAt === undefined) return input;
  return Object.assign(new UpdatePetitionInput(), input, { opensAt: input.opensAt ?? petition.opensAt, closesAt: input.closesAt === undefined ? petition.closesAt : input.closesAt });
}
