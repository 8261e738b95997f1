import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { NotFound } from '#libs/context';
import type { Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { ConsultationLinks } from './consultation-links.service.js';
import { holdConsultations } from './consultation-rules.js';
import type { ConsultationState } from './consultation.states.js';
import type { ConsultedTexts } from './consulted-texts.js';
import type { Heard } from './heard.js';

/** What whoever has a link is shown. */
export interface AskedConsultation {
  readonly id: string;
  readonly documentId: string;
  readonly coalitionId: string;
  readonly title: Multilingual;
  readonly coalition: Multilingual;
  readonly referenceLocale: Locale;
  readonly questions: Multilingual;
  readonly texts: ConsultedTexts;
  readonly wholeIn: readonly Locale[];
  readonly closesAt: Date;
  readonly state: ConsultationState;
  readonly synthesis: Multilingual;
  readonly changes: Multilingual;
  readonly heard: Heard | null;
  readonly eraseAt: Date;
  readonly isOver: boolean;
  /** Whose link it is: everybody's, somebody's who was told, or that of an answer. */
  readonly link: 'all' | 'account' | 'contact' | 'answer';
  /** Whether whoever was asked by mail is still written to. */
  readonly mayBeWrittenTo: boolean;
  /** The answer that this link stands for, given or not; undefined when it is everybody's. */
  readonly answerId: string | undefined;
}

/** Whoever was writing when it ended is still heard. */
const GRACE = '1 hour';
const linked = `
  select id, 'all' as link from document_consultation where id = $1
  union all select consultation_id, 'answer' from document_consultation_answer where id = $1
  union all select consultation_id, 'contact' from document_consultation_contact where id = $1
  union all select subject_id, 'account' from document_notice where id = $1 and kind = 'consultation'`;
const asked = `
  select c.id, c.document_id as "documentId", c.coalition_id as "coalitionId", d.title, o.name as coalition, d.reference_locale as "referenceLocale", c.questions, c.texts, c.whole_in as "wholeIn", c.closes_at as "closesAt",
    c.state, c.synthesis, c.changes, c.heard, c.erase_at as "eraseAt", c.state <> 'open' or c.closes_at + interval '${GRACE}' <= now() as "isOver", l.link,
    exists (select 1 from document_consultation_contact p where p.id = $1 and p.stopped_at is null) as "mayBeWrittenTo"
  from (${linked}) l join document_consultation c on c.id = l.id join document d on d.id = c.document_id join coalition o on o.id = c.coalition_id`;

/** Behind the links of consultations, in roles of their own: everybody's reads no answer, that of an answer reads and changes this one. */
@Injectable()
export class ConsultationDoor {
  constructor(
    private readonly source: DataSource,
    private readonly links: ConsultationLinks,
  ) {}

  /** Throws NotFound for a token that is none. */
  async open<T>(token: string, work: (em: EntityManager, asked: AskedConsultation) => Promise<T>): Promise<T> {
    const id = this.links.idOf(token);
    if (!id) throw new NotFound();
    return this.source.transaction(async (em) => {
      await em.query('set local role sawt_consult');
      return work(em, await this.behind(em, id));
    });
  }

  /** As it stands, and stays until the work is done: nobody ends it, and no other answer is given, by the same link pressed twice either. Throws NotFound. */
  async openHeld<T>(token: string, work: (em: EntityManager, asked: AskedConsultation) => Promise<T>): Promise<T> {
    return this.open(token, async (em, { documentId }) => {
      await holdConsultations(em, documentId);
      return work(em, await this.behind(em, this.links.idOf(token)!));
    });
  }

  /** From here on in this transaction: the one row of this link, and nothing else. */
  async own(em: EntityManager, id: string): Promise<void> {
    await em.query('set local role sawt_answer');
    await em.query(`select set_config('app.consulted', $1, true)`, [id]);
  }

  private async behind(em: EntityManager, id: string): Promise<AskedConsultation> {
    const [found] = await em.query<AskedConsultation[]>(asked, [id]);
    if (!found) throw new NotFound();
    return { ...found, answerId: found.link === 'answer' ? id : found.link === 'all' ? undefined : this.links.answerOf(id) };
  }
}
