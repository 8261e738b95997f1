import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { formatDate, slugCandidates, translate } from '#libs/i18n';
import { FoundOrganisation } from '../../founding/found-organisation.service.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { Organisation } from '../../organisation.type.js';
import { openApplicant } from '../applicant.js';
import type { ApplicationRow } from '../application.entity.js';
import { ApplicationContactRow } from '../applying/application-contact.entity.js';

/** Gives an accepted applicant its place: an organisation that is here already joins; another is founded, and its contact invited to represent it. */
@Injectable()
export class WelcomeMember {
  constructor(
    private readonly founding: FoundOrganisation,
    private readonly keys: Keys,
  ) {}

  /** The id of the organisation, in the caller's transaction. For the worker. */
  async run(em: EntityManager, ctx: RequestContext, application: ApplicationRow): Promise<string> {
    const { organisationId, coalitionId, rules, locale, submittedAt } = application;
    const reason = translate(locale, 'organisations.admission.placeReason', { day: formatDate(locale, submittedAt!) });
    if (!organisationId) return this.found(em, ctx, application, reason);
    await em.query(`select set_config('app.reason', $1, true)`, [reason]);
    await em.query(
      `insert into coalition_member (coalition_id, organisation_id, kind) values ($1, $2, $3)
       on conflict (coalition_id, organisation_id) do update set kind = excluded.kind, standing = 'active', joined_on = excluded.joined_on where coalition_member.standing <> 'active' or coalition_member.kind = 'candidate'`,
      [coalitionId, organisationId, rules!.joinsAs],
    );
    return organisationId;
  }

  private async found(em: EntityManager, ctx: RequestContext, application: ApplicationRow, twinReason: string): Promise<string> {
    const { id, coalitionId, name, about, website, acronym, kind: kindOfOrganisation, formedOn, unformedReason, seat, branches, themes, rules, locale } = application;
    const contact = openApplicant(this.keys, await em.findOneByOrFail(ApplicationContactRow, { applicationId: id }));
    const facts = { acronym, kindOfOrganisation, formedOn, unformedReason, seat, branches, themes };
    const representative = contact && { email: contact.email, name: contact.name, locale };
    const made = await this.founding.within(em, ctx, { ...facts, coalitionId, slug: await this.freeSlug(em, application), name, about, website, kind: rules!.joinsAs, twinReason, representative }, true);
    if (!(made instanceof Organisation)) throw new Error(`The organisation of application ${id} could not be founded: ${made.code}`);
    return made.id;
  }

  private async freeSlug(em: EntityManager, { id, name: { fr, en, es, ar } }: ApplicationRow): Promise<string> {
    for (const slug of slugCandidates(id, [fr, en, es, ar].filter((one) => one !== undefined))) {
      const short = slug.slice(0, 60).replace(/-+$/, '');
      if (!(await em.existsBy(OrganisationRow, { slug: short }))) return short;
    }
    return id;
  }
}
