import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { NotFound } from '#libs/context';
import { Keys, makeSecret, sha256 } from '#libs/crypto';
import { newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow } from '../../coalition.entity.js';
import { actAsApplicant, applicantToken, contactHashOf, sealApplicant } from '../applicant.js';
import { ApplicationRow } from '../application.entity.js';
import { AdmissionCriteria } from '../criteria/admission-criteria.service.js';
import { SponsorsToAsk } from '../criteria/sponsors-to-ask.service.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';
import type { Offered, Written } from './application-check.js';
import { ApplicationContactRow } from './application-contact.entity.js';
import { ApplicationDeclarationRow } from './application-declaration.entity.js';

export interface Beginning {
  readonly coalitionId: string;
  readonly organisationId?: string;
  readonly locale: Locale;
  readonly email: string;
  readonly confirmedAt: Date | null;
  /** Until when it must be confirmed or sent. */
  readonly dueAt: Date;
  readonly row: Partial<Written['row']>;
  readonly contactName: string;
}

/** Writes applications in the caller's transaction, as their applicant. */
@Injectable()
export class ApplicationWriter {
  constructor(
    private readonly keys: Keys,
    private readonly criteria: AdmissionCriteria,
    private readonly toAsk: SponsorsToAsk,
  ) {}

  /** Its id and the token of its link. */
  async begin(em: EntityManager, { coalitionId, organisationId, locale, email, confirmedAt, dueAt, row, contactName }: Beginning): Promise<{ id: string; token: string }> {
    const [id, secret] = [newId(), makeSecret()];
    const applicant = { name: contactName, email, secret: secret.toString('base64url') };
    const tokenHash = sha256(secret);
    await actAsApplicant(em, tokenHash);
    await em.insert(ApplicationContactRow, { applicationId: id, coalitionId, tokenHash, sealed: sealApplicant(this.keys, id, applicant), confirmedAt });
    await em.createQueryBuilder().insert().into(ApplicationRow).values({ id, coalitionId, organisationId: organisationId ?? null, locale, dueAt, contactHash: contactHashOf(this.keys, email), ...row }).updateEntity(false).execute();
    return { id, token: applicantToken(id, applicant) };
  }

  /** Declarations made and members asked take the place of those before; what a member answered already stays. */
  async choose(em: EntityManager, { id, coalitionId }: Pick<ApplicationRow, 'id' | 'coalitionId'>, { declared, sponsorIds }: Pick<Written, 'declared' | 'sponsorIds'>): Promise<void> {
    const before = await em.findBy(ApplicationDeclarationRow, { applicationId: id });
    const undone = before.filter(({ criterionId }) => !declared.includes(criterionId)).map(({ criterionId }) => criterionId);
    await em.delete(ApplicationDeclarationRow, { applicationId: id, criterionId: In(undone) });
    const made = declared.filter((criterionId) => before.every((one) => one.criterionId !== criterionId));
    if (made.length > 0) await em.insert(ApplicationDeclarationRow, made.map((criterionId) => ({ applicationId: id, criterionId })));
    const asked = await em.findBy(ApplicationSponsorRow, { applicationId: id });
    const dropped = asked.filter(({ organisationId, answer }) => answer === 'asked' && !sponsorIds.includes(organisationId)).map(({ organisationId }) => organisationId);
    await em.delete(ApplicationSponsorRow, { applicationId: id, organisationId: In(dropped) });
    const added = sponsorIds.filter((organisationId) => asked.every((one) => one.organisationId !== organisationId));
    if (added.length > 0) await em.insert(ApplicationSponsorRow, added.map((organisationId) => ({ applicationId: id, organisationId, coalitionId })));
  }

  /** What an applicant may choose from. */
  async offeredBy(em: EntityManager, coalitionId: string): Promise<Offered> {
    const coalition = await em.findOneBy(CoalitionRow, { id: coalitionId });
    if (!coalition) throw new NotFound();
    return { isInformalWelcome: coalition.welcomesInformal, criteria: await this.criteria.of(em, coalitionId), sponsors: await this.toAsk.of(em, coalitionId) };
  }
}
