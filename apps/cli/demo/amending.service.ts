import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Amendments, AnswerAmendment, DocumentAmendmentRow, DocumentVersionRow, KeepVersion, ProposeAmendment } from '#libs/documents';
import { debate } from './debate-world.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';

const DAY = 86_400_000;
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });

/** Amendments to a version of what the organisations of the demo write: one that two others stand behind, one that was rejected with a reason, one that was withdrawn. */
@Injectable()
export class Amending {
  constructor(
    private readonly keeping: KeepVersion,
    private readonly proposing: ProposeAmendment,
    private readonly answering: AnswerAmendment,
    private readonly reading: Amendments,
  ) {}

  async run(documentId: string, delegates: Actors['delegates'], rapporteur: RequestContext): Promise<void> {
    const version = demanded(await this.keeping.run(as(rapporteur, 5), { documentId, locale: 'fr', name: debate.version, referenceVersionId: null }), DocumentVersionRow);
    for (const { by, section, strength, endorsed, reason, line, ...more } of debate.amendments) {
      const said = (await this.reading.sections(delegates.get(by)!, version.id))[section]!.words;
      const amendment = demanded(await this.proposing.run(as(delegates.get(by)!, 4), { versionId: version.id, section, proposed: `${said}\n${line}`, reason, strength }), DocumentAmendmentRow);
      for (const slug of endorsed) demanded(await this.proposing.endorse(as(delegates.get(slug)!, 3), amendment.id), DocumentAmendmentRow);
      if ('withdrawn' in more) demanded(await this.proposing.withdraw(as(delegates.get(by)!, 2), amendment.id, more.withdrawn), DocumentAmendmentRow);
      if ('rejected' in more) demanded(await this.answering.reject(as(rapporteur, 2), amendment.id, more.rejected), DocumentAmendmentRow);
    }
  }
}
