import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { NotADocument } from '#libs/editor-schema';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { LiveTexts } from '../../live/live-texts.service.js';
import { holdOwn, type HeldContribution } from '../held-report.js';
import { reportRefused, type ReportFault } from '../report.errors.js';
import type { WriteContributionInput } from '../report.input.js';
import { LONGEST_TEXT, MOST_WORDS } from '../report.limits.js';
import { fromPlainWords } from './plain-words.js';
import { ReportContributionRow } from './report-contribution.entity.js';
import { ReportPaperRow } from './report-paper.entity.js';

/** Puts plain words, pasted or from a file, in the place of what was written, and says on what it rests; while it is a draft. */
@Injectable()
export class WriteContribution {
  constructor(
    private readonly database: Database,
    private readonly texts: LiveTexts,
  ) {}

  async run(ctx: RequestContext, { contributionId, text, evidence }: WriteContributionInput): Promise<ReportContributionRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdOwn(em, ctx, contributionId);
      if (held.contribution.state !== 'draft') return reportRefused(ctx, 'illegal');
      const faults = lengthFaults(ctx, text, evidence);
      if (faults.length > 0) return invalidInput(ctx, faults);
      if (text != null && !(await this.put(em, ctx, held, text))) return invalidInput(ctx, [fault(ctx, 'text', 'documents.reports.notText')]);
      if (evidence != null) await em.update(ReportPaperRow, { contributionId }, { evidence: evidence.trim() });
      return held.contribution;
    });
  }

  private async put(em: EntityManager, ctx: RequestContext, { contribution: { id, organisationId } }: HeldContribution, text: string): Promise<boolean> {
    const { textId } = await em.findOneByOrFail(ReportPaperRow, { contributionId: id });
    try {
      return await this.texts.change(em, textId, () => fromPlainWords(text), { accountId: demandAccount(ctx), organisationId });
    } catch (error) {
      if (error instanceof NotADocument) return false;
      throw error;
    }
  }
}

const lengthFaults = (ctx: RequestContext, text: string | null | undefined, evidence: string | null | undefined): FieldFault[] => [
  ...((text?.length ?? 0) > LONGEST_TEXT ? [fault(ctx, 'text', 'documents.reports.tooManyLetters', { most: LONGEST_TEXT })] : []),
  ...((evidence?.length ?? 0) > MOST_WORDS ? [fault(ctx, 'evidence', 'documents.reports.tooManyLetters', { most: MOST_WORDS })] : []),
];
