import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { AdoptionRoundRow, Documents, LiveTexts, RecallAdoption, TakeDistance } from '#libs/documents';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import { DocumentCourse } from './document-course.service.js';
import { position } from './round-world.js';

const DAY = 86_400_000;
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });

/** What was adopted is taken back, corrected in both languages and adopted anew; one organisation keeps apart and says why. */
@Injectable()
export class Correcting {
  constructor(
    private readonly documents: Documents,
    private readonly live: LiveTexts,
    private readonly course: DocumentCourse,
    private readonly recalling: RecallAdoption,
    private readonly distance: TakeDistance,
  ) {}

  async run(keeper: RequestContext, apart: RequestContext, documentId: string): Promise<void> {
    demanded(await this.recalling.run(as(keeper, 16), documentId, position.why), AdoptionRoundRow);
    const document = await this.documents.byId(as(keeper, 16), documentId);
    for (const { id, locale } of await this.documents.textsOf(keeper, document!)) {
      await this.live.replace(id, position.corrected[locale as 'fr' | 'ar']);
      await this.live.join(id);
    }
    await this.course.gather(as(keeper, 15), documentId);
    await this.course.silence(as(keeper, 9.5), documentId);
    demanded(await this.distance.run(as(apart, 7), { documentId, organisationId: organisationOf(apart), stance: 'abstain', note: position.note.fr, isPublic: true }), AdoptionRoundRow);
    await this.course.pass(as(keeper, 9.5), documentId);
  }
}
