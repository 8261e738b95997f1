import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { Config } from '#libs/config';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import { OpenDecision } from '../../decisions/course/open-decision.service.js';
import { DecisionRow } from '../../decisions/decision.entity.js';
import { CoalitionRow } from '../../coalition.entity.js';
import { CharterTextRow } from '../charter-text.entity.js';
import { CharterVersionRow } from '../charter-version.entity.js';
import { cannotChange, type CharterFault } from '../charter.errors.js';
import { nextCharterState } from '../charter.states.js';
import type { ProposeCharterInput } from '../charters.input.js';
import { holdCharter } from '../held-charter.js';
import { freeze, freezeFaults } from './freeze-charter.js';

/** Freezes a draft with its hash and puts it to the vote of the coalition's organisations, in one. */
@Injectable()
export class ProposeCharter {
  constructor(
    private readonly database: Database,
    private readonly voting: OpenDecision,
    private readonly config: Config,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { versionId, mode, closesAt }: ProposeCharterInput): Promise<CharterVersionRow | CharterFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const draft = await holdCharter(em, versionId);
      const { id, coalitionId, number } = draft;
      demand(ctx, 'charter.propose', { coalitionId });
      if (!nextCharterState(draft.state, 'propose')) return cannotChange(ctx, 'propose', draft);
      const texts = await em.findBy(CharterTextRow, { versionId: id });
      const faults = freezeFaults(ctx, draft, texts);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const { slug } = await em.findOneByOrFail(CoalitionRow, { id: coalitionId });
      const question = this.question(texts, `${this.config.publicUrl}/console/charter?coalition=${slug}&version=${number}`, number);
      const decision = await this.voting.forSubject(em, ctx, { coalitionId, subjectKind: 'charter', subjectId: id, mode, closesAt, ...question });
      if (!(decision instanceof DecisionRow)) return decision;
      const proposed = await freeze(em, draft, texts, await momentOf(em, ctx));
      await em.update(CharterVersionRow, { id }, { decisionId: decision.id });
      await this.audit.record(em, ctx, { action: 'charter.propose', objectKind: 'charter', objectId: id, coalitionId, detail: { number, hash: proposed.hash! } });
      return Object.assign(proposed, { decisionId: decision.id });
    });
  }

  private question(texts: readonly CharterTextRow[], url: string, number: number) {
    const inEach = (word: (text: CharterTextRow) => string) => Object.fromEntries(texts.map((text) => [text.locale, word(text)]));
    return { title: inEach(({ title }) => title), proposal: inEach(({ locale }) => translate(locale, 'organisations.charter.proposal', { number, url })) };
  }
}
