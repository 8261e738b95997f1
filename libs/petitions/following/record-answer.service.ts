import { Injectable } from '@nestjs/common';
import { demand, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { MovePetition } from '../move-petition.service.js';
import { AnswerRow, PetitionTargetRow } from '../petition.entities.js';
import type { PetitionRow } from '../petition.entity.js';
import type { PetitionFault } from '../petition.errors.js';
import { limits } from '../petition.limits.js';
import { lengthFault } from '../words-check.js';
import { pastDayFault } from './date-check.js';
import type { RecordAnswerInput } from './following.input.js';

/** Records what a target answered, or the debate it held, in the words and the language it used. */
@Injectable()
export class RecordAnswer {
  constructor(private readonly moves: MovePetition) {}

  async run(ctx: RequestContext, input: RecordAnswerInput): Promise<PetitionRow | PetitionFault> {
    demand(ctx, 'petition.follow');
    let target: number | null = null;
    return this.moves.run(ctx, input.petition, {
      verb: 'recordAnswer',
      decide: async (em, petition, at) => {
        const positions = (await em.findBy(PetitionTargetRow, { petitionId: petition.id })).map(({ position }) => position);
        target = input.target ?? (positions.length === 1 ? positions[0]! : null);
        const isStrange = target !== null && !positions.includes(target);
        const faults = [...answerFaults(ctx, input, at, petition), ...(isStrange ? [fault(ctx, 'target', 'petitions.unknownTarget')] : [])];
        return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
      },
      write: async (em, { id }) => {
        const { answeredOn } = input;
        const kind = input.kind === 'debate' ? 'debate' : 'answer';
        const words = { summary: input.summary?.trim() ?? '', text: input.text.trim(), locale: input.locale as Locale };
        await em.insert(AnswerRow, { id: newId(), petitionId: id, kind, answeredOn, ...words, sourceUrl: input.sourceUrl?.trim() || null, targetPosition: target });
        return {};
      },
    });
  }
}

function answerFaults(ctx: RequestContext, input: RecordAnswerInput, at: Date, { openedAt }: PetitionRow): FieldFault[] {
  return [
    ...pastDayFault(ctx, 'answeredOn', input.answeredOn, at, openedAt),
    ...(['answer', 'debate'].includes(input.kind ?? 'answer') ? [] : [fault(ctx, 'kind', 'petitions.unknownKind', { kinds: 'answer, debate' })]),
    ...(isLocale(input.locale) ? [] : [fault(ctx, 'locale', 'petitions.unknownLanguage')]),
    ...lengthFault(ctx, 'summary', input.summary ?? '', limits.summary),
    ...lengthFault(ctx, 'text', input.text, { least: 1, ...limits.answer }),
    ...(input.sourceUrl && !/^https?:\/\/\S+$/.test(input.sourceUrl.trim()) ? [fault(ctx, 'sourceUrl', 'petitions.notAnAddress')] : []),
  ];
}
