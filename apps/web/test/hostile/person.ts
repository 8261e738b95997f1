import { hostile } from './texts.js';
import { sampleOf, textFields, textOf, withText } from './text-fields.js';

export interface Answer {
  readonly status: number;
  /** The refusal or fault of the whole operation. */
  readonly code?: string;
  readonly type?: string;
  readonly faults: readonly string[];
  readonly data: Record<string, string>;
}
type Posted = { data?: Record<string, (Record<string, string> & { __typename?: string; fields?: { field: string }[] }) | null> | null; errors?: { extensions?: { code?: string } }[] };

/** What is wanted of what was made. */
const more: Record<string, string> = { createPetition: '... on Petition { slug }', foundOrganisation: '... on Organisation { id slug }', createMailing: '... on Mailing { id }', draftDecision: '... on Decision { id }', addAdmissionCriterion: '... on AdmissionCriterion { id }', draftCharter: '... on Charter { id }', requestExport: '... on Export { id }', export: 'state url' };
let networks = 0;

/** Somebody signed in who types texts into the fields of operations, each time from another network. */
export class Person {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    private readonly known: (field: string) => unknown,
  ) {}

  static async signIn(url: string, input: object, known: (field: string) => unknown): Promise<Person> {
    const answer = await new Person(url, '', known).post('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input });
    return new Person(url, answer.headers.getSetCookie()[0]!.split(';')[0]!, known);
  }

  /** With something in one field and what is usual in the others. */
  async type(field: string, text: string): Promise<Answer> {
    const operation = field.split('.')[0]!;
    return this.ask(operation, withText(sampleOf(operation, this.known), field, text));
  }

  /** With a hostile text in all these fields of an operation at once; those it refuses are named, and say what is usual. */
  async enter(operation: string, text: string, given: Record<string, unknown> = {}): Promise<Answer & { entered: string[]; refused: string[] }> {
    const usual = sampleOf(operation, (name) => given[name] ?? this.known(name));
    const refused: string[] = [];
    for (;;) {
      const fields = shownFields.filter((field) => field.startsWith(`${operation}.`) && !refused.includes(field));
      const answer = await this.ask(operation, fields.reduce<object>((variables, field) => withText(variables, field, text), usual));
      const faulty = fields.filter((field) => answer.faults.some((fault) => field.replace(/\.fr$/, '').endsWith(`.${fault.replace(/\.fr$/, '')}`)));
      if (faulty.length === 0) return { ...answer, refused, entered: fields };
      refused.push(...faulty);
    }
  }

  /** An operation as it is meant. */
  async ask(operation: string, variables: object): Promise<Answer> {
    const response = await this.post(textOf(operation, more[operation]), variables);
    const { data, errors } = (await response.json()) as Posted;
    const { __typename: type, fields, ...rest } = data?.[operation] ?? {};
    return { status: response.status, code: errors?.[0]?.extensions?.code, type, faults: fields?.map(({ field }) => field) ?? [], data: rest };
  }

  get(path: string): Promise<Response> {
    return fetch(this.url + path, { headers: { cookie: this.cookie } });
  }

  private post(query: string, variables: object): Promise<Response> {
    const network = `11.${Math.floor(++networks / 250) % 250}.${networks % 250}.1`;
    return fetch(`${this.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': network, ...(this.cookie && { cookie: this.cookie }) }, body: JSON.stringify({ query, variables }) });
  }
}

/** Fields whose texts come out somewhere: on a page, in a mail, in a file. */
export const shownFields = [
  ...['applyToCoalition', 'editMyApplication'].flatMap((operation) => ['about.fr', 'contactName', 'motivation', 'name.fr', 'unformedReason'].map((field) => `${operation}.input.${field}`)), 'addAdmissionCriterion.input.words.fr', 'editAdmissionCriterion.input.words.fr',
  'acceptInvitation.input.name', 'createMailing.input.texts.0.body', 'createMailing.input.texts.0.subject',
  'createPetition.input.milestones.0.label.fr', 'createPetition.input.targets.0.name.fr', 'createPetition.input.texts.0.body', 'createPetition.input.texts.0.title',
  'deliverPetition.input.note', 'deliverPetition.input.receipt', 'draftDecision.input.title.fr', 'draftDecision.input.proposal.fr', 'editDecision.input.title.fr', 'editDecision.input.proposal.fr', 'recordDecision.input.minutes.fr', 'cancelDecision.reason.fr', 'castVote.input.reason', 'giveOpinion.input.reason', 'grantMandate.input.office', 'foundOrganisation.input.about.fr', 'foundOrganisation.input.branchesAbroad.0.town', 'foundOrganisation.input.city.fr', 'foundOrganisation.input.name.fr', 'foundOrganisation.input.representative.name', 'foundOrganisation.input.unformedReason',
  'inviteMember.input.name', 'inviteStaff.input.name', 'inviteVoice.input.name', 'publishErratum.input.text.fr', 'publishUpdate.input.body.fr', 'publishUpdate.input.title.fr',
  'recordAnswer.input.summary', 'recordAnswer.input.text', 'recordCharter.input.minutes.fr', 'requestExport.input.purpose', 'reviewPetition.input.note', 'signPetition.input.familyName', 'signPetition.input.givenName',
  'updateCoalition.input.about.fr', 'updateCoalition.input.name.fr', 'updateMailing.input.texts.0.body', 'updateMailing.input.texts.0.subject', 'updateMe.input.name', 'updateOrganisation.input.about.fr', 'updateOrganisation.input.branchesAbroad.0.town', 'updateOrganisation.input.unformedReason', 'updateOrganisation.input.city.fr', 'updateOrganisation.input.name.fr',
  'writeCharterText.input.body', 'writeCharterText.input.title', 'updatePetition.input.milestones.0.label.fr', 'updatePetition.input.targets.0.name.fr', 'updatePetition.input.texts.0.body', 'updatePetition.input.texts.0.title',
];

/** Why the text of another field comes out nowhere. */
const unshown: readonly (readonly [RegExp, string])[] = [
  [/\.(token|code|password|currentPassword|newPassword|totp|proof)$/, 'a secret: compared, never shown'],
  [/\.(locale|referenceLocale|removeLocales\.0|kind|accent|country|area|reasons\.0|action|objectKind|answeredOn|deliveredOn|happenedOn|announcedOn|followUpOn|adoptedOn|signBy|fromOn|untilOn|dueOn|formedOn|reviewOn|on|seat|sponsors\.0|values\.0|branches\.0|themes\.0|languages\.0)$/, 'one of a list, a colour or a day; nothing else is kept'],
  [/\.(slug|petition|petitionSlug|organisation|sourceOrganisation|source|coalition|service|batch|after|ids\.0|partners\.0|organisations\.0)$/, 'the name of a thing that is there; nothing else is kept'],
  [/\.acronym$/, 'a few letters: every text of the corpus is too long and refused'],
  [/\.(email|contactEmail|website|sourceUrl|embedDomains\.0)$/, 'an address, refused unless it is one'],
  [/^(?!castVote|giveOpinion|cancelDecision|objectToDocument|recallAdoption|correctDocument).*\.reason(\.fr)?$/, 'one of a list, or a ground kept for who takes part in the coalition; read by programs only'],
  [/^(foundOrganisation\.input\.twinReason)$/, 'kept for who takes part in the coalition; read by programs only'],
  [/^(proposeGroup|editGroup|closeGroup|askToJoinGroup|writeNote|saveNote|commentOnNote|giveTask)\.(?!.*(On|reason)$)/, 'words of a working group, kept for who takes part in the coalition; its screens are written by React, its mails as all others'],
  [/^(makeMeetingSeries|editMeetingSeries|planMeeting|setAgenda|notePresence|writeMinutes|giveMeetingTask|propose|editProposal|treatProposal)\..*(title|place|text|word|minutes|notes|persons)(\.fr)?$/, 'words of a meeting, kept for who takes part in the coalition; its screens are written by React, its mails as all others'],
  [/^(makeMeetingSeries|editMeetingSeries|planMeeting|moveMeeting|giveMeetingTask|giveTaskFromProposal)\..*\.(at|link)$/, 'an hour or an address, refused unless it is one'],
  [/^(indicators|indicatorRows|indicatorParts|recordIndicatorBaseline|writeIndicatorNarrative|requestFunderReport)\.(input\.)?(from|to|day)$/, 'a day, refused unless it is one'],
  [/^(writeIndicatorNarrative\.input\.text\.fr|requestFunderReport\.input\.purpose)$/, 'words beside figures, kept for who leads the coalition; its screens are written by React, its files as those of other exports'],
  [/^(addTarget|editTarget|takeStance|logContact|recordCommitment|moveCommitment)\.input\.(name\.fr|holder|address|phone|note(\.fr)?|people|summary|text\.fr)$/, 'words on a target, kept for its coalition; its screens are written by React, and so is the page of what it publishes of them'],
  [/^(writeStrategy|writeObjective|writeProject|planCampaign|editCampaign|launchCampaign|makeCampaignTemplate|evaluateCampaign|checkCampaignStep|planAction|editAction|giveCampaignTask|beginCampaignMessage|writeCampaignMessage)\.input\.(name|text|title|result|worked|failed|note|funder)(\.fr)?$/, 'words of a campaign; its screens and its public page are written by React, its mails as all others'],
  [/^(notePublication\.input\.link)$/, 'an address, refused unless it is one'],
  [/\.(startsOn|endsOn|publishedOn)$/, 'a day; nothing else is kept'],
  [/^coordinatedActions\.(from|until)$/, 'a day; nothing else is kept'],
  [/^(askToJoinCampaign|writeOpening)\.input\.words$/, 'words of who takes part in a campaign; the screens and the page that show them are written by React, the mails as all others'],
  [/^(planActivity|editActivity)\.input\.(words\.(title|summary|module|place)\.fr|trainers\.0\.name)$|^evaluateActivity\.evaluation\.fr$|^addActivityLink\.input\.name$/, 'words of an activity; its screens and pages are written by React, its mails as all others'],
  [/^(register|enrolInActivity|addWalkIn)\.input\.(name|otherOrganisation|needsNote)$/, 'sealed, and read on screens written by React by who prepares the activity'],
  [/^(planActivity|editActivity|moveActivity)\.input\.(time\.(at|until)|words\.link)$|^addActivityLink\.input\.url$|^publicActivities\.month$|^register\.input\.activity$/, 'an hour, an address, a month or the name of a thing that is there; nothing else is kept'],
  [/^(answerObjection\.answer|answerSponsorship\.input\.note|askApplicant\.missing|reportOnApplication\.input\.report)$/, 'words about an application, shown by the parts that show its motivation'],
  [/^(chooseTrack\.input\.(track|place)|recordFiling\.input\.(receivedOn|answerDueOn))$/, 'one of a list, or a day; refused unless it is one'],
  [/^(recordFiling\.input\.receiptNumber|saveDossierLetter\.input\.body)$/, 'words of a delivery, kept for who prepares the petition; its screen is written by React, its document sets them as the report does'],
  [/^(create|update)LetterCampaign\.input\.(title|intro|hint|closing|subjects\.0|points\.0|targets\.0\.name)\.fr$/, 'words of a letter action, shown by a page that writes them by React, and in letters that are composed as all mails'],
  [/^(writeLetter|previewLetter)\.input\.(givenName|familyName|address|ownSubject|ownWords)$/, 'words of a letter, shown to the writer by React and carried by mails that are composed as all others'],
  [/^(writeLetter|previewLetter|createLetterCampaign|updateLetterCampaign)\.input\.(letters|subjectId|points\.0|replyAddress|targets\.0\.(address|timeZone|opens|closes))$/, 'the name of a thing that is there, an address or an hour, refused unless it is one'],
  [/^keepDocumentVersion\.input\.name$/, 'the name of a version, kept for who takes part in the coalition; its screen is written by React'],
  [/^(objectToDocument\.input\.(portion|replacement|reason)|answerDocumentObjection\.answer|recallAdoption\.reason|takeDistance\.input\.note)$/, 'words about a document that is to be adopted; their screen is written by React, their mails as all others'],
  [/^(submitReport|recordReportStep|keepRecommendation|noteStateAnswer|noteRecommendationStatus)\.input\.(reference|correction|place|note\.fr|number|text\.fr|maker|theme|passage)$/, 'words of a report that was submitted and of what came of it; its screens and its public page are written by React, its mails as all others'],
  [/^(submitReport\.input\.(submittedOn|locales\.0)|recordReportStep\.input\.happensOn|keepRecommendation\.input\.receivedOn|planFollowUp\.input\.nextOn)$/, 'a day or one of a list; nothing else is kept'],
  [/^(setReport\.input\.(mechanismName|session)|writeReportTheme\.input\.(title|guidance)\.fr|extendReportDeadline\.input\.note|writeContribution\.input\.(text|evidence))$/, 'words of a joint report, kept for who takes part in the coalition; its screens are written by React, its mails as all others'],
  [/^(setReport\.input\.submitBy|mergeContribution\.input\.(hash|section))$/, 'a day, a fingerprint or the name of a thing that is there; nothing else is kept'],
  [/^recommendations\.theme$/, 'one of those there are; nothing else is kept'],
  [/^requestLetters\.input\.purpose$/, 'shown as the purpose of every export'],
  [/^((begin|edit)Document\.input\.title|correctDocument\.input\.reason)\.fr$/, 'the title of a document, and why it was corrected; its screens and its public page are written by React'],
  [/^(askExternalToSign|answerSignOff|answerFromOutside)\.input\.(name(\.fr)?|contactName|twinReason|words|office)$/, 'words of a signature; its screens and pages are written by React, its mails as all others'],
  [/\.decidedOn$/, 'a day; nothing else is kept'],
  [/^(commentOnText|replyToComment)\.input\.(words|mentions\.0|anchor\.(begins|ends|quote))$/, 'words about a text, kept for who reads it; the screen is written by React, the mail as all others'],
  [/^(proposeAmendment\.input\.proposed|(accept|merge|reject)Amendment\.answer|(accept|withdraw)Amendment\.words)$/, 'words about a document, kept for who takes part in the coalition; its screens are written by React'],
  [/^(openConsultation\.input\.(questions\.fr|closesAt)|reopenConsultation\.closesAt|closeConsultation\.input\.(synthesis|changes)\.fr|sayConsultationChanges\.changes\.fr|answerConsultation\.input\.(words|name)|askByMail\.input\.emails\.0)$/, 'words and addresses of a consultation; its screens and its pages are written by React, its mails as all others'],
  [/^beginDocument\.input\.otherLocales\.0$/, 'one of a list; nothing else is kept'],
  [/^(similarPetitions\.(title|body)|advocacyTargets\.search|(d|publishedD)ocuments\.query|\w+\.filter\.(query|search))$/, 'looked for, not kept; the pages that show it again are looked at'],
];

/** Fields that are in neither list, or in both. */
export const unsorted = textFields.filter((field) => Number(shownFields.includes(field)) + unshown.filter(([name]) => name.test(field)).length !== 1);

/** The corpus as one types it into a field that wants some length. */
export const entries = hostile.map((text) => `${text} pour que le centre de santé de Samira ouvre le soir`);
