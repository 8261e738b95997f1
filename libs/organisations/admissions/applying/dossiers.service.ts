import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Keys } from '#libs/crypto';
import { byLink, openApplicant } from '../applicant.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCriteria } from '../criteria/admission-criteria.service.js';
import type { AdmissionTerms } from '../criteria/admission-rule.entity.js';
import { AdmissionRules } from '../criteria/admission-rules.service.js';
import { ApplicationDocumentRow } from '../documents/application-document.entity.js';
import { holdApplication } from '../held-application.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';
import { ApplicationContactRow } from './application-contact.entity.js';
import { ApplicationDeclarationRow } from './application-declaration.entity.js';
import type { Dossier } from './dossier.js';

/** Reads an applicant's dossier by its link. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly keys: Keys,
    private readonly rules: AdmissionRules,
    private readonly criteria: AdmissionCriteria,
  ) {}

  /** From here to the end of the transaction the actor is its applicant. Locked, what follows sees no other change. Throws NotFound for any other link. */
  async held(em: EntityManager, token: string, { isLocked = false } = {}): Promise<Dossier> {
    const applicationId = await byLink(em, token);
    const application = isLocked ? await holdApplication(em, applicationId) : await em.findOneByOrFail(ApplicationRow, { id: applicationId });
    const contact = await em.findOneByOrFail(ApplicationContactRow, { applicationId });
    const declared = await em.findBy(ApplicationDeclarationRow, { applicationId });
    const documents = await em.find(ApplicationDocumentRow, { where: { applicationId }, order: { id: 'ASC' } });
    const sponsors = await em.find(ApplicationSponsorRow, { where: { applicationId }, order: { askedAt: 'ASC', organisationId: 'ASC' } });
    return {
      application, declared: declared.map(({ criterionId }) => criterionId), documents, sponsors,
      contact: openApplicant(this.keys, contact), isConfirmed: contact.confirmedAt !== null, ...(await this.askedOf(em, application)),
    };
  }

  /** What it was sent under; what holds today while it was not. */
  private async askedOf(em: EntityManager, { coalitionId, rules, criteria }: ApplicationRow): Promise<Pick<Dossier, 'criteria' | 'terms'>> {
    if (rules) return { terms: rules, criteria };
    return { terms: await this.termsOf(em, coalitionId), criteria: await this.criteria.of(em, coalitionId) };
  }

  private async termsOf(em: EntityManager, coalitionId: string): Promise<AdmissionTerms> {
    const { coalitionId: _coalition, isOpen: _isOpen, ...terms } = await this.rules.of(em, coalitionId);
    return { ...terms };
  }
}
