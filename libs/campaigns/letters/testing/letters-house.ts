import { Accounts, AuditLog, authEntities } from '#libs/auth';
import { RateLimits, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { JobRunner, Outbox, type JobDefinition, type JobHandler } from '#libs/jobs';
import { DeliverNotice, organisationEntities } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { CheckYourEmail, MailAllowance } from '#libs/signatures';
import { MailSender } from '#libs/smtp';
import { connect, specConfig, type SpecDatabase } from '#libs/testing';
import { Database } from '#libs/database';
import { campaignEntities } from '../../index.js';
import { AdvocacyTargets } from '../../targets/directory/advocacy-targets.service.js';
import { AnswerWriter } from '../citizens/answer-writer.job.js';
import { CompareLetter } from '../citizens/compare-letter.job.js';
import { ConfirmLetter } from '../citizens/confirm-letter.service.js';
import { EraseLetters } from '../citizens/erase-letters.job.js';
import { LetterDoor } from '../citizens/letter-door.js';
import { LetterTexts } from '../citizens/letter-texts.js';
import { MyLetterService } from '../citizens/my-letter.service.js';
import { OpenLetters } from '../citizens/open-letters.service.js';
import { SendLetterReceipt } from '../citizens/send-letter-receipt.job.js';
import { SilenceWriter } from '../citizens/silence-writer.job.js';
import { WriteLetter } from '../citizens/write-letter.service.js';
import { WriterMail } from '../citizens/writer.mail.js';
import { LetterCampaign } from '../letter-campaign.type.js';
import { answerWriter, compareLetter, sendLetterNotice, sendLetterReceipt, silenceWriter, tellOfOffice } from '../letter.jobs.js';
import { OfficeActs } from '../offices/office-acts.service.js';
import { RefuseLetters } from '../offices/refuse-letters.service.js';
import { RefusedOffices } from '../offices/refused-offices.service.js';
import { CountLetters } from '../reading/letter-numbers.service.js';
import { LetterCampaigns } from '../reading/letter-campaigns.service.js';
import { LentWords } from '../sending/lent-words.js';
import { SendLetterNotice } from '../telling/send-letter-notice.handler.js';
import { TellOfOffice } from '../telling/tell-of-office.job.js';
import type { CreateLetterCampaignInput, LetterTargetInput } from '../writing/letter-campaign.input.js';
import { LetterTargets } from '../writing/letter-targets.service.js';
import { MoveLetterCampaign } from '../writing/move-letter-campaign.service.js';
import { SaveLetterCampaign } from '../writing/save-letter-campaign.service.js';
import { dripByHand } from './drip-by-hand.js';

/** The services of letters on a spec's database, put together as the applications do: doors as the API, jobs as the worker. */
export async function openLettersHouse(db: SpecDatabase, settings: Record<string, string> = {}) {
  const config = specConfig(db, { PUBLIC_URL: 'https://sawt.example.org', ...settings });
  const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...campaignEntities];
  const [app, worker] = [await connect(db, 'app', entities), await connect(db, 'worker', entities)];
  const [keys, outbox, audit, door, limits] = [new Keys(config), new Outbox(), new AuditLog(), new LetterDoor(app.source), new RateLimits(config)];
  const texts = new LetterTexts(app.source);
  await texts.onApplicationBootstrap();
  const open = new OpenLetters(door);
  const { drip, stop } = dripByHand(worker.source, config);
  const [sender, lent, allowance, workerDb] = [new MailSender(config, keys), new LentWords(worker.source), new MailAllowance(worker.source, keys), new Database(worker.source)];
  const mail = new WriterMail(config, sender);
  const handlers = new Map<string, JobHandler>([
    [answerWriter.name, new AnswerWriter(worker.source, keys, allowance, mail)],
    [silenceWriter.name, new SilenceWriter(worker.source, keys, allowance)],
    [compareLetter.name, new CompareLetter(worker.source, keys)],
    [sendLetterReceipt.name, new SendLetterReceipt(worker.source, keys, lent, mail)],
    [tellOfOffice.name, new TellOfOffice(workerDb, outbox)],
    [sendLetterNotice.name, new SendLetterNotice(new DeliverNotice(workerDb, sender), new Accounts(undefined as never), config)],
  ]);
  return {
    config, keys, app, worker, drip, open, texts,
    runner: new JobRunner(worker.source, { of: (job: JobDefinition) => handlers.get(job.name)! } as never),
    erase: new EraseLetters(worker.source),
    save: new SaveLetterCampaign(app.database, new LetterTargets(keys, new AdvocacyTargets(), door), audit),
    move: new MoveLetterCampaign(app.database, audit),
    write: new WriteLetter(limits, open, keys, texts, door, outbox),
    confirm: new ConfirmLetter(door, outbox),
    mine: new MyLetterService(door, outbox),
    offices: new OfficeActs(app.database, door, audit),
    refused: new RefusedOffices(app.database),
    refuse: new RefuseLetters(door, keys),
    count: new CountLetters(app.database),
    campaigns: new LetterCampaigns(app.database),
    close: async () => {
      stop();
      sender.onModuleDestroy();
      await Promise.all([app.close(), worker.close()]);
    },
  };
}
export type LettersHouse = Awaited<ReturnType<typeof openLettersHouse>>;

/** An organisation of a coalition with two people who may write letter actions, and who leads the coalition. */
export async function makeLetterPeople(db: SpecDatabase) {
  const coalition = await makeCoalition(db);
  const organisation = await makeOrganisation(db, { coalitionId: coalition.id, name: { fr: 'Association Amal', ar: 'جمعية الأمل' } });
  const [author, second, coordinator] = [
    await makeMember(db, { organisationId: organisation.id, role: 'campaigner' }),
    await makeMember(db, { organisationId: organisation.id, role: 'representative' }),
    await makeCoordinator(db, { coalitionId: coalition.id }),
  ];
  return { coalition, organisation, author, second, coordinator };
}
export type LetterPeople = Awaited<ReturnType<typeof makeLetterPeople>>;

export const townHall = (wishes: Partial<LetterTargetInput> = {}): LetterTargetInput => ({
  name: { fr: 'Présidence de la commune', ar: 'رئاسة الجماعة' }, address: 'commune@example.org', timeZone: 'Africa/Casablanca', opens: '09:00', closes: '16:00', days: [1, 2, 3, 4, 5], perHour: 30, ...wishes,
});

export function letterInput({ coalition, organisation }: LetterPeople, wishes: Partial<CreateLetterCampaignInput> = {}): CreateLetterCampaignInput {
  return {
    organisation: organisation.slug, coalition: coalition.slug, referenceLocale: 'fr', title: { fr: 'Une école dans le quartier', ar: 'مدرسة في الحي' }, intro: { fr: 'Écrivez à la commune.', ar: 'اكتبوا إلى الجماعة.' },
    hint: { fr: 'Que vivez-vous ?' }, closing: null, replyAddress: 'reponses@amal.example.org', leastWords: 5, keepDays: 30,
    subjects: [{ fr: 'L’école promise', ar: 'المدرسة الموعودة' }], points: [{ fr: 'La construction a été votée en 2024.', ar: 'صودق على البناء سنة 2024.' }, { fr: 'Deux cents enfants attendent.', ar: 'مئتا طفل ينتظرون.' }],
    targets: [townHall()], ...wishes,
  };
}

/** A letter action as it stands once it is open; past its trial unless told. */
export async function makeOpenLetters(house: LettersHouse, people: LetterPeople, wishes: Partial<CreateLetterCampaignInput> = {}, isTest = false): Promise<LetterCampaign> {
  const made = must(await house.save.create(people.author.ctx, letterInput(people, wishes)));
  must(await house.move.run(people.second.ctx, made.id, 'approve'));
  const opened = must(await house.move.run(people.author.ctx, made.id, 'open'));
  return isTest ? opened : must(await house.move.run(people.author.ctx, made.id, 'goLive'));
}

const must = (answer: unknown): LetterCampaign => {
  if (!(answer instanceof LetterCampaign)) throw new Error(JSON.stringify(answer));
  return answer;
};

/** Writes a letter with these own words, unless they are refused. */
export async function writeAs(house: LettersHouse, ctx: RequestContext, slug: string, email: string, ownWords: string, wishes: object = {}) {
  const shown = await house.open.bySlug(slug);
  const [subject, ...points] = [shown!.prompts.find(({ kind }) => kind === 'subject')!, ...shown!.prompts.filter(({ kind }) => kind === 'point')];
  return house.write.run(ctx, {
    letters: slug, email, givenName: 'Nadia', familyName: 'Benali', area: 'MA-TNG', address: '', showsArea: true, wantsAnswers: false, subjectId: subject.id, ownSubject: '',
    points: points.map(({ id }) => id).reverse(), ownWords, isAgreed: true, locale: 'fr', ...wishes,
  });
}

export const isKept = (answer: unknown): boolean => answer instanceof CheckYourEmail;
