import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { DocumentRow, holdDocument, JointReportRow, MoveDocument, PublishDocument, SetReport } from '#libs/documents';
import { dayOf } from '#libs/i18n';
import type { Coalition } from '#libs/organisations';
import { AfterReport } from './after-report.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import { mechanism, report } from './past-report-world.js';
import { Writing } from './writing.service.js';

const DAY = 86_400_000;
const at = (ago: number) => new Date(Date.now() - ago * DAY);
const day = (ago: number) => dayOf(at(ago));
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: at(ago) });

/** A report of two years ago: handed in, corrected once, examined, with twelve recommendations that members follow. */
@Injectable()
export class PastReport {
  constructor(
    private readonly database: Database,
    private readonly writing: Writing,
    private readonly facts: SetReport,
    private readonly moving: MoveDocument,
    private readonly publishing: PublishDocument,
    private readonly after: AfterReport,
  ) {}

  async run({ id: coalitionId }: Coalition, actors: Actors): Promise<void> {
    const { coordinator, delegates } = actors;
    if (await this.isThere(coordinator, coalitionId)) return;
    const nour = delegates.get('nour-quartiers')!;
    const { title, fr, ar } = report;
    const { id } = await this.writing.written(as(nour, 600), { coalitionId, kind: 'report', title, texts: { fr, ar } });
    demanded(await this.facts.run(as(nour, 600), { documentId: id, mechanism: 'other', mechanismName: mechanism.name, session: mechanism.session, submitBy: day(540) }), JointReportRow);
    await this.adopt(as(coordinator, 560), id);
    demanded(await this.publishing.run(as(coordinator, 550), id), DocumentRow);
    await this.after.run(id, actors);
  }

  private isThere(ctx: RequestContext, coalitionId: string): Promise<boolean> {
    return this.database.transaction(ctx, (em) => em.existsBy(DocumentRow, { coalitionId, kind: 'report' }));
  }

  /** In a meeting, as it was done then. */
  private async adopt(ctx: RequestContext, documentId: string): Promise<void> {
    for (const verb of ['gather', 'vote', 'adopt'] as const) {
      await this.database.transaction(ctx, async (em) => demanded(await this.moving.move(em, ctx, await holdDocument(em, documentId), verb), DocumentRow));
    }
  }
}
