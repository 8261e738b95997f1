import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { toCoalition } from '../../coalition.type.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { toOrganisation } from '../../organisation.type.js';
import { nextAdmissionState, type AdmissionVerb } from '../admission.states.js';
import { applicantFacts } from '../applicant-facts.type.js';
import { ApplicationStepRow } from '../course/application-step.entity.js';
import type { Finding, FrozenCriterion } from '../criteria/admission-criterion.entity.js';
import { toCriterion } from '../criteria/admission.type.js';
import { missingText } from '../criteria/criterion-text.js';
import type { ApplicationDocumentRow } from '../documents/application-document.entity.js';
import { judgeDossier, type Dossier } from './dossier.js';
import { Dossiers } from './dossiers.service.js';
import { AppliedCriterion, ApplicationDocument, AskedSponsor, MyApplication, TakenStep } from './my-application.type.js';

/** What an applicant sees behind its link: what it wrote, what is missing, who answered, what may be done now. */
@Injectable()
export class ShowMyApplication {
  constructor(
    private readonly database: Database,
    private readonly dossiers: Dossiers,
  ) {}

  /** Throws NotFound for any other link. */
  read(ctx: RequestContext, token: string): Promise<MyApplication> {
    return this.database.transaction(ctx, async (em) => {
      const dossier = await this.dossiers.held(em, token);
      return Object.assign(new MyApplication(), writtenIn(dossier), mayIn(dossier), {
        coalition: toCoalition(await em.findOneByOrFail(CoalitionRow, { id: dossier.application.coalitionId })),
        criteria: criteriaOf(ctx, dossier, await momentOf(em, ctx)),
        sponsors: await sponsorsOf(em, dossier),
        documents: dossier.documents.map(toDocument),
        steps: await stepsOf(em, dossier),
      });
    });
  }
}

function writtenIn({ application, contact, isConfirmed, declared, terms }: Dossier) {
  const { id, state, name, about, reason, dueAt } = application;
  return {
    id, state, name, about, ...applicantFacts(application), reason, dueAt,
    isConfirmed, contactName: contact?.name ?? '', contactEmail: contact?.email ?? '', declarations: declared, sponsorsNeeded: terms.sponsors,
  };
}

function mayIn({ application: { state }, terms, isConfirmed }: Dossier) {
  const may = (verb: AdmissionVerb) => isConfirmed && nextAdmissionState(state, verb, terms) !== undefined;
  return { mayEdit: may('edit'), maySubmit: may('submit'), mayWithdraw: may('withdraw'), mayAppeal: may('appeal') };
}

function criteriaOf(ctx: RequestContext, dossier: Dossier, moment: Date): AppliedCriterion[] {
  return appliedCriteria(ctx, dossier.criteria, judgeDossier(dossier, moment));
}

/** Each criterion with what was found of it, in words. */
export function appliedCriteria(ctx: RequestContext, criteria: readonly FrozenCriterion[], findings: readonly Finding[]): AppliedCriterion[] {
  return criteria.flatMap((criterion) => {
    const finding = findings.find(({ criterionId }) => criterionId === criterion.id);
    return finding ? [Object.assign(new AppliedCriterion(), { criterion: toCriterion(criterion), isMet: finding.isMet, missing: finding.isMet ? '' : missingText(ctx, criterion, finding) })] : [];
  });
}

async function sponsorsOf(em: EntityManager, { sponsors }: Dossier): Promise<AskedSponsor[]> {
  const organisations = await em.findBy(OrganisationRow, { id: In(sponsors.map(({ organisationId }) => organisationId)) });
  return sponsors.map(({ organisationId, answer }) => Object.assign(new AskedSponsor(), { organisation: toOrganisation(organisations.find(({ id }) => id === organisationId)!), answer }));
}

async function stepsOf(em: EntityManager, { application: { id } }: Dossier): Promise<TakenStep[]> {
  const steps = await em.find(ApplicationStepRow, { where: { applicationId: id }, order: { id: 'ASC' } });
  return steps.map(({ toState, takenAt }) => Object.assign(new TakenStep(), { state: toState, takenAt }));
}

export function toDocument({ id, name, bytes, sha256, criterionId, madeAt }: ApplicationDocumentRow): ApplicationDocument {
  return Object.assign(new ApplicationDocument(), { id, name, bytes, sha256: sha256.toString('hex'), criterionId, madeAt });
}
