import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotFound, RateLimits, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { invalidInput, tooManyRequests, type TooManyRequests } from '#libs/graphql';
import { cannotTalk, type TalkFault } from '../talk.errors.js';
import { answerFaults, tidied, type GivenAnswer } from './answer-words.js';
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

  /** A second answer by the same person’s link takes the place of the first. Throws NotFound. */
  async give(ctx: RequestContext, token: string, given: GivenAnswer & { readonly withoutVoice?: boolean }): Promise<Entered | TalkFault | TooManyRequests> {
    const wait = await this.wait(ctx);
    if (wait) return tooManyRequests(ctx, wait);
    const answer = tidied(given);
    return this.door.openHeld(token, async (em, asked) => {
      if (asked.isOver) return cannotTalk(ctx, asked, 'ended');
      const isFull = await this.isFull(em, asked);
      const before = await this.answers.of(em, asked);
      const faults = answerFaults(ctx, answer, before?.hasVoice === true && !given.withoutVoice);
      if (faults.length > 0) return invalidInput(ctx, faults);
      if (before) await this.answers.change(em, ctx, before.id, answer, given.withoutVoice ?? false);
      else if (isFull) return cannotTalk(ctx, asked, 'fullyAnswered');
      else return this.kept(em, ctx, asked, answer, token);
      return this.entered(asked, await this.answers.of(em, asked), token);
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

  private async kept(em: EntityManager, ctx: RequestContext, asked: AskedConsultation, answer: GivenAnswer, token: string): Promise<Entered> {
    const id = asked.answerId ?? newId();
    await em.query('set local role sawt_consult');
    await this.answers.keep(em, ctx, asked, id, answer);
    const now = { ...asked, answerId: id };
    return this.entered(now, await this.answers.of(em, now), asked.answerId ? token : this.links.tokenOf(id));
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
