import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, illegalMove, invalidInput, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { languageNames, type Locale } from '#libs/i18n';
import { holdAs } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import type { DocumentVersionRow } from '../document-version.entity.js';
import { newest } from '../staleness.js';
import type { KeepDocumentVersionInput } from '../versions.input.js';
import { nameFaults, textFault } from './faults.js';
import { StandingTexts } from './standing-texts.service.js';
import { versionsOf, writeVersion, type NewVersion } from './write-version.js';

/** Keeps what is written in one language as its next version, by whoever leads the writing. */
@Injectable()
export class KeepVersion {
  constructor(
    private readonly database: Database,
    private readonly texts: StandingTexts,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { documentId, locale, name, referenceVersionId }: KeepDocumentVersionInput): Promise<DocumentVersionRow | InvalidInput | IllegalMove> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, documentId, 'mayKeep');
      const faults = nameFaults(ctx, name.trim());
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.keep(em, ctx, document, { locale, name: name.trim(), referenceVersionId });
    });
  }

  /** The next version, with its act in the log; in a transaction of who may. */
  async write(em: EntityManager, ctx: RequestContext, document: DocumentRow, versions: readonly DocumentVersionRow[], given: NewVersion): Promise<DocumentVersionRow> {
    const version = await writeVersion(em, ctx, document, versions, given);
    const { locale, number, hash, coalitionId } = version;
    await this.audit.record(em, ctx, { action: 'document.keepVersion', objectKind: 'document', objectId: document.id, coalitionId, detail: { locale, number, hash: hash.toString('hex') } });
    return version;
  }

  /** Refused while suggestions are open, and where nothing has changed since the last. */
  private async keep(em: EntityManager, ctx: RequestContext, document: DocumentRow, { locale, name, referenceVersionId }: Omit<KeepDocumentVersionInput, 'documentId'>): Promise<DocumentVersionRow | InvalidInput | IllegalMove> {
    const text = (await this.texts.held(em, document)).find((one) => one.locale === locale);
    if (!text) return invalidInput(ctx, [fault(ctx, 'locale', 'documents.versions.noText')]);
    const found = textFault(ctx, text);
    if (found) return invalidInput(ctx, [found]);
    const versions = await versionsOf(em, document.id);
    const last = newest(versions, locale);
    if (last?.hash.equals(text.live!.hash)) return illegalMove(ctx, document.state.toUpperCase(), 'documents.versions.unchanged', { number: last.number });
    const source = sourceOf(document, text.locale, versions, referenceVersionId);
    if (source === undefined) return invalidInput(ctx, [fault(ctx, 'referenceVersionId', 'documents.versions.referenceFirst', { language: languageNames[document.referenceLocale] })]);
    return this.write(em, ctx, document, versions, { locale: text.locale, name, live: text.live!, referenceVersionId: source });
  }
}

/** The version it translates: the newest unless another was named; null for the language that holds, undefined where there is none. */
function sourceOf({ referenceLocale }: DocumentRow, locale: Locale, versions: readonly DocumentVersionRow[], named: string | null | undefined): string | null | undefined {
  if (locale === referenceLocale) return null;
  const sources = versions.filter((version) => version.locale === referenceLocale);
  return (named ? sources.find(({ id }) => id === named.toLowerCase()) : newest(sources, referenceLocale))?.id;
}
