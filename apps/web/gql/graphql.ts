/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  name?: string | null | undefined;
  password?: string | null | undefined;
  token: string;
};

/** What members do together. */
export type ActionKind =
  | 'DAY_OF_ACTION'
  | 'EVENT'
  | 'LETTER'
  | 'MAILING'
  | 'PETITION'
  | 'POSITION';

export type ActionState =
  | 'CALLED_OFF'
  | 'DONE'
  | 'PLANNED';

/** What a coordinated action is about. */
export type ActionSubjectKind =
  | 'ACTIVITY'
  | 'DECISION'
  | 'LETTER_CAMPAIGN'
  | 'MAILING'
  | 'PETITION';

/** Who may come: everybody, people of the coalition’s members, people of the organisations invited. */
export type ActivityAudience =
  | 'INVITED'
  | 'MEMBERS'
  | 'PUBLIC';

export type ActivityKind =
  | 'CONFERENCE'
  | 'DAY_OF_ACTION'
  | 'EVENT'
  | 'ROUND_TABLE'
  | 'TRAINING'
  | 'WORKSHOP';

export type ActivityLinkInput = {
  activityId: string;
  audience: ActivityMaterialAudience;
  name: string;
  url: string;
};

export type ActivityMaterialAudience =
  | 'PARTICIPANTS'
  | 'PUBLIC';

/** What somebody needs to take part. */
export type ActivityNeed =
  | 'ACCESSIBILITY'
  | 'CHILDCARE'
  | 'INTERPRETATION';

export type ActivityRegistrationState =
  | 'CONFIRMED'
  | 'PENDING'
  | 'WAITING'
  | 'WITHDRAWN';

export type ActivityRoomInput = {
  audience: ActivityAudience;
  capacity?: number | null | undefined;
  invited?: Array<string> | null | undefined;
  keepDays?: number | null | undefined;
  perOrganisation?: number | null | undefined;
};

/** Once EVALUATED nothing changes any more. */
export type ActivityState =
  | 'ANNOUNCED'
  | 'CALLED_OFF'
  | 'EVALUATED'
  | 'HELD'
  | 'PLANNED';

export type ActivityTimeInput = {
  at: string;
  on: string;
  until: string;
  untilOn?: string | null | undefined;
  zone: MeetingZone;
};

export type ActivityWordsInput = {
  link?: string | null | undefined;
  module?: WordsInput | null | undefined;
  place?: WordsInput | null | undefined;
  summary?: WordsInput | null | undefined;
  title: WordsInput;
};

export type AddCriterionInput = {
  coalitionId: string;
  isBlocking: boolean;
  kind: CriterionKind;
  values?: Array<string> | null | undefined;
  words?: WordsInput | null | undefined;
};

export type AddTargetInput = {
  address?: string | null | undefined;
  area: string;
  coalitionId: string;
  correctsId?: string | null | undefined;
  email?: string | null | undefined;
  holder?: string | null | undefined;
  institutionId?: string | null | undefined;
  kind: DirectoryKind;
  languages: Array<string>;
  name: WordsInput;
  phone?: string | null | undefined;
  website?: string | null | undefined;
};

/** Who decides on an application. */
export type AdmissionBody =
  | 'COORDINATION'
  | 'MEMBERS'
  | 'STEERING';

export type AdmissionRulesInput = {
  appealDays: number;
  body: AdmissionBody;
  coalitionId: string;
  completenessDays: number;
  decidingDays: number;
  isOpen: boolean;
  isRatified: boolean;
  joinsAs: JoiningKind;
  mode: DecisionMode;
  objectionDays: number;
  quorumPercent: number;
  rapporteurs: number;
  reviewDays: number;
  sponsoringDays: number;
  sponsors: number;
};

/** How far an application has come; DISMISSED is refused for good. */
export type AdmissionState =
  | 'ACCEPTED'
  | 'ADMITTED'
  | 'APPEALED'
  | 'DECIDING'
  | 'DEFERRED'
  | 'DISMISSED'
  | 'DRAFT'
  | 'INCOMPLETE'
  | 'LAPSED'
  | 'OBJECTION'
  | 'RATIFYING'
  | 'REFUSED'
  | 'REVIEW'
  | 'SPONSORING'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** What somebody may do with an application now: check the dossier, name rapporteurs, sponsor, report, object, answer objections, decide, take it up again, put it to the members anew. */
export type AdmissionTask =
  | 'ANSWER'
  | 'CHECK'
  | 'DECIDE'
  | 'NAME'
  | 'OBJECT'
  | 'REPORT'
  | 'RESUME'
  | 'SPONSOR'
  | 'VOTE';

/** What keeps a document from being adopted while it lasts. */
export type AdoptionHindrance =
  | 'CONSULTATION'
  | 'CONTRIBUTION';

/** How a document is adopted. */
export type AdoptionMode =
  | 'MAJORITY'
  | 'SILENCE'
  | 'TWO_THIRDS'
  | 'UNANIMITY';

/** STOPPED is silence with its clock held by a strong objection. */
export type AdoptionPhase =
  | 'ADOPTED'
  | 'BLOCKED'
  | 'COMMENTS'
  | 'SILENCE'
  | 'STOPPED'
  | 'SYNTHESIS'
  | 'VOTING';

export type AdoptionRulesInput = {
  coalitionId: string;
  commentDays: number;
  disputedMode: DisputedMode;
  groupId?: string | null | undefined;
  mode: AdoptionMode;
  silenceDays: number;
  voteDays: number;
};

export type AdoptionStepKind =
  | 'ADOPTED'
  | 'BLOCKED'
  | 'GATHERED'
  | 'OPENED'
  | 'RECALLED'
  | 'RESTARTED'
  | 'RESUMED'
  | 'SILENCE'
  | 'STOPPED'
  | 'VOTE';

/** Of a member of the coalition, of another organisation, of none. */
export type Affiliation =
  | 'MEMBER'
  | 'NONE'
  | 'OTHER';

export type AgendaItemInput = {
  id?: string | null | undefined;
  minutesPlanned: number;
  proposalId?: string | null | undefined;
  title?: WordsInput | null | undefined;
};

export type AmendmentFilterInput = {
  organisationId?: string | null | undefined;
  state?: AmendmentState | null | undefined;
  strength?: AmendmentStrength | null | undefined;
  versionId?: string | null | undefined;
};

/** How an accepted amendment came into the text: the rapporteur writes it in, or the section is replaced as it stands. */
export type AmendmentManner =
  | 'BY_HAND'
  | 'REPLACED';

export type AmendmentState =
  | 'ACCEPTED'
  | 'MERGED'
  | 'OPEN'
  | 'REJECTED'
  | 'WITHDRAWN';

/** How much the organisation holds to it. */
export type AmendmentStrength =
  | 'COMMENT'
  | 'MILD'
  | 'STRONG';

export type AnchorInput = {
  begins?: string | null | undefined;
  ends?: string | null | undefined;
  quote: string;
};

export type AnswerListingInput = {
  coalitionId: string;
  isListed: boolean;
  organisationId: string;
};

export type AnswerParticipationInput = {
  answer: ParticipationAnswer;
  participationId: string;
  reason?: string | null | undefined;
  showsNumber?: boolean | null | undefined;
};

export type AnswerSignOffInput = {
  answer: SignOffAnswerKind;
  decidedOn?: string | null | undefined;
  organisationId: string;
  showsLogo?: boolean | null | undefined;
  signOffId: string;
  words?: string | null | undefined;
};

export type AnswerSponsorshipInput = {
  applicationId: string;
  confirms: boolean;
  note?: string | null | undefined;
  organisationId: string;
};

export type ApproveMessageInput = {
  locale: string;
  messageId: string;
  writtenAt: string;
};

export type AskByMailInput = {
  consultationId: string;
  emails: Array<string>;
  locale: string;
};

export type AskExternalInput = {
  acronym?: string | null | undefined;
  contactName: string;
  country: string;
  email: string;
  kind: OrganisationKind;
  locale: string;
  name: WordsInput;
  signOffId: string;
  twinReason?: string | null | undefined;
};

export type AskToJoinCampaignInput = {
  campaignId: string;
  organisationId: string;
  words?: string | null | undefined;
};

export type AskToJoinInput = {
  groupId: string;
  organisationId?: string | null | undefined;
  words?: string | null | undefined;
};

export type AssociationCriterion =
  | 'ACTIVITY'
  | 'AGE'
  | 'STANDING'
  | 'TERRITORY';

/** UNKNOWN: the organisation has not told the fact. TO_CHECK: no fact kept here decides it. */
export type AssociationVerdict =
  | 'MET'
  | 'SHORT'
  | 'TO_CHECK'
  | 'UNKNOWN';

export type AttendanceMarkInput = {
  attended?: boolean | null | undefined;
  registrationId: string;
};

export type AuditFilter = {
  accountId?: string | null | undefined;
  action?: string | null | undefined;
  before?: string | null | undefined;
  objectId?: string | null | undefined;
  objectKind?: string | null | undefined;
  since?: string | null | undefined;
};

export type AwaitedTalkKind =
  | 'AMENDMENTS'
  | 'MENTIONS';

export type BatchDecision =
  | 'ACCEPT'
  | 'INVALIDATE'
  | 'REFUSE';

export type BatchState =
  | 'APPLIED'
  | 'PROPOSED'
  | 'TAKEN_BACK'
  | 'TURNED_DOWN';

export type BeginCommentInput = {
  anchor?: AnchorInput | null | undefined;
  mentions?: Array<string>;
  textId: string;
  words: string;
};

export type BeginDocumentInput = {
  coalitionId: string;
  groupId?: string | null | undefined;
  isProposal?: boolean | null | undefined;
  kind: DocumentKind;
  organisationId: string;
  otherLocales?: Array<string> | null | undefined;
  referenceLocale: string;
  title: WordsInput;
  wordLimit?: number | null | undefined;
};

export type BeginMessageInput = {
  actionId?: string | null | undefined;
  campaignId: string;
  text?: WordsInput | null | undefined;
  title: WordsInput;
};

export type BranchAbroadInput = {
  country: string;
  town: string;
};

export type CampaignFromProposalInput = {
  organisationId: string;
  proposalId: string;
};

/** EVALUATED once its lessons are written; the public sees all but PLANNED. */
export type CampaignState =
  | 'ACTIVE'
  | 'CLOSED'
  | 'EVALUATED'
  | 'PAUSED'
  | 'PLANNED';

/** The steps of an advocacy campaign, from its objective to its follow-up. */
export type CampaignStepKind =
  | 'ALLIANCES'
  | 'DATA'
  | 'FOLLOW_UP'
  | 'MEANS'
  | 'MESSAGES'
  | 'OBJECTIVE'
  | 'TARGETS';

export type CampaignTaskInput = {
  actionId?: string | null | undefined;
  campaignId?: string | null | undefined;
  dueOn?: string | null | undefined;
  organisationId: string;
  title: WordsInput;
};

export type CampaignVerb =
  | 'CLOSE'
  | 'EVALUATE'
  | 'OPEN'
  | 'PAUSE'
  | 'REOPEN'
  | 'RESUME';

export type CastVoteInput = {
  answer: VoteAnswer;
  decisionId: string;
  organisationId: string;
  reason?: string | null | undefined;
};

export type ChangeKindInput = {
  coalitionId: string;
  fromOn?: string | null | undefined;
  kind: MemberKind;
  organisationId: string;
  reason: string;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type CharterRoundInput = {
  signBy: string;
  versionId: string;
};

export type CharterState =
  | 'ADOPTED'
  | 'DRAFT'
  | 'PROPOSED'
  | 'REJECTED'
  | 'SUPERSEDED';

export type CheckStepInput = {
  isDone: boolean;
  note?: string;
  stepId: string;
};

export type ChooseTrackInput = {
  petition: string;
  place?: string | null | undefined;
  route?: TrackRoute | null | undefined;
  track?: string | null | undefined;
};

export type CloseConsultationInput = {
  changes?: WordsInput;
  id: string;
  synthesis: WordsInput;
};

/** What a person is for a whole coalition. */
export type CoalitionRole =
  | 'ADMIN'
  | 'COORDINATOR';

export type CoalitionRulesInput = {
  coalitionId: string;
  proxyLimit: number;
  quorumPercent: number;
  silenceIsConsent: boolean;
};

export type CommitmentState =
  | 'ANNOUNCED'
  | 'BROKEN'
  | 'IN_PROGRESS'
  | 'KEPT';

/** How far somebody agrees with what they were shown. */
export type ConsultationAgreement =
  | 'AGREE'
  | 'DISAGREE'
  | 'PARTLY';

/** While one is OPEN its document is not adopted. */
export type ConsultationState =
  | 'CLOSED'
  | 'OPEN'
  | 'WAIVED';

export type ContactKind =
  | 'CALL'
  | 'EVENT'
  | 'LETTER'
  | 'MEETING';

export type ContributionPlaceInput = {
  organisationId: string;
  themeId: string;
};

export type CorrectAttendanceInput = {
  activityId: string;
  affiliation: Affiliation;
  delta: number;
  gender?: Gender | null | undefined;
  organisationId?: string | null | undefined;
  reason: string;
};

export type CorrectDocumentInput = {
  documentId: string;
  reason: WordsInput;
};

export type CorrectPlaceInput = {
  coalitionId: string;
  fromOn?: string | null | undefined;
  kind: MemberKind;
  organisationId: string;
  reason: string;
  standing: Standing;
};

export type CreateLetterCampaignInput = {
  campaignId?: string | null | undefined;
  closing?: WordsInput | null | undefined;
  coalition: string;
  hint?: WordsInput | null | undefined;
  intro: WordsInput;
  keepDays?: number;
  leastWords?: number;
  organisation: string;
  points: Array<WordsInput>;
  referenceLocale: string;
  replyAddress: string;
  subjects: Array<WordsInput>;
  targets: Array<LetterTargetInput>;
  title: WordsInput;
};

export type CreateMailingInput = {
  coalition?: string | null | undefined;
  newsletter?: NewsletterAudience;
  organisation: string;
  petition?: string | null | undefined;
  texts: Array<MailingTextInput>;
};

export type CreatePetitionInput = {
  closesAt?: string | null | undefined;
  coalition: string;
  milestones?: Array<MilestoneInput> | null | undefined;
  opensAt?: string | null | undefined;
  organisation: string;
  partners?: Array<string> | null | undefined;
  personsPerMailbox?: number | null | undefined;
  referenceLocale: string;
  targets?: Array<PetitionTargetInput> | null | undefined;
  texts: Array<PetitionTextInput>;
};

/** What a criterion looks at. */
export type CriterionKind =
  | 'DECLARATION'
  | 'DOCUMENT'
  | 'FORMATION'
  | 'TERRITORY'
  | 'THEME';

/** What somebody may do with a decision, beside answering for an organisation. */
export type DecisionAction =
  | 'CANCEL'
  | 'CLOSE'
  | 'EDIT'
  | 'OPEN'
  | 'OPINE'
  | 'RECORD';

export type DecisionFromProposalInput = {
  mode: DecisionMode;
  proposalId: string;
};

/** How answers become an outcome. */
export type DecisionMode =
  | 'MAJORITY'
  | 'SILENCE'
  | 'TWO_THIRDS'
  | 'UNANIMITY';

export type DecisionOutcome =
  | 'ADOPTED'
  | 'BLOCKED'
  | 'NO_QUORUM'
  | 'REJECTED';

export type DecisionState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN';

export type DeliverPetitionInput = {
  deliveredOn: string;
  note?: string | null | undefined;
  petition: string;
  receipt?: string | null | undefined;
  signatures?: number | null | undefined;
  target?: number;
};

export type DiffChange =
  | 'ADDED'
  | 'CHANGED'
  /** The same words in another form: a list, a link, bold. */
  | 'FORM'
  | 'REMOVED'
  | 'SAME';

/** What a target of advocacy is; NHRI for a national human rights institution. */
export type DirectoryKind =
  | 'AGENCY'
  | 'COMMUNE'
  | 'COMPANY'
  | 'COUNCIL'
  | 'EU'
  | 'GOVERNMENT'
  | 'JUSTICE'
  | 'MEDIA'
  | 'MINISTRY'
  | 'NHRI'
  | 'OMBUDSMAN'
  | 'OTHER'
  | 'PARLIAMENT'
  | 'PROVINCE_COUNCIL'
  | 'REGION_COUNCIL'
  | 'REGULATOR'
  | 'UN';

/** How a vote is counted when silence was broken. */
export type DisputedMode =
  | 'MAJORITY'
  | 'TWO_THIRDS'
  | 'UNANIMITY';

/** How an organisation keeps apart from what the others adopt. */
export type DissentStance =
  | 'ABSTAIN'
  | 'OPT_OUT';

export type DocumentBlockShape =
  | 'CELL'
  | 'HEADING'
  | 'IMAGE'
  | 'ITEM'
  | 'PARAGRAPH'
  | 'QUOTE';

export type DocumentCommentState =
  | 'OPEN'
  | 'RESOLVED';

export type DocumentDiffInput = {
  after?: string | null | undefined;
  before: string;
  documentId: string;
  locale: string;
};

/** A RAPPORTEUR leads the writing, an AUTHOR has written much of it. */
export type DocumentKeeperRole =
  | 'AUTHOR'
  | 'RAPPORTEUR';

export type DocumentKind =
  | 'MEMORANDUM'
  | 'OPEN_LETTER'
  | 'OTHER'
  | 'POSITION'
  | 'REPORT'
  | 'STATEMENT';

/** The public reads what was PUBLISHED. */
export type DocumentState =
  | 'ADOPTED'
  | 'ARCHIVED'
  | 'BLOCKED'
  | 'COMMENT_ROUND'
  | 'DRAFTING'
  | 'PROPOSED'
  | 'PUBLISHED'
  | 'SILENCE'
  | 'SYNTHESIS'
  | 'VOTING';

export type DraftCharterInput = {
  coalitionId: string;
  referenceLocale: string;
};

export type DraftDecisionInput = {
  coalitionId: string;
  mode: DecisionMode;
  organisationId?: string | null | undefined;
  proposal: WordsInput;
  quorumPercent?: number | null | undefined;
  title: WordsInput;
};

/** LAW: counted from the receipt by the rule. COALITION: set by hand. */
export type DueSource =
  | 'COALITION'
  | 'LAW';

export type EditActionInput = {
  actionId: string;
  embargoUntil?: string | null | undefined;
  endsOn?: string | null | undefined;
  isPublic?: boolean;
  kind: ActionKind;
  organisationId: string;
  startsOn: string;
  subjectId?: string | null | undefined;
  subjectKind?: ActionSubjectKind | null | undefined;
  text: WordsInput;
  title: WordsInput;
};

export type EditActivityInput = {
  activityId: string;
  campaignId?: string | null | undefined;
  kind: ActivityKind;
  projectId?: string | null | undefined;
  room: ActivityRoomInput;
  themes?: Array<string> | null | undefined;
  trainers?: Array<TrainerInput> | null | undefined;
  words: ActivityWordsInput;
};

export type EditCampaignInput = {
  campaignId: string;
  endsOn?: string | null | undefined;
  objectiveId?: string | null | undefined;
  projectId?: string | null | undefined;
  startsOn: string;
  text: WordsInput;
  title: WordsInput;
};

export type EditCharterInput = {
  associatesSign: boolean;
  referenceLocale: string;
  silenceIsConsent: boolean;
  versionId: string;
};

export type EditCriterionInput = {
  criterionId: string;
  isBlocking: boolean;
  values?: Array<string> | null | undefined;
  words?: WordsInput | null | undefined;
};

export type EditDecisionInput = {
  decisionId: string;
  mode: DecisionMode;
  proposal: WordsInput;
  quorumPercent?: number | null | undefined;
  title: WordsInput;
};

export type EditDocumentInput = {
  documentId: string;
  kind: DocumentKind;
  title: WordsInput;
  wordLimit?: number | null | undefined;
};

export type EditGroupInput = {
  fromOn?: string | null | undefined;
  groupId: string;
  mandate: WordsInput;
  name: WordsInput;
  untilOn?: string | null | undefined;
};

export type EditProposalInput = {
  kind: ProposalKind;
  proposalId: string;
  text: WordsInput;
  title: WordsInput;
};

export type EditSeriesInput = {
  seriesId: string;
  words: MeetingWordsInput;
};

export type EditTargetInput = {
  address?: string | null | undefined;
  area: string;
  email?: string | null | undefined;
  holder?: string | null | undefined;
  kind: DirectoryKind;
  languages: Array<string>;
  name: WordsInput;
  phone?: string | null | undefined;
  targetId: string;
  website?: string | null | undefined;
};

export type EndOfficeInput = {
  id: string;
  untilOn?: string | null | undefined;
};

export type EnrolInput = {
  activityId: string;
  affiliation: Affiliation;
  email?: string | null | undefined;
  gender?: Gender | null | undefined;
  locale?: string | null | undefined;
  name: string;
  needs?: Array<ActivityNeed> | null | undefined;
  needsNote?: string | null | undefined;
  organisation?: string | null | undefined;
  otherOrganisation?: string | null | undefined;
};

export type EvaluateCampaignInput = {
  campaignId: string;
  failed: WordsInput;
  result: WordsInput;
  worked: WordsInput;
};

export type ExamineSignatoryInput = {
  externalId: string;
  isAdmitted: boolean;
  reason?: string | null | undefined;
};

export type ExportFormat =
  | 'CSV'
  | 'PDF'
  | 'XLSX'
  | 'ZIP';

/** REPORT: numbers of a petition. SIGNATURES: one line a confirmed signature, without the person. SIGNERS: an organisation’s own consenting signers. DOSSIER: what is handed to an authority, in French or Arabic. FUNDER: indicators of a coalition. LETTERS: letters of citizens to one target */
export type ExportKind =
  | 'DOSSIER'
  | 'FUNDER'
  | 'LETTERS'
  | 'REPORT'
  | 'SIGNATURES'
  | 'SIGNERS';

export type ExportState =
  | 'EXPIRED'
  | 'FAILED'
  | 'READY'
  | 'REQUESTED'
  | 'RUNNING';

export type ExtendDeadlineInput = {
  dueOn: string;
  note: string;
  organisationId?: string | null | undefined;
  themeId: string;
};

export type FoundOrganisationInput = {
  about?: WordsInput | null | undefined;
  accent?: string | null | undefined;
  acronym?: string | null | undefined;
  branches?: Array<string> | null | undefined;
  branchesAbroad?: Array<BranchAbroadInput> | null | undefined;
  city?: WordsInput | null | undefined;
  coalitionId: string;
  formedOn?: string | null | undefined;
  kind?: MemberKind | null | undefined;
  kindOfOrganisation?: OrganisationKind | null | undefined;
  languages?: Array<string> | null | undefined;
  name: WordsInput;
  representative?: InviteeInput | null | undefined;
  seat?: string | null | undefined;
  slug: string;
  themes?: Array<string> | null | undefined;
  twinReason?: string | null | undefined;
  unformedReason?: string | null | undefined;
  website?: string | null | undefined;
};

/** As the person gave it; unset when they did not say. */
export type Gender =
  | 'MAN'
  | 'OTHER'
  | 'WOMAN';

export type GiveOfficeInput = {
  coalitionId: string;
  fromOn?: string | null | undefined;
  office: Office;
  organisationId: string;
};

export type GiveOpinionInput = {
  answer: Leaning;
  decisionId: string;
  reason?: string | null | undefined;
};

export type GiveProxyInput = {
  decisionId: string;
  holderId: string;
  organisationId: string;
};

export type GiveTaskInput = {
  accountId?: string | null | undefined;
  coalitionId: string;
  dueOn?: string | null | undefined;
  groupId?: string | null | undefined;
  organisationId?: string | null | undefined;
  title: WordsInput;
};

export type GrantMandateInput = {
  accountId: string;
  coalitionId?: string | null | undefined;
  fromOn?: string | null | undefined;
  office?: string | null | undefined;
  organisationId: string;
  powers: Array<Power>;
  untilOn?: string | null | undefined;
};

export type GroupState =
  | 'ACTIVE'
  | 'CLOSED'
  | 'PROPOSED';

/** What a coalition is followed by. */
export type Indicator =
  | 'ACTIONS'
  | 'ANSWERS'
  | 'ATTENDANCE'
  | 'DELIVERED'
  | 'DOCUMENTS'
  | 'MAILINGS'
  | 'MEMBERS'
  | 'PARTICIPATION'
  | 'POSITIONS'
  | 'SIGNATURES'
  | 'SUBSCRIBERS'
  | 'TRAININGS';

/** What a goal is compared with: the figure, that of a whole year, or its growth over the baseline in per cent. */
export type IndicatorGoalKind =
  | 'GROWTH'
  | 'VALUE'
  | 'YEARLY';

export type IndicatorParting =
  | 'ACTIVITY'
  | 'AREA'
  | 'GENDER'
  | 'MEMBER'
  | 'MONTH'
  | 'ORGANISATION'
  | 'PETITION';

export type IndicatorUnit =
  | 'NUMBER'
  | 'PERCENT';

export type InviteMemberInput = {
  email: string;
  locale: string;
  name: string;
  organisationId: string;
  roles: Array<OrganisationRole>;
};

export type InviteStaffInput = {
  coalitionId: string;
  email: string;
  locale: string;
  name: string;
  roles: Array<CoalitionRole>;
};

export type InviteToCampaignInput = {
  campaignId: string;
  organisationIds: Array<string>;
};

export type InviteToGroupInput = {
  accountId?: string | null | undefined;
  groupId: string;
  organisationId?: string | null | undefined;
  role: SeatRole;
};

export type InviteVoiceInput = {
  coalitionId: string;
  email: string;
  locale: string;
  name: string;
  roles: Array<VoiceRole>;
};

export type InviteeInput = {
  email: string;
  locale: string;
  name: string;
};

export type ItemNotesInput = {
  itemId: string;
  notes: WordsInput;
};

/** The place an admitted organisation takes. */
export type JoiningKind =
  | 'ASSOCIATE'
  | 'MEMBER';

export type KeepDocumentVersionInput = {
  documentId: string;
  locale: string;
  name: string;
  referenceVersionId?: string | null | undefined;
};

export type KeeperInput = {
  accountId: string;
  role: DocumentKeeperRole;
};

export type LaunchCampaignInput = {
  coalitionId: string;
  objectiveId?: string | null | undefined;
  organisationId: string;
  organisations: Array<string>;
  projectId?: string | null | undefined;
  startsOn: string;
  templateId: string;
  text?: WordsInput | null | undefined;
  title: WordsInput;
};

/** What a community representative thinks of it. */
export type Leaning =
  | 'CONCERN'
  | 'OPPOSE'
  | 'SUPPORT';

export type LetterCampaignState =
  | 'APPROVED'
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'PAUSED';

export type LetterCampaignVerb =
  | 'APPROVE'
  | 'CLOSE'
  | 'GO_LIVE'
  | 'OPEN'
  | 'PAUSE'
  | 'RESUME'
  | 'UPDATE';

/** RESTS: three mails in a row were refused for good. REFUSES: it asked for no more letters. */
export type LetterOfficeStanding =
  | 'NO_ADDRESS'
  | 'REFUSES'
  | 'RESTS'
  | 'TAKES';

export type LetterTargetInput = {
  address?: string | null | undefined;
  advocacyTargetId?: string | null | undefined;
  area?: string | null | undefined;
  closes?: string;
  days?: Array<number>;
  locale?: string | null | undefined;
  name?: WordsInput | null | undefined;
  opens?: string;
  perHour?: number;
  timeZone?: string;
};

/** By what two organisations seem to be the same. */
export type Likeness =
  | 'ACRONYM'
  | 'NAME'
  | 'WEBSITE';

export type LogContactInput = {
  coalitionId: string;
  followUpOn?: string | null | undefined;
  happenedOn: string;
  isConfidential?: boolean;
  kind: ContactKind;
  meetingId?: string | null | undefined;
  organisationId?: string | null | undefined;
  people?: string | null | undefined;
  summary: string;
  targetId: string;
};

export type MailingState =
  | 'APPROVED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'PAUSED'
  | 'SENDING'
  | 'SENT'
  | 'TEST_SENT';

export type MailingTextInput = {
  body: string;
  locale: string;
  subject: string;
};

export type MailingVerb =
  | 'APPROVE'
  | 'CANCEL'
  | 'PAUSE'
  | 'RESUME'
  | 'SEND'
  | 'TEST'
  | 'UPDATE';

export type MakeSeriesInput = {
  coalitionId: string;
  groupId?: string | null | undefined;
  rhythm: MeetingRhythm;
  time: MeetingTimeInput;
  untilOn?: string | null | undefined;
  words: MeetingWordsInput;
};

export type MakeTemplateInput = {
  campaignId: string;
  name?: WordsInput | null | undefined;
};

/** What was made in a meeting. */
export type MeetingOutcomeKind =
  | 'CAMPAIGN'
  | 'DECISION'
  | 'PETITION'
  | 'TASK';

/** MONTHLY is held on the weekday and week of its first day (the second Tuesday), MONTHLY_LAST on the last such weekday. */
export type MeetingRhythm =
  | 'FORTNIGHTLY'
  | 'MONTHLY'
  | 'MONTHLY_LAST'
  | 'WEEKLY';

export type MeetingState =
  | 'CALLED_OFF'
  | 'PLANNED';

export type MeetingTaskInput = {
  dueOn?: string | null | undefined;
  itemId?: string | null | undefined;
  meetingId: string;
  organisationId: string;
  title: WordsInput;
};

export type MeetingTimeInput = {
  at: string;
  minutes: number;
  on: string;
  zone: MeetingZone;
};

export type MeetingWordsInput = {
  link?: string | null | undefined;
  noticeDays?: number | null | undefined;
  place?: WordsInput | null | undefined;
  title: WordsInput;
};

/** By which clock a meeting is held. */
export type MeetingZone =
  | 'CASABLANCA'
  | 'PARIS';

/** An organisation’s place in a coalition. */
export type MemberKind =
  | 'ASSOCIATE'
  | 'CANDIDATE'
  | 'FOUNDER'
  | 'MEMBER'
  | 'OBSERVER';

export type MergeContributionInput = {
  contributionId: string;
  hash: string;
  section?: string | null | undefined;
};

/** Only what is APPROVED by a second person leaves. */
export type MessageState =
  | 'APPROVED'
  | 'DRAFT';

export type MilestoneInput = {
  goal: number;
  label?: WordsInput | null | undefined;
};

/** SENT for correction; once APPROVED nothing changes. */
export type MinutesState =
  | 'APPROVED'
  | 'DRAFT'
  | 'SENT';

export type MoveActivityInput = {
  activityId: string;
  reason: WordsInput;
  time: ActivityTimeInput;
};

export type MoveCommitmentInput = {
  commitmentId: string;
  happenedOn: string;
  note?: WordsInput | null | undefined;
  sourceUrl?: string | null | undefined;
  state: CommitmentState;
};

export type MoveMeetingInput = {
  meetingId: string;
  reason: WordsInput;
  time: MeetingTimeInput;
};

export type NameKeepersInput = {
  documentId: string;
  keepers: Array<KeeperInput>;
};

export type NameSpokespersonInput = {
  documentId: string;
  mandateId: string;
  reason?: string | null | undefined;
};

/** Subscribers a mailing goes to: none, those who ticked the organisation by name, or all of the coalition’s newsletter */
export type NewsletterAudience =
  | 'COALITION'
  | 'NONE'
  | 'ORGANISATION';

export type NoteAnswerInput = {
  answer: StateAnswer;
  happenedOn: string;
  note?: WordsInput | null | undefined;
  recommendationId: string;
  sourceUrl: string;
};

export type NoteAttendanceInput = {
  activityId: string;
  marks: Array<AttendanceMarkInput>;
};

export type NotePresenceInput = {
  meetingId: string;
  presences: Array<PresenceInput>;
};

export type NotePublicationInput = {
  actionId: string;
  hasPublished: boolean;
  link?: string | null | undefined;
  organisationId: string;
  publishedOn?: string | null | undefined;
};

export type NoteStatusInput = {
  happenedOn: string;
  note?: WordsInput | null | undefined;
  recommendationId: string;
  sourceUrl?: string | null | undefined;
  status: RecommendationStatus;
};

export type ObjectToApplicationInput = {
  applicationId: string;
  organisationId: string;
  reason: string;
};

export type ObjectToDocumentInput = {
  documentId: string;
  edition?: number | null | undefined;
  locale?: string | null | undefined;
  organisationId?: string | null | undefined;
  portion?: string | null | undefined;
  reason: string;
  replacement?: string | null | undefined;
  section?: number | null | undefined;
  strength: ObjectionStrength;
};

/** OVERTAKEN by a vote, or by the text being taken back. */
export type ObjectionState =
  | 'OPEN'
  | 'OVERTAKEN'
  | 'TAKEN_IN'
  | 'WITHDRAWN';

/** A STRONG objection stops the clock; the others are on record. */
export type ObjectionStrength =
  | 'COMMENT'
  | 'MILD'
  | 'STRONG';

/** What a member organisation is for its coalition. */
export type Office =
  | 'COORDINATOR'
  | 'STEERING';

export type OpenConsultationInput = {
  closesAt: string;
  documentId: string;
  questions: WordsInput;
  sections?: Array<number>;
  wholeElsewhere?: boolean | null | undefined;
};

export type OpenSignOffInput = {
  documentId: string;
  order: SignatoryOrder;
  organisationIds?: Array<string> | null | undefined;
  signBy: string;
};

/** What an organisation is in law; INFORMAL for a group without legal form. */
export type OrganisationKind =
  | 'ASSOCIATION'
  | 'COALITION'
  | 'COOPERATIVE'
  | 'FEDERATION'
  | 'FOUNDATION'
  | 'INFORMAL'
  | 'OTHER'
  | 'UNION';

/** What a person is in an organisation. */
export type OrganisationRole =
  | 'ANALYST'
  | 'CAMPAIGNER'
  | 'CONTRIBUTOR'
  | 'MAILING_OPERATOR'
  | 'MODERATOR'
  | 'REPRESENTATIVE';

/** Join, decline, leave: the organisation’s own word. Accept and refuse who asked: that of who leads the campaign. */
export type ParticipationAnswer =
  | 'ACCEPT'
  | 'DECLINE'
  | 'JOIN'
  | 'LEAVE'
  | 'REFUSE'
  | 'WITHDRAW';

export type ParticipationRulesInput = {
  admitsOthers: boolean;
  campaignId: string;
  invitationDays: number;
  isOpen: boolean;
  publishesKit: boolean;
  publishesMembers: boolean;
};

export type ParticipationState =
  | 'ASKED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'INVITED'
  | 'JOINED'
  | 'LEFT'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What an organisation may ask of a petition. */
export type PetitionExportKind =
  | 'DOSSIER'
  | 'REPORT'
  | 'SIGNATURES'
  | 'SIGNERS';

export type PetitionFilter = {
  coalition?: string | null | undefined;
  isImported?: boolean | null | undefined;
  locale?: string | null | undefined;
  organisation?: string | null | undefined;
  query?: string | null | undefined;
  state?: PetitionState | null | undefined;
};

export type PetitionFromProposalInput = {
  organisation: string;
  proposalId: string;
};

export type PetitionState =
  | 'ANSWERED'
  | 'APPROVED'
  | 'ARCHIVED'
  | 'CLOSED'
  | 'DELIVERED'
  | 'DRAFT'
  | 'IN_REVIEW'
  | 'NO_ANSWER'
  | 'OPEN'
  | 'PAUSED'
  | 'REJECTED'
  | 'SCHEDULED';

export type PetitionTargetInput = {
  kind?: string | null | undefined;
  name?: WordsInput | null | undefined;
  targetId?: string | null | undefined;
};

export type PetitionTextInput = {
  body: string;
  isReady?: boolean | null | undefined;
  locale: string;
  title: string;
};

export type PetitionVerb =
  | 'APPROVE'
  | 'ARCHIVE'
  | 'CLOSE'
  | 'CORRECT'
  | 'DELIVER'
  | 'EDIT'
  | 'OPEN'
  | 'PAUSE'
  | 'PUBLISH_UPDATE'
  | 'RECORD_ANSWER'
  | 'RECORD_NO_ANSWER'
  | 'REJECT'
  | 'REQUEST_CHANGES'
  | 'RESUME'
  | 'REVISE'
  | 'SCHEDULE'
  | 'SUBMIT'
  | 'UNSCHEDULE';

export type PlaceInput = {
  coalitionId: string;
  fromOn?: string | null | undefined;
  organisationId: string;
  reason: string;
};

export type PlanActionInput = {
  campaignId: string;
  embargoUntil?: string | null | undefined;
  endsOn?: string | null | undefined;
  isPublic?: boolean;
  kind: ActionKind;
  organisationId: string;
  startsOn: string;
  subjectId?: string | null | undefined;
  subjectKind?: ActionSubjectKind | null | undefined;
  text: WordsInput;
  title: WordsInput;
};

export type PlanActivityInput = {
  campaignId?: string | null | undefined;
  coalitionId: string;
  kind: ActivityKind;
  organisationId?: string | null | undefined;
  projectId?: string | null | undefined;
  room: ActivityRoomInput;
  themes?: Array<string> | null | undefined;
  time: ActivityTimeInput;
  trainers?: Array<TrainerInput> | null | undefined;
  words: ActivityWordsInput;
};

export type PlanCampaignInput = {
  coalitionId: string;
  endsOn?: string | null | undefined;
  objectiveId?: string | null | undefined;
  organisationId: string;
  projectId?: string | null | undefined;
  startsOn: string;
  text: WordsInput;
  title: WordsInput;
};

export type PlanFollowUpInput = {
  nextOn?: string | null | undefined;
  organisationId?: string | null | undefined;
  recommendationId: string;
};

export type PlanMeetingInput = {
  coalitionId: string;
  groupId?: string | null | undefined;
  time: MeetingTimeInput;
  words: MeetingWordsInput;
};

/** What somebody may do for an organisation. */
export type Power =
  | 'SIGN'
  | 'SPEAK'
  | 'VOTE';

export type Presence =
  | 'ABSENT'
  | 'EXCUSED'
  | 'PRESENT';

export type PresenceInput = {
  accountId?: string | null | undefined;
  organisationId?: string | null | undefined;
  persons?: string | null | undefined;
  standing: Presence;
};

/** What is asked of the meeting. */
export type ProposalKind =
  | 'CAMPAIGN'
  | 'DECISION'
  | 'DISCUSSION'
  | 'PETITION';

export type ProposalState =
  | 'ADOPTED'
  | 'ON_AGENDA'
  | 'POSTPONED'
  | 'PROPOSED'
  | 'REJECTED'
  | 'WITHDRAWN';

export type ProposeAmendmentInput = {
  proposed: string;
  reason: string;
  section: number;
  strength: AmendmentStrength;
  versionId: string;
};

export type ProposeCharterInput = {
  closesAt: string;
  mode: DecisionMode;
  versionId: string;
};

export type ProposeGroupInput = {
  chairs?: boolean;
  coalitionId: string;
  fromOn?: string | null | undefined;
  mandate: WordsInput;
  name: WordsInput;
  organisationId?: string | null | undefined;
  untilOn?: string | null | undefined;
};

export type ProposeInput = {
  coalitionId: string;
  groupId?: string | null | undefined;
  kind: ProposalKind;
  organisationId?: string | null | undefined;
  text: WordsInput;
  title: WordsInput;
};

/** What an organisation says of an action: it has published, or it will not. */
export type PublicationState =
  | 'DECLINED'
  | 'PUBLISHED';

export type PublishErratumInput = {
  petition: string;
  text: WordsInput;
};

export type PublishUpdateInput = {
  body: WordsInput;
  petition: string;
  title: WordsInput;
};

export type RapporteurOpinion =
  | 'FAVOURABLE'
  | 'RESERVED'
  | 'UNFAVOURABLE';

export type RecommendationInput = {
  country?: string | null | undefined;
  documentId: string;
  isOurs: boolean;
  maker: string;
  makerKind: RecommendationMaker;
  number: string;
  passage?: string | null | undefined;
  receivedOn: string;
  recommendationId?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  text: WordsInput;
  theme: string;
};

export type RecommendationMaker =
  | 'COMMITTEE'
  | 'STATE';

export type RecommendationStatus =
  | 'ABANDONED'
  | 'ANNOUNCED'
  | 'IMPLEMENTED'
  | 'IN_PROGRESS'
  | 'NO_ACTION';

export type RecordAnswerInput = {
  answeredOn: string;
  kind?: string | null | undefined;
  locale: string;
  petition: string;
  sourceUrl?: string | null | undefined;
  summary?: string | null | undefined;
  target?: number | null | undefined;
  text: string;
};

export type RecordCharterInput = {
  adoptedOn: string;
  minutes: WordsInput;
  versionId: string;
};

export type RecordCommitmentInput = {
  announcedOn: string;
  coalitionId: string;
  dueOn?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  targetId: string;
  text: WordsInput;
};

export type RecordDecisionInput = {
  decisionId: string;
  minutes: WordsInput;
  reviewOn?: string | null | undefined;
};

export type RecordFilingInput = {
  answerDueOn?: string | null | undefined;
  filing: string;
  receiptNumber?: string | null | undefined;
  receivedOn?: string | null | undefined;
};

export type RecordIndicatorBaselineInput = {
  coalitionId: string;
  day: string;
  indicator: Indicator;
  projectId?: string | null | undefined;
  value: number;
};

export type RecordReportStepInput = {
  documentId: string;
  happensOn: string;
  kind: ReportStepKind;
  note?: WordsInput | null | undefined;
  place?: string | null | undefined;
  sourceUrl?: string | null | undefined;
  statementId?: string | null | undefined;
};

/** By the public form, by staff of an organisation, at the door. */
export type RegistrationSource =
  | 'STAFF'
  | 'WALK_IN'
  | 'WEB';

export type ReplyInput = {
  commentId: string;
  mentions?: Array<string>;
  words: string;
};

/** LATE waits until who leads the report takes or rejects it. */
export type ReportContributionState =
  | 'ASKED'
  | 'DECLINED'
  | 'DRAFT'
  | 'LATE'
  | 'MERGED'
  | 'REJECTED'
  | 'SUBMITTED';

/** MADE of the text by this site, HANDED over instead, or CONFIRMATION of the mechanism. */
export type ReportFileKind =
  | 'CONFIRMATION'
  | 'HANDED'
  | 'MADE';

/** To whom a report goes: the UPR, a committee, or OTHER, which is named. */
export type ReportMechanism =
  | 'CEDAW'
  | 'CMW'
  | 'CRC'
  | 'OTHER'
  | 'UPR';

export type ReportOnApplicationInput = {
  applicationId: string;
  opinion: RapporteurOpinion;
  report: string;
};

export type ReportSpokespersonState =
  | 'ACCEPTED'
  | 'ASKED'
  | 'DECLINED'
  | 'REPLACED';

/** How far a report has come, by what stands on record. */
export type ReportStage =
  | 'FOLLOW_UP'
  | 'PRESESSION'
  | 'RECOMMENDATIONS'
  | 'REVIEW'
  | 'SUBMITTED'
  | 'WRITTEN';

/** MERGED: nothing that was handed in waits any more. */
export type ReportState =
  | 'CALLING'
  | 'MERGED'
  | 'PREPARING'
  | 'SUBMITTED';

/** OBSERVATIONS: concluding observations were published. */
export type ReportStepKind =
  | 'OBSERVATIONS'
  | 'PRESESSION'
  | 'REVIEW';

export type RequestExportInput = {
  format: ExportFormat;
  isPublic?: boolean | null | undefined;
  kind: PetitionExportKind;
  locale?: string | null | undefined;
  organisation: string;
  petition: string;
  purpose: string;
};

export type RequestFunderReportInput = {
  coalitionId: string;
  format: ExportFormat;
  from: string;
  locale?: string | null | undefined;
  projectId?: string | null | undefined;
  purpose: string;
  to: string;
};

export type RequestLettersInput = {
  locale?: string | null | undefined;
  purpose: string;
  targetId: string;
};

export type ReviewDecision =
  | 'APPROVED'
  | 'CHANGES_REQUESTED'
  | 'REJECTED';

export type ReviewDecisionInput =
  | 'APPROVE'
  | 'REJECT'
  | 'REQUEST_CHANGES';

export type ReviewPetitionInput = {
  decision: ReviewDecisionInput;
  note?: string | null | undefined;
  petition: string;
  reasons?: Array<string> | null | undefined;
};

export type SaveDossierLetterInput = {
  body: string;
  locale: string;
  petition: string;
};

export type SaveNoteInput = {
  from: number;
  noteId: string;
  text: WordsInput;
  title: WordsInput;
};

/** A seat offered by the chair, or asked for. */
export type SeatRequestKind =
  | 'ASKED'
  | 'INVITED';

export type SeatRequestState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OPEN'
  | 'WITHDRAWN';

/** What somebody is in a working group; chair and rapporteur release its notes. */
export type SeatRole =
  | 'CHAIR'
  | 'MEMBER'
  | 'RAPPORTEUR';

export type SetAgendaInput = {
  items: Array<AgendaItemInput>;
  meetingId: string;
};

export type SetIndicatorGoalInput = {
  coalitionId: string;
  goal?: number | null | undefined;
  indicator: Indicator;
  projectId?: string | null | undefined;
};

export type SetReportInput = {
  countsFootnotes?: boolean | null | undefined;
  documentId: string;
  mechanism: ReportMechanism;
  mechanismName?: string | null | undefined;
  session?: string | null | undefined;
  submitBy?: string | null | undefined;
};

export type SignCharterInput = {
  organisationId: string;
  versionId: string;
};

export type SignInInput = {
  email: string;
  password: string;
  totp?: string | null | undefined;
};

/** Reserve: sign with a reservation. Withdraw: take a signature back, for everybody to see. */
export type SignOffAnswerKind =
  | 'ABSTAIN'
  | 'DECLINE'
  | 'OBJECT'
  | 'RESERVE'
  | 'SIGN'
  | 'WITHDRAW';

export type SignOffHouseState =
  | 'ABSTAINED'
  | 'DECLINED'
  | 'INVITED'
  | 'NO_ANSWER'
  | 'OBJECTED'
  | 'REMINDED'
  | 'RESERVED'
  | 'SIGNED'
  | 'WITHDRAWN';

/** Voided by another text: its answers count for nothing. */
export type SignOffState =
  | 'CALLED_OFF'
  | 'OPEN'
  | 'SEALED'
  | 'VOIDED';

/** What the coordination says of an organisation from outside. */
export type SignatoryCheck =
  | 'ADMITTED'
  | 'REFUSED'
  | 'WAITING';

export type SignatoryOrder =
  | 'ALPHABETICAL'
  | 'FOUNDERS_FIRST';

export type SignatureConditions = {
  from?: string | null | undefined;
  locale?: string | null | undefined;
  service?: string | null | undefined;
  source?: string | null | undefined;
  until?: string | null | undefined;
};

export type SponsorAnswer =
  | 'ASKED'
  | 'CONFIRMED'
  | 'DECLINED';

/** Where a coalition sees a target; known to that coalition alone. */
export type Stance =
  | 'ALLY'
  | 'NEUTRAL'
  | 'OPPONENT'
  | 'UNKNOWN';

/** Whether an organisation may act as a member of a coalition. */
export type Standing =
  | 'ACTIVE'
  | 'LEFT'
  | 'SUSPENDED';

/** What the State under review answered to a recommendation. */
export type StateAnswer =
  | 'ACCEPTED'
  | 'NOTED'
  | 'PARTLY'
  | 'PENDING';

export type SubmitReportInput = {
  correction?: string | null | undefined;
  documentId: string;
  locales: Array<string>;
  reference?: string | null | undefined;
  submittedOn: string;
};

export type SuspectDecision =
  | 'ACCEPT'
  | 'REFUSE';

export type TakeDistanceInput = {
  documentId: string;
  isPublic?: boolean | null | undefined;
  note?: string | null | undefined;
  organisationId: string;
  stance: DissentStance;
};

export type TakeStanceInput = {
  coalitionId: string;
  fromOn?: string | null | undefined;
  influence?: number | null | undefined;
  interest?: number | null | undefined;
  note?: string | null | undefined;
  stance: Stance;
  targetId: string;
};

export type TargetTraceKind =
  | 'ANSWER'
  | 'CAMPAIGN'
  | 'DEADLINE'
  | 'DELIVERY'
  | 'LETTER'
  | 'PETITION';

export type TaskFromProposalInput = {
  dueOn?: string | null | undefined;
  organisationId: string;
  proposalId: string;
};

export type TaskState =
  | 'DONE'
  | 'DROPPED'
  | 'OPEN';

/** CHECKED: recomputed against real counts. SOURCED: stated by the source named. UNVERIFIED: from memory or a bill. */
export type TrackConfidence =
  | 'CHECKED'
  | 'SOURCED'
  | 'UNVERIFIED';

export type TrackPlaceKind =
  | 'COMMUNE'
  | 'NONE'
  | 'PROVINCE'
  | 'REGION';

/** By signatures of citizens, or filed by an association in its own name. */
export type TrackRoute =
  | 'ASSOCIATION'
  | 'CITIZENS';

/** HIDDEN: the number is under 10, or not shown so that such a number cannot be guessed. */
export type TrackVerdict =
  | 'HIDDEN'
  | 'MET'
  | 'SHORT';

export type TrainerInput = {
  name: string;
  organisationId?: string | null | undefined;
};

export type TreatProposalInput = {
  outcome: ProposalState;
  proposalId: string;
  word?: WordsInput | null | undefined;
};

export type UpdateCoalitionInput = {
  about?: WordsInput | null | undefined;
  accent?: string | null | undefined;
  coalitionId: string;
  name?: WordsInput | null | undefined;
  welcomesInformal?: boolean | null | undefined;
};

export type UpdateLetterCampaignInput = {
  closing?: WordsInput | null | undefined;
  hint?: WordsInput | null | undefined;
  id: string;
  intro: WordsInput;
  keepDays?: number;
  leastWords?: number;
  points: Array<WordsInput>;
  referenceLocale: string;
  replyAddress: string;
  subjects: Array<WordsInput>;
  targets: Array<LetterTargetInput>;
  title: WordsInput;
};

export type UpdateMailingInput = {
  id: string;
  texts: Array<MailingTextInput>;
};

export type UpdateOrganisationInput = {
  about?: WordsInput | null | undefined;
  accent?: string | null | undefined;
  acronym?: string | null | undefined;
  branches?: Array<string> | null | undefined;
  branchesAbroad?: Array<BranchAbroadInput> | null | undefined;
  city?: WordsInput | null | undefined;
  embedDomains?: Array<string> | null | undefined;
  formedOn?: string | null | undefined;
  kindOfOrganisation?: OrganisationKind | null | undefined;
  languages?: Array<string> | null | undefined;
  name?: WordsInput | null | undefined;
  organisationId: string;
  seat?: string | null | undefined;
  themes?: Array<string> | null | undefined;
  unformedReason?: string | null | undefined;
  website?: string | null | undefined;
};

export type UpdatePetitionInput = {
  closesAt?: string | null | undefined;
  milestones?: Array<MilestoneInput> | null | undefined;
  opensAt?: string | null | undefined;
  partners?: Array<string> | null | undefined;
  personsPerMailbox?: number | null | undefined;
  petition: string;
  readAt?: string | null | undefined;
  referenceLocale?: string | null | undefined;
  removeLocales?: Array<string> | null | undefined;
  targets?: Array<PetitionTargetInput> | null | undefined;
  texts?: Array<PetitionTextInput> | null | undefined;
};

/** What a person is in a coalition without leading it, and for no organisation. */
export type VoiceRole =
  | 'COMMUNITY_REPRESENTATIVE'
  | 'STEERING';

/** An organisation’s answer; under silence, NO is an objection. */
export type VoteAnswer =
  | 'ABSTAIN'
  | 'NO'
  | 'YES';

export type WalkInInput = {
  activityId: string;
  affiliation: Affiliation;
  gender?: Gender | null | undefined;
  name: string;
  needs?: Array<ActivityNeed> | null | undefined;
  needsNote?: string | null | undefined;
  organisation?: string | null | undefined;
  otherOrganisation?: string | null | undefined;
};

export type WordsInput = {
  ar?: string | null | undefined;
  en?: string | null | undefined;
  es?: string | null | undefined;
  fr?: string | null | undefined;
};

export type WriteCharterTextInput = {
  body: string;
  isStillRight?: boolean;
  locale: string;
  seenAt?: string | null | undefined;
  title: string;
  versionId: string;
};

export type WriteContributionInput = {
  contributionId: string;
  evidence?: string | null | undefined;
  text?: string | null | undefined;
};

export type WriteIndicatorNarrativeInput = {
  coalitionId: string;
  from: string;
  indicator: Indicator;
  projectId?: string | null | undefined;
  text: WordsInput;
  to: string;
};

export type WriteMessageInput = {
  locale: string;
  messageId: string;
  text: string;
};

export type WriteMinutesInput = {
  items?: Array<ItemNotesInput> | null | undefined;
  meetingId: string;
  minutes: WordsInput;
};

export type WriteNoteInput = {
  groupId: string;
  text: WordsInput;
  title: WordsInput;
};

export type WriteObjectiveInput = {
  name: WordsInput;
  objectiveId?: string | null | undefined;
  strategyId: string;
  text: WordsInput;
};

export type WriteOpeningInput = {
  locale: string;
  organisationId: string;
  petition: string;
  words: string;
};

export type WriteProjectInput = {
  coalitionId: string;
  code: string;
  endsOn?: string | null | undefined;
  funder: string;
  name: WordsInput;
  projectId?: string | null | undefined;
  startsOn: string;
};

export type WriteStrategyInput = {
  coalitionId: string;
  endsOn?: string | null | undefined;
  name: WordsInput;
  startsOn: string;
  strategyId?: string | null | undefined;
  text: WordsInput;
};

export type WriteThemeInput = {
  documentId: string;
  dueOn: string;
  guidance?: WordsInput | null | undefined;
  isOpen: boolean;
  organisationIds?: Array<string> | null | undefined;
  themeId?: string | null | undefined;
  title: WordsInput;
  wordBudget?: number | null | undefined;
  wordsEach?: number | null | undefined;
};

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { calendarSince: string | null, me: { hasTotp: boolean, sessions: Array<{ id: string, createdAt: string, seenAt: string, isCurrent: boolean }> } | null };

export type StartTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type StartTotpMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'TotpStarted', secret: string, uri: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Me' }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type DisableTotpMutationVariables = Exact<{
  code: string;
}>;


export type DisableTotpMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Me' }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Me' }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type RenewCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewCalendarMutation = { renewCalendar: string };

export type StopCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type StopCalendarMutation = { stopCalendar: boolean };

export type RevokeSessionMutationVariables = Exact<{
  id: string;
}>;


export type RevokeSessionMutation = { revokeSession: boolean };

export type UpdateLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type UpdateLocaleMutation = { updateMe:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Me' }
   };

export type ActivitiesQueryVariables = Exact<{
  coalitionId: string;
  after?: string | null | undefined;
}>;


export type ActivitiesQuery = { coming: { edges: Array<{ node: { id: string, title: string, place: string, kind: ActivityKind, state: ActivityState, moves: number, startsAt: string, endsAt: string, zone: MeetingZone, organisation: { name: string } | null } }> }, past: { edges: Array<{ node: { id: string, title: string, kind: ActivityKind, state: ActivityState, startsAt: string, zone: MeetingZone, organisation: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AroundActivitiesQueryVariables = Exact<{
  slug: string;
  coalitionId: string;
}>;


export type AroundActivitiesQuery = { coalition: { organisations: Array<{ id: string, slug: string, name: string }> } | null, campaigns: { edges: Array<{ node: { id: string, title: string } }> }, projects: Array<{ id: string, code: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> };

export type ActivityQueryVariables = Exact<{
  id: string;
}>;


export type ActivityQuery = { activity: { id: string, slug: string, coalitionId: string, organisationId: string | null, campaignId: string | null, projectId: string | null, title: string, summary: string, place: string, module: string, link: string, kind: ActivityKind, state: ActivityState, moves: number, startsAt: string, endsAt: string, zone: MeetingZone, audience: ActivityAudience, invited: Array<string>, capacity: number | null, perOrganisation: number | null, placesLeft: number | null, keepDays: number, erasedAt: string | null, themes: Array<string>, mayPrepare: boolean, texts: { title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, summary: { fr: string | null, ar: string | null, en: string | null, es: string | null }, module: { fr: string | null, ar: string | null, en: string | null, es: string | null }, place: { fr: string | null, ar: string | null, en: string | null, es: string | null }, reason: { fr: string | null, ar: string | null, en: string | null, es: string | null } }, evaluation: { fr: string | null, ar: string | null, en: string | null, es: string | null }, coalition: { slug: string, name: string }, organisation: { id: string, slug: string, name: string } | null, trainers: Array<{ name: string, organisation: { id: string, slug: string, name: string } | null }>, numbers: { confirmed: number, waiting: number, pending: number, attended: number, counts: Array<{ affiliation: Affiliation, gender: Gender | null, registered: number, attended: number, organisation: { id: string, name: string } | null }>, corrections: Array<{ id: string, affiliation: Affiliation, gender: Gender | null, delta: number, reason: string, madeAt: string, organisation: { id: string, name: string } | null }> } | null } | null };

export type ActivityMaterialQueryVariables = Exact<{
  id: string;
}>;


export type ActivityMaterialQuery = { activity: { id: string, title: string, state: ActivityState, mayPrepare: boolean, coalition: { name: string }, material: Array<{ id: string, name: string, audience: ActivityMaterialAudience, type: string | null, bytes: number | null, url: string | null }> } | null };

export type ActivityRegistrationsQueryVariables = Exact<{
  id: string;
}>;


export type ActivityRegistrationsQuery = { activity: { id: string, title: string, state: ActivityState, startsAt: string, endsAt: string, zone: MeetingZone, place: string, audience: ActivityAudience, mayPrepare: boolean, erasedAt: string | null, coalition: { slug: string, name: string, organisations: Array<{ id: string, slug: string, name: string }> }, organisation: { name: string } | null } | null, activityRegistrations: Array<{ id: string, state: ActivityRegistrationState, source: RegistrationSource, name: string, email: string, affiliation: Affiliation, otherOrganisation: string, gender: Gender | null, needs: Array<ActivityNeed>, needsNote: string, attended: boolean | null, isErased: boolean, organisation: { id: string, name: string } | null }> };

export type PlanActivityMutationVariables = Exact<{
  input: PlanActivityInput;
}>;


export type PlanActivityMutation = { done:
    | { __typename: 'Activity', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EditActivityMutationVariables = Exact<{
  input: EditActivityInput;
}>;


export type EditActivityMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AnnounceActivityMutationVariables = Exact<{
  activityId: string;
}>;


export type AnnounceActivityMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type MoveActivityMutationVariables = Exact<{
  input: MoveActivityInput;
}>;


export type MoveActivityMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type CallOffActivityMutationVariables = Exact<{
  activityId: string;
  reason: WordsInput;
}>;


export type CallOffActivityMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type HoldActivityMutationVariables = Exact<{
  activityId: string;
}>;


export type HoldActivityMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EvaluateActivityMutationVariables = Exact<{
  activityId: string;
  evaluation: WordsInput;
}>;


export type EvaluateActivityMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type CorrectAttendanceMutationVariables = Exact<{
  input: CorrectAttendanceInput;
}>;


export type CorrectAttendanceMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EnrolInActivityMutationVariables = Exact<{
  input: EnrolInput;
}>;


export type EnrolInActivityMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type WithdrawRegistrationMutationVariables = Exact<{
  registrationId: string;
}>;


export type WithdrawRegistrationMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type NoteAttendanceMutationVariables = Exact<{
  input: NoteAttendanceInput;
}>;


export type NoteAttendanceMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AddWalkInMutationVariables = Exact<{
  input: WalkInInput;
}>;


export type AddWalkInMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AddActivityLinkMutationVariables = Exact<{
  input: ActivityLinkInput;
}>;


export type AddActivityLinkMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RemoveActivityMaterialMutationVariables = Exact<{
  id: string;
}>;


export type RemoveActivityMaterialMutation = { done:
    | { __typename: 'Activity' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AwaitedActivitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitedActivitiesQuery = { awaitedActivities: Array<{ id: string, title: string, startsAt: string, coalition: { name: string }, organisation: { name: string } | null }> };

export type AdmissionsQueryVariables = Exact<{
  coalitionId: string;
  states?: Array<AdmissionState> | AdmissionState | null | undefined;
  after?: string | null | undefined;
}>;


export type AdmissionsQuery = { applications: { edges: Array<{ node: { id: string, state: AdmissionState, name: string, submittedAt: string, dueAt: string | null, endedAt: string | null, isOverdue: boolean, myTasks: Array<AdmissionTask> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AdmissionQueryVariables = Exact<{
  id: string;
}>;


export type AdmissionQuery = { application: { id: string, coalitionId: string, state: AdmissionState, name: string, about: string, acronym: string | null, kindOfOrganisation: OrganisationKind | null, formedOn: string | null, unformedReason: string | null, seat: string | null, branches: Array<string>, themes: Array<string>, website: string | null, motivation: string, reason: string, sponsorsNeeded: number, rapporteursNeeded: number, body: AdmissionBody, submittedAt: string, dueAt: string | null, isOverdue: boolean, endedAt: string | null, decisionId: string | null, myTasks: Array<AdmissionTask>, organisation: { slug: string, name: string } | null, contact: { name: string, email: string } | null, criteria: Array<{ isMet: boolean, missing: string, criterion: { id: string, text: string, isBlocking: boolean } }>, documents: Array<{ id: string, name: string, bytes: number, criterionId: string | null }>, twins: Array<{ by: Array<Likeness>, organisation: { slug: string, name: string } }>, sponsors: Array<{ answer: SponsorAnswer, note: string, answeredAt: string | null, mine: boolean, organisation: { id: string, name: string } }>, rapporteurs: Array<{ name: string, opinion: RapporteurOpinion | null, report: string, reportedAt: string | null, mine: boolean }>, rapporteurCandidates: Array<{ accountId: string, name: string }>, objections: Array<{ id: string, reason: string, madeAt: string, withdrawnAt: string | null, answer: string, answeredAt: string | null, mine: boolean, organisation: { name: string } }>, mayObjectFor: Array<{ id: string, name: string }>, appeal: { reason: string, madeAt: string, isUpheld: boolean | null, closedAt: string | null } | null, steps: Array<{ to: AdmissionState, reason: string, takenAt: string }> } | null };

export type DeclareCompleteMutationVariables = Exact<{
  applicationId: string;
}>;


export type DeclareCompleteMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type AskApplicantMutationVariables = Exact<{
  applicationId: string;
  missing: string;
}>;


export type AskApplicantMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type AnswerSponsorshipMutationVariables = Exact<{
  input: AnswerSponsorshipInput;
}>;


export type AnswerSponsorshipMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type NameRapporteursMutationVariables = Exact<{
  applicationId: string;
  accountIds: Array<string> | string;
}>;


export type NameRapporteursMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type ReportOnApplicationMutationVariables = Exact<{
  input: ReportOnApplicationInput;
}>;


export type ReportOnApplicationMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type ObjectToApplicationMutationVariables = Exact<{
  input: ObjectToApplicationInput;
}>;


export type ObjectToApplicationMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type WithdrawObjectionMutationVariables = Exact<{
  objectionId: string;
}>;


export type WithdrawObjectionMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type AnswerObjectionMutationVariables = Exact<{
  objectionId: string;
  answer: string;
}>;


export type AnswerObjectionMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type AcceptApplicationMutationVariables = Exact<{
  applicationId: string;
}>;


export type AcceptApplicationMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type RefuseApplicationMutationVariables = Exact<{
  applicationId: string;
  reason: string;
}>;


export type RefuseApplicationMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type DeferApplicationMutationVariables = Exact<{
  applicationId: string;
  reason: string;
}>;


export type DeferApplicationMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type ResumeApplicationMutationVariables = Exact<{
  applicationId: string;
}>;


export type ResumeApplicationMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type AskMembersAgainMutationVariables = Exact<{
  applicationId: string;
}>;


export type AskMembersAgainMutation = { done:
    | { __typename: 'Application' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdmit', code: string, message: string }
   };

export type AwaitingAdmissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingAdmissionsQuery = { applicationsAwaitingMe: Array<{ id: string, coalitionId: string, name: string, submittedAt: string, myTasks: Array<AdmissionTask> }> };

export type CoordinatedActionsQueryVariables = Exact<{
  coalitionId: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type CoordinatedActionsQuery = { coordinatedActions: Array<{ id: string, kind: ActionKind, title: string, startsOn: string, endsOn: string | null, state: ActionState, isUnderEmbargo: boolean, organisation: { name: string }, campaign: { id: string, title: string }, board: { published: number, members: number } }> };

export type CoordinatedActionQueryVariables = Exact<{
  id: string;
}>;


export type CoordinatedActionQuery = { coordinatedAction: { id: string, kind: ActionKind, title: string, text: string, startsOn: string, endsOn: string | null, state: ActionState, embargoUntil: string | null, isUnderEmbargo: boolean, isPublic: boolean, mayEdit: boolean, subjectKind: ActionSubjectKind | null, subjectId: string | null, texts: { title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, text: { fr: string | null, ar: string | null, en: string | null, es: string | null } }, organisation: { id: string, name: string }, campaign: { id: string, title: string, coalitionId: string, state: CampaignState }, petition: { slug: string } | null, subject: { kind: ActionSubjectKind, id: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } } | null, board: { published: number, declined: number, members: number, rows: Array<{ state: PublicationState | null, publishedOn: string | null, link: string, mayNote: boolean, organisation: { id: string, name: string } }> } } | null };

export type ActionSubjectsQueryVariables = Exact<{
  coalitionId: string;
}>;


export type ActionSubjectsQuery = { petitions: Array<{ kind: ActionSubjectKind, id: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, letters: Array<{ kind: ActionSubjectKind, id: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, activities: Array<{ kind: ActionSubjectKind, id: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, mailings: Array<{ kind: ActionSubjectKind, id: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> };

export type PlanActionMutationVariables = Exact<{
  input: PlanActionInput;
}>;


export type PlanActionMutation = { done:
    | { __typename: 'CoordinatedAction', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EditActionMutationVariables = Exact<{
  input: EditActionInput;
}>;


export type EditActionMutation = { done:
    | { __typename: 'CoordinatedAction' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EndActionMutationVariables = Exact<{
  actionId: string;
  state: ActionState;
}>;


export type EndActionMutation = { done:
    | { __typename: 'CoordinatedAction' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type NotePublicationMutationVariables = Exact<{
  input: NotePublicationInput;
}>;


export type NotePublicationMutation = { done:
    | { __typename: 'CoordinatedAction' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AwaitedPublicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitedPublicationsQuery = { awaitedPublications: Array<{ organisationId: string, action: { id: string, title: string, startsOn: string } }> };

export type CampaignsQueryVariables = Exact<{
  coalitionId: string;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { edges: Array<{ node: { id: string, title: string, state: CampaignState, startsOn: string, endsOn: string | null, organisation: { name: string }, project: { code: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignQueryVariables = Exact<{
  id: string;
}>;


export type CampaignQuery = { campaign: { id: string, coalitionId: string, slug: string, title: string, text: string, state: CampaignState, startsOn: string, endsOn: string | null, verbs: Array<CampaignVerb>, mayEdit: boolean, mayMakeTemplate: boolean, organisation: { id: string, name: string }, objective: { id: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null } } | null, project: { id: string, code: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null } } | null, course: Array<{ verb: string, madeAt: string }>, actions: Array<{ id: string, kind: ActionKind, title: string, startsOn: string, endsOn: string | null, state: ActionState, embargoUntil: string | null, isUnderEmbargo: boolean, organisation: { name: string }, board: { published: number, members: number } }>, checklist: Array<{ id: string, kind: CampaignStepKind, note: string, doneAt: string | null, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> } | null };

export type CampaignInsideQueryVariables = Exact<{
  id: string;
}>;


export type CampaignInsideQuery = { campaign: { id: string, messages: Array<{ id: string, actionId: string | null, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, texts: Array<{ locale: string, text: string, state: MessageState, writtenAt: string, approvedAt: string | null, mayApprove: boolean }> }>, tasks: Array<{ id: string, title: string, dueOn: string | null, state: TaskState, mine: boolean, organisation: { name: string } | null, person: { name: string } | null }>, lessons: { result: { fr: string | null, ar: string | null, en: string | null, es: string | null }, worked: { fr: string | null, ar: string | null, en: string | null, es: string | null }, failed: { fr: string | null, ar: string | null, en: string | null, es: string | null } } | null, texts: { title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, text: { fr: string | null, ar: string | null, en: string | null, es: string | null } } } | null };

export type CampaignMembersQueryVariables = Exact<{
  coalition: string;
  coalitionId: string;
}>;


export type CampaignMembersQuery = { coalition: { id: string, members: Array<{ kind: MemberKind, organisation: { id: string, slug: string, name: string } }> } | null, projects: Array<{ id: string, code: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, strategies: Array<{ id: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null }, objectives: Array<{ id: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> }> };

export type CampaignTemplatesQueryVariables = Exact<{
  coalitionId: string;
}>;


export type CampaignTemplatesQuery = { campaignTemplates: Array<{ id: string, isShipped: boolean, days: number | null, taskCount: number, messageCount: number, names: { fr: string | null, ar: string | null, en: string | null, es: string | null }, steps: Array<{ kind: CampaignStepKind }>, actions: Array<{ kind: ActionKind, startsIn: number, endsIn: number | null, hasEmbargo: boolean, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, lessons: { result: { fr: string | null, ar: string | null, en: string | null, es: string | null }, worked: { fr: string | null, ar: string | null, en: string | null, es: string | null }, failed: { fr: string | null, ar: string | null, en: string | null, es: string | null } } | null }> };

export type PlanCampaignMutationVariables = Exact<{
  input: PlanCampaignInput;
}>;


export type PlanCampaignMutation = { done:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type LaunchCampaignMutationVariables = Exact<{
  input: LaunchCampaignInput;
}>;


export type LaunchCampaignMutation = { done:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EditCampaignMutationVariables = Exact<{
  input: EditCampaignInput;
}>;


export type EditCampaignMutation = { done:
    | { __typename: 'Campaign' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type MoveCampaignMutationVariables = Exact<{
  campaignId: string;
  verb: CampaignVerb;
}>;


export type MoveCampaignMutation = { done:
    | { __typename: 'Campaign' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EvaluateCampaignMutationVariables = Exact<{
  input: EvaluateCampaignInput;
}>;


export type EvaluateCampaignMutation = { done:
    | { __typename: 'Campaign' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type MakeCampaignTemplateMutationVariables = Exact<{
  input: MakeTemplateInput;
}>;


export type MakeCampaignTemplateMutation = { done:
    | { __typename: 'CampaignTemplate' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type CheckCampaignStepMutationVariables = Exact<{
  input: CheckStepInput;
}>;


export type CheckCampaignStepMutation = { done:
    | { __typename: 'CampaignStep' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type GiveCampaignTaskMutationVariables = Exact<{
  input: CampaignTaskInput;
}>;


export type GiveCampaignTaskMutation = { done:
    | { __typename: 'Campaign' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type BeginCampaignMessageMutationVariables = Exact<{
  input: BeginMessageInput;
}>;


export type BeginCampaignMessageMutation = { done:
    | { __typename: 'CampaignMessage' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type WriteCampaignMessageMutationVariables = Exact<{
  input: WriteMessageInput;
}>;


export type WriteCampaignMessageMutation = { done:
    | { __typename: 'CampaignMessage' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type ApproveCampaignMessageMutationVariables = Exact<{
  input: ApproveMessageInput;
}>;


export type ApproveCampaignMessageMutation = { done:
    | { __typename: 'CampaignMessage' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type StrategiesQueryVariables = Exact<{
  coalitionId: string;
}>;


export type StrategiesQuery = { strategies: Array<{ id: string, startsOn: string, endsOn: string | null, names: { fr: string | null, ar: string | null, en: string | null, es: string | null }, texts: { fr: string | null, ar: string | null, en: string | null, es: string | null }, objectives: Array<{ id: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null }, texts: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> }> };

export type WriteStrategyMutationVariables = Exact<{
  input: WriteStrategyInput;
}>;


export type WriteStrategyMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Strategy' }
   };

export type WriteObjectiveMutationVariables = Exact<{
  input: WriteObjectiveInput;
}>;


export type WriteObjectiveMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Objective' }
   };

export type ProjectsQueryVariables = Exact<{
  coalitionId: string;
}>;


export type ProjectsQuery = { projects: Array<{ id: string, code: string, funder: string, startsOn: string, endsOn: string | null, names: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> };

export type WriteProjectMutationVariables = Exact<{
  input: WriteProjectInput;
}>;


export type WriteProjectMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Project' }
   };

export type AwaitingCharterQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingCharterQuery = { me: { takesPart: Array<{ id: string, slug: string, name: string, charter: { number: number, adoptedOn: string | null, roundAt: string | null, signBy: string | null, progress: { signed: number, expected: number, isOverdue: boolean }, mine: Array<{ maySign: boolean, signedAt: string | null, organisation: { slug: string, name: string } }> } | null }> } | null };

export type CharterScreenQueryVariables = Exact<{
  slug: string;
  number?: number | null | undefined;
}>;


export type CharterScreenQuery = { coalition: { id: string, slug: string, name: string, charters: Array<{ id: string, number: number, state: CharterState, adoptedOn: string | null, signatoryCount: number }>, charter: { id: string, number: number, state: CharterState, referenceLocale: string, silenceIsConsent: boolean, associatesSign: boolean, hash: string | null, proposedAt: string | null, adoptedOn: string | null, signBy: string | null, roundAt: string | null, minutes: { fr: string | null, ar: string | null, en: string | null, es: string | null }, texts: Array<{ locale: string, title: string, body: string }>, progress: { signed: number, expected: number, isOverdue: boolean }, missing: Array<{ id: string, name: string }>, mine: Array<{ maySign: boolean, signedAt: string | null, lastSigned: number | null, organisation: { id: string, name: string } }>, signatories: Array<{ signedAt: string, leftOn: string | null, signer: string | null, office: string | null, organisation: { id: string, name: string } }>, decision: { id: string, state: DecisionState, outcome: DecisionOutcome | null, closesAt: string | null } | null } | null } | null };

export type EarlierCharterQueryVariables = Exact<{
  slug: string;
  number: number;
}>;


export type EarlierCharterQuery = { coalition: { charter: { number: number, texts: Array<{ locale: string, title: string, body: string }> } | null } | null };

export type CharterDraftQueryVariables = Exact<{
  slug: string;
  number: number;
}>;


export type CharterDraftQuery = { coalition: { id: string, slug: string, name: string, charter: { id: string, number: number, state: CharterState, referenceLocale: string, silenceIsConsent: boolean, associatesSign: boolean, texts: Array<{ locale: string, title: string, body: string, writtenAt: string, isStale: boolean }> } | null } | null };

export type DraftCharterMutationVariables = Exact<{
  input: DraftCharterInput;
}>;


export type DraftCharterMutation = { draftCharter:
    | { __typename: 'Charter', number: number }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EditCharterMutationVariables = Exact<{
  input: EditCharterInput;
}>;


export type EditCharterMutation = { editCharter:
    | { __typename: 'Charter' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type WriteCharterTextMutationVariables = Exact<{
  input: WriteCharterTextInput;
}>;


export type WriteCharterTextMutation = { writeCharterText:
    | { __typename: 'Charter', texts: Array<{ locale: string, writtenAt: string }> }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type ProposeCharterMutationVariables = Exact<{
  input: ProposeCharterInput;
}>;


export type ProposeCharterMutation = { proposeCharter:
    | { __typename: 'Charter' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RecordCharterMutationVariables = Exact<{
  input: RecordCharterInput;
}>;


export type RecordCharterMutation = { recordCharter:
    | { __typename: 'Charter' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type OpenCharterRoundMutationVariables = Exact<{
  input: CharterRoundInput;
}>;


export type OpenCharterRoundMutation = { openCharterRound:
    | { __typename: 'Charter' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type SignCharterMutationVariables = Exact<{
  input: SignCharterInput;
}>;


export type SignCharterMutation = { signCharter:
    | { __typename: 'Charter' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'MayNotSign', code: string, message: string }
   };

export type LedCoalitionQueryVariables = Exact<{
  slug: string;
  asOf?: string | null | undefined;
}>;


export type LedCoalitionQuery = { coalition: { id: string, slug: string, name: string, welcomesInformal: boolean, memberCount: number, logo: { large: string } | null, members: Array<{ kind: MemberKind, standing: Standing, since: string, until: string | null, isListed: boolean | null, organisation: { id: string, slug: string, name: string, logo: { small: string } | null } }> } | null };

export type UpdateCoalitionMutationVariables = Exact<{
  input: UpdateCoalitionInput;
}>;


export type UpdateCoalitionMutation = { updateCoalition:
    | { __typename: 'Coalition' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RemoveCoalitionLogoMutationVariables = Exact<{
  coalitionId: string;
}>;


export type RemoveCoalitionLogoMutation = { removeCoalitionLogo: boolean };

export type ChangeMemberKindMutationVariables = Exact<{
  input: ChangeKindInput;
}>;


export type ChangeMemberKindMutation = { changeMemberKind:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'PlaceChanged' }
   };

export type SuspendMemberMutationVariables = Exact<{
  input: PlaceInput;
}>;


export type SuspendMemberMutation = { suspendCoalitionMember:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'PlaceChanged' }
   };

export type ResumeMemberMutationVariables = Exact<{
  input: PlaceInput;
}>;


export type ResumeMemberMutation = { resumeCoalitionMember:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'PlaceChanged' }
   };

export type EndMembershipMutationVariables = Exact<{
  input: PlaceInput;
}>;


export type EndMembershipMutation = { leaveCoalition:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'PlaceChanged' }
   };

export type FoundOrganisationMutationVariables = Exact<{
  input: FoundOrganisationInput;
}>;


export type FoundOrganisationMutation = { foundOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LikelyTwin', code: string, message: string, twins: Array<{ by: Array<Likeness>, organisation: { slug: string, name: string } }> }
    | { __typename: 'Organisation' }
   };

export type MemberHistoryQueryVariables = Exact<{
  coalition: string;
  organisation: string;
}>;


export type MemberHistoryQuery = { coalition: { id: string, slug: string, name: string, memberHistory: Array<{ kind: MemberKind, standing: Standing, fromOn: string, recordedAt: string, isInForce: boolean, reason: string | null, by: string | null }> } | null, organisation: { id: string, slug: string, name: string } | null };

export type CorrectMemberPlaceMutationVariables = Exact<{
  input: CorrectPlaceInput;
}>;


export type CorrectMemberPlaceMutation = { correctMemberPlace:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'PlaceChanged' }
   };

export type CoalitionOfficesQueryVariables = Exact<{
  slug: string;
}>;


export type CoalitionOfficesQuery = { coalition: { id: string, name: string, offices: Array<{ id: string, office: Office, fromOn: string, untilOn: string | null, organisation: { id: string, name: string } }>, members: Array<{ organisation: { id: string, name: string } }> } | null };

export type GiveOfficeMutationVariables = Exact<{
  input: GiveOfficeInput;
}>;


export type GiveOfficeMutation = { giveOffice:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'OfficeChanged' }
   };

export type EndOfficeMutationVariables = Exact<{
  input: EndOfficeInput;
}>;


export type EndOfficeMutation = { endOffice:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'OfficeChanged' }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, locale: string, hasTotp: boolean, isOperator: boolean, memberships: Array<{ roles: Array<OrganisationRole>, organisation: { id: string, slug: string, name: string } }>, coalitions: Array<{ roles: Array<CoalitionRole>, coalition: { id: string, slug: string, name: string } }>, voices: Array<{ roles: Array<VoiceRole>, coalition: { id: string, slug: string, name: string } }>, takesPart: Array<{ id: string, slug: string, name: string }> } | null };

export type AwaitingAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingAnswersQuery = { awaitedAnswers: Array<{ organisation: { id: string, name: string } | null, decision: { id: string, coalitionId: string, title: string, openedAt: string | null } }> };

export type DecisionsQueryVariables = Exact<{
  coalitionId: string;
  slug: string;
  state?: DecisionState | null | undefined;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { coalition: { id: string, decisionRules: { silenceIsConsent: boolean, proxyLimit: number, quorumPercent: number } } | null, awaitedAnswers: Array<{ organisation: { id: string, name: string } | null, decision: { id: string, coalitionId: string, title: string, closesAt: string | null } }>, decisions: { edges: Array<{ node: { id: string, title: string, state: DecisionState, outcome: DecisionOutcome | null, openedAt: string | null, closesAt: string | null, closedAt: string | null, proposedBy: { id: string, name: string } | null, tally: { seats: number, yes: number, no: number, abstain: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecisionQueryVariables = Exact<{
  id: string;
}>;


export type DecisionQuery = { decision: { id: string, coalitionId: string, title: string, mode: DecisionMode, quorumPercent: number, state: DecisionState, outcome: DecisionOutcome | null, openedAt: string | null, closesAt: string | null, closedAt: string | null, reviewOn: string | null, myActions: Array<DecisionAction>, texts: { title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, proposal: { fr: string | null, ar: string | null, en: string | null, es: string | null }, minutes: { fr: string | null, ar: string | null, en: string | null, es: string | null } }, proposedBy: { id: string, name: string } | null, tally: { seats: number, yes: number, no: number, abstain: number, quorum: number, outcome: DecisionOutcome }, seats: Array<{ answer: VoteAnswer | null, reason: string, castAt: string | null, mine: boolean, organisation: { id: string, name: string }, proxy: { id: string, name: string } | null }>, opinions: Array<{ name: string, answer: Leaning, reason: string, givenAt: string, mine: boolean }>, history: Array<{ answer: VoteAnswer | null, byProxy: boolean, castAt: string, organisation: { id: string, name: string } }> } | null };

export type DecisionRulesQueryVariables = Exact<{
  slug: string;
}>;


export type DecisionRulesQuery = { coalition: { id: string, decisionRules: { silenceIsConsent: boolean, proxyLimit: number, quorumPercent: number } } | null };

export type SetDecisionRulesMutationVariables = Exact<{
  input: CoalitionRulesInput;
}>;


export type SetDecisionRulesMutation = { setDecisionRules:
    | { __typename: 'CoalitionRule' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type DraftDecisionMutationVariables = Exact<{
  input: DraftDecisionInput;
}>;


export type DraftDecisionMutation = { draftDecision:
    | { __typename: 'Decision', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type EditDecisionMutationVariables = Exact<{
  input: EditDecisionInput;
}>;


export type EditDecisionMutation = { editDecision:
    | { __typename: 'Decision', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type CastVoteMutationVariables = Exact<{
  input: CastVoteInput;
}>;


export type CastVoteMutation = { castVote:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type GiveProxyMutationVariables = Exact<{
  input: GiveProxyInput;
}>;


export type GiveProxyMutation = { giveProxy:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type TakeProxyBackMutationVariables = Exact<{
  decisionId: string;
  organisationId: string;
}>;


export type TakeProxyBackMutation = { takeProxyBack:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type OpenDecisionMutationVariables = Exact<{
  decisionId: string;
  closesAt: string;
}>;


export type OpenDecisionMutation = { openDecision:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type CloseDecisionMutationVariables = Exact<{
  decisionId: string;
}>;


export type CloseDecisionMutation = { closeDecision:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type CancelDecisionMutationVariables = Exact<{
  decisionId: string;
  reason: WordsInput;
}>;


export type CancelDecisionMutation = { cancelDecision:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision:
    | { __typename: 'Decision' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
   };

export type AwaitingAnswersDueQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingAnswersDueQuery = { dueAnswers: Array<{ petition: string, title: string, target: string, answerDueOn: string, isOverdue: boolean }> };

export type PetitionDeliveryQueryVariables = Exact<{
  slug: string;
}>;


export type PetitionDeliveryQuery = { petition: { id: string, track: { key: string, name: string, law: string, fixedOn: string | null, route: TrackRoute, place: string | null, placeName: string, signers: string, verdict: TrackVerdict, facts: Array<{ text: string, source: string, confidence: TrackConfidence }>, newer: { holdsFrom: string, law: string } | null, association: Array<{ criterion: AssociationCriterion, verdict: AssociationVerdict }>, readings: Array<{ key: string, source: string, confidence: TrackConfidence, note: string, elsewhere: number, areasMet: number, areasNeeded: number, fewestMore: number | null, verdict: TrackVerdict, total: { needed: number, counted: number | null, missing: number | null }, areas: Array<{ code: string, name: string, needed: number, counted: number | null, missing: number | null, verdict: TrackVerdict }> }> } | null, dossierLetters: Array<{ locale: string, body: string, confirmed: number, isBehind: boolean }>, dossierAnnexes: Array<{ text: string, isTold: boolean, isThere: boolean, note: string }>, filings: Array<{ id: string, target: string, deliveredOn: string, confirmed: number, receiptNumber: string, receivedOn: string | null, answerDueOn: string | null, dueFrom: DueSource | null, isAwaited: boolean, scans: Array<{ id: string, name: string, bytes: number }> }> } | null };

export type TracksToChooseQueryVariables = Exact<{ [key: string]: never; }>;


export type TracksToChooseQuery = { legalTracks: Array<{ key: string, name: string, law: string, placeKind: TrackPlaceKind, takesAssociations: boolean, sources: Array<{ source: string, confidence: TrackConfidence }>, places: Array<{ code: string, name: string, totals: Array<number> }> }> };

export type ChooseTrackMutationVariables = Exact<{
  input: ChooseTrackInput;
}>;


export type ChooseTrackMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
   };

export type SaveDossierLetterMutationVariables = Exact<{
  input: SaveDossierLetterInput;
}>;


export type SaveDossierLetterMutation = { done:
    | { __typename: 'DossierLetter' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RecordFilingMutationVariables = Exact<{
  input: RecordFilingInput;
}>;


export type RecordFilingMutation = { done:
    | { __typename: 'Filing' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RequestDossierMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestDossierMutation = { done:
    | { __typename: 'Export' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type DocumentAdoptionQueryVariables = Exact<{
  id: string;
}>;


export type DocumentAdoptionQuery = { document: { id: string, coalitionId: string, groupId: string | null, groupName: string | null, title: string, referenceLocale: string, state: DocumentState, rights: { mayKeep: boolean }, consultations: Array<{ id: string, state: ConsultationState, closesAt: string }>, adoption: { id: string, number: number, mode: AdoptionMode, disputedMode: DisputedMode, phase: AdoptionPhase, commentsUntil: string, silenceUntil: string | null, stoppedAt: string | null, decisionId: string | null, edition: { number: number, hash: string } | null, baseEdition: { number: number, hash: string } | null, objections: Array<{ id: string, strength: ObjectionStrength, state: ObjectionState, locale: string | null, sectionTitle: string, portion: string, replacement: string, reason: string, edition: number, madeAt: string, answer: string, answeredAt: string | null, mayWithdraw: boolean, maySendToVote: boolean, organisation: { id: string, name: string } | null }>, steps: Array<{ kind: AdoptionStepKind, at: string, untilAt: string | null, reason: string, edition: number | null }>, sections: Array<{ locale: string, index: number, title: string, text: string }> } | null, adoptionTasks: { mayOpen: boolean, maySilence: boolean, mayVote: boolean, mayTakeIn: boolean, mayAnswer: boolean, mayRecall: boolean, mayComment: boolean, isEdited: boolean, faults: Array<{ field: string, message: string }>, objectFor: Array<{ id: string, name: string }>, dissentFor: Array<{ id: string, name: string }>, comeBackFor: Array<{ id: string, name: string }>, hindrances: Array<{ name: AdoptionHindrance, count: number }> }, dissents: Array<{ stance: DissentStance, note: string, isPublic: boolean, edition: number | null, mayShow: boolean, organisation: { id: string, name: string } }> } | null };

export type DocumentAdoptionRulesQueryVariables = Exact<{
  coalitionId: string;
  groupId?: string | null | undefined;
}>;


export type DocumentAdoptionRulesQuery = { adoptionRules: { mode: AdoptionMode, disputedMode: DisputedMode, commentDays: number, silenceDays: number, voteDays: number, takesSilence: boolean, mine: boolean, isOwn: boolean } };

export type SetAdoptionRulesMutationVariables = Exact<{
  input: AdoptionRulesInput;
}>;


export type SetAdoptionRulesMutation = { done:
    | { __typename: 'AdoptionRule' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type OpenCommentRoundMutationVariables = Exact<{
  documentId: string;
}>;


export type OpenCommentRoundMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type StartSilenceMutationVariables = Exact<{
  documentId: string;
}>;


export type StartSilenceMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type PutDocumentToVoteMutationVariables = Exact<{
  documentId: string;
}>;


export type PutDocumentToVoteMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type RecallAdoptionMutationVariables = Exact<{
  documentId: string;
  reason: string;
}>;


export type RecallAdoptionMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type TakeInObjectionsMutationVariables = Exact<{
  documentId: string;
  objectionIds: Array<string> | string;
}>;


export type TakeInObjectionsMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type ObjectToDocumentMutationVariables = Exact<{
  input: ObjectToDocumentInput;
}>;


export type ObjectToDocumentMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type WithdrawDocumentObjectionMutationVariables = Exact<{
  objectionId: string;
}>;


export type WithdrawDocumentObjectionMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type AnswerDocumentObjectionMutationVariables = Exact<{
  objectionId: string;
  answer: string;
}>;


export type AnswerDocumentObjectionMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type SendObjectionToVoteMutationVariables = Exact<{
  objectionId: string;
}>;


export type SendObjectionToVoteMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type TakeDistanceMutationVariables = Exact<{
  input: TakeDistanceInput;
}>;


export type TakeDistanceMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type TakeBackDistanceMutationVariables = Exact<{
  documentId: string;
  organisationId: string;
}>;


export type TakeBackDistanceMutation = { done:
    | { __typename: 'AdoptionRound' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type ShowMinorityNoteMutationVariables = Exact<{
  documentId: string;
  organisationId: string;
  isPublic: boolean;
}>;


export type ShowMinorityNoteMutation = { done:
    | { __typename: 'AdoptionDissent' }
    | { __typename: 'MayNotAdopt', code: string, message: string }
   };

export type AwaitingAdoptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingAdoptionsQuery = { awaitedAdoptions: Array<{ phase: AdoptionPhase, since: string, isHeld: boolean, document: { id: string, title: string, coalitionId: string } }> };

export type ReportSubmissionQueryVariables = Exact<{
  id: string;
}>;


export type ReportSubmissionQuery = { document: { id: string, title: string, slug: string, state: DocumentState, publishedAt: string | null, reportCourse: { stage: ReportStage, isPublic: boolean, submissions: Array<{ id: string, number: number, editionNumber: number, editionHash: string, listHash: string | null, mechanism: string, session: string, locales: Array<string>, words: number, wordLimit: number | null, submittedOn: string, reference: string, correction: string, recordedAt: string, files: Array<{ id: string, kind: ReportFileKind, locale: string | null, name: string, bytes: number, sha256: string }> }>, steps: Array<{ id: string, kind: ReportStepKind, happensOn: string, place: string, sourceUrl: string, note: string, statement: { id: string, title: string } | null }>, speaker: { name: string, office: string, organisation: { name: string } } | null, tasks: { mayKeep: boolean, isSpokesperson: boolean, isNamed: boolean, hindrance: string | null, wordLimit: number | null, lengths: Array<{ locale: string, words: number, isTooLong: boolean }>, statements: Array<{ id: string, title: string }> } | null } | null } | null };

export type ReportRecommendationsQueryVariables = Exact<{
  id: string;
}>;


export type ReportRecommendationsQuery = { document: { id: string, coalitionId: string, title: string, slug: string, reportCourse: { stage: ReportStage, isPublic: boolean, themes: Array<string>, submissions: Array<{ id: string }>, tasks: { mayKeep: boolean } | null, figures: { total: number, ours: number, answers: Array<{ answer: StateAnswer, count: number }>, statuses: Array<{ status: RecommendationStatus, count: number }> } } | null } | null };

export type ListedRecommendationsQueryVariables = Exact<{
  coalitionId: string;
  id: string;
  theme?: string | null | undefined;
  answer?: StateAnswer | null | undefined;
  status?: RecommendationStatus | null | undefined;
  ours?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ListedRecommendationsQuery = { recommendations: { edges: Array<{ node: { id: string, documentId: string, number: string, text: string, makerKind: RecommendationMaker, maker: string, country: string | null, theme: string, isOurs: boolean, answer: StateAnswer, answeredOn: string | null, status: RecommendationStatus, statusOn: string | null, nextOn: string | null, organisation: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecommendationChangesQueryVariables = Exact<{
  id: string;
  since: string;
}>;


export type RecommendationChangesQuery = { document: { id: string, reportCourse: { changes: Array<{ recommendation: { id: string, number: string }, step: { answer: StateAnswer | null, status: RecommendationStatus | null, happenedOn: string, sourceUrl: string, note: string } }> } | null } | null };

export type ListedRecommendationFragment = { id: string, documentId: string, number: string, text: string, makerKind: RecommendationMaker, maker: string, country: string | null, theme: string, isOurs: boolean, answer: StateAnswer, answeredOn: string | null, status: RecommendationStatus, statusOn: string | null, nextOn: string | null, organisation: { name: string } | null };

export type OneRecommendationQueryVariables = Exact<{
  id: string;
  documentId: string;
}>;


export type OneRecommendationQuery = { recommendation: { passage: string, receivedOn: string, sourceUrl: string, id: string, documentId: string, number: string, text: string, makerKind: RecommendationMaker, maker: string, country: string | null, theme: string, isOurs: boolean, answer: StateAnswer, answeredOn: string | null, status: RecommendationStatus, statusOn: string | null, nextOn: string | null, texts: { fr: string | null, ar: string | null, en: string | null, es: string | null }, steps: Array<{ answer: StateAnswer | null, status: RecommendationStatus | null, happenedOn: string, sourceUrl: string, note: string }>, organisation: { id: string, name: string } | null } | null, document: { id: string, title: string, reportCourse: { themes: Array<string>, tasks: { mayKeep: boolean, mayFollow: boolean, members: Array<{ id: string, name: string }> } | null } | null } | null };

export type CoalitionRecommendationsQueryVariables = Exact<{
  coalitionId: string;
  answer?: StateAnswer | null | undefined;
  status?: RecommendationStatus | null | undefined;
  ours?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type CoalitionRecommendationsQuery = { recommendations: { edges: Array<{ node: { id: string, documentId: string, number: string, text: string, makerKind: RecommendationMaker, maker: string, country: string | null, theme: string, isOurs: boolean, answer: StateAnswer, answeredOn: string | null, status: RecommendationStatus, statusOn: string | null, nextOn: string | null, report: { id: string, title: string } | null, organisation: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SubmissionChanged' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type RecordReportStepMutationVariables = Exact<{
  input: RecordReportStepInput;
}>;


export type RecordReportStepMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SubmissionChanged' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type ShowReportMutationVariables = Exact<{
  documentId: string;
  isPublic: boolean;
}>;


export type ShowReportMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SubmissionChanged' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type ShowSpokespersonMutationVariables = Exact<{
  documentId: string;
  isNamed: boolean;
}>;


export type ShowSpokespersonMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SubmissionChanged' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type KeepRecommendationMutationVariables = Exact<{
  input: RecommendationInput;
}>;


export type KeepRecommendationMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Recommendation' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type NoteStateAnswerMutationVariables = Exact<{
  input: NoteAnswerInput;
}>;


export type NoteStateAnswerMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Recommendation' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type NoteRecommendationStatusMutationVariables = Exact<{
  input: NoteStatusInput;
}>;


export type NoteRecommendationStatusMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Recommendation' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type PlanFollowUpMutationVariables = Exact<{
  input: PlanFollowUpInput;
}>;


export type PlanFollowUpMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Recommendation' }
    | { __typename: 'SubmissionRefused', code: string, message: string }
   };

export type AwaitingDocumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingDocumentsQuery = { proposed: { edges: Array<{ node: { id: string, title: string, createdAt: string, coalitionId: string, rights: { mayAccept: boolean } } }> }, adopted: { edges: Array<{ node: { id: string, title: string, createdAt: string, adoptedAt: string | null, coalitionId: string, rights: { mayPublish: boolean } } }> }, awaitedRecommendations: Array<{ id: string, documentId: string, number: string, text: string, nextOn: string | null, report: { title: string } | null }> };

export type AwaitingConsultationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingConsultationsQuery = { awaitedConsultations: Array<{ documentId: string, coalitionId: string, token: string, openedAt: string, title: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> };

export type DocumentConsultationsQueryVariables = Exact<{
  id: string;
}>;


export type DocumentConsultationsQuery = { document: { id: string, title: string, state: DocumentState, mayConsult: boolean, consultable: { titles: Array<string>, unlike: Array<string> } | null, rights: { mayKeep: boolean }, consultations: Array<{ id: string, wholeIn: Array<string>, closesAt: string, state: ConsultationState, reason: string, openedAt: string, endedAt: string | null, eraseAt: string, texts: unknown, token: string | null, questions: { fr: string | null, ar: string | null, en: string | null, es: string | null }, synthesis: { fr: string | null, ar: string | null, en: string | null, es: string | null }, changes: { fr: string | null, ar: string | null, en: string | null, es: string | null }, heard: { answers: number | null, agreed: { agree: number, partly: number, disagree: number } | null } | null, answers: Array<{ id: string, locale: string, words: string | null, name: string, agreement: ConsultationAgreement | null, voiceType: string | null, isNoted: boolean, madeAt: string, changedAt: string | null }>, people: Array<{ id: string, email: string | null, locale: string, invitedAt: string | null }> }> } | null };

export type OpenConsultationMutationVariables = Exact<{
  input: OpenConsultationInput;
}>;


export type OpenConsultationMutation = { done:
    | { __typename: 'Consultation' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type CloseConsultationMutationVariables = Exact<{
  input: CloseConsultationInput;
}>;


export type CloseConsultationMutation = { done:
    | { __typename: 'Consultation' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type WaiveConsultationMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type WaiveConsultationMutation = { done:
    | { __typename: 'Consultation' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type ReopenConsultationMutationVariables = Exact<{
  id: string;
  closesAt: string;
}>;


export type ReopenConsultationMutation = { done:
    | { __typename: 'Consultation' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type SayConsultationChangesMutationVariables = Exact<{
  id: string;
  changes: WordsInput;
}>;


export type SayConsultationChangesMutation = { done:
    | { __typename: 'Consultation' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AskByMailMutationVariables = Exact<{
  input: AskByMailInput;
}>;


export type AskByMailMutation = { done:
    | { __typename: 'Consultation' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AskNoMoreMutationVariables = Exact<{
  personId: string;
}>;


export type AskNoMoreMutation = { done: { __typename: 'Consultation' } };

export type DocumentsQueryVariables = Exact<{
  coalitionId: string;
  state?: DocumentState | null | undefined;
  kind?: DocumentKind | null | undefined;
  query?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { edges: Array<{ node: { id: string, title: string, kind: DocumentKind, state: DocumentState, createdAt: string, groupName: string | null, organisation: { name: string }, texts: Array<{ locale: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DocumentQueryVariables = Exact<{
  id: string;
}>;


export type DocumentQuery = { document: { id: string, coalitionId: string, slug: string, kind: DocumentKind, state: DocumentState, title: string, referenceLocale: string, wordLimit: number | null, createdAt: string, releasedAt: string | null, adoptedAt: string | null, publishedAt: string | null, archivedAt: string | null, groupId: string | null, groupName: string | null, mayCorrect: boolean, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, organisation: { id: string, name: string }, texts: Array<{ id: string, locale: string, words: number, hash: string }>, corrects: { reason: string, document: { id: string, title: string, publishedAt: string | null } } | null, correctedBy: { reason: string, document: { id: string, title: string, state: DocumentState, publishedAt: string | null } } | null, consultations: Array<{ id: string, state: ConsultationState, closesAt: string }>, keepers: Array<{ role: DocumentKeeperRole, account: { id: string, name: string } | null, organisation: { name: string } | null }>, adoption: { phase: AdoptionPhase, commentsUntil: string, silenceUntil: string | null, stoppedAt: string | null, decisionId: string | null } | null, adoptionTasks: { hindrances: Array<{ name: AdoptionHindrance, count: number }>, faults: Array<{ field: string, message: string }>, objectFor: Array<{ id: string }> }, rights: { mayWrite: boolean, mayKeep: boolean, mayType: boolean, maySuggest: boolean, mayEdit: boolean, mayRelease: boolean, mayName: boolean, mayAccept: boolean, mayPublish: boolean, mayArchive: boolean } } | null };

export type DocumentSigningQueryVariables = Exact<{
  documentId: string;
}>;


export type DocumentSigningQuery = { documentSignOffs: { mayOpen: boolean, mayExamine: boolean, calls: Array<{ state: SignOffState, signBy: string, houses: Array<{ isMine: boolean, maySign: boolean, answer: { at: string } | null, external: { check: SignatoryCheck, confirmedAt: string | null } | null }> }> } };

export type KeeperCandidatesQueryVariables = Exact<{
  id: string;
}>;


export type KeeperCandidatesQuery = { document: { id: string, keeperCandidates: Array<{ account: { id: string, name: string }, organisation: { name: string } | null }> } | null };

export type DocumentPlacesQueryVariables = Exact<{
  coalition: string;
  coalitionId: string;
}>;


export type DocumentPlacesQuery = { coalition: { id: string, members: Array<{ kind: MemberKind, organisation: { id: string, name: string } }> } | null, groups: { edges: Array<{ node: { id: string, name: string, rights: { writes: boolean } } }> } };

export type BeginDocumentMutationVariables = Exact<{
  input: BeginDocumentInput;
}>;


export type BeginDocumentMutation = { done:
    | { __typename: 'Document', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EditDocumentMutationVariables = Exact<{
  input: EditDocumentInput;
}>;


export type EditDocumentMutation = { done:
    | { __typename: 'Document' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AddDocumentLanguageMutationVariables = Exact<{
  documentId: string;
  locale: string;
}>;


export type AddDocumentLanguageMutation = { done:
    | { __typename: 'Document' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type NameDocumentKeepersMutationVariables = Exact<{
  input: NameKeepersInput;
}>;


export type NameDocumentKeepersMutation = { done:
    | { __typename: 'Document' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AcceptDocumentMutationVariables = Exact<{
  documentId: string;
}>;


export type AcceptDocumentMutation = { done:
    | { __typename: 'Document' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type ReleaseDocumentMutationVariables = Exact<{
  documentId: string;
}>;


export type ReleaseDocumentMutation = { done:
    | { __typename: 'Document' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type PublishDocumentMutationVariables = Exact<{
  documentId: string;
}>;


export type PublishDocumentMutation = { done:
    | { __typename: 'Document' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type CorrectDocumentMutationVariables = Exact<{
  input: CorrectDocumentInput;
}>;


export type CorrectDocumentMutation = { done:
    | { __typename: 'Document', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type ArchiveDocumentMutationVariables = Exact<{
  documentId: string;
}>;


export type ArchiveDocumentMutation = { done:
    | { __typename: 'Document' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AwaitingContributionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingContributionsQuery = { contributionsAwaitingMe: Array<{ documentId: string, since: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, theme: { fr: string | null, ar: string | null, en: string | null, es: string | null } | null, organisation: { id: string, name: string } }> };

export type DocumentReportQueryVariables = Exact<{
  documentId: string;
}>;


export type DocumentReportQuery = { document: { id: string, title: string, kind: DocumentKind, rights: { mayKeep: boolean } } | null, documentReport: { id: string, documentId: string, referenceLocale: string, locales: Array<string>, mechanism: ReportMechanism, mechanismName: string, session: string, submitBy: string | null, countsFootnotes: boolean, state: ReportState, wordLimit: number | null, mayLead: boolean, askable: Array<{ id: string, name: string }>, mine: Array<{ id: string, name: string }>, candidates: Array<{ mandateId: string, name: string, office: string, organisation: { id: string, name: string } }>, spokespeople: Array<{ id: string, name: string, office: string, state: ReportSpokespersonState, askedAt: string, answeredAt: string | null, reason: string, isMe: boolean, organisation: { id: string, name: string } }>, lengths: Array<{ locale: string, words: number, limit: number | null, over: number, sections: Array<{ title: string, level: number, words: number, budget: number | null }> }>, authorship: Array<{ locale: string, blocks: Array<{ level: number, words: string, organisations: Array<{ id: string, name: string }> }>, authors: Array<{ paragraphs: number, words: number, gone: number, organisation: { id: string, name: string } }> }>, themes: Array<{ id: string, number: number, isOpen: boolean, wordBudget: number | null, wordsEach: number | null, dueOn: string, isOver: boolean, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, guidance: { fr: string | null, ar: string | null, en: string | null, es: string | null }, extensions: Array<{ dueOn: string, note: string, madeAt: string, organisation: { id: string, name: string } | null }>, contributions: Array<{ id: string, themeId: string, state: ReportContributionState, dueOn: string, isOver: boolean, words: number | null, reason: string, submittedAt: string | null, settledAt: string | null, isMine: boolean, mayWrite: boolean, maySpeak: boolean, organisation: { id: string, name: string }, paper: { locale: string, textId: string | null, evidence: string, content: unknown, hash: string | null } | null }> }> } | null };

export type SetReportMutationVariables = Exact<{
  input: SetReportInput;
}>;


export type SetReportMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type WriteReportThemeMutationVariables = Exact<{
  input: WriteThemeInput;
}>;


export type WriteReportThemeMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type DropReportThemeMutationVariables = Exact<{
  themeId: string;
}>;


export type DropReportThemeMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type CallForContributionsMutationVariables = Exact<{
  documentId: string;
}>;


export type CallForContributionsMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type ExtendReportDeadlineMutationVariables = Exact<{
  input: ExtendDeadlineInput;
}>;


export type ExtendReportDeadlineMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type SettleReportMutationVariables = Exact<{
  documentId: string;
}>;


export type SettleReportMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type ReopenReportMutationVariables = Exact<{
  documentId: string;
}>;


export type ReopenReportMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type BeginContributionMutationVariables = Exact<{
  place: ContributionPlaceInput;
  locale: string;
}>;


export type BeginContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type DeclineContributionMutationVariables = Exact<{
  place: ContributionPlaceInput;
  reason: string;
}>;


export type DeclineContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type WriteContributionMutationVariables = Exact<{
  input: WriteContributionInput;
}>;


export type WriteContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type HandInContributionMutationVariables = Exact<{
  id: string;
}>;


export type HandInContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type TakeBackContributionMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type AdmitContributionMutationVariables = Exact<{
  id: string;
}>;


export type AdmitContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type MergeContributionMutationVariables = Exact<{
  input: MergeContributionInput;
}>;


export type MergeContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type RejectContributionMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RejectContributionMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type NameSpokespersonMutationVariables = Exact<{
  input: NameSpokespersonInput;
}>;


export type NameSpokespersonMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type AnswerAsSpokespersonMutationVariables = Exact<{
  id: string;
  accepts: boolean;
  reason?: string | null | undefined;
}>;


export type AnswerAsSpokespersonMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ReportChanged' }
    | { __typename: 'ReportRefused', code: string, message: string }
   };

export type AwaitingTalkQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingTalkQuery = { awaitedTalk: Array<{ kind: AwaitedTalkKind, count: number, since: string, document: { id: string, title: string, coalitionId: string } }> };

export type DocumentCommentsQueryVariables = Exact<{
  id: string;
  textId?: string | null | undefined;
  state?: DocumentCommentState | null | undefined;
}>;


export type DocumentCommentsQuery = { document: { id: string, title: string, state: DocumentState, texts: Array<{ id: string, locale: string }>, mentionable: Array<{ id: string, name: string }>, typists: Array<{ account: { id: string, name: string }, organisation: { id: string, name: string } | null }>, comments: Array<{ id: string, documentId: string, textId: string, quote: string, begins: string | null, ends: string | null, madeAt: string, resolvedAt: string | null, maySettle: boolean, place: { from: number, to: number, words: string } | null, remarks: Array<{ id: string, words: string, madeAt: string, account: { name: string } | null, organisation: { name: string } | null }> }> } | null };

export type CommentOnTextMutationVariables = Exact<{
  input: BeginCommentInput;
}>;


export type CommentOnTextMutation = { done:
    | { __typename: 'DocumentComment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type ReplyToCommentMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyToCommentMutation = { done:
    | { __typename: 'DocumentComment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type ResolveCommentMutationVariables = Exact<{
  commentId: string;
}>;


export type ResolveCommentMutation = { done:
    | { __typename: 'DocumentComment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type ReopenCommentMutationVariables = Exact<{
  commentId: string;
}>;


export type ReopenCommentMutation = { done:
    | { __typename: 'DocumentComment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type DocumentAmendmentsQueryVariables = Exact<{
  id: string;
  filter?: AmendmentFilterInput | null | undefined;
}>;


export type DocumentAmendmentsQuery = { documentVersions: Array<{ id: string, locale: string, number: number, name: string }>, document: { id: string, title: string, state: DocumentState, mayAmend: boolean, adoption: { phase: AdoptionPhase, commentsUntil: string, silenceUntil: string | null } | null, amendments: Array<{ id: string, locale: string, section: number, sectionTitle: string, said: string, proposed: string, reason: string, strength: AmendmentStrength, madeAt: string, state: AmendmentState, answer: string, manner: AmendmentManner | null, retained: string | null, mergedIntoId: string | null, answeredAt: string | null, houses: { organisation: { id: string, name: string } | null, account: { name: string } | null, answeredBy: { name: string } | null, endorsedBy: Array<{ id: string, name: string }> }, rights: { mayEndorse: boolean, mayAnswer: boolean, mayWithdraw: boolean } }>, all: Array<{ id: string, section: number, sectionTitle: string, state: AmendmentState, houses: { organisation: { id: string, name: string } | null } }> } | null };

export type VersionSectionsQueryVariables = Exact<{
  id: string;
}>;


export type VersionSectionsQuery = { documentVersion: { id: string, documentId: string, locale: string, number: number, name: string, sections: Array<{ section: number, title: string, words: string }> } | null };

export type ProposeAmendmentMutationVariables = Exact<{
  input: ProposeAmendmentInput;
}>;


export type ProposeAmendmentMutation = { done:
    | { __typename: 'DocumentAmendment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EndorseAmendmentMutationVariables = Exact<{
  id: string;
}>;


export type EndorseAmendmentMutation = { done:
    | { __typename: 'DocumentAmendment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type WithdrawAmendmentMutationVariables = Exact<{
  id: string;
  words: string;
}>;


export type WithdrawAmendmentMutation = { done:
    | { __typename: 'DocumentAmendment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AcceptAmendmentMutationVariables = Exact<{
  id: string;
  manner: AmendmentManner;
  answer: string;
  words?: string | null | undefined;
}>;


export type AcceptAmendmentMutation = { done:
    | { __typename: 'DocumentAmendment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type MergeAmendmentMutationVariables = Exact<{
  id: string;
  intoId: string;
  answer: string;
}>;


export type MergeAmendmentMutation = { done:
    | { __typename: 'DocumentAmendment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RejectAmendmentMutationVariables = Exact<{
  id: string;
  answer: string;
}>;


export type RejectAmendmentMutation = { done:
    | { __typename: 'DocumentAmendment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type DocumentVersionsQueryVariables = Exact<{
  id: string;
}>;


export type DocumentVersionsQuery = { document: { id: string, slug: string, title: string, state: DocumentState, referenceLocale: string, rights: { mayKeep: boolean, mayType: boolean } } | null, documentLanguages: Array<{ locale: string, isReference: boolean, words: number, isChanged: boolean, hasSuggestions: boolean }>, documentVersions: Array<{ id: string, locale: string, number: number, name: string, hash: string, words: number, madeAt: string, isStale: boolean, author: { name: string } | null, reference: { id: string, number: number } | null }>, documentEditions: Array<{ id: string, number: number, name: string, hash: string, madeAt: string, publishedAt: string | null, versions: Array<{ locale: string, number: number }> }> };

export type DocumentEditionsQueryVariables = Exact<{
  id: string;
}>;


export type DocumentEditionsQuery = { document: { id: string, title: string, referenceLocale: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } } | null, documentEditions: Array<{ number: number, name: string, madeAt: string, versions: Array<{ id: string, locale: string, hash: string }> }> };

export type DocumentVersionTextQueryVariables = Exact<{
  id: string;
}>;


export type DocumentVersionTextQuery = { documentVersion: { id: string, text: { document: string } } | null };

export type DocumentDiffQueryVariables = Exact<{
  input: DocumentDiffInput;
}>;


export type DocumentDiffQuery = { documentDiff: { isSame: boolean, added: number, removed: number, blocks: Array<{ change: DiffChange, shape: DocumentBlockShape, level: number, dir: string, parts: Array<{ change: DiffChange, text: string }> }> } };

export type KeepDocumentVersionMutationVariables = Exact<{
  input: KeepDocumentVersionInput;
}>;


export type KeepDocumentVersionMutation = { done:
    | { __typename: 'DocumentVersion', id: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RestoreDocumentVersionMutationVariables = Exact<{
  versionId: string;
}>;


export type RestoreDocumentVersionMutation = { done:
    | { __typename: 'DocumentVersion' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type ConfirmDocumentTranslationMutationVariables = Exact<{
  versionId: string;
}>;


export type ConfirmDocumentTranslationMutation = { done:
    | { __typename: 'DocumentVersion' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type DocumentToWriteQueryVariables = Exact<{
  id: string;
}>;


export type DocumentToWriteQuery = { document: { id: string, title: string, wordLimit: number | null, referenceLocale: string, texts: Array<{ id: string, locale: string }>, rights: { mayKeep: boolean } } | null, documentReport: { countsFootnotes: boolean, themes: Array<{ wordBudget: number | null, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> } | null };

export type SeatAtTextQueryVariables = Exact<{
  textId: string;
}>;


export type SeatAtTextQuery = { myDocumentSeat: { mayType: boolean, maySuggest: boolean, shown: { name: string, colour: string, organisation: { fr: string | null, ar: string | null, en: string | null, es: string | null } | null } } | null, changesSinceMyVisit: { at: string, before: unknown } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { said: string }
    | { retryAfter: number, code: string, message: string }
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { email: string, name: string, roles: Array<string>, organisation: { name: string } | null, coalition: { name: string } | null } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'SignInFirst', code: string, message: string }
    | { __typename: 'SignedIn' }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LinkExpired', code: string, message: string }
    | { __typename: 'PasswordReset' }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInFailed', code: string, message: string }
    | { __typename: 'SignedIn' }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
    | { __typename: 'TotpRequired', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ExportsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type ExportsQuery = { exports: { edges: Array<{ node: { id: string, kind: ExportKind, format: ExportFormat, state: ExportState, locale: string, isPublic: boolean, purpose: string, progress: number, rows: number | null, bytes: number | null, sha256: string | null, url: string | null, requestedAt: string, expiresAt: string | null, petition: { title: string } | null, requestedBy: { name: string } | null, downloads: Array<{ at: string, by: { name: string } | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, petitions: { edges: Array<{ node: { slug: string, title: string } }> } };

export type RequestExportMutationVariables = Exact<{
  input: RequestExportInput;
}>;


export type RequestExportMutation = { requestExport:
    | { __typename: 'Export', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

type Fault_ChallengeNeeded_Fragment = { code: string, message: string };

type Fault_DecisionByAnother_Fragment = { code: string, message: string };

type Fault_EditConflict_Fragment = { code: string, message: string };

type Fault_GroupRefused_Fragment = { code: string, message: string };

type Fault_IdenticalLetter_Fragment = { code: string, message: string };

type Fault_IllegalMove_Fragment = { code: string, message: string };

type Fault_InvalidInput_Fragment = { code: string, message: string, fields: Array<{ field: string, message: string }> };

type Fault_LastOne_Fragment = { code: string, message: string };

type Fault_LettersNotOpen_Fragment = { code: string, message: string };

type Fault_LikelyTwin_Fragment = { code: string, message: string };

type Fault_LinkExpired_Fragment = { code: string, message: string };

type Fault_MayNotAdmit_Fragment = { code: string, message: string };

type Fault_MayNotAdopt_Fragment = { code: string, message: string };

type Fault_MayNotDecide_Fragment = { code: string, message: string };

type Fault_MayNotSendLetters_Fragment = { code: string, message: string };

type Fault_MayNotSign_Fragment = { code: string, message: string };

type Fault_NoPlace_Fragment = { code: string, message: string };

type Fault_NobodyToWriteTo_Fragment = { code: string, message: string };

type Fault_ParticipationRefused_Fragment = { code: string, message: string };

type Fault_PetitionNotOpen_Fragment = { code: string, message: string };

type Fault_PetitionNotReady_Fragment = { code: string, message: string, missing: Array<{ field: string, message: string }> };

type Fault_ReportRefused_Fragment = { code: string, message: string };

type Fault_ReviewByAnother_Fragment = { code: string, message: string };

type Fault_SecondPersonNeeded_Fragment = { code: string, message: string };

type Fault_SignInFailed_Fragment = { code: string, message: string };

type Fault_SignInFirst_Fragment = { code: string, message: string };

type Fault_SignOffRefused_Fragment = { code: string, message: string };

type Fault_SignatoryTwin_Fragment = { code: string, message: string };

type Fault_SubmissionRefused_Fragment = { code: string, message: string };

type Fault_TargetRefused_Fragment = { code: string, message: string };

type Fault_TextFrozen_Fragment = { code: string, message: string };

type Fault_TooManyRequests_Fragment = { retryAfter: number, code: string, message: string };

type Fault_TotpRequired_Fragment = { code: string, message: string };

export type FaultFragment =
  | Fault_ChallengeNeeded_Fragment
  | Fault_DecisionByAnother_Fragment
  | Fault_EditConflict_Fragment
  | Fault_GroupRefused_Fragment
  | Fault_IdenticalLetter_Fragment
  | Fault_IllegalMove_Fragment
  | Fault_InvalidInput_Fragment
  | Fault_LastOne_Fragment
  | Fault_LettersNotOpen_Fragment
  | Fault_LikelyTwin_Fragment
  | Fault_LinkExpired_Fragment
  | Fault_MayNotAdmit_Fragment
  | Fault_MayNotAdopt_Fragment
  | Fault_MayNotDecide_Fragment
  | Fault_MayNotSendLetters_Fragment
  | Fault_MayNotSign_Fragment
  | Fault_NoPlace_Fragment
  | Fault_NobodyToWriteTo_Fragment
  | Fault_ParticipationRefused_Fragment
  | Fault_PetitionNotOpen_Fragment
  | Fault_PetitionNotReady_Fragment
  | Fault_ReportRefused_Fragment
  | Fault_ReviewByAnother_Fragment
  | Fault_SecondPersonNeeded_Fragment
  | Fault_SignInFailed_Fragment
  | Fault_SignInFirst_Fragment
  | Fault_SignOffRefused_Fragment
  | Fault_SignatoryTwin_Fragment
  | Fault_SubmissionRefused_Fragment
  | Fault_TargetRefused_Fragment
  | Fault_TextFrozen_Fragment
  | Fault_TooManyRequests_Fragment
  | Fault_TotpRequired_Fragment
;

export type AwaitingSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingSeatsQuery = { groupsAwaitingMe: Array<{ id: string, name: string, coalitionId: string, requests: Array<{ id: string, kind: SeatRequestKind, madeAt: string, mayAnswer: boolean }> }> };

export type AwaitingTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingTasksQuery = { tasks: { edges: Array<{ node: { id: string, title: string, madeAt: string, dueOn: string | null, coalitionId: string, group: { name: string } | null } }> } };

export type GroupsQueryVariables = Exact<{
  coalitionId: string;
  after?: string | null | undefined;
}>;


export type GroupsQuery = { mine: { edges: Array<{ node: { id: string, name: string, state: GroupState, fromOn: string, untilOn: string | null, organisationCount: number } }> }, groups: { edges: Array<{ node: { id: string, name: string, state: GroupState, fromOn: string, untilOn: string | null, organisationCount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GroupQueryVariables = Exact<{
  id: string;
}>;


export type GroupQuery = { group: { id: string, coalitionId: string, name: string, mandate: string, report: string, fromOn: string, untilOn: string | null, state: GroupState, isPublic: boolean, organisationCount: number, rights: { reads: boolean, writes: boolean, releases: boolean, chairs: boolean, leads: boolean }, seats: Array<{ id: string, role: SeatRole, isInForce: boolean, fromAt: string, untilAt: string | null, account: { id: string, name: string } | null, organisation: { id: string, name: string } | null }>, requests: Array<{ id: string, kind: SeatRequestKind, role: SeatRole, words: string, madeAt: string, mayAnswer: boolean, mayWithdraw: boolean, account: { id: string, name: string } | null, organisation: { id: string, name: string } | null }>, candidates: Array<{ organisation: { id: string, name: string } | null, account: { id: string, name: string } | null }> } | null };

export type GroupSpaceQueryVariables = Exact<{
  id: string;
}>;


export type GroupSpaceQuery = { group: { id: string, notes: Array<{ id: string, latest: { number: number, madeAt: string, releasedAt: string | null, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, author: { name: string } | null } | null, released: { number: number } | null }> } | null, tasks: { edges: Array<{ node: { id: string, title: string, dueOn: string | null, state: TaskState, mine: boolean, organisation: { name: string } | null, person: { name: string } | null } }> } };

export type GroupWordsQueryVariables = Exact<{
  id: string;
}>;


export type GroupWordsQuery = { group: { id: string, name: string, coalitionId: string, fromOn: string, untilOn: string | null, state: GroupState, rights: { chairs: boolean, writes: boolean, leads: boolean }, texts: { name: { fr: string | null, ar: string | null, en: string | null, es: string | null }, mandate: { fr: string | null, ar: string | null, en: string | null, es: string | null } } } | null };

export type NoteQueryVariables = Exact<{
  id: string;
}>;


export type NoteQuery = { note: { id: string, group: { id: string, name: string, state: GroupState, rights: { reads: boolean, writes: boolean, releases: boolean } } | null, versions: Array<{ number: number, madeAt: string, releasedAt: string | null, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, texts: { fr: string | null, ar: string | null, en: string | null, es: string | null }, author: { name: string } | null, releasedBy: { name: string } | null }>, comments: Array<{ id: string, text: string, madeAt: string, account: { name: string } | null, organisation: { name: string } | null }> } | null };

export type ProposeGroupMutationVariables = Exact<{
  input: ProposeGroupInput;
}>;


export type ProposeGroupMutation = { proposeGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup', id: string }
   };

export type EditGroupMutationVariables = Exact<{
  input: EditGroupInput;
}>;


export type EditGroupMutation = { editGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type OpenGroupMutationVariables = Exact<{
  groupId: string;
}>;


export type OpenGroupMutation = { openGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type ReopenGroupMutationVariables = Exact<{
  groupId: string;
}>;


export type ReopenGroupMutation = { reopenGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type CloseGroupMutationVariables = Exact<{
  groupId: string;
  report: WordsInput;
}>;


export type CloseGroupMutation = { closeGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type ShowGroupMutationVariables = Exact<{
  groupId: string;
  isPublic: boolean;
}>;


export type ShowGroupMutation = { showGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type InviteToGroupMutationVariables = Exact<{
  input: InviteToGroupInput;
}>;


export type InviteToGroupMutation = { inviteToGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type AskToJoinGroupMutationVariables = Exact<{
  input: AskToJoinInput;
}>;


export type AskToJoinGroupMutation = { askToJoinGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type AnswerSeatRequestMutationVariables = Exact<{
  requestId: string;
  answer: SeatRequestState;
}>;


export type AnswerSeatRequestMutation = { answerSeatRequest:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type LeaveGroupMutationVariables = Exact<{
  groupId: string;
}>;


export type LeaveGroupMutation = { leaveGroup:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type EndSeatMutationVariables = Exact<{
  seatId: string;
}>;


export type EndSeatMutation = { endSeat:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type SetSeatRoleMutationVariables = Exact<{
  seatId: string;
  role: SeatRole;
}>;


export type SetSeatRoleMutation = { setSeatRole:
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'WorkingGroup' }
   };

export type WriteNoteMutationVariables = Exact<{
  input: WriteNoteInput;
}>;


export type WriteNoteMutation = { writeNote:
    | { __typename: 'GroupNote', id: string }
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type SaveNoteMutationVariables = Exact<{
  input: SaveNoteInput;
}>;


export type SaveNoteMutation = { saveNote:
    | { __typename: 'GroupNote' }
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type ReleaseNoteMutationVariables = Exact<{
  noteId: string;
  number: number;
}>;


export type ReleaseNoteMutation = { releaseNote:
    | { __typename: 'GroupNote' }
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type CommentOnNoteMutationVariables = Exact<{
  noteId: string;
  text: string;
}>;


export type CommentOnNoteMutation = { commentOnNote:
    | { __typename: 'GroupNote' }
    | { __typename: 'GroupRefused', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AwaitingReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingReviewQuery = { reviewQueue: { edges: Array<{ node: { slug: string, title: string, updatedAt: string, organisations: Array<{ name: string }> } }> } };

export type AwaitingPetitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingPetitionsQuery = { myPetitions: { edges: Array<{ node: { slug: string, state: PetitionState, title: string, updatedAt: string, myActions: Array<PetitionVerb>, organisations: Array<{ slug: string, name: string }>, reviews: Array<{ decision: ReviewDecision, decidedAt: string }> } }> } };

export type AwaitingHeldQueryVariables = Exact<{
  organisationId: string;
}>;


export type AwaitingHeldQuery = { suspectOverview: { petitions: Array<{ signatures: number, since: string, petition: { slug: string, title: string } }> }, signatureBatches: Array<{ id: string, state: BatchState, isMine: boolean, proposedAt: string, petition: { title: string } }> };

export type AwaitingMailingsQueryVariables = Exact<{
  organisation: string;
}>;


export type AwaitingMailingsQuery = { mailings: { edges: Array<{ node: { id: string, state: MailingState, myActions: Array<MailingVerb>, createdAt: string, texts: Array<{ subject: string }> } }> } };

export type AwaitingExportsQueryVariables = Exact<{
  organisation: string;
}>;


export type AwaitingExportsQuery = { exports: { edges: Array<{ node: { id: string, state: ExportState, readyAt: string | null, downloads: Array<{ at: string }>, petition: { title: string } | null } }> } };

export type RunningPetitionsQueryVariables = Exact<{
  organisation?: string | null | undefined;
  coalition?: string | null | undefined;
}>;


export type RunningPetitionsQuery = { petitions: { edges: Array<{ node: { slug: string, title: string, tally: { confirmed: number }, organisations: Array<{ name: string }> } }> } };

export type IndicatorsQueryVariables = Exact<{
  coalitionId: string;
  projectId?: string | null | undefined;
  from: string;
  to: string;
}>;


export type IndicatorsQuery = { indicators: { asOf: string, mayWrite: boolean, projects: Array<{ id: string, name: string, code: string }>, figures: Array<{ indicator: Indicator, name: string, definition: string, unit: IndicatorUnit, value: number | null, isSmall: boolean, did: number | null, of: number | null, isByProject: boolean, goal: number | null, goalIs: IndicatorGoalKind, goalOfPeriod: number | null, isReached: boolean | null, growth: number | null, baseline: { day: string, value: number, recordedAt: string, recordedBy: string | null } | null, years: Array<{ year: number, value: number | null }>, narrative: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> } };

export type IndicatorRowsQueryVariables = Exact<{
  coalitionId: string;
  projectId?: string | null | undefined;
  from: string;
  to: string;
  indicator: Indicator;
  organisationId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorRowsQuery = { indicatorRows: { edges: Array<{ cursor: string, node: { day: string, kindName: string, objectKind: string, objectId: string, title: string, slug: string | null, organisation: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, indicatorParts: Array<{ by: IndicatorParting, name: string, days: string | null, cells: Array<{ key: string, label: string, n: number | null, folded: number | null }> }> };

export type FunderReportsQueryVariables = Exact<{
  coalitionId: string;
}>;


export type FunderReportsQuery = { funderReports: { edges: Array<{ node: { id: string, kind: ExportKind, format: ExportFormat, state: ExportState, locale: string, isPublic: boolean, purpose: string, progress: number, rows: number | null, bytes: number | null, sha256: string | null, url: string | null, requestedAt: string, expiresAt: string | null, fromOn: string | null, toOn: string | null, petition: { title: string } | null, requestedBy: { name: string } | null, downloads: Array<{ at: string, by: { name: string } | null }> } }> } };

export type SetIndicatorGoalMutationVariables = Exact<{
  input: SetIndicatorGoalInput;
}>;


export type SetIndicatorGoalMutation = { setIndicatorGoal:
    | { __typename: 'Coalition' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RecordIndicatorBaselineMutationVariables = Exact<{
  input: RecordIndicatorBaselineInput;
}>;


export type RecordIndicatorBaselineMutation = { recordIndicatorBaseline:
    | { __typename: 'Coalition' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type WriteIndicatorNarrativeMutationVariables = Exact<{
  input: WriteIndicatorNarrativeInput;
}>;


export type WriteIndicatorNarrativeMutation = { writeIndicatorNarrative:
    | { __typename: 'Coalition' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RequestFunderReportMutationVariables = Exact<{
  input: RequestFunderReportInput;
}>;


export type RequestFunderReportMutation = { requestFunderReport:
    | { __typename: 'Export' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type AdmissionSettingsQueryVariables = Exact<{
  slug: string;
}>;


export type AdmissionSettingsQuery = { coalition: { id: string, slug: string, name: string, admission: { isOpen: boolean, sponsors: number, body: AdmissionBody, mode: DecisionMode, quorumPercent: number, isRatified: boolean, rapporteurs: number, completenessDays: number, sponsoringDays: number, reviewDays: number, objectionDays: number, decidingDays: number, appealDays: number, joinsAs: JoiningKind, criteria: Array<{ id: string, kind: CriterionKind, isBlocking: boolean, values: Array<string>, text: string, words: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, sponsorsToAsk: Array<{ id: string }> } } | null };

export type SetAdmissionRulesMutationVariables = Exact<{
  input: AdmissionRulesInput;
}>;


export type SetAdmissionRulesMutation = { setAdmissionRules:
    | { __typename: 'Admission' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type AddAdmissionCriterionMutationVariables = Exact<{
  input: AddCriterionInput;
}>;


export type AddAdmissionCriterionMutation = { addAdmissionCriterion:
    | { __typename: 'AdmissionCriterion' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type EditAdmissionCriterionMutationVariables = Exact<{
  input: EditCriterionInput;
}>;


export type EditAdmissionCriterionMutation = { editAdmissionCriterion:
    | { __typename: 'AdmissionCriterion' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type RetireAdmissionCriterionMutationVariables = Exact<{
  criterionId: string;
}>;


export type RetireAdmissionCriterionMutation = { retireAdmissionCriterion: { id: string } };

export type AwaitingLettersQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingLettersQuery = { letterCampaigns: { edges: Array<{ node: { id: string, state: LetterCampaignState, actions: Array<LetterCampaignVerb>, createdAt: string, title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, organisation: { name: string } } }> } };

export type LetterActionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LetterActionsQuery = { letterCampaigns: { edges: Array<{ node: { id: string, slug: string, state: LetterCampaignState, isTest: boolean, confirmed: number, createdAt: string, title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, organisation: { slug: string, name: string }, coalition: { name: string } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, refusingOffices: Array<{ id: string, address: string, since: string, isByLink: boolean, liftTargetId: string | null, name: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> };

export type LetterActionQueryVariables = Exact<{
  id: string;
}>;


export type LetterActionQuery = { letterCampaign: { id: string, slug: string, state: LetterCampaignState, isTest: boolean, leastWords: number, keepDays: number, replyAddress: string | null, createdAt: string, approvedAt: string | null, openedAt: string | null, closedAt: string | null, actions: Array<LetterCampaignVerb>, title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, intro: { fr: string | null, ar: string | null, en: string | null, es: string | null }, subjects: Array<{ id: string, words: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, points: Array<{ id: string, words: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, organisation: { slug: string, name: string }, coalition: { name: string }, numbers: { written: number, confirmed: number, tests: number, nearlyIdentical: number, byArea: Array<{ area: string, confirmed: number }>, queues: Array<{ targetId: string, address: string, standing: LetterOfficeStanding, since: string | null, fault: string | null, isAtWork: boolean, timeZone: string, opens: string, closes: string, days: Array<number>, perHour: number, waiting: number, printing: number, printed: number, sent: number, failed: number, ambiguous: number, withdrawn: number, refused: number, emptyBy: string | null, liftedAt: string | null, liftReason: string | null, name: { fr: string | null, ar: string | null, en: string | null, es: string | null }, uncertain: Array<{ fault: string | null, letters: number, sendable: number, firstAt: string, lastAt: string }> }> } | null } };

export type LetterActionWordsQueryVariables = Exact<{
  id: string;
}>;


export type LetterActionWordsQuery = { letterCampaign: { id: string, state: LetterCampaignState, leastWords: number, keepDays: number, replyAddress: string | null, referenceLocale: string, title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, intro: { fr: string | null, ar: string | null, en: string | null, es: string | null }, hint: { fr: string | null, ar: string | null, en: string | null, es: string | null }, closing: { fr: string | null, ar: string | null, en: string | null, es: string | null }, subjects: Array<{ id: string, words: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, points: Array<{ id: string, words: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, targets: Array<{ id: string, area: string | null, locale: string | null, name: { fr: string | null, ar: string | null, en: string | null, es: string | null }, settings: { advocacyTargetId: string | null, address: string, timeZone: string, opens: string, closes: string, days: Array<number>, perHour: number } | null }>, organisation: { slug: string, name: string }, coalition: { slug: string } } };

export type CreateLetterActionMutationVariables = Exact<{
  input: CreateLetterCampaignInput;
}>;


export type CreateLetterActionMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type UpdateLetterActionMutationVariables = Exact<{
  input: UpdateLetterCampaignInput;
}>;


export type UpdateLetterActionMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type ApproveLettersMutationVariables = Exact<{
  id: string;
}>;


export type ApproveLettersMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string, state: LetterCampaignState }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type OpenLetterActionMutationVariables = Exact<{
  id: string;
}>;


export type OpenLetterActionMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string, state: LetterCampaignState }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type StartLettersMutationVariables = Exact<{
  id: string;
}>;


export type StartLettersMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string, state: LetterCampaignState }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type PauseLettersMutationVariables = Exact<{
  id: string;
}>;


export type PauseLettersMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string, state: LetterCampaignState }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type ResumeLettersMutationVariables = Exact<{
  id: string;
}>;


export type ResumeLettersMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string, state: LetterCampaignState }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type CloseLettersMutationVariables = Exact<{
  id: string;
}>;


export type CloseLettersMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterCampaign', id: string, state: LetterCampaignState }
    | { __typename: 'MayNotSendLetters', code: string, message: string }
   };

export type RequestLettersFileMutationVariables = Exact<{
  input: RequestLettersInput;
}>;


export type RequestLettersFileMutation = { done:
    | { __typename: 'Export', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type ResumeLetterTargetMutationVariables = Exact<{
  targetId: string;
}>;


export type ResumeLetterTargetMutation = { done: { id: string } };

export type SilenceLetterTargetMutationVariables = Exact<{
  targetId: string;
}>;


export type SilenceLetterTargetMutation = { done: { id: string } };

export type HandOverLettersMutationVariables = Exact<{
  targetId: string;
}>;


export type HandOverLettersMutation = { letters: number };

export type CountLettersAsSentMutationVariables = Exact<{
  targetId: string;
}>;


export type CountLettersAsSentMutation = { letters: number };

export type SendLettersAgainMutationVariables = Exact<{
  targetId: string;
}>;


export type SendLettersAgainMutation = { letters: number };

export type LiftLetterRefusalMutationVariables = Exact<{
  targetId: string;
  reason: string;
}>;


export type LiftLetterRefusalMutation = { done:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LetterTarget', id: string }
   };

export type LogQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  coalitionId?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LogQuery = { auditLog: { edges: Array<{ node: { number: string, at: string, action: string, objectKind: string, objectId: string | null, detail: string, account: { id: string, name: string } | null, person: { name: string } | null, petition: { slug: string, title: string } | null, organisation: { slug: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, auditCheck: { verified: string, brokenAt: string | null, at: string } | null };

export type TeamQueryVariables = Exact<{
  organisationId: string;
}>;


export type TeamQuery = { members: Array<{ account: { id: string, name: string } }> };

export type LeadersQueryVariables = Exact<{
  coalitionId: string;
}>;


export type LeadersQuery = { staff: Array<{ account: { id: string, name: string } }> };

export type AnswerToTellQueryVariables = Exact<{
  slug: string;
}>;


export type AnswerToTellQuery = { petition: { id: string, slug: string, texts: Array<{ locale: string, title: string, isReady: boolean }>, answers: Array<{ answeredOn: string, summary: string, text: string }> } | null };

export type MailingWordsQueryVariables = Exact<{
  id: string;
}>;


export type MailingWordsQuery = { mailing: { id: string, state: MailingState, newsletter: NewsletterAudience, petition: { title: string } | null, coalition: { name: string } | null, texts: Array<{ locale: string, subject: string, body: string }> } };

export type UpdateMailingMutationVariables = Exact<{
  input: UpdateMailingInput;
}>;


export type UpdateMailingMutation = { updateMailing:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type MailingQueryVariables = Exact<{
  id: string;
}>;


export type MailingQuery = { mailing: { id: string, state: MailingState, newsletter: NewsletterAudience, createdAt: string, testedAt: string | null, approvedAt: string | null, sendingAt: string | null, sentAt: string | null, audienceCount: number, myActions: Array<MailingVerb>, isHeldBack: boolean, contentHash: string | null, organisation: { slug: string, name: string }, petition: { slug: string, title: string } | null, coalition: { name: string } | null, author: { name: string } | null, editedBy: { name: string } | null, approvedBy: { name: string } | null, texts: Array<{ locale: string, subject: string }>, progress: { total: number, queued: number, sent: number, failed: number, skipped: number, ambiguous: number, perSecond: number, secondsLeft: number | null }, faults: Array<{ code: string, count: number }>, recipientsAmbiguous: { edges: Array<{ node: { recipientId: string, locale: string, endedAt: string } }> } } };

export type MailingPlainQueryVariables = Exact<{
  id: string;
  locale: string;
}>;


export type MailingPlainQuery = { mailing: { id: string, preview: { subject: string, text: string } } };

export type TestMailingMutationVariables = Exact<{
  id: string;
}>;


export type TestMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type ApproveMailingMutationVariables = Exact<{
  id: string;
}>;


export type ApproveMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type SendMailingMutationVariables = Exact<{
  id: string;
}>;


export type SendMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type PauseMailingMutationVariables = Exact<{
  id: string;
}>;


export type PauseMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type ResumeMailingMutationVariables = Exact<{
  id: string;
}>;


export type ResumeMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type CancelMailingMutationVariables = Exact<{
  id: string;
}>;


export type CancelMailingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string, state: MailingState }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type MailingsQueryVariables = Exact<{
  organisation: string;
  after?: string | null | undefined;
}>;


export type MailingsQuery = { mailings: { edges: Array<{ node: { id: string, state: MailingState, newsletter: NewsletterAudience, createdAt: string, sentAt: string | null, petition: { title: string } | null, coalition: { name: string } | null, texts: Array<{ locale: string, subject: string }>, progress: { sent: number, total: number }, author: { name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, newsletterNumbers: Array<{ pending: number, confirmed: number, paused: number, unsubscribed: number, bounced: number, choosing: number, coalition: { slug: string, name: string }, growth: Array<{ month: string, joined: number, left: number }> }> };

export type ComposerQueryVariables = Exact<{
  organisation: string;
}>;


export type ComposerQuery = { newsletterNumbers: Array<{ confirmed: number, paused: number, choosing: number, mayAddress: boolean, coalition: { slug: string, name: string } }>, petitions: { edges: Array<{ node: { id: string, slug: string, title: string, state: PetitionState } }> } };

export type CreateMailingMutationVariables = Exact<{
  input: CreateMailingInput;
}>;


export type CreateMailingMutation = { createMailing:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mailing', id: string }
    | { __typename: 'NoPlace', code: string, message: string }
    | { __typename: 'NobodyToWriteTo', code: string, message: string }
    | { __typename: 'SecondPersonNeeded', code: string, message: string }
   };

export type MailingPreviewQueryVariables = Exact<{
  id: string;
  locale: string;
}>;


export type MailingPreviewQuery = { mailing: { id: string, preview: { html: string } } };

export type MandatesQueryVariables = Exact<{
  coalitionId?: string | null | undefined;
  organisationId?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type MandatesQuery = { mandates: Array<{ id: string, holder: string, office: string, powers: Array<Power>, fromOn: string, untilOn: string | null, coalitionId: string | null, organisation: { id: string, name: string } }> };

export type ColleaguesQueryVariables = Exact<{
  organisationId: string;
}>;


export type ColleaguesQuery = { members: Array<{ account: { id: string, name: string } }> };

export type GrantMandateMutationVariables = Exact<{
  input: GrantMandateInput;
}>;


export type GrantMandateMutation = { grantMandate:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Mandate' }
   };

export type RevokeMandateMutationVariables = Exact<{
  id: string;
}>;


export type RevokeMandateMutation = { revokeMandate: { id: string } };

export type NextMeetingQueryVariables = Exact<{ [key: string]: never; }>;


export type NextMeetingQuery = { meetings: { edges: Array<{ node: { id: string, title: string, startsAt: string, state: MeetingState, coalition: { name: string } } }> } };

export type MeetingsQueryVariables = Exact<{
  coalitionId: string;
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { coming: { edges: Array<{ node: { id: string, title: string, place: string, startsAt: string, endsAt: string, state: MeetingState, moves: number, groupId: string | null, zone: MeetingZone } }> }, past: { edges: Array<{ node: { id: string, title: string, startsAt: string, state: MeetingState, minutesState: MinutesState, groupId: string | null, zone: MeetingZone } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, meetingSeries: Array<{ id: string, link: string, noticeDays: number, rhythm: MeetingRhythm, startsOn: string, untilOn: string | null, at: string, minutes: number, zone: MeetingZone, groupId: string | null, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, places: { fr: string | null, ar: string | null, en: string | null, es: string | null } }> };

export type GroupsToMeetQueryVariables = Exact<{
  coalitionId: string;
}>;


export type GroupsToMeetQuery = { groups: { edges: Array<{ node: { id: string, name: string } }> } };

export type MakeMeetingSeriesMutationVariables = Exact<{
  input: MakeSeriesInput;
}>;


export type MakeMeetingSeriesMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MeetingSeries', id: string }
   };

export type EndMeetingSeriesMutationVariables = Exact<{
  seriesId: string;
  untilOn: string;
}>;


export type EndMeetingSeriesMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MeetingSeries' }
   };

export type EditMeetingSeriesMutationVariables = Exact<{
  input: EditSeriesInput;
}>;


export type EditMeetingSeriesMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MeetingSeries' }
   };

export type PlanMeetingMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type PlanMeetingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting', id: string }
   };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { meeting: { id: string, coalitionId: string, groupId: string | null, title: string, place: string, link: string, startsAt: string, endsAt: string, zone: MeetingZone, state: MeetingState, moves: number, noticeDays: number, agendaSentAt: string | null, minutesState: MinutesState, minutesSentAt: string | null, minutesApprovedAt: string | null, minutesHash: string | null, mayPrepare: boolean, texts: { reason: { fr: string | null, ar: string | null, en: string | null, es: string | null } }, coalition: { name: string }, items: Array<{ id: string, proposalId: string | null, minutesPlanned: number, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, notes: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, minutes: { fr: string | null, ar: string | null, en: string | null, es: string | null }, seats: Array<{ hasVote: boolean, standing: Presence | null, persons: string, organisation: { id: string, name: string } }>, voices: Array<{ accountId: string | null, name: string, standing: Presence | null }>, quorum: { seats: number, present: number, needed: number, isReached: boolean }, outcomes: Array<{ kind: MeetingOutcomeKind, objectId: string, itemId: string | null, petition: { slug: string } | null }> } | null };

export type AroundMeetingQueryVariables = Exact<{
  coalitionId: string;
}>;


export type AroundMeetingQuery = { waiting: { edges: Array<{ node: { id: string, title: string, kind: ProposalKind, groupId: string | null } }> }, postponed: { edges: Array<{ node: { id: string, title: string, kind: ProposalKind, groupId: string | null } }> }, placed: { edges: Array<{ node: { id: string } }> }, adopted: { edges: Array<{ node: { id: string, outcome: { kind: MeetingOutcomeKind, objectId: string } | null } }> } };

export type MoveMeetingMutationVariables = Exact<{
  input: MoveMeetingInput;
}>;


export type MoveMeetingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type CallOffMeetingMutationVariables = Exact<{
  meetingId: string;
  reason: WordsInput;
}>;


export type CallOffMeetingMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type SetAgendaMutationVariables = Exact<{
  input: SetAgendaInput;
}>;


export type SetAgendaMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type SendAgendaMutationVariables = Exact<{
  meetingId: string;
}>;


export type SendAgendaMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type NotePresenceMutationVariables = Exact<{
  input: NotePresenceInput;
}>;


export type NotePresenceMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type WriteMinutesMutationVariables = Exact<{
  input: WriteMinutesInput;
}>;


export type WriteMinutesMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type SendMinutesMutationVariables = Exact<{
  meetingId: string;
}>;


export type SendMinutesMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type ApproveMinutesMutationVariables = Exact<{
  meetingId: string;
}>;


export type ApproveMinutesMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type GiveMeetingTaskMutationVariables = Exact<{
  input: MeetingTaskInput;
}>;


export type GiveMeetingTaskMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Meeting' }
   };

export type TreatProposalMutationVariables = Exact<{
  input: TreatProposalInput;
}>;


export type TreatProposalMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Proposal' }
   };

export type DecisionFromProposalMutationVariables = Exact<{
  input: DecisionFromProposalInput;
}>;


export type DecisionFromProposalMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'MayNotDecide', code: string, message: string }
    | { __typename: 'Proposal' }
   };

export type PetitionFromProposalMutationVariables = Exact<{
  input: PetitionFromProposalInput;
}>;


export type PetitionFromProposalMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type CampaignFromProposalMutationVariables = Exact<{
  input: CampaignFromProposalInput;
}>;


export type CampaignFromProposalMutation = { done:
    | { __typename: 'Campaign' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type TaskFromProposalMutationVariables = Exact<{
  input: TaskFromProposalInput;
}>;


export type TaskFromProposalMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Proposal' }
   };

export type MembersQueryVariables = Exact<{
  organisationId: string;
}>;


export type MembersQuery = { members: Array<{ email: string | null, roles: Array<OrganisationRole>, since: string, account: { id: string, name: string } }>, invitations: Array<{ id: string, name: string, email: string, locale: string, roles: Array<string>, expiresAt: string }> };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type SetMemberRolesMutationVariables = Exact<{
  organisationId: string;
  accountId: string;
  roles: Array<OrganisationRole> | OrganisationRole;
}>;


export type SetMemberRolesMutation = { setMemberRoles:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type RemoveMemberMutationVariables = Exact<{
  organisationId: string;
  accountId: string;
}>;


export type RemoveMemberMutation = { removeMember:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string;
}>;


export type RevokeInvitationMutation = { revokeInvitation: boolean };

export type PetitionNumbersQueryVariables = Exact<{
  slug: string;
  source?: string | null | undefined;
}>;


export type PetitionNumbersQuery = { petition: { state: PetitionState, openedAt: string | null, closedAt: string | null, milestones: Array<{ goal: number, label: string, reachedAt: string | null }> } | null, signatureDashboard: { confirmed: number, asOf: string, partsAsOf: string | null, pending: number | null, held: number | null, withdrawn: number | null, isWhole: boolean, uncounted: number, source: { slug: string, name: string } | null, sources: Array<{ slug: string, name: string }>, byDay: Array<{ key: string, confirmed: number }>, byArea: Array<{ key: string, name: string, confirmed: number }>, byCountry: Array<{ key: string, name: string, confirmed: number }>, byLanguage: Array<{ key: string, name: string, confirmed: number }>, bySource: Array<{ key: string, name: string, confirmed: number }> } };

export type OwnOrganisationQueryVariables = Exact<{
  slug: string;
  organisationId: string;
}>;


export type OwnOrganisationQuery = { organisation: { id: string, slug: string, name: string, acronym: string | null, kindOfOrganisation: OrganisationKind | null, formedOn: string | null, unformedReason: string | null, seat: string | null, branches: Array<string>, themes: Array<string>, languages: Array<string>, branchesAbroad: Array<{ country: string, town: string }>, logo: { large: string } | null, texts: { city: { fr: string | null, ar: string | null, en: string | null, es: string | null } } } | null, coalitions: Array<{ slug: string, name: string, admission: { isOpen: boolean } }>, memberPlaces: Array<{ kind: MemberKind, standing: Standing, since: string, until: string | null, isListed: boolean | null, coalition: { id: string, slug: string, name: string } }> };

export type UpdateFactsMutationVariables = Exact<{
  input: UpdateOrganisationInput;
}>;


export type UpdateFactsMutation = { updateOrganisation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Organisation' }
   };

export type RemoveOwnLogoMutationVariables = Exact<{
  organisationId: string;
}>;


export type RemoveOwnLogoMutation = { removeOrganisationLogo: boolean };

export type AnswerListingMutationVariables = Exact<{
  input: AnswerListingInput;
}>;


export type AnswerListingMutation = { answerListing: { organisationId: string } };

export type LeaveCoalitionMutationVariables = Exact<{
  input: PlaceInput;
}>;


export type LeaveCoalitionMutation = { leaveCoalition:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'PlaceChanged' }
   };

export type StartApplicationMutationVariables = Exact<{
  organisationId: string;
  coalition: string;
}>;


export type StartApplicationMutation = { startApplication:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'StartedApplication', token: string }
   };

export type AwaitingParticipationQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingParticipationQuery = { participationsAwaitingMe: Array<{ id: string, state: ParticipationState, campaignId: string, campaignTitle: string, changedAt: string, organisation: { name: string } }> };

export type CampaignParticipationQueryVariables = Exact<{
  campaignId: string;
}>;


export type CampaignParticipationQuery = { campaignParticipation: { campaignId: string, title: string, mayRun: boolean, lead: { id: string, slug: string, name: string }, rules: { invitationDays: number, isOpen: boolean, admitsOthers: boolean, publishesMembers: boolean, publishesKit: boolean }, participations: Array<{ id: string, state: ParticipationState, untilAt: string | null, joinedAt: string | null, changedAt: string, reason: string, isLead: boolean, isMine: boolean, showsNumber: boolean, organisation: { id: string, slug: string, name: string }, history: Array<{ state: ParticipationState, at: string, reason: string }> }>, invitable: Array<{ id: string, name: string }>, mayAsk: Array<{ id: string, name: string }> }, campaignBrought: { total: number, direct: number | null, others: number | null, uncounted: number | null, asOf: string, isWhole: boolean, shares: Array<{ isLead: boolean, isMine: boolean, isIn: boolean, signatures: number | null, organisation: { slug: string, name: string } }> } };

export type CampaignKitQueryVariables = Exact<{
  campaignId: string;
}>;


export type CampaignKitQuery = { campaignKit: { campaignId: string, embargoUntil: string | null, imagesEmbargo: string | null, texts: Array<{ locale: string, embargoUntil: string | null, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, images: Array<{ id: string, name: string, width: number, height: number }>, petitions: Array<{ slug: string, locale: string, title: string, address: string, embargoUntil: string | null }>, takers: Array<{ id: string, slug: string, name: string }>, downloads: Array<{ times: number, lastAt: string, organisation: { slug: string, name: string } }> } };

export type PetitionOpeningsQueryVariables = Exact<{
  petition: string;
  organisationId: string;
}>;


export type PetitionOpeningsQuery = { petitionOpenings: Array<{ id: string, locale: string, words: string, writtenAt: string, approvedAt: string | null }> };

export type InviteToCampaignMutationVariables = Exact<{
  input: InviteToCampaignInput;
}>;


export type InviteToCampaignMutation = { inviteToCampaign:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ParticipationRefused', code: string, message: string }
    | { __typename: 'ParticipationsChanged' }
   };

export type AnswerParticipationMutationVariables = Exact<{
  input: AnswerParticipationInput;
}>;


export type AnswerParticipationMutation = { answerParticipation:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ParticipationRefused', code: string, message: string }
    | { __typename: 'ParticipationsChanged' }
   };

export type AskToJoinCampaignMutationVariables = Exact<{
  input: AskToJoinCampaignInput;
}>;


export type AskToJoinCampaignMutation = { askToJoinCampaign:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ParticipationRefused', code: string, message: string }
    | { __typename: 'ParticipationsChanged' }
   };

export type SetParticipationRulesMutationVariables = Exact<{
  input: ParticipationRulesInput;
}>;


export type SetParticipationRulesMutation = { setParticipationRules:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'ParticipationRefused', code: string, message: string }
    | { __typename: 'ParticipationsChanged' }
   };

export type WriteOpeningMutationVariables = Exact<{
  input: WriteOpeningInput;
}>;


export type WriteOpeningMutation = { writeOpening:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Opening' }
   };

export type ApproveOpeningMutationVariables = Exact<{
  openingId: string;
}>;


export type ApproveOpeningMutation = { approveOpening: { id: string } };

export type RetireOpeningMutationVariables = Exact<{
  openingId: string;
}>;


export type RetireOpeningMutation = { retireOpening: { id: string } };

export type RemoveCampaignImageMutationVariables = Exact<{
  imageId: string;
}>;


export type RemoveCampaignImageMutation = { removeCampaignImage: string };

export type LinkedPetitionsQueryVariables = Exact<{
  organisation: string;
}>;


export type LinkedPetitionsQuery = { petitions: { edges: Array<{ node: { slug: string, title: string, state: PetitionState, tally: { confirmed: number }, organisations: Array<{ slug: string, name: string }> } }> } };

export type PetitionPartnersQueryVariables = Exact<{
  slug: string;
}>;


export type PetitionPartnersQuery = { partnerNumbers: { total: number, direct: number | null, former: number | null, asOf: string, partners: Array<{ isLead: boolean, isMine: boolean, signatures: number | null, organisation: { slug: string, name: string, embedDomains: Array<string> } }> }, petition: { id: string, title: string, locales: Array<string>, texts: Array<{ locale: string, title: string }> } | null };

export type SubmitPetitionMutationVariables = Exact<{
  petition: string;
}>;


export type SubmitPetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type RevisePetitionMutationVariables = Exact<{
  petition: string;
}>;


export type RevisePetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type UnschedulePetitionMutationVariables = Exact<{
  petition: string;
}>;


export type UnschedulePetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type OpenPetitionMutationVariables = Exact<{
  petition: string;
}>;


export type OpenPetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type PausePetitionMutationVariables = Exact<{
  petition: string;
}>;


export type PausePetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type ResumePetitionMutationVariables = Exact<{
  petition: string;
}>;


export type ResumePetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type ClosePetitionMutationVariables = Exact<{
  petition: string;
}>;


export type ClosePetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type ArchivePetitionMutationVariables = Exact<{
  petition: string;
}>;


export type ArchivePetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type RecordNoAnswerMutationVariables = Exact<{
  petition: string;
}>;


export type RecordNoAnswerMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type SchedulePetitionMutationVariables = Exact<{
  petition: string;
  opensAt: string;
  closesAt?: string | null | undefined;
}>;


export type SchedulePetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type DeliverPetitionMutationVariables = Exact<{
  input: DeliverPetitionInput;
}>;


export type DeliverPetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type RecordAnswerMutationVariables = Exact<{
  input: RecordAnswerInput;
}>;


export type RecordAnswerMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type PublishErratumMutationVariables = Exact<{
  input: PublishErratumInput;
}>;


export type PublishErratumMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type PublishUpdateMutationVariables = Exact<{
  input: PublishUpdateInput;
}>;


export type PublishUpdateMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type ReviewPetitionMutationVariables = Exact<{
  input: ReviewPetitionInput;
}>;


export type ReviewPetitionMutation = { done:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type PetitionCourseQueryVariables = Exact<{
  slug: string;
}>;


export type PetitionCourseQuery = { petition: { id: string, changes: Array<{ state: PetitionState, at: string }>, reviews: Array<{ id: string, decision: ReviewDecision, note: string, decidedAt: string, reasons: Array<{ code: string, label: string, advice: string }> }> } | null };

export type PossiblePartnersQueryVariables = Exact<{
  slug: string;
}>;


export type PossiblePartnersQuery = { petition: { id: string, coalition: { organisations: Array<{ slug: string, name: string }> } } | null };

export type UpdatePetitionDetailsMutationVariables = Exact<{
  input: UpdatePetitionInput;
}>;


export type UpdatePetitionDetailsMutation = { updatePetition:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition' }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type WhereToBeginQueryVariables = Exact<{
  slug: string;
}>;


export type WhereToBeginQuery = { organisation: { slug: string, name: string, coalitions: Array<{ slug: string, name: string, isArchive: boolean }> } | null };

export type LedOrganisationsQueryVariables = Exact<{
  slug: string;
}>;


export type LedOrganisationsQuery = { coalition: { slug: string, name: string, isArchive: boolean, organisations: Array<{ slug: string, name: string }> } | null };

export type CreatePetitionMutationVariables = Exact<{
  input: CreatePetitionInput;
}>;


export type CreatePetitionMutation = { createPetition:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition', slug: string }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type PetitionNewsQueryVariables = Exact<{
  slug: string;
}>;


export type PetitionNewsQuery = { petition: { id: string, updates: Array<{ id: string, title: string, body: string, publishedAt: string }>, errata: Array<{ number: number, text: string, publishedAt: string }>, deliveries: Array<{ id: string, deliveredOn: string, receipt: string, note: string, signatures: number | null, target: { name: string } | null }>, answers: Array<{ id: string, kind: string, answeredOn: string, summary: string, text: string, locale: string, sourceUrl: string | null }> } | null };

export type ConsolePetitionQueryVariables = Exact<{
  slug: string;
}>;


export type ConsolePetitionQuery = { petition: { id: string, slug: string, state: PetitionState, title: string, referenceLocale: string, personsPerMailbox: number, opensAt: string | null, closesAt: string | null, openedAt: string | null, closedAt: string | null, updatedAt: string, isImported: boolean, myActions: Array<PetitionVerb>, locales: Array<string>, coalition: { slug: string, name: string }, organisations: Array<{ id: string, slug: string, name: string }>, texts: Array<{ locale: string, title: string, body: string, isReady: boolean, isBehind: boolean, updatedAt: string }>, targets: Array<{ position: number, kind: string, name: string, targetId: string | null, words: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, milestones: Array<{ goal: number, reachedAt: string | null, words: { fr: string | null, ar: string | null, en: string | null, es: string | null } }>, tally: { confirmed: number, asOf: string } } | null };

export type MyPetitionsQueryVariables = Exact<{
  filter?: PetitionFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type MyPetitionsQuery = { myPetitions: { edges: Array<{ node: { id: string, slug: string, state: PetitionState, title: string, locales: Array<string>, updatedAt: string, texts: Array<{ locale: string, isReady: boolean, isBehind: boolean }>, organisations: Array<{ slug: string, name: string }>, tally: { confirmed: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviewQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { edges: Array<{ node: { slug: string, title: string, updatedAt: string, texts: Array<{ locale: string, isReady: boolean, isBehind: boolean }>, organisations: Array<{ name: string }>, coalition: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviewReasonsQueryVariables = Exact<{
  slug: string;
}>;


export type ReviewReasonsQuery = { reviewReasons: Array<{ code: string, label: string, advice: string, isShown: boolean }>, petition: { id: string, reviews: Array<{ id: string, decision: ReviewDecision, note: string, decidedAt: string, reasons: Array<{ code: string, label: string }>, words: { texts: Array<{ locale: string, title: string, body: string }>, targets: Array<{ name: string }> } | null }> } | null };

export type SimilarPetitionsQueryVariables = Exact<{
  locale: string;
  title: string;
  body: string;
  except?: string | null | undefined;
}>;


export type SimilarPetitionsQuery = { similarPetitions: Array<{ title: string, similarity: number, petition: { id: string, slug: string, state: PetitionState, organisations: Array<{ name: string }> } }> };

export type SavePetitionTextsMutationVariables = Exact<{
  input: UpdatePetitionInput;
}>;


export type SavePetitionTextsMutation = { updatePetition:
    | { __typename: 'EditConflict', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Petition', updatedAt: string }
    | { __typename: 'PetitionNotReady', code: string, message: string, missing: Array<{ field: string, message: string }> }
    | { __typename: 'ReviewByAnother', code: string, message: string }
    | { __typename: 'TextFrozen', code: string, message: string }
   };

export type ProposalsQueryVariables = Exact<{
  coalitionId: string;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { proposals: { edges: Array<{ node: { id: string, kind: ProposalKind, state: ProposalState, title: string, proposer: string, createdAt: string, mine: boolean, texts: { title: { fr: string | null, ar: string | null, en: string | null, es: string | null }, text: { fr: string | null, ar: string | null, en: string | null, es: string | null }, word: { fr: string | null, ar: string | null, en: string | null, es: string | null } }, proposedBy: { name: string } | null, outcome: { kind: MeetingOutcomeKind, objectId: string, petition: { slug: string } | null } | null, onAgendaOf: Array<{ id: string, title: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposeMutationVariables = Exact<{
  input: ProposeInput;
}>;


export type ProposeMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Proposal' }
   };

export type EditProposalMutationVariables = Exact<{
  input: EditProposalInput;
}>;


export type EditProposalMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Proposal' }
   };

export type WithdrawProposalMutationVariables = Exact<{
  proposalId: string;
}>;


export type WithdrawProposalMutation = { done:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Proposal' }
   };

export type QueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueuesQuery = { workBacklog: Array<{ job: string, waiting: number, underWay: number, later: number, failed: number, oldestAt: string | null }>, failedWork: Array<{ id: string, job: string, tries: number, failedAt: string }> };

export type RetryWorkMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type RetryWorkMutation = { retryWork: number };

export type FindPetitionsQueryVariables = Exact<{
  query: string;
}>;


export type FindPetitionsQuery = { myPetitions: { edges: Array<{ node: { slug: string, title: string, openedAt: string | null, organisations: Array<{ slug: string }> } }> } };

export type AwaitingSignOffsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingSignOffsQuery = { signOffsAwaitingMe: Array<{ documentId: string, since: string, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, names: { fr: string | null, ar: string | null, en: string | null, es: string | null }, organisation: { id: string } | null }> };

export type DocumentSignOffsQueryVariables = Exact<{
  documentId: string;
}>;


export type DocumentSignOffsQuery = { documentSignOffs: { documentId: string, editionNumber: number | null, isAdopted: boolean, mayAsk: boolean, mayOpen: boolean, mayExamine: boolean, titles: { fr: string | null, ar: string | null, en: string | null, es: string | null }, askable: Array<{ id: string, name: string }>, calls: Array<{ id: string, documentId: string, number: number, state: SignOffState, editionNumber: number, editionHash: string, order: SignatoryOrder, signBy: string, isOver: boolean, openedAt: string, sealedAt: string | null, endedAt: string | null, reason: string, listHash: string | null, changes: Array<{ locale: string, changes: Array<{ before: string, after: string }> }>, houses: Array<{ id: string, acronym: string | null, state: SignOffHouseState, isMine: boolean, maySign: boolean, isMandated: boolean, whomToAsk: Array<string>, names: { fr: string | null, ar: string | null, en: string | null, es: string | null }, organisation: { id: string, slug: string } | null, external: { id: string, kind: OrganisationKind, country: string, confirmedAt: string | null, check: SignatoryCheck, checkReason: string, twinReason: string, logo: string | null, twins: Array<{ fr: string | null, ar: string | null, en: string | null, es: string | null }> } | null, answer: { answer: SignOffAnswerKind, words: string, decidedOn: string | null, showsLogo: boolean, isLate: boolean, at: string, signer: string, office: string } | null, answers: Array<{ answer: SignOffAnswerKind, words: string, decidedOn: string | null, isLate: boolean, at: string, signer: string, office: string }> }> }> } };

export type OpenSignOffMutationVariables = Exact<{
  input: OpenSignOffInput;
}>;


export type OpenSignOffMutation = { openSignOff:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SignOffChanged' }
    | { __typename: 'SignOffRefused', code: string, message: string }
    | { __typename: 'SignatoryTwin', code: string, message: string }
   };

export type AskMembersToSignMutationVariables = Exact<{
  signOffId: string;
  organisationIds: Array<string> | string;
}>;


export type AskMembersToSignMutation = { askMembersToSign:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SignOffChanged' }
    | { __typename: 'SignOffRefused', code: string, message: string }
    | { __typename: 'SignatoryTwin', code: string, message: string }
   };

export type AskExternalToSignMutationVariables = Exact<{
  input: AskExternalInput;
}>;


export type AskExternalToSignMutation = { askExternalToSign:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SignOffChanged' }
    | { __typename: 'SignOffRefused', code: string, message: string }
    | { __typename: 'SignatoryTwin', code: string, message: string }
   };

export type CallOffSignOffMutationVariables = Exact<{
  signOffId: string;
  reason: string;
}>;


export type CallOffSignOffMutation = { callOffSignOff:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SignOffChanged' }
    | { __typename: 'SignOffRefused', code: string, message: string }
    | { __typename: 'SignatoryTwin', code: string, message: string }
   };

export type AnswerSignOffMutationVariables = Exact<{
  input: AnswerSignOffInput;
}>;


export type AnswerSignOffMutation = { answerSignOff:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SignOffChanged' }
    | { __typename: 'SignOffRefused', code: string, message: string }
    | { __typename: 'SignatoryTwin', code: string, message: string }
   };

export type ExamineSignatoryMutationVariables = Exact<{
  input: ExamineSignatoryInput;
}>;


export type ExamineSignatoryMutation = { examineSignatory:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SignOffChanged' }
    | { __typename: 'SignOffRefused', code: string, message: string }
    | { __typename: 'SignatoryTwin', code: string, message: string }
   };

export type StaffQueryVariables = Exact<{
  coalitionId: string;
}>;


export type StaffQuery = { staff: Array<{ email: string, roles: Array<CoalitionRole>, since: string, account: { id: string, name: string } }> };

export type StaffInvitationsQueryVariables = Exact<{
  coalitionId: string;
}>;


export type StaffInvitationsQuery = { staffInvitations: Array<{ id: string, name: string, email: string, locale: string, roles: Array<string>, expiresAt: string }> };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type SetStaffRolesMutationVariables = Exact<{
  coalitionId: string;
  accountId: string;
  roles: Array<CoalitionRole> | CoalitionRole;
}>;


export type SetStaffRolesMutation = { setStaffRoles:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type RemoveStaffMutationVariables = Exact<{
  coalitionId: string;
  accountId: string;
}>;


export type RemoveStaffMutation = { removeStaff:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type VoicesQueryVariables = Exact<{
  coalitionId: string;
}>;


export type VoicesQuery = { voices: Array<{ email: string, roles: Array<VoiceRole>, since: string, account: { id: string, name: string } }>, voiceInvitations: Array<{ id: string, name: string, email: string, locale: string, roles: Array<string>, expiresAt: string }> };

export type InviteVoiceMutationVariables = Exact<{
  input: InviteVoiceInput;
}>;


export type InviteVoiceMutation = { inviteVoice:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'TooManyRequests', retryAfter: number, code: string, message: string }
   };

export type SetVoiceRolesMutationVariables = Exact<{
  coalitionId: string;
  accountId: string;
  roles: Array<VoiceRole> | VoiceRole;
}>;


export type SetVoiceRolesMutation = { setVoiceRoles:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type RemoveVoiceMutationVariables = Exact<{
  coalitionId: string;
  accountId: string;
}>;


export type RemoveVoiceMutation = { removeVoice:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'LastOne', code: string, message: string }
    | { __typename: 'MemberChanged' }
   };

export type CountedPetitionsQueryVariables = Exact<{
  organisation: string;
}>;


export type CountedPetitionsQuery = { myPetitions: { edges: Array<{ node: { slug: string, title: string, openedAt: string | null, organisations: Array<{ slug: string, name: string }> } }> } };

export type SuspectsQueryVariables = Exact<{
  organisationId: string;
  petition?: string | null | undefined;
  conditions?: SignatureConditions | null | undefined;
}>;


export type SuspectsQuery = { suspectOverview: { signatures: number, petitions: Array<{ signatures: number, since: string, petition: { slug: string, title: string } }>, reasons: Array<{ key: string, signatures: number }>, services: Array<{ key: string, name: string, signatures: number }>, sources: Array<{ key: string, name: string, signatures: number }>, arrivals: Array<{ from: string, until: string, signatures: number }> }, signatureBatches: Array<{ id: string, decision: BatchDecision, state: BatchState, reason: string, signatures: number, proposedAt: string, decidedAt: string | null, takenBackAt: string | null, reinstated: number, isMine: boolean, canBeTakenBack: boolean, isDirectOnly: boolean, conditions: { service: string | null, from: string | null, until: string | null, locale: string | null, picked: number | null }, source: { slug: string, name: string } | null, petition: { slug: string, title: string } }> };

export type HeldSignaturesQueryVariables = Exact<{
  petition: string;
  conditions?: SignatureConditions | null | undefined;
  after?: string | null | undefined;
}>;


export type HeldSignaturesQuery = { suspects: { edges: Array<{ node: { id: string, confirmedAt: string, country: string, area: string | null, locale: string, service: string | null, source: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CountedWithQueryVariables = Exact<{
  petition: string;
  conditions: SignatureConditions;
}>;


export type CountedWithQuery = { countedWith: number };

export type ReviewSuspectsMutationVariables = Exact<{
  petition: string;
  decision: SuspectDecision;
  ids?: Array<string> | string | null | undefined;
  conditions?: SignatureConditions | null | undefined;
  reason?: string | null | undefined;
}>;


export type ReviewSuspectsMutation = { reviewSuspects:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SuspectsReviewed', reviewed: number, batch: string | null }
   };

export type ProposeInvalidationMutationVariables = Exact<{
  petition: string;
  conditions: SignatureConditions;
  reason: string;
}>;


export type ProposeInvalidationMutation = { proposeInvalidation:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'SignatureBatch', id: string, signatures: number }
   };

export type DecideInvalidationMutationVariables = Exact<{
  batch: string;
  isApproved: boolean;
}>;


export type DecideInvalidationMutation = { decideInvalidation:
    | { __typename: 'DecisionByAnother', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'SignatureBatch', id: string, signatures: number }
   };

export type TakeBackBatchMutationVariables = Exact<{
  batch: string;
}>;


export type TakeBackBatchMutation = { takeBackBatch:
    | { __typename: 'DecisionByAnother', code: string, message: string }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'SignatureBatch', id: string, reinstated: number }
   };

export type AwaitingFollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwaitingFollowUpsQuery = { contactsToFollowUp: Array<{ id: string, coalitionId: string, followUpOn: string | null, target: { id: string, name: string } | null }> };

export type FindTargetsQueryVariables = Exact<{
  coalitionId: string;
  search?: string | null | undefined;
  area?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FindTargetsQuery = { advocacyTargets: { edges: Array<{ node: { id: string, name: string, areaName: string, names: { fr: string | null, ar: string | null, en: string | null, es: string | null }, institution: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DirectoryQueryVariables = Exact<{
  coalitionId: string;
  search?: string | null | undefined;
  kind?: DirectoryKind | null | undefined;
  area?: string | null | undefined;
  stance?: Stance | null | undefined;
  retired?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type DirectoryQuery = { advocacyTargets: { edges: Array<{ node: { id: string, name: string, holder: string, kind: DirectoryKind, areaName: string, isCommon: boolean, correctsId: string | null, lastContactOn: string | null, institution: { name: string } | null, stance: { stance: Stance } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StakeholderMapQueryVariables = Exact<{
  coalitionId: string;
  after?: string | null | undefined;
}>;


export type StakeholderMapQuery = { advocacyTargets: { edges: Array<{ node: { id: string, name: string, institution: { name: string } | null, stance: { stance: Stance, interest: number | null, influence: number | null, fromOn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TargetQueryVariables = Exact<{
  id: string;
  coalitionId: string;
}>;


export type TargetQuery = { advocacyTarget: { id: string, coalitionId: string, name: string, holder: string, kind: DirectoryKind, area: string, areaName: string, languages: Array<string>, email: string, address: string, phone: string, website: string, isCommon: boolean, correctsId: string | null, retiredAt: string | null, mayKeep: boolean, logsForCoordination: boolean, logsFor: Array<{ id: string, name: string }>, institution: { id: string, name: string } | null, offices: Array<{ id: string, name: string, holder: string }>, stance: { stance: Stance, interest: number | null, influence: number | null } | null, stances: Array<{ stance: Stance, interest: number | null, influence: number | null, fromOn: string, note: string }> } | null };

export type TargetDealingsQueryVariables = Exact<{
  id: string;
  coalitionId: string;
  after?: string | null | undefined;
}>;


export type TargetDealingsQuery = { advocacyTarget: { id: string, contacts: { edges: Array<{ node: { id: string, kind: ContactKind, happenedOn: string, people: string, summary: string, isConfidential: boolean, followUpOn: string | null, followedUpAt: string | null, withdrawnAt: string | null, mayChange: boolean, account: { name: string } | null, organisation: { name: string } | null, meeting: { id: string, title: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MeetingsBegunQueryVariables = Exact<{
  coalitionId: string;
}>;


export type MeetingsBegunQuery = { now: { edges: Array<{ node: { id: string, title: string, startsAt: string, state: MeetingState } }> }, past: { edges: Array<{ node: { id: string, title: string, startsAt: string, state: MeetingState } }> } };

export type TargetTracesQueryVariables = Exact<{
  id: string;
  coalitionId: string;
}>;


export type TargetTracesQuery = { advocacyTarget: { id: string, addressed: Array<{ kind: TargetTraceKind, on: string, title: string, slug: string, objectId: string, state: string | null, note: string, count: number | null }>, commitments: Array<{ id: string, text: string, madeBy: string, state: CommitmentState, announcedOn: string, dueOn: string | null, isPublic: boolean, nextStates: Array<CommitmentState>, mayPublish: boolean, steps: Array<{ state: CommitmentState, happenedOn: string, sourceUrl: string, note: string }> }> } | null };

export type ShownCommitmentFragment = { id: string, text: string, madeBy: string, state: CommitmentState, announcedOn: string, dueOn: string | null, isPublic: boolean, nextStates: Array<CommitmentState>, mayPublish: boolean, steps: Array<{ state: CommitmentState, happenedOn: string, sourceUrl: string, note: string }> };

export type TrackedCommitmentsQueryVariables = Exact<{
  coalitionId: string;
  state?: CommitmentState | null | undefined;
  after?: string | null | undefined;
}>;


export type TrackedCommitmentsQuery = { trackedCommitments: { edges: Array<{ node: { id: string, text: string, madeBy: string, state: CommitmentState, announcedOn: string, dueOn: string | null, isPublic: boolean, nextStates: Array<CommitmentState>, mayPublish: boolean, steps: Array<{ state: CommitmentState, happenedOn: string, sourceUrl: string, note: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TargetFactsQueryVariables = Exact<{
  id: string;
  coalitionId: string;
}>;


export type TargetFactsQuery = { advocacyTarget: { id: string, name: string, holder: string, kind: DirectoryKind, area: string, languages: Array<string>, email: string, address: string, phone: string, website: string, isCommon: boolean, mayKeep: boolean, names: { fr: string | null, ar: string | null, en: string | null, es: string | null } } | null };

export type AddTargetMutationVariables = Exact<{
  input: AddTargetInput;
}>;


export type AddTargetMutation = { addTarget:
    | { __typename: 'AdvocacyTarget', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type EditTargetMutationVariables = Exact<{
  input: EditTargetInput;
}>;


export type EditTargetMutation = { editTarget:
    | { __typename: 'AdvocacyTarget' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type RetireTargetMutationVariables = Exact<{
  targetId: string;
}>;


export type RetireTargetMutation = { retireTarget:
    | { __typename: 'AdvocacyTarget' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type ReinstateTargetMutationVariables = Exact<{
  targetId: string;
}>;


export type ReinstateTargetMutation = { reinstateTarget:
    | { __typename: 'AdvocacyTarget' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type TakeStanceMutationVariables = Exact<{
  input: TakeStanceInput;
}>;


export type TakeStanceMutation = { takeStance:
    | { __typename: 'AdvocacyTarget' }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type LogContactMutationVariables = Exact<{
  input: LogContactInput;
}>;


export type LogContactMutation = { logContact:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetContact' }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type FollowUpContactMutationVariables = Exact<{
  contactId: string;
}>;


export type FollowUpContactMutation = { followUpContact:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetContact' }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type WithdrawContactMutationVariables = Exact<{
  contactId: string;
}>;


export type WithdrawContactMutation = { withdrawContact:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'TargetContact' }
    | { __typename: 'TargetRefused', code: string, message: string }
   };

export type RecordCommitmentMutationVariables = Exact<{
  input: RecordCommitmentInput;
}>;


export type RecordCommitmentMutation = { recordCommitment:
    | { __typename: 'Commitment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type MoveCommitmentMutationVariables = Exact<{
  input: MoveCommitmentInput;
}>;


export type MoveCommitmentMutation = { moveCommitment:
    | { __typename: 'Commitment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type PublishCommitmentMutationVariables = Exact<{
  commitmentId: string;
  isPublic: boolean;
}>;


export type PublishCommitmentMutation = { publishCommitment:
    | { __typename: 'Commitment' }
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
   };

export type TasksQueryVariables = Exact<{
  coalitionId: string;
  slug: string;
  state?: TaskState | null | undefined;
  mine?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { edges: Array<{ node: { id: string, title: string, dueOn: string | null, state: TaskState, mine: boolean, organisation: { name: string } | null, person: { name: string } | null, group: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, coalition: { id: string, members: Array<{ organisation: { id: string, name: string } }> } | null };

export type GiveTaskMutationVariables = Exact<{
  input: GiveTaskInput;
}>;


export type GiveTaskMutation = { giveTask:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Task' }
   };

export type FinishTaskMutationVariables = Exact<{
  taskId: string;
}>;


export type FinishTaskMutation = { finishTask:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Task' }
   };

export type DropTaskMutationVariables = Exact<{
  taskId: string;
}>;


export type DropTaskMutation = { dropTask:
    | { __typename: 'IllegalMove', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ field: string, message: string }> }
    | { __typename: 'Task' }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ListedRecommendationFragmentDoc = new TypedDocumentString(`
    fragment ListedRecommendation on Recommendation {
  id
  documentId
  number
  text
  makerKind
  maker
  country
  theme
  isOurs
  answer
  answeredOn
  status
  statusOn
  nextOn
  organisation {
    name
  }
}
    `, {"fragmentName":"ListedRecommendation"}) as unknown as TypedDocumentString<ListedRecommendationFragment, unknown>;
export const FaultFragmentDoc = new TypedDocumentString(`
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}
    `, {"fragmentName":"Fault"}) as unknown as TypedDocumentString<FaultFragment, unknown>;
export const ShownCommitmentFragmentDoc = new TypedDocumentString(`
    fragment ShownCommitment on Commitment {
  id
  text
  madeBy
  state
  announcedOn
  dueOn
  isPublic
  nextStates
  mayPublish
  steps {
    state
    happenedOn
    sourceUrl
    note
  }
}
    `, {"fragmentName":"ShownCommitment"}) as unknown as TypedDocumentString<ShownCommitmentFragment, unknown>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  calendarSince
  me {
    hasTotp
    sessions {
      id
      createdAt
      seenAt
      isCurrent
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const StartTotpDocument = new TypedDocumentString(`
    mutation StartTotp {
  done: startTotp {
    __typename
    ... on TotpStarted {
      secret
      uri
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<StartTotpMutation, StartTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  done: confirmTotp(code: $code) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const DisableTotpDocument = new TypedDocumentString(`
    mutation DisableTotp($code: String!) {
  done: disableTotp(code: $code) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DisableTotpMutation, DisableTotpMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  done: changePassword(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RenewCalendarDocument = new TypedDocumentString(`
    mutation RenewCalendar {
  renewCalendar
}
    `) as unknown as TypedDocumentString<RenewCalendarMutation, RenewCalendarMutationVariables>;
export const StopCalendarDocument = new TypedDocumentString(`
    mutation StopCalendar {
  stopCalendar
}
    `) as unknown as TypedDocumentString<StopCalendarMutation, StopCalendarMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($id: ID!) {
  revokeSession(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const UpdateLocaleDocument = new TypedDocumentString(`
    mutation UpdateLocale($locale: String!) {
  updateMe(input: {locale: $locale}) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<UpdateLocaleMutation, UpdateLocaleMutationVariables>;
export const ActivitiesDocument = new TypedDocumentString(`
    query Activities($coalitionId: ID!, $after: String) {
  coming: activities(time: COMING, coalitionId: $coalitionId, first: 30) {
    edges {
      node {
        id
        title
        place
        kind
        state
        moves
        startsAt
        endsAt
        zone
        organisation {
          name
        }
      }
    }
  }
  past: activities(
    time: PAST
    coalitionId: $coalitionId
    first: 20
    after: $after
  ) {
    edges {
      node {
        id
        title
        kind
        state
        startsAt
        zone
        organisation {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const AroundActivitiesDocument = new TypedDocumentString(`
    query AroundActivities($slug: String!, $coalitionId: ID!) {
  coalition(slug: $slug) {
    organisations {
      id
      slug
      name
    }
  }
  campaigns(coalitionId: $coalitionId, first: 50) {
    edges {
      node {
        id
        title
      }
    }
  }
  projects(coalitionId: $coalitionId) {
    id
    code
    names {
      fr
      ar
      en
      es
    }
  }
}
    `) as unknown as TypedDocumentString<AroundActivitiesQuery, AroundActivitiesQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($id: ID!) {
  activity(id: $id) {
    id
    slug
    coalitionId
    organisationId
    campaignId
    projectId
    title
    summary
    place
    module
    link
    kind
    state
    moves
    startsAt
    endsAt
    zone
    audience
    invited
    capacity
    perOrganisation
    placesLeft
    keepDays
    erasedAt
    themes
    mayPrepare
    texts {
      title {
        fr
        ar
        en
        es
      }
      summary {
        fr
        ar
        en
        es
      }
      module {
        fr
        ar
        en
        es
      }
      place {
        fr
        ar
        en
        es
      }
      reason {
        fr
        ar
        en
        es
      }
    }
    evaluation {
      fr
      ar
      en
      es
    }
    coalition {
      slug
      name
    }
    organisation {
      id
      slug
      name
    }
    trainers {
      name
      organisation {
        id
        slug
        name
      }
    }
    numbers {
      confirmed
      waiting
      pending
      attended
      counts {
        affiliation
        gender
        registered
        attended
        organisation {
          id
          name
        }
      }
      corrections {
        id
        affiliation
        gender
        delta
        reason
        madeAt
        organisation {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const ActivityMaterialDocument = new TypedDocumentString(`
    query ActivityMaterial($id: ID!) {
  activity(id: $id) {
    id
    title
    state
    mayPrepare
    coalition {
      name
    }
    material {
      id
      name
      audience
      type
      bytes
      url
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityMaterialQuery, ActivityMaterialQueryVariables>;
export const ActivityRegistrationsDocument = new TypedDocumentString(`
    query ActivityRegistrations($id: ID!) {
  activity(id: $id) {
    id
    title
    state
    startsAt
    endsAt
    zone
    place
    audience
    mayPrepare
    erasedAt
    coalition {
      slug
      name
      organisations {
        id
        slug
        name
      }
    }
    organisation {
      name
    }
  }
  activityRegistrations(activityId: $id) {
    id
    state
    source
    name
    email
    affiliation
    otherOrganisation
    gender
    needs
    needsNote
    attended
    isErased
    organisation {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityRegistrationsQuery, ActivityRegistrationsQueryVariables>;
export const PlanActivityDocument = new TypedDocumentString(`
    mutation PlanActivity($input: PlanActivityInput!) {
  done: planActivity(input: $input) {
    __typename
    ... on Activity {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PlanActivityMutation, PlanActivityMutationVariables>;
export const EditActivityDocument = new TypedDocumentString(`
    mutation EditActivity($input: EditActivityInput!) {
  done: editActivity(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditActivityMutation, EditActivityMutationVariables>;
export const AnnounceActivityDocument = new TypedDocumentString(`
    mutation AnnounceActivity($activityId: ID!) {
  done: announceActivity(activityId: $activityId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnnounceActivityMutation, AnnounceActivityMutationVariables>;
export const MoveActivityDocument = new TypedDocumentString(`
    mutation MoveActivity($input: MoveActivityInput!) {
  done: moveActivity(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MoveActivityMutation, MoveActivityMutationVariables>;
export const CallOffActivityDocument = new TypedDocumentString(`
    mutation CallOffActivity($activityId: ID!, $reason: WordsInput!) {
  done: callOffActivity(activityId: $activityId, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CallOffActivityMutation, CallOffActivityMutationVariables>;
export const HoldActivityDocument = new TypedDocumentString(`
    mutation HoldActivity($activityId: ID!) {
  done: holdActivity(activityId: $activityId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<HoldActivityMutation, HoldActivityMutationVariables>;
export const EvaluateActivityDocument = new TypedDocumentString(`
    mutation EvaluateActivity($activityId: ID!, $evaluation: WordsInput!) {
  done: evaluateActivity(activityId: $activityId, evaluation: $evaluation) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EvaluateActivityMutation, EvaluateActivityMutationVariables>;
export const CorrectAttendanceDocument = new TypedDocumentString(`
    mutation CorrectAttendance($input: CorrectAttendanceInput!) {
  done: correctAttendance(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CorrectAttendanceMutation, CorrectAttendanceMutationVariables>;
export const EnrolInActivityDocument = new TypedDocumentString(`
    mutation EnrolInActivity($input: EnrolInput!) {
  done: enrolInActivity(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EnrolInActivityMutation, EnrolInActivityMutationVariables>;
export const WithdrawRegistrationDocument = new TypedDocumentString(`
    mutation WithdrawRegistration($registrationId: ID!) {
  done: withdrawRegistration(registrationId: $registrationId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WithdrawRegistrationMutation, WithdrawRegistrationMutationVariables>;
export const NoteAttendanceDocument = new TypedDocumentString(`
    mutation NoteAttendance($input: NoteAttendanceInput!) {
  done: noteAttendance(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NoteAttendanceMutation, NoteAttendanceMutationVariables>;
export const AddWalkInDocument = new TypedDocumentString(`
    mutation AddWalkIn($input: WalkInInput!) {
  done: addWalkIn(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AddWalkInMutation, AddWalkInMutationVariables>;
export const AddActivityLinkDocument = new TypedDocumentString(`
    mutation AddActivityLink($input: ActivityLinkInput!) {
  done: addActivityLink(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AddActivityLinkMutation, AddActivityLinkMutationVariables>;
export const RemoveActivityMaterialDocument = new TypedDocumentString(`
    mutation RemoveActivityMaterial($id: ID!) {
  done: removeActivityMaterial(id: $id) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RemoveActivityMaterialMutation, RemoveActivityMaterialMutationVariables>;
export const AwaitedActivitiesDocument = new TypedDocumentString(`
    query AwaitedActivities {
  awaitedActivities {
    id
    title
    startsAt
    coalition {
      name
    }
    organisation {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitedActivitiesQuery, AwaitedActivitiesQueryVariables>;
export const AdmissionsDocument = new TypedDocumentString(`
    query Admissions($coalitionId: ID!, $states: [AdmissionState!], $after: String) {
  applications(
    coalitionId: $coalitionId
    states: $states
    first: 50
    after: $after
  ) {
    edges {
      node {
        id
        state
        name
        submittedAt
        dueAt
        endedAt
        isOverdue
        myTasks
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<AdmissionsQuery, AdmissionsQueryVariables>;
export const AdmissionDocument = new TypedDocumentString(`
    query Admission($id: ID!) {
  application(id: $id) {
    id
    coalitionId
    state
    name
    about
    acronym
    kindOfOrganisation
    formedOn
    unformedReason
    seat
    branches
    themes
    website
    motivation
    reason
    sponsorsNeeded
    rapporteursNeeded
    body
    submittedAt
    dueAt
    isOverdue
    endedAt
    decisionId
    myTasks
    organisation {
      slug
      name
    }
    contact {
      name
      email
    }
    criteria {
      criterion {
        id
        text
        isBlocking
      }
      isMet
      missing
    }
    documents {
      id
      name
      bytes
      criterionId
    }
    twins {
      by
      organisation {
        slug
        name
      }
    }
    sponsors {
      organisation {
        id
        name
      }
      answer
      note
      answeredAt
      mine
    }
    rapporteurs {
      name
      opinion
      report
      reportedAt
      mine
    }
    rapporteurCandidates {
      accountId
      name
    }
    objections {
      id
      organisation {
        name
      }
      reason
      madeAt
      withdrawnAt
      answer
      answeredAt
      mine
    }
    mayObjectFor {
      id
      name
    }
    appeal {
      reason
      madeAt
      isUpheld
      closedAt
    }
    steps {
      to
      reason
      takenAt
    }
  }
}
    `) as unknown as TypedDocumentString<AdmissionQuery, AdmissionQueryVariables>;
export const DeclareCompleteDocument = new TypedDocumentString(`
    mutation DeclareComplete($applicationId: ID!) {
  done: declareComplete(applicationId: $applicationId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DeclareCompleteMutation, DeclareCompleteMutationVariables>;
export const AskApplicantDocument = new TypedDocumentString(`
    mutation AskApplicant($applicationId: ID!, $missing: String!) {
  done: askApplicant(applicationId: $applicationId, missing: $missing) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AskApplicantMutation, AskApplicantMutationVariables>;
export const AnswerSponsorshipDocument = new TypedDocumentString(`
    mutation AnswerSponsorship($input: AnswerSponsorshipInput!) {
  done: answerSponsorship(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnswerSponsorshipMutation, AnswerSponsorshipMutationVariables>;
export const NameRapporteursDocument = new TypedDocumentString(`
    mutation NameRapporteurs($applicationId: ID!, $accountIds: [ID!]!) {
  done: nameRapporteurs(applicationId: $applicationId, accountIds: $accountIds) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NameRapporteursMutation, NameRapporteursMutationVariables>;
export const ReportOnApplicationDocument = new TypedDocumentString(`
    mutation ReportOnApplication($input: ReportOnApplicationInput!) {
  done: reportOnApplication(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReportOnApplicationMutation, ReportOnApplicationMutationVariables>;
export const ObjectToApplicationDocument = new TypedDocumentString(`
    mutation ObjectToApplication($input: ObjectToApplicationInput!) {
  done: objectToApplication(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ObjectToApplicationMutation, ObjectToApplicationMutationVariables>;
export const WithdrawObjectionDocument = new TypedDocumentString(`
    mutation WithdrawObjection($objectionId: ID!) {
  done: withdrawObjection(objectionId: $objectionId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const AnswerObjectionDocument = new TypedDocumentString(`
    mutation AnswerObjection($objectionId: ID!, $answer: String!) {
  done: answerObjection(objectionId: $objectionId, answer: $answer) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnswerObjectionMutation, AnswerObjectionMutationVariables>;
export const AcceptApplicationDocument = new TypedDocumentString(`
    mutation AcceptApplication($applicationId: ID!) {
  done: acceptApplication(applicationId: $applicationId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AcceptApplicationMutation, AcceptApplicationMutationVariables>;
export const RefuseApplicationDocument = new TypedDocumentString(`
    mutation RefuseApplication($applicationId: ID!, $reason: String!) {
  done: refuseApplication(applicationId: $applicationId, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RefuseApplicationMutation, RefuseApplicationMutationVariables>;
export const DeferApplicationDocument = new TypedDocumentString(`
    mutation DeferApplication($applicationId: ID!, $reason: String!) {
  done: deferApplication(applicationId: $applicationId, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DeferApplicationMutation, DeferApplicationMutationVariables>;
export const ResumeApplicationDocument = new TypedDocumentString(`
    mutation ResumeApplication($applicationId: ID!) {
  done: resumeApplication(applicationId: $applicationId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ResumeApplicationMutation, ResumeApplicationMutationVariables>;
export const AskMembersAgainDocument = new TypedDocumentString(`
    mutation AskMembersAgain($applicationId: ID!) {
  done: askMembersAgain(applicationId: $applicationId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AskMembersAgainMutation, AskMembersAgainMutationVariables>;
export const AwaitingAdmissionsDocument = new TypedDocumentString(`
    query AwaitingAdmissions {
  applicationsAwaitingMe {
    id
    coalitionId
    name
    submittedAt
    myTasks
  }
}
    `) as unknown as TypedDocumentString<AwaitingAdmissionsQuery, AwaitingAdmissionsQueryVariables>;
export const CoordinatedActionsDocument = new TypedDocumentString(`
    query CoordinatedActions($coalitionId: ID!, $from: String, $until: String) {
  coordinatedActions(coalitionId: $coalitionId, from: $from, until: $until) {
    id
    kind
    title
    startsOn
    endsOn
    state
    isUnderEmbargo
    organisation {
      name
    }
    campaign {
      id
      title
    }
    board {
      published
      members
    }
  }
}
    `) as unknown as TypedDocumentString<CoordinatedActionsQuery, CoordinatedActionsQueryVariables>;
export const CoordinatedActionDocument = new TypedDocumentString(`
    query CoordinatedAction($id: ID!) {
  coordinatedAction(id: $id) {
    id
    kind
    title
    text
    startsOn
    endsOn
    state
    embargoUntil
    isUnderEmbargo
    isPublic
    mayEdit
    subjectKind
    subjectId
    texts {
      title {
        fr
        ar
        en
        es
      }
      text {
        fr
        ar
        en
        es
      }
    }
    organisation {
      id
      name
    }
    campaign {
      id
      title
      coalitionId
      state
    }
    petition {
      slug
    }
    subject {
      kind
      id
      titles {
        fr
        ar
        en
        es
      }
    }
    board {
      published
      declined
      members
      rows {
        organisation {
          id
          name
        }
        state
        publishedOn
        link
        mayNote
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoordinatedActionQuery, CoordinatedActionQueryVariables>;
export const ActionSubjectsDocument = new TypedDocumentString(`
    query ActionSubjects($coalitionId: ID!) {
  petitions: actionSubjects(coalitionId: $coalitionId, kind: PETITION) {
    kind
    id
    titles {
      fr
      ar
      en
      es
    }
  }
  letters: actionSubjects(coalitionId: $coalitionId, kind: LETTER_CAMPAIGN) {
    kind
    id
    titles {
      fr
      ar
      en
      es
    }
  }
  activities: actionSubjects(coalitionId: $coalitionId, kind: ACTIVITY) {
    kind
    id
    titles {
      fr
      ar
      en
      es
    }
  }
  mailings: actionSubjects(coalitionId: $coalitionId, kind: MAILING) {
    kind
    id
    titles {
      fr
      ar
      en
      es
    }
  }
}
    `) as unknown as TypedDocumentString<ActionSubjectsQuery, ActionSubjectsQueryVariables>;
export const PlanActionDocument = new TypedDocumentString(`
    mutation PlanAction($input: PlanActionInput!) {
  done: planAction(input: $input) {
    __typename
    ... on CoordinatedAction {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PlanActionMutation, PlanActionMutationVariables>;
export const EditActionDocument = new TypedDocumentString(`
    mutation EditAction($input: EditActionInput!) {
  done: editAction(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditActionMutation, EditActionMutationVariables>;
export const EndActionDocument = new TypedDocumentString(`
    mutation EndAction($actionId: ID!, $state: ActionState!) {
  done: endAction(actionId: $actionId, state: $state) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EndActionMutation, EndActionMutationVariables>;
export const NotePublicationDocument = new TypedDocumentString(`
    mutation NotePublication($input: NotePublicationInput!) {
  done: notePublication(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NotePublicationMutation, NotePublicationMutationVariables>;
export const AwaitedPublicationsDocument = new TypedDocumentString(`
    query AwaitedPublications {
  awaitedPublications {
    organisationId
    action {
      id
      title
      startsOn
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitedPublicationsQuery, AwaitedPublicationsQueryVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($coalitionId: ID!, $after: String) {
  campaigns(coalitionId: $coalitionId, first: 30, after: $after) {
    edges {
      node {
        id
        title
        state
        startsOn
        endsOn
        organisation {
          name
        }
        project {
          code
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    id
    coalitionId
    slug
    title
    text
    state
    startsOn
    endsOn
    verbs
    mayEdit
    mayMakeTemplate
    organisation {
      id
      name
    }
    objective {
      id
      names {
        fr
        ar
        en
        es
      }
    }
    project {
      id
      code
      names {
        fr
        ar
        en
        es
      }
    }
    course {
      verb
      madeAt
    }
    actions {
      id
      kind
      title
      startsOn
      endsOn
      state
      embargoUntil
      isUnderEmbargo
      organisation {
        name
      }
      board {
        published
        members
      }
    }
    checklist {
      id
      kind
      titles {
        fr
        ar
        en
        es
      }
      note
      doneAt
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const CampaignInsideDocument = new TypedDocumentString(`
    query CampaignInside($id: ID!) {
  campaign(id: $id) {
    id
    messages {
      id
      actionId
      titles {
        fr
        ar
        en
        es
      }
      texts {
        locale
        text
        state
        writtenAt
        approvedAt
        mayApprove
      }
    }
    tasks {
      id
      title
      dueOn
      state
      mine
      organisation {
        name
      }
      person {
        name
      }
    }
    lessons {
      result {
        fr
        ar
        en
        es
      }
      worked {
        fr
        ar
        en
        es
      }
      failed {
        fr
        ar
        en
        es
      }
    }
    texts {
      title {
        fr
        ar
        en
        es
      }
      text {
        fr
        ar
        en
        es
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignInsideQuery, CampaignInsideQueryVariables>;
export const CampaignMembersDocument = new TypedDocumentString(`
    query CampaignMembers($coalition: String!, $coalitionId: ID!) {
  coalition(slug: $coalition) {
    id
    members {
      kind
      organisation {
        id
        slug
        name
      }
    }
  }
  projects(coalitionId: $coalitionId) {
    id
    code
    names {
      fr
      ar
      en
      es
    }
  }
  strategies(coalitionId: $coalitionId) {
    id
    names {
      fr
      ar
      en
      es
    }
    objectives {
      id
      names {
        fr
        ar
        en
        es
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignMembersQuery, CampaignMembersQueryVariables>;
export const CampaignTemplatesDocument = new TypedDocumentString(`
    query CampaignTemplates($coalitionId: ID!) {
  campaignTemplates(coalitionId: $coalitionId) {
    id
    isShipped
    names {
      fr
      ar
      en
      es
    }
    days
    taskCount
    messageCount
    steps {
      kind
    }
    actions {
      kind
      titles {
        fr
        ar
        en
        es
      }
      startsIn
      endsIn
      hasEmbargo
    }
    lessons {
      result {
        fr
        ar
        en
        es
      }
      worked {
        fr
        ar
        en
        es
      }
      failed {
        fr
        ar
        en
        es
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignTemplatesQuery, CampaignTemplatesQueryVariables>;
export const PlanCampaignDocument = new TypedDocumentString(`
    mutation PlanCampaign($input: PlanCampaignInput!) {
  done: planCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PlanCampaignMutation, PlanCampaignMutationVariables>;
export const LaunchCampaignDocument = new TypedDocumentString(`
    mutation LaunchCampaign($input: LaunchCampaignInput!) {
  done: launchCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<LaunchCampaignMutation, LaunchCampaignMutationVariables>;
export const EditCampaignDocument = new TypedDocumentString(`
    mutation EditCampaign($input: EditCampaignInput!) {
  done: editCampaign(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditCampaignMutation, EditCampaignMutationVariables>;
export const MoveCampaignDocument = new TypedDocumentString(`
    mutation MoveCampaign($campaignId: ID!, $verb: CampaignVerb!) {
  done: moveCampaign(campaignId: $campaignId, verb: $verb) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MoveCampaignMutation, MoveCampaignMutationVariables>;
export const EvaluateCampaignDocument = new TypedDocumentString(`
    mutation EvaluateCampaign($input: EvaluateCampaignInput!) {
  done: evaluateCampaign(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EvaluateCampaignMutation, EvaluateCampaignMutationVariables>;
export const MakeCampaignTemplateDocument = new TypedDocumentString(`
    mutation MakeCampaignTemplate($input: MakeTemplateInput!) {
  done: makeCampaignTemplate(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MakeCampaignTemplateMutation, MakeCampaignTemplateMutationVariables>;
export const CheckCampaignStepDocument = new TypedDocumentString(`
    mutation CheckCampaignStep($input: CheckStepInput!) {
  done: checkCampaignStep(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CheckCampaignStepMutation, CheckCampaignStepMutationVariables>;
export const GiveCampaignTaskDocument = new TypedDocumentString(`
    mutation GiveCampaignTask($input: CampaignTaskInput!) {
  done: giveCampaignTask(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<GiveCampaignTaskMutation, GiveCampaignTaskMutationVariables>;
export const BeginCampaignMessageDocument = new TypedDocumentString(`
    mutation BeginCampaignMessage($input: BeginMessageInput!) {
  done: beginCampaignMessage(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<BeginCampaignMessageMutation, BeginCampaignMessageMutationVariables>;
export const WriteCampaignMessageDocument = new TypedDocumentString(`
    mutation WriteCampaignMessage($input: WriteMessageInput!) {
  done: writeCampaignMessage(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteCampaignMessageMutation, WriteCampaignMessageMutationVariables>;
export const ApproveCampaignMessageDocument = new TypedDocumentString(`
    mutation ApproveCampaignMessage($input: ApproveMessageInput!) {
  done: approveCampaignMessage(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ApproveCampaignMessageMutation, ApproveCampaignMessageMutationVariables>;
export const StrategiesDocument = new TypedDocumentString(`
    query Strategies($coalitionId: ID!) {
  strategies(coalitionId: $coalitionId) {
    id
    startsOn
    endsOn
    names {
      fr
      ar
      en
      es
    }
    texts {
      fr
      ar
      en
      es
    }
    objectives {
      id
      names {
        fr
        ar
        en
        es
      }
      texts {
        fr
        ar
        en
        es
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StrategiesQuery, StrategiesQueryVariables>;
export const WriteStrategyDocument = new TypedDocumentString(`
    mutation WriteStrategy($input: WriteStrategyInput!) {
  done: writeStrategy(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteStrategyMutation, WriteStrategyMutationVariables>;
export const WriteObjectiveDocument = new TypedDocumentString(`
    mutation WriteObjective($input: WriteObjectiveInput!) {
  done: writeObjective(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteObjectiveMutation, WriteObjectiveMutationVariables>;
export const ProjectsDocument = new TypedDocumentString(`
    query Projects($coalitionId: ID!) {
  projects(coalitionId: $coalitionId) {
    id
    code
    funder
    startsOn
    endsOn
    names {
      fr
      ar
      en
      es
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectsQuery, ProjectsQueryVariables>;
export const WriteProjectDocument = new TypedDocumentString(`
    mutation WriteProject($input: WriteProjectInput!) {
  done: writeProject(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteProjectMutation, WriteProjectMutationVariables>;
export const AwaitingCharterDocument = new TypedDocumentString(`
    query AwaitingCharter {
  me {
    takesPart {
      id
      slug
      name
      charter {
        number
        adoptedOn
        roundAt
        signBy
        progress {
          signed
          expected
          isOverdue
        }
        mine {
          maySign
          signedAt
          organisation {
            slug
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingCharterQuery, AwaitingCharterQueryVariables>;
export const CharterScreenDocument = new TypedDocumentString(`
    query CharterScreen($slug: String!, $number: Int) {
  coalition(slug: $slug) {
    id
    slug
    name
    charters {
      id
      number
      state
      adoptedOn
      signatoryCount
    }
    charter(number: $number) {
      id
      number
      state
      referenceLocale
      silenceIsConsent
      associatesSign
      hash
      proposedAt
      adoptedOn
      signBy
      roundAt
      minutes {
        fr
        ar
        en
        es
      }
      texts {
        locale
        title
        body
      }
      progress {
        signed
        expected
        isOverdue
      }
      missing {
        id
        name
      }
      mine {
        maySign
        signedAt
        lastSigned
        organisation {
          id
          name
        }
      }
      signatories {
        signedAt
        leftOn
        signer
        office
        organisation {
          id
          name
        }
      }
      decision {
        id
        state
        outcome
        closesAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CharterScreenQuery, CharterScreenQueryVariables>;
export const EarlierCharterDocument = new TypedDocumentString(`
    query EarlierCharter($slug: String!, $number: Int!) {
  coalition(slug: $slug) {
    charter(number: $number) {
      number
      texts {
        locale
        title
        body
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierCharterQuery, EarlierCharterQueryVariables>;
export const CharterDraftDocument = new TypedDocumentString(`
    query CharterDraft($slug: String!, $number: Int!) {
  coalition(slug: $slug) {
    id
    slug
    name
    charter(number: $number) {
      id
      number
      state
      referenceLocale
      silenceIsConsent
      associatesSign
      texts {
        locale
        title
        body
        writtenAt
        isStale
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CharterDraftQuery, CharterDraftQueryVariables>;
export const DraftCharterDocument = new TypedDocumentString(`
    mutation DraftCharter($input: DraftCharterInput!) {
  draftCharter(input: $input) {
    __typename
    ... on Charter {
      number
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DraftCharterMutation, DraftCharterMutationVariables>;
export const EditCharterDocument = new TypedDocumentString(`
    mutation EditCharter($input: EditCharterInput!) {
  editCharter(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditCharterMutation, EditCharterMutationVariables>;
export const WriteCharterTextDocument = new TypedDocumentString(`
    mutation WriteCharterText($input: WriteCharterTextInput!) {
  writeCharterText(input: $input) {
    __typename
    ... on Charter {
      texts {
        locale
        writtenAt
      }
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteCharterTextMutation, WriteCharterTextMutationVariables>;
export const ProposeCharterDocument = new TypedDocumentString(`
    mutation ProposeCharter($input: ProposeCharterInput!) {
  proposeCharter(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ProposeCharterMutation, ProposeCharterMutationVariables>;
export const RecordCharterDocument = new TypedDocumentString(`
    mutation RecordCharter($input: RecordCharterInput!) {
  recordCharter(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordCharterMutation, RecordCharterMutationVariables>;
export const OpenCharterRoundDocument = new TypedDocumentString(`
    mutation OpenCharterRound($input: CharterRoundInput!) {
  openCharterRound(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenCharterRoundMutation, OpenCharterRoundMutationVariables>;
export const SignCharterDocument = new TypedDocumentString(`
    mutation SignCharter($input: SignCharterInput!) {
  signCharter(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SignCharterMutation, SignCharterMutationVariables>;
export const LedCoalitionDocument = new TypedDocumentString(`
    query LedCoalition($slug: String!, $asOf: String) {
  coalition(slug: $slug) {
    id
    slug
    name
    logo {
      large
    }
    welcomesInformal
    memberCount(asOf: $asOf)
    members(
      asOf: $asOf
      kinds: [CANDIDATE, FOUNDER, MEMBER, ASSOCIATE, OBSERVER]
      standings: [ACTIVE, SUSPENDED, LEFT]
    ) {
      kind
      standing
      since
      until
      isListed
      organisation {
        id
        slug
        name
        logo {
          small
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedCoalitionQuery, LedCoalitionQueryVariables>;
export const UpdateCoalitionDocument = new TypedDocumentString(`
    mutation UpdateCoalition($input: UpdateCoalitionInput!) {
  updateCoalition(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<UpdateCoalitionMutation, UpdateCoalitionMutationVariables>;
export const RemoveCoalitionLogoDocument = new TypedDocumentString(`
    mutation RemoveCoalitionLogo($coalitionId: ID!) {
  removeCoalitionLogo(coalitionId: $coalitionId)
}
    `) as unknown as TypedDocumentString<RemoveCoalitionLogoMutation, RemoveCoalitionLogoMutationVariables>;
export const ChangeMemberKindDocument = new TypedDocumentString(`
    mutation ChangeMemberKind($input: ChangeKindInput!) {
  changeMemberKind(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ChangeMemberKindMutation, ChangeMemberKindMutationVariables>;
export const SuspendMemberDocument = new TypedDocumentString(`
    mutation SuspendMember($input: PlaceInput!) {
  suspendCoalitionMember(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SuspendMemberMutation, SuspendMemberMutationVariables>;
export const ResumeMemberDocument = new TypedDocumentString(`
    mutation ResumeMember($input: PlaceInput!) {
  resumeCoalitionMember(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ResumeMemberMutation, ResumeMemberMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: PlaceInput!) {
  leaveCoalition(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const FoundOrganisationDocument = new TypedDocumentString(`
    mutation FoundOrganisation($input: FoundOrganisationInput!) {
  foundOrganisation(input: $input) {
    __typename
    ... on LikelyTwin {
      twins {
        by
        organisation {
          slug
          name
        }
      }
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<FoundOrganisationMutation, FoundOrganisationMutationVariables>;
export const MemberHistoryDocument = new TypedDocumentString(`
    query MemberHistory($coalition: String!, $organisation: String!) {
  coalition(slug: $coalition) {
    id
    slug
    name
    memberHistory(organisation: $organisation) {
      kind
      standing
      fromOn
      recordedAt
      isInForce
      reason
      by
    }
  }
  organisation(slug: $organisation) {
    id
    slug
    name
  }
}
    `) as unknown as TypedDocumentString<MemberHistoryQuery, MemberHistoryQueryVariables>;
export const CorrectMemberPlaceDocument = new TypedDocumentString(`
    mutation CorrectMemberPlace($input: CorrectPlaceInput!) {
  correctMemberPlace(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CorrectMemberPlaceMutation, CorrectMemberPlaceMutationVariables>;
export const CoalitionOfficesDocument = new TypedDocumentString(`
    query CoalitionOffices($slug: String!) {
  coalition(slug: $slug) {
    id
    name
    offices(past: true) {
      id
      office
      fromOn
      untilOn
      organisation {
        id
        name
      }
    }
    members(kinds: [FOUNDER, MEMBER]) {
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoalitionOfficesQuery, CoalitionOfficesQueryVariables>;
export const GiveOfficeDocument = new TypedDocumentString(`
    mutation GiveOffice($input: GiveOfficeInput!) {
  giveOffice(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<GiveOfficeMutation, GiveOfficeMutationVariables>;
export const EndOfficeDocument = new TypedDocumentString(`
    mutation EndOffice($input: EndOfficeInput!) {
  endOffice(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EndOfficeMutation, EndOfficeMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    locale
    hasTotp
    isOperator
    memberships {
      roles
      organisation {
        id
        slug
        name
      }
    }
    coalitions {
      roles
      coalition {
        id
        slug
        name
      }
    }
    voices {
      roles
      coalition {
        id
        slug
        name
      }
    }
    takesPart {
      id
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const AwaitingAnswersDocument = new TypedDocumentString(`
    query AwaitingAnswers {
  awaitedAnswers {
    organisation {
      id
      name
    }
    decision {
      id
      coalitionId
      title
      openedAt
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingAnswersQuery, AwaitingAnswersQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
    query Decisions($coalitionId: ID!, $slug: String!, $state: DecisionState, $after: String) {
  coalition(slug: $slug) {
    id
    decisionRules {
      silenceIsConsent
      proxyLimit
      quorumPercent
    }
  }
  awaitedAnswers {
    organisation {
      id
      name
    }
    decision {
      id
      coalitionId
      title
      closesAt
    }
  }
  decisions(coalitionId: $coalitionId, state: $state, first: 20, after: $after) {
    edges {
      node {
        id
        title
        state
        outcome
        openedAt
        closesAt
        closedAt
        proposedBy {
          id
          name
        }
        tally {
          seats
          yes
          no
          abstain
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const DecisionDocument = new TypedDocumentString(`
    query Decision($id: ID!) {
  decision(id: $id) {
    id
    coalitionId
    title
    mode
    quorumPercent
    state
    outcome
    openedAt
    closesAt
    closedAt
    reviewOn
    myActions
    texts {
      title {
        fr
        ar
        en
        es
      }
      proposal {
        fr
        ar
        en
        es
      }
      minutes {
        fr
        ar
        en
        es
      }
    }
    proposedBy {
      id
      name
    }
    tally {
      seats
      yes
      no
      abstain
      quorum
      outcome
    }
    seats {
      organisation {
        id
        name
      }
      answer
      reason
      castAt
      mine
      proxy {
        id
        name
      }
    }
    opinions {
      name
      answer
      reason
      givenAt
      mine
    }
    history {
      organisation {
        id
        name
      }
      answer
      byProxy
      castAt
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionQuery, DecisionQueryVariables>;
export const DecisionRulesDocument = new TypedDocumentString(`
    query DecisionRules($slug: String!) {
  coalition(slug: $slug) {
    id
    decisionRules {
      silenceIsConsent
      proxyLimit
      quorumPercent
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionRulesQuery, DecisionRulesQueryVariables>;
export const SetDecisionRulesDocument = new TypedDocumentString(`
    mutation SetDecisionRules($input: CoalitionRulesInput!) {
  setDecisionRules(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetDecisionRulesMutation, SetDecisionRulesMutationVariables>;
export const DraftDecisionDocument = new TypedDocumentString(`
    mutation DraftDecision($input: DraftDecisionInput!) {
  draftDecision(input: $input) {
    __typename
    ... on Decision {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DraftDecisionMutation, DraftDecisionMutationVariables>;
export const EditDecisionDocument = new TypedDocumentString(`
    mutation EditDecision($input: EditDecisionInput!) {
  editDecision(input: $input) {
    __typename
    ... on Decision {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditDecisionMutation, EditDecisionMutationVariables>;
export const CastVoteDocument = new TypedDocumentString(`
    mutation CastVote($input: CastVoteInput!) {
  castVote(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CastVoteMutation, CastVoteMutationVariables>;
export const GiveProxyDocument = new TypedDocumentString(`
    mutation GiveProxy($input: GiveProxyInput!) {
  giveProxy(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<GiveProxyMutation, GiveProxyMutationVariables>;
export const TakeProxyBackDocument = new TypedDocumentString(`
    mutation TakeProxyBack($decisionId: ID!, $organisationId: ID!) {
  takeProxyBack(decisionId: $decisionId, organisationId: $organisationId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TakeProxyBackMutation, TakeProxyBackMutationVariables>;
export const GiveOpinionDocument = new TypedDocumentString(`
    mutation GiveOpinion($input: GiveOpinionInput!) {
  giveOpinion(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<GiveOpinionMutation, GiveOpinionMutationVariables>;
export const OpenDecisionDocument = new TypedDocumentString(`
    mutation OpenDecision($decisionId: ID!, $closesAt: DateTime!) {
  openDecision(decisionId: $decisionId, closesAt: $closesAt) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenDecisionMutation, OpenDecisionMutationVariables>;
export const CloseDecisionDocument = new TypedDocumentString(`
    mutation CloseDecision($decisionId: ID!) {
  closeDecision(decisionId: $decisionId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CloseDecisionMutation, CloseDecisionMutationVariables>;
export const CancelDecisionDocument = new TypedDocumentString(`
    mutation CancelDecision($decisionId: ID!, $reason: WordsInput!) {
  cancelDecision(decisionId: $decisionId, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CancelDecisionMutation, CancelDecisionMutationVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const AwaitingAnswersDueDocument = new TypedDocumentString(`
    query AwaitingAnswersDue {
  dueAnswers {
    petition
    title
    target
    answerDueOn
    isOverdue
  }
}
    `) as unknown as TypedDocumentString<AwaitingAnswersDueQuery, AwaitingAnswersDueQueryVariables>;
export const PetitionDeliveryDocument = new TypedDocumentString(`
    query PetitionDelivery($slug: String!) {
  petition(slug: $slug) {
    id
    track {
      key
      name
      law
      fixedOn
      route
      place
      placeName
      signers
      verdict
      facts {
        text
        source
        confidence
      }
      newer {
        holdsFrom
        law
      }
      association {
        criterion
        verdict
      }
      readings {
        key
        source
        confidence
        note
        total {
          needed
          counted
          missing
        }
        areas {
          code
          name
          needed
          counted
          missing
          verdict
        }
        elsewhere
        areasMet
        areasNeeded
        fewestMore
        verdict
      }
    }
    dossierLetters {
      locale
      body
      confirmed
      isBehind
    }
    dossierAnnexes {
      text
      isTold
      isThere
      note
    }
    filings {
      id
      target
      deliveredOn
      confirmed
      receiptNumber
      receivedOn
      answerDueOn
      dueFrom
      isAwaited
      scans {
        id
        name
        bytes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PetitionDeliveryQuery, PetitionDeliveryQueryVariables>;
export const TracksToChooseDocument = new TypedDocumentString(`
    query TracksToChoose {
  legalTracks {
    key
    name
    law
    placeKind
    takesAssociations
    sources {
      source
      confidence
    }
    places {
      code
      name
      totals
    }
  }
}
    `) as unknown as TypedDocumentString<TracksToChooseQuery, TracksToChooseQueryVariables>;
export const ChooseTrackDocument = new TypedDocumentString(`
    mutation ChooseTrack($input: ChooseTrackInput!) {
  done: chooseTrack(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ChooseTrackMutation, ChooseTrackMutationVariables>;
export const SaveDossierLetterDocument = new TypedDocumentString(`
    mutation SaveDossierLetter($input: SaveDossierLetterInput!) {
  done: saveDossierLetter(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SaveDossierLetterMutation, SaveDossierLetterMutationVariables>;
export const RecordFilingDocument = new TypedDocumentString(`
    mutation RecordFiling($input: RecordFilingInput!) {
  done: recordFiling(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordFilingMutation, RecordFilingMutationVariables>;
export const RequestDossierDocument = new TypedDocumentString(`
    mutation RequestDossier($input: RequestExportInput!) {
  done: requestExport(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RequestDossierMutation, RequestDossierMutationVariables>;
export const DocumentAdoptionDocument = new TypedDocumentString(`
    query DocumentAdoption($id: ID!) {
  document(id: $id) {
    id
    coalitionId
    groupId
    groupName
    title
    referenceLocale
    state
    rights {
      mayKeep
    }
    consultations {
      id
      state
      closesAt
    }
    adoption {
      id
      number
      mode
      disputedMode
      phase
      commentsUntil
      silenceUntil
      stoppedAt
      decisionId
      edition {
        number
        hash
      }
      baseEdition {
        number
        hash
      }
      objections {
        id
        organisation {
          id
          name
        }
        strength
        state
        locale
        sectionTitle
        portion
        replacement
        reason
        edition
        madeAt
        answer
        answeredAt
        mayWithdraw
        maySendToVote
      }
      steps {
        kind
        at
        untilAt
        reason
        edition
      }
      sections {
        locale
        index
        title
        text
      }
    }
    adoptionTasks {
      mayOpen
      maySilence
      mayVote
      mayTakeIn
      mayAnswer
      mayRecall
      mayComment
      isEdited
      faults {
        field
        message
      }
      objectFor {
        id
        name
      }
      dissentFor {
        id
        name
      }
      comeBackFor {
        id
        name
      }
      hindrances {
        name
        count
      }
    }
    dissents {
      organisation {
        id
        name
      }
      stance
      note
      isPublic
      edition
      mayShow
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentAdoptionQuery, DocumentAdoptionQueryVariables>;
export const DocumentAdoptionRulesDocument = new TypedDocumentString(`
    query DocumentAdoptionRules($coalitionId: ID!, $groupId: ID) {
  adoptionRules(coalitionId: $coalitionId, groupId: $groupId) {
    mode
    disputedMode
    commentDays
    silenceDays
    voteDays
    takesSilence
    mine
    isOwn
  }
}
    `) as unknown as TypedDocumentString<DocumentAdoptionRulesQuery, DocumentAdoptionRulesQueryVariables>;
export const SetAdoptionRulesDocument = new TypedDocumentString(`
    mutation SetAdoptionRules($input: AdoptionRulesInput!) {
  done: setAdoptionRules(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetAdoptionRulesMutation, SetAdoptionRulesMutationVariables>;
export const OpenCommentRoundDocument = new TypedDocumentString(`
    mutation OpenCommentRound($documentId: ID!) {
  done: openCommentRound(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenCommentRoundMutation, OpenCommentRoundMutationVariables>;
export const StartSilenceDocument = new TypedDocumentString(`
    mutation StartSilence($documentId: ID!) {
  done: startSilence(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<StartSilenceMutation, StartSilenceMutationVariables>;
export const PutDocumentToVoteDocument = new TypedDocumentString(`
    mutation PutDocumentToVote($documentId: ID!) {
  done: putDocumentToVote(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PutDocumentToVoteMutation, PutDocumentToVoteMutationVariables>;
export const RecallAdoptionDocument = new TypedDocumentString(`
    mutation RecallAdoption($documentId: ID!, $reason: String!) {
  done: recallAdoption(documentId: $documentId, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecallAdoptionMutation, RecallAdoptionMutationVariables>;
export const TakeInObjectionsDocument = new TypedDocumentString(`
    mutation TakeInObjections($documentId: ID!, $objectionIds: [ID!]!) {
  done: takeInObjections(documentId: $documentId, objectionIds: $objectionIds) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TakeInObjectionsMutation, TakeInObjectionsMutationVariables>;
export const ObjectToDocumentDocument = new TypedDocumentString(`
    mutation ObjectToDocument($input: ObjectToDocumentInput!) {
  done: objectToDocument(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ObjectToDocumentMutation, ObjectToDocumentMutationVariables>;
export const WithdrawDocumentObjectionDocument = new TypedDocumentString(`
    mutation WithdrawDocumentObjection($objectionId: ID!) {
  done: withdrawDocumentObjection(objectionId: $objectionId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WithdrawDocumentObjectionMutation, WithdrawDocumentObjectionMutationVariables>;
export const AnswerDocumentObjectionDocument = new TypedDocumentString(`
    mutation AnswerDocumentObjection($objectionId: ID!, $answer: String!) {
  done: answerDocumentObjection(objectionId: $objectionId, answer: $answer) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnswerDocumentObjectionMutation, AnswerDocumentObjectionMutationVariables>;
export const SendObjectionToVoteDocument = new TypedDocumentString(`
    mutation SendObjectionToVote($objectionId: ID!) {
  done: sendObjectionToVote(objectionId: $objectionId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SendObjectionToVoteMutation, SendObjectionToVoteMutationVariables>;
export const TakeDistanceDocument = new TypedDocumentString(`
    mutation TakeDistance($input: TakeDistanceInput!) {
  done: takeDistance(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TakeDistanceMutation, TakeDistanceMutationVariables>;
export const TakeBackDistanceDocument = new TypedDocumentString(`
    mutation TakeBackDistance($documentId: ID!, $organisationId: ID!) {
  done: takeBackDistance(documentId: $documentId, organisationId: $organisationId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TakeBackDistanceMutation, TakeBackDistanceMutationVariables>;
export const ShowMinorityNoteDocument = new TypedDocumentString(`
    mutation ShowMinorityNote($documentId: ID!, $organisationId: ID!, $isPublic: Boolean!) {
  done: showMinorityNote(
    documentId: $documentId
    organisationId: $organisationId
    isPublic: $isPublic
  ) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ShowMinorityNoteMutation, ShowMinorityNoteMutationVariables>;
export const AwaitingAdoptionsDocument = new TypedDocumentString(`
    query AwaitingAdoptions {
  awaitedAdoptions {
    phase
    since
    isHeld
    document {
      id
      title
      coalitionId
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingAdoptionsQuery, AwaitingAdoptionsQueryVariables>;
export const ReportSubmissionDocument = new TypedDocumentString(`
    query ReportSubmission($id: ID!) {
  document(id: $id) {
    id
    title
    slug
    state
    publishedAt
    reportCourse {
      stage
      isPublic
      submissions {
        id
        number
        editionNumber
        editionHash
        listHash
        mechanism
        session
        locales
        words
        wordLimit
        submittedOn
        reference
        correction
        recordedAt
        files {
          id
          kind
          locale
          name
          bytes
          sha256
        }
      }
      steps {
        id
        kind
        happensOn
        place
        sourceUrl
        note
        statement {
          id
          title
        }
      }
      speaker {
        name
        office
        organisation {
          name
        }
      }
      tasks {
        mayKeep
        isSpokesperson
        isNamed
        hindrance
        wordLimit
        lengths {
          locale
          words
          isTooLong
        }
        statements {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportSubmissionQuery, ReportSubmissionQueryVariables>;
export const ReportRecommendationsDocument = new TypedDocumentString(`
    query ReportRecommendations($id: ID!) {
  document(id: $id) {
    id
    coalitionId
    title
    slug
    reportCourse {
      stage
      isPublic
      themes
      submissions {
        id
      }
      tasks {
        mayKeep
      }
      figures {
        total
        ours
        answers {
          answer
          count
        }
        statuses {
          status
          count
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportRecommendationsQuery, ReportRecommendationsQueryVariables>;
export const ListedRecommendationsDocument = new TypedDocumentString(`
    query ListedRecommendations($coalitionId: ID!, $id: ID!, $theme: String, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {
  recommendations(
    coalitionId: $coalitionId
    documentId: $id
    first: 20
    after: $after
    theme: $theme
    answer: $answer
    status: $status
    ours: $ours
  ) {
    edges {
      node {
        ...ListedRecommendation
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedRecommendation on Recommendation {
  id
  documentId
  number
  text
  makerKind
  maker
  country
  theme
  isOurs
  answer
  answeredOn
  status
  statusOn
  nextOn
  organisation {
    name
  }
}`) as unknown as TypedDocumentString<ListedRecommendationsQuery, ListedRecommendationsQueryVariables>;
export const RecommendationChangesDocument = new TypedDocumentString(`
    query RecommendationChanges($id: ID!, $since: String!) {
  document(id: $id) {
    id
    reportCourse {
      changes(since: $since) {
        recommendation {
          id
          number
        }
        step {
          answer
          status
          happenedOn
          sourceUrl
          note
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecommendationChangesQuery, RecommendationChangesQueryVariables>;
export const OneRecommendationDocument = new TypedDocumentString(`
    query OneRecommendation($id: ID!, $documentId: ID!) {
  recommendation(id: $id) {
    ...ListedRecommendation
    texts {
      fr
      ar
      en
      es
    }
    passage
    receivedOn
    sourceUrl
    steps {
      answer
      status
      happenedOn
      sourceUrl
      note
    }
    organisation {
      id
    }
  }
  document(id: $documentId) {
    id
    title
    reportCourse {
      themes
      tasks {
        mayKeep
        mayFollow
        members {
          id
          name
        }
      }
    }
  }
}
    fragment ListedRecommendation on Recommendation {
  id
  documentId
  number
  text
  makerKind
  maker
  country
  theme
  isOurs
  answer
  answeredOn
  status
  statusOn
  nextOn
  organisation {
    name
  }
}`) as unknown as TypedDocumentString<OneRecommendationQuery, OneRecommendationQueryVariables>;
export const CoalitionRecommendationsDocument = new TypedDocumentString(`
    query CoalitionRecommendations($coalitionId: ID!, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {
  recommendations(
    coalitionId: $coalitionId
    first: 20
    after: $after
    answer: $answer
    status: $status
    ours: $ours
  ) {
    edges {
      node {
        ...ListedRecommendation
        report {
          id
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListedRecommendation on Recommendation {
  id
  documentId
  number
  text
  makerKind
  maker
  country
  theme
  isOurs
  answer
  answeredOn
  status
  statusOn
  nextOn
  organisation {
    name
  }
}`) as unknown as TypedDocumentString<CoalitionRecommendationsQuery, CoalitionRecommendationsQueryVariables>;
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($input: SubmitReportInput!) {
  done: submitReport(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const RecordReportStepDocument = new TypedDocumentString(`
    mutation RecordReportStep($input: RecordReportStepInput!) {
  done: recordReportStep(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordReportStepMutation, RecordReportStepMutationVariables>;
export const ShowReportDocument = new TypedDocumentString(`
    mutation ShowReport($documentId: ID!, $isPublic: Boolean!) {
  done: showReport(documentId: $documentId, isPublic: $isPublic) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ShowReportMutation, ShowReportMutationVariables>;
export const ShowSpokespersonDocument = new TypedDocumentString(`
    mutation ShowSpokesperson($documentId: ID!, $isNamed: Boolean!) {
  done: showSpokesperson(documentId: $documentId, isNamed: $isNamed) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ShowSpokespersonMutation, ShowSpokespersonMutationVariables>;
export const KeepRecommendationDocument = new TypedDocumentString(`
    mutation KeepRecommendation($input: RecommendationInput!) {
  done: keepRecommendation(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<KeepRecommendationMutation, KeepRecommendationMutationVariables>;
export const NoteStateAnswerDocument = new TypedDocumentString(`
    mutation NoteStateAnswer($input: NoteAnswerInput!) {
  done: noteStateAnswer(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NoteStateAnswerMutation, NoteStateAnswerMutationVariables>;
export const NoteRecommendationStatusDocument = new TypedDocumentString(`
    mutation NoteRecommendationStatus($input: NoteStatusInput!) {
  done: noteRecommendationStatus(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NoteRecommendationStatusMutation, NoteRecommendationStatusMutationVariables>;
export const PlanFollowUpDocument = new TypedDocumentString(`
    mutation PlanFollowUp($input: PlanFollowUpInput!) {
  done: planFollowUp(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PlanFollowUpMutation, PlanFollowUpMutationVariables>;
export const AwaitingDocumentsDocument = new TypedDocumentString(`
    query AwaitingDocuments {
  proposed: documents(state: PROPOSED, first: 20) {
    edges {
      node {
        id
        title
        createdAt
        coalitionId
        rights {
          mayAccept
        }
      }
    }
  }
  adopted: documents(state: ADOPTED, first: 20) {
    edges {
      node {
        id
        title
        createdAt
        adoptedAt
        coalitionId
        rights {
          mayPublish
        }
      }
    }
  }
  awaitedRecommendations {
    id
    documentId
    number
    text
    nextOn
    report {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingDocumentsQuery, AwaitingDocumentsQueryVariables>;
export const AwaitingConsultationsDocument = new TypedDocumentString(`
    query AwaitingConsultations {
  awaitedConsultations {
    documentId
    coalitionId
    title {
      fr
      ar
      en
      es
    }
    token
    openedAt
  }
}
    `) as unknown as TypedDocumentString<AwaitingConsultationsQuery, AwaitingConsultationsQueryVariables>;
export const DocumentConsultationsDocument = new TypedDocumentString(`
    query DocumentConsultations($id: ID!) {
  document(id: $id) {
    id
    title
    state
    mayConsult
    consultable {
      titles
      unlike
    }
    rights {
      mayKeep
    }
    consultations {
      id
      questions {
        fr
        ar
        en
        es
      }
      wholeIn
      closesAt
      state
      reason
      synthesis {
        fr
        ar
        en
        es
      }
      changes {
        fr
        ar
        en
        es
      }
      heard {
        answers
        agreed {
          agree
          partly
          disagree
        }
      }
      openedAt
      endedAt
      eraseAt
      texts
      token
      answers {
        id
        locale
        words
        name
        agreement
        voiceType
        isNoted
        madeAt
        changedAt
      }
      people {
        id
        email
        locale
        invitedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentConsultationsQuery, DocumentConsultationsQueryVariables>;
export const OpenConsultationDocument = new TypedDocumentString(`
    mutation OpenConsultation($input: OpenConsultationInput!) {
  done: openConsultation(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenConsultationMutation, OpenConsultationMutationVariables>;
export const CloseConsultationDocument = new TypedDocumentString(`
    mutation CloseConsultation($input: CloseConsultationInput!) {
  done: closeConsultation(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CloseConsultationMutation, CloseConsultationMutationVariables>;
export const WaiveConsultationDocument = new TypedDocumentString(`
    mutation WaiveConsultation($id: ID!, $reason: String!) {
  done: waiveConsultation(id: $id, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WaiveConsultationMutation, WaiveConsultationMutationVariables>;
export const ReopenConsultationDocument = new TypedDocumentString(`
    mutation ReopenConsultation($id: ID!, $closesAt: DateTime!) {
  done: reopenConsultation(id: $id, closesAt: $closesAt) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReopenConsultationMutation, ReopenConsultationMutationVariables>;
export const SayConsultationChangesDocument = new TypedDocumentString(`
    mutation SayConsultationChanges($id: ID!, $changes: WordsInput!) {
  done: sayConsultationChanges(id: $id, changes: $changes) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SayConsultationChangesMutation, SayConsultationChangesMutationVariables>;
export const AskByMailDocument = new TypedDocumentString(`
    mutation AskByMail($input: AskByMailInput!) {
  done: askByMail(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AskByMailMutation, AskByMailMutationVariables>;
export const AskNoMoreDocument = new TypedDocumentString(`
    mutation AskNoMore($personId: ID!) {
  done: askNoMore(personId: $personId) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<AskNoMoreMutation, AskNoMoreMutationVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($coalitionId: ID!, $state: DocumentState, $kind: DocumentKind, $query: String, $after: String) {
  documents(
    coalitionId: $coalitionId
    state: $state
    kind: $kind
    query: $query
    first: 30
    after: $after
  ) {
    edges {
      node {
        id
        title
        kind
        state
        createdAt
        groupName
        organisation {
          name
        }
        texts {
          locale
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const DocumentDocument = new TypedDocumentString(`
    query Document($id: ID!) {
  document(id: $id) {
    id
    coalitionId
    slug
    kind
    state
    title
    titles {
      fr
      ar
      en
      es
    }
    referenceLocale
    wordLimit
    createdAt
    releasedAt
    adoptedAt
    publishedAt
    archivedAt
    groupId
    groupName
    organisation {
      id
      name
    }
    texts {
      id
      locale
      words
      hash
    }
    mayCorrect
    corrects {
      document {
        id
        title
        publishedAt
      }
      reason
    }
    correctedBy {
      document {
        id
        title
        state
        publishedAt
      }
      reason
    }
    consultations {
      id
      state
      closesAt
    }
    keepers {
      role
      account {
        id
        name
      }
      organisation {
        name
      }
    }
    adoption {
      phase
      commentsUntil
      silenceUntil
      stoppedAt
      decisionId
    }
    adoptionTasks {
      hindrances {
        name
        count
      }
      faults {
        field
        message
      }
      objectFor {
        id
      }
    }
    rights {
      mayWrite
      mayKeep
      mayType
      maySuggest
      mayEdit
      mayRelease
      mayName
      mayAccept
      mayPublish
      mayArchive
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentQuery, DocumentQueryVariables>;
export const DocumentSigningDocument = new TypedDocumentString(`
    query DocumentSigning($documentId: ID!) {
  documentSignOffs(documentId: $documentId) {
    mayOpen
    mayExamine
    calls {
      state
      signBy
      houses {
        isMine
        maySign
        answer {
          at
        }
        external {
          check
          confirmedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentSigningQuery, DocumentSigningQueryVariables>;
export const KeeperCandidatesDocument = new TypedDocumentString(`
    query KeeperCandidates($id: ID!) {
  document(id: $id) {
    id
    keeperCandidates {
      account {
        id
        name
      }
      organisation {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeeperCandidatesQuery, KeeperCandidatesQueryVariables>;
export const DocumentPlacesDocument = new TypedDocumentString(`
    query DocumentPlaces($coalition: String!, $coalitionId: ID!) {
  coalition(slug: $coalition) {
    id
    members {
      kind
      organisation {
        id
        name
      }
    }
  }
  groups(coalitionId: $coalitionId, mine: true, state: ACTIVE, first: 50) {
    edges {
      node {
        id
        name
        rights {
          writes
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentPlacesQuery, DocumentPlacesQueryVariables>;
export const BeginDocumentDocument = new TypedDocumentString(`
    mutation BeginDocument($input: BeginDocumentInput!) {
  done: beginDocument(input: $input) {
    __typename
    ... on Document {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<BeginDocumentMutation, BeginDocumentMutationVariables>;
export const EditDocumentDocument = new TypedDocumentString(`
    mutation EditDocument($input: EditDocumentInput!) {
  done: editDocument(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditDocumentMutation, EditDocumentMutationVariables>;
export const AddDocumentLanguageDocument = new TypedDocumentString(`
    mutation AddDocumentLanguage($documentId: ID!, $locale: String!) {
  done: addDocumentLanguage(documentId: $documentId, locale: $locale) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AddDocumentLanguageMutation, AddDocumentLanguageMutationVariables>;
export const NameDocumentKeepersDocument = new TypedDocumentString(`
    mutation NameDocumentKeepers($input: NameKeepersInput!) {
  done: nameDocumentKeepers(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NameDocumentKeepersMutation, NameDocumentKeepersMutationVariables>;
export const AcceptDocumentDocument = new TypedDocumentString(`
    mutation AcceptDocument($documentId: ID!) {
  done: acceptDocument(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AcceptDocumentMutation, AcceptDocumentMutationVariables>;
export const ReleaseDocumentDocument = new TypedDocumentString(`
    mutation ReleaseDocument($documentId: ID!) {
  done: releaseDocument(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReleaseDocumentMutation, ReleaseDocumentMutationVariables>;
export const PublishDocumentDocument = new TypedDocumentString(`
    mutation PublishDocument($documentId: ID!) {
  done: publishDocument(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PublishDocumentMutation, PublishDocumentMutationVariables>;
export const CorrectDocumentDocument = new TypedDocumentString(`
    mutation CorrectDocument($input: CorrectDocumentInput!) {
  done: correctDocument(input: $input) {
    __typename
    ... on Document {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CorrectDocumentMutation, CorrectDocumentMutationVariables>;
export const ArchiveDocumentDocument = new TypedDocumentString(`
    mutation ArchiveDocument($documentId: ID!) {
  done: archiveDocument(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ArchiveDocumentMutation, ArchiveDocumentMutationVariables>;
export const AwaitingContributionsDocument = new TypedDocumentString(`
    query AwaitingContributions {
  contributionsAwaitingMe {
    documentId
    titles {
      fr
      ar
      en
      es
    }
    theme {
      fr
      ar
      en
      es
    }
    since
    organisation {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingContributionsQuery, AwaitingContributionsQueryVariables>;
export const DocumentReportDocument = new TypedDocumentString(`
    query DocumentReport($documentId: ID!) {
  document(id: $documentId) {
    id
    title
    kind
    rights {
      mayKeep
    }
  }
  documentReport(documentId: $documentId) {
    id
    documentId
    referenceLocale
    locales
    mechanism
    mechanismName
    session
    submitBy
    countsFootnotes
    state
    wordLimit
    mayLead
    askable {
      id
      name
    }
    mine {
      id
      name
    }
    candidates {
      mandateId
      name
      office
      organisation {
        id
        name
      }
    }
    spokespeople {
      id
      name
      office
      state
      askedAt
      answeredAt
      reason
      isMe
      organisation {
        id
        name
      }
    }
    lengths {
      locale
      words
      limit
      over
      sections {
        title
        level
        words
        budget
      }
    }
    authorship {
      locale
      blocks {
        level
        words
        organisations {
          id
          name
        }
      }
      authors {
        paragraphs
        words
        gone
        organisation {
          id
          name
        }
      }
    }
    themes {
      id
      number
      titles {
        fr
        ar
        en
        es
      }
      guidance {
        fr
        ar
        en
        es
      }
      isOpen
      wordBudget
      wordsEach
      dueOn
      isOver
      extensions {
        dueOn
        note
        madeAt
        organisation {
          id
          name
        }
      }
      contributions {
        id
        themeId
        state
        dueOn
        isOver
        words
        reason
        submittedAt
        settledAt
        isMine
        mayWrite
        maySpeak
        organisation {
          id
          name
        }
        paper {
          locale
          textId
          evidence
          content
          hash
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentReportQuery, DocumentReportQueryVariables>;
export const SetReportDocument = new TypedDocumentString(`
    mutation SetReport($input: SetReportInput!) {
  done: setReport(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetReportMutation, SetReportMutationVariables>;
export const WriteReportThemeDocument = new TypedDocumentString(`
    mutation WriteReportTheme($input: WriteThemeInput!) {
  done: writeReportTheme(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteReportThemeMutation, WriteReportThemeMutationVariables>;
export const DropReportThemeDocument = new TypedDocumentString(`
    mutation DropReportTheme($themeId: ID!) {
  done: dropReportTheme(themeId: $themeId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DropReportThemeMutation, DropReportThemeMutationVariables>;
export const CallForContributionsDocument = new TypedDocumentString(`
    mutation CallForContributions($documentId: ID!) {
  done: callForContributions(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CallForContributionsMutation, CallForContributionsMutationVariables>;
export const ExtendReportDeadlineDocument = new TypedDocumentString(`
    mutation ExtendReportDeadline($input: ExtendDeadlineInput!) {
  done: extendReportDeadline(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ExtendReportDeadlineMutation, ExtendReportDeadlineMutationVariables>;
export const SettleReportDocument = new TypedDocumentString(`
    mutation SettleReport($documentId: ID!) {
  done: settleReport(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SettleReportMutation, SettleReportMutationVariables>;
export const ReopenReportDocument = new TypedDocumentString(`
    mutation ReopenReport($documentId: ID!) {
  done: reopenReport(documentId: $documentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReopenReportMutation, ReopenReportMutationVariables>;
export const BeginContributionDocument = new TypedDocumentString(`
    mutation BeginContribution($place: ContributionPlaceInput!, $locale: String!) {
  done: beginContribution(place: $place, locale: $locale) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<BeginContributionMutation, BeginContributionMutationVariables>;
export const DeclineContributionDocument = new TypedDocumentString(`
    mutation DeclineContribution($place: ContributionPlaceInput!, $reason: String!) {
  done: declineContribution(place: $place, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DeclineContributionMutation, DeclineContributionMutationVariables>;
export const WriteContributionDocument = new TypedDocumentString(`
    mutation WriteContribution($input: WriteContributionInput!) {
  done: writeContribution(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteContributionMutation, WriteContributionMutationVariables>;
export const HandInContributionDocument = new TypedDocumentString(`
    mutation HandInContribution($id: ID!) {
  done: handInContribution(contributionId: $id) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<HandInContributionMutation, HandInContributionMutationVariables>;
export const TakeBackContributionDocument = new TypedDocumentString(`
    mutation TakeBackContribution($id: ID!) {
  done: takeBackContribution(contributionId: $id) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TakeBackContributionMutation, TakeBackContributionMutationVariables>;
export const AdmitContributionDocument = new TypedDocumentString(`
    mutation AdmitContribution($id: ID!) {
  done: admitContribution(contributionId: $id) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AdmitContributionMutation, AdmitContributionMutationVariables>;
export const MergeContributionDocument = new TypedDocumentString(`
    mutation MergeContribution($input: MergeContributionInput!) {
  done: mergeContribution(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MergeContributionMutation, MergeContributionMutationVariables>;
export const RejectContributionDocument = new TypedDocumentString(`
    mutation RejectContribution($id: ID!, $reason: String!) {
  done: rejectContribution(contributionId: $id, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RejectContributionMutation, RejectContributionMutationVariables>;
export const NameSpokespersonDocument = new TypedDocumentString(`
    mutation NameSpokesperson($input: NameSpokespersonInput!) {
  done: nameSpokesperson(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NameSpokespersonMutation, NameSpokespersonMutationVariables>;
export const AnswerAsSpokespersonDocument = new TypedDocumentString(`
    mutation AnswerAsSpokesperson($id: ID!, $accepts: Boolean!, $reason: String) {
  done: answerAsSpokesperson(
    spokespersonId: $id
    accepts: $accepts
    reason: $reason
  ) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnswerAsSpokespersonMutation, AnswerAsSpokespersonMutationVariables>;
export const AwaitingTalkDocument = new TypedDocumentString(`
    query AwaitingTalk {
  awaitedTalk {
    kind
    count
    since
    document {
      id
      title
      coalitionId
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingTalkQuery, AwaitingTalkQueryVariables>;
export const DocumentCommentsDocument = new TypedDocumentString(`
    query DocumentComments($id: ID!, $textId: ID, $state: DocumentCommentState) {
  document(id: $id) {
    id
    title
    state
    texts {
      id
      locale
    }
    mentionable {
      id
      name
    }
    typists {
      account {
        id
        name
      }
      organisation {
        id
        name
      }
    }
    comments(textId: $textId, state: $state) {
      id
      documentId
      textId
      quote
      begins
      ends
      madeAt
      resolvedAt
      maySettle
      place {
        from
        to
        words
      }
      remarks {
        id
        words
        madeAt
        account {
          name
        }
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentCommentsQuery, DocumentCommentsQueryVariables>;
export const CommentOnTextDocument = new TypedDocumentString(`
    mutation CommentOnText($input: BeginCommentInput!) {
  done: commentOnText(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CommentOnTextMutation, CommentOnTextMutationVariables>;
export const ReplyToCommentDocument = new TypedDocumentString(`
    mutation ReplyToComment($input: ReplyInput!) {
  done: replyToComment(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReplyToCommentMutation, ReplyToCommentMutationVariables>;
export const ResolveCommentDocument = new TypedDocumentString(`
    mutation ResolveComment($commentId: ID!) {
  done: resolveComment(commentId: $commentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ResolveCommentMutation, ResolveCommentMutationVariables>;
export const ReopenCommentDocument = new TypedDocumentString(`
    mutation ReopenComment($commentId: ID!) {
  done: reopenComment(commentId: $commentId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReopenCommentMutation, ReopenCommentMutationVariables>;
export const DocumentAmendmentsDocument = new TypedDocumentString(`
    query DocumentAmendments($id: ID!, $filter: AmendmentFilterInput) {
  documentVersions(documentId: $id) {
    id
    locale
    number
    name
  }
  document(id: $id) {
    id
    title
    state
    mayAmend
    adoption {
      phase
      commentsUntil
      silenceUntil
    }
    amendments(filter: $filter) {
      id
      locale
      section
      sectionTitle
      said
      proposed
      reason
      strength
      madeAt
      state
      answer
      manner
      retained
      mergedIntoId
      answeredAt
      houses {
        organisation {
          id
          name
        }
        account {
          name
        }
        answeredBy {
          name
        }
        endorsedBy {
          id
          name
        }
      }
      rights {
        mayEndorse
        mayAnswer
        mayWithdraw
      }
    }
    all: amendments {
      id
      section
      sectionTitle
      state
      houses {
        organisation {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentAmendmentsQuery, DocumentAmendmentsQueryVariables>;
export const VersionSectionsDocument = new TypedDocumentString(`
    query VersionSections($id: ID!) {
  documentVersion(id: $id) {
    id
    documentId
    locale
    number
    name
    sections {
      section
      title
      words
    }
  }
}
    `) as unknown as TypedDocumentString<VersionSectionsQuery, VersionSectionsQueryVariables>;
export const ProposeAmendmentDocument = new TypedDocumentString(`
    mutation ProposeAmendment($input: ProposeAmendmentInput!) {
  done: proposeAmendment(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const EndorseAmendmentDocument = new TypedDocumentString(`
    mutation EndorseAmendment($id: ID!) {
  done: endorseAmendment(id: $id) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EndorseAmendmentMutation, EndorseAmendmentMutationVariables>;
export const WithdrawAmendmentDocument = new TypedDocumentString(`
    mutation WithdrawAmendment($id: ID!, $words: String!) {
  done: withdrawAmendment(id: $id, words: $words) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WithdrawAmendmentMutation, WithdrawAmendmentMutationVariables>;
export const AcceptAmendmentDocument = new TypedDocumentString(`
    mutation AcceptAmendment($id: ID!, $manner: AmendmentManner!, $answer: String!, $words: String) {
  done: acceptAmendment(id: $id, manner: $manner, answer: $answer, words: $words) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AcceptAmendmentMutation, AcceptAmendmentMutationVariables>;
export const MergeAmendmentDocument = new TypedDocumentString(`
    mutation MergeAmendment($id: ID!, $intoId: ID!, $answer: String!) {
  done: mergeAmendment(id: $id, intoId: $intoId, answer: $answer) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MergeAmendmentMutation, MergeAmendmentMutationVariables>;
export const RejectAmendmentDocument = new TypedDocumentString(`
    mutation RejectAmendment($id: ID!, $answer: String!) {
  done: rejectAmendment(id: $id, answer: $answer) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RejectAmendmentMutation, RejectAmendmentMutationVariables>;
export const DocumentVersionsDocument = new TypedDocumentString(`
    query DocumentVersions($id: ID!) {
  document(id: $id) {
    id
    slug
    title
    state
    referenceLocale
    rights {
      mayKeep
      mayType
    }
  }
  documentLanguages(documentId: $id) {
    locale
    isReference
    words
    isChanged
    hasSuggestions
  }
  documentVersions(documentId: $id) {
    id
    locale
    number
    name
    hash
    words
    madeAt
    isStale
    author {
      name
    }
    reference {
      id
      number
    }
  }
  documentEditions(documentId: $id) {
    id
    number
    name
    hash
    madeAt
    publishedAt
    versions {
      locale
      number
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentVersionsQuery, DocumentVersionsQueryVariables>;
export const DocumentEditionsDocument = new TypedDocumentString(`
    query DocumentEditions($id: ID!) {
  document(id: $id) {
    id
    title
    titles {
      fr
      ar
      en
      es
    }
    referenceLocale
  }
  documentEditions(documentId: $id) {
    number
    name
    madeAt
    versions {
      id
      locale
      hash
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentEditionsQuery, DocumentEditionsQueryVariables>;
export const DocumentVersionTextDocument = new TypedDocumentString(`
    query DocumentVersionText($id: ID!) {
  documentVersion(id: $id) {
    id
    text {
      document
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentVersionTextQuery, DocumentVersionTextQueryVariables>;
export const DocumentDiffDocument = new TypedDocumentString(`
    query DocumentDiff($input: DocumentDiffInput!) {
  documentDiff(input: $input) {
    isSame
    added
    removed
    blocks {
      change
      shape
      level
      dir
      parts {
        change
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentDiffQuery, DocumentDiffQueryVariables>;
export const KeepDocumentVersionDocument = new TypedDocumentString(`
    mutation KeepDocumentVersion($input: KeepDocumentVersionInput!) {
  done: keepDocumentVersion(input: $input) {
    __typename
    ... on DocumentVersion {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<KeepDocumentVersionMutation, KeepDocumentVersionMutationVariables>;
export const RestoreDocumentVersionDocument = new TypedDocumentString(`
    mutation RestoreDocumentVersion($versionId: ID!) {
  done: restoreDocumentVersion(versionId: $versionId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RestoreDocumentVersionMutation, RestoreDocumentVersionMutationVariables>;
export const ConfirmDocumentTranslationDocument = new TypedDocumentString(`
    mutation ConfirmDocumentTranslation($versionId: ID!) {
  done: confirmDocumentTranslation(versionId: $versionId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ConfirmDocumentTranslationMutation, ConfirmDocumentTranslationMutationVariables>;
export const DocumentToWriteDocument = new TypedDocumentString(`
    query DocumentToWrite($id: ID!) {
  document(id: $id) {
    id
    title
    wordLimit
    referenceLocale
    texts {
      id
      locale
    }
    rights {
      mayKeep
    }
  }
  documentReport(documentId: $id) {
    countsFootnotes
    themes {
      titles {
        fr
        ar
        en
        es
      }
      wordBudget
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentToWriteQuery, DocumentToWriteQueryVariables>;
export const SeatAtTextDocument = new TypedDocumentString(`
    query SeatAtText($textId: ID!) {
  myDocumentSeat(textId: $textId) {
    shown {
      name
      organisation {
        fr
        ar
        en
        es
      }
      colour
    }
    mayType
    maySuggest
  }
  changesSinceMyVisit(textId: $textId) {
    at
    before
  }
}
    `) as unknown as TypedDocumentString<SeatAtTextQuery, SeatAtTextQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    ... on PasswordResetRequested {
      said: message
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    email
    name
    roles
    organisation {
      name
    }
    coalition {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports($organisation: String!, $after: String) {
  exports(organisation: $organisation, first: 20, after: $after) {
    edges {
      node {
        id
        kind
        format
        state
        locale
        isPublic
        purpose
        progress
        rows
        bytes
        sha256
        url
        requestedAt
        expiresAt
        petition {
          title
        }
        requestedBy {
          name
        }
        downloads {
          at
          by {
            name
          }
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  petitions(first: 100, filter: {organisation: $organisation, isImported: false}) {
    edges {
      node {
        slug
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const RequestExportDocument = new TypedDocumentString(`
    mutation RequestExport($input: RequestExportInput!) {
  requestExport(input: $input) {
    __typename
    ... on Export {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RequestExportMutation, RequestExportMutationVariables>;
export const AwaitingSeatsDocument = new TypedDocumentString(`
    query AwaitingSeats {
  groupsAwaitingMe {
    id
    name
    coalitionId
    requests {
      id
      kind
      madeAt
      mayAnswer
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingSeatsQuery, AwaitingSeatsQueryVariables>;
export const AwaitingTasksDocument = new TypedDocumentString(`
    query AwaitingTasks {
  tasks(mine: true, state: OPEN, first: 20) {
    edges {
      node {
        id
        title
        madeAt
        dueOn
        coalitionId
        group {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingTasksQuery, AwaitingTasksQueryVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups($coalitionId: ID!, $after: String) {
  mine: groups(coalitionId: $coalitionId, mine: true, first: 50) {
    edges {
      node {
        id
        name
        state
        fromOn
        untilOn
        organisationCount
      }
    }
  }
  groups(coalitionId: $coalitionId, first: 50, after: $after) {
    edges {
      node {
        id
        name
        state
        fromOn
        untilOn
        organisationCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const GroupDocument = new TypedDocumentString(`
    query Group($id: ID!) {
  group(id: $id) {
    id
    coalitionId
    name
    mandate
    report
    fromOn
    untilOn
    state
    isPublic
    organisationCount
    rights {
      reads
      writes
      releases
      chairs
      leads
    }
    seats(past: true) {
      id
      role
      isInForce
      fromAt
      untilAt
      account {
        id
        name
      }
      organisation {
        id
        name
      }
    }
    requests {
      id
      kind
      role
      words
      madeAt
      mayAnswer
      mayWithdraw
      account {
        id
        name
      }
      organisation {
        id
        name
      }
    }
    candidates {
      organisation {
        id
        name
      }
      account {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupQuery, GroupQueryVariables>;
export const GroupSpaceDocument = new TypedDocumentString(`
    query GroupSpace($id: ID!) {
  group(id: $id) {
    id
    notes {
      id
      latest {
        number
        titles {
          fr
          ar
          en
          es
        }
        madeAt
        releasedAt
        author {
          name
        }
      }
      released {
        number
      }
    }
  }
  tasks(groupId: $id, first: 50) {
    edges {
      node {
        id
        title
        dueOn
        state
        mine
        organisation {
          name
        }
        person {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupSpaceQuery, GroupSpaceQueryVariables>;
export const GroupWordsDocument = new TypedDocumentString(`
    query GroupWords($id: ID!) {
  group(id: $id) {
    id
    name
    coalitionId
    fromOn
    untilOn
    state
    rights {
      chairs
      writes
      leads
    }
    texts {
      name {
        fr
        ar
        en
        es
      }
      mandate {
        fr
        ar
        en
        es
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupWordsQuery, GroupWordsQueryVariables>;
export const NoteDocument = new TypedDocumentString(`
    query Note($id: ID!) {
  note(id: $id) {
    id
    group {
      id
      name
      state
      rights {
        reads
        writes
        releases
      }
    }
    versions {
      number
      titles {
        fr
        ar
        en
        es
      }
      texts {
        fr
        ar
        en
        es
      }
      madeAt
      releasedAt
      author {
        name
      }
      releasedBy {
        name
      }
    }
    comments {
      id
      text
      madeAt
      account {
        name
      }
      organisation {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NoteQuery, NoteQueryVariables>;
export const ProposeGroupDocument = new TypedDocumentString(`
    mutation ProposeGroup($input: ProposeGroupInput!) {
  proposeGroup(input: $input) {
    __typename
    ... on WorkingGroup {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ProposeGroupMutation, ProposeGroupMutationVariables>;
export const EditGroupDocument = new TypedDocumentString(`
    mutation EditGroup($input: EditGroupInput!) {
  editGroup(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditGroupMutation, EditGroupMutationVariables>;
export const OpenGroupDocument = new TypedDocumentString(`
    mutation OpenGroup($groupId: ID!) {
  openGroup(groupId: $groupId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenGroupMutation, OpenGroupMutationVariables>;
export const ReopenGroupDocument = new TypedDocumentString(`
    mutation ReopenGroup($groupId: ID!) {
  reopenGroup(groupId: $groupId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReopenGroupMutation, ReopenGroupMutationVariables>;
export const CloseGroupDocument = new TypedDocumentString(`
    mutation CloseGroup($groupId: ID!, $report: WordsInput!) {
  closeGroup(groupId: $groupId, report: $report) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CloseGroupMutation, CloseGroupMutationVariables>;
export const ShowGroupDocument = new TypedDocumentString(`
    mutation ShowGroup($groupId: ID!, $isPublic: Boolean!) {
  showGroup(groupId: $groupId, isPublic: $isPublic) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ShowGroupMutation, ShowGroupMutationVariables>;
export const InviteToGroupDocument = new TypedDocumentString(`
    mutation InviteToGroup($input: InviteToGroupInput!) {
  inviteToGroup(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<InviteToGroupMutation, InviteToGroupMutationVariables>;
export const AskToJoinGroupDocument = new TypedDocumentString(`
    mutation AskToJoinGroup($input: AskToJoinInput!) {
  askToJoinGroup(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AskToJoinGroupMutation, AskToJoinGroupMutationVariables>;
export const AnswerSeatRequestDocument = new TypedDocumentString(`
    mutation AnswerSeatRequest($requestId: ID!, $answer: SeatRequestState!) {
  answerSeatRequest(requestId: $requestId, answer: $answer) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnswerSeatRequestMutation, AnswerSeatRequestMutationVariables>;
export const LeaveGroupDocument = new TypedDocumentString(`
    mutation LeaveGroup($groupId: ID!) {
  leaveGroup(groupId: $groupId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<LeaveGroupMutation, LeaveGroupMutationVariables>;
export const EndSeatDocument = new TypedDocumentString(`
    mutation EndSeat($seatId: ID!) {
  endSeat(seatId: $seatId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EndSeatMutation, EndSeatMutationVariables>;
export const SetSeatRoleDocument = new TypedDocumentString(`
    mutation SetSeatRole($seatId: ID!, $role: SeatRole!) {
  setSeatRole(seatId: $seatId, role: $role) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetSeatRoleMutation, SetSeatRoleMutationVariables>;
export const WriteNoteDocument = new TypedDocumentString(`
    mutation WriteNote($input: WriteNoteInput!) {
  writeNote(input: $input) {
    __typename
    ... on GroupNote {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteNoteMutation, WriteNoteMutationVariables>;
export const SaveNoteDocument = new TypedDocumentString(`
    mutation SaveNote($input: SaveNoteInput!) {
  saveNote(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SaveNoteMutation, SaveNoteMutationVariables>;
export const ReleaseNoteDocument = new TypedDocumentString(`
    mutation ReleaseNote($noteId: ID!, $number: Int!) {
  releaseNote(noteId: $noteId, number: $number) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReleaseNoteMutation, ReleaseNoteMutationVariables>;
export const CommentOnNoteDocument = new TypedDocumentString(`
    mutation CommentOnNote($noteId: ID!, $text: String!) {
  commentOnNote(noteId: $noteId, text: $text) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CommentOnNoteMutation, CommentOnNoteMutationVariables>;
export const AwaitingReviewDocument = new TypedDocumentString(`
    query AwaitingReview {
  reviewQueue(first: 20) {
    edges {
      node {
        slug
        title
        updatedAt
        organisations {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingReviewQuery, AwaitingReviewQueryVariables>;
export const AwaitingPetitionsDocument = new TypedDocumentString(`
    query AwaitingPetitions {
  myPetitions(first: 50) {
    edges {
      node {
        slug
        state
        title
        updatedAt
        myActions
        organisations {
          slug
          name
        }
        reviews {
          decision
          decidedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingPetitionsQuery, AwaitingPetitionsQueryVariables>;
export const AwaitingHeldDocument = new TypedDocumentString(`
    query AwaitingHeld($organisationId: ID!) {
  suspectOverview(organisationId: $organisationId) {
    petitions {
      signatures
      since
      petition {
        slug
        title
      }
    }
  }
  signatureBatches(organisationId: $organisationId) {
    id
    state
    isMine
    proposedAt
    petition {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingHeldQuery, AwaitingHeldQueryVariables>;
export const AwaitingMailingsDocument = new TypedDocumentString(`
    query AwaitingMailings($organisation: String!) {
  mailings(first: 20, organisation: $organisation) {
    edges {
      node {
        id
        state
        myActions
        createdAt
        texts {
          subject
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingMailingsQuery, AwaitingMailingsQueryVariables>;
export const AwaitingExportsDocument = new TypedDocumentString(`
    query AwaitingExports($organisation: String!) {
  exports(first: 10, organisation: $organisation) {
    edges {
      node {
        id
        state
        readyAt
        downloads {
          at
        }
        petition {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingExportsQuery, AwaitingExportsQueryVariables>;
export const RunningPetitionsDocument = new TypedDocumentString(`
    query RunningPetitions($organisation: String, $coalition: String) {
  petitions(
    first: 10
    filter: {state: OPEN, isImported: false, organisation: $organisation, coalition: $coalition}
  ) {
    edges {
      node {
        slug
        title
        tally {
          confirmed
        }
        organisations {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RunningPetitionsQuery, RunningPetitionsQueryVariables>;
export const IndicatorsDocument = new TypedDocumentString(`
    query Indicators($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!) {
  indicators(
    coalitionId: $coalitionId
    projectId: $projectId
    from: $from
    to: $to
  ) {
    asOf
    mayWrite
    projects {
      id
      name
      code
    }
    figures {
      indicator
      name
      definition
      unit
      value
      isSmall
      did
      of
      isByProject
      goal
      goalIs
      goalOfPeriod
      isReached
      growth
      baseline {
        day
        value
        recordedAt
        recordedBy
      }
      years {
        year
        value
      }
      narrative {
        fr
        ar
        en
        es
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const IndicatorRowsDocument = new TypedDocumentString(`
    query IndicatorRows($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!, $indicator: Indicator!, $organisationId: ID, $after: String) {
  indicatorRows(
    coalitionId: $coalitionId
    projectId: $projectId
    from: $from
    to: $to
    indicator: $indicator
    organisationId: $organisationId
    first: 30
    after: $after
  ) {
    edges {
      cursor
      node {
        day
        kindName
        objectKind
        objectId
        title
        slug
        organisation {
          id
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  indicatorParts(
    coalitionId: $coalitionId
    projectId: $projectId
    from: $from
    to: $to
    indicator: $indicator
  ) {
    by
    name
    days
    cells {
      key
      label
      n
      folded
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorRowsQuery, IndicatorRowsQueryVariables>;
export const FunderReportsDocument = new TypedDocumentString(`
    query FunderReports($coalitionId: ID!) {
  funderReports(coalitionId: $coalitionId, first: 10) {
    edges {
      node {
        id
        kind
        format
        state
        locale
        isPublic
        purpose
        progress
        rows
        bytes
        sha256
        url
        requestedAt
        expiresAt
        fromOn
        toOn
        petition {
          title
        }
        requestedBy {
          name
        }
        downloads {
          at
          by {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FunderReportsQuery, FunderReportsQueryVariables>;
export const SetIndicatorGoalDocument = new TypedDocumentString(`
    mutation SetIndicatorGoal($input: SetIndicatorGoalInput!) {
  setIndicatorGoal(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetIndicatorGoalMutation, SetIndicatorGoalMutationVariables>;
export const RecordIndicatorBaselineDocument = new TypedDocumentString(`
    mutation RecordIndicatorBaseline($input: RecordIndicatorBaselineInput!) {
  recordIndicatorBaseline(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordIndicatorBaselineMutation, RecordIndicatorBaselineMutationVariables>;
export const WriteIndicatorNarrativeDocument = new TypedDocumentString(`
    mutation WriteIndicatorNarrative($input: WriteIndicatorNarrativeInput!) {
  writeIndicatorNarrative(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteIndicatorNarrativeMutation, WriteIndicatorNarrativeMutationVariables>;
export const RequestFunderReportDocument = new TypedDocumentString(`
    mutation RequestFunderReport($input: RequestFunderReportInput!) {
  requestFunderReport(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RequestFunderReportMutation, RequestFunderReportMutationVariables>;
export const AdmissionSettingsDocument = new TypedDocumentString(`
    query AdmissionSettings($slug: String!) {
  coalition(slug: $slug) {
    id
    slug
    name
    admission {
      isOpen
      sponsors
      body
      mode
      quorumPercent
      isRatified
      rapporteurs
      completenessDays
      sponsoringDays
      reviewDays
      objectionDays
      decidingDays
      appealDays
      joinsAs
      criteria {
        id
        kind
        isBlocking
        values
        text
        words {
          fr
          ar
          en
          es
        }
      }
      sponsorsToAsk {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdmissionSettingsQuery, AdmissionSettingsQueryVariables>;
export const SetAdmissionRulesDocument = new TypedDocumentString(`
    mutation SetAdmissionRules($input: AdmissionRulesInput!) {
  setAdmissionRules(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetAdmissionRulesMutation, SetAdmissionRulesMutationVariables>;
export const AddAdmissionCriterionDocument = new TypedDocumentString(`
    mutation AddAdmissionCriterion($input: AddCriterionInput!) {
  addAdmissionCriterion(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AddAdmissionCriterionMutation, AddAdmissionCriterionMutationVariables>;
export const EditAdmissionCriterionDocument = new TypedDocumentString(`
    mutation EditAdmissionCriterion($input: EditCriterionInput!) {
  editAdmissionCriterion(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditAdmissionCriterionMutation, EditAdmissionCriterionMutationVariables>;
export const RetireAdmissionCriterionDocument = new TypedDocumentString(`
    mutation RetireAdmissionCriterion($criterionId: ID!) {
  retireAdmissionCriterion(criterionId: $criterionId) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireAdmissionCriterionMutation, RetireAdmissionCriterionMutationVariables>;
export const AwaitingLettersDocument = new TypedDocumentString(`
    query AwaitingLetters {
  letterCampaigns(first: 20) {
    edges {
      node {
        id
        state
        actions
        createdAt
        title {
          fr
          ar
          en
          es
        }
        organisation {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingLettersQuery, AwaitingLettersQueryVariables>;
export const LetterActionsDocument = new TypedDocumentString(`
    query LetterActions($after: String) {
  letterCampaigns(first: 25, after: $after) {
    edges {
      node {
        id
        slug
        state
        isTest
        title {
          fr
          ar
          en
          es
        }
        confirmed
        createdAt
        organisation {
          slug
          name
        }
        coalition {
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  refusingOffices {
    id
    name {
      fr
      ar
      en
      es
    }
    address
    since
    isByLink
    liftTargetId
  }
}
    `) as unknown as TypedDocumentString<LetterActionsQuery, LetterActionsQueryVariables>;
export const LetterActionDocument = new TypedDocumentString(`
    query LetterAction($id: ID!) {
  letterCampaign(id: $id) {
    id
    slug
    state
    isTest
    leastWords
    keepDays
    replyAddress
    createdAt
    approvedAt
    openedAt
    closedAt
    actions
    title {
      fr
      ar
      en
      es
    }
    intro {
      fr
      ar
      en
      es
    }
    subjects {
      id
      words {
        fr
        ar
        en
        es
      }
    }
    points {
      id
      words {
        fr
        ar
        en
        es
      }
    }
    organisation {
      slug
      name
    }
    coalition {
      name
    }
    numbers {
      written
      confirmed
      tests
      nearlyIdentical
      byArea {
        area
        confirmed
      }
      queues {
        targetId
        name {
          fr
          ar
          en
          es
        }
        address
        standing
        since
        fault
        isAtWork
        timeZone
        opens
        closes
        days
        perHour
        waiting
        printing
        printed
        sent
        failed
        ambiguous
        withdrawn
        refused
        emptyBy
        liftedAt
        liftReason
        uncertain {
          fault
          letters
          sendable
          firstAt
          lastAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LetterActionQuery, LetterActionQueryVariables>;
export const LetterActionWordsDocument = new TypedDocumentString(`
    query LetterActionWords($id: ID!) {
  letterCampaign(id: $id) {
    id
    state
    leastWords
    keepDays
    replyAddress
    referenceLocale
    title {
      fr
      ar
      en
      es
    }
    intro {
      fr
      ar
      en
      es
    }
    hint {
      fr
      ar
      en
      es
    }
    closing {
      fr
      ar
      en
      es
    }
    subjects {
      id
      words {
        fr
        ar
        en
        es
      }
    }
    points {
      id
      words {
        fr
        ar
        en
        es
      }
    }
    targets {
      id
      name {
        fr
        ar
        en
        es
      }
      area
      locale
      settings {
        advocacyTargetId
        address
        timeZone
        opens
        closes
        days
        perHour
      }
    }
    organisation {
      slug
      name
    }
    coalition {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<LetterActionWordsQuery, LetterActionWordsQueryVariables>;
export const CreateLetterActionDocument = new TypedDocumentString(`
    mutation CreateLetterAction($input: CreateLetterCampaignInput!) {
  done: createLetterCampaign(input: $input) {
    __typename
    ... on LetterCampaign {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CreateLetterActionMutation, CreateLetterActionMutationVariables>;
export const UpdateLetterActionDocument = new TypedDocumentString(`
    mutation UpdateLetterAction($input: UpdateLetterCampaignInput!) {
  done: updateLetterCampaign(input: $input) {
    __typename
    ... on LetterCampaign {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<UpdateLetterActionMutation, UpdateLetterActionMutationVariables>;
export const ApproveLettersDocument = new TypedDocumentString(`
    mutation ApproveLetters($id: ID!) {
  done: approveLetterCampaign(id: $id) {
    __typename
    ... on LetterCampaign {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ApproveLettersMutation, ApproveLettersMutationVariables>;
export const OpenLetterActionDocument = new TypedDocumentString(`
    mutation OpenLetterAction($id: ID!) {
  done: openLetterCampaign(id: $id) {
    __typename
    ... on LetterCampaign {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenLetterActionMutation, OpenLetterActionMutationVariables>;
export const StartLettersDocument = new TypedDocumentString(`
    mutation StartLetters($id: ID!) {
  done: startLetterCampaign(id: $id) {
    __typename
    ... on LetterCampaign {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<StartLettersMutation, StartLettersMutationVariables>;
export const PauseLettersDocument = new TypedDocumentString(`
    mutation PauseLetters($id: ID!) {
  done: pauseLetterCampaign(id: $id) {
    __typename
    ... on LetterCampaign {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PauseLettersMutation, PauseLettersMutationVariables>;
export const ResumeLettersDocument = new TypedDocumentString(`
    mutation ResumeLetters($id: ID!) {
  done: resumeLetterCampaign(id: $id) {
    __typename
    ... on LetterCampaign {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ResumeLettersMutation, ResumeLettersMutationVariables>;
export const CloseLettersDocument = new TypedDocumentString(`
    mutation CloseLetters($id: ID!) {
  done: closeLetterCampaign(id: $id) {
    __typename
    ... on LetterCampaign {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CloseLettersMutation, CloseLettersMutationVariables>;
export const RequestLettersFileDocument = new TypedDocumentString(`
    mutation RequestLettersFile($input: RequestLettersInput!) {
  done: requestLetters(input: $input) {
    __typename
    ... on Export {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RequestLettersFileMutation, RequestLettersFileMutationVariables>;
export const ResumeLetterTargetDocument = new TypedDocumentString(`
    mutation ResumeLetterTarget($targetId: ID!) {
  done: resumeLetterTarget(targetId: $targetId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResumeLetterTargetMutation, ResumeLetterTargetMutationVariables>;
export const SilenceLetterTargetDocument = new TypedDocumentString(`
    mutation SilenceLetterTarget($targetId: ID!) {
  done: silenceLetterTarget(targetId: $targetId) {
    id
  }
}
    `) as unknown as TypedDocumentString<SilenceLetterTargetMutation, SilenceLetterTargetMutationVariables>;
export const HandOverLettersDocument = new TypedDocumentString(`
    mutation HandOverLetters($targetId: ID!) {
  letters: handOverLetters(targetId: $targetId)
}
    `) as unknown as TypedDocumentString<HandOverLettersMutation, HandOverLettersMutationVariables>;
export const CountLettersAsSentDocument = new TypedDocumentString(`
    mutation CountLettersAsSent($targetId: ID!) {
  letters: countLettersAsSent(targetId: $targetId)
}
    `) as unknown as TypedDocumentString<CountLettersAsSentMutation, CountLettersAsSentMutationVariables>;
export const SendLettersAgainDocument = new TypedDocumentString(`
    mutation SendLettersAgain($targetId: ID!) {
  letters: sendLettersAgain(targetId: $targetId)
}
    `) as unknown as TypedDocumentString<SendLettersAgainMutation, SendLettersAgainMutationVariables>;
export const LiftLetterRefusalDocument = new TypedDocumentString(`
    mutation LiftLetterRefusal($targetId: ID!, $reason: String!) {
  done: liftLetterRefusal(targetId: $targetId, reason: $reason) {
    __typename
    ... on LetterTarget {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<LiftLetterRefusalMutation, LiftLetterRefusalMutationVariables>;
export const LogDocument = new TypedDocumentString(`
    query Log($organisationId: ID, $coalitionId: ID, $filter: AuditFilter, $after: String) {
  auditLog(
    organisationId: $organisationId
    coalitionId: $coalitionId
    first: 50
    after: $after
    filter: $filter
  ) {
    edges {
      node {
        number
        at
        action
        objectKind
        objectId
        detail
        account {
          id
          name
        }
        person {
          name
        }
        petition {
          slug
          title
        }
        organisation {
          slug
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  auditCheck {
    verified
    brokenAt
    at
  }
}
    `) as unknown as TypedDocumentString<LogQuery, LogQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($organisationId: ID!) {
  members(organisationId: $organisationId) {
    account {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
export const LeadersDocument = new TypedDocumentString(`
    query Leaders($coalitionId: ID!) {
  staff(coalitionId: $coalitionId) {
    account {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LeadersQuery, LeadersQueryVariables>;
export const AnswerToTellDocument = new TypedDocumentString(`
    query AnswerToTell($slug: String!) {
  petition(slug: $slug) {
    id
    slug
    texts {
      locale
      title
      isReady
    }
    answers {
      answeredOn
      summary
      text
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerToTellQuery, AnswerToTellQueryVariables>;
export const MailingWordsDocument = new TypedDocumentString(`
    query MailingWords($id: ID!) {
  mailing(id: $id) {
    id
    state
    newsletter
    petition {
      title
    }
    coalition {
      name
    }
    texts {
      locale
      subject
      body
    }
  }
}
    `) as unknown as TypedDocumentString<MailingWordsQuery, MailingWordsQueryVariables>;
export const UpdateMailingDocument = new TypedDocumentString(`
    mutation UpdateMailing($input: UpdateMailingInput!) {
  updateMailing(input: $input) {
    __typename
    ... on Mailing {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<UpdateMailingMutation, UpdateMailingMutationVariables>;
export const MailingDocument = new TypedDocumentString(`
    query Mailing($id: ID!) {
  mailing(id: $id) {
    id
    state
    newsletter
    createdAt
    testedAt
    approvedAt
    sendingAt
    sentAt
    audienceCount
    myActions
    isHeldBack
    contentHash
    organisation {
      slug
      name
    }
    petition {
      slug
      title
    }
    coalition {
      name
    }
    author {
      name
    }
    editedBy {
      name
    }
    approvedBy {
      name
    }
    texts {
      locale
      subject
    }
    progress {
      total
      queued
      sent
      failed
      skipped
      ambiguous
      perSecond
      secondsLeft
    }
    faults {
      code
      count
    }
    recipientsAmbiguous(first: 50) {
      edges {
        node {
          recipientId
          locale
          endedAt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MailingQuery, MailingQueryVariables>;
export const MailingPlainDocument = new TypedDocumentString(`
    query MailingPlain($id: ID!, $locale: String!) {
  mailing(id: $id) {
    id
    preview(locale: $locale) {
      subject
      text
    }
  }
}
    `) as unknown as TypedDocumentString<MailingPlainQuery, MailingPlainQueryVariables>;
export const TestMailingDocument = new TypedDocumentString(`
    mutation TestMailing($id: ID!) {
  done: testMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TestMailingMutation, TestMailingMutationVariables>;
export const ApproveMailingDocument = new TypedDocumentString(`
    mutation ApproveMailing($id: ID!) {
  done: approveMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ApproveMailingMutation, ApproveMailingMutationVariables>;
export const SendMailingDocument = new TypedDocumentString(`
    mutation SendMailing($id: ID!) {
  done: sendMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SendMailingMutation, SendMailingMutationVariables>;
export const PauseMailingDocument = new TypedDocumentString(`
    mutation PauseMailing($id: ID!) {
  done: pauseMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PauseMailingMutation, PauseMailingMutationVariables>;
export const ResumeMailingDocument = new TypedDocumentString(`
    mutation ResumeMailing($id: ID!) {
  done: resumeMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ResumeMailingMutation, ResumeMailingMutationVariables>;
export const CancelMailingDocument = new TypedDocumentString(`
    mutation CancelMailing($id: ID!) {
  done: cancelMailing(id: $id) {
    __typename
    ... on Mailing {
      id
      state
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CancelMailingMutation, CancelMailingMutationVariables>;
export const MailingsDocument = new TypedDocumentString(`
    query Mailings($organisation: String!, $after: String) {
  mailings(organisation: $organisation, first: 25, after: $after) {
    edges {
      node {
        id
        state
        newsletter
        createdAt
        sentAt
        petition {
          title
        }
        coalition {
          name
        }
        texts {
          locale
          subject
        }
        progress {
          sent
          total
        }
        author {
          name
        }
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
  newsletterNumbers(organisation: $organisation) {
    coalition {
      slug
      name
    }
    pending
    confirmed
    paused
    unsubscribed
    bounced
    choosing
    growth {
      month
      joined
      left
    }
  }
}
    `) as unknown as TypedDocumentString<MailingsQuery, MailingsQueryVariables>;
export const ComposerDocument = new TypedDocumentString(`
    query Composer($organisation: String!) {
  newsletterNumbers(organisation: $organisation) {
    coalition {
      slug
      name
    }
    confirmed
    paused
    choosing
    mayAddress
  }
  petitions(first: 100, filter: {organisation: $organisation, isImported: false}) {
    edges {
      node {
        id
        slug
        title
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ComposerQuery, ComposerQueryVariables>;
export const CreateMailingDocument = new TypedDocumentString(`
    mutation CreateMailing($input: CreateMailingInput!) {
  createMailing(input: $input) {
    __typename
    ... on Mailing {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CreateMailingMutation, CreateMailingMutationVariables>;
export const MailingPreviewDocument = new TypedDocumentString(`
    query MailingPreview($id: ID!, $locale: String!) {
  mailing(id: $id) {
    id
    preview(locale: $locale) {
      html
    }
  }
}
    `) as unknown as TypedDocumentString<MailingPreviewQuery, MailingPreviewQueryVariables>;
export const MandatesDocument = new TypedDocumentString(`
    query Mandates($coalitionId: ID, $organisationId: ID, $on: String) {
  mandates(coalitionId: $coalitionId, organisationId: $organisationId, on: $on) {
    id
    holder
    office
    powers
    fromOn
    untilOn
    coalitionId
    organisation {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MandatesQuery, MandatesQueryVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($organisationId: ID!) {
  members(organisationId: $organisationId) {
    account {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const GrantMandateDocument = new TypedDocumentString(`
    mutation GrantMandate($input: GrantMandateInput!) {
  grantMandate(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<GrantMandateMutation, GrantMandateMutationVariables>;
export const RevokeMandateDocument = new TypedDocumentString(`
    mutation RevokeMandate($id: ID!) {
  revokeMandate(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeMandateMutation, RevokeMandateMutationVariables>;
export const NextMeetingDocument = new TypedDocumentString(`
    query NextMeeting {
  meetings(time: COMING, first: 5) {
    edges {
      node {
        id
        title
        startsAt
        state
        coalition {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NextMeetingQuery, NextMeetingQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($coalitionId: ID!, $after: String) {
  coming: meetings(time: COMING, coalitionId: $coalitionId, first: 12) {
    edges {
      node {
        id
        title
        place
        startsAt
        endsAt
        state
        moves
        groupId
        zone
      }
    }
  }
  past: meetings(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) {
    edges {
      node {
        id
        title
        startsAt
        state
        minutesState
        groupId
        zone
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  meetingSeries(coalitionId: $coalitionId) {
    id
    titles {
      fr
      ar
      en
      es
    }
    places {
      fr
      ar
      en
      es
    }
    link
    noticeDays
    rhythm
    startsOn
    untilOn
    at
    minutes
    zone
    groupId
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const GroupsToMeetDocument = new TypedDocumentString(`
    query GroupsToMeet($coalitionId: ID!) {
  groups(coalitionId: $coalitionId, first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupsToMeetQuery, GroupsToMeetQueryVariables>;
export const MakeMeetingSeriesDocument = new TypedDocumentString(`
    mutation MakeMeetingSeries($input: MakeSeriesInput!) {
  done: makeMeetingSeries(input: $input) {
    __typename
    ... on MeetingSeries {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MakeMeetingSeriesMutation, MakeMeetingSeriesMutationVariables>;
export const EndMeetingSeriesDocument = new TypedDocumentString(`
    mutation EndMeetingSeries($seriesId: ID!, $untilOn: String!) {
  done: endMeetingSeries(seriesId: $seriesId, untilOn: $untilOn) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EndMeetingSeriesMutation, EndMeetingSeriesMutationVariables>;
export const EditMeetingSeriesDocument = new TypedDocumentString(`
    mutation EditMeetingSeries($input: EditSeriesInput!) {
  done: editMeetingSeries(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditMeetingSeriesMutation, EditMeetingSeriesMutationVariables>;
export const PlanMeetingDocument = new TypedDocumentString(`
    mutation PlanMeeting($input: PlanMeetingInput!) {
  done: planMeeting(input: $input) {
    __typename
    ... on Meeting {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PlanMeetingMutation, PlanMeetingMutationVariables>;
export const MeetingDocument = new TypedDocumentString(`
    query Meeting($id: ID!) {
  meeting(id: $id) {
    id
    coalitionId
    groupId
    title
    place
    link
    startsAt
    endsAt
    zone
    state
    moves
    noticeDays
    agendaSentAt
    minutesState
    minutesSentAt
    minutesApprovedAt
    minutesHash
    mayPrepare
    texts {
      reason {
        fr
        ar
        en
        es
      }
    }
    coalition {
      name
    }
    items {
      id
      proposalId
      titles {
        fr
        ar
        en
        es
      }
      minutesPlanned
      notes {
        fr
        ar
        en
        es
      }
    }
    minutes {
      fr
      ar
      en
      es
    }
    seats {
      organisation {
        id
        name
      }
      hasVote
      standing
      persons
    }
    voices {
      accountId
      name
      standing
    }
    quorum {
      seats
      present
      needed
      isReached
    }
    outcomes {
      kind
      objectId
      itemId
      petition {
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingQuery, MeetingQueryVariables>;
export const AroundMeetingDocument = new TypedDocumentString(`
    query AroundMeeting($coalitionId: ID!) {
  waiting: proposals(coalitionId: $coalitionId, state: PROPOSED, first: 30) {
    edges {
      node {
        id
        title
        kind
        groupId
      }
    }
  }
  postponed: proposals(coalitionId: $coalitionId, state: POSTPONED, first: 30) {
    edges {
      node {
        id
        title
        kind
        groupId
      }
    }
  }
  placed: proposals(coalitionId: $coalitionId, state: ON_AGENDA, first: 50) {
    edges {
      node {
        id
      }
    }
  }
  adopted: proposals(coalitionId: $coalitionId, state: ADOPTED, first: 50) {
    edges {
      node {
        id
        outcome {
          kind
          objectId
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AroundMeetingQuery, AroundMeetingQueryVariables>;
export const MoveMeetingDocument = new TypedDocumentString(`
    mutation MoveMeeting($input: MoveMeetingInput!) {
  done: moveMeeting(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MoveMeetingMutation, MoveMeetingMutationVariables>;
export const CallOffMeetingDocument = new TypedDocumentString(`
    mutation CallOffMeeting($meetingId: ID!, $reason: WordsInput!) {
  done: callOffMeeting(meetingId: $meetingId, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CallOffMeetingMutation, CallOffMeetingMutationVariables>;
export const SetAgendaDocument = new TypedDocumentString(`
    mutation SetAgenda($input: SetAgendaInput!) {
  done: setAgenda(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetAgendaMutation, SetAgendaMutationVariables>;
export const SendAgendaDocument = new TypedDocumentString(`
    mutation SendAgenda($meetingId: ID!) {
  done: sendAgenda(meetingId: $meetingId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SendAgendaMutation, SendAgendaMutationVariables>;
export const NotePresenceDocument = new TypedDocumentString(`
    mutation NotePresence($input: NotePresenceInput!) {
  done: notePresence(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<NotePresenceMutation, NotePresenceMutationVariables>;
export const WriteMinutesDocument = new TypedDocumentString(`
    mutation WriteMinutes($input: WriteMinutesInput!) {
  done: writeMinutes(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteMinutesMutation, WriteMinutesMutationVariables>;
export const SendMinutesDocument = new TypedDocumentString(`
    mutation SendMinutes($meetingId: ID!) {
  done: sendMinutes(meetingId: $meetingId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SendMinutesMutation, SendMinutesMutationVariables>;
export const ApproveMinutesDocument = new TypedDocumentString(`
    mutation ApproveMinutes($meetingId: ID!) {
  done: approveMinutes(meetingId: $meetingId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ApproveMinutesMutation, ApproveMinutesMutationVariables>;
export const GiveMeetingTaskDocument = new TypedDocumentString(`
    mutation GiveMeetingTask($input: MeetingTaskInput!) {
  done: giveMeetingTask(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<GiveMeetingTaskMutation, GiveMeetingTaskMutationVariables>;
export const TreatProposalDocument = new TypedDocumentString(`
    mutation TreatProposal($input: TreatProposalInput!) {
  done: treatProposal(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TreatProposalMutation, TreatProposalMutationVariables>;
export const DecisionFromProposalDocument = new TypedDocumentString(`
    mutation DecisionFromProposal($input: DecisionFromProposalInput!) {
  done: draftDecisionFromProposal(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DecisionFromProposalMutation, DecisionFromProposalMutationVariables>;
export const PetitionFromProposalDocument = new TypedDocumentString(`
    mutation PetitionFromProposal($input: PetitionFromProposalInput!) {
  done: draftPetitionFromProposal(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PetitionFromProposalMutation, PetitionFromProposalMutationVariables>;
export const CampaignFromProposalDocument = new TypedDocumentString(`
    mutation CampaignFromProposal($input: CampaignFromProposalInput!) {
  done: planCampaignFromProposal(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CampaignFromProposalMutation, CampaignFromProposalMutationVariables>;
export const TaskFromProposalDocument = new TypedDocumentString(`
    mutation TaskFromProposal($input: TaskFromProposalInput!) {
  done: giveTaskFromProposal(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TaskFromProposalMutation, TaskFromProposalMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($organisationId: ID!) {
  members(organisationId: $organisationId) {
    account {
      id
      name
    }
    email
    roles
    since
  }
  invitations(organisationId: $organisationId) {
    id
    name
    email
    locale
    roles
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    __typename
    ... on Invitation {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const SetMemberRolesDocument = new TypedDocumentString(`
    mutation SetMemberRoles($organisationId: ID!, $accountId: ID!, $roles: [OrganisationRole!]!) {
  setMemberRoles(
    organisationId: $organisationId
    accountId: $accountId
    roles: $roles
  ) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetMemberRolesMutation, SetMemberRolesMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($organisationId: ID!, $accountId: ID!) {
  removeMember(organisationId: $organisationId, accountId: $accountId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const PetitionNumbersDocument = new TypedDocumentString(`
    query PetitionNumbers($slug: String!, $source: String) {
  petition(slug: $slug) {
    state
    openedAt
    closedAt
    milestones {
      goal
      label
      reachedAt
    }
  }
  signatureDashboard(petition: $slug, source: $source) {
    confirmed
    asOf
    partsAsOf
    pending
    held
    withdrawn
    isWhole
    uncounted
    source {
      slug
      name
    }
    sources {
      slug
      name
    }
    byDay {
      key
      confirmed
    }
    byArea {
      key
      name
      confirmed
    }
    byCountry {
      key
      name
      confirmed
    }
    byLanguage {
      key
      name
      confirmed
    }
    bySource {
      key
      name
      confirmed
    }
  }
}
    `) as unknown as TypedDocumentString<PetitionNumbersQuery, PetitionNumbersQueryVariables>;
export const OwnOrganisationDocument = new TypedDocumentString(`
    query OwnOrganisation($slug: String!, $organisationId: ID!) {
  organisation(slug: $slug) {
    id
    slug
    name
    acronym
    kindOfOrganisation
    formedOn
    unformedReason
    seat
    branches
    branchesAbroad {
      country
      town
    }
    themes
    languages
    logo {
      large
    }
    texts {
      city {
        fr
        ar
        en
        es
      }
    }
  }
  coalitions {
    slug
    name
    admission {
      isOpen
    }
  }
  memberPlaces(organisationId: $organisationId) {
    coalition {
      id
      slug
      name
    }
    kind
    standing
    since
    until
    isListed
  }
}
    `) as unknown as TypedDocumentString<OwnOrganisationQuery, OwnOrganisationQueryVariables>;
export const UpdateFactsDocument = new TypedDocumentString(`
    mutation UpdateFacts($input: UpdateOrganisationInput!) {
  updateOrganisation(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<UpdateFactsMutation, UpdateFactsMutationVariables>;
export const RemoveOwnLogoDocument = new TypedDocumentString(`
    mutation RemoveOwnLogo($organisationId: ID!) {
  removeOrganisationLogo(organisationId: $organisationId)
}
    `) as unknown as TypedDocumentString<RemoveOwnLogoMutation, RemoveOwnLogoMutationVariables>;
export const AnswerListingDocument = new TypedDocumentString(`
    mutation AnswerListing($input: AnswerListingInput!) {
  answerListing(input: $input) {
    organisationId
  }
}
    `) as unknown as TypedDocumentString<AnswerListingMutation, AnswerListingMutationVariables>;
export const LeaveCoalitionDocument = new TypedDocumentString(`
    mutation LeaveCoalition($input: PlaceInput!) {
  leaveCoalition(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<LeaveCoalitionMutation, LeaveCoalitionMutationVariables>;
export const StartApplicationDocument = new TypedDocumentString(`
    mutation StartApplication($organisationId: ID!, $coalition: String!) {
  startApplication(organisationId: $organisationId, coalition: $coalition) {
    __typename
    ... on StartedApplication {
      token
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const AwaitingParticipationDocument = new TypedDocumentString(`
    query AwaitingParticipation {
  participationsAwaitingMe {
    id
    state
    campaignId
    campaignTitle
    changedAt
    organisation {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingParticipationQuery, AwaitingParticipationQueryVariables>;
export const CampaignParticipationDocument = new TypedDocumentString(`
    query CampaignParticipation($campaignId: ID!) {
  campaignParticipation(campaignId: $campaignId) {
    campaignId
    title
    mayRun
    lead {
      id
      slug
      name
    }
    rules {
      invitationDays
      isOpen
      admitsOthers
      publishesMembers
      publishesKit
    }
    participations {
      id
      state
      untilAt
      joinedAt
      changedAt
      reason
      isLead
      isMine
      showsNumber
      organisation {
        id
        slug
        name
      }
      history {
        state
        at
        reason
      }
    }
    invitable {
      id
      name
    }
    mayAsk {
      id
      name
    }
  }
  campaignBrought(campaignId: $campaignId) {
    total
    direct
    others
    uncounted
    asOf
    isWhole
    shares {
      isLead
      isMine
      isIn
      signatures
      organisation {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignParticipationQuery, CampaignParticipationQueryVariables>;
export const CampaignKitDocument = new TypedDocumentString(`
    query CampaignKit($campaignId: ID!) {
  campaignKit(campaignId: $campaignId) {
    campaignId
    embargoUntil
    imagesEmbargo
    texts {
      titles {
        fr
        ar
        en
        es
      }
      locale
      embargoUntil
    }
    images {
      id
      name
      width
      height
    }
    petitions {
      slug
      locale
      title
      address
      embargoUntil
    }
    takers {
      id
      slug
      name
    }
    downloads {
      times
      lastAt
      organisation {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignKitQuery, CampaignKitQueryVariables>;
export const PetitionOpeningsDocument = new TypedDocumentString(`
    query PetitionOpenings($petition: String!, $organisationId: ID!) {
  petitionOpenings(petition: $petition, organisationId: $organisationId) {
    id
    locale
    words
    writtenAt
    approvedAt
  }
}
    `) as unknown as TypedDocumentString<PetitionOpeningsQuery, PetitionOpeningsQueryVariables>;
export const InviteToCampaignDocument = new TypedDocumentString(`
    mutation InviteToCampaign($input: InviteToCampaignInput!) {
  inviteToCampaign(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<InviteToCampaignMutation, InviteToCampaignMutationVariables>;
export const AnswerParticipationDocument = new TypedDocumentString(`
    mutation AnswerParticipation($input: AnswerParticipationInput!) {
  answerParticipation(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnswerParticipationMutation, AnswerParticipationMutationVariables>;
export const AskToJoinCampaignDocument = new TypedDocumentString(`
    mutation AskToJoinCampaign($input: AskToJoinCampaignInput!) {
  askToJoinCampaign(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AskToJoinCampaignMutation, AskToJoinCampaignMutationVariables>;
export const SetParticipationRulesDocument = new TypedDocumentString(`
    mutation SetParticipationRules($input: ParticipationRulesInput!) {
  setParticipationRules(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetParticipationRulesMutation, SetParticipationRulesMutationVariables>;
export const WriteOpeningDocument = new TypedDocumentString(`
    mutation WriteOpening($input: WriteOpeningInput!) {
  writeOpening(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WriteOpeningMutation, WriteOpeningMutationVariables>;
export const ApproveOpeningDocument = new TypedDocumentString(`
    mutation ApproveOpening($openingId: ID!) {
  approveOpening(openingId: $openingId) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveOpeningMutation, ApproveOpeningMutationVariables>;
export const RetireOpeningDocument = new TypedDocumentString(`
    mutation RetireOpening($openingId: ID!) {
  retireOpening(openingId: $openingId) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetireOpeningMutation, RetireOpeningMutationVariables>;
export const RemoveCampaignImageDocument = new TypedDocumentString(`
    mutation RemoveCampaignImage($imageId: ID!) {
  removeCampaignImage(imageId: $imageId)
}
    `) as unknown as TypedDocumentString<RemoveCampaignImageMutation, RemoveCampaignImageMutationVariables>;
export const LinkedPetitionsDocument = new TypedDocumentString(`
    query LinkedPetitions($organisation: String!) {
  petitions(first: 50, filter: {organisation: $organisation}) {
    edges {
      node {
        slug
        title
        state
        tally {
          confirmed
        }
        organisations {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LinkedPetitionsQuery, LinkedPetitionsQueryVariables>;
export const PetitionPartnersDocument = new TypedDocumentString(`
    query PetitionPartners($slug: String!) {
  partnerNumbers(petition: $slug) {
    total
    direct
    former
    asOf
    partners {
      isLead
      isMine
      signatures
      organisation {
        slug
        name
        embedDomains
      }
    }
  }
  petition(slug: $slug) {
    id
    title
    locales
    texts {
      locale
      title
    }
  }
}
    `) as unknown as TypedDocumentString<PetitionPartnersQuery, PetitionPartnersQueryVariables>;
export const SubmitPetitionDocument = new TypedDocumentString(`
    mutation SubmitPetition($petition: String!) {
  done: submitPetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SubmitPetitionMutation, SubmitPetitionMutationVariables>;
export const RevisePetitionDocument = new TypedDocumentString(`
    mutation RevisePetition($petition: String!) {
  done: revisePetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RevisePetitionMutation, RevisePetitionMutationVariables>;
export const UnschedulePetitionDocument = new TypedDocumentString(`
    mutation UnschedulePetition($petition: String!) {
  done: unschedulePetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<UnschedulePetitionMutation, UnschedulePetitionMutationVariables>;
export const OpenPetitionDocument = new TypedDocumentString(`
    mutation OpenPetition($petition: String!) {
  done: openPetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenPetitionMutation, OpenPetitionMutationVariables>;
export const PausePetitionDocument = new TypedDocumentString(`
    mutation PausePetition($petition: String!) {
  done: pausePetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PausePetitionMutation, PausePetitionMutationVariables>;
export const ResumePetitionDocument = new TypedDocumentString(`
    mutation ResumePetition($petition: String!) {
  done: resumePetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ResumePetitionMutation, ResumePetitionMutationVariables>;
export const ClosePetitionDocument = new TypedDocumentString(`
    mutation ClosePetition($petition: String!) {
  done: closePetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ClosePetitionMutation, ClosePetitionMutationVariables>;
export const ArchivePetitionDocument = new TypedDocumentString(`
    mutation ArchivePetition($petition: String!) {
  done: archivePetition(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ArchivePetitionMutation, ArchivePetitionMutationVariables>;
export const RecordNoAnswerDocument = new TypedDocumentString(`
    mutation RecordNoAnswer($petition: String!) {
  done: recordNoAnswer(petition: $petition) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordNoAnswerMutation, RecordNoAnswerMutationVariables>;
export const SchedulePetitionDocument = new TypedDocumentString(`
    mutation SchedulePetition($petition: String!, $opensAt: DateTime!, $closesAt: DateTime) {
  done: schedulePetition(
    petition: $petition
    opensAt: $opensAt
    closesAt: $closesAt
  ) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SchedulePetitionMutation, SchedulePetitionMutationVariables>;
export const DeliverPetitionDocument = new TypedDocumentString(`
    mutation DeliverPetition($input: DeliverPetitionInput!) {
  done: deliverPetition(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DeliverPetitionMutation, DeliverPetitionMutationVariables>;
export const RecordAnswerDocument = new TypedDocumentString(`
    mutation RecordAnswer($input: RecordAnswerInput!) {
  done: recordAnswer(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordAnswerMutation, RecordAnswerMutationVariables>;
export const PublishErratumDocument = new TypedDocumentString(`
    mutation PublishErratum($input: PublishErratumInput!) {
  done: publishErratum(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PublishErratumMutation, PublishErratumMutationVariables>;
export const PublishUpdateDocument = new TypedDocumentString(`
    mutation PublishUpdate($input: PublishUpdateInput!) {
  done: publishUpdate(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PublishUpdateMutation, PublishUpdateMutationVariables>;
export const ReviewPetitionDocument = new TypedDocumentString(`
    mutation ReviewPetition($input: ReviewPetitionInput!) {
  done: reviewPetition(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReviewPetitionMutation, ReviewPetitionMutationVariables>;
export const PetitionCourseDocument = new TypedDocumentString(`
    query PetitionCourse($slug: String!) {
  petition(slug: $slug) {
    id
    changes {
      state
      at
    }
    reviews {
      id
      decision
      note
      decidedAt
      reasons {
        code
        label
        advice
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PetitionCourseQuery, PetitionCourseQueryVariables>;
export const PossiblePartnersDocument = new TypedDocumentString(`
    query PossiblePartners($slug: String!) {
  petition(slug: $slug) {
    id
    coalition {
      organisations {
        slug
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PossiblePartnersQuery, PossiblePartnersQueryVariables>;
export const UpdatePetitionDetailsDocument = new TypedDocumentString(`
    mutation UpdatePetitionDetails($input: UpdatePetitionInput!) {
  updatePetition(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<UpdatePetitionDetailsMutation, UpdatePetitionDetailsMutationVariables>;
export const WhereToBeginDocument = new TypedDocumentString(`
    query WhereToBegin($slug: String!) {
  organisation(slug: $slug) {
    slug
    name
    coalitions {
      slug
      name
      isArchive
    }
  }
}
    `) as unknown as TypedDocumentString<WhereToBeginQuery, WhereToBeginQueryVariables>;
export const LedOrganisationsDocument = new TypedDocumentString(`
    query LedOrganisations($slug: String!) {
  coalition(slug: $slug) {
    slug
    name
    isArchive
    organisations {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LedOrganisationsQuery, LedOrganisationsQueryVariables>;
export const CreatePetitionDocument = new TypedDocumentString(`
    mutation CreatePetition($input: CreatePetitionInput!) {
  createPetition(input: $input) {
    __typename
    ... on Petition {
      slug
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CreatePetitionMutation, CreatePetitionMutationVariables>;
export const PetitionNewsDocument = new TypedDocumentString(`
    query PetitionNews($slug: String!) {
  petition(slug: $slug) {
    id
    updates {
      id
      title
      body
      publishedAt
    }
    errata {
      number
      text
      publishedAt
    }
    deliveries {
      id
      deliveredOn
      receipt
      note
      signatures
      target {
        name
      }
    }
    answers {
      id
      kind
      answeredOn
      summary
      text
      locale
      sourceUrl
    }
  }
}
    `) as unknown as TypedDocumentString<PetitionNewsQuery, PetitionNewsQueryVariables>;
export const ConsolePetitionDocument = new TypedDocumentString(`
    query ConsolePetition($slug: String!) {
  petition(slug: $slug) {
    id
    slug
    state
    title
    referenceLocale
    personsPerMailbox
    opensAt
    closesAt
    openedAt
    closedAt
    updatedAt
    isImported
    myActions
    locales
    coalition {
      slug
      name
    }
    organisations {
      id
      slug
      name
    }
    texts {
      locale
      title
      body
      isReady
      isBehind
      updatedAt
    }
    targets {
      position
      kind
      name
      targetId
      words {
        fr
        ar
        en
        es
      }
    }
    milestones {
      goal
      reachedAt
      words {
        fr
        ar
        en
        es
      }
    }
    tally {
      confirmed
      asOf
    }
  }
}
    `) as unknown as TypedDocumentString<ConsolePetitionQuery, ConsolePetitionQueryVariables>;
export const MyPetitionsDocument = new TypedDocumentString(`
    query MyPetitions($filter: PetitionFilter, $after: String) {
  myPetitions(first: 30, after: $after, filter: $filter) {
    edges {
      node {
        id
        slug
        state
        title
        locales
        updatedAt
        texts {
          locale
          isReady
          isBehind
        }
        organisations {
          slug
          name
        }
        tally {
          confirmed
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyPetitionsQuery, MyPetitionsQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($after: String) {
  reviewQueue(first: 30, after: $after) {
    edges {
      node {
        slug
        title
        updatedAt
        texts {
          locale
          isReady
          isBehind
        }
        organisations {
          name
        }
        coalition {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const ReviewReasonsDocument = new TypedDocumentString(`
    query ReviewReasons($slug: String!) {
  reviewReasons {
    code
    label
    advice
    isShown
  }
  petition(slug: $slug) {
    id
    reviews {
      id
      decision
      note
      decidedAt
      reasons {
        code
        label
      }
      words {
        texts {
          locale
          title
          body
        }
        targets {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewReasonsQuery, ReviewReasonsQueryVariables>;
export const SimilarPetitionsDocument = new TypedDocumentString(`
    query SimilarPetitions($locale: String!, $title: String!, $body: String!, $except: ID) {
  similarPetitions(locale: $locale, title: $title, body: $body, except: $except) {
    title
    similarity
    petition {
      id
      slug
      state
      organisations {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarPetitionsQuery, SimilarPetitionsQueryVariables>;
export const SavePetitionTextsDocument = new TypedDocumentString(`
    mutation SavePetitionTexts($input: UpdatePetitionInput!) {
  updatePetition(input: $input) {
    __typename
    ... on Petition {
      updatedAt
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SavePetitionTextsMutation, SavePetitionTextsMutationVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($coalitionId: ID!, $after: String) {
  proposals(coalitionId: $coalitionId, first: 20, after: $after) {
    edges {
      node {
        id
        kind
        state
        title
        proposer
        createdAt
        mine
        texts {
          title {
            fr
            ar
            en
            es
          }
          text {
            fr
            ar
            en
            es
          }
          word {
            fr
            ar
            en
            es
          }
        }
        proposedBy {
          name
        }
        outcome {
          kind
          objectId
          petition {
            slug
          }
        }
        onAgendaOf {
          id
          title
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProposeDocument = new TypedDocumentString(`
    mutation Propose($input: ProposeInput!) {
  done: propose(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ProposeMutation, ProposeMutationVariables>;
export const EditProposalDocument = new TypedDocumentString(`
    mutation EditProposal($input: EditProposalInput!) {
  done: editProposal(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditProposalMutation, EditProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($proposalId: ID!) {
  done: withdrawProposal(proposalId: $proposalId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const QueuesDocument = new TypedDocumentString(`
    query Queues {
  workBacklog {
    job
    waiting
    underWay
    later
    failed
    oldestAt
  }
  failedWork {
    id
    job
    tries
    failedAt
  }
}
    `) as unknown as TypedDocumentString<QueuesQuery, QueuesQueryVariables>;
export const RetryWorkDocument = new TypedDocumentString(`
    mutation RetryWork($ids: [ID!]!) {
  retryWork(ids: $ids)
}
    `) as unknown as TypedDocumentString<RetryWorkMutation, RetryWorkMutationVariables>;
export const FindPetitionsDocument = new TypedDocumentString(`
    query FindPetitions($query: String!) {
  myPetitions(first: 8, filter: {query: $query}) {
    edges {
      node {
        slug
        title
        openedAt
        organisations {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPetitionsQuery, FindPetitionsQueryVariables>;
export const AwaitingSignOffsDocument = new TypedDocumentString(`
    query AwaitingSignOffs {
  signOffsAwaitingMe {
    documentId
    titles {
      fr
      ar
      en
      es
    }
    names {
      fr
      ar
      en
      es
    }
    since
    organisation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingSignOffsQuery, AwaitingSignOffsQueryVariables>;
export const DocumentSignOffsDocument = new TypedDocumentString(`
    query DocumentSignOffs($documentId: ID!) {
  documentSignOffs(documentId: $documentId) {
    documentId
    titles {
      fr
      ar
      en
      es
    }
    editionNumber
    isAdopted
    mayAsk
    mayOpen
    mayExamine
    askable {
      id
      name
    }
    calls {
      id
      documentId
      number
      state
      editionNumber
      editionHash
      order
      signBy
      isOver
      openedAt
      sealedAt
      endedAt
      reason
      listHash
      changes {
        locale
        changes {
          before
          after
        }
      }
      houses {
        id
        names {
          fr
          ar
          en
          es
        }
        acronym
        state
        isMine
        maySign
        isMandated
        whomToAsk
        organisation {
          id
          slug
        }
        external {
          id
          kind
          country
          confirmedAt
          check
          checkReason
          twinReason
          logo
          twins {
            fr
            ar
            en
            es
          }
        }
        answer {
          answer
          words
          decidedOn
          showsLogo
          isLate
          at
          signer
          office
        }
        answers {
          answer
          words
          decidedOn
          isLate
          at
          signer
          office
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentSignOffsQuery, DocumentSignOffsQueryVariables>;
export const OpenSignOffDocument = new TypedDocumentString(`
    mutation OpenSignOff($input: OpenSignOffInput!) {
  openSignOff(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<OpenSignOffMutation, OpenSignOffMutationVariables>;
export const AskMembersToSignDocument = new TypedDocumentString(`
    mutation AskMembersToSign($signOffId: ID!, $organisationIds: [ID!]!) {
  askMembersToSign(signOffId: $signOffId, organisationIds: $organisationIds) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AskMembersToSignMutation, AskMembersToSignMutationVariables>;
export const AskExternalToSignDocument = new TypedDocumentString(`
    mutation AskExternalToSign($input: AskExternalInput!) {
  askExternalToSign(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AskExternalToSignMutation, AskExternalToSignMutationVariables>;
export const CallOffSignOffDocument = new TypedDocumentString(`
    mutation CallOffSignOff($signOffId: ID!, $reason: String!) {
  callOffSignOff(signOffId: $signOffId, reason: $reason) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<CallOffSignOffMutation, CallOffSignOffMutationVariables>;
export const AnswerSignOffDocument = new TypedDocumentString(`
    mutation AnswerSignOff($input: AnswerSignOffInput!) {
  answerSignOff(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AnswerSignOffMutation, AnswerSignOffMutationVariables>;
export const ExamineSignatoryDocument = new TypedDocumentString(`
    mutation ExamineSignatory($input: ExamineSignatoryInput!) {
  examineSignatory(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ExamineSignatoryMutation, ExamineSignatoryMutationVariables>;
export const StaffDocument = new TypedDocumentString(`
    query Staff($coalitionId: ID!) {
  staff(coalitionId: $coalitionId) {
    account {
      id
      name
    }
    email
    roles
    since
  }
}
    `) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const StaffInvitationsDocument = new TypedDocumentString(`
    query StaffInvitations($coalitionId: ID!) {
  staffInvitations(coalitionId: $coalitionId) {
    id
    name
    email
    locale
    roles
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<StaffInvitationsQuery, StaffInvitationsQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    __typename
    ... on Invitation {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const SetStaffRolesDocument = new TypedDocumentString(`
    mutation SetStaffRoles($coalitionId: ID!, $accountId: ID!, $roles: [CoalitionRole!]!) {
  setStaffRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetStaffRolesMutation, SetStaffRolesMutationVariables>;
export const RemoveStaffDocument = new TypedDocumentString(`
    mutation RemoveStaff($coalitionId: ID!, $accountId: ID!) {
  removeStaff(coalitionId: $coalitionId, accountId: $accountId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RemoveStaffMutation, RemoveStaffMutationVariables>;
export const VoicesDocument = new TypedDocumentString(`
    query Voices($coalitionId: ID!) {
  voices(coalitionId: $coalitionId) {
    account {
      id
      name
    }
    email
    roles
    since
  }
  voiceInvitations(coalitionId: $coalitionId) {
    id
    name
    email
    locale
    roles
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<VoicesQuery, VoicesQueryVariables>;
export const InviteVoiceDocument = new TypedDocumentString(`
    mutation InviteVoice($input: InviteVoiceInput!) {
  inviteVoice(input: $input) {
    __typename
    ... on Invitation {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<InviteVoiceMutation, InviteVoiceMutationVariables>;
export const SetVoiceRolesDocument = new TypedDocumentString(`
    mutation SetVoiceRoles($coalitionId: ID!, $accountId: ID!, $roles: [VoiceRole!]!) {
  setVoiceRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<SetVoiceRolesMutation, SetVoiceRolesMutationVariables>;
export const RemoveVoiceDocument = new TypedDocumentString(`
    mutation RemoveVoice($coalitionId: ID!, $accountId: ID!) {
  removeVoice(coalitionId: $coalitionId, accountId: $accountId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RemoveVoiceMutation, RemoveVoiceMutationVariables>;
export const CountedPetitionsDocument = new TypedDocumentString(`
    query CountedPetitions($organisation: String!) {
  myPetitions(first: 50, filter: {organisation: $organisation}) {
    edges {
      node {
        slug
        title
        openedAt
        organisations {
          slug
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CountedPetitionsQuery, CountedPetitionsQueryVariables>;
export const SuspectsDocument = new TypedDocumentString(`
    query Suspects($organisationId: ID!, $petition: String, $conditions: SignatureConditions) {
  suspectOverview(
    organisationId: $organisationId
    petition: $petition
    conditions: $conditions
  ) {
    signatures
    petitions {
      signatures
      since
      petition {
        slug
        title
      }
    }
    reasons {
      key
      signatures
    }
    services {
      key
      name
      signatures
    }
    sources {
      key
      name
      signatures
    }
    arrivals {
      from
      until
      signatures
    }
  }
  signatureBatches(organisationId: $organisationId) {
    id
    decision
    state
    reason
    signatures
    proposedAt
    decidedAt
    takenBackAt
    reinstated
    isMine
    canBeTakenBack
    isDirectOnly
    conditions {
      service
      from
      until
      locale
      picked
    }
    source {
      slug
      name
    }
    petition {
      slug
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SuspectsQuery, SuspectsQueryVariables>;
export const HeldSignaturesDocument = new TypedDocumentString(`
    query HeldSignatures($petition: String!, $conditions: SignatureConditions, $after: String) {
  suspects(petition: $petition, conditions: $conditions, first: 20, after: $after) {
    edges {
      node {
        id
        confirmedAt
        country
        area
        locale
        service
        source
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HeldSignaturesQuery, HeldSignaturesQueryVariables>;
export const CountedWithDocument = new TypedDocumentString(`
    query CountedWith($petition: String!, $conditions: SignatureConditions!) {
  countedWith(petition: $petition, conditions: $conditions)
}
    `) as unknown as TypedDocumentString<CountedWithQuery, CountedWithQueryVariables>;
export const ReviewSuspectsDocument = new TypedDocumentString(`
    mutation ReviewSuspects($petition: String!, $decision: SuspectDecision!, $ids: [String!], $conditions: SignatureConditions, $reason: String) {
  reviewSuspects(
    petition: $petition
    decision: $decision
    ids: $ids
    conditions: $conditions
    reason: $reason
  ) {
    __typename
    ... on SuspectsReviewed {
      reviewed
      batch
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReviewSuspectsMutation, ReviewSuspectsMutationVariables>;
export const ProposeInvalidationDocument = new TypedDocumentString(`
    mutation ProposeInvalidation($petition: String!, $conditions: SignatureConditions!, $reason: String!) {
  proposeInvalidation(
    petition: $petition
    conditions: $conditions
    reason: $reason
  ) {
    __typename
    ... on SignatureBatch {
      id
      signatures
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ProposeInvalidationMutation, ProposeInvalidationMutationVariables>;
export const DecideInvalidationDocument = new TypedDocumentString(`
    mutation DecideInvalidation($batch: String!, $isApproved: Boolean!) {
  decideInvalidation(batch: $batch, isApproved: $isApproved) {
    __typename
    ... on SignatureBatch {
      id
      signatures
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DecideInvalidationMutation, DecideInvalidationMutationVariables>;
export const TakeBackBatchDocument = new TypedDocumentString(`
    mutation TakeBackBatch($batch: String!) {
  takeBackBatch(batch: $batch) {
    __typename
    ... on SignatureBatch {
      id
      reinstated
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TakeBackBatchMutation, TakeBackBatchMutationVariables>;
export const AwaitingFollowUpsDocument = new TypedDocumentString(`
    query AwaitingFollowUps {
  contactsToFollowUp {
    id
    coalitionId
    followUpOn
    target {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AwaitingFollowUpsQuery, AwaitingFollowUpsQueryVariables>;
export const FindTargetsDocument = new TypedDocumentString(`
    query FindTargets($coalitionId: ID!, $search: String, $area: String, $after: String) {
  advocacyTargets(
    coalitionId: $coalitionId
    search: $search
    area: $area
    first: 8
    after: $after
  ) {
    edges {
      node {
        id
        name
        names {
          fr
          ar
          en
          es
        }
        areaName
        institution {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindTargetsQuery, FindTargetsQueryVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory($coalitionId: ID!, $search: String, $kind: DirectoryKind, $area: String, $stance: Stance, $retired: Boolean, $after: String) {
  advocacyTargets(
    coalitionId: $coalitionId
    search: $search
    kind: $kind
    area: $area
    stance: $stance
    retired: $retired
    first: 50
    after: $after
  ) {
    edges {
      node {
        id
        name
        holder
        kind
        areaName
        isCommon
        correctsId
        institution {
          name
        }
        stance {
          stance
        }
        lastContactOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const StakeholderMapDocument = new TypedDocumentString(`
    query StakeholderMap($coalitionId: ID!, $after: String) {
  advocacyTargets(coalitionId: $coalitionId, first: 50, after: $after) {
    edges {
      node {
        id
        name
        institution {
          name
        }
        stance {
          stance
          interest
          influence
          fromOn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StakeholderMapQuery, StakeholderMapQueryVariables>;
export const TargetDocument = new TypedDocumentString(`
    query Target($id: ID!, $coalitionId: ID!) {
  advocacyTarget(id: $id, coalitionId: $coalitionId) {
    id
    coalitionId
    name
    holder
    kind
    area
    areaName
    languages
    email
    address
    phone
    website
    isCommon
    correctsId
    retiredAt
    mayKeep
    logsForCoordination
    logsFor {
      id
      name
    }
    institution {
      id
      name
    }
    offices {
      id
      name
      holder
    }
    stance {
      stance
      interest
      influence
    }
    stances {
      stance
      interest
      influence
      fromOn
      note
    }
  }
}
    `) as unknown as TypedDocumentString<TargetQuery, TargetQueryVariables>;
export const TargetDealingsDocument = new TypedDocumentString(`
    query TargetDealings($id: ID!, $coalitionId: ID!, $after: String) {
  advocacyTarget(id: $id, coalitionId: $coalitionId) {
    id
    contacts(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          happenedOn
          people
          summary
          isConfidential
          followUpOn
          followedUpAt
          withdrawnAt
          mayChange
          account {
            name
          }
          organisation {
            name
          }
          meeting {
            id
            title
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetDealingsQuery, TargetDealingsQueryVariables>;
export const MeetingsBegunDocument = new TypedDocumentString(`
    query MeetingsBegun($coalitionId: ID!) {
  now: meetings(time: COMING, coalitionId: $coalitionId, first: 5) {
    edges {
      node {
        id
        title
        startsAt
        state
      }
    }
  }
  past: meetings(time: PAST, coalitionId: $coalitionId, first: 45) {
    edges {
      node {
        id
        title
        startsAt
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsBegunQuery, MeetingsBegunQueryVariables>;
export const TargetTracesDocument = new TypedDocumentString(`
    query TargetTraces($id: ID!, $coalitionId: ID!) {
  advocacyTarget(id: $id, coalitionId: $coalitionId) {
    id
    addressed {
      kind
      on
      title
      slug
      objectId
      state
      note
      count
    }
    commitments {
      ...ShownCommitment
    }
  }
}
    fragment ShownCommitment on Commitment {
  id
  text
  madeBy
  state
  announcedOn
  dueOn
  isPublic
  nextStates
  mayPublish
  steps {
    state
    happenedOn
    sourceUrl
    note
  }
}`) as unknown as TypedDocumentString<TargetTracesQuery, TargetTracesQueryVariables>;
export const TrackedCommitmentsDocument = new TypedDocumentString(`
    query TrackedCommitments($coalitionId: ID!, $state: CommitmentState, $after: String) {
  trackedCommitments(
    coalitionId: $coalitionId
    state: $state
    first: 20
    after: $after
  ) {
    edges {
      node {
        ...ShownCommitment
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ShownCommitment on Commitment {
  id
  text
  madeBy
  state
  announcedOn
  dueOn
  isPublic
  nextStates
  mayPublish
  steps {
    state
    happenedOn
    sourceUrl
    note
  }
}`) as unknown as TypedDocumentString<TrackedCommitmentsQuery, TrackedCommitmentsQueryVariables>;
export const TargetFactsDocument = new TypedDocumentString(`
    query TargetFacts($id: ID!, $coalitionId: ID!) {
  advocacyTarget(id: $id, coalitionId: $coalitionId) {
    id
    name
    names {
      fr
      ar
      en
      es
    }
    holder
    kind
    area
    languages
    email
    address
    phone
    website
    isCommon
    mayKeep
  }
}
    `) as unknown as TypedDocumentString<TargetFactsQuery, TargetFactsQueryVariables>;
export const AddTargetDocument = new TypedDocumentString(`
    mutation AddTarget($input: AddTargetInput!) {
  addTarget(input: $input) {
    __typename
    ... on AdvocacyTarget {
      id
    }
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<AddTargetMutation, AddTargetMutationVariables>;
export const EditTargetDocument = new TypedDocumentString(`
    mutation EditTarget($input: EditTargetInput!) {
  editTarget(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<EditTargetMutation, EditTargetMutationVariables>;
export const RetireTargetDocument = new TypedDocumentString(`
    mutation RetireTarget($targetId: ID!) {
  retireTarget(targetId: $targetId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RetireTargetMutation, RetireTargetMutationVariables>;
export const ReinstateTargetDocument = new TypedDocumentString(`
    mutation ReinstateTarget($targetId: ID!) {
  reinstateTarget(targetId: $targetId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<ReinstateTargetMutation, ReinstateTargetMutationVariables>;
export const TakeStanceDocument = new TypedDocumentString(`
    mutation TakeStance($input: TakeStanceInput!) {
  takeStance(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<TakeStanceMutation, TakeStanceMutationVariables>;
export const LogContactDocument = new TypedDocumentString(`
    mutation LogContact($input: LogContactInput!) {
  logContact(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<LogContactMutation, LogContactMutationVariables>;
export const FollowUpContactDocument = new TypedDocumentString(`
    mutation FollowUpContact($contactId: ID!) {
  followUpContact(contactId: $contactId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<FollowUpContactMutation, FollowUpContactMutationVariables>;
export const WithdrawContactDocument = new TypedDocumentString(`
    mutation WithdrawContact($contactId: ID!) {
  withdrawContact(contactId: $contactId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<WithdrawContactMutation, WithdrawContactMutationVariables>;
export const RecordCommitmentDocument = new TypedDocumentString(`
    mutation RecordCommitment($input: RecordCommitmentInput!) {
  recordCommitment(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<RecordCommitmentMutation, RecordCommitmentMutationVariables>;
export const MoveCommitmentDocument = new TypedDocumentString(`
    mutation MoveCommitment($input: MoveCommitmentInput!) {
  moveCommitment(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<MoveCommitmentMutation, MoveCommitmentMutationVariables>;
export const PublishCommitmentDocument = new TypedDocumentString(`
    mutation PublishCommitment($commitmentId: ID!, $isPublic: Boolean!) {
  publishCommitment(commitmentId: $commitmentId, isPublic: $isPublic) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<PublishCommitmentMutation, PublishCommitmentMutationVariables>;
export const TasksDocument = new TypedDocumentString(`
    query Tasks($coalitionId: ID!, $slug: String!, $state: TaskState, $mine: Boolean, $after: String) {
  tasks(
    coalitionId: $coalitionId
    state: $state
    mine: $mine
    first: 30
    after: $after
  ) {
    edges {
      node {
        id
        title
        dueOn
        state
        mine
        organisation {
          name
        }
        person {
          name
        }
        group {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  coalition(slug: $slug) {
    id
    members {
      organisation {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const GiveTaskDocument = new TypedDocumentString(`
    mutation GiveTask($input: GiveTaskInput!) {
  giveTask(input: $input) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<GiveTaskMutation, GiveTaskMutationVariables>;
export const FinishTaskDocument = new TypedDocumentString(`
    mutation FinishTask($taskId: ID!) {
  finishTask(taskId: $taskId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<FinishTaskMutation, FinishTaskMutationVariables>;
export const DropTaskDocument = new TypedDocumentString(`
    mutation DropTask($taskId: ID!) {
  dropTask(taskId: $taskId) {
    __typename
    ... on UserError {
      ...Fault
    }
  }
}
    fragment Fault on UserError {
  code
  message
  ... on InvalidInput {
    fields {
      field
      message
    }
  }
  ... on PetitionNotReady {
    missing {
      field
      message
    }
  }
  ... on TooManyRequests {
    retryAfter
  }
}`) as unknown as TypedDocumentString<DropTaskMutation, DropTaskMutationVariables>;