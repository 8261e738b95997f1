import { Injectable } from '@nestjs/common';
import { systemContext, type RequestContext } from '#libs/context';
import { Database, newId } from '#libs/database';
import { AdmissionCriteria, Applications, ApplicationRow, ApplicationWriter, CheckDossier, Objections, Organisations, Rapporteurs, Sponsorship, SubmitApplication, type Coalition } from '#libs/organisations';
import * as world from './applicants-world.js';
import { demanded } from './demanded.js';
import { at } from './demo-world.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const then = (ago: number) => new Date(Date.now() - ago * DAY);

/** Three organisations ask to join: one to be checked, one that waits for its sponsors, one that was reported on and objected to. */
@Injectable()
export class Applying {
  constructor(
    private readonly start: StartDemoApplication,
    private readonly reading: Applications,
    private readonly checking: CheckDossier,
    private readonly sponsorship: Sponsorship,
    private readonly rapporteurs: Rapporteurs,
    private readonly objections: Objections,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    if ((await this.reading.list(coordinator, { coalitionId })).edges.length > 0) return;
    await this.start.run(coalitionId, world.checked, then(2));
    const waiting = await this.start.run(coalitionId, world.sponsored, then(12));
    demanded(await this.checking.complete({ ...coordinator, now: then(9) }, waiting), ApplicationRow);
    await this.objected(coalitionId, coordinator, (slug, ago) => ({ ...delegates.get(slug)!, now: then(ago) }));
  }

  private async objected(coalitionId: string, coordinator: RequestContext, as: (slug: string, ago: number) => RequestContext): Promise<void> {
    const id = await this.start.run(coalitionId, world.objected, then(40));
    demanded(await this.checking.complete({ ...coordinator, now: then(36) }, id), ApplicationRow);
    const sponsor = as('reseau-tawassol', 31);
    demanded(await this.sponsorship.answer(sponsor, { applicationId: id, organisationId: organisationOf(sponsor), confirms: true, note: world.note }), ApplicationRow);
    const rapporteur = as('cap-sans-barrieres', 7);
    demanded(await this.rapporteurs.name({ ...coordinator, now: then(28) }, id, [accountOf(rapporteur)]), ApplicationRow);
    demanded(await this.rapporteurs.report(rapporteur, { applicationId: id, opinion: 'favourable', report: world.report }), ApplicationRow);
    const objector = as('maison-bab-el-bhar', 2);
    demanded(await this.objections.make(objector, { applicationId: id, organisationId: organisationOf(objector), reason: world.objection }), ApplicationRow);
  }
}

/** Writes and sends an application as its applicant would behind the link. */
@Injectable()
export class StartDemoApplication {
  constructor(
    private readonly database: Database,
    private readonly writer: ApplicationWriter,
    private readonly criteria: AdmissionCriteria,
    private readonly organisations: Organisations,
    private readonly submitting: SubmitApplication,
  ) {}

  /** Its id. */
  async run(coalitionId: string, { row, contact, mailbox, sponsors }: world.DemoApplicant, now: Date): Promise<string> {
    const ctx = { ...systemContext(newId()), now };
    const asked = await Promise.all(sponsors.map((slug) => this.organisations.bySlug(ctx, slug)));
    const { id, token } = await this.database.transaction(ctx, async (em) => {
      const begun = await this.writer.begin(em, { coalitionId, locale: 'fr', email: at(mailbox), confirmedAt: now, dueAt: new Date(now.getTime() + 30 * DAY), row, contactName: contact });
      const declared = (await this.criteria.of(em, coalitionId)).filter(({ kind }) => kind === 'declaration').map((criterion) => criterion.id);
      await this.writer.choose(em, { id: begun.id, coalitionId }, { declared, sponsorIds: asked.flatMap((one) => one?.id ?? []) });
      return begun;
    });
    const refused = await this.submitting.run(ctx, token);
    if (refused) throw new Error(`${row.name?.fr ?? id} could not be sent: ${refused.code}`);
    return id;
  }
}

const accountOf = ({ actor }: RequestContext): string => (actor.kind === 'account' ? actor.accountId : '');
const organisationOf = ({ actor }: RequestContext): string => (actor.kind === 'account' ? actor.memberships[0]!.organisationId : '');
