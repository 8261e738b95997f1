import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, illegalMove, invalidInput, type FieldFault, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { CoalitionRow } from '../../coalition.entity.js';
import { isInformal } from '../../facts/organisation-facts.js';
import { cannotAdmit } from '../admission.errors.js';
import { nextAdmissionState } from '../admission.states.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCourse } from '../course/admission-course.service.js';
import type { Finding } from '../criteria/admission-criterion.entity.js';
import { unmetOf } from '../criteria/judge.js';
import { criterionText, missingText } from '../criteria/criterion-text.js';
import { AdmissionRules } from '../criteria/admission-rules.service.js';
import { SponsorsToAsk } from '../criteria/sponsors-to-ask.service.js';
import { mailApplicant } from './applicant.jobs.js';
import { ApplicationContactRow } from './application-contact.entity.js';
import { judgeDossier, type Dossier } from './dossier.js';
import { Dossiers } from './dossiers.service.js';

/**
 * Sends an application to the coalition. With too few sponsors asked, or with something unmet that the coalition does not do
 * without, nothing is written. The rules and criteria of that day are kept with it: it runs by them to its end.
 */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly database: Database,
    private readonly dossiers: Dossiers,
    private readonly rules: AdmissionRules,
    private readonly toAsk: SponsorsToAsk,
    private readonly course: AdmissionCourse,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, token: string): Promise<InvalidInput | IllegalMove | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const dossier = await this.dossiers.held(em, token, { isLocked: true });
      const { application, terms, criteria, isConfirmed } = dossier;
      const { id, state, coalitionId, submittedAt } = application;
      if (!isConfirmed) return illegalMove(ctx, state, 'organisations.applying.confirmFirst');
      if (!nextAdmissionState(state, 'submit', terms)) return cannotAdmit(ctx, 'submit', application);
      if (!submittedAt && !(await this.rules.of(em, coalitionId)).isOpen) return illegalMove(ctx, 'closed', 'organisations.applying.closed');
      const findings = judgeDossier(dossier, await momentOf(em, ctx));
      const faults = [...(await this.formFaults(em, ctx, application)), ...(await this.sponsorFaults(em, ctx, dossier)), ...criterionFaults(ctx, dossier, findings)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(ApplicationContactRow, { applicationId: id }, { isSubmitted: true });
      const frozen = { rules: terms, criteria: criteria.map(({ id: criterionId, kind, isBlocking, values, words }) => ({ id: criterionId, kind, isBlocking, values, words })), judgement: findings };
      const moved = await this.course.move(em, ctx, application, 'submit', { changed: frozen });
      if (!(moved instanceof ApplicationRow)) return moved;
      await this.outbox.add(em, mailApplicant, { subject: id });
      return undefined;
    });
  }

  /** Sent for the first time, a group without legal form must be welcome today. */
  private async formFaults(em: EntityManager, ctx: RequestContext, application: ApplicationRow): Promise<FieldFault[]> {
    const isWelcome = application.rules !== null || !isInformal(application) || (await em.existsBy(CoalitionRow, { id: application.coalitionId, welcomesInformal: true }));
    return isWelcome ? [] : [fault(ctx, 'kindOfOrganisation', 'organisations.fact.informalNotWelcome')];
  }

  /** As many different members as the coalition asks for, each of them one that may still be asked. */
  private async sponsorFaults(em: EntityManager, ctx: RequestContext, { application: { coalitionId }, sponsors, terms }: Dossier): Promise<FieldFault[]> {
    const possible = await this.toAsk.of(em, coalitionId);
    const asked = sponsors.filter(({ organisationId, answer }) => answer !== 'declined' && possible.some(({ id }) => id === organisationId));
    return asked.length >= terms.sponsors ? [] : [fault(ctx, 'sponsors', 'organisations.applying.sponsorsMissing', { count: terms.sponsors })];
  }
}

function criterionFaults(ctx: RequestContext, { criteria }: Dossier, findings: readonly Finding[]): FieldFault[] {
  return unmetOf(findings).map((finding) => {
    const criterion = criteria.find(({ id }) => id === finding.criterionId)!;
    return { field: `criteria.${criterion.id}`, code: 'criterionUnmet', message: `${criterionText(ctx, criterion)} · ${missingText(ctx, criterion, finding)}` };
  });
}
