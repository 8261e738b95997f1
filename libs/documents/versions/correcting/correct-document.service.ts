import { Injectable } from '@nestjs/common';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { fault, illegalMove, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { formatDate, translate } from '#libs/i18n';
import { DocumentKeeperRow } from '../../drafting/document-keeper.entity.js';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { holdAs, type DocumentRights } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { cannotMove, type DocumentFault } from '../../drafting/drafting.errors.js';
import { BeginDocument } from '../../drafting/writing/begin-document.service.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { DocumentEditionRow } from '../document-edition.entity.js';
import { editionTexts, type EditionText } from '../editions.js';
import { KeepVersion } from '../keeping/keep-version.service.js';
import type { CorrectDocumentInput } from '../versions.input.js';
import { correctionsOf } from './corrections.service.js';
import { DocumentCorrectionRow } from './document-correction.entity.js';

const MOST_LETTERS = 2_000;

/**
 * Begins the corrected edition of a published document: a document of its own with the same words, which goes the whole way of
 * adoption and signature again. What is published stays as it is, with who signed it. By whoever keeps it, and writes.
 */
@Injectable()
export class CorrectDocument {
  constructor(
    private readonly database: Database,
    private readonly beginning: BeginDocument,
    private readonly texts: LiveTexts,
    private readonly keeping: KeepVersion,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: CorrectDocumentInput): Promise<DocumentRow | DocumentFault> {
    const reason = toWords(input.reason);
    return this.database.transaction(ctx, async (em) => {
      const { document, rights } = await holdAs(em, ctx, input.documentId, 'mayKeep');
      if (!rights.mayWrite) throw new NotAllowed();
      const edition = document.state === 'published' ? await em.findOne(DocumentEditionRow, { where: { documentId: document.id, publishedAt: Not(IsNull()) }, order: { number: 'DESC' } }) : null;
      if (!edition) return cannotMove(ctx, 'correct', document);
      const [known] = await correctionsOf(em, [document.id], 'correctsId', 'documentId');
      if (known) return illegalMove(ctx, document.state.toUpperCase(), known.other.publishedAt ? 'documents.versions.correctedAlready' : 'documents.versions.beingCorrected');
      const faults = reasonFaults(ctx, reason, document);
      return faults.length > 0 ? invalidInput(ctx, faults) : this.begin(em, ctx, { document, edition, rights, reason });
    });
  }

  private async begin(em: EntityManager, ctx: RequestContext, { document, edition, rights, reason }: Correcting): Promise<DocumentRow> {
    const { id: correctsId, coalitionId, groupId, kind, title, referenceLocale, wordLimit } = document;
    const texts = (await editionTexts(em, edition.id)).toSorted((a, b) => Number(b.locale === referenceLocale) - Number(a.locale === referenceLocale));
    const organisationId = rights.organisationId ?? document.organisationId;
    const later = await this.beginning.write(em, ctx, { coalitionId, organisationId, groupId, kind, title, referenceLocale, wordLimit, state: 'drafting' }, texts.map(({ locale }) => locale));
    await em.insert(DocumentCorrectionRow, { documentId: later.id, correctsId, coalitionId, reason, at: await momentOf(em, ctx) });
    const keepers = await em.findBy(DocumentKeeperRow, { documentId: correctsId });
    if (keepers.length > 0) await em.insert(DocumentKeeperRow, keepers.map(({ accountId, organisationId: of, role }) => ({ documentId: later.id, coalitionId, accountId, organisationId: of, role })));
    await this.copy(em, ctx, later, texts, edition);
    await this.audit.record(em, ctx, { action: 'document.correct', objectKind: 'document', objectId: correctsId, coalitionId, organisationId, detail: { edition: edition.number, later: later.id } });
    return later;
  }

  /** Each language, that of reference first, begins with the published words, kept as its first version, so that what is corrected shows beside them. */
  private async copy(em: EntityManager, ctx: RequestContext, later: DocumentRow, published: readonly EditionText[], edition: DocumentEditionRow): Promise<void> {
    const name = translate(ctx.locale, 'documents.versions.asPublished', { day: formatDate(ctx.locale, edition.publishedAt!) });
    const texts = await em.findBy(DocumentTextRow, { documentId: later.id });
    let reference: string | null = null;
    for (const { locale, content, hash, words } of published) {
      await this.texts.change(em, texts.find((text) => text.locale === locale)!.id, () => content);
      const kept = await this.keeping.write(em, ctx, later, [], { locale, name, live: { content, hash, words, through: 0n }, referenceVersionId: reference });
      reference ??= kept.id;
    }
  }
}

interface Correcting {
  readonly document: DocumentRow;
  readonly edition: DocumentEditionRow;
  readonly rights: DocumentRights;
  readonly reason: Multilingual;
}

/** In the language of the document at least. */
function reasonFaults(ctx: RequestContext, reason: Multilingual, { referenceLocale }: DocumentRow): FieldFault[] {
  return [
    ...(reason[referenceLocale] ? [] : [fault(ctx, `reason.${referenceLocale}`, 'documents.versions.reasonMissing')]),
    ...Object.entries(reason).filter(([, text]) => text.length > MOST_LETTERS).map(([locale]) => fault(ctx, `reason.${locale}`, 'documents.versions.nameTooLong', { most: MOST_LETTERS })),
  ];
}
