import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { AdoptionRoundRow, BeginDocument, DocumentRow, Documents, LiveTexts, PublishDocument, TakeDistance, type DocumentKind } from '#libs/documents';
import type { DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { Groups, type Coalition } from '#libs/organisations';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import { DocumentCourse } from './document-course.service.js';
import type { Actors } from './founding.service.js';
import { apart } from './round-world.js';
import * as world from './writing-world.js';

const DAY = 86_400_000;
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });

interface Wanted {
  readonly coalitionId: string;
  readonly kind: DocumentKind;
  readonly title: Partial<Record<Locale, string>>;
  readonly texts: Partial<Record<Locale, DocumentNode>>;
  readonly groupId?: string;
}

/** Three documents: a position that is being written in two languages, a memorandum of the working group, a statement that everybody reads. */
@Injectable()
export class Writing {
  constructor(
    private readonly documents: Documents,
    private readonly groups: Groups,
    private readonly beginning: BeginDocument,
    private readonly live: LiveTexts,
    private readonly course: DocumentCourse,
    private readonly distance: TakeDistance,
    private readonly publishing: PublishDocument,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    if ((await this.documents.list(coordinator, { coalitionId })).edges.length > 0) return;
    await this.course.agree(as(coordinator, 58), coalitionId);
    const [nour, passerelle] = [delegates.get('nour-quartiers')!, delegates.get('passerelle-sante')!];
    const { position, memorandum, statement } = world;
    const published = await this.written(as(nour, 55), { coalitionId, kind: 'statement', title: statement.title, texts: { fr: statement.fr, ar: statement.ar } });
    await this.course.gather(as(nour, 53), published.id);
    await this.course.silence(as(nour, 47), published.id);
    demanded(await this.distance.run(as(passerelle, 44), { documentId: published.id, organisationId: organisationOf(passerelle), stance: 'opt_out', note: apart, isPublic: true }), AdoptionRoundRow);
    await this.course.pass(as(nour, 47), published.id);
    demanded(await this.publishing.run(as(coordinator, 40), published.id), DocumentRow);
    await this.written(as(nour, 6), { coalitionId, kind: 'position', title: position.title, texts: { fr: position.fr, ar: position.ar } });
    const [group] = (await this.groups.list(as(passerelle, 9), { coalitionId, mine: true, state: 'active' })).edges;
    if (group) await this.written(as(passerelle, 9), { coalitionId, groupId: group.node.id, kind: 'memorandum', title: memorandum.title, texts: { fr: memorandum.fr } });
  }

  /** Begun in the first of its languages, with what is typed in each. */
  async written(ctx: RequestContext, { texts, ...wanted }: Wanted): Promise<DocumentRow> {
    const [referenceLocale, ...otherLocales] = Object.keys(texts) as Locale[];
    const organisationId = organisationOf(ctx);
    const document = demanded(await this.beginning.run(ctx, { ...wanted, organisationId, referenceLocale: referenceLocale!, otherLocales }), DocumentRow);
    const typist = ctx.actor.kind === 'account' ? { accountId: ctx.actor.accountId, organisationId } : undefined;
    for (const { id, locale } of await this.documents.textsOf(ctx, document)) {
      await this.live.replace(id, texts[locale]!, typist);
      await this.live.join(id);
    }
    return document;
  }
}
