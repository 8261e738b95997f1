import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotFound, RateLimits, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { invalidInput, tooManyRequests, type TooManyRequests } from '#libs/graphql';
import { cannotTalk, type TalkFault } from '../talk.errors.js';
import { answerFaults, tidied, type GivenAnswer, type SentAnswer } from './answer-words.js';
import { ConsultationDoor, type AskedConsultation } from './consultation-door.js';
import { ConsultationLinks } from './consultation-links.service.js';
import { OwnAnswers, type OwnAnswer } from './own-answers.service.js';

const MOST_ANSWERS = 500;
/** Many people answer from one place: a community’s hall has one address. */
const perClient = { points: 60, seconds: 3_600 };

/** What is behind a link: what is asked, and what its holder answered. */
export interface Entered {
  readonly asked: AskedConsultation;
  readonly own: OwnAnswer | undefined;
  /** With which to go on: that of their answer, once they gave one. */
  readonly token: string;
  /** With which others answer. */
  readonly tokenForAll: string;
}

/** Takes an answer from whoever has a link, in words, aloud or both: sealed at once. By the link of their answer they change it or take it back. */
@Injectable()
export class AnswerConsultation {
  constructor(
    private readonly door: ConsultationDoor,
    private readonly links: ConsultationLinks,
    private readonly answers: OwnAnswers,
    private readonly limits: RateLimits,
  ) {}

  /** Changes nothing. Throws NotFound. */
  async show(_ctx: RequestContext, token: string): Promise<Entered> {
    return this.door.open(token, async (em, asked) => this.entered(asked, await this.answers.of(em, asked), token));
  }

  /** A second answer by the same person’s link takes the place of the first; one that everybody’s sends again from the same sheet is the first. Throws NotFound. */
  async give(ctx: RequestContext, token: string, given: SentAnswer): Promise<Entered | TalkFault | TooManyRequests> {
    const wait = await this.wait(ctx);
    if (wait) return tooManyRequests(ctx, wait);
    const answer = tidied(given);
    return this.door.openHeld(token, async (em, behind) => {
      if (behind.isOver) return cannotTalk(ctx, behind, 'ended');
      const isFull = await this.isFull(em, behind);
      const asked = { ...behind, answerId: behind.answerId ?? this.newAnswer(behind, answer) };
      const own = behind.answerId ? token : this.links.tokenOf(asked.answerId);
      const before = await this.answers.of(em, asked);
      const faults = answerFaults(ctx, answer, before?.hasVoice === true && !answer.withoutVoice);
      if (faults.length > 0) return invalidInput(ctx, faults);
      if (!before && isFull) return cannotTalk(ctx, asked, 'fullyAnswered');
      if (!before) await this.keep(em, ctx, asked, answer);
      else if (behind.answerId) await this.answers.change(em, ctx, before.id, answer, answer.withoutVoice ?? false);
      return this.entered(asked, await this.answers.of(em, asked), own);
    });
  }

  /** Nothing of it is left. Throws NotFound. */
  async withdraw(_ctx: RequestContext, token: string): Promise<Entered> {
    return this.door.open(token, async (em, asked) => {
      if (asked.answerId) await this.answers.erase(em, asked.answerId);
      return asked.link === 'answer' ? this.entered({ ...asked, link: 'all' }, undefined, this.links.tokenOf(asked.id)) : this.entered(asked, undefined, token);
    });
  }

  /** Whoever was written to is not written to any more about this consultation. Throws NotFound. */
  async stopMails(_ctx: RequestContext, token: string): Promise<Entered> {
    return this.door.open(token, async (em, asked) => {
      if (asked.link === 'contact') await this.answers.forgetAddress(em, this.links.idOf(token)!);
      return this.entered({ ...asked, mayBeWrittenTo: false }, undefined, token);
    });
  }

  /** Before a byte of it is read; false for a link that is none any more: its page says so. */
  async mayBegin(ctx: RequestContext, token: string): Promise<boolean> {
    return this.show(ctx, token).then(({ asked }) => !asked.isOver, (error: unknown) => {
      if (error instanceof NotFound) return false;
      throw error;
    });
  }

  private newAnswer({ id }: AskedConsultation, { sheet, ...answer }: SentAnswer): string {
    return sheet ? this.links.answerOn(sheet, id, answer) : newId();
  }

  private async keep(em: EntityManager, ctx: RequestContext, asked: AskedConsultation & { readonly answerId: string }, answer: GivenAnswer): Promise<void> {
    await em.query('set local role sawt_consult');
    await this.answers.keep(em, ctx, asked, asked.answerId, answer);
  }

  private entered(asked: AskedConsultation, own: OwnAnswer | undefined, token: string): Entered {
    return { asked, own, token, tokenForAll: this.links.tokenOf(asked.id) };
  }

  private async wait({ clientKey }: RequestContext): Promise<number> {
    return clientKey ? (await this.limits.take('consultation.answer', clientKey, perClient)).retryAfter : 0;
  }

  private async isFull(em: EntityManager, { id }: AskedConsultation): Promise<boolean> {
    const [{ many }] = (await em.query('select count(*)::int as many from document_consultation_answer where consultation_id = $1', [id])) as [{ many: number }];
    return many >= MOST_ANSWERS;
  }
}
