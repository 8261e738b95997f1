import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Applications, ApplicationRow, CheckDossier, Objections, Rapporteurs, Sponsorship, type Coalition } from '#libs/organisations';
import * as world from './applicants-world.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import { StartDemoApplication } from './start-application.service.js';

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

const accountOf = ({ actor }: RequestContext): string => (actor.kind === 'account' ? actor.accountId : '');
const organisationOf = ({ actor }: RequestContext): string => (actor.kind === 'account' ? actor.memberships[0]!.organisationId : '');
