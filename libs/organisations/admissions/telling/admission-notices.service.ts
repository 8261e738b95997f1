import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { actingFor } from '../../mandates/acting-for.js';
import type { ApplicationRow } from '../application.entity.js';
import { unansweredObjections } from '../objecting/objections.service.js';
import { sendAdmissionNotice } from './admission.jobs.js';
import type { NoticeKind, TellingKind } from './application-notice.entity.js';

type Audience = 'applicant' | 'staff' | 'steering' | 'sponsors' | 'rapporteurs' | 'members';
type Telling = readonly [TellingKind, Audience];

const coalition = '(select coalition_id from application where id = $1)';

const people: Record<Exclude<Audience, 'applicant'>, string> = {
  staff: 'select s.account_id from coalition_staff s join application a using (coalition_id) where a.id = $1',
  steering: `select v.account_id from coalition_voice v join application a using (coalition_id) where a.id = $1 and v.role = 'steering'`,
  sponsors: actingFor('sign', `select s.organisation_id from application_sponsor s where s.application_id = $1 and s.answer = 'asked'`, coalition),
  rapporteurs: 'select account_id from application_rapporteur where application_id = $1 and reported_at is null and account_id is not null',
  members: actingFor(
    'vote',
    `select m.organisation_id from coalition_member m join application a using (coalition_id)
     where a.id = $1 and m.standing = 'active' and m.kind in ('founder', 'member') and m.organisation_id is distinct from a.organisation_id`,
    coalition,
  ),
};

/** Leaves a mail to each person concerned, once of each kind within a step however often it is asked. For the worker. */
@Injectable()
export class AdmissionNotices {
  constructor(private readonly outbox: Outbox) {}

  /** Whom the step it stands at concerns, and who has to act. */
  async tell(em: EntityManager, application: ApplicationRow): Promise<void> {
    for (const [kind, audience] of await this.tellings(em, application)) await this.leave(em, application, kind, audience);
  }

  /** Those who still have to act, before its day is over. */
  async remind(em: EntityManager, application: ApplicationRow): Promise<void> {
    const tellings: readonly Telling[] = application.state === 'deferred' ? [['decide', bodyOf(application)]] : await this.tellings(em, application);
    for (const [kind, audience] of tellings) await this.leave(em, application, `${kind}.reminder`, audience);
  }

  /** The coordination, of what the coalition let pass. */
  async overdue(em: EntityManager, application: ApplicationRow): Promise<void> {
    await this.leave(em, application, 'overdue', 'staff');
  }

  private async tellings(em: EntityManager, application: ApplicationRow): Promise<readonly Telling[]> {
    const { state, rules, rapporteurIds, submittedAt } = application;
    if (state === 'sponsoring') return [['sponsor', 'sponsors'], [(await this.lacksSponsors(em, application)) ? 'moreSponsors' : 'sponsoring', 'applicant']];
    if (state === 'review') return rapporteurIds.length < rules!.rapporteurs ? [['rapporteurs', 'staff'], ['report', 'rapporteurs']] : [['report', 'rapporteurs']];
    if (state === 'deciding') {
      const answers: readonly Telling[] = (await unansweredObjections(em, application.id)) > 0 ? [['answer', 'staff']] : [];
      return rules!.body === 'members' ? answers : [...answers, ['decide', bodyOf(application)]];
    }
    if (state === 'withdrawn' || state === 'lapsed') return [...(state === 'lapsed' ? ([['lapsed', 'applicant']] as const) : []), ...(submittedAt ? ([['ended', 'staff']] as const) : [])];
    return always[state] ?? [];
  }

  /** Whether fewer may still confirm than are asked for. */
  private async lacksSponsors(em: EntityManager, { id, rules }: ApplicationRow): Promise<boolean> {
    const [count] = await em.query<{ left: number }[]>(`select count(*)::int as left from application_sponsor where application_id = $1 and answer <> 'declined'`, [id]);
    return count!.left < rules!.sponsors;
  }

  private async leave(em: EntityManager, { id }: ApplicationRow, kind: NoticeKind, audience: Audience): Promise<void> {
    const readers = audience === 'applicant' ? [{ account_id: null }] : await em.query<{ account_id: string | null }[]>(people[audience], [id]);
    if (readers.length === 0) return;
    const made = await em.query<{ id: string }[]>(
      `insert into application_notice (id, application_id, step_id, account_id, kind)
       select u.id, $1, (select s.id from application_step s where s.application_id = $1 order by s.id desc limit 1), u.account_id, $2 from unnest($3::uuid[], $4::uuid[]) u(id, account_id)
       on conflict do nothing returning id`,
      [id, kind, readers.map(() => newId()), readers.map((reader) => reader.account_id)],
    );
    await this.outbox.add(em, sendAdmissionNotice, ...made.map((notice) => ({ subject: notice.id })));
  }
}

const bodyOf = ({ rules }: ApplicationRow): Audience => (rules!.body === 'steering' ? 'steering' : 'staff');

const always: Partial<Record<ApplicationRow['state'], readonly Telling[]>> = {
  submitted: [['check', 'staff']],
  incomplete: [['incomplete', 'applicant']],
  objection: [['objections', 'members']],
  deferred: [['deferred', 'applicant']],
  admitted: [['admitted', 'applicant'], ['ended', 'staff']],
  refused: [['refused', 'applicant']],
  appealed: [['appealed', 'staff']],
  dismissed: [['dismissed', 'applicant'], ['ended', 'staff']],
};
