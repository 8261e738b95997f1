import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { actingFor } from '#libs/organisations';
import { lastAnswers } from '../answering/last-answers.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { SignatoryRow } from '../sealing/sign-off-signatory.entity.js';
import { SignOffRow } from '../sign-off.entity.js';
import { SignOffNoticeRow, type SignOffNoticeKind } from './sign-off-notice.entity.js';
import { sendSignOffNotice } from './sign-off.jobs.js';

const signers = actingFor('sign', 'select unnest($2::uuid[]) as organisation_id', '$1');

/** Leaves a mail to each person who signs for an organisation that has not answered, and to each such organisation from outside, once the list is sealed to those in it, once it is voided to those that had answered, once it is called off to those that had answered and whoever was written to; of each kind once in a call. For the worker. */
@Injectable()
export class SignOffNotices {
  constructor(private readonly outbox: Outbox) {}

  /** Once each: those who were asked for another text before learn what changed in it. */
  async ask(em: EntityManager, call: SignOffRow): Promise<void> {
    const before = call.previousId ? await em.findBy(SignOffHouseRow, { signOffId: call.previousId, documentId: call.documentId }) : [];
    const known = new Set(before.flatMap(({ organisationId, externalId }) => [organisationId, externalId]));
    const wasAsked = ({ organisationId, externalId }: SignOffHouseRow) => known.has(organisationId ?? externalId);
    const houses = await this.unanswered(em, call.id);
    await this.leave(em, call, 'asked_again', houses.filter(wasAsked));
    await this.leave(em, call, 'asked', houses.filter((house) => !wasAsked(house)));
  }

  /** Reminds who has not answered and was not asked this very day. How many mails were left. */
  async remind(em: EntityManager, call: SignOffRow, kind: 'week_left' | 'two_days_left' | 'day_left', today: string): Promise<number> {
    const houses = (await this.unanswered(em, call.id)).filter(({ askedAt }) => dayOf(askedAt) !== today);
    return this.leave(em, call, kind, houses);
  }

  /** To who stands in the sealed list. */
  async tellSealed(em: EntityManager, call: SignOffRow): Promise<void> {
    const listed = await em.findBy(SignatoryRow, { signOffId: call.id, position: Not(IsNull()), withdrawnAt: IsNull() });
    await this.leave(em, call, 'sealed', listed);
  }

  /** To who had answered; but for those asked about another text already, whom that mail tells what changed. */
  async tellVoided(em: EntityManager, call: SignOffRow): Promise<void> {
    const { id, documentId, number } = call;
    const houses = await em.findBy(SignOffHouseRow, { signOffId: id });
    const answered = await lastAnswers(em, houses.map((house) => house.id));
    const later = await em.findBy(SignOffRow, { documentId, number: MoreThan(number) });
    const again = await em.findBy(SignOffHouseRow, { signOffId: In(later.map((one) => one.id)) });
    const asked = new Set(again.map(({ organisationId, externalId }) => organisationId ?? externalId));
    await this.leave(em, call, 'voided', houses.filter((house) => answered.has(house.id) && !asked.has(house.organisationId ?? house.externalId)));
  }

  /** To organisations that had answered, and to who has had a mail about it: others never knew. */
  async tellCalledOff(em: EntityManager, call: SignOffRow): Promise<void> {
    const sent = await em.findBy(SignOffNoticeRow, { signOffId: call.id, sentAt: LessThan(call.endedAt!) }); // a mail that was overtaken is ticked off later
    const knows = new Set(sent.map(({ accountId, externalId }) => accountId ?? externalId));
    const houses = await em.findBy(SignOffHouseRow, { signOffId: call.id });
    const answered = await lastAnswers(em, houses.map((house) => house.id));
    await this.leave(em, call, 'called_off', houses.filter((house) => answered.has(house.id)));
    await this.leave(em, call, 'called_off', houses, (reader) => knows.has(reader));
  }

  private async leave(em: EntityManager, { id, coalitionId }: SignOffRow, kind: SignOffNoticeKind, houses: readonly Pick<SignOffHouseRow, 'organisationId' | 'externalId'>[], isFor: (reader: string) => boolean = () => true): Promise<number> {
    const organisations = houses.flatMap(({ organisationId }) => organisationId ?? []);
    const people = (await em.query(signers, [coalitionId, organisations])) as { account_id: string }[];
    const refused = new Set(((await em.query(`select id from document_sign_off_external where coalition_id = $1 and check_state = 'refused'`, [coalitionId])) as { id: string }[]).map((one) => one.id));
    const externals = houses.flatMap(({ externalId }) => (externalId && !refused.has(externalId) ? [externalId] : []));
    const rows = [...people.map((person) => ({ account: person.account_id, external: null })), ...externals.map((external) => ({ account: null, external }))].filter(({ account, external }) => isFor((account ?? external)!));
    const made = (await em.query(
      `insert into document_sign_off_notice (id, sign_off_id, kind, account_id, external_id) select u.id, $1, $2, u.account_id, u.external_id from unnest($3::uuid[], $4::uuid[], $5::uuid[]) u(id, account_id, external_id)
       on conflict do nothing returning id`,
      [id, kind, rows.map(() => newId()), rows.map(({ account }) => account), rows.map(({ external }) => external)],
    )) as { id: string }[];
    if (made.length > 0) await this.outbox.add(em, sendSignOffNotice, ...made.map((notice) => ({ subject: notice.id })));
    return made.length;
  }

  private async unanswered(em: EntityManager, signOffId: string): Promise<SignOffHouseRow[]> {
    const houses = await em.findBy(SignOffHouseRow, { signOffId });
    const answers = await lastAnswers(em, houses.map((house) => house.id));
    return houses.filter((house) => !answers.has(house.id));
  }
}
