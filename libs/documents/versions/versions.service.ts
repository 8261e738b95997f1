import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { momentOf, newId } from '#libs/database';
import { isBlank } from '#libs/editor-schema';
import { fault, invalidInput, type FieldFault, type InvalidInput } from '#libs/graphql';
import { languageNames, translate } from '#libs/i18n';
import { holdDocument } from '../drafting/document.access.js';
import type { DocumentRow } from '../drafting/document.entity.js';
import { DocumentEvents } from '../drafting/document.events.js';
import type { LiveText } from '../live/live-texts.service.js';
import { DocumentEditionTextRow } from './document-edition-text.entity.js';
import { DocumentEditionRow } from './document-edition.entity.js';
import { lastEdition } from './editions.js';
import { DocumentVersionReadingRow } from './document-version-reading.entity.js';
import type { DocumentVersionRow } from './document-version.entity.js';
import { FreezeChecks } from './freeze-checks.js';
import { editionHash } from './hashes.js';
import { textFault } from './keeping/faults.js';
import { StandingTexts, type StandingText } from './keeping/standing-texts.service.js';
import { versionsOf, writeVersion } from './keeping/write-version.js';
import { followed, newest } from './staleness.js';

type Written = StandingText & { readonly live: LiveText };

/**
 * Freezes what is written in every language into one edition with one hash: what is adopted and signed. A text that has
 * not changed keeps its version, languages that have not changed their edition. Whether the actor may is the caller's to check first.
 */
@Injectable()
export class Versions implements OnModuleInit {
  constructor(
    private readonly texts: StandingTexts,
    private readonly checks: FreezeChecks,
    private readonly events: DocumentEvents,
    private readonly audit: AuditLog,
  ) {}

  onModuleInit(): void {
    this.events.on('published', (em, { ctx, document }) => this.publish(em, ctx, document));
  }

  /** In the caller's transaction; fires `frozen` when an edition is made. Refused, all reasons at once: no words that hold, suggestions that are open, a translation of older words, too many words. */
  async freeze(em: EntityManager, ctx: RequestContext, documentId: string, name: string): Promise<DocumentEditionRow | InvalidInput> {
    const document = await holdDocument(em, documentId);
    const course = await this.course(em, document, await this.texts.held(em, document));
    const { standing, versions } = course;
    const faults = [...freezeFaults(ctx, document, course), ...(await this.checks.faults(em, ctx, document, standing))];
    if (faults.length > 0) return invalidInput(ctx, faults);
    const frozen = await this.versionOfEach(em, ctx, document, standing.filter(isWritten), versions, name);
    const last = await lastEdition(em, document.id);
    if (last?.hash.equals(editionHash(frozen))) return last;
    return this.bind(em, ctx, document, frozen, { name, number: (last?.number ?? 0) + 1 });
  }

  /** What would keep what is written now from being frozen; nothing where it may be. */
  async faults(em: EntityManager, ctx: RequestContext, document: DocumentRow): Promise<FieldFault[]> {
    return freezeFaults(ctx, document, await this.course(em, document, await this.texts.now(em, document)));
  }

  private async course(em: EntityManager, { id: documentId }: DocumentRow, standing: readonly StandingText[]): Promise<Course> {
    return { standing, versions: await versionsOf(em, documentId), readings: await em.findBy(DocumentVersionReadingRow, { documentId }) };
  }

  private async versionOfEach(em: EntityManager, ctx: RequestContext, document: DocumentRow, standing: readonly Written[], before: readonly DocumentVersionRow[], name: string): Promise<DocumentVersionRow[]> {
    const frozen: DocumentVersionRow[] = [];
    for (const { locale, live } of standing) {
      const last = newest(before, locale);
      const referenceVersionId = locale === document.referenceLocale ? null : frozen[0]!.id;
      frozen.push(last?.hash.equals(live.hash) ? last : await writeVersion(em, ctx, document, before, { locale, name, live, referenceVersionId }));
    }
    return frozen;
  }

  private async bind(em: EntityManager, ctx: RequestContext, document: DocumentRow, frozen: readonly DocumentVersionRow[], { name, number }: { name: string; number: number }): Promise<DocumentEditionRow> {
    const { id: documentId, coalitionId } = document;
    const madeBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
    const edition = Object.assign(new DocumentEditionRow(), { id: newId(), documentId, coalitionId, number, name, hash: editionHash(frozen), madeBy, madeAt: await momentOf(em, ctx), publishedAt: null });
    await em.insert(DocumentEditionRow, edition);
    await em.insert(DocumentEditionTextRow, frozen.map(({ id: versionId, locale }) => ({ editionId: edition.id, locale, versionId, documentId, coalitionId })));
    await this.audit.record(em, ctx, { action: 'document.freeze', objectKind: 'document', objectId: documentId, coalitionId, detail: { number, hash: edition.hash.toString('hex') } });
    await this.events.fire('frozen', em, { ctx, document });
    return edition;
  }

  /** What was adopted is what everybody may read from now on; frozen now where nothing was frozen before. */
  private async publish(em: EntityManager, ctx: RequestContext, { id }: DocumentRow): Promise<void> {
    const frozen = await this.freeze(em, ctx, id, translate(ctx.locale, 'documents.versions.publication'));
    const edition = frozen instanceof DocumentEditionRow ? frozen : await lastEdition(em, id);
    if (edition) await em.update(DocumentEditionRow, { id: edition.id, publishedAt: IsNull() }, { publishedAt: await momentOf(em, ctx) });
  }
}

interface Course {
  readonly standing: readonly StandingText[];
  readonly versions: readonly DocumentVersionRow[];
  readonly readings: readonly DocumentVersionReadingRow[];
}

/** A language in which nothing was written yet is left out, but for the one that holds. */
const isWritten = (text: StandingText): text is Written => text.live !== undefined && text.live.words > 0;

function freezeFaults(ctx: RequestContext, { referenceLocale }: DocumentRow, course: Course): FieldFault[] {
  const reference = course.standing.find(({ locale }) => locale === referenceLocale);
  if (!reference) return [fault(ctx, `texts.${referenceLocale}`, 'documents.versions.empty', { language: languageNames[referenceLocale] })];
  return course.standing.flatMap((text) => {
    if (text.live && isBlank(text.live.content) && text !== reference) return [];
    const found = textFault(ctx, text) ?? (text !== reference && isBehind(text, reference, course) ? fault(ctx, `texts.${text.locale}`, 'documents.versions.stale', { language: languageNames[text.locale] }) : undefined);
    return found ? [found] : [];
  });
}

/** A translation whose words are still those of its version, while the words that hold are no longer those it follows. */
function isBehind({ locale, live }: StandingText, reference: StandingText, { versions, readings }: Course): boolean {
  const kept = newest(versions, locale);
  if (!kept?.hash.equals(live!.hash)) return false;
  const source = followed(kept, versions, readings);
  return source !== undefined && reference.live !== undefined && !source.hash.equals(reference.live.hash);
}
