import { Injectable } from '@nestjs/common';
import { systemContext, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { AnswerSignOff, AskExternal, DocumentRow, OpenSignOff, SealSignOff, SignOffRow } from '#libs/documents';
import { dayOf } from '#libs/i18n';
import type { Coalition } from '#libs/organisations';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);
const as = (ctx: RequestContext, days: number): RequestContext => ({ ...ctx, now: ago(days) });
const reservation = { fr: 'Nous signons, et aurions voulu que le texte nomme aussi les quartiers périphériques.', ar: 'نوقع النص، وكنا نود أن يذكر الأحياء الهامشية أيضا.' };

type Answer = 'sign' | 'reserve' | 'abstain' | 'object' | 'decline';
export interface Called {
  readonly days: number;
  readonly answers: readonly (readonly [RequestContext, Answer, string?])[];
  readonly outside?: Omit<Parameters<AskExternal['run']>[1], 'signOffId'>;
}

/** What the members answered about the statement that was published: most signed, one with a reservation, one after the list was sealed. */
@Injectable()
export class SigningOff {
  constructor(
    private readonly database: Database,
    private readonly opening: OpenSignOff,
    private readonly answering: AnswerSignOff,
    private readonly sealing: SealSignOff,
    private readonly asking: AskExternal,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    const document = await this.statement(as(coordinator, 0), coalitionId);
    if (!document) return;
    const call = await this.opened(as(coordinator, 39), document.id, 14);
    const [late, reserved, ...others] = [...delegates.values()];
    for (const delegate of others.slice(0, -1)) await this.answer(call, as(delegate, 33), 'sign');
    if (reserved) await this.answer(call, as(reserved, 30), 'reserve', reserved.locale === 'ar' ? reservation.ar : reservation.fr);
    const system = systemContext('demo', 'fr', ago(24));
    await this.database.transaction(system, async (em) => this.sealing.run(em, system, await em.findOneByOrFail(SignOffRow, { id: call.id }), document));
    if (late) await this.answer(call, as(late, 12), 'sign');
  }

  /** A call that lasts some days, with what was answered so far and whom it asks outside. */
  async called(ctx: RequestContext, documentId: string, { days, answers, outside }: Called): Promise<void> {
    const call = await this.opened(ctx, documentId, days);
    if (outside) demanded(await this.asking.run(ctx, { signOffId: call.id, ...outside }), SignOffRow);
    for (const [by, answer, words] of answers) await this.answer(call, by, answer, words);
  }

  private async opened(ctx: RequestContext, documentId: string, days: number): Promise<SignOffRow> {
    return demanded(await this.opening.run(ctx, { documentId, signBy: dayOf(new Date(ctx.now!.getTime() + days * DAY)), order: 'founders_first' }), SignOffRow);
  }

  /** The published one that nobody was asked to sign yet. */
  private async statement(ctx: RequestContext, coalitionId: string): Promise<DocumentRow | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const [document] = await em.findBy(DocumentRow, { coalitionId, kind: 'statement', state: 'published' });
      return document && !(await em.existsBy(SignOffRow, { documentId: document.id })) ? document : undefined;
    });
  }

  private async answer({ id: signOffId }: SignOffRow, ctx: RequestContext, answer: Answer, words = ''): Promise<void> {
    demanded(await this.answering.run(ctx, { signOffId, organisationId: organisationOf(ctx), answer, words, decidedOn: dayOf(new Date(ctx.now!.getTime() - 2 * DAY)), showsLogo: true }), SignOffRow);
  }
}
