import { hash } from '@node-rs/argon2';
import type { OrganisationRole } from '#libs/context';
import { makeMember } from '#libs/organisations/testing';
import { password } from '../office.js';
import { linkIn, type Site } from '../site-world.js';
import { entries, Person, type Answer } from './person.js';
import { hostile } from './texts.js';

const body = 'Nous demandons au conseil un centre de santé ouvert le soir, dans chaque quartier.';
/** What the organisation calls itself: in the heads of mails, in consents, in reports. */
const sender = '=HYPERLINK("https://evil.example")\r\nBcc: victim@evil.example, "<b onclick=x>';
const everything: OrganisationRole[] = ['representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst'];
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(new Date());

export interface Exported {
  readonly id: string;
  readonly kind: 'SIGNERS' | 'REPORT';
  readonly format: 'CSV' | 'XLSX' | 'PDF';
}

/** People who type the corpus into every field of a site as they do their work, from the draft to the answer. */
export class Campaign {
  readonly petitions: string[] = [];
  readonly organisations: string[] = [];
  readonly exports: Exported[] = [];
  readonly mailings: string[] = [];
  /** Tokens of applications. */
  readonly applications: string[] = [];
  readonly decisions: string[] = [];
  /** Names that were taken, by address. */
  readonly signers = new Map<string, string>();
  /** What went wrong. */
  readonly faults: string[] = [];
  /** Fields that took at least one text. */
  readonly taken = new Set<string>();

  private constructor(
    readonly site: Site,
    readonly author: Person,
    readonly other: Person,
    readonly email: string,
    private readonly accountId: string,
  ) {}

  static async begin(site: Site): Promise<Campaign> {
    const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
    const known: Record<string, unknown> = {
      petition: site.slug, petitionSlug: site.slug, slug: 'x', organisation: site.nour.id, organisationId: site.nour.id, coalition: site.coalition.id, coalitionId: site.coalition.id, id: site.nour.id,
      locale: 'fr', referenceLocale: 'fr', email: 'somebody@association.ma', name: 'Samira', title: 'Un centre de santé ouvert le soir', body, text: body, label: 'Étape', goal: 10, personsPerMailbox: 1, subject: 'Des nouvelles',
      purpose: 'Bilan pour le comité', summary: 'Résumé', note: 'À revoir', answeredOn: today, deliveredOn: today, givenName: 'Samira', familyName: 'Benali', given: true, target: 0, decision: 'APPROVE',
      decisionId: site.nour.id, accountId: site.nour.id, holderId: site.nour.id, proposal: body, minutes: body, reason: 'Sans objet', twinReason: 'Une autre association', country: 'FR', town: 'Lyon',
    };
    const person = async (organisationId: string) => {
      const { accountId, email } = await makeMember(site.story.db, { organisationId, role: everything, locale: 'fr' });
      await site.story.db.sql('update account set password_hash = $2 where id = $1', [accountId, passwordHash]);
      await site.story.db.sql(`insert into coalition_staff (coalition_id, account_id, role) select $1, $2, unnest(array['coordinator', 'admin'])`, [site.coalition.id, accountId]);
      await site.story.db.sql(`insert into coalition_voice (coalition_id, account_id, role) values ($1, $2, 'community_representative')`, [site.coalition.id, accountId]);
      return { email, accountId, person: await Person.signIn(site.story.url, { email, password }, (field) => known[field]) };
    };
    const [author, other] = [await person(site.nour.id), await person(site.nour.id)];
    return new Campaign(site, author.person, other.person, author.email, author.accountId);
  }

  /** All of it, each text in a petition, an organisation and a mailing of its own. */
  async run(): Promise<void> {
    await Promise.all(entries.map((text, i) => this.petition(text, i)));
    await this.ask('updateCoalition', { input: { coalitionId: this.site.coalition.id, welcomesInformal: true } });
    await Promise.all(entries.map((text, i) => this.organisation(text, i)));
    await this.joining();
    await this.ask('updateOrganisation', { input: { organisationId: this.site.nour.id, name: { fr: sender, ar: sender } } });
    await Promise.all(hostile.map((text, i) => this.signer(text, i)));
    await this.site.story.workDone();
    await Promise.all([...this.signers.keys()].map(async (email) => this.ask('confirmSignature', { token: await this.tokenFor(email, 'confirm') })));
    await Promise.all(entries.map((text) => this.mailing(text)));
    await this.send(this.mailings[0]!);
    await this.enter('acceptInvitation', entries[0]!, { token: await this.tokenFor('founder0@association.ma', 'invitation'), password });
    for (const text of entries) await this.enter('updateMe', text);
    await Promise.all(entries.map((text, i) => this.decision(text, i)));
    await this.charter();
    for (const text of entries) await this.enter('updateCoalition', text);
    for (const [kind, format] of [['SIGNERS', 'CSV'], ['SIGNERS', 'XLSX'], ['REPORT', 'CSV'], ['REPORT', 'XLSX'], ['REPORT', 'PDF']] as const) await this.export(sender, { kind, format });
    await this.site.story.workDone();
  }

  /** A file that was asked for. */
  async file(id: string): Promise<Buffer> {
    const { url } = (await this.author.ask('export', { id })).data;
    return Buffer.from(await (await this.author.get(new URL(url!).pathname)).arrayBuffer());
  }

  private async petition(text: string, i: number): Promise<void> {
    const { slug: petition } = (await this.enter('createPetition', text)).data as { slug: string };
    this.petitions.push(petition);
    await this.enter('updatePetition', text, { petition });
    for (const decision of ['REQUEST_CHANGES', 'APPROVE']) {
      await this.ask('submitPetition', { petition });
      await this.enter('reviewPetition', text, { petition, decision }, this.other);
    }
    await this.ask('openPetition', { petition });
    for (const operation of ['publishUpdate', 'publishErratum']) await this.enter(operation, text, { petition });
    await this.ask('closePetition', { petition });
    for (const operation of ['deliverPetition', 'recordAnswer']) await this.enter(operation, text, { petition });
    await this.export(text, { petition, kind: 'REPORT', format: (['CSV', 'XLSX', 'PDF'] as const)[i % 3]! });
  }

  private async export(text: string, wanted: Pick<Exported, 'kind' | 'format'> & { readonly petition?: string }): Promise<void> {
    this.exports.push({ ...wanted, id: (await this.enter('requestExport', text, wanted)).data['id']! });
  }

  private async organisation(text: string, i: number): Promise<void> {
    const slug = `hostile-${i}`;
    const { id: organisationId } = (await this.enter('foundOrganisation', text, { slug, email: `founder${i}@association.ma` })).data as { id: string };
    this.organisations.push(slug);
    await this.enter('updateOrganisation', text, { organisationId });
    await this.enter('inviteMember', text, { email: `member${i}@association.ma` });
    await this.enter('inviteStaff', text, { email: `staff${i}@association.ma` }, this.other);
    if (i % 2 === 0) await this.enter('inviteVoice', text, { email: `voice${i}@association.ma` }, this.other); // fifty invitations an hour
  }

  private async joining(): Promise<void> {
    const days = { completenessDays: 10, sponsoringDays: 10, reviewDays: 10, objectionDays: 10, decidingDays: 10, appealDays: 10 };
    await this.ask('setAdmissionRules', { input: { coalitionId: this.site.coalition.id, isOpen: true, sponsors: 1, body: 'COORDINATION', mode: 'MAJORITY', quorumPercent: 0, isRatified: false, rapporteurs: 0, joinsAs: 'MEMBER', ...days } });
    for (const text of entries) {
      const { id: criterionId } = (await this.enter('addAdmissionCriterion', text, { kind: 'DOCUMENT' })).data as { id: string };
      await this.enter('editAdmissionCriterion', text, { criterionId });
    }
    await Promise.all(entries.map((text, i) => this.enter('applyToCoalition', text, { coalition: this.site.coalition.slug, contactEmail: `applicant${i}@association.ma` })));
    for (const [i, text] of entries.entries()) {
      const token = await this.tokenFor(`applicant${i}@association.ma`, 'application');
      this.applications.push(token);
      await this.ask('confirmMyApplication', { token });
      await this.enter('editMyApplication', text, { token });
    }
  }

  private async decision(text: string, i: number): Promise<void> {
    const { id: decisionId } = (await this.enter('draftDecision', text)).data as { id: string };
    this.decisions.push(decisionId);
    await this.enter('editDecision', text, { decisionId });
    await this.ask('openDecision', { decisionId, closesAt: new Date(Date.now() + 86_400_000) });
    await this.enter('grantMandate', text, { accountId: this.accountId, powers: 'VOTE' });
    await this.enter('castVote', text, { decisionId });
    await this.enter('giveOpinion', text, { decisionId });
    if (i % 2 === 0) return void (await this.enter('cancelDecision', text, { decisionId }));
    await this.site.story.db.sql('delete from decision_seat where decision_id = $1 and organisation_id <> $2', [decisionId, this.site.nour.id]); // everybody has answered
    await this.ask('closeDecision', { decisionId });
    await this.enter('recordDecision', text, { decisionId, reviewOn: null });
  }

  /** Each text in turn, then a draft of them all that is in force. */
  private async charter(): Promise<void> {
    const { id: versionId } = (await this.ask('draftCharter', { input: { coalitionId: this.site.coalition.id, referenceLocale: 'fr' } })).data as { id: string };
    for (const text of entries) await this.enter('writeCharterText', text, { versionId });
    await this.ask('writeCharterText', { input: { versionId, locale: 'fr', title: entries[0]!, body: hostile.join('\n\n'), isStillRight: false } });
    await this.enter('recordCharter', sender, { versionId, adoptedOn: '2019-04-02' });
  }

  private async mailing(text: string): Promise<void> {
    const { id } = (await this.enter('createMailing', text)).data as { id: string };
    this.mailings.push(id);
    await this.enter('updateMailing', text, { id });
    await this.ask('testMailing', { id });
  }

  /** A name is taken only without signs that no name has; so both, as it is and with those left out. */
  private async signer(text: string, i: number): Promise<void> {
    for (const name of [text, text.replace(/[^\p{L}+\-! ]/gu, '')]) {
      const email = `typed${i}@association.ma`;
      const input = { petitionSlug: this.site.slug, email, givenName: name, familyName: name, locale: 'fr', area: 'MA-TNG', publicName: 'FULL', sourceOrganisation: this.site.nour.id, consents: [{ organisation: this.site.nour.id, given: true }] };
      const { type } = await this.author.ask('signPetition', { input });
      if (type !== 'CheckYourEmail') continue;
      this.signers.set(email, name);
      ['givenName', 'familyName'].forEach((field) => this.taken.add(`signPetition.input.${field}`));
      return;
    }
  }

  private async send(id: string): Promise<void> {
    for (const verb of ['approveMailing', 'sendMailing']) this.noted(verb, '', await this.other.ask(verb, { id }));
    await this.site.story.until(async () => (await this.site.story.db.sql(`select 1 from mailing where state = 'sent'`)).length === 1);
  }

  private async tokenFor(email: string, page: string): Promise<string> {
    return (await linkIn(this.site, email, page)).split('/').at(-1)!;
  }

  private async enter(operation: string, text: string, given: Record<string, unknown> = {}, by = this.author): Promise<Answer> {
    const answer = await by.enter(operation, text, given);
    for (const field of answer.entered) this.taken.add(field);
    return this.noted(operation, text, answer);
  }

  private async ask(operation: string, variables: object): Promise<Answer> {
    return this.noted(operation, '', await this.author.ask(operation, variables));
  }

  private noted(operation: string, text: string, answer: Answer): Answer {
    if (answer.status !== 200 || answer.code || /Fault|Illegal|Another|NotReady|Invalid|TooMany|Frozen/.test(answer.type ?? '')) this.faults.push(`${operation} ${JSON.stringify(text.slice(0, 20))}: ${answer.status} ${answer.code ?? answer.type} ${answer.faults.join()}`);
    return answer;
  }
}
