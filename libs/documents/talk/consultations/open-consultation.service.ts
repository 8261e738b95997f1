import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { isBlank, NotADocument, sectionsOf } from '#libs/editor-schema';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { languageNames, type Locale } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { isAmended } from '../amendments/held-amendment.js';
import { hearOn } from '../talk.access.js';
import { cannotTalk, type TalkFault } from '../talk.errors.js';
import { announceConsultation } from '../telling/talk.jobs.js';
import { DocumentConsultationRow } from './consultation.entity.js';
import { deadlineFaults, eraseAfter, givenWords, holdConsultations, wordsInFaults } from './consultation-rules.js';
import type { OpenConsultationInput } from './consultations.input.js';
import { consultedTexts, isSection, unlikeLocales, type ConsultedTexts } from './consulted-texts.js';

/** What a consultation may be about. */
export interface Consultable {
  /** Of the language that holds; empty for the words before the first title. */
  readonly titles: readonly string[];
  /** Languages with other sections. */
  readonly unlike: readonly Locale[];
}

/** Asks the community before a document is adopted, about its text as it stands then. For who leads the writing. */
@Injectable()
export class OpenConsultation {
  constructor(
    private readonly database: Database,
    private readonly texts: LiveTexts,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { documentId, questions: given, sections, wholeElsewhere, closesAt }: OpenConsultationInput): Promise<DocumentConsultationRow | TalkFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document } = await hearOn(em, ctx, documentId, 'mayKeep');
      if (!isAmended(document.state)) return cannotTalk(ctx, document, 'closed');
      await holdConsultations(em, document.id);
      const running = await em.findOneBy(DocumentConsultationRow, { documentId: document.id, state: 'open' });
      if (running) return cannotTalk(ctx, running, 'oneOpen');
      const [questions, now, texts] = [givenWords(given), await momentOf(em, ctx), await this.standing(em, document)];
      const unlike = sections.length > 0 ? unlikeLocales(texts, document.referenceLocale) : [];
      const faults = [...wordsInFaults(ctx, 'questions', questions), ...sectionFaults(ctx, document, texts, sections), ...unlikeFaults(ctx, unlike, wholeElsewhere), ...deadlineFaults(ctx, closesAt, now)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const wholeIn = wholeElsewhere ? unlike : [];
      const shown = consultedTexts(texts, sections, { whole: wholeIn, without: wholeElsewhere ? [] : unlike });
      return this.write(em, ctx, { documentId: document.id, coalitionId: document.coalitionId, questions, texts: shown, wholeIn, closesAt, openedAt: now });
    });
  }

  /** The sections to choose from as they stand now. */
  async sections(ctx: RequestContext, document: DocumentRow): Promise<Consultable> {
    const { referenceLocale } = document;
    const texts = await this.database.transaction(ctx, (em) => this.standing(em, document));
    const reference = texts[referenceLocale];
    return { titles: reference ? sectionsOf(reference).map(({ title }) => title) : [], unlike: unlikeLocales(texts, referenceLocale) };
  }

  private async write(em: EntityManager, ctx: RequestContext, row: Pick<DocumentConsultationRow, 'documentId' | 'coalitionId' | 'questions' | 'texts' | 'wholeIn' | 'closesAt' | 'openedAt'>): Promise<DocumentConsultationRow> {
    const id = newId();
    await em.insert(DocumentConsultationRow, { ...row, id, openedBy: demandAccount(ctx), eraseAt: eraseAfter(row.closesAt) } as never);
    await this.outbox.add(em, announceConsultation, { subject: id });
    await this.audit.record(em, ctx, { action: 'consultation.open', objectKind: 'document_consultation', objectId: id, coalitionId: row.coalitionId });
    return em.findOneByOrFail(DocumentConsultationRow, { id });
  }

  private async standing(em: EntityManager, { id: documentId }: DocumentRow): Promise<ConsultedTexts> {
    const texts: Record<string, ConsultedTexts['fr']> = {};
    for (const { id, locale } of await em.findBy(DocumentTextRow, { documentId })) {
      const live = await this.texts.read(id).catch(unreadable);
      if (live && !isBlank(live.content)) texts[locale] = live.content;
    }
    return texts;
  }
}

function sectionFaults(ctx: RequestContext, { referenceLocale }: DocumentRow, texts: ConsultedTexts, sections: readonly number[]): FieldFault[] {
  return sections.every((section) => isSection(texts[referenceLocale], section)) ? [] : [fault(ctx, 'sections', 'documents.talk.noSection')];
}

/** In languages with other sections it is said whether all of the text is shown, or nothing. */
function unlikeFaults(ctx: RequestContext, unlike: readonly Locale[], wholeElsewhere: boolean | null | undefined): FieldFault[] {
  return unlike.length > 0 && typeof wholeElsewhere !== 'boolean' ? [fault(ctx, 'wholeElsewhere', 'documents.talk.unlikeTexts', { languages: unlike.map((locale) => languageNames[locale]).join(' · ') })] : [];
}

/** A language whose text breaks the schema is not shown until somebody opens it, which mends it. */
function unreadable(error: unknown): undefined {
  if (error instanceof NotADocument) return undefined;
  throw error;
}
