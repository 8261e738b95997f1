import { Injectable } from '@nestjs/common';
import { systemContext, type RequestContext } from '#libs/context';
import { AnswerConsultation, ConsultationLinks, Consultations, DocumentConsultationRow, Documents, EndConsultation, OpenConsultation } from '#libs/documents';
import type { Coalition } from '#libs/organisations';
import * as world from './consulting-world.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

export interface ConsultationAnswerWords {
  readonly words: string;
  readonly name: string;
  readonly agreement: 'agree' | 'partly' | 'disagree';
  readonly locale?: 'ar';
}

/** The community was asked about the position that is being written, was told what was heard, and is asked again. */
@Injectable()
export class Consulting {
  constructor(
    private readonly documents: Documents,
    private readonly consultations: Consultations,
    private readonly opening: OpenConsultation,
    private readonly answering: AnswerConsultation,
    private readonly ending: EndConsultation,
    private readonly links: ConsultationLinks,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator }: Actors): Promise<void> {
    const [position] = (await this.documents.list(coordinator, { coalitionId, kind: 'position', state: 'drafting' })).edges;
    if (!position || (await this.consultations.of(coordinator, position.node.id)).length > 0) return;
    const at = (days: number): RequestContext => ({ ...coordinator, now: inDays(days) });
    const asked = { documentId: position.node.id, sections: [] };
    const first = demanded(await this.opening.run(at(-5), { ...asked, questions: world.first.questions, closesAt: inDays(1) }), DocumentConsultationRow);
    await this.answer(first, world.first.answers, -4);
    demanded(await this.ending.close(at(-2), first.id, world.first), DocumentConsultationRow);
    const second = demanded(await this.opening.run(at(-1), { ...asked, questions: world.now.questions, closesAt: inDays(9) }), DocumentConsultationRow);
    await this.answer(second, world.now.answers, -0.5);
  }

  private async answer({ id }: DocumentConsultationRow, answers: readonly ConsultationAnswerWords[], days: number): Promise<void> {
    for (const [i, { locale = 'fr', ...answer }] of answers.entries()) {
      const given = await this.answering.give(systemContext('demo', locale, inDays(days + i / 10)), this.links.tokenOf(id), answer);
      if (!('asked' in given)) throw new Error(`The demo was refused: ${given.code}`);
    }
  }
}
