import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import type { InvalidInput } from '#libs/graphql';
import { locales, translate } from '#libs/i18n';
import { CoalitionRules } from '../../decisions/coalition-rules.service.js';
import { OpenDecision } from '../../decisions/course/open-decision.service.js';
import { DecisionRow } from '../../decisions/decision.entity.js';
import { cannotAdmit, mayNotAdmit, type AdmissionFault } from '../admission.errors.js';
import { ApplicationRow } from '../application.entity.js';
import { holdApplication } from '../held-application.js';
import { unansweredObjections } from '../objecting/objections.service.js';
import { nameIn } from '../applicant.js';

const DAY = 86_400_000;

/** So that it fits the title of a decision in every language. */
const LONGEST_NAME = 140;

/** Puts an application to the members' vote where the rules or an appeal want it; each stage has one vote, another only when that one failed. */
@Injectable()
export class AskMembers {
  constructor(
    private readonly database: Database,
    private readonly decisions: OpenDecision,
    private readonly rules: CoalitionRules,
  ) {}

  /** For the coordination, after a vote without a quorum or one that was called off. */
  async again(ctx: RequestContext, id: string): Promise<ApplicationRow | AdmissionFault> {
    return this.database.transaction(ctx, async (em) => {
      const application = await holdApplication(em, id);
      demand(ctx, 'admission.check', { coalitionId: application.coalitionId });
      if (!isVotedOn(application)) return cannotAdmit(ctx, 'vote', application);
      if ((await unansweredObjections(em, id)) > 0 && application.state === 'deciding') return mayNotAdmit(ctx, 'objectionsUnanswered');
      const last = application.decisionId ? await em.findOneBy(DecisionRow, { id: application.decisionId }) : null;
      if (last?.state === 'open') return mayNotAdmit(ctx, 'voteIsOpen');
      const asked = await this.open(em, ctx, application);
      return asked ?? application;
    });
  }

  /** Opens the vote in the caller's transaction; what keeps it from opening is returned, and nothing is written then. */
  async open(em: EntityManager, ctx: RequestContext, application: ApplicationRow): Promise<InvalidInput | undefined> {
    const { id, coalitionId, state, rules } = application;
    const [at, { mode, quorumPercent, decidingDays }] = [await momentOf(em, ctx), rules!];
    const closesAt = new Date(at.getTime() + decidingDays * DAY);
    const asks = state === 'appealed' ? 'appeal' : state === 'ratifying' ? 'ratify' : 'admit';
    const say = (part: 'title' | 'proposal'): Multilingual => Object.fromEntries(locales.map((locale) => [locale, translate(locale, `organisations.admission.vote.${asks}.${part}`, { name: nameIn(application, locale).slice(0, LONGEST_NAME), motivation: application.motivation })]));
    const question = { coalitionId, subjectKind: 'admission', subjectId: id, title: say('title'), proposal: say('proposal'), mode, closesAt };
    const { quorumPercent: least } = await this.rules.of(em, coalitionId); // what the coalition asks of every decision by now
    const opened = await this.decisions.forSubject(em, ctx, { ...question, quorumPercent: Math.max(quorumPercent, least) });
    if (!(opened instanceof DecisionRow)) return opened;
    await em.update(ApplicationRow, { id }, { decisionId: opened.id, dueAt: closesAt });
    Object.assign(application, { decisionId: opened.id, dueAt: closesAt });
    return undefined;
  }
}

/** Whether the members have the word at this stage. */
export const isVotedOn = ({ state, rules }: ApplicationRow): boolean => state === 'ratifying' || state === 'appealed' || (state === 'deciding' && rules?.body === 'members');
