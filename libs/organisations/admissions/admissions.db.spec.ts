import { jest } from '@jest/globals';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { IllegalMove, InvalidInput } from '#libs/graphql';
import { anotherToken } from '#libs/testing';
import { CastVote } from '../decisions/voting/cast-vote.service.js';
import { CloseDecision } from '../decisions/course/close-decision.service.js';
import { makeApplication, makeCoalition, makeCoordinator, makeMandate, makeMember, makeOrganisation, makeVoice, startMailedHouse, type ApplicationWishes, type MailedHouse } from '../testing/index.js';
import { MayNotAdmit } from './admission.errors.js';
import { AdmissionsModule } from './admissions.module.js';
import { ApplicationRow } from './application.entity.js';
import { ApplicantActs } from './course/applicant-acts.service.js';
import { AskMembers } from './deciding/ask-members.service.js';
import { DecideApplication } from './deciding/decide-application.service.js';
import { CheckDossier } from './examining/check-dossier.service.js';
import { Rapporteurs } from './examining/rapporteurs.service.js';
import { Objections } from './objecting/objections.service.js';
import { Applications } from './reading/applications.service.js';
import { MyTasks } from './reading/my-tasks.service.js';
import { Sponsorship } from './sponsoring/sponsorship.service.js';
import { KeepAdmissions } from './telling/keep-admissions.job.js';

type Member = { id: string; ctx: RequestContext; accountId: string; email: string };

/** Real: the API's role, the voting engine, queue work, mail over SMTP to the local catcher. */
describe('admissions', () => {
  let house: MailedHouse;
  let coalitionId: string;
  let chair: RequestContext;
  let chairMail: string;
  let sponsor: Member;

  beforeAll(async () => {
    house = await startMailedHouse(AdmissionsModule);
  });
  beforeEach(async () => {
    ({ id: coalitionId } = await makeCoalition(house.db, { name: { fr: 'Kalimat' } }));
    ({ ctx: chair, email: chairMail } = await makeCoordinator(house.db, { coalitionId }));
    sponsor = await member();
  });
  afterAll(() => house.stop());

  async function member(kind: 'founder' | 'member' | 'observer' = 'member', powers: readonly string[] = ['sign', 'vote'], of = coalitionId): Promise<Member> {
    const { id } = await makeOrganisation(house.db, { coalitionId: of, kind });
    const { ctx, accountId, email } = await makeMember(house.db, { organisationId: id, role: 'representative' });
    if (powers.length > 0) await makeMandate(house.db, { organisationId: id, accountId, powers });
    return { id, ctx, accountId, email };
  }
  const applied = (wishes: Partial<ApplicationWishes> = {}) => makeApplication(house.db, { coalitionId, sponsorIds: [sponsor.id], ...wishes });
  const done = (answer: object): ApplicationRow => {
    if (!(answer instanceof ApplicationRow)) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const complete = async (id: string) => done(await house.api.get(CheckDossier).complete(chair, id));
  const answer = (applicationId: string, by: Member, confirms = true) => house.api.get(Sponsorship).answer(by.ctx, { applicationId, organisationId: by.id, confirms });
  const stateOf = async (id: string) => (await house.db.sql<{ state: string }>('select state from application where id = $1', [id]))[0]!.state;
  /** Its day is over. */
  const late = async (id: string) => {
    await house.db.sql(`update application set due_at = now() - interval '1 minute' where id = $1`, [id]);
    await house.worker.get(KeepAdmissions).run();
  };
  const subjects = async (email: string) => (await house.mailsTo(email)).map((mail) => mail.subject);
  /** Up to the decision, by a single sponsor and without objections. */
  async function toDecide(wishes: Partial<ApplicationWishes> = {}): Promise<{ id: string; token: string; email: string }> {
    const made = await applied({ ...wishes, rules: { objectionDays: 0, ...wishes.rules } });
    await complete(made.id);
    expect(done(await answer(made.id, sponsor)).state).toBe('deciding');
    return made;
  }
  async function vote(id: string, say: 'yes' | 'no', ...by: Member[]): Promise<void> {
    await house.mailsTo(chairMail);
    const [{ decision_id: decisionId }] = (await house.db.sql<{ decision_id: string }>('select decision_id from application where id = $1', [id])) as [{ decision_id: string }];
    for (const one of by) await house.api.get(CastVote).run(one.ctx, { decisionId, organisationId: one.id, answer: say });
    await house.db.sql('update decision set closes_at = now() where id = $1', [decisionId]);
    expect(await house.api.get(CloseDecision).run(chair, decisionId)).toMatchObject({ state: 'closed' });
    await house.mailsTo(chairMail);
  }

  it('is checked, sponsored, reported on, objected to, answered, accepted and admitted; each who must act is told once', async () => {
    const [rapporteur, other] = [await member('founder'), await member()];
    const { id, token, email } = await applied({ rules: { rapporteurs: 1 } });
    await complete(id);
    expect(await subjects(sponsor.email)).toEqual(['Association du quartier demande votre parrainage']);
    expect(await subjects(other.email)).toEqual([]);
    expect(done(await answer(id, sponsor)).state).toBe('review');

    const eligible = await house.api.get(Rapporteurs).eligible(chair, (await house.api.get(Applications).byId(chair, id))!);
    expect(eligible.map((one) => one.accountId).sort()).toEqual([rapporteur.accountId, other.accountId].sort());
    expect(await house.api.get(Rapporteurs).name(chair, id, [sponsor.accountId])).toMatchObject({ code: 'noRapporteur' });
    done(await house.api.get(Rapporteurs).name(chair, id, [rapporteur.accountId]));
    expect(await subjects(rapporteur.email)).toEqual(['Votre rapport sur Association du quartier']);
    await expect(house.api.get(Rapporteurs).report(other.ctx, { applicationId: id, opinion: 'favourable', report: 'Rencontrée le 12.' })).rejects.toThrow(NotFound);
    expect(done(await house.api.get(Rapporteurs).report(rapporteur.ctx, { applicationId: id, opinion: 'favourable', report: 'Rencontrée le 12.' })).state).toBe('objection');

    expect(await subjects(other.email)).toEqual(['Association du quartier veut rejoindre la coalition']);
    expect(await house.api.get(Objections).make(other.ctx, { applicationId: id, organisationId: other.id, reason: '' })).toBeInstanceOf(InvalidInput);
    done(await house.api.get(Objections).make(other.ctx, { applicationId: id, organisationId: other.id, reason: 'Ses comptes ne sont pas publiés.' }));
    expect(await house.api.get(Objections).make(other.ctx, { applicationId: id, organisationId: other.id, reason: 'Encore une raison.' })).toMatchObject({ code: 'objectedAlready' });
    await late(id);
    expect(await stateOf(id)).toBe('deciding');
    expect(await house.api.get(DecideApplication).accept(chair, id)).toMatchObject({ code: 'objectionsUnanswered' });
    const [objection] = await house.api.get(Applications).objections(chair, id);
    await expect(house.api.get(Objections).answer(other.ctx, objection!.id, 'Je me réponds.')).rejects.toThrow(NotAllowed);
    done(await house.api.get(Objections).answer(chair, objection!.id, 'Ils le sont depuis mardi.'));
    done(await house.api.get(DecideApplication).accept(chair, id));

    const mails = await house.mailsTo(email);
    expect(mails.find((one) => one.subject === 'Bienvenue dans la coalition')?.text).toContain(`https://sawt.example.org/fr/application/${token}`);
    expect(mails.filter((one) => one.text.includes('/fr/invitation/'))).toHaveLength(1);
    const [place] = await house.db.sql<object>(
      `select a.state, m.kind, m.standing, o.slug, o.seat, (select count(*)::int from coalition_member_change c where c.organisation_id = o.id) as changes, (select count(*)::int from organisation_key k where k.organisation_id = o.id) as keys
       from application a join organisation o on o.id = a.organisation_id join coalition_member m on m.organisation_id = o.id where a.id = $1`, [id]);
    expect(place).toEqual({ state: 'admitted', kind: 'member', standing: 'active', slug: 'association-du-quartier', seat: 'MA-TNG', changes: 1, keys: 1 });
    const steps = await house.api.get(Applications).steps(chair, id);
    expect(steps.map((step) => step.toState)).toEqual(['draft', 'submitted', 'sponsoring', 'review', 'objection', 'deciding', 'accepted', 'admitted']);
    expect((await subjects(sponsor.email)).filter((one) => one.includes('parrainage'))).toHaveLength(1);
  });

  it('goes nowhere without as many sponsors as asked, each a member that answers for itself by mandate', async () => {
    const [second, unmandated, observer, stranger] = [await member(), await member('member', ['speak']), await member('observer'), await member()];
    await expect(applied({ sponsorIds: [sponsor.id], rules: { sponsors: 2 } })).rejects.toThrow('names its sponsors');
    const { id } = await applied({ sponsorIds: [sponsor.id, second.id, unmandated.id, observer.id], rules: { sponsors: 2 } });
    expect(await answer(id, sponsor).catch((error: unknown) => error)).toBeInstanceOf(NotFound);
    await complete(id);
    await expect(answer(id, stranger)).rejects.toThrow(NotFound);
    expect(await answer(id, unmandated)).toMatchObject({ code: 'noMandate' });
    expect(await answer(id, observer)).toMatchObject({ code: 'onlyMembers' });
    expect(await house.api.get(Sponsorship).answer(second.ctx, { applicationId: id, organisationId: sponsor.id, confirms: true })).toMatchObject({ code: 'noMandate' });
    expect(done(await answer(id, sponsor)).state).toBe('sponsoring');
    expect(done(await answer(id, sponsor)).state).toBe('sponsoring');
    await expect(house.db.sql(`update application set state = 'review' where id = $1`, [id])).rejects.toThrow('with its sponsors only');
    expect(done(await answer(id, second)).state).toBe('objection');
    expect(await answer(id, second, false)).toBeInstanceOf(IllegalMove);
  });

  it('is not sponsored by the applicant’s own people, wherever else they work', async () => {
    const own = await makeOrganisation(house.db);
    await house.db.sql(`insert into membership (organisation_id, account_id, role) values ($1, $2, 'contributor')`, [own.id, sponsor.accountId]);
    const { id } = await applied({ organisationId: own.id });
    await complete(id);
    expect(await answer(id, sponsor)).toMatchObject({ code: 'ownPeople' });
    const written = await applied({ email: sponsor.email });
    await complete(written.id);
    await house.mailsTo(chairMail);
    expect(await answer(written.id, sponsor)).toMatchObject({ code: 'ownPeople' });
  });

  it('goes on once when two sponsors confirm at the same instant, and is decided once', async () => {
    const second = await member();
    const { id } = await applied({ sponsorIds: [sponsor.id, second.id], rules: { sponsors: 2, objectionDays: 0 } });
    await complete(id);
    const answers = await Promise.all([answer(id, sponsor), answer(id, second)]);
    expect(answers.map((one) => done(one).state).sort()).toEqual(['deciding', 'sponsoring']);
    const decided = await Promise.all([house.api.get(DecideApplication).accept(chair, id), house.api.get(DecideApplication).refuse(chair, id, 'Dossier trop mince.')]);
    expect(decided.filter((one) => one instanceof ApplicationRow)).toHaveLength(1);
    expect(decided.filter((one) => one instanceof IllegalMove)).toHaveLength(1);
    const steps = await house.api.get(Applications).steps(chair, id);
    expect(steps.filter((step) => step.toState === 'deciding')).toHaveLength(1);
  });

  it('refused with a reason, appeals to the members, who admit it', async () => {
    const { id, token, email } = await toDecide({ rules: { isRatified: true, quorumPercent: 100 } });
    expect(await house.api.get(DecideApplication).refuse(chair, id, '  ')).toBeInstanceOf(InvalidInput);
    await expect(house.api.get(DecideApplication).refuse(sponsor.ctx, id, 'Pas la bonne personne.')).rejects.toThrow(NotAllowed);
    done(await house.api.get(DecideApplication).refuse(chair, id, 'Son action ne touche pas la ville.'));
    const [mail] = await house.mailsTo(email);
    expect(mail).toMatchObject({ subject: 'Votre demande est refusée' });
    expect(mail!.text).toContain('Son action ne touche pas la ville.');
    await expect(house.api.get(ApplicantActs).appeal(citizen(), anotherToken(token), 'Nous contestons.')).rejects.toThrow(NotFound);
    done(await house.api.get(ApplicantActs).appeal(citizen(), token, 'Nous y travaillons depuis 2020.'));
    expect(await house.api.get(ApplicantActs).appeal(citizen(), token, 'Nous y tenons.')).toBeInstanceOf(IllegalMove);
    await vote(id, 'yes', sponsor);
    expect(await stateOf(id)).toBe('admitted');
    expect(await house.api.get(Applications).appeal(chair, id)).toMatchObject({ outcome: 'upheld' });
  });

  it('refused twice is refused for good; a refusal nobody appeals as well, once its days are over', async () => {
    const first = await toDecide();
    done(await house.api.get(DecideApplication).refuse(chair, first.id, 'Son action ne touche pas la ville.'));
    done(await house.api.get(ApplicantActs).appeal(citizen(), first.token, 'Nous y travaillons depuis 2020.'));
    await vote(first.id, 'no', sponsor);
    expect(await stateOf(first.id)).toBe('dismissed');
    const second = await toDecide();
    done(await house.api.get(DecideApplication).refuse(chair, second.id, 'Son action ne touche pas la ville.'));
    await late(second.id);
    expect(await stateOf(second.id)).toBe('dismissed');
    expect(await house.api.get(ApplicantActs).appeal(citizen(), second.token, 'Trop tard pourtant.')).toBeInstanceOf(IllegalMove);
  });

  it('is put to the members where the rules say so, again when too few answered, and ratified once', async () => {
    const absent = await member();
    const { id } = await toDecide({ rules: { body: 'members', isRatified: true, quorumPercent: 100 } });
    expect(await house.api.get(DecideApplication).accept(chair, id)).toMatchObject({ code: 'membersDecide' });
    await vote(id, 'yes', sponsor);
    expect(await stateOf(id)).toBe('deciding');
    expect(await house.api.get(MyTasks).of(chair, (await house.api.get(Applications).byId(chair, id))!)).toEqual(['vote']);
    done(await house.api.get(AskMembers).again(chair, id));
    expect(await house.api.get(AskMembers).again(chair, id)).toBeInstanceOf(MayNotAdmit);
    await vote(id, 'yes', sponsor, absent);
    expect(await stateOf(id)).toBe('admitted');
    const ratified = await toDecide({ name: { fr: 'Maison de quartier' }, rules: { isRatified: true } });
    done(await house.api.get(DecideApplication).accept(chair, ratified.id));
    await house.mailsTo(chairMail);
    expect(await stateOf(ratified.id)).toBe('ratifying');
    await vote(ratified.id, 'yes', sponsor, absent);
    expect(await stateOf(ratified.id)).toBe('admitted');
  });

  it('is decided by the steering committee where the rules say so, and deferred until it is taken up again', async () => {
    const steering = (await makeVoice(house.db, { coalitionId, role: 'steering' })).ctx;
    const { id } = await toDecide({ rules: { body: 'steering' } });
    expect(await house.api.get(DecideApplication).accept(chair, id)).toMatchObject({ code: 'membersDecide' });
    done(await house.api.get(DecideApplication).defer(steering, id, 'Nous attendons les statuts.'));
    expect(await house.api.get(DecideApplication).accept(steering, id)).toBeInstanceOf(IllegalMove);
    done(await house.api.get(DecideApplication).resume(steering, id));
    expect(done(await house.api.get(DecideApplication).accept(steering, id)).state).toBe('accepted');
    await house.mailsTo(chairMail);
    expect(await stateOf(id)).toBe('admitted');
  });

  it('lapses where the applicant or the sponsors let the days pass, and is only overdue where the coalition does', async () => {
    const { id, email } = await applied();
    await late(id);
    await late(id);
    expect(await stateOf(id)).toBe('submitted');
    expect((await subjects(chairMail)).filter((one) => one.startsWith('En retard'))).toHaveLength(1);
    done(await house.api.get(CheckDossier).ask(chair, id, 'Les statuts signés.'));
    await house.db.sql(`update application set due_at = now() + interval '2 days' where id = $1`, [id]);
    await house.worker.get(KeepAdmissions).run();
    expect((await subjects(email)).filter((one) => one.startsWith('Rappel'))).toHaveLength(0);
    await house.db.sql(`update application_step set taken_at = now() - interval '13 hours' where application_id = $1`, [id]);
    for (let i = 0; i < 2; i++) await house.worker.get(KeepAdmissions).run();
    expect((await subjects(email)).filter((one) => one.startsWith('Rappel'))).toHaveLength(1);
    await late(id);
    expect(await stateOf(id)).toBe('lapsed');
    expect((await subjects(email))[0]).toBe('Votre demande est caduque');
    const other = await applied();
    await complete(other.id);
    await late(other.id);
    expect(await stateOf(other.id)).toBe('lapsed');
  });

  it('keeps nobody’s data six months after its end, and what it decided for good', async () => {
    const { id, token } = await applied();
    done(await house.api.get(ApplicantActs).withdraw(citizen(), token, ''));
    await house.db.sql(`insert into application_document (id, application_id, coalition_id, name, type, bytes, sha256, sealed) values (gen_random_uuid(), $1, $2, 'statuts.pdf', 'application/pdf', 3, '\\x00', '\\x00')`, [id, coalitionId]);
    await house.worker.get(KeepAdmissions).run();
    expect(await house.api.get(Applications).contact(chair, (await house.api.get(Applications).byId(chair, id))!)).toMatchObject({ name: 'Karim Idrissi' });
    await house.db.sql(`update application set ended_at = now() - interval '7 months' where id = $1`, [id]);
    await house.worker.get(KeepAdmissions).run();
    expect(await house.db.sql(`select c.sealed as contact, c.token_hash, d.sealed as document, d.name, a.contact_hash, a.state from application a join application_contact c on c.application_id = a.id join application_document d on d.application_id = a.id where a.id = $1`, [id]))
      .toEqual([{ contact: null, token_hash: null, document: null, name: '', contact_hash: null, state: 'withdrawn' }]);
    await expect(house.api.get(ApplicantActs).withdraw(citizen(), token, '')).rejects.toThrow(NotFound);
  });

  it('is seen by those who examine it, by asked sponsors, by members from the objections on, and never by another coalition', async () => {
    const elsewhere = await makeCoalition(house.db);
    const [stranger, theirChair] = [await member('member', ['sign', 'vote'], elsewhere.id), (await makeCoordinator(house.db, { coalitionId: elsewhere.id })).ctx];
    const [other, steering, voice] = [await member(), (await makeVoice(house.db, { coalitionId, role: 'steering' })).ctx, (await makeVoice(house.db, { coalitionId })).ctx];
    const { id } = await applied();
    const sees = async (ctx: RequestContext) => (await house.api.get(Applications).byId(ctx, id)) !== undefined;
    const seers = async () => ({ chair: await sees(chair), steering: await sees(steering), sponsor: await sees(sponsor.ctx), other: await sees(other.ctx), voice: await sees(voice), stranger: await sees(stranger.ctx), theirChair: await sees(theirChair) });
    const none = { chair: false, steering: false, sponsor: false, other: false, voice: false, stranger: false, theirChair: false };
    expect(await seers()).toEqual({ ...none, chair: true, steering: true });
    await complete(id);
    expect(await seers()).toEqual({ ...none, chair: true, steering: true, sponsor: true });
    done(await answer(id, sponsor));
    expect(await seers()).toEqual({ ...none, chair: true, steering: true, sponsor: true, other: true, voice: true });
    const row = (await house.api.get(Applications).byId(other.ctx, id))!;
    expect(await house.api.get(Applications).contact(other.ctx, row)).toBeUndefined();
    await expect(house.api.get(CheckDossier).complete(theirChair, id)).rejects.toThrow(NotFound);
    await expect(house.api.get(Objections).make(stranger.ctx, { applicationId: id, organisationId: stranger.id, reason: 'Nous ne la connaissons pas.' })).rejects.toThrow(NotFound);
    expect((await house.api.get(MyTasks).awaiting(other.ctx)).map((one) => one.id)).toEqual([id]);
    expect(await house.api.get(MyTasks).awaiting(theirChair)).toEqual([]);

    // As many questions for three as for one.
    const asked = jest.spyOn(Database.prototype, 'transaction');
    const price = async () => {
      asked.mockClear();
      const ctx = { ...other.ctx };
      const found = await house.api.get(MyTasks).awaiting(ctx);
      const tasks = await Promise.all(found.map((one) => house.api.get(MyTasks).ofMany.load(ctx, one.id)));
      expect(tasks).toEqual(found.map(() => ['object']));
      return { found: found.length, asked: asked.mock.calls.length };
    };
    const forOne = await price();
    for (const more of [await applied(), await applied()]) {
      await complete(more.id);
      done(await answer(more.id, sponsor));
    }
    expect([forOne.found, await price()]).toEqual([1, { ...forOne, found: 3 }]);
    asked.mockRestore();
  });
});
