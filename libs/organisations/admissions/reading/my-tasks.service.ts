import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import { DecisionRow } from '../../decisions/decision.entity.js';
import { votingKinds } from '../../decisions/held-decision.js';
import type { Power } from '../../mandates/mandate.entity.js';
import { Mandates } from '../../mandates/mandates.service.js';
import type { AdmissionTask } from '../admission.enums.js';
import type { AdmissionState } from '../admission.states.js';
import { ApplicationRow } from '../application.entity.js';
import { isVotedOn } from '../deciding/ask-members.service.js';
import { isTheirs } from '../deciding/decide-application.service.js';
import { ApplicationRapporteurRow } from '../examining/application-rapporteur.entity.js';
import { ApplicationObjectionRow } from '../objecting/application-objection.entity.js';
import { ApplicationSponsorRow } from '../sponsoring/application-sponsor.entity.js';

const LONGEST = 100;

/** What is known of several applications at once; what belongs to an application and an organisation is keyed by both. */
interface Known {
  readonly unanswered: ReadonlySet<string>;
  readonly openVotes: ReadonlySet<string>;
  readonly toReport: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly objected: ReadonlySet<string>;
  /** By coalition, the members for which the actor may sign and vote. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
  readonly votes: ReadonlyMap<string, readonly string[]>;
}
const both = ({ applicationId, organisationId }: { applicationId: string; organisationId: string }) => `${applicationId} ${organisationId}`;

/** What the actor may do with an application where it stands; the services that do it decide anew. */
@Injectable()
export class MyTasks {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
  ) {}

  /** Of all the applications of an answer, read at once. */
  readonly ofMany = new RequestLoader<AdmissionTask[]>(async (ctx, ids) => this.ofAll(ctx, await this.database.transaction(ctx, (em) => em.findBy(ApplicationRow, { id: In(ids) }))));

  async of(ctx: RequestContext, application: ApplicationRow): Promise<AdmissionTask[]> {
    return (await this.ofAll(ctx, [application])).get(application.id)!;
  }

  /** Applications that wait for this person, the longest waiting first. */
  async awaiting(ctx: RequestContext): Promise<ApplicationRow[]> {
    const open = await this.database.transaction(ctx, (em) => em.find(ApplicationRow, { where: { endedAt: IsNull(), state: In(['submitted', 'sponsoring', 'review', 'objection', 'deciding', 'deferred', 'ratifying', 'appealed']) }, order: { updatedAt: 'ASC' }, take: LONGEST }));
    const tasks = await this.ofAll(ctx, open);
    return open.filter(({ id, rapporteurIds, rules }) => tasks.get(id)!.some((task) => task !== 'name' || rapporteurIds.length < rules!.rapporteurs));
  }

  /** Organisations of the coalition for which the actor may object or answer to sponsoring. */
  async organisations(ctx: RequestContext, { coalitionId, organisationId: own }: ApplicationRow, power: Power): Promise<string[]> {
    return (await this.speaksFor(ctx, coalitionId, power)).filter((id) => id !== own);
  }

  private async ofAll(ctx: RequestContext, applications: readonly ApplicationRow[]): Promise<Map<string, AdmissionTask[]>> {
    const known = await this.read(ctx, applications);
    return new Map(applications.map((application) => [application.id, [...asStaff(ctx, application, known), ...asMember(application, known)]]));
  }

  /** As many questions for one as for a hundred. */
  private async read(ctx: RequestContext, applications: readonly ApplicationRow[]): Promise<Known> {
    const inState = (...states: readonly AdmissionState[]) => applications.filter(({ state }) => states.includes(state));
    const [signs, votes] = [await this.speaksIn(ctx, inState('sponsoring'), 'sign'), await this.speaksIn(ctx, inState('objection'), 'vote')];
    const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : undefined;
    return this.database.transaction(ctx, async (em) => {
      const standing = await em.findBy(ApplicationObjectionRow, { applicationId: In(idsOf(inState('objection', 'deciding', 'deferred'))), withdrawnAt: IsNull() });
      const reports = accountId ? await em.findBy(ApplicationRapporteurRow, { applicationId: In(idsOf(inState('review'))), accountId, reportedAt: IsNull() }) : [];
      const asked = await em.findBy(ApplicationSponsorRow, { applicationId: In(idsOf(inState('sponsoring'))), organisationId: In([...signs.values()].flat()), answer: 'asked' });
      const open = await em.findBy(DecisionRow, { id: In(applications.filter(isVotedOn).flatMap(({ decisionId }) => decisionId ?? [])), state: 'open' });
      return {
        signs, votes, openVotes: new Set(open.map(({ id }) => id)), toReport: new Set(reports.map(({ applicationId }) => applicationId)), asked: new Set(asked.map(both)),
        unanswered: new Set(standing.filter(({ answeredAt }) => !answeredAt).map(({ applicationId }) => applicationId)), objected: new Set(standing.map(both)),
      };
    });
  }

  private async speaksIn(ctx: RequestContext, applications: readonly ApplicationRow[], power: Power): Promise<Map<string, string[]>> {
    const coalitionIds = ctx.actor.kind === 'account' ? [...new Set(applications.map(({ coalitionId }) => coalitionId))] : [];
    return new Map(await Promise.all(coalitionIds.map(async (id) => [id, await this.speaksFor(ctx, id, power)] as const)));
  }

  /** Founders and members of the coalition whose mandate the actor holds. */
  private async speaksFor(ctx: RequestContext, coalitionId: string, power: Power): Promise<string[]> {
    const held = [...(await this.mandates.heldByActor(ctx, { coalitionId, power }))];
    const places = await this.database.transaction(ctx, (em) => em.findBy(CoalitionMemberRow, { coalitionId, organisationId: In(held), standing: 'active', kind: In(votingKinds) }));
    return places.map((place) => place.organisationId);
  }
}

const idsOf = (applications: readonly ApplicationRow[]) => applications.map(({ id }) => id);

function asStaff(ctx: RequestContext, application: ApplicationRow, { unanswered, openVotes }: Known): AdmissionTask[] {
  const { id, coalitionId, state, decisionId } = application;
  const [checks, answers] = [may(ctx, 'admission.check', { coalitionId }), may(ctx, 'admission.answer', { coalitionId })];
  if (!answers) return [];
  const waiting = unanswered.has(id);
  // No vote is open at this stage: it could not be opened, or ended without moving the application.
  const hasFailedVote = isVotedOn(application) && !(decisionId && openVotes.has(decisionId));
  const tasks: [AdmissionTask, boolean][] = [
    ['check', checks && state === 'submitted'],
    ['name', checks && state === 'review'],
    ['answer', waiting],
    ['decide', state === 'deciding' && !waiting && isTheirs(ctx, application)],
    ['resume', state === 'deferred' && isTheirs(ctx, application)],
    ['vote', checks && !waiting && hasFailedVote],
  ];
  return tasks.filter(([, isOpen]) => isOpen).map(([task]) => task);
}

function asMember({ id: applicationId, coalitionId, organisationId: own, state }: ApplicationRow, { toReport, asked, objected, signs, votes }: Known): AdmissionTask[] {
  const mine = (held: Known['signs']) => (held.get(coalitionId) ?? []).filter((organisationId) => organisationId !== own);
  if (state === 'review') return toReport.has(applicationId) ? ['report'] : [];
  if (state === 'sponsoring') return mine(signs).some((organisationId) => asked.has(both({ applicationId, organisationId }))) ? ['sponsor'] : [];
  return state === 'objection' && mine(votes).some((organisationId) => !objected.has(both({ applicationId, organisationId }))) ? ['object'] : [];
}
