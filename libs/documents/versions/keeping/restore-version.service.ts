import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { illegalMove, invalidInput, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { DocumentVersionRow } from '../document-version.entity.js';
import { followed, newest } from '../staleness.js';
import { textFault } from './faults.js';
import { holdVersion } from './held-version.js';
import { KeepVersion } from './keep-version.service.js';
import { StandingTexts } from './standing-texts.service.js';
import { versionsOf } from './write-version.js';

type Refusal = InvalidInput | IllegalMove;
type Held = Awaited<ReturnType<typeof holdVersion>>;

/** Puts an older version in the place of what is written now, which is kept as a version first: nothing is lost by it. */
@Injectable()
export class RestoreVersion {
  constructor(
    private readonly database: Database,
    private readonly texts: LiveTexts,
    private readonly standing: StandingTexts,
    private readonly keeping: KeepVersion,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, versionId: string): Promise<DocumentVersionRow | Refusal> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const held = await holdVersion(em, ctx, versionId);
      if (!held.rights.mayType) return closed(ctx, held.document);
      return (await this.keepFirst(em, ctx, held)) ?? this.putBack(em, ctx, held);
    });
  }

  /** Nobody types from then on until the transaction ends. */
  private async keepFirst(em: EntityManager, ctx: RequestContext, { version, document }: Held): Promise<Refusal | undefined> {
    const text = (await this.standing.held(em, document)).find(({ locale }) => locale === version.locale)!;
    if (text.live?.hash.equals(version.hash)) return illegalMove(ctx, document.state.toUpperCase(), 'documents.versions.alreadyWritten', { number: version.number });
    const found = textFault(ctx, text);
    if (found) return found.code === 'empty' ? undefined : invalidInput(ctx, [found]);
    const versions = await versionsOf(em, document.id);
    const last = newest(versions, version.locale)!;
    if (last.hash.equals(text.live!.hash)) return undefined;
    const name = translate(ctx.locale, 'documents.versions.beforeRestoring', { number: version.number });
    await this.keeping.write(em, ctx, document, versions, { locale: version.locale, name, live: text.live!, referenceVersionId: followed(last, versions, [])?.id ?? null });
    return undefined;
  }

  private async putBack(em: EntityManager, ctx: RequestContext, { version, document, rights }: Held): Promise<DocumentVersionRow> {
    const { locale, number, coalitionId } = version;
    const { id: textId } = await em.findOneByOrFail(DocumentTextRow, { documentId: document.id, locale });
    const { content } = await em.findOneOrFail(DocumentVersionRow, { select: { id: true, content: true }, where: { id: version.id } });
    await this.audit.record(em, ctx, { action: 'document.restoreVersion', objectKind: 'document', objectId: document.id, coalitionId, detail: { locale, number } });
    await this.texts.change(em, textId, () => content, { accountId: demandAccount(ctx), organisationId: rights.organisationId });
    return version;
  }
}

const closed = (ctx: RequestContext, { state }: DocumentRow) => illegalMove(ctx, state.toUpperCase(), 'documents.versions.closed');
