/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Account { calendarSince me { hasTotp sessions { id createdAt seenAt isCurrent } } }": typeof types.AccountDocument,
    "mutation StartTotp { done: startTotp { __typename ... on TotpStarted { secret uri } ... on UserError { ...Fault } } }": typeof types.StartTotpDocument,
    "mutation ConfirmTotp($code: String!) { done: confirmTotp(code: $code) { __typename ... on UserError { ...Fault } } }": typeof types.ConfirmTotpDocument,
    "mutation DisableTotp($code: String!) { done: disableTotp(code: $code) { __typename ... on UserError { ...Fault } } }": typeof types.DisableTotpDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { done: changePassword(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ChangePasswordDocument,
    "mutation RenewCalendar { renewCalendar }": typeof types.RenewCalendarDocument,
    "mutation StopCalendar { stopCalendar }": typeof types.StopCalendarDocument,
    "mutation RevokeSession($id: ID!) { revokeSession(id: $id) }": typeof types.RevokeSessionDocument,
    "\n  mutation UpdateLocale($locale: String!) {\n    updateMe(input: { locale: $locale }) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.UpdateLocaleDocument,
    "\n  query Activities($coalitionId: ID!, $after: String) {\n    coming: activities(time: COMING, coalitionId: $coalitionId, first: 30) { edges { node { id title place kind state moves startsAt endsAt zone organisation { name } } } }\n    past: activities(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title kind state startsAt zone organisation { name } } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.ActivitiesDocument,
    "\n  query AroundActivities($slug: String!, $coalitionId: ID!) {\n    coalition(slug: $slug) { organisations { id slug name } }\n    campaigns(coalitionId: $coalitionId, first: 50) { edges { node { id title } } }\n    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }\n  }\n": typeof types.AroundActivitiesDocument,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id slug coalitionId organisationId campaignId projectId title summary place module link kind state moves startsAt endsAt zone audience invited capacity perOrganisation placesLeft keepDays erasedAt themes mayPrepare\n      texts { title { fr ar en es } summary { fr ar en es } module { fr ar en es } place { fr ar en es } reason { fr ar en es } }\n      evaluation { fr ar en es }\n      coalition { slug name }\n      organisation { id slug name }\n      trainers { name organisation { id slug name } }\n      numbers {\n        confirmed waiting pending attended\n        counts { affiliation gender registered attended organisation { id name } }\n        corrections { id affiliation gender delta reason madeAt organisation { id name } }\n      }\n    }\n  }\n": typeof types.ActivityDocument,
    "query ActivityMaterial($id: ID!) { activity(id: $id) { id title state mayPrepare coalition { name } material { id name audience type bytes url } } }": typeof types.ActivityMaterialDocument,
    "\n  query ActivityRegistrations($id: ID!) {\n    activity(id: $id) { id title state startsAt endsAt zone place audience mayPrepare erasedAt coalition { slug name organisations { id slug name } } organisation { name } }\n    activityRegistrations(activityId: $id) { id state source name email affiliation otherOrganisation gender needs needsNote attended isErased organisation { id name } }\n  }\n": typeof types.ActivityRegistrationsDocument,
    "mutation PlanActivity($input: PlanActivityInput!) { done: planActivity(input: $input) { __typename ... on Activity { id } ... on UserError { ...Fault } } }": typeof types.PlanActivityDocument,
    "mutation EditActivity($input: EditActivityInput!) { done: editActivity(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.EditActivityDocument,
    "mutation AnnounceActivity($activityId: ID!) { done: announceActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }": typeof types.AnnounceActivityDocument,
    "mutation MoveActivity($input: MoveActivityInput!) { done: moveActivity(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.MoveActivityDocument,
    "mutation CallOffActivity($activityId: ID!, $reason: WordsInput!) { done: callOffActivity(activityId: $activityId, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.CallOffActivityDocument,
    "mutation HoldActivity($activityId: ID!) { done: holdActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }": typeof types.HoldActivityDocument,
    "mutation EvaluateActivity($activityId: ID!, $evaluation: WordsInput!) { done: evaluateActivity(activityId: $activityId, evaluation: $evaluation) { __typename ... on UserError { ...Fault } } }": typeof types.EvaluateActivityDocument,
    "mutation CorrectAttendance($input: CorrectAttendanceInput!) { done: correctAttendance(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.CorrectAttendanceDocument,
    "mutation EnrolInActivity($input: EnrolInput!) { done: enrolInActivity(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.EnrolInActivityDocument,
    "mutation WithdrawRegistration($registrationId: ID!) { done: withdrawRegistration(registrationId: $registrationId) { __typename ... on UserError { ...Fault } } }": typeof types.WithdrawRegistrationDocument,
    "mutation NoteAttendance($input: NoteAttendanceInput!) { done: noteAttendance(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.NoteAttendanceDocument,
    "mutation AddWalkIn($input: WalkInInput!) { done: addWalkIn(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AddWalkInDocument,
    "mutation AddActivityLink($input: ActivityLinkInput!) { done: addActivityLink(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AddActivityLinkDocument,
    "mutation RemoveActivityMaterial($id: ID!) { done: removeActivityMaterial(id: $id) { __typename ... on UserError { ...Fault } } }": typeof types.RemoveActivityMaterialDocument,
    "query AwaitedActivities { awaitedActivities { id title startsAt coalition { name } organisation { name } } }": typeof types.AwaitedActivitiesDocument,
    "\n  query Admissions($coalitionId: ID!, $states: [AdmissionState!], $after: String) {\n    applications(coalitionId: $coalitionId, states: $states, first: 50, after: $after) {\n      edges { node { id state name submittedAt dueAt endedAt isOverdue myTasks } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": typeof types.AdmissionsDocument,
    "\n  query Admission($id: ID!) {\n    application(id: $id) {\n      id coalitionId state name about acronym kindOfOrganisation formedOn unformedReason seat branches themes website motivation reason\n      sponsorsNeeded rapporteursNeeded body submittedAt dueAt isOverdue endedAt decisionId myTasks\n      organisation { slug name }\n      contact { name email }\n      criteria { criterion { id text isBlocking } isMet missing }\n      documents { id name bytes criterionId }\n      twins { by organisation { slug name } }\n      sponsors { organisation { id name } answer note answeredAt mine }\n      rapporteurs { name opinion report reportedAt mine }\n      rapporteurCandidates { accountId name }\n      objections { id organisation { name } reason madeAt withdrawnAt answer answeredAt mine }\n      mayObjectFor { id name }\n      appeal { reason madeAt isUpheld closedAt }\n      steps { to reason takenAt }\n    }\n  }\n": typeof types.AdmissionDocument,
    "mutation DeclareComplete($applicationId: ID!) { done: declareComplete(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": typeof types.DeclareCompleteDocument,
    "mutation AskApplicant($applicationId: ID!, $missing: String!) { done: askApplicant(applicationId: $applicationId, missing: $missing) { __typename ... on UserError { ...Fault } } }": typeof types.AskApplicantDocument,
    "mutation AnswerSponsorship($input: AnswerSponsorshipInput!) { done: answerSponsorship(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AnswerSponsorshipDocument,
    "mutation NameRapporteurs($applicationId: ID!, $accountIds: [ID!]!) { done: nameRapporteurs(applicationId: $applicationId, accountIds: $accountIds) { __typename ... on UserError { ...Fault } } }": typeof types.NameRapporteursDocument,
    "mutation ReportOnApplication($input: ReportOnApplicationInput!) { done: reportOnApplication(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ReportOnApplicationDocument,
    "mutation ObjectToApplication($input: ObjectToApplicationInput!) { done: objectToApplication(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ObjectToApplicationDocument,
    "mutation WithdrawObjection($objectionId: ID!) { done: withdrawObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }": typeof types.WithdrawObjectionDocument,
    "mutation AnswerObjection($objectionId: ID!, $answer: String!) { done: answerObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }": typeof types.AnswerObjectionDocument,
    "mutation AcceptApplication($applicationId: ID!) { done: acceptApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": typeof types.AcceptApplicationDocument,
    "mutation RefuseApplication($applicationId: ID!, $reason: String!) { done: refuseApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.RefuseApplicationDocument,
    "mutation DeferApplication($applicationId: ID!, $reason: String!) { done: deferApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.DeferApplicationDocument,
    "mutation ResumeApplication($applicationId: ID!) { done: resumeApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": typeof types.ResumeApplicationDocument,
    "mutation AskMembersAgain($applicationId: ID!) { done: askMembersAgain(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": typeof types.AskMembersAgainDocument,
    "query AwaitingAdmissions { applicationsAwaitingMe { id coalitionId name submittedAt myTasks } }": typeof types.AwaitingAdmissionsDocument,
    "\n  query CoordinatedActions($coalitionId: ID!, $from: String, $until: String) {\n    coordinatedActions(coalitionId: $coalitionId, from: $from, until: $until) {\n      id kind title startsOn endsOn state isUnderEmbargo organisation { name } campaign { id title } board { published members }\n    }\n  }\n": typeof types.CoordinatedActionsDocument,
    "\n  query CoordinatedAction($id: ID!) {\n    coordinatedAction(id: $id) {\n      id kind title text startsOn endsOn state embargoUntil isUnderEmbargo isPublic mayEdit subjectKind subjectId\n      texts { title { fr ar en es } text { fr ar en es } }\n      organisation { id name } campaign { id title coalitionId state } petition { slug } subject { kind id titles { fr ar en es } }\n      board { published declined members rows { organisation { id name } state publishedOn link mayNote } }\n    }\n  }\n": typeof types.CoordinatedActionDocument,
    "\n  query ActionSubjects($coalitionId: ID!) {\n    petitions: actionSubjects(coalitionId: $coalitionId, kind: PETITION) { kind id titles { fr ar en es } }\n    letters: actionSubjects(coalitionId: $coalitionId, kind: LETTER_CAMPAIGN) { kind id titles { fr ar en es } }\n    activities: actionSubjects(coalitionId: $coalitionId, kind: ACTIVITY) { kind id titles { fr ar en es } }\n    mailings: actionSubjects(coalitionId: $coalitionId, kind: MAILING) { kind id titles { fr ar en es } }\n  }\n": typeof types.ActionSubjectsDocument,
    "\n  mutation PlanAction($input: PlanActionInput!) { done: planAction(input: $input) { __typename ... on CoordinatedAction { id } ... on UserError { ...Fault } } }\n": typeof types.PlanActionDocument,
    "\n  mutation EditAction($input: EditActionInput!) { done: editAction(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditActionDocument,
    "\n  mutation EndAction($actionId: ID!, $state: ActionState!) { done: endAction(actionId: $actionId, state: $state) { __typename ... on UserError { ...Fault } } }\n": typeof types.EndActionDocument,
    "\n  mutation NotePublication($input: NotePublicationInput!) { done: notePublication(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.NotePublicationDocument,
    "query AwaitedPublications { awaitedPublications { organisationId action { id title startsOn } } }": typeof types.AwaitedPublicationsDocument,
    "\n  query Campaigns($coalitionId: ID!, $after: String) {\n    campaigns(coalitionId: $coalitionId, first: 30, after: $after) {\n      edges { node { id title state startsOn endsOn organisation { name } project { code } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      id coalitionId slug title text state startsOn endsOn verbs mayEdit mayMakeTemplate\n      organisation { id name }\n      objective { id names { fr ar en es } } project { id code names { fr ar en es } }\n      course { verb madeAt }\n      actions { id kind title startsOn endsOn state embargoUntil isUnderEmbargo organisation { name } board { published members } }\n      checklist { id kind titles { fr ar en es } note doneAt }\n    }\n  }\n": typeof types.CampaignDocument,
    "\n  query CampaignInside($id: ID!) {\n    campaign(id: $id) {\n      id\n      messages { id actionId titles { fr ar en es } texts { locale text state writtenAt approvedAt mayApprove } }\n      tasks { id title dueOn state mine organisation { name } person { name } }\n      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }\n      texts { title { fr ar en es } text { fr ar en es } }\n    }\n  }\n": typeof types.CampaignInsideDocument,
    "\n  query CampaignMembers($coalition: String!, $coalitionId: ID!) {\n    coalition(slug: $coalition) { id members { kind organisation { id slug name } } }\n    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }\n    strategies(coalitionId: $coalitionId) { id names { fr ar en es } objectives { id names { fr ar en es } } }\n  }\n": typeof types.CampaignMembersDocument,
    "\n  query CampaignTemplates($coalitionId: ID!) {\n    campaignTemplates(coalitionId: $coalitionId) {\n      id isShipped names { fr ar en es } days taskCount messageCount\n      steps { kind }\n      actions { kind titles { fr ar en es } startsIn endsIn hasEmbargo }\n      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }\n    }\n  }\n": typeof types.CampaignTemplatesDocument,
    "\n  mutation PlanCampaign($input: PlanCampaignInput!) { done: planCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }\n": typeof types.PlanCampaignDocument,
    "\n  mutation LaunchCampaign($input: LaunchCampaignInput!) { done: launchCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }\n": typeof types.LaunchCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) { done: editCampaign(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditCampaignDocument,
    "\n  mutation MoveCampaign($campaignId: ID!, $verb: CampaignVerb!) { done: moveCampaign(campaignId: $campaignId, verb: $verb) { __typename ... on UserError { ...Fault } } }\n": typeof types.MoveCampaignDocument,
    "\n  mutation EvaluateCampaign($input: EvaluateCampaignInput!) { done: evaluateCampaign(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EvaluateCampaignDocument,
    "\n  mutation MakeCampaignTemplate($input: MakeTemplateInput!) { done: makeCampaignTemplate(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.MakeCampaignTemplateDocument,
    "\n  mutation CheckCampaignStep($input: CheckStepInput!) { done: checkCampaignStep(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.CheckCampaignStepDocument,
    "\n  mutation GiveCampaignTask($input: CampaignTaskInput!) { done: giveCampaignTask(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.GiveCampaignTaskDocument,
    "\n  mutation BeginCampaignMessage($input: BeginMessageInput!) { done: beginCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.BeginCampaignMessageDocument,
    "\n  mutation WriteCampaignMessage($input: WriteMessageInput!) { done: writeCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.WriteCampaignMessageDocument,
    "\n  mutation ApproveCampaignMessage($input: ApproveMessageInput!) { done: approveCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.ApproveCampaignMessageDocument,
    "\n  query Strategies($coalitionId: ID!) {\n    strategies(coalitionId: $coalitionId) { id startsOn endsOn names { fr ar en es } texts { fr ar en es } objectives { id names { fr ar en es } texts { fr ar en es } } }\n  }\n": typeof types.StrategiesDocument,
    "\n  mutation WriteStrategy($input: WriteStrategyInput!) { done: writeStrategy(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.WriteStrategyDocument,
    "\n  mutation WriteObjective($input: WriteObjectiveInput!) { done: writeObjective(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.WriteObjectiveDocument,
    "\n  query Projects($coalitionId: ID!) { projects(coalitionId: $coalitionId) { id code funder startsOn endsOn names { fr ar en es } } }\n": typeof types.ProjectsDocument,
    "\n  mutation WriteProject($input: WriteProjectInput!) { done: writeProject(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.WriteProjectDocument,
    "\n  query AwaitingCharter {\n    me { takesPart { id slug name charter { number adoptedOn roundAt signBy progress { signed expected isOverdue } mine { maySign signedAt organisation { slug name } } } } }\n  }\n": typeof types.AwaitingCharterDocument,
    "\n  query CharterScreen($slug: String!, $number: Int) {\n    coalition(slug: $slug) {\n      id slug name\n      charters { id number state adoptedOn signatoryCount }\n      charter(number: $number) {\n        id number state referenceLocale silenceIsConsent associatesSign hash proposedAt adoptedOn signBy roundAt minutes { fr ar en es }\n        texts { locale title body }\n        progress { signed expected isOverdue }\n        missing { id name }\n        mine { maySign signedAt lastSigned organisation { id name } }\n        signatories { signedAt leftOn signer office organisation { id name } }\n        decision { id state outcome closesAt }\n      }\n    }\n  }\n": typeof types.CharterScreenDocument,
    "\n  query EarlierCharter($slug: String!, $number: Int!) { coalition(slug: $slug) { charter(number: $number) { number texts { locale title body } } } }\n": typeof types.EarlierCharterDocument,
    "\n  query CharterDraft($slug: String!, $number: Int!) {\n    coalition(slug: $slug) { id slug name charter(number: $number) { id number state referenceLocale silenceIsConsent associatesSign texts { locale title body writtenAt isStale } } }\n  }\n": typeof types.CharterDraftDocument,
    "\n  mutation DraftCharter($input: DraftCharterInput!) { draftCharter(input: $input) { __typename ... on Charter { number } ... on UserError { ...Fault } } }\n": typeof types.DraftCharterDocument,
    "\n  mutation EditCharter($input: EditCharterInput!) { editCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditCharterDocument,
    "\n  mutation WriteCharterText($input: WriteCharterTextInput!) { writeCharterText(input: $input) { __typename ... on Charter { texts { locale writtenAt } } ... on UserError { ...Fault } } }\n": typeof types.WriteCharterTextDocument,
    "\n  mutation ProposeCharter($input: ProposeCharterInput!) { proposeCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.ProposeCharterDocument,
    "\n  mutation RecordCharter($input: RecordCharterInput!) { recordCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.RecordCharterDocument,
    "\n  mutation OpenCharterRound($input: CharterRoundInput!) { openCharterRound(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.OpenCharterRoundDocument,
    "\n  mutation SignCharter($input: SignCharterInput!) { signCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.SignCharterDocument,
    "\n  query LedCoalition($slug: String!, $asOf: String) {\n    coalition(slug: $slug) {\n      id slug name logo { large } welcomesInformal memberCount(asOf: $asOf)\n      members(asOf: $asOf, kinds: [CANDIDATE, FOUNDER, MEMBER, ASSOCIATE, OBSERVER], standings: [ACTIVE, SUSPENDED, LEFT]) { kind standing since until isListed organisation { id slug name logo { small } } }\n    }\n  }\n": typeof types.LedCoalitionDocument,
    "\n  mutation UpdateCoalition($input: UpdateCoalitionInput!) { updateCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.UpdateCoalitionDocument,
    "mutation RemoveCoalitionLogo($coalitionId: ID!) { removeCoalitionLogo(coalitionId: $coalitionId) }": typeof types.RemoveCoalitionLogoDocument,
    "\n  mutation ChangeMemberKind($input: ChangeKindInput!) { changeMemberKind(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.ChangeMemberKindDocument,
    "\n  mutation SuspendMember($input: PlaceInput!) { suspendCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.SuspendMemberDocument,
    "\n  mutation ResumeMember($input: PlaceInput!) { resumeCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.ResumeMemberDocument,
    "\n  mutation EndMembership($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EndMembershipDocument,
    "\n  mutation FoundOrganisation($input: FoundOrganisationInput!) {\n    foundOrganisation(input: $input) { __typename ... on LikelyTwin { twins { by organisation { slug name } } } ... on UserError { ...Fault } }\n  }\n": typeof types.FoundOrganisationDocument,
    "\n  query MemberHistory($coalition: String!, $organisation: String!) {\n    coalition(slug: $coalition) { id slug name memberHistory(organisation: $organisation) { kind standing fromOn recordedAt isInForce reason by } }\n    organisation(slug: $organisation) { id slug name }\n  }\n": typeof types.MemberHistoryDocument,
    "\n  mutation CorrectMemberPlace($input: CorrectPlaceInput!) { correctMemberPlace(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.CorrectMemberPlaceDocument,
    "\n  query CoalitionOffices($slug: String!) {\n    coalition(slug: $slug) {\n      id name\n      offices(past: true) { id office fromOn untilOn organisation { id name } }\n      members(kinds: [FOUNDER, MEMBER]) { organisation { id name } }\n    }\n  }\n": typeof types.CoalitionOfficesDocument,
    "mutation GiveOffice($input: GiveOfficeInput!) { giveOffice(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.GiveOfficeDocument,
    "mutation EndOffice($input: EndOfficeInput!) { endOffice(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.EndOfficeDocument,
    "\n  query Me {\n    me {\n      id name email locale hasTotp isOperator\n      memberships { roles organisation { id slug name } }\n      coalitions { roles coalition { id slug name } }\n      voices { roles coalition { id slug name } }\n      takesPart { id slug name }\n    }\n  }\n": typeof types.MeDocument,
    "\n  query AwaitingAnswers { awaitedAnswers { organisation { id name } decision { id coalitionId title openedAt } } }\n": typeof types.AwaitingAnswersDocument,
    "\n  query Decisions($coalitionId: ID!, $slug: String!, $state: DecisionState, $after: String) {\n    coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } }\n    awaitedAnswers { organisation { id name } decision { id coalitionId title closesAt } }\n    decisions(coalitionId: $coalitionId, state: $state, first: 20, after: $after) {\n      edges { node { id title state outcome openedAt closesAt closedAt proposedBy { id name } tally { seats yes no abstain } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id coalitionId title mode quorumPercent state outcome openedAt closesAt closedAt reviewOn myActions\n      texts { title { fr ar en es } proposal { fr ar en es } minutes { fr ar en es } }\n      proposedBy { id name }\n      tally { seats yes no abstain quorum outcome }\n      seats { organisation { id name } answer reason castAt mine proxy { id name } }\n      opinions { name answer reason givenAt mine }\n      history { organisation { id name } answer byProxy castAt }\n    }\n  }\n": typeof types.DecisionDocument,
    "\n  query DecisionRules($slug: String!) { coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } } }\n": typeof types.DecisionRulesDocument,
    "\n  mutation SetDecisionRules($input: CoalitionRulesInput!) { setDecisionRules(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.SetDecisionRulesDocument,
    "\n  mutation DraftDecision($input: DraftDecisionInput!) { draftDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }\n": typeof types.DraftDecisionDocument,
    "\n  mutation EditDecision($input: EditDecisionInput!) { editDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }\n": typeof types.EditDecisionDocument,
    "\n  mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.CastVoteDocument,
    "\n  mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.GiveProxyDocument,
    "\n  mutation TakeProxyBack($decisionId: ID!, $organisationId: ID!) {\n    takeProxyBack(decisionId: $decisionId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.TakeProxyBackDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.GiveOpinionDocument,
    "\n  mutation OpenDecision($decisionId: ID!, $closesAt: DateTime!) {\n    openDecision(decisionId: $decisionId, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.OpenDecisionDocument,
    "\n  mutation CloseDecision($decisionId: ID!) { closeDecision(decisionId: $decisionId) { __typename ... on UserError { ...Fault } } }\n": typeof types.CloseDecisionDocument,
    "\n  mutation CancelDecision($decisionId: ID!, $reason: WordsInput!) {\n    cancelDecision(decisionId: $decisionId, reason: $reason) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.CancelDecisionDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.RecordDecisionDocument,
    "query AwaitingAnswersDue { dueAnswers { petition title target answerDueOn isOverdue } }": typeof types.AwaitingAnswersDueDocument,
    "\n  query PetitionDelivery($slug: String!) {\n    petition(slug: $slug) {\n      id\n      track {\n        key name law fixedOn route place placeName signers verdict\n        facts { text source confidence }\n        newer { holdsFrom law }\n        association { criterion verdict }\n        readings { key source confidence note total { needed counted missing } areas { code name needed counted missing verdict } elsewhere areasMet areasNeeded fewestMore verdict }\n      }\n      dossierLetters { locale body confirmed isBehind }\n      dossierAnnexes { text isTold isThere note }\n      filings { id target deliveredOn confirmed receiptNumber receivedOn answerDueOn dueFrom isAwaited scans { id name bytes } }\n    }\n  }\n": typeof types.PetitionDeliveryDocument,
    "\n  query TracksToChoose { legalTracks { key name law placeKind takesAssociations sources { source confidence } places { code name totals } } }\n": typeof types.TracksToChooseDocument,
    "mutation ChooseTrack($input: ChooseTrackInput!) { done: chooseTrack(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ChooseTrackDocument,
    "mutation SaveDossierLetter($input: SaveDossierLetterInput!) { done: saveDossierLetter(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.SaveDossierLetterDocument,
    "mutation RecordFiling($input: RecordFilingInput!) { done: recordFiling(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.RecordFilingDocument,
    "mutation RequestDossier($input: RequestExportInput!) { done: requestExport(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.RequestDossierDocument,
    "\n  query DocumentAdoption($id: ID!) {\n    document(id: $id) {\n      id coalitionId groupId groupName title referenceLocale state rights { mayKeep } consultations { id state closesAt }\n      adoption {\n        id number mode disputedMode phase commentsUntil silenceUntil stoppedAt decisionId\n        edition { number hash } baseEdition { number hash }\n        objections { id organisation { id name } strength state locale sectionTitle portion replacement reason edition madeAt answer answeredAt mayWithdraw maySendToVote }\n        steps { kind at untilAt reason edition }\n        sections { locale index title text }\n      }\n      adoptionTasks { mayOpen maySilence mayVote mayTakeIn mayAnswer mayRecall mayComment isEdited faults { field message } objectFor { id name } dissentFor { id name } comeBackFor { id name } hindrances { name count } }\n      dissents { organisation { id name } stance note isPublic edition mayShow }\n    }\n  }\n": typeof types.DocumentAdoptionDocument,
    "\n  query DocumentAdoptionRules($coalitionId: ID!, $groupId: ID) {\n    adoptionRules(coalitionId: $coalitionId, groupId: $groupId) { mode disputedMode commentDays silenceDays voteDays takesSilence mine isOwn }\n  }\n": typeof types.DocumentAdoptionRulesDocument,
    "mutation SetAdoptionRules($input: AdoptionRulesInput!) { done: setAdoptionRules(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.SetAdoptionRulesDocument,
    "mutation OpenCommentRound($documentId: ID!) { done: openCommentRound(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": typeof types.OpenCommentRoundDocument,
    "mutation StartSilence($documentId: ID!) { done: startSilence(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": typeof types.StartSilenceDocument,
    "mutation PutDocumentToVote($documentId: ID!) { done: putDocumentToVote(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": typeof types.PutDocumentToVoteDocument,
    "mutation RecallAdoption($documentId: ID!, $reason: String!) { done: recallAdoption(documentId: $documentId, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.RecallAdoptionDocument,
    "mutation TakeInObjections($documentId: ID!, $objectionIds: [ID!]!) { done: takeInObjections(documentId: $documentId, objectionIds: $objectionIds) { __typename ... on UserError { ...Fault } } }": typeof types.TakeInObjectionsDocument,
    "mutation ObjectToDocument($input: ObjectToDocumentInput!) { done: objectToDocument(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ObjectToDocumentDocument,
    "mutation WithdrawDocumentObjection($objectionId: ID!) { done: withdrawDocumentObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }": typeof types.WithdrawDocumentObjectionDocument,
    "mutation AnswerDocumentObjection($objectionId: ID!, $answer: String!) { done: answerDocumentObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }": typeof types.AnswerDocumentObjectionDocument,
    "mutation SendObjectionToVote($objectionId: ID!) { done: sendObjectionToVote(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }": typeof types.SendObjectionToVoteDocument,
    "mutation TakeDistance($input: TakeDistanceInput!) { done: takeDistance(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.TakeDistanceDocument,
    "mutation TakeBackDistance($documentId: ID!, $organisationId: ID!) { done: takeBackDistance(documentId: $documentId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } } }": typeof types.TakeBackDistanceDocument,
    "mutation ShowMinorityNote($documentId: ID!, $organisationId: ID!, $isPublic: Boolean!) { done: showMinorityNote(documentId: $documentId, organisationId: $organisationId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }": typeof types.ShowMinorityNoteDocument,
    "\n  query AwaitingAdoptions { awaitedAdoptions { phase since isHeld document { id title coalitionId } } }\n": typeof types.AwaitingAdoptionsDocument,
    "\n  query ReportSubmission($id: ID!) {\n    document(id: $id) {\n      id title slug state publishedAt\n      reportCourse {\n        stage isPublic\n        submissions { id number editionNumber editionHash listHash mechanism session locales words wordLimit submittedOn reference correction recordedAt files { id kind locale name bytes sha256 } }\n        steps { id kind happensOn place sourceUrl note statement { id title } }\n        speaker { name office organisation { name } }\n        tasks { mayKeep isSpokesperson isNamed hindrance wordLimit lengths { locale words isTooLong } statements { id title } }\n      }\n    }\n  }\n": typeof types.ReportSubmissionDocument,
    "\n  query ReportRecommendations($id: ID!) {\n    document(id: $id) {\n      id coalitionId title slug\n      reportCourse {\n        stage isPublic themes\n        submissions { id }\n        tasks { mayKeep }\n        figures { total ours answers { answer count } statuses { status count } }\n      }\n    }\n  }\n": typeof types.ReportRecommendationsDocument,
    "\n  query ListedRecommendations($coalitionId: ID!, $id: ID!, $theme: String, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {\n    recommendations(coalitionId: $coalitionId, documentId: $id, first: 20, after: $after, theme: $theme, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.ListedRecommendationsDocument,
    "\n  query RecommendationChanges($id: ID!, $since: String!) { document(id: $id) { id reportCourse { changes(since: $since) { recommendation { id number } step { answer status happenedOn sourceUrl note } } } } }\n": typeof types.RecommendationChangesDocument,
    "\n  fragment ListedRecommendation on Recommendation { id documentId number text makerKind maker country theme isOurs answer answeredOn status statusOn nextOn organisation { name } }\n": typeof types.ListedRecommendationFragmentDoc,
    "\n  query OneRecommendation($id: ID!, $documentId: ID!) {\n    recommendation(id: $id) {\n      ...ListedRecommendation\n      texts { fr ar en es } passage receivedOn sourceUrl\n      steps { answer status happenedOn sourceUrl note }\n      organisation { id }\n    }\n    document(id: $documentId) { id title reportCourse { themes tasks { mayKeep mayFollow members { id name } } } }\n  }\n": typeof types.OneRecommendationDocument,
    "\n  query CoalitionRecommendations($coalitionId: ID!, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {\n    recommendations(coalitionId: $coalitionId, first: 20, after: $after, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation report { id title } } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.CoalitionRecommendationsDocument,
    "mutation SubmitReport($input: SubmitReportInput!) { done: submitReport(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.SubmitReportDocument,
    "mutation RecordReportStep($input: RecordReportStepInput!) { done: recordReportStep(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.RecordReportStepDocument,
    "mutation ShowReport($documentId: ID!, $isPublic: Boolean!) { done: showReport(documentId: $documentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }": typeof types.ShowReportDocument,
    "mutation ShowSpokesperson($documentId: ID!, $isNamed: Boolean!) { done: showSpokesperson(documentId: $documentId, isNamed: $isNamed) { __typename ... on UserError { ...Fault } } }": typeof types.ShowSpokespersonDocument,
    "mutation KeepRecommendation($input: RecommendationInput!) { done: keepRecommendation(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.KeepRecommendationDocument,
    "mutation NoteStateAnswer($input: NoteAnswerInput!) { done: noteStateAnswer(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.NoteStateAnswerDocument,
    "mutation NoteRecommendationStatus($input: NoteStatusInput!) { done: noteRecommendationStatus(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.NoteRecommendationStatusDocument,
    "mutation PlanFollowUp($input: PlanFollowUpInput!) { done: planFollowUp(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.PlanFollowUpDocument,
    "\n  query AwaitingDocuments {\n    proposed: documents(state: PROPOSED, first: 20) { edges { node { id title createdAt coalitionId rights { mayAccept } } } }\n    adopted: documents(state: ADOPTED, first: 20) { edges { node { id title createdAt adoptedAt coalitionId rights { mayPublish } } } }\n    awaitedRecommendations { id documentId number text nextOn report { title } }\n  }\n": typeof types.AwaitingDocumentsDocument,
    "\n  query AwaitingConsultations { awaitedConsultations { documentId coalitionId title { fr ar en es } token openedAt } }\n": typeof types.AwaitingConsultationsDocument,
    "\n  query DocumentConsultations($id: ID!) {\n    document(id: $id) {\n      id title state mayConsult consultable { titles unlike } rights { mayKeep }\n      consultations {\n        id questions { fr ar en es } wholeIn closesAt state reason synthesis { fr ar en es } changes { fr ar en es } heard { answers agreed { agree partly disagree } }\n        openedAt endedAt eraseAt texts token\n        answers { id locale words name agreement voiceType isNoted madeAt changedAt }\n        people { id email locale invitedAt }\n      }\n    }\n  }\n": typeof types.DocumentConsultationsDocument,
    "mutation OpenConsultation($input: OpenConsultationInput!) { done: openConsultation(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.OpenConsultationDocument,
    "mutation CloseConsultation($input: CloseConsultationInput!) { done: closeConsultation(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.CloseConsultationDocument,
    "mutation WaiveConsultation($id: ID!, $reason: String!) { done: waiveConsultation(id: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.WaiveConsultationDocument,
    "mutation ReopenConsultation($id: ID!, $closesAt: DateTime!) { done: reopenConsultation(id: $id, closesAt: $closesAt) { __typename ... on UserError { ...Fault } } }": typeof types.ReopenConsultationDocument,
    "mutation SayConsultationChanges($id: ID!, $changes: WordsInput!) { done: sayConsultationChanges(id: $id, changes: $changes) { __typename ... on UserError { ...Fault } } }": typeof types.SayConsultationChangesDocument,
    "mutation AskByMail($input: AskByMailInput!) { done: askByMail(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AskByMailDocument,
    "mutation AskNoMore($personId: ID!) { done: askNoMore(personId: $personId) { __typename } }": typeof types.AskNoMoreDocument,
    "\n  query Documents($coalitionId: ID!, $state: DocumentState, $kind: DocumentKind, $query: String, $after: String) {\n    documents(coalitionId: $coalitionId, state: $state, kind: $kind, query: $query, first: 30, after: $after) {\n      edges { node { id title kind state createdAt groupName organisation { name } texts { locale } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DocumentsDocument,
    "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id coalitionId slug kind state title titles { fr ar en es } referenceLocale wordLimit\n      createdAt releasedAt adoptedAt publishedAt archivedAt groupId groupName organisation { id name }\n      texts { id locale words hash }\n      mayCorrect corrects { document { id title publishedAt } reason } correctedBy { document { id title state publishedAt } reason }\n      consultations { id state closesAt }\n      keepers { role account { id name } organisation { name } }\n      adoption { phase commentsUntil silenceUntil stoppedAt decisionId }\n      adoptionTasks { hindrances { name count } faults { field message } objectFor { id } }\n      rights { mayWrite mayKeep mayType maySuggest mayEdit mayRelease mayName mayAccept mayPublish mayArchive }\n    }\n  }\n": typeof types.DocumentDocument,
    "\n  query DocumentSigning($documentId: ID!) {\n    documentSignOffs(documentId: $documentId) { mayOpen mayExamine calls { state signBy houses { isMine maySign answer { at } external { check confirmedAt } } } }\n  }\n": typeof types.DocumentSigningDocument,
    "\n  query KeeperCandidates($id: ID!) { document(id: $id) { id keeperCandidates { account { id name } organisation { name } } } }\n": typeof types.KeeperCandidatesDocument,
    "\n  query DocumentPlaces($coalition: String!, $coalitionId: ID!) {\n    coalition(slug: $coalition) { id members { kind organisation { id name } } }\n    groups(coalitionId: $coalitionId, mine: true, state: ACTIVE, first: 50) { edges { node { id name rights { writes } } } }\n  }\n": typeof types.DocumentPlacesDocument,
    "\n  mutation BeginDocument($input: BeginDocumentInput!) { done: beginDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }\n": typeof types.BeginDocumentDocument,
    "\n  mutation EditDocument($input: EditDocumentInput!) { done: editDocument(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditDocumentDocument,
    "\n  mutation AddDocumentLanguage($documentId: ID!, $locale: String!) { done: addDocumentLanguage(documentId: $documentId, locale: $locale) { __typename ... on UserError { ...Fault } } }\n": typeof types.AddDocumentLanguageDocument,
    "\n  mutation NameDocumentKeepers($input: NameKeepersInput!) { done: nameDocumentKeepers(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.NameDocumentKeepersDocument,
    "\n  mutation AcceptDocument($documentId: ID!) { done: acceptDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": typeof types.AcceptDocumentDocument,
    "\n  mutation ReleaseDocument($documentId: ID!) { done: releaseDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": typeof types.ReleaseDocumentDocument,
    "\n  mutation PublishDocument($documentId: ID!) { done: publishDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": typeof types.PublishDocumentDocument,
    "\n  mutation CorrectDocument($input: CorrectDocumentInput!) { done: correctDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }\n": typeof types.CorrectDocumentDocument,
    "\n  mutation ArchiveDocument($documentId: ID!) { done: archiveDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": typeof types.ArchiveDocumentDocument,
    "query AwaitingContributions { contributionsAwaitingMe { documentId titles { fr ar en es } theme { fr ar en es } since organisation { id name } } }": typeof types.AwaitingContributionsDocument,
    "\n  query DocumentReport($documentId: ID!) {\n    document(id: $documentId) { id title kind rights { mayKeep } }\n    documentReport(documentId: $documentId) {\n      id documentId referenceLocale locales mechanism mechanismName session submitBy countsFootnotes state wordLimit mayLead\n      askable { id name } mine { id name }\n      candidates { mandateId name office organisation { id name } }\n      spokespeople { id name office state askedAt answeredAt reason isMe organisation { id name } }\n      lengths { locale words limit over sections { title level words budget } }\n      authorship { locale blocks { level words organisations { id name } } authors { paragraphs words gone organisation { id name } } }\n      themes {\n        id number titles { fr ar en es } guidance { fr ar en es } isOpen wordBudget wordsEach dueOn isOver\n        extensions { dueOn note madeAt organisation { id name } }\n        contributions {\n          id themeId state dueOn isOver words reason submittedAt settledAt isMine mayWrite maySpeak organisation { id name }\n          paper { locale textId evidence content hash }\n        }\n      }\n    }\n  }\n": typeof types.DocumentReportDocument,
    "mutation SetReport($input: SetReportInput!) { done: setReport(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.SetReportDocument,
    "mutation WriteReportTheme($input: WriteThemeInput!) { done: writeReportTheme(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.WriteReportThemeDocument,
    "mutation DropReportTheme($themeId: ID!) { done: dropReportTheme(themeId: $themeId) { __typename ... on UserError { ...Fault } } }": typeof types.DropReportThemeDocument,
    "mutation CallForContributions($documentId: ID!) { done: callForContributions(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": typeof types.CallForContributionsDocument,
    "mutation ExtendReportDeadline($input: ExtendDeadlineInput!) { done: extendReportDeadline(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ExtendReportDeadlineDocument,
    "mutation SettleReport($documentId: ID!) { done: settleReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": typeof types.SettleReportDocument,
    "mutation ReopenReport($documentId: ID!) { done: reopenReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": typeof types.ReopenReportDocument,
    "mutation BeginContribution($place: ContributionPlaceInput!, $locale: String!) { done: beginContribution(place: $place, locale: $locale) { __typename ... on UserError { ...Fault } } }": typeof types.BeginContributionDocument,
    "mutation DeclineContribution($place: ContributionPlaceInput!, $reason: String!) { done: declineContribution(place: $place, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.DeclineContributionDocument,
    "mutation WriteContribution($input: WriteContributionInput!) { done: writeContribution(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.WriteContributionDocument,
    "mutation HandInContribution($id: ID!) { done: handInContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }": typeof types.HandInContributionDocument,
    "mutation TakeBackContribution($id: ID!) { done: takeBackContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }": typeof types.TakeBackContributionDocument,
    "mutation AdmitContribution($id: ID!) { done: admitContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }": typeof types.AdmitContributionDocument,
    "mutation MergeContribution($input: MergeContributionInput!) { done: mergeContribution(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.MergeContributionDocument,
    "mutation RejectContribution($id: ID!, $reason: String!) { done: rejectContribution(contributionId: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.RejectContributionDocument,
    "mutation NameSpokesperson($input: NameSpokespersonInput!) { done: nameSpokesperson(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.NameSpokespersonDocument,
    "mutation AnswerAsSpokesperson($id: ID!, $accepts: Boolean!, $reason: String) { done: answerAsSpokesperson(spokespersonId: $id, accepts: $accepts, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.AnswerAsSpokespersonDocument,
    "\n  query AwaitingTalk { awaitedTalk { kind count since document { id title coalitionId } } }\n": typeof types.AwaitingTalkDocument,
    "\n  query DocumentComments($id: ID!, $textId: ID, $state: DocumentCommentState) {\n    document(id: $id) {\n      id title state texts { id locale }\n      mentionable { id name }\n      typists { account { id name } organisation { id name } }\n      comments(textId: $textId, state: $state) {\n        id documentId textId quote begins ends madeAt resolvedAt maySettle place { from to words }\n        remarks { id words madeAt account { name } organisation { name } }\n      }\n    }\n  }\n": typeof types.DocumentCommentsDocument,
    "\n  mutation CommentOnText($input: BeginCommentInput!) { done: commentOnText(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.CommentOnTextDocument,
    "\n  mutation ReplyToComment($input: ReplyInput!) { done: replyToComment(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.ReplyToCommentDocument,
    "\n  mutation ResolveComment($commentId: ID!) { done: resolveComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }\n": typeof types.ResolveCommentDocument,
    "\n  mutation ReopenComment($commentId: ID!) { done: reopenComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }\n": typeof types.ReopenCommentDocument,
    "\n  query DocumentAmendments($id: ID!, $filter: AmendmentFilterInput) {\n    documentVersions(documentId: $id) { id locale number name }\n    document(id: $id) {\n      id title state mayAmend adoption { phase commentsUntil silenceUntil }\n      amendments(filter: $filter) {\n        id locale section sectionTitle said proposed reason strength madeAt state answer manner retained mergedIntoId answeredAt\n        houses { organisation { id name } account { name } answeredBy { name } endorsedBy { id name } }\n        rights { mayEndorse mayAnswer mayWithdraw }\n      }\n      all: amendments { id section sectionTitle state houses { organisation { id name } } }\n    }\n  }\n": typeof types.DocumentAmendmentsDocument,
    "\n  query VersionSections($id: ID!) { documentVersion(id: $id) { id documentId locale number name sections { section title words } } }\n": typeof types.VersionSectionsDocument,
    "\n  mutation ProposeAmendment($input: ProposeAmendmentInput!) { done: proposeAmendment(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.ProposeAmendmentDocument,
    "\n  mutation EndorseAmendment($id: ID!) { done: endorseAmendment(id: $id) { __typename ... on UserError { ...Fault } } }\n": typeof types.EndorseAmendmentDocument,
    "\n  mutation WithdrawAmendment($id: ID!, $words: String!) { done: withdrawAmendment(id: $id, words: $words) { __typename ... on UserError { ...Fault } } }\n": typeof types.WithdrawAmendmentDocument,
    "\n  mutation AcceptAmendment($id: ID!, $manner: AmendmentManner!, $answer: String!, $words: String) { done: acceptAmendment(id: $id, manner: $manner, answer: $answer, words: $words) { __typename ... on UserError { ...Fault } } }\n": typeof types.AcceptAmendmentDocument,
    "\n  mutation MergeAmendment($id: ID!, $intoId: ID!, $answer: String!) { done: mergeAmendment(id: $id, intoId: $intoId, answer: $answer) { __typename ... on UserError { ...Fault } } }\n": typeof types.MergeAmendmentDocument,
    "\n  mutation RejectAmendment($id: ID!, $answer: String!) { done: rejectAmendment(id: $id, answer: $answer) { __typename ... on UserError { ...Fault } } }\n": typeof types.RejectAmendmentDocument,
    "\n  query DocumentVersions($id: ID!) {\n    document(id: $id) { id slug title state referenceLocale rights { mayKeep mayType } }\n    documentLanguages(documentId: $id) { locale isReference words isChanged hasSuggestions }\n    documentVersions(documentId: $id) { id locale number name hash words madeAt isStale author { name } reference { id number } }\n    documentEditions(documentId: $id) { id number name hash madeAt publishedAt versions { locale number } }\n  }\n": typeof types.DocumentVersionsDocument,
    "\n  query DocumentEditions($id: ID!) {\n    document(id: $id) { id title titles { fr ar en es } referenceLocale }\n    documentEditions(documentId: $id) { number name madeAt versions { id locale hash } }\n  }\n": typeof types.DocumentEditionsDocument,
    "\n  query DocumentVersionText($id: ID!) { documentVersion(id: $id) { id text { document } } }\n": typeof types.DocumentVersionTextDocument,
    "\n  query DocumentDiff($input: DocumentDiffInput!) { documentDiff(input: $input) { isSame added removed blocks { change shape level dir parts { change text } } } }\n": typeof types.DocumentDiffDocument,
    "\n  mutation KeepDocumentVersion($input: KeepDocumentVersionInput!) { done: keepDocumentVersion(input: $input) { __typename ... on DocumentVersion { id } ... on UserError { ...Fault } } }\n": typeof types.KeepDocumentVersionDocument,
    "\n  mutation RestoreDocumentVersion($versionId: ID!) { done: restoreDocumentVersion(versionId: $versionId) { __typename ... on UserError { ...Fault } } }\n": typeof types.RestoreDocumentVersionDocument,
    "\n  mutation ConfirmDocumentTranslation($versionId: ID!) { done: confirmDocumentTranslation(versionId: $versionId) { __typename ... on UserError { ...Fault } } }\n": typeof types.ConfirmDocumentTranslationDocument,
    "\n  query DocumentToWrite($id: ID!) { document(id: $id) { id title wordLimit referenceLocale texts { id locale } rights { mayKeep } }\n    documentReport(documentId: $id) { countsFootnotes themes { titles { fr ar en es } wordBudget } }\n  }\n": typeof types.DocumentToWriteDocument,
    "\n  query SeatAtText($textId: ID!) {\n    myDocumentSeat(textId: $textId) { shown { name organisation { fr ar en es } colour } mayType maySuggest }\n    changesSinceMyVisit(textId: $textId) { at before }\n  }\n": typeof types.SeatAtTextDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { ... on PasswordResetRequested { said: message } ... on UserError { ...Fault } }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) { email name roles organisation { name } coalition { name } }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.SignInDocument,
    "mutation SignOut { signOut }": typeof types.SignOutDocument,
    "\n  query Exports($organisation: String!, $after: String) {\n    exports(organisation: $organisation, first: 20, after: $after) {\n      edges { node {\n        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt\n        petition { title } requestedBy { name } downloads { at by { name } }\n      } }\n      pageInfo { endCursor hasNextPage }\n    }\n    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { slug title } } }\n  }\n": typeof types.ExportsDocument,
    "\n  mutation RequestExport($input: RequestExportInput!) {\n    requestExport(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } }\n  }\n": typeof types.RequestExportDocument,
    "\n  fragment Fault on UserError {\n    code\n    message\n    ... on InvalidInput { fields { field message } }\n    ... on PetitionNotReady { missing { field message } }\n    ... on TooManyRequests { retryAfter }\n  }\n": typeof types.FaultFragmentDoc,
    "query AwaitingSeats { groupsAwaitingMe { id name coalitionId requests { id kind madeAt mayAnswer } } }": typeof types.AwaitingSeatsDocument,
    "query AwaitingTasks { tasks(mine: true, state: OPEN, first: 20) { edges { node { id title madeAt dueOn coalitionId group { name } } } } }": typeof types.AwaitingTasksDocument,
    "\n  query Groups($coalitionId: ID!, $after: String) {\n    mine: groups(coalitionId: $coalitionId, mine: true, first: 50) { edges { node { id name state fromOn untilOn organisationCount } } }\n    groups(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name state fromOn untilOn organisationCount } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.GroupsDocument,
    "\n  query Group($id: ID!) {\n    group(id: $id) {\n      id coalitionId name mandate report fromOn untilOn state isPublic organisationCount\n      rights { reads writes releases chairs leads }\n      seats(past: true) { id role isInForce fromAt untilAt account { id name } organisation { id name } }\n      requests { id kind role words madeAt mayAnswer mayWithdraw account { id name } organisation { id name } }\n      candidates { organisation { id name } account { id name } }\n    }\n  }\n": typeof types.GroupDocument,
    "\n  query GroupSpace($id: ID!) {\n    group(id: $id) {\n      id\n      notes { id latest { number titles { fr ar en es } madeAt releasedAt author { name } } released { number } }\n    }\n    tasks(groupId: $id, first: 50) { edges { node { id title dueOn state mine organisation { name } person { name } } } }\n  }\n": typeof types.GroupSpaceDocument,
    "\n  query GroupWords($id: ID!) { group(id: $id) { id name coalitionId fromOn untilOn state rights { chairs writes leads } texts { name { fr ar en es } mandate { fr ar en es } } } }\n": typeof types.GroupWordsDocument,
    "\n  query Note($id: ID!) {\n    note(id: $id) {\n      id\n      group { id name state rights { reads writes releases } }\n      versions { number titles { fr ar en es } texts { fr ar en es } madeAt releasedAt author { name } releasedBy { name } }\n      comments { id text madeAt account { name } organisation { name } }\n    }\n  }\n": typeof types.NoteDocument,
    "\n  mutation ProposeGroup($input: ProposeGroupInput!) { proposeGroup(input: $input) { __typename ... on WorkingGroup { id } ... on UserError { ...Fault } } }\n": typeof types.ProposeGroupDocument,
    "\n  mutation EditGroup($input: EditGroupInput!) { editGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditGroupDocument,
    "\n  mutation OpenGroup($groupId: ID!) { openGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n": typeof types.OpenGroupDocument,
    "\n  mutation ReopenGroup($groupId: ID!) { reopenGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n": typeof types.ReopenGroupDocument,
    "\n  mutation CloseGroup($groupId: ID!, $report: WordsInput!) { closeGroup(groupId: $groupId, report: $report) { __typename ... on UserError { ...Fault } } }\n": typeof types.CloseGroupDocument,
    "\n  mutation ShowGroup($groupId: ID!, $isPublic: Boolean!) { showGroup(groupId: $groupId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }\n": typeof types.ShowGroupDocument,
    "\n  mutation InviteToGroup($input: InviteToGroupInput!) { inviteToGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.InviteToGroupDocument,
    "\n  mutation AskToJoinGroup($input: AskToJoinInput!) { askToJoinGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.AskToJoinGroupDocument,
    "\n  mutation AnswerSeatRequest($requestId: ID!, $answer: SeatRequestState!) {\n    answerSeatRequest(requestId: $requestId, answer: $answer) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.AnswerSeatRequestDocument,
    "\n  mutation LeaveGroup($groupId: ID!) { leaveGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n": typeof types.LeaveGroupDocument,
    "\n  mutation EndSeat($seatId: ID!) { endSeat(seatId: $seatId) { __typename ... on UserError { ...Fault } } }\n": typeof types.EndSeatDocument,
    "\n  mutation SetSeatRole($seatId: ID!, $role: SeatRole!) { setSeatRole(seatId: $seatId, role: $role) { __typename ... on UserError { ...Fault } } }\n": typeof types.SetSeatRoleDocument,
    "\n  mutation WriteNote($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on GroupNote { id } ... on UserError { ...Fault } } }\n": typeof types.WriteNoteDocument,
    "\n  mutation SaveNote($input: SaveNoteInput!) { saveNote(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.SaveNoteDocument,
    "\n  mutation ReleaseNote($noteId: ID!, $number: Int!) { releaseNote(noteId: $noteId, number: $number) { __typename ... on UserError { ...Fault } } }\n": typeof types.ReleaseNoteDocument,
    "\n  mutation CommentOnNote($noteId: ID!, $text: String!) { commentOnNote(noteId: $noteId, text: $text) { __typename ... on UserError { ...Fault } } }\n": typeof types.CommentOnNoteDocument,
    "query AwaitingReview { reviewQueue(first: 20) { edges { node { slug title updatedAt organisations { name } } } } }": typeof types.AwaitingReviewDocument,
    "\n  query AwaitingPetitions { myPetitions(first: 50) { edges { node { slug state title updatedAt myActions organisations { slug name } reviews { decision decidedAt } } } } }\n": typeof types.AwaitingPetitionsDocument,
    "\n  query AwaitingHeld($organisationId: ID!) {\n    suspectOverview(organisationId: $organisationId) { petitions { signatures since petition { slug title } } }\n    signatureBatches(organisationId: $organisationId) { id state isMine proposedAt petition { title } }\n  }\n": typeof types.AwaitingHeldDocument,
    "\n  query AwaitingMailings($organisation: String!) { mailings(first: 20, organisation: $organisation) { edges { node { id state myActions createdAt texts { subject } } } } }\n": typeof types.AwaitingMailingsDocument,
    "\n  query AwaitingExports($organisation: String!) { exports(first: 10, organisation: $organisation) { edges { node { id state readyAt downloads { at } petition { title } } } } }\n": typeof types.AwaitingExportsDocument,
    "\n  query RunningPetitions($organisation: String, $coalition: String) {\n    petitions(first: 10, filter: { state: OPEN, isImported: false, organisation: $organisation, coalition: $coalition }) { edges { node { slug title tally { confirmed } organisations { name } } } }\n  }\n": typeof types.RunningPetitionsDocument,
    "\n  query Indicators($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!) {\n    indicators(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to) {\n      asOf mayWrite\n      projects { id name code }\n      figures {\n        indicator name definition unit value isSmall did of isByProject goal goalIs goalOfPeriod isReached growth\n        baseline { day value recordedAt recordedBy } years { year value } narrative { fr ar en es }\n      }\n    }\n  }\n": typeof types.IndicatorsDocument,
    "\n  query IndicatorRows($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!, $indicator: Indicator!, $organisationId: ID, $after: String) {\n    indicatorRows(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator, organisationId: $organisationId, first: 30, after: $after) {\n      edges { cursor node { day kindName objectKind objectId title slug organisation { id name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    indicatorParts(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator) { by name days cells { key label n folded } }\n  }\n": typeof types.IndicatorRowsDocument,
    "\n  query FunderReports($coalitionId: ID!) {\n    funderReports(coalitionId: $coalitionId, first: 10) {\n      edges { node {\n        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt fromOn toOn\n        petition { title } requestedBy { name } downloads { at by { name } }\n      } }\n    }\n  }\n": typeof types.FunderReportsDocument,
    "mutation SetIndicatorGoal($input: SetIndicatorGoalInput!) { setIndicatorGoal(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.SetIndicatorGoalDocument,
    "mutation RecordIndicatorBaseline($input: RecordIndicatorBaselineInput!) { recordIndicatorBaseline(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.RecordIndicatorBaselineDocument,
    "mutation WriteIndicatorNarrative($input: WriteIndicatorNarrativeInput!) { writeIndicatorNarrative(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.WriteIndicatorNarrativeDocument,
    "mutation RequestFunderReport($input: RequestFunderReportInput!) { requestFunderReport(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.RequestFunderReportDocument,
    "\n  query AdmissionSettings($slug: String!) {\n    coalition(slug: $slug) {\n      id slug name\n      admission {\n        isOpen sponsors body mode quorumPercent isRatified rapporteurs completenessDays sponsoringDays reviewDays objectionDays decidingDays appealDays joinsAs\n        criteria { id kind isBlocking values text words { fr ar en es } }\n        sponsorsToAsk { id }\n      }\n    }\n  }\n": typeof types.AdmissionSettingsDocument,
    "\n  mutation SetAdmissionRules($input: AdmissionRulesInput!) { setAdmissionRules(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.SetAdmissionRulesDocument,
    "\n  mutation AddAdmissionCriterion($input: AddCriterionInput!) { addAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.AddAdmissionCriterionDocument,
    "\n  mutation EditAdmissionCriterion($input: EditCriterionInput!) { editAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditAdmissionCriterionDocument,
    "mutation RetireAdmissionCriterion($criterionId: ID!) { retireAdmissionCriterion(criterionId: $criterionId) { id } }": typeof types.RetireAdmissionCriterionDocument,
    "\n  query AwaitingLetters { letterCampaigns(first: 20) { edges { node { id state actions createdAt title { fr ar en es } organisation { name } } } } }\n": typeof types.AwaitingLettersDocument,
    "\n  query LetterActions($after: String) {\n    letterCampaigns(first: 25, after: $after) {\n      edges { node { id slug state isTest title { fr ar en es } confirmed createdAt organisation { slug name } coalition { name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    refusingOffices { id name { fr ar en es } address since isByLink liftTargetId }\n  }\n": typeof types.LetterActionsDocument,
    "\n  query LetterAction($id: ID!) {\n    letterCampaign(id: $id) {\n      id slug state isTest leastWords keepDays replyAddress createdAt approvedAt openedAt closedAt actions\n      title { fr ar en es } intro { fr ar en es }\n      subjects { id words { fr ar en es } } points { id words { fr ar en es } }\n      organisation { slug name } coalition { name }\n      numbers {\n        written confirmed tests nearlyIdentical byArea { area confirmed }\n        queues { targetId name { fr ar en es } address standing since fault isAtWork timeZone opens closes days perHour waiting printing printed sent failed ambiguous withdrawn refused emptyBy liftedAt liftReason uncertain { fault letters sendable firstAt lastAt } }\n      }\n    }\n  }\n": typeof types.LetterActionDocument,
    "\n  query LetterActionWords($id: ID!) {\n    letterCampaign(id: $id) {\n      id state leastWords keepDays replyAddress referenceLocale\n      title { fr ar en es } intro { fr ar en es } hint { fr ar en es } closing { fr ar en es }\n      subjects { id words { fr ar en es } } points { id words { fr ar en es } }\n      targets { id name { fr ar en es } area locale settings { advocacyTargetId address timeZone opens closes days perHour } }\n      organisation { slug name }\n      coalition { slug }\n    }\n  }\n": typeof types.LetterActionWordsDocument,
    "\n  mutation CreateLetterAction($input: CreateLetterCampaignInput!) { done: createLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }\n": typeof types.CreateLetterActionDocument,
    "\n  mutation UpdateLetterAction($input: UpdateLetterCampaignInput!) { done: updateLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }\n": typeof types.UpdateLetterActionDocument,
    "mutation ApproveLetters($id: ID!) { done: approveLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": typeof types.ApproveLettersDocument,
    "mutation OpenLetterAction($id: ID!) { done: openLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": typeof types.OpenLetterActionDocument,
    "mutation StartLetters($id: ID!) { done: startLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": typeof types.StartLettersDocument,
    "mutation PauseLetters($id: ID!) { done: pauseLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": typeof types.PauseLettersDocument,
    "mutation ResumeLetters($id: ID!) { done: resumeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": typeof types.ResumeLettersDocument,
    "mutation CloseLetters($id: ID!) { done: closeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": typeof types.CloseLettersDocument,
    "\n  mutation RequestLettersFile($input: RequestLettersInput!) { done: requestLetters(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } } }\n": typeof types.RequestLettersFileDocument,
    "mutation ResumeLetterTarget($targetId: ID!) { done: resumeLetterTarget(targetId: $targetId) { id } }": typeof types.ResumeLetterTargetDocument,
    "mutation SilenceLetterTarget($targetId: ID!) { done: silenceLetterTarget(targetId: $targetId) { id } }": typeof types.SilenceLetterTargetDocument,
    "mutation HandOverLetters($targetId: ID!) { letters: handOverLetters(targetId: $targetId) }": typeof types.HandOverLettersDocument,
    "mutation CountLettersAsSent($targetId: ID!) { letters: countLettersAsSent(targetId: $targetId) }": typeof types.CountLettersAsSentDocument,
    "mutation SendLettersAgain($targetId: ID!) { letters: sendLettersAgain(targetId: $targetId) }": typeof types.SendLettersAgainDocument,
    "\n  mutation LiftLetterRefusal($targetId: ID!, $reason: String!) { done: liftLetterRefusal(targetId: $targetId, reason: $reason) { __typename ... on LetterTarget { id } ... on UserError { ...Fault } } }\n": typeof types.LiftLetterRefusalDocument,
    "\n  query Log($organisationId: ID, $coalitionId: ID, $filter: AuditFilter, $after: String) {\n    auditLog(organisationId: $organisationId, coalitionId: $coalitionId, first: 50, after: $after, filter: $filter) {\n      edges { node {\n        number at action objectKind objectId detail\n        account { id name } person { name } petition { slug title } organisation { slug name }\n      } }\n      pageInfo { hasNextPage endCursor }\n    }\n    auditCheck { verified brokenAt at }\n  }\n": typeof types.LogDocument,
    "query Team($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }": typeof types.TeamDocument,
    "query Leaders($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } } }": typeof types.LeadersDocument,
    "\n  query AnswerToTell($slug: String!) {\n    petition(slug: $slug) { id slug texts { locale title isReady } answers { answeredOn summary text } }\n  }\n": typeof types.AnswerToTellDocument,
    "\n  query MailingWords($id: ID!) { mailing(id: $id) { id state newsletter petition { title } coalition { name } texts { locale subject body } } }\n": typeof types.MailingWordsDocument,
    "\n  mutation UpdateMailing($input: UpdateMailingInput!) {\n    updateMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }\n  }\n": typeof types.UpdateMailingDocument,
    "\n  query Mailing($id: ID!) {\n    mailing(id: $id) {\n      id state newsletter createdAt testedAt approvedAt sendingAt sentAt audienceCount myActions isHeldBack contentHash\n      organisation { slug name }\n      petition { slug title }\n      coalition { name }\n      author { name }\n      editedBy { name }\n      approvedBy { name }\n      texts { locale subject }\n      progress { total queued sent failed skipped ambiguous perSecond secondsLeft }\n      faults { code count }\n      recipientsAmbiguous(first: 50) { edges { node { recipientId locale endedAt } } }\n    }\n  }\n": typeof types.MailingDocument,
    "\n  query MailingPlain($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { subject text } } }\n": typeof types.MailingPlainDocument,
    "mutation TestMailing($id: ID!) { done: testMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": typeof types.TestMailingDocument,
    "mutation ApproveMailing($id: ID!) { done: approveMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": typeof types.ApproveMailingDocument,
    "mutation SendMailing($id: ID!) { done: sendMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": typeof types.SendMailingDocument,
    "mutation PauseMailing($id: ID!) { done: pauseMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": typeof types.PauseMailingDocument,
    "mutation ResumeMailing($id: ID!) { done: resumeMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": typeof types.ResumeMailingDocument,
    "mutation CancelMailing($id: ID!) { done: cancelMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": typeof types.CancelMailingDocument,
    "\n  query Mailings($organisation: String!, $after: String) {\n    mailings(organisation: $organisation, first: 25, after: $after) {\n      edges { node { id state newsletter createdAt sentAt petition { title } coalition { name } texts { locale subject } progress { sent total } author { name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    newsletterNumbers(organisation: $organisation) { coalition { slug name } pending confirmed paused unsubscribed bounced choosing growth { month joined left } }\n  }\n": typeof types.MailingsDocument,
    "\n  query Composer($organisation: String!) {\n    newsletterNumbers(organisation: $organisation) { coalition { slug name } confirmed paused choosing mayAddress }\n    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { id slug title state } } }\n  }\n": typeof types.ComposerDocument,
    "\n  mutation CreateMailing($input: CreateMailingInput!) {\n    createMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }\n  }\n": typeof types.CreateMailingDocument,
    "\n  query MailingPreview($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { html } } }\n": typeof types.MailingPreviewDocument,
    "\n  query Mandates($coalitionId: ID, $organisationId: ID, $on: String) {\n    mandates(coalitionId: $coalitionId, organisationId: $organisationId, on: $on) { id holder office powers fromOn untilOn coalitionId organisation { id name } }\n  }\n": typeof types.MandatesDocument,
    "query Colleagues($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }": typeof types.ColleaguesDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) { grantMandate(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.GrantMandateDocument,
    "mutation RevokeMandate($id: ID!) { revokeMandate(id: $id) { id } }": typeof types.RevokeMandateDocument,
    "query NextMeeting { meetings(time: COMING, first: 5) { edges { node { id title startsAt state coalition { name } } } } }": typeof types.NextMeetingDocument,
    "\n  query Meetings($coalitionId: ID!, $after: String) {\n    coming: meetings(time: COMING, coalitionId: $coalitionId, first: 12) { edges { node { id title place startsAt endsAt state moves groupId zone } } }\n    past: meetings(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title startsAt state minutesState groupId zone } } pageInfo { hasNextPage endCursor } }\n    meetingSeries(coalitionId: $coalitionId) { id titles { fr ar en es } places { fr ar en es } link noticeDays rhythm startsOn untilOn at minutes zone groupId }\n  }\n": typeof types.MeetingsDocument,
    "query GroupsToMeet($coalitionId: ID!) { groups(coalitionId: $coalitionId, first: 50) { edges { node { id name } } } }": typeof types.GroupsToMeetDocument,
    "\n  mutation MakeMeetingSeries($input: MakeSeriesInput!) { done: makeMeetingSeries(input: $input) { __typename ... on MeetingSeries { id } ... on UserError { ...Fault } } }\n": typeof types.MakeMeetingSeriesDocument,
    "\n  mutation EndMeetingSeries($seriesId: ID!, $untilOn: String!) { done: endMeetingSeries(seriesId: $seriesId, untilOn: $untilOn) { __typename ... on UserError { ...Fault } } }\n": typeof types.EndMeetingSeriesDocument,
    "\n  mutation EditMeetingSeries($input: EditSeriesInput!) { done: editMeetingSeries(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditMeetingSeriesDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) { done: planMeeting(input: $input) { __typename ... on Meeting { id } ... on UserError { ...Fault } } }\n": typeof types.PlanMeetingDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id coalitionId groupId title place link startsAt endsAt zone state moves noticeDays agendaSentAt minutesState minutesSentAt minutesApprovedAt minutesHash mayPrepare\n      texts { reason { fr ar en es } }\n      coalition { name }\n      items { id proposalId titles { fr ar en es } minutesPlanned notes { fr ar en es } }\n      minutes { fr ar en es }\n      seats { organisation { id name } hasVote standing persons }\n      voices { accountId name standing }\n      quorum { seats present needed isReached }\n      outcomes { kind objectId itemId petition { slug } }\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  query AroundMeeting($coalitionId: ID!) {\n    waiting: proposals(coalitionId: $coalitionId, state: PROPOSED, first: 30) { edges { node { id title kind groupId } } }\n    postponed: proposals(coalitionId: $coalitionId, state: POSTPONED, first: 30) { edges { node { id title kind groupId } } }\n    placed: proposals(coalitionId: $coalitionId, state: ON_AGENDA, first: 50) { edges { node { id } } }\n    adopted: proposals(coalitionId: $coalitionId, state: ADOPTED, first: 50) { edges { node { id outcome { kind objectId } } } }\n  }\n": typeof types.AroundMeetingDocument,
    "mutation MoveMeeting($input: MoveMeetingInput!) { done: moveMeeting(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.MoveMeetingDocument,
    "mutation CallOffMeeting($meetingId: ID!, $reason: WordsInput!) { done: callOffMeeting(meetingId: $meetingId, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.CallOffMeetingDocument,
    "mutation SetAgenda($input: SetAgendaInput!) { done: setAgenda(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.SetAgendaDocument,
    "mutation SendAgenda($meetingId: ID!) { done: sendAgenda(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }": typeof types.SendAgendaDocument,
    "mutation NotePresence($input: NotePresenceInput!) { done: notePresence(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.NotePresenceDocument,
    "mutation WriteMinutes($input: WriteMinutesInput!) { done: writeMinutes(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.WriteMinutesDocument,
    "mutation SendMinutes($meetingId: ID!) { done: sendMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }": typeof types.SendMinutesDocument,
    "mutation ApproveMinutes($meetingId: ID!) { done: approveMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }": typeof types.ApproveMinutesDocument,
    "mutation GiveMeetingTask($input: MeetingTaskInput!) { done: giveMeetingTask(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.GiveMeetingTaskDocument,
    "mutation TreatProposal($input: TreatProposalInput!) { done: treatProposal(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.TreatProposalDocument,
    "\n  mutation DecisionFromProposal($input: DecisionFromProposalInput!) { done: draftDecisionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.DecisionFromProposalDocument,
    "\n  mutation PetitionFromProposal($input: PetitionFromProposalInput!) { done: draftPetitionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.PetitionFromProposalDocument,
    "\n  mutation CampaignFromProposal($input: CampaignFromProposalInput!) { done: planCampaignFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.CampaignFromProposalDocument,
    "\n  mutation TaskFromProposal($input: TaskFromProposalInput!) { done: giveTaskFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.TaskFromProposalDocument,
    "\n  query Members($organisationId: ID!) {\n    members(organisationId: $organisationId) { account { id name } email roles since }\n    invitations(organisationId: $organisationId) { id name email locale roles expiresAt }\n  }\n": typeof types.MembersDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n": typeof types.InviteMemberDocument,
    "\n  mutation SetMemberRoles($organisationId: ID!, $accountId: ID!, $roles: [OrganisationRole!]!) {\n    setMemberRoles(organisationId: $organisationId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.SetMemberRolesDocument,
    "\n  mutation RemoveMember($organisationId: ID!, $accountId: ID!) {\n    removeMember(organisationId: $organisationId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.RemoveMemberDocument,
    "mutation RevokeInvitation($id: ID!) { revokeInvitation(id: $id) }": typeof types.RevokeInvitationDocument,
    "\n  query PetitionNumbers($slug: String!, $source: String) {\n    petition(slug: $slug) { state openedAt closedAt milestones { goal label reachedAt } }\n    signatureDashboard(petition: $slug, source: $source) {\n      confirmed asOf partsAsOf pending held withdrawn isWhole uncounted\n      source { slug name } sources { slug name }\n      byDay { key confirmed }\n      byArea { key name confirmed } byCountry { key name confirmed } byLanguage { key name confirmed } bySource { key name confirmed }\n    }\n  }\n": typeof types.PetitionNumbersDocument,
    "\n  query OwnOrganisation($slug: String!, $organisationId: ID!) {\n    organisation(slug: $slug) { id slug name acronym kindOfOrganisation formedOn unformedReason seat branches branchesAbroad { country town } themes languages logo { large } texts { city { fr ar en es } } }\n    coalitions { slug name admission { isOpen } }\n    memberPlaces(organisationId: $organisationId) { coalition { id slug name } kind standing since until isListed }\n  }\n": typeof types.OwnOrganisationDocument,
    "\n  mutation UpdateFacts($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.UpdateFactsDocument,
    "mutation RemoveOwnLogo($organisationId: ID!) { removeOrganisationLogo(organisationId: $organisationId) }": typeof types.RemoveOwnLogoDocument,
    "mutation AnswerListing($input: AnswerListingInput!) { answerListing(input: $input) { organisationId } }": typeof types.AnswerListingDocument,
    "\n  mutation LeaveCoalition($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.LeaveCoalitionDocument,
    "\n  mutation StartApplication($organisationId: ID!, $coalition: String!) { startApplication(organisationId: $organisationId, coalition: $coalition) { __typename ... on StartedApplication { token } ... on UserError { ...Fault } } }\n": typeof types.StartApplicationDocument,
    "query AwaitingParticipation { participationsAwaitingMe { id state campaignId campaignTitle changedAt organisation { name } } }": typeof types.AwaitingParticipationDocument,
    "\n  query CampaignParticipation($campaignId: ID!) {\n    campaignParticipation(campaignId: $campaignId) {\n      campaignId title mayRun lead { id slug name }\n      rules { invitationDays isOpen admitsOthers publishesMembers publishesKit }\n      participations { id state untilAt joinedAt changedAt reason isLead isMine showsNumber organisation { id slug name } history { state at reason } }\n      invitable { id name }\n      mayAsk { id name }\n    }\n    campaignBrought(campaignId: $campaignId) { total direct others uncounted asOf isWhole shares { isLead isMine isIn signatures organisation { slug name } } }\n  }\n": typeof types.CampaignParticipationDocument,
    "\n  query CampaignKit($campaignId: ID!) {\n    campaignKit(campaignId: $campaignId) {\n      campaignId embargoUntil imagesEmbargo texts { titles { fr ar en es } locale embargoUntil } images { id name width height }\n      petitions { slug locale title address embargoUntil }\n      takers { id slug name }\n      downloads { times lastAt organisation { slug name } }\n    }\n  }\n": typeof types.CampaignKitDocument,
    "\n  query PetitionOpenings($petition: String!, $organisationId: ID!) { petitionOpenings(petition: $petition, organisationId: $organisationId) { id locale words writtenAt approvedAt } }\n": typeof types.PetitionOpeningsDocument,
    "mutation InviteToCampaign($input: InviteToCampaignInput!) { inviteToCampaign(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.InviteToCampaignDocument,
    "mutation AnswerParticipation($input: AnswerParticipationInput!) { answerParticipation(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AnswerParticipationDocument,
    "mutation AskToJoinCampaign($input: AskToJoinCampaignInput!) { askToJoinCampaign(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AskToJoinCampaignDocument,
    "mutation SetParticipationRules($input: ParticipationRulesInput!) { setParticipationRules(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.SetParticipationRulesDocument,
    "mutation WriteOpening($input: WriteOpeningInput!) { writeOpening(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.WriteOpeningDocument,
    "mutation ApproveOpening($openingId: ID!) { approveOpening(openingId: $openingId) { id } }": typeof types.ApproveOpeningDocument,
    "mutation RetireOpening($openingId: ID!) { retireOpening(openingId: $openingId) { id } }": typeof types.RetireOpeningDocument,
    "mutation RemoveCampaignImage($imageId: ID!) { removeCampaignImage(imageId: $imageId) }": typeof types.RemoveCampaignImageDocument,
    "\n  query LinkedPetitions($organisation: String!) {\n    petitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title state tally { confirmed } organisations { slug name } } } }\n  }\n": typeof types.LinkedPetitionsDocument,
    "\n  query PetitionPartners($slug: String!) {\n    partnerNumbers(petition: $slug) {\n      total direct former asOf\n      partners { isLead isMine signatures organisation { slug name embedDomains } }\n    }\n    petition(slug: $slug) { id title locales texts { locale title } }\n  }\n": typeof types.PetitionPartnersDocument,
    "mutation SubmitPetition($petition: String!) { done: submitPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.SubmitPetitionDocument,
    "mutation RevisePetition($petition: String!) { done: revisePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.RevisePetitionDocument,
    "mutation UnschedulePetition($petition: String!) { done: unschedulePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.UnschedulePetitionDocument,
    "mutation OpenPetition($petition: String!) { done: openPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.OpenPetitionDocument,
    "mutation PausePetition($petition: String!) { done: pausePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.PausePetitionDocument,
    "mutation ResumePetition($petition: String!) { done: resumePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.ResumePetitionDocument,
    "mutation ClosePetition($petition: String!) { done: closePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.ClosePetitionDocument,
    "mutation ArchivePetition($petition: String!) { done: archivePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.ArchivePetitionDocument,
    "mutation RecordNoAnswer($petition: String!) { done: recordNoAnswer(petition: $petition) { __typename ... on UserError { ...Fault } } }": typeof types.RecordNoAnswerDocument,
    "\n  mutation SchedulePetition($petition: String!, $opensAt: DateTime!, $closesAt: DateTime) {\n    done: schedulePetition(petition: $petition, opensAt: $opensAt, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.SchedulePetitionDocument,
    "mutation DeliverPetition($input: DeliverPetitionInput!) { done: deliverPetition(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.DeliverPetitionDocument,
    "mutation RecordAnswer($input: RecordAnswerInput!) { done: recordAnswer(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.RecordAnswerDocument,
    "mutation PublishErratum($input: PublishErratumInput!) { done: publishErratum(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.PublishErratumDocument,
    "mutation PublishUpdate($input: PublishUpdateInput!) { done: publishUpdate(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.PublishUpdateDocument,
    "mutation ReviewPetition($input: ReviewPetitionInput!) { done: reviewPetition(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ReviewPetitionDocument,
    "\n  query PetitionCourse($slug: String!) {\n    petition(slug: $slug) { id changes { state at } reviews { id decision note decidedAt reasons { code label advice } } }\n  }\n": typeof types.PetitionCourseDocument,
    "\n  query PossiblePartners($slug: String!) { petition(slug: $slug) { id coalition { organisations { slug name } } } }\n": typeof types.PossiblePartnersDocument,
    "\n  mutation UpdatePetitionDetails($input: UpdatePetitionInput!) { updatePetition(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.UpdatePetitionDetailsDocument,
    "\n  query WhereToBegin($slug: String!) { organisation(slug: $slug) { slug name coalitions { slug name isArchive } } }\n": typeof types.WhereToBeginDocument,
    "\n  query LedOrganisations($slug: String!) { coalition(slug: $slug) { slug name isArchive organisations { slug name } } }\n": typeof types.LedOrganisationsDocument,
    "\n  mutation CreatePetition($input: CreatePetitionInput!) { createPetition(input: $input) { __typename ... on Petition { slug } ... on UserError { ...Fault } } }\n": typeof types.CreatePetitionDocument,
    "\n  query PetitionNews($slug: String!) {\n    petition(slug: $slug) {\n      id\n      updates { id title body publishedAt }\n      errata { number text publishedAt }\n      deliveries { id deliveredOn receipt note signatures target { name } }\n      answers { id kind answeredOn summary text locale sourceUrl }\n    }\n  }\n": typeof types.PetitionNewsDocument,
    "\n  query ConsolePetition($slug: String!) {\n    petition(slug: $slug) {\n      id slug state title referenceLocale personsPerMailbox opensAt closesAt openedAt closedAt updatedAt isImported myActions locales\n      coalition { slug name }\n      organisations { id slug name }\n      texts { locale title body isReady isBehind updatedAt }\n      targets { position kind name targetId words { fr ar en es } }\n      milestones { goal reachedAt words { fr ar en es } }\n      tally { confirmed asOf }\n    }\n  }\n": typeof types.ConsolePetitionDocument,
    "\n  query MyPetitions($filter: PetitionFilter, $after: String) {\n    myPetitions(first: 30, after: $after, filter: $filter) {\n      edges { node { id slug state title locales updatedAt texts { locale isReady isBehind } organisations { slug name } tally { confirmed } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MyPetitionsDocument,
    "\n  query ReviewQueue($after: String) {\n    reviewQueue(first: 30, after: $after) {\n      edges { node { slug title updatedAt texts { locale isReady isBehind } organisations { name } coalition { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  query ReviewReasons($slug: String!) {\n    reviewReasons { code label advice isShown }\n    petition(slug: $slug) { id reviews { id decision note decidedAt reasons { code label } words { texts { locale title body } targets { name } } } }\n  }\n": typeof types.ReviewReasonsDocument,
    "\n  query SimilarPetitions($locale: String!, $title: String!, $body: String!, $except: ID) {\n    similarPetitions(locale: $locale, title: $title, body: $body, except: $except) { title similarity petition { id slug state organisations { name } } }\n  }\n": typeof types.SimilarPetitionsDocument,
    "\n  mutation SavePetitionTexts($input: UpdatePetitionInput!) {\n    updatePetition(input: $input) { __typename ... on Petition { updatedAt } ... on UserError { ...Fault } }\n  }\n": typeof types.SavePetitionTextsDocument,
    "\n  query Proposals($coalitionId: ID!, $after: String) {\n    proposals(coalitionId: $coalitionId, first: 20, after: $after) {\n      edges { node { id kind state title proposer createdAt mine texts { title { fr ar en es } text { fr ar en es } word { fr ar en es } } proposedBy { name } outcome { kind objectId petition { slug } } onAgendaOf { id title } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProposalsDocument,
    "mutation Propose($input: ProposeInput!) { done: propose(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ProposeDocument,
    "mutation EditProposal($input: EditProposalInput!) { done: editProposal(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.EditProposalDocument,
    "mutation WithdrawProposal($proposalId: ID!) { done: withdrawProposal(proposalId: $proposalId) { __typename ... on UserError { ...Fault } } }": typeof types.WithdrawProposalDocument,
    "\n  query Queues {\n    workBacklog { job waiting underWay later failed oldestAt }\n    failedWork { id job tries failedAt }\n  }\n": typeof types.QueuesDocument,
    "mutation RetryWork($ids: [ID!]!) { retryWork(ids: $ids) }": typeof types.RetryWorkDocument,
    "query FindPetitions($query: String!) { myPetitions(first: 8, filter: { query: $query }) { edges { node { slug title openedAt organisations { slug } } } } }": typeof types.FindPetitionsDocument,
    "query AwaitingSignOffs { signOffsAwaitingMe { documentId titles { fr ar en es } names { fr ar en es } since organisation { id } } }": typeof types.AwaitingSignOffsDocument,
    "\n  query DocumentSignOffs($documentId: ID!) {\n    documentSignOffs(documentId: $documentId) {\n      documentId titles { fr ar en es } editionNumber isAdopted mayAsk mayOpen mayExamine\n      askable { id name }\n      calls {\n        id documentId number state editionNumber editionHash order signBy isOver openedAt sealedAt endedAt reason listHash\n        changes { locale changes { before after } }\n        houses {\n          id names { fr ar en es } acronym state isMine maySign isMandated whomToAsk\n          organisation { id slug }\n          external { id kind country confirmedAt check checkReason twinReason logo twins { fr ar en es } }\n          answer { answer words decidedOn showsLogo isLate at signer office }\n          answers { answer words decidedOn isLate at signer office }\n        }\n      }\n    }\n  }\n": typeof types.DocumentSignOffsDocument,
    "mutation OpenSignOff($input: OpenSignOffInput!) { openSignOff(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.OpenSignOffDocument,
    "mutation AskMembersToSign($signOffId: ID!, $organisationIds: [ID!]!) { askMembersToSign(signOffId: $signOffId, organisationIds: $organisationIds) { __typename ... on UserError { ...Fault } } }": typeof types.AskMembersToSignDocument,
    "mutation AskExternalToSign($input: AskExternalInput!) { askExternalToSign(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AskExternalToSignDocument,
    "mutation CallOffSignOff($signOffId: ID!, $reason: String!) { callOffSignOff(signOffId: $signOffId, reason: $reason) { __typename ... on UserError { ...Fault } } }": typeof types.CallOffSignOffDocument,
    "mutation AnswerSignOff($input: AnswerSignOffInput!) { answerSignOff(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.AnswerSignOffDocument,
    "mutation ExamineSignatory($input: ExamineSignatoryInput!) { examineSignatory(input: $input) { __typename ... on UserError { ...Fault } } }": typeof types.ExamineSignatoryDocument,
    "query Staff($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } email roles since } }": typeof types.StaffDocument,
    "query StaffInvitations($coalitionId: ID!) { staffInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt } }": typeof types.StaffInvitationsDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) { inviteStaff(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n": typeof types.InviteStaffDocument,
    "\n  mutation SetStaffRoles($coalitionId: ID!, $accountId: ID!, $roles: [CoalitionRole!]!) {\n    setStaffRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.SetStaffRolesDocument,
    "\n  mutation RemoveStaff($coalitionId: ID!, $accountId: ID!) {\n    removeStaff(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.RemoveStaffDocument,
    "\n  query Voices($coalitionId: ID!) {\n    voices(coalitionId: $coalitionId) { account { id name } email roles since }\n    voiceInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt }\n  }\n": typeof types.VoicesDocument,
    "\n  mutation InviteVoice($input: InviteVoiceInput!) { inviteVoice(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n": typeof types.InviteVoiceDocument,
    "\n  mutation SetVoiceRoles($coalitionId: ID!, $accountId: ID!, $roles: [VoiceRole!]!) {\n    setVoiceRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.SetVoiceRolesDocument,
    "\n  mutation RemoveVoice($coalitionId: ID!, $accountId: ID!) {\n    removeVoice(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n": typeof types.RemoveVoiceDocument,
    "\n  query CountedPetitions($organisation: String!) { myPetitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title openedAt organisations { slug name } } } } }\n": typeof types.CountedPetitionsDocument,
    "\n  query Suspects($organisationId: ID!, $petition: String, $conditions: SignatureConditions) {\n    suspectOverview(organisationId: $organisationId, petition: $petition, conditions: $conditions) {\n      signatures\n      petitions { signatures since petition { slug title } }\n      reasons { key signatures }\n      services { key name signatures }\n      sources { key name signatures }\n      arrivals { from until signatures }\n    }\n    signatureBatches(organisationId: $organisationId) {\n      id decision state reason signatures proposedAt decidedAt takenBackAt reinstated isMine canBeTakenBack isDirectOnly\n      conditions { service from until locale picked }\n      source { slug name }\n      petition { slug title }\n    }\n  }\n": typeof types.SuspectsDocument,
    "\n  query HeldSignatures($petition: String!, $conditions: SignatureConditions, $after: String) {\n    suspects(petition: $petition, conditions: $conditions, first: 20, after: $after) {\n      edges { node { id confirmedAt country area locale service source } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.HeldSignaturesDocument,
    "query CountedWith($petition: String!, $conditions: SignatureConditions!) { countedWith(petition: $petition, conditions: $conditions) }": typeof types.CountedWithDocument,
    "\n  mutation ReviewSuspects($petition: String!, $decision: SuspectDecision!, $ids: [String!], $conditions: SignatureConditions, $reason: String) {\n    reviewSuspects(petition: $petition, decision: $decision, ids: $ids, conditions: $conditions, reason: $reason) { __typename ... on SuspectsReviewed { reviewed batch } ... on UserError { ...Fault } }\n  }\n": typeof types.ReviewSuspectsDocument,
    "\n  mutation ProposeInvalidation($petition: String!, $conditions: SignatureConditions!, $reason: String!) {\n    proposeInvalidation(petition: $petition, conditions: $conditions, reason: $reason) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }\n  }\n": typeof types.ProposeInvalidationDocument,
    "\n  mutation DecideInvalidation($batch: String!, $isApproved: Boolean!) {\n    decideInvalidation(batch: $batch, isApproved: $isApproved) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }\n  }\n": typeof types.DecideInvalidationDocument,
    "\n  mutation TakeBackBatch($batch: String!) { takeBackBatch(batch: $batch) { __typename ... on SignatureBatch { id reinstated } ... on UserError { ...Fault } } }\n": typeof types.TakeBackBatchDocument,
    "query AwaitingFollowUps { contactsToFollowUp { id coalitionId followUpOn target { id name } } }": typeof types.AwaitingFollowUpsDocument,
    "\n  query FindTargets($coalitionId: ID!, $search: String, $area: String, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, search: $search, area: $area, first: 8, after: $after) {\n      edges { node { id name names { fr ar en es } areaName institution { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.FindTargetsDocument,
    "\n  query Directory($coalitionId: ID!, $search: String, $kind: DirectoryKind, $area: String, $stance: Stance, $retired: Boolean, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, search: $search, kind: $kind, area: $area, stance: $stance, retired: $retired, first: 50, after: $after) {\n      edges { node { id name holder kind areaName isCommon correctsId institution { name } stance { stance } lastContactOn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query StakeholderMap($coalitionId: ID!, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name institution { name } stance { stance interest influence fromOn } } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.StakeholderMapDocument,
    "\n  query Target($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id coalitionId name holder kind area areaName languages email address phone website isCommon correctsId retiredAt mayKeep logsForCoordination\n      logsFor { id name }\n      institution { id name }\n      offices { id name holder }\n      stance { stance interest influence }\n      stances { stance interest influence fromOn note }\n    }\n  }\n": typeof types.TargetDocument,
    "\n  query TargetDealings($id: ID!, $coalitionId: ID!, $after: String) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id\n      contacts(first: 20, after: $after) {\n        edges { node { id kind happenedOn people summary isConfidential followUpOn followedUpAt withdrawnAt mayChange account { name } organisation { name } meeting { id title } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.TargetDealingsDocument,
    "\n  query MeetingsBegun($coalitionId: ID!) {\n    now: meetings(time: COMING, coalitionId: $coalitionId, first: 5) { edges { node { id title startsAt state } } }\n    past: meetings(time: PAST, coalitionId: $coalitionId, first: 45) { edges { node { id title startsAt state } } }\n  }\n": typeof types.MeetingsBegunDocument,
    "\n  query TargetTraces($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id\n      addressed { kind on title slug objectId state note count }\n      commitments { ...ShownCommitment }\n    }\n  }\n": typeof types.TargetTracesDocument,
    "\n  fragment ShownCommitment on Commitment {\n    id text madeBy state announcedOn dueOn isPublic nextStates mayPublish\n    steps { state happenedOn sourceUrl note }\n  }\n": typeof types.ShownCommitmentFragmentDoc,
    "\n  query TrackedCommitments($coalitionId: ID!, $state: CommitmentState, $after: String) {\n    trackedCommitments(coalitionId: $coalitionId, state: $state, first: 20, after: $after) { edges { node { ...ShownCommitment } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.TrackedCommitmentsDocument,
    "\n  query TargetFacts($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) { id name names { fr ar en es } holder kind area languages email address phone website isCommon mayKeep }\n  }\n": typeof types.TargetFactsDocument,
    "\n  mutation AddTarget($input: AddTargetInput!) { addTarget(input: $input) { __typename ... on AdvocacyTarget { id } ... on UserError { ...Fault } } }\n": typeof types.AddTargetDocument,
    "\n  mutation EditTarget($input: EditTargetInput!) { editTarget(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.EditTargetDocument,
    "\n  mutation RetireTarget($targetId: ID!) { retireTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }\n": typeof types.RetireTargetDocument,
    "\n  mutation ReinstateTarget($targetId: ID!) { reinstateTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }\n": typeof types.ReinstateTargetDocument,
    "\n  mutation TakeStance($input: TakeStanceInput!) { takeStance(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.TakeStanceDocument,
    "\n  mutation LogContact($input: LogContactInput!) { logContact(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.LogContactDocument,
    "\n  mutation FollowUpContact($contactId: ID!) { followUpContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }\n": typeof types.FollowUpContactDocument,
    "\n  mutation WithdrawContact($contactId: ID!) { withdrawContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }\n": typeof types.WithdrawContactDocument,
    "\n  mutation RecordCommitment($input: RecordCommitmentInput!) { recordCommitment(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.RecordCommitmentDocument,
    "\n  mutation MoveCommitment($input: MoveCommitmentInput!) { moveCommitment(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.MoveCommitmentDocument,
    "\n  mutation PublishCommitment($commitmentId: ID!, $isPublic: Boolean!) { publishCommitment(commitmentId: $commitmentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }\n": typeof types.PublishCommitmentDocument,
    "\n  query Tasks($coalitionId: ID!, $slug: String!, $state: TaskState, $mine: Boolean, $after: String) {\n    tasks(coalitionId: $coalitionId, state: $state, mine: $mine, first: 30, after: $after) {\n      edges { node { id title dueOn state mine organisation { name } person { name } group { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n    coalition(slug: $slug) { id members { organisation { id name } } }\n  }\n": typeof types.TasksDocument,
    "\n  mutation GiveTask($input: GiveTaskInput!) { giveTask(input: $input) { __typename ... on UserError { ...Fault } } }\n": typeof types.GiveTaskDocument,
    "\n  mutation FinishTask($taskId: ID!) { finishTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }\n": typeof types.FinishTaskDocument,
    "\n  mutation DropTask($taskId: ID!) { dropTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }\n": typeof types.DropTaskDocument,
};
const documents: Documents = {
    "query Account { calendarSince me { hasTotp sessions { id createdAt seenAt isCurrent } } }": types.AccountDocument,
    "mutation StartTotp { done: startTotp { __typename ... on TotpStarted { secret uri } ... on UserError { ...Fault } } }": types.StartTotpDocument,
    "mutation ConfirmTotp($code: String!) { done: confirmTotp(code: $code) { __typename ... on UserError { ...Fault } } }": types.ConfirmTotpDocument,
    "mutation DisableTotp($code: String!) { done: disableTotp(code: $code) { __typename ... on UserError { ...Fault } } }": types.DisableTotpDocument,
    "mutation ChangePassword($input: ChangePasswordInput!) { done: changePassword(input: $input) { __typename ... on UserError { ...Fault } } }": types.ChangePasswordDocument,
    "mutation RenewCalendar { renewCalendar }": types.RenewCalendarDocument,
    "mutation StopCalendar { stopCalendar }": types.StopCalendarDocument,
    "mutation RevokeSession($id: ID!) { revokeSession(id: $id) }": types.RevokeSessionDocument,
    "\n  mutation UpdateLocale($locale: String!) {\n    updateMe(input: { locale: $locale }) { __typename ... on UserError { ...Fault } }\n  }\n": types.UpdateLocaleDocument,
    "\n  query Activities($coalitionId: ID!, $after: String) {\n    coming: activities(time: COMING, coalitionId: $coalitionId, first: 30) { edges { node { id title place kind state moves startsAt endsAt zone organisation { name } } } }\n    past: activities(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title kind state startsAt zone organisation { name } } } pageInfo { hasNextPage endCursor } }\n  }\n": types.ActivitiesDocument,
    "\n  query AroundActivities($slug: String!, $coalitionId: ID!) {\n    coalition(slug: $slug) { organisations { id slug name } }\n    campaigns(coalitionId: $coalitionId, first: 50) { edges { node { id title } } }\n    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }\n  }\n": types.AroundActivitiesDocument,
    "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id slug coalitionId organisationId campaignId projectId title summary place module link kind state moves startsAt endsAt zone audience invited capacity perOrganisation placesLeft keepDays erasedAt themes mayPrepare\n      texts { title { fr ar en es } summary { fr ar en es } module { fr ar en es } place { fr ar en es } reason { fr ar en es } }\n      evaluation { fr ar en es }\n      coalition { slug name }\n      organisation { id slug name }\n      trainers { name organisation { id slug name } }\n      numbers {\n        confirmed waiting pending attended\n        counts { affiliation gender registered attended organisation { id name } }\n        corrections { id affiliation gender delta reason madeAt organisation { id name } }\n      }\n    }\n  }\n": types.ActivityDocument,
    "query ActivityMaterial($id: ID!) { activity(id: $id) { id title state mayPrepare coalition { name } material { id name audience type bytes url } } }": types.ActivityMaterialDocument,
    "\n  query ActivityRegistrations($id: ID!) {\n    activity(id: $id) { id title state startsAt endsAt zone place audience mayPrepare erasedAt coalition { slug name organisations { id slug name } } organisation { name } }\n    activityRegistrations(activityId: $id) { id state source name email affiliation otherOrganisation gender needs needsNote attended isErased organisation { id name } }\n  }\n": types.ActivityRegistrationsDocument,
    "mutation PlanActivity($input: PlanActivityInput!) { done: planActivity(input: $input) { __typename ... on Activity { id } ... on UserError { ...Fault } } }": types.PlanActivityDocument,
    "mutation EditActivity($input: EditActivityInput!) { done: editActivity(input: $input) { __typename ... on UserError { ...Fault } } }": types.EditActivityDocument,
    "mutation AnnounceActivity($activityId: ID!) { done: announceActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }": types.AnnounceActivityDocument,
    "mutation MoveActivity($input: MoveActivityInput!) { done: moveActivity(input: $input) { __typename ... on UserError { ...Fault } } }": types.MoveActivityDocument,
    "mutation CallOffActivity($activityId: ID!, $reason: WordsInput!) { done: callOffActivity(activityId: $activityId, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.CallOffActivityDocument,
    "mutation HoldActivity($activityId: ID!) { done: holdActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }": types.HoldActivityDocument,
    "mutation EvaluateActivity($activityId: ID!, $evaluation: WordsInput!) { done: evaluateActivity(activityId: $activityId, evaluation: $evaluation) { __typename ... on UserError { ...Fault } } }": types.EvaluateActivityDocument,
    "mutation CorrectAttendance($input: CorrectAttendanceInput!) { done: correctAttendance(input: $input) { __typename ... on UserError { ...Fault } } }": types.CorrectAttendanceDocument,
    "mutation EnrolInActivity($input: EnrolInput!) { done: enrolInActivity(input: $input) { __typename ... on UserError { ...Fault } } }": types.EnrolInActivityDocument,
    "mutation WithdrawRegistration($registrationId: ID!) { done: withdrawRegistration(registrationId: $registrationId) { __typename ... on UserError { ...Fault } } }": types.WithdrawRegistrationDocument,
    "mutation NoteAttendance($input: NoteAttendanceInput!) { done: noteAttendance(input: $input) { __typename ... on UserError { ...Fault } } }": types.NoteAttendanceDocument,
    "mutation AddWalkIn($input: WalkInInput!) { done: addWalkIn(input: $input) { __typename ... on UserError { ...Fault } } }": types.AddWalkInDocument,
    "mutation AddActivityLink($input: ActivityLinkInput!) { done: addActivityLink(input: $input) { __typename ... on UserError { ...Fault } } }": types.AddActivityLinkDocument,
    "mutation RemoveActivityMaterial($id: ID!) { done: removeActivityMaterial(id: $id) { __typename ... on UserError { ...Fault } } }": types.RemoveActivityMaterialDocument,
    "query AwaitedActivities { awaitedActivities { id title startsAt coalition { name } organisation { name } } }": types.AwaitedActivitiesDocument,
    "\n  query Admissions($coalitionId: ID!, $states: [AdmissionState!], $after: String) {\n    applications(coalitionId: $coalitionId, states: $states, first: 50, after: $after) {\n      edges { node { id state name submittedAt dueAt endedAt isOverdue myTasks } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n": types.AdmissionsDocument,
    "\n  query Admission($id: ID!) {\n    application(id: $id) {\n      id coalitionId state name about acronym kindOfOrganisation formedOn unformedReason seat branches themes website motivation reason\n      sponsorsNeeded rapporteursNeeded body submittedAt dueAt isOverdue endedAt decisionId myTasks\n      organisation { slug name }\n      contact { name email }\n      criteria { criterion { id text isBlocking } isMet missing }\n      documents { id name bytes criterionId }\n      twins { by organisation { slug name } }\n      sponsors { organisation { id name } answer note answeredAt mine }\n      rapporteurs { name opinion report reportedAt mine }\n      rapporteurCandidates { accountId name }\n      objections { id organisation { name } reason madeAt withdrawnAt answer answeredAt mine }\n      mayObjectFor { id name }\n      appeal { reason madeAt isUpheld closedAt }\n      steps { to reason takenAt }\n    }\n  }\n": types.AdmissionDocument,
    "mutation DeclareComplete($applicationId: ID!) { done: declareComplete(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": types.DeclareCompleteDocument,
    "mutation AskApplicant($applicationId: ID!, $missing: String!) { done: askApplicant(applicationId: $applicationId, missing: $missing) { __typename ... on UserError { ...Fault } } }": types.AskApplicantDocument,
    "mutation AnswerSponsorship($input: AnswerSponsorshipInput!) { done: answerSponsorship(input: $input) { __typename ... on UserError { ...Fault } } }": types.AnswerSponsorshipDocument,
    "mutation NameRapporteurs($applicationId: ID!, $accountIds: [ID!]!) { done: nameRapporteurs(applicationId: $applicationId, accountIds: $accountIds) { __typename ... on UserError { ...Fault } } }": types.NameRapporteursDocument,
    "mutation ReportOnApplication($input: ReportOnApplicationInput!) { done: reportOnApplication(input: $input) { __typename ... on UserError { ...Fault } } }": types.ReportOnApplicationDocument,
    "mutation ObjectToApplication($input: ObjectToApplicationInput!) { done: objectToApplication(input: $input) { __typename ... on UserError { ...Fault } } }": types.ObjectToApplicationDocument,
    "mutation WithdrawObjection($objectionId: ID!) { done: withdrawObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }": types.WithdrawObjectionDocument,
    "mutation AnswerObjection($objectionId: ID!, $answer: String!) { done: answerObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }": types.AnswerObjectionDocument,
    "mutation AcceptApplication($applicationId: ID!) { done: acceptApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": types.AcceptApplicationDocument,
    "mutation RefuseApplication($applicationId: ID!, $reason: String!) { done: refuseApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.RefuseApplicationDocument,
    "mutation DeferApplication($applicationId: ID!, $reason: String!) { done: deferApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.DeferApplicationDocument,
    "mutation ResumeApplication($applicationId: ID!) { done: resumeApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": types.ResumeApplicationDocument,
    "mutation AskMembersAgain($applicationId: ID!) { done: askMembersAgain(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }": types.AskMembersAgainDocument,
    "query AwaitingAdmissions { applicationsAwaitingMe { id coalitionId name submittedAt myTasks } }": types.AwaitingAdmissionsDocument,
    "\n  query CoordinatedActions($coalitionId: ID!, $from: String, $until: String) {\n    coordinatedActions(coalitionId: $coalitionId, from: $from, until: $until) {\n      id kind title startsOn endsOn state isUnderEmbargo organisation { name } campaign { id title } board { published members }\n    }\n  }\n": types.CoordinatedActionsDocument,
    "\n  query CoordinatedAction($id: ID!) {\n    coordinatedAction(id: $id) {\n      id kind title text startsOn endsOn state embargoUntil isUnderEmbargo isPublic mayEdit subjectKind subjectId\n      texts { title { fr ar en es } text { fr ar en es } }\n      organisation { id name } campaign { id title coalitionId state } petition { slug } subject { kind id titles { fr ar en es } }\n      board { published declined members rows { organisation { id name } state publishedOn link mayNote } }\n    }\n  }\n": types.CoordinatedActionDocument,
    "\n  query ActionSubjects($coalitionId: ID!) {\n    petitions: actionSubjects(coalitionId: $coalitionId, kind: PETITION) { kind id titles { fr ar en es } }\n    letters: actionSubjects(coalitionId: $coalitionId, kind: LETTER_CAMPAIGN) { kind id titles { fr ar en es } }\n    activities: actionSubjects(coalitionId: $coalitionId, kind: ACTIVITY) { kind id titles { fr ar en es } }\n    mailings: actionSubjects(coalitionId: $coalitionId, kind: MAILING) { kind id titles { fr ar en es } }\n  }\n": types.ActionSubjectsDocument,
    "\n  mutation PlanAction($input: PlanActionInput!) { done: planAction(input: $input) { __typename ... on CoordinatedAction { id } ... on UserError { ...Fault } } }\n": types.PlanActionDocument,
    "\n  mutation EditAction($input: EditActionInput!) { done: editAction(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditActionDocument,
    "\n  mutation EndAction($actionId: ID!, $state: ActionState!) { done: endAction(actionId: $actionId, state: $state) { __typename ... on UserError { ...Fault } } }\n": types.EndActionDocument,
    "\n  mutation NotePublication($input: NotePublicationInput!) { done: notePublication(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.NotePublicationDocument,
    "query AwaitedPublications { awaitedPublications { organisationId action { id title startsOn } } }": types.AwaitedPublicationsDocument,
    "\n  query Campaigns($coalitionId: ID!, $after: String) {\n    campaigns(coalitionId: $coalitionId, first: 30, after: $after) {\n      edges { node { id title state startsOn endsOn organisation { name } project { code } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CampaignsDocument,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      id coalitionId slug title text state startsOn endsOn verbs mayEdit mayMakeTemplate\n      organisation { id name }\n      objective { id names { fr ar en es } } project { id code names { fr ar en es } }\n      course { verb madeAt }\n      actions { id kind title startsOn endsOn state embargoUntil isUnderEmbargo organisation { name } board { published members } }\n      checklist { id kind titles { fr ar en es } note doneAt }\n    }\n  }\n": types.CampaignDocument,
    "\n  query CampaignInside($id: ID!) {\n    campaign(id: $id) {\n      id\n      messages { id actionId titles { fr ar en es } texts { locale text state writtenAt approvedAt mayApprove } }\n      tasks { id title dueOn state mine organisation { name } person { name } }\n      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }\n      texts { title { fr ar en es } text { fr ar en es } }\n    }\n  }\n": types.CampaignInsideDocument,
    "\n  query CampaignMembers($coalition: String!, $coalitionId: ID!) {\n    coalition(slug: $coalition) { id members { kind organisation { id slug name } } }\n    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }\n    strategies(coalitionId: $coalitionId) { id names { fr ar en es } objectives { id names { fr ar en es } } }\n  }\n": types.CampaignMembersDocument,
    "\n  query CampaignTemplates($coalitionId: ID!) {\n    campaignTemplates(coalitionId: $coalitionId) {\n      id isShipped names { fr ar en es } days taskCount messageCount\n      steps { kind }\n      actions { kind titles { fr ar en es } startsIn endsIn hasEmbargo }\n      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }\n    }\n  }\n": types.CampaignTemplatesDocument,
    "\n  mutation PlanCampaign($input: PlanCampaignInput!) { done: planCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }\n": types.PlanCampaignDocument,
    "\n  mutation LaunchCampaign($input: LaunchCampaignInput!) { done: launchCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }\n": types.LaunchCampaignDocument,
    "\n  mutation EditCampaign($input: EditCampaignInput!) { done: editCampaign(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditCampaignDocument,
    "\n  mutation MoveCampaign($campaignId: ID!, $verb: CampaignVerb!) { done: moveCampaign(campaignId: $campaignId, verb: $verb) { __typename ... on UserError { ...Fault } } }\n": types.MoveCampaignDocument,
    "\n  mutation EvaluateCampaign($input: EvaluateCampaignInput!) { done: evaluateCampaign(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EvaluateCampaignDocument,
    "\n  mutation MakeCampaignTemplate($input: MakeTemplateInput!) { done: makeCampaignTemplate(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.MakeCampaignTemplateDocument,
    "\n  mutation CheckCampaignStep($input: CheckStepInput!) { done: checkCampaignStep(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.CheckCampaignStepDocument,
    "\n  mutation GiveCampaignTask($input: CampaignTaskInput!) { done: giveCampaignTask(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.GiveCampaignTaskDocument,
    "\n  mutation BeginCampaignMessage($input: BeginMessageInput!) { done: beginCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.BeginCampaignMessageDocument,
    "\n  mutation WriteCampaignMessage($input: WriteMessageInput!) { done: writeCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.WriteCampaignMessageDocument,
    "\n  mutation ApproveCampaignMessage($input: ApproveMessageInput!) { done: approveCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.ApproveCampaignMessageDocument,
    "\n  query Strategies($coalitionId: ID!) {\n    strategies(coalitionId: $coalitionId) { id startsOn endsOn names { fr ar en es } texts { fr ar en es } objectives { id names { fr ar en es } texts { fr ar en es } } }\n  }\n": types.StrategiesDocument,
    "\n  mutation WriteStrategy($input: WriteStrategyInput!) { done: writeStrategy(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.WriteStrategyDocument,
    "\n  mutation WriteObjective($input: WriteObjectiveInput!) { done: writeObjective(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.WriteObjectiveDocument,
    "\n  query Projects($coalitionId: ID!) { projects(coalitionId: $coalitionId) { id code funder startsOn endsOn names { fr ar en es } } }\n": types.ProjectsDocument,
    "\n  mutation WriteProject($input: WriteProjectInput!) { done: writeProject(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.WriteProjectDocument,
    "\n  query AwaitingCharter {\n    me { takesPart { id slug name charter { number adoptedOn roundAt signBy progress { signed expected isOverdue } mine { maySign signedAt organisation { slug name } } } } }\n  }\n": types.AwaitingCharterDocument,
    "\n  query CharterScreen($slug: String!, $number: Int) {\n    coalition(slug: $slug) {\n      id slug name\n      charters { id number state adoptedOn signatoryCount }\n      charter(number: $number) {\n        id number state referenceLocale silenceIsConsent associatesSign hash proposedAt adoptedOn signBy roundAt minutes { fr ar en es }\n        texts { locale title body }\n        progress { signed expected isOverdue }\n        missing { id name }\n        mine { maySign signedAt lastSigned organisation { id name } }\n        signatories { signedAt leftOn signer office organisation { id name } }\n        decision { id state outcome closesAt }\n      }\n    }\n  }\n": types.CharterScreenDocument,
    "\n  query EarlierCharter($slug: String!, $number: Int!) { coalition(slug: $slug) { charter(number: $number) { number texts { locale title body } } } }\n": types.EarlierCharterDocument,
    "\n  query CharterDraft($slug: String!, $number: Int!) {\n    coalition(slug: $slug) { id slug name charter(number: $number) { id number state referenceLocale silenceIsConsent associatesSign texts { locale title body writtenAt isStale } } }\n  }\n": types.CharterDraftDocument,
    "\n  mutation DraftCharter($input: DraftCharterInput!) { draftCharter(input: $input) { __typename ... on Charter { number } ... on UserError { ...Fault } } }\n": types.DraftCharterDocument,
    "\n  mutation EditCharter($input: EditCharterInput!) { editCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditCharterDocument,
    "\n  mutation WriteCharterText($input: WriteCharterTextInput!) { writeCharterText(input: $input) { __typename ... on Charter { texts { locale writtenAt } } ... on UserError { ...Fault } } }\n": types.WriteCharterTextDocument,
    "\n  mutation ProposeCharter($input: ProposeCharterInput!) { proposeCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.ProposeCharterDocument,
    "\n  mutation RecordCharter($input: RecordCharterInput!) { recordCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.RecordCharterDocument,
    "\n  mutation OpenCharterRound($input: CharterRoundInput!) { openCharterRound(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.OpenCharterRoundDocument,
    "\n  mutation SignCharter($input: SignCharterInput!) { signCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.SignCharterDocument,
    "\n  query LedCoalition($slug: String!, $asOf: String) {\n    coalition(slug: $slug) {\n      id slug name logo { large } welcomesInformal memberCount(asOf: $asOf)\n      members(asOf: $asOf, kinds: [CANDIDATE, FOUNDER, MEMBER, ASSOCIATE, OBSERVER], standings: [ACTIVE, SUSPENDED, LEFT]) { kind standing since until isListed organisation { id slug name logo { small } } }\n    }\n  }\n": types.LedCoalitionDocument,
    "\n  mutation UpdateCoalition($input: UpdateCoalitionInput!) { updateCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.UpdateCoalitionDocument,
    "mutation RemoveCoalitionLogo($coalitionId: ID!) { removeCoalitionLogo(coalitionId: $coalitionId) }": types.RemoveCoalitionLogoDocument,
    "\n  mutation ChangeMemberKind($input: ChangeKindInput!) { changeMemberKind(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.ChangeMemberKindDocument,
    "\n  mutation SuspendMember($input: PlaceInput!) { suspendCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.SuspendMemberDocument,
    "\n  mutation ResumeMember($input: PlaceInput!) { resumeCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.ResumeMemberDocument,
    "\n  mutation EndMembership($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EndMembershipDocument,
    "\n  mutation FoundOrganisation($input: FoundOrganisationInput!) {\n    foundOrganisation(input: $input) { __typename ... on LikelyTwin { twins { by organisation { slug name } } } ... on UserError { ...Fault } }\n  }\n": types.FoundOrganisationDocument,
    "\n  query MemberHistory($coalition: String!, $organisation: String!) {\n    coalition(slug: $coalition) { id slug name memberHistory(organisation: $organisation) { kind standing fromOn recordedAt isInForce reason by } }\n    organisation(slug: $organisation) { id slug name }\n  }\n": types.MemberHistoryDocument,
    "\n  mutation CorrectMemberPlace($input: CorrectPlaceInput!) { correctMemberPlace(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.CorrectMemberPlaceDocument,
    "\n  query CoalitionOffices($slug: String!) {\n    coalition(slug: $slug) {\n      id name\n      offices(past: true) { id office fromOn untilOn organisation { id name } }\n      members(kinds: [FOUNDER, MEMBER]) { organisation { id name } }\n    }\n  }\n": types.CoalitionOfficesDocument,
    "mutation GiveOffice($input: GiveOfficeInput!) { giveOffice(input: $input) { __typename ... on UserError { ...Fault } } }": types.GiveOfficeDocument,
    "mutation EndOffice($input: EndOfficeInput!) { endOffice(input: $input) { __typename ... on UserError { ...Fault } } }": types.EndOfficeDocument,
    "\n  query Me {\n    me {\n      id name email locale hasTotp isOperator\n      memberships { roles organisation { id slug name } }\n      coalitions { roles coalition { id slug name } }\n      voices { roles coalition { id slug name } }\n      takesPart { id slug name }\n    }\n  }\n": types.MeDocument,
    "\n  query AwaitingAnswers { awaitedAnswers { organisation { id name } decision { id coalitionId title openedAt } } }\n": types.AwaitingAnswersDocument,
    "\n  query Decisions($coalitionId: ID!, $slug: String!, $state: DecisionState, $after: String) {\n    coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } }\n    awaitedAnswers { organisation { id name } decision { id coalitionId title closesAt } }\n    decisions(coalitionId: $coalitionId, state: $state, first: 20, after: $after) {\n      edges { node { id title state outcome openedAt closesAt closedAt proposedBy { id name } tally { seats yes no abstain } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DecisionsDocument,
    "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id coalitionId title mode quorumPercent state outcome openedAt closesAt closedAt reviewOn myActions\n      texts { title { fr ar en es } proposal { fr ar en es } minutes { fr ar en es } }\n      proposedBy { id name }\n      tally { seats yes no abstain quorum outcome }\n      seats { organisation { id name } answer reason castAt mine proxy { id name } }\n      opinions { name answer reason givenAt mine }\n      history { organisation { id name } answer byProxy castAt }\n    }\n  }\n": types.DecisionDocument,
    "\n  query DecisionRules($slug: String!) { coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } } }\n": types.DecisionRulesDocument,
    "\n  mutation SetDecisionRules($input: CoalitionRulesInput!) { setDecisionRules(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.SetDecisionRulesDocument,
    "\n  mutation DraftDecision($input: DraftDecisionInput!) { draftDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }\n": types.DraftDecisionDocument,
    "\n  mutation EditDecision($input: EditDecisionInput!) { editDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }\n": types.EditDecisionDocument,
    "\n  mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.CastVoteDocument,
    "\n  mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.GiveProxyDocument,
    "\n  mutation TakeProxyBack($decisionId: ID!, $organisationId: ID!) {\n    takeProxyBack(decisionId: $decisionId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } }\n  }\n": types.TakeProxyBackDocument,
    "\n  mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.GiveOpinionDocument,
    "\n  mutation OpenDecision($decisionId: ID!, $closesAt: DateTime!) {\n    openDecision(decisionId: $decisionId, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }\n  }\n": types.OpenDecisionDocument,
    "\n  mutation CloseDecision($decisionId: ID!) { closeDecision(decisionId: $decisionId) { __typename ... on UserError { ...Fault } } }\n": types.CloseDecisionDocument,
    "\n  mutation CancelDecision($decisionId: ID!, $reason: WordsInput!) {\n    cancelDecision(decisionId: $decisionId, reason: $reason) { __typename ... on UserError { ...Fault } }\n  }\n": types.CancelDecisionDocument,
    "\n  mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.RecordDecisionDocument,
    "query AwaitingAnswersDue { dueAnswers { petition title target answerDueOn isOverdue } }": types.AwaitingAnswersDueDocument,
    "\n  query PetitionDelivery($slug: String!) {\n    petition(slug: $slug) {\n      id\n      track {\n        key name law fixedOn route place placeName signers verdict\n        facts { text source confidence }\n        newer { holdsFrom law }\n        association { criterion verdict }\n        readings { key source confidence note total { needed counted missing } areas { code name needed counted missing verdict } elsewhere areasMet areasNeeded fewestMore verdict }\n      }\n      dossierLetters { locale body confirmed isBehind }\n      dossierAnnexes { text isTold isThere note }\n      filings { id target deliveredOn confirmed receiptNumber receivedOn answerDueOn dueFrom isAwaited scans { id name bytes } }\n    }\n  }\n": types.PetitionDeliveryDocument,
    "\n  query TracksToChoose { legalTracks { key name law placeKind takesAssociations sources { source confidence } places { code name totals } } }\n": types.TracksToChooseDocument,
    "mutation ChooseTrack($input: ChooseTrackInput!) { done: chooseTrack(input: $input) { __typename ... on UserError { ...Fault } } }": types.ChooseTrackDocument,
    "mutation SaveDossierLetter($input: SaveDossierLetterInput!) { done: saveDossierLetter(input: $input) { __typename ... on UserError { ...Fault } } }": types.SaveDossierLetterDocument,
    "mutation RecordFiling($input: RecordFilingInput!) { done: recordFiling(input: $input) { __typename ... on UserError { ...Fault } } }": types.RecordFilingDocument,
    "mutation RequestDossier($input: RequestExportInput!) { done: requestExport(input: $input) { __typename ... on UserError { ...Fault } } }": types.RequestDossierDocument,
    "\n  query DocumentAdoption($id: ID!) {\n    document(id: $id) {\n      id coalitionId groupId groupName title referenceLocale state rights { mayKeep } consultations { id state closesAt }\n      adoption {\n        id number mode disputedMode phase commentsUntil silenceUntil stoppedAt decisionId\n        edition { number hash } baseEdition { number hash }\n        objections { id organisation { id name } strength state locale sectionTitle portion replacement reason edition madeAt answer answeredAt mayWithdraw maySendToVote }\n        steps { kind at untilAt reason edition }\n        sections { locale index title text }\n      }\n      adoptionTasks { mayOpen maySilence mayVote mayTakeIn mayAnswer mayRecall mayComment isEdited faults { field message } objectFor { id name } dissentFor { id name } comeBackFor { id name } hindrances { name count } }\n      dissents { organisation { id name } stance note isPublic edition mayShow }\n    }\n  }\n": types.DocumentAdoptionDocument,
    "\n  query DocumentAdoptionRules($coalitionId: ID!, $groupId: ID) {\n    adoptionRules(coalitionId: $coalitionId, groupId: $groupId) { mode disputedMode commentDays silenceDays voteDays takesSilence mine isOwn }\n  }\n": types.DocumentAdoptionRulesDocument,
    "mutation SetAdoptionRules($input: AdoptionRulesInput!) { done: setAdoptionRules(input: $input) { __typename ... on UserError { ...Fault } } }": types.SetAdoptionRulesDocument,
    "mutation OpenCommentRound($documentId: ID!) { done: openCommentRound(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": types.OpenCommentRoundDocument,
    "mutation StartSilence($documentId: ID!) { done: startSilence(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": types.StartSilenceDocument,
    "mutation PutDocumentToVote($documentId: ID!) { done: putDocumentToVote(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": types.PutDocumentToVoteDocument,
    "mutation RecallAdoption($documentId: ID!, $reason: String!) { done: recallAdoption(documentId: $documentId, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.RecallAdoptionDocument,
    "mutation TakeInObjections($documentId: ID!, $objectionIds: [ID!]!) { done: takeInObjections(documentId: $documentId, objectionIds: $objectionIds) { __typename ... on UserError { ...Fault } } }": types.TakeInObjectionsDocument,
    "mutation ObjectToDocument($input: ObjectToDocumentInput!) { done: objectToDocument(input: $input) { __typename ... on UserError { ...Fault } } }": types.ObjectToDocumentDocument,
    "mutation WithdrawDocumentObjection($objectionId: ID!) { done: withdrawDocumentObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }": types.WithdrawDocumentObjectionDocument,
    "mutation AnswerDocumentObjection($objectionId: ID!, $answer: String!) { done: answerDocumentObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }": types.AnswerDocumentObjectionDocument,
    "mutation SendObjectionToVote($objectionId: ID!) { done: sendObjectionToVote(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }": types.SendObjectionToVoteDocument,
    "mutation TakeDistance($input: TakeDistanceInput!) { done: takeDistance(input: $input) { __typename ... on UserError { ...Fault } } }": types.TakeDistanceDocument,
    "mutation TakeBackDistance($documentId: ID!, $organisationId: ID!) { done: takeBackDistance(documentId: $documentId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } } }": types.TakeBackDistanceDocument,
    "mutation ShowMinorityNote($documentId: ID!, $organisationId: ID!, $isPublic: Boolean!) { done: showMinorityNote(documentId: $documentId, organisationId: $organisationId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }": types.ShowMinorityNoteDocument,
    "\n  query AwaitingAdoptions { awaitedAdoptions { phase since isHeld document { id title coalitionId } } }\n": types.AwaitingAdoptionsDocument,
    "\n  query ReportSubmission($id: ID!) {\n    document(id: $id) {\n      id title slug state publishedAt\n      reportCourse {\n        stage isPublic\n        submissions { id number editionNumber editionHash listHash mechanism session locales words wordLimit submittedOn reference correction recordedAt files { id kind locale name bytes sha256 } }\n        steps { id kind happensOn place sourceUrl note statement { id title } }\n        speaker { name office organisation { name } }\n        tasks { mayKeep isSpokesperson isNamed hindrance wordLimit lengths { locale words isTooLong } statements { id title } }\n      }\n    }\n  }\n": types.ReportSubmissionDocument,
    "\n  query ReportRecommendations($id: ID!) {\n    document(id: $id) {\n      id coalitionId title slug\n      reportCourse {\n        stage isPublic themes\n        submissions { id }\n        tasks { mayKeep }\n        figures { total ours answers { answer count } statuses { status count } }\n      }\n    }\n  }\n": types.ReportRecommendationsDocument,
    "\n  query ListedRecommendations($coalitionId: ID!, $id: ID!, $theme: String, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {\n    recommendations(coalitionId: $coalitionId, documentId: $id, first: 20, after: $after, theme: $theme, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation } } pageInfo { hasNextPage endCursor } }\n  }\n": types.ListedRecommendationsDocument,
    "\n  query RecommendationChanges($id: ID!, $since: String!) { document(id: $id) { id reportCourse { changes(since: $since) { recommendation { id number } step { answer status happenedOn sourceUrl note } } } } }\n": types.RecommendationChangesDocument,
    "\n  fragment ListedRecommendation on Recommendation { id documentId number text makerKind maker country theme isOurs answer answeredOn status statusOn nextOn organisation { name } }\n": types.ListedRecommendationFragmentDoc,
    "\n  query OneRecommendation($id: ID!, $documentId: ID!) {\n    recommendation(id: $id) {\n      ...ListedRecommendation\n      texts { fr ar en es } passage receivedOn sourceUrl\n      steps { answer status happenedOn sourceUrl note }\n      organisation { id }\n    }\n    document(id: $documentId) { id title reportCourse { themes tasks { mayKeep mayFollow members { id name } } } }\n  }\n": types.OneRecommendationDocument,
    "\n  query CoalitionRecommendations($coalitionId: ID!, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {\n    recommendations(coalitionId: $coalitionId, first: 20, after: $after, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation report { id title } } } pageInfo { hasNextPage endCursor } }\n  }\n": types.CoalitionRecommendationsDocument,
    "mutation SubmitReport($input: SubmitReportInput!) { done: submitReport(input: $input) { __typename ... on UserError { ...Fault } } }": types.SubmitReportDocument,
    "mutation RecordReportStep($input: RecordReportStepInput!) { done: recordReportStep(input: $input) { __typename ... on UserError { ...Fault } } }": types.RecordReportStepDocument,
    "mutation ShowReport($documentId: ID!, $isPublic: Boolean!) { done: showReport(documentId: $documentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }": types.ShowReportDocument,
    "mutation ShowSpokesperson($documentId: ID!, $isNamed: Boolean!) { done: showSpokesperson(documentId: $documentId, isNamed: $isNamed) { __typename ... on UserError { ...Fault } } }": types.ShowSpokespersonDocument,
    "mutation KeepRecommendation($input: RecommendationInput!) { done: keepRecommendation(input: $input) { __typename ... on UserError { ...Fault } } }": types.KeepRecommendationDocument,
    "mutation NoteStateAnswer($input: NoteAnswerInput!) { done: noteStateAnswer(input: $input) { __typename ... on UserError { ...Fault } } }": types.NoteStateAnswerDocument,
    "mutation NoteRecommendationStatus($input: NoteStatusInput!) { done: noteRecommendationStatus(input: $input) { __typename ... on UserError { ...Fault } } }": types.NoteRecommendationStatusDocument,
    "mutation PlanFollowUp($input: PlanFollowUpInput!) { done: planFollowUp(input: $input) { __typename ... on UserError { ...Fault } } }": types.PlanFollowUpDocument,
    "\n  query AwaitingDocuments {\n    proposed: documents(state: PROPOSED, first: 20) { edges { node { id title createdAt coalitionId rights { mayAccept } } } }\n    adopted: documents(state: ADOPTED, first: 20) { edges { node { id title createdAt adoptedAt coalitionId rights { mayPublish } } } }\n    awaitedRecommendations { id documentId number text nextOn report { title } }\n  }\n": types.AwaitingDocumentsDocument,
    "\n  query AwaitingConsultations { awaitedConsultations { documentId coalitionId title { fr ar en es } token openedAt } }\n": types.AwaitingConsultationsDocument,
    "\n  query DocumentConsultations($id: ID!) {\n    document(id: $id) {\n      id title state mayConsult consultable { titles unlike } rights { mayKeep }\n      consultations {\n        id questions { fr ar en es } wholeIn closesAt state reason synthesis { fr ar en es } changes { fr ar en es } heard { answers agreed { agree partly disagree } }\n        openedAt endedAt eraseAt texts token\n        answers { id locale words name agreement voiceType isNoted madeAt changedAt }\n        people { id email locale invitedAt }\n      }\n    }\n  }\n": types.DocumentConsultationsDocument,
    "mutation OpenConsultation($input: OpenConsultationInput!) { done: openConsultation(input: $input) { __typename ... on UserError { ...Fault } } }": types.OpenConsultationDocument,
    "mutation CloseConsultation($input: CloseConsultationInput!) { done: closeConsultation(input: $input) { __typename ... on UserError { ...Fault } } }": types.CloseConsultationDocument,
    "mutation WaiveConsultation($id: ID!, $reason: String!) { done: waiveConsultation(id: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.WaiveConsultationDocument,
    "mutation ReopenConsultation($id: ID!, $closesAt: DateTime!) { done: reopenConsultation(id: $id, closesAt: $closesAt) { __typename ... on UserError { ...Fault } } }": types.ReopenConsultationDocument,
    "mutation SayConsultationChanges($id: ID!, $changes: WordsInput!) { done: sayConsultationChanges(id: $id, changes: $changes) { __typename ... on UserError { ...Fault } } }": types.SayConsultationChangesDocument,
    "mutation AskByMail($input: AskByMailInput!) { done: askByMail(input: $input) { __typename ... on UserError { ...Fault } } }": types.AskByMailDocument,
    "mutation AskNoMore($personId: ID!) { done: askNoMore(personId: $personId) { __typename } }": types.AskNoMoreDocument,
    "\n  query Documents($coalitionId: ID!, $state: DocumentState, $kind: DocumentKind, $query: String, $after: String) {\n    documents(coalitionId: $coalitionId, state: $state, kind: $kind, query: $query, first: 30, after: $after) {\n      edges { node { id title kind state createdAt groupName organisation { name } texts { locale } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DocumentsDocument,
    "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id coalitionId slug kind state title titles { fr ar en es } referenceLocale wordLimit\n      createdAt releasedAt adoptedAt publishedAt archivedAt groupId groupName organisation { id name }\n      texts { id locale words hash }\n      mayCorrect corrects { document { id title publishedAt } reason } correctedBy { document { id title state publishedAt } reason }\n      consultations { id state closesAt }\n      keepers { role account { id name } organisation { name } }\n      adoption { phase commentsUntil silenceUntil stoppedAt decisionId }\n      adoptionTasks { hindrances { name count } faults { field message } objectFor { id } }\n      rights { mayWrite mayKeep mayType maySuggest mayEdit mayRelease mayName mayAccept mayPublish mayArchive }\n    }\n  }\n": types.DocumentDocument,
    "\n  query DocumentSigning($documentId: ID!) {\n    documentSignOffs(documentId: $documentId) { mayOpen mayExamine calls { state signBy houses { isMine maySign answer { at } external { check confirmedAt } } } }\n  }\n": types.DocumentSigningDocument,
    "\n  query KeeperCandidates($id: ID!) { document(id: $id) { id keeperCandidates { account { id name } organisation { name } } } }\n": types.KeeperCandidatesDocument,
    "\n  query DocumentPlaces($coalition: String!, $coalitionId: ID!) {\n    coalition(slug: $coalition) { id members { kind organisation { id name } } }\n    groups(coalitionId: $coalitionId, mine: true, state: ACTIVE, first: 50) { edges { node { id name rights { writes } } } }\n  }\n": types.DocumentPlacesDocument,
    "\n  mutation BeginDocument($input: BeginDocumentInput!) { done: beginDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }\n": types.BeginDocumentDocument,
    "\n  mutation EditDocument($input: EditDocumentInput!) { done: editDocument(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditDocumentDocument,
    "\n  mutation AddDocumentLanguage($documentId: ID!, $locale: String!) { done: addDocumentLanguage(documentId: $documentId, locale: $locale) { __typename ... on UserError { ...Fault } } }\n": types.AddDocumentLanguageDocument,
    "\n  mutation NameDocumentKeepers($input: NameKeepersInput!) { done: nameDocumentKeepers(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.NameDocumentKeepersDocument,
    "\n  mutation AcceptDocument($documentId: ID!) { done: acceptDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": types.AcceptDocumentDocument,
    "\n  mutation ReleaseDocument($documentId: ID!) { done: releaseDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": types.ReleaseDocumentDocument,
    "\n  mutation PublishDocument($documentId: ID!) { done: publishDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": types.PublishDocumentDocument,
    "\n  mutation CorrectDocument($input: CorrectDocumentInput!) { done: correctDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }\n": types.CorrectDocumentDocument,
    "\n  mutation ArchiveDocument($documentId: ID!) { done: archiveDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n": types.ArchiveDocumentDocument,
    "query AwaitingContributions { contributionsAwaitingMe { documentId titles { fr ar en es } theme { fr ar en es } since organisation { id name } } }": types.AwaitingContributionsDocument,
    "\n  query DocumentReport($documentId: ID!) {\n    document(id: $documentId) { id title kind rights { mayKeep } }\n    documentReport(documentId: $documentId) {\n      id documentId referenceLocale locales mechanism mechanismName session submitBy countsFootnotes state wordLimit mayLead\n      askable { id name } mine { id name }\n      candidates { mandateId name office organisation { id name } }\n      spokespeople { id name office state askedAt answeredAt reason isMe organisation { id name } }\n      lengths { locale words limit over sections { title level words budget } }\n      authorship { locale blocks { level words organisations { id name } } authors { paragraphs words gone organisation { id name } } }\n      themes {\n        id number titles { fr ar en es } guidance { fr ar en es } isOpen wordBudget wordsEach dueOn isOver\n        extensions { dueOn note madeAt organisation { id name } }\n        contributions {\n          id themeId state dueOn isOver words reason submittedAt settledAt isMine mayWrite maySpeak organisation { id name }\n          paper { locale textId evidence content hash }\n        }\n      }\n    }\n  }\n": types.DocumentReportDocument,
    "mutation SetReport($input: SetReportInput!) { done: setReport(input: $input) { __typename ... on UserError { ...Fault } } }": types.SetReportDocument,
    "mutation WriteReportTheme($input: WriteThemeInput!) { done: writeReportTheme(input: $input) { __typename ... on UserError { ...Fault } } }": types.WriteReportThemeDocument,
    "mutation DropReportTheme($themeId: ID!) { done: dropReportTheme(themeId: $themeId) { __typename ... on UserError { ...Fault } } }": types.DropReportThemeDocument,
    "mutation CallForContributions($documentId: ID!) { done: callForContributions(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": types.CallForContributionsDocument,
    "mutation ExtendReportDeadline($input: ExtendDeadlineInput!) { done: extendReportDeadline(input: $input) { __typename ... on UserError { ...Fault } } }": types.ExtendReportDeadlineDocument,
    "mutation SettleReport($documentId: ID!) { done: settleReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": types.SettleReportDocument,
    "mutation ReopenReport($documentId: ID!) { done: reopenReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }": types.ReopenReportDocument,
    "mutation BeginContribution($place: ContributionPlaceInput!, $locale: String!) { done: beginContribution(place: $place, locale: $locale) { __typename ... on UserError { ...Fault } } }": types.BeginContributionDocument,
    "mutation DeclineContribution($place: ContributionPlaceInput!, $reason: String!) { done: declineContribution(place: $place, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.DeclineContributionDocument,
    "mutation WriteContribution($input: WriteContributionInput!) { done: writeContribution(input: $input) { __typename ... on UserError { ...Fault } } }": types.WriteContributionDocument,
    "mutation HandInContribution($id: ID!) { done: handInContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }": types.HandInContributionDocument,
    "mutation TakeBackContribution($id: ID!) { done: takeBackContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }": types.TakeBackContributionDocument,
    "mutation AdmitContribution($id: ID!) { done: admitContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }": types.AdmitContributionDocument,
    "mutation MergeContribution($input: MergeContributionInput!) { done: mergeContribution(input: $input) { __typename ... on UserError { ...Fault } } }": types.MergeContributionDocument,
    "mutation RejectContribution($id: ID!, $reason: String!) { done: rejectContribution(contributionId: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.RejectContributionDocument,
    "mutation NameSpokesperson($input: NameSpokespersonInput!) { done: nameSpokesperson(input: $input) { __typename ... on UserError { ...Fault } } }": types.NameSpokespersonDocument,
    "mutation AnswerAsSpokesperson($id: ID!, $accepts: Boolean!, $reason: String) { done: answerAsSpokesperson(spokespersonId: $id, accepts: $accepts, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.AnswerAsSpokespersonDocument,
    "\n  query AwaitingTalk { awaitedTalk { kind count since document { id title coalitionId } } }\n": types.AwaitingTalkDocument,
    "\n  query DocumentComments($id: ID!, $textId: ID, $state: DocumentCommentState) {\n    document(id: $id) {\n      id title state texts { id locale }\n      mentionable { id name }\n      typists { account { id name } organisation { id name } }\n      comments(textId: $textId, state: $state) {\n        id documentId textId quote begins ends madeAt resolvedAt maySettle place { from to words }\n        remarks { id words madeAt account { name } organisation { name } }\n      }\n    }\n  }\n": types.DocumentCommentsDocument,
    "\n  mutation CommentOnText($input: BeginCommentInput!) { done: commentOnText(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.CommentOnTextDocument,
    "\n  mutation ReplyToComment($input: ReplyInput!) { done: replyToComment(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.ReplyToCommentDocument,
    "\n  mutation ResolveComment($commentId: ID!) { done: resolveComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }\n": types.ResolveCommentDocument,
    "\n  mutation ReopenComment($commentId: ID!) { done: reopenComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }\n": types.ReopenCommentDocument,
    "\n  query DocumentAmendments($id: ID!, $filter: AmendmentFilterInput) {\n    documentVersions(documentId: $id) { id locale number name }\n    document(id: $id) {\n      id title state mayAmend adoption { phase commentsUntil silenceUntil }\n      amendments(filter: $filter) {\n        id locale section sectionTitle said proposed reason strength madeAt state answer manner retained mergedIntoId answeredAt\n        houses { organisation { id name } account { name } answeredBy { name } endorsedBy { id name } }\n        rights { mayEndorse mayAnswer mayWithdraw }\n      }\n      all: amendments { id section sectionTitle state houses { organisation { id name } } }\n    }\n  }\n": types.DocumentAmendmentsDocument,
    "\n  query VersionSections($id: ID!) { documentVersion(id: $id) { id documentId locale number name sections { section title words } } }\n": types.VersionSectionsDocument,
    "\n  mutation ProposeAmendment($input: ProposeAmendmentInput!) { done: proposeAmendment(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.ProposeAmendmentDocument,
    "\n  mutation EndorseAmendment($id: ID!) { done: endorseAmendment(id: $id) { __typename ... on UserError { ...Fault } } }\n": types.EndorseAmendmentDocument,
    "\n  mutation WithdrawAmendment($id: ID!, $words: String!) { done: withdrawAmendment(id: $id, words: $words) { __typename ... on UserError { ...Fault } } }\n": types.WithdrawAmendmentDocument,
    "\n  mutation AcceptAmendment($id: ID!, $manner: AmendmentManner!, $answer: String!, $words: String) { done: acceptAmendment(id: $id, manner: $manner, answer: $answer, words: $words) { __typename ... on UserError { ...Fault } } }\n": types.AcceptAmendmentDocument,
    "\n  mutation MergeAmendment($id: ID!, $intoId: ID!, $answer: String!) { done: mergeAmendment(id: $id, intoId: $intoId, answer: $answer) { __typename ... on UserError { ...Fault } } }\n": types.MergeAmendmentDocument,
    "\n  mutation RejectAmendment($id: ID!, $answer: String!) { done: rejectAmendment(id: $id, answer: $answer) { __typename ... on UserError { ...Fault } } }\n": types.RejectAmendmentDocument,
    "\n  query DocumentVersions($id: ID!) {\n    document(id: $id) { id slug title state referenceLocale rights { mayKeep mayType } }\n    documentLanguages(documentId: $id) { locale isReference words isChanged hasSuggestions }\n    documentVersions(documentId: $id) { id locale number name hash words madeAt isStale author { name } reference { id number } }\n    documentEditions(documentId: $id) { id number name hash madeAt publishedAt versions { locale number } }\n  }\n": types.DocumentVersionsDocument,
    "\n  query DocumentEditions($id: ID!) {\n    document(id: $id) { id title titles { fr ar en es } referenceLocale }\n    documentEditions(documentId: $id) { number name madeAt versions { id locale hash } }\n  }\n": types.DocumentEditionsDocument,
    "\n  query DocumentVersionText($id: ID!) { documentVersion(id: $id) { id text { document } } }\n": types.DocumentVersionTextDocument,
    "\n  query DocumentDiff($input: DocumentDiffInput!) { documentDiff(input: $input) { isSame added removed blocks { change shape level dir parts { change text } } } }\n": types.DocumentDiffDocument,
    "\n  mutation KeepDocumentVersion($input: KeepDocumentVersionInput!) { done: keepDocumentVersion(input: $input) { __typename ... on DocumentVersion { id } ... on UserError { ...Fault } } }\n": types.KeepDocumentVersionDocument,
    "\n  mutation RestoreDocumentVersion($versionId: ID!) { done: restoreDocumentVersion(versionId: $versionId) { __typename ... on UserError { ...Fault } } }\n": types.RestoreDocumentVersionDocument,
    "\n  mutation ConfirmDocumentTranslation($versionId: ID!) { done: confirmDocumentTranslation(versionId: $versionId) { __typename ... on UserError { ...Fault } } }\n": types.ConfirmDocumentTranslationDocument,
    "\n  query DocumentToWrite($id: ID!) { document(id: $id) { id title wordLimit referenceLocale texts { id locale } rights { mayKeep } }\n    documentReport(documentId: $id) { countsFootnotes themes { titles { fr ar en es } wordBudget } }\n  }\n": types.DocumentToWriteDocument,
    "\n  query SeatAtText($textId: ID!) {\n    myDocumentSeat(textId: $textId) { shown { name organisation { fr ar en es } colour } mayType maySuggest }\n    changesSinceMyVisit(textId: $textId) { at before }\n  }\n": types.SeatAtTextDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { ... on PasswordResetRequested { said: message } ... on UserError { ...Fault } }\n  }\n": types.RequestPasswordResetDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) { email name roles organisation { name } coalition { name } }\n  }\n": types.InvitationDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) { __typename ... on UserError { ...Fault } }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n": types.SignInDocument,
    "mutation SignOut { signOut }": types.SignOutDocument,
    "\n  query Exports($organisation: String!, $after: String) {\n    exports(organisation: $organisation, first: 20, after: $after) {\n      edges { node {\n        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt\n        petition { title } requestedBy { name } downloads { at by { name } }\n      } }\n      pageInfo { endCursor hasNextPage }\n    }\n    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { slug title } } }\n  }\n": types.ExportsDocument,
    "\n  mutation RequestExport($input: RequestExportInput!) {\n    requestExport(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } }\n  }\n": types.RequestExportDocument,
    "\n  fragment Fault on UserError {\n    code\n    message\n    ... on InvalidInput { fields { field message } }\n    ... on PetitionNotReady { missing { field message } }\n    ... on TooManyRequests { retryAfter }\n  }\n": types.FaultFragmentDoc,
    "query AwaitingSeats { groupsAwaitingMe { id name coalitionId requests { id kind madeAt mayAnswer } } }": types.AwaitingSeatsDocument,
    "query AwaitingTasks { tasks(mine: true, state: OPEN, first: 20) { edges { node { id title madeAt dueOn coalitionId group { name } } } } }": types.AwaitingTasksDocument,
    "\n  query Groups($coalitionId: ID!, $after: String) {\n    mine: groups(coalitionId: $coalitionId, mine: true, first: 50) { edges { node { id name state fromOn untilOn organisationCount } } }\n    groups(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name state fromOn untilOn organisationCount } } pageInfo { hasNextPage endCursor } }\n  }\n": types.GroupsDocument,
    "\n  query Group($id: ID!) {\n    group(id: $id) {\n      id coalitionId name mandate report fromOn untilOn state isPublic organisationCount\n      rights { reads writes releases chairs leads }\n      seats(past: true) { id role isInForce fromAt untilAt account { id name } organisation { id name } }\n      requests { id kind role words madeAt mayAnswer mayWithdraw account { id name } organisation { id name } }\n      candidates { organisation { id name } account { id name } }\n    }\n  }\n": types.GroupDocument,
    "\n  query GroupSpace($id: ID!) {\n    group(id: $id) {\n      id\n      notes { id latest { number titles { fr ar en es } madeAt releasedAt author { name } } released { number } }\n    }\n    tasks(groupId: $id, first: 50) { edges { node { id title dueOn state mine organisation { name } person { name } } } }\n  }\n": types.GroupSpaceDocument,
    "\n  query GroupWords($id: ID!) { group(id: $id) { id name coalitionId fromOn untilOn state rights { chairs writes leads } texts { name { fr ar en es } mandate { fr ar en es } } } }\n": types.GroupWordsDocument,
    "\n  query Note($id: ID!) {\n    note(id: $id) {\n      id\n      group { id name state rights { reads writes releases } }\n      versions { number titles { fr ar en es } texts { fr ar en es } madeAt releasedAt author { name } releasedBy { name } }\n      comments { id text madeAt account { name } organisation { name } }\n    }\n  }\n": types.NoteDocument,
    "\n  mutation ProposeGroup($input: ProposeGroupInput!) { proposeGroup(input: $input) { __typename ... on WorkingGroup { id } ... on UserError { ...Fault } } }\n": types.ProposeGroupDocument,
    "\n  mutation EditGroup($input: EditGroupInput!) { editGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditGroupDocument,
    "\n  mutation OpenGroup($groupId: ID!) { openGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n": types.OpenGroupDocument,
    "\n  mutation ReopenGroup($groupId: ID!) { reopenGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n": types.ReopenGroupDocument,
    "\n  mutation CloseGroup($groupId: ID!, $report: WordsInput!) { closeGroup(groupId: $groupId, report: $report) { __typename ... on UserError { ...Fault } } }\n": types.CloseGroupDocument,
    "\n  mutation ShowGroup($groupId: ID!, $isPublic: Boolean!) { showGroup(groupId: $groupId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }\n": types.ShowGroupDocument,
    "\n  mutation InviteToGroup($input: InviteToGroupInput!) { inviteToGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.InviteToGroupDocument,
    "\n  mutation AskToJoinGroup($input: AskToJoinInput!) { askToJoinGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.AskToJoinGroupDocument,
    "\n  mutation AnswerSeatRequest($requestId: ID!, $answer: SeatRequestState!) {\n    answerSeatRequest(requestId: $requestId, answer: $answer) { __typename ... on UserError { ...Fault } }\n  }\n": types.AnswerSeatRequestDocument,
    "\n  mutation LeaveGroup($groupId: ID!) { leaveGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n": types.LeaveGroupDocument,
    "\n  mutation EndSeat($seatId: ID!) { endSeat(seatId: $seatId) { __typename ... on UserError { ...Fault } } }\n": types.EndSeatDocument,
    "\n  mutation SetSeatRole($seatId: ID!, $role: SeatRole!) { setSeatRole(seatId: $seatId, role: $role) { __typename ... on UserError { ...Fault } } }\n": types.SetSeatRoleDocument,
    "\n  mutation WriteNote($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on GroupNote { id } ... on UserError { ...Fault } } }\n": types.WriteNoteDocument,
    "\n  mutation SaveNote($input: SaveNoteInput!) { saveNote(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.SaveNoteDocument,
    "\n  mutation ReleaseNote($noteId: ID!, $number: Int!) { releaseNote(noteId: $noteId, number: $number) { __typename ... on UserError { ...Fault } } }\n": types.ReleaseNoteDocument,
    "\n  mutation CommentOnNote($noteId: ID!, $text: String!) { commentOnNote(noteId: $noteId, text: $text) { __typename ... on UserError { ...Fault } } }\n": types.CommentOnNoteDocument,
    "query AwaitingReview { reviewQueue(first: 20) { edges { node { slug title updatedAt organisations { name } } } } }": types.AwaitingReviewDocument,
    "\n  query AwaitingPetitions { myPetitions(first: 50) { edges { node { slug state title updatedAt myActions organisations { slug name } reviews { decision decidedAt } } } } }\n": types.AwaitingPetitionsDocument,
    "\n  query AwaitingHeld($organisationId: ID!) {\n    suspectOverview(organisationId: $organisationId) { petitions { signatures since petition { slug title } } }\n    signatureBatches(organisationId: $organisationId) { id state isMine proposedAt petition { title } }\n  }\n": types.AwaitingHeldDocument,
    "\n  query AwaitingMailings($organisation: String!) { mailings(first: 20, organisation: $organisation) { edges { node { id state myActions createdAt texts { subject } } } } }\n": types.AwaitingMailingsDocument,
    "\n  query AwaitingExports($organisation: String!) { exports(first: 10, organisation: $organisation) { edges { node { id state readyAt downloads { at } petition { title } } } } }\n": types.AwaitingExportsDocument,
    "\n  query RunningPetitions($organisation: String, $coalition: String) {\n    petitions(first: 10, filter: { state: OPEN, isImported: false, organisation: $organisation, coalition: $coalition }) { edges { node { slug title tally { confirmed } organisations { name } } } }\n  }\n": types.RunningPetitionsDocument,
    "\n  query Indicators($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!) {\n    indicators(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to) {\n      asOf mayWrite\n      projects { id name code }\n      figures {\n        indicator name definition unit value isSmall did of isByProject goal goalIs goalOfPeriod isReached growth\n        baseline { day value recordedAt recordedBy } years { year value } narrative { fr ar en es }\n      }\n    }\n  }\n": types.IndicatorsDocument,
    "\n  query IndicatorRows($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!, $indicator: Indicator!, $organisationId: ID, $after: String) {\n    indicatorRows(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator, organisationId: $organisationId, first: 30, after: $after) {\n      edges { cursor node { day kindName objectKind objectId title slug organisation { id name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    indicatorParts(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator) { by name days cells { key label n folded } }\n  }\n": types.IndicatorRowsDocument,
    "\n  query FunderReports($coalitionId: ID!) {\n    funderReports(coalitionId: $coalitionId, first: 10) {\n      edges { node {\n        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt fromOn toOn\n        petition { title } requestedBy { name } downloads { at by { name } }\n      } }\n    }\n  }\n": types.FunderReportsDocument,
    "mutation SetIndicatorGoal($input: SetIndicatorGoalInput!) { setIndicatorGoal(input: $input) { __typename ... on UserError { ...Fault } } }": types.SetIndicatorGoalDocument,
    "mutation RecordIndicatorBaseline($input: RecordIndicatorBaselineInput!) { recordIndicatorBaseline(input: $input) { __typename ... on UserError { ...Fault } } }": types.RecordIndicatorBaselineDocument,
    "mutation WriteIndicatorNarrative($input: WriteIndicatorNarrativeInput!) { writeIndicatorNarrative(input: $input) { __typename ... on UserError { ...Fault } } }": types.WriteIndicatorNarrativeDocument,
    "mutation RequestFunderReport($input: RequestFunderReportInput!) { requestFunderReport(input: $input) { __typename ... on UserError { ...Fault } } }": types.RequestFunderReportDocument,
    "\n  query AdmissionSettings($slug: String!) {\n    coalition(slug: $slug) {\n      id slug name\n      admission {\n        isOpen sponsors body mode quorumPercent isRatified rapporteurs completenessDays sponsoringDays reviewDays objectionDays decidingDays appealDays joinsAs\n        criteria { id kind isBlocking values text words { fr ar en es } }\n        sponsorsToAsk { id }\n      }\n    }\n  }\n": types.AdmissionSettingsDocument,
    "\n  mutation SetAdmissionRules($input: AdmissionRulesInput!) { setAdmissionRules(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.SetAdmissionRulesDocument,
    "\n  mutation AddAdmissionCriterion($input: AddCriterionInput!) { addAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.AddAdmissionCriterionDocument,
    "\n  mutation EditAdmissionCriterion($input: EditCriterionInput!) { editAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditAdmissionCriterionDocument,
    "mutation RetireAdmissionCriterion($criterionId: ID!) { retireAdmissionCriterion(criterionId: $criterionId) { id } }": types.RetireAdmissionCriterionDocument,
    "\n  query AwaitingLetters { letterCampaigns(first: 20) { edges { node { id state actions createdAt title { fr ar en es } organisation { name } } } } }\n": types.AwaitingLettersDocument,
    "\n  query LetterActions($after: String) {\n    letterCampaigns(first: 25, after: $after) {\n      edges { node { id slug state isTest title { fr ar en es } confirmed createdAt organisation { slug name } coalition { name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    refusingOffices { id name { fr ar en es } address since isByLink liftTargetId }\n  }\n": types.LetterActionsDocument,
    "\n  query LetterAction($id: ID!) {\n    letterCampaign(id: $id) {\n      id slug state isTest leastWords keepDays replyAddress createdAt approvedAt openedAt closedAt actions\n      title { fr ar en es } intro { fr ar en es }\n      subjects { id words { fr ar en es } } points { id words { fr ar en es } }\n      organisation { slug name } coalition { name }\n      numbers {\n        written confirmed tests nearlyIdentical byArea { area confirmed }\n        queues { targetId name { fr ar en es } address standing since fault isAtWork timeZone opens closes days perHour waiting printing printed sent failed ambiguous withdrawn refused emptyBy liftedAt liftReason uncertain { fault letters sendable firstAt lastAt } }\n      }\n    }\n  }\n": types.LetterActionDocument,
    "\n  query LetterActionWords($id: ID!) {\n    letterCampaign(id: $id) {\n      id state leastWords keepDays replyAddress referenceLocale\n      title { fr ar en es } intro { fr ar en es } hint { fr ar en es } closing { fr ar en es }\n      subjects { id words { fr ar en es } } points { id words { fr ar en es } }\n      targets { id name { fr ar en es } area locale settings { advocacyTargetId address timeZone opens closes days perHour } }\n      organisation { slug name }\n      coalition { slug }\n    }\n  }\n": types.LetterActionWordsDocument,
    "\n  mutation CreateLetterAction($input: CreateLetterCampaignInput!) { done: createLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }\n": types.CreateLetterActionDocument,
    "\n  mutation UpdateLetterAction($input: UpdateLetterCampaignInput!) { done: updateLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }\n": types.UpdateLetterActionDocument,
    "mutation ApproveLetters($id: ID!) { done: approveLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": types.ApproveLettersDocument,
    "mutation OpenLetterAction($id: ID!) { done: openLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": types.OpenLetterActionDocument,
    "mutation StartLetters($id: ID!) { done: startLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": types.StartLettersDocument,
    "mutation PauseLetters($id: ID!) { done: pauseLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": types.PauseLettersDocument,
    "mutation ResumeLetters($id: ID!) { done: resumeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": types.ResumeLettersDocument,
    "mutation CloseLetters($id: ID!) { done: closeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }": types.CloseLettersDocument,
    "\n  mutation RequestLettersFile($input: RequestLettersInput!) { done: requestLetters(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } } }\n": types.RequestLettersFileDocument,
    "mutation ResumeLetterTarget($targetId: ID!) { done: resumeLetterTarget(targetId: $targetId) { id } }": types.ResumeLetterTargetDocument,
    "mutation SilenceLetterTarget($targetId: ID!) { done: silenceLetterTarget(targetId: $targetId) { id } }": types.SilenceLetterTargetDocument,
    "mutation HandOverLetters($targetId: ID!) { letters: handOverLetters(targetId: $targetId) }": types.HandOverLettersDocument,
    "mutation CountLettersAsSent($targetId: ID!) { letters: countLettersAsSent(targetId: $targetId) }": types.CountLettersAsSentDocument,
    "mutation SendLettersAgain($targetId: ID!) { letters: sendLettersAgain(targetId: $targetId) }": types.SendLettersAgainDocument,
    "\n  mutation LiftLetterRefusal($targetId: ID!, $reason: String!) { done: liftLetterRefusal(targetId: $targetId, reason: $reason) { __typename ... on LetterTarget { id } ... on UserError { ...Fault } } }\n": types.LiftLetterRefusalDocument,
    "\n  query Log($organisationId: ID, $coalitionId: ID, $filter: AuditFilter, $after: String) {\n    auditLog(organisationId: $organisationId, coalitionId: $coalitionId, first: 50, after: $after, filter: $filter) {\n      edges { node {\n        number at action objectKind objectId detail\n        account { id name } person { name } petition { slug title } organisation { slug name }\n      } }\n      pageInfo { hasNextPage endCursor }\n    }\n    auditCheck { verified brokenAt at }\n  }\n": types.LogDocument,
    "query Team($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }": types.TeamDocument,
    "query Leaders($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } } }": types.LeadersDocument,
    "\n  query AnswerToTell($slug: String!) {\n    petition(slug: $slug) { id slug texts { locale title isReady } answers { answeredOn summary text } }\n  }\n": types.AnswerToTellDocument,
    "\n  query MailingWords($id: ID!) { mailing(id: $id) { id state newsletter petition { title } coalition { name } texts { locale subject body } } }\n": types.MailingWordsDocument,
    "\n  mutation UpdateMailing($input: UpdateMailingInput!) {\n    updateMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }\n  }\n": types.UpdateMailingDocument,
    "\n  query Mailing($id: ID!) {\n    mailing(id: $id) {\n      id state newsletter createdAt testedAt approvedAt sendingAt sentAt audienceCount myActions isHeldBack contentHash\n      organisation { slug name }\n      petition { slug title }\n      coalition { name }\n      author { name }\n      editedBy { name }\n      approvedBy { name }\n      texts { locale subject }\n      progress { total queued sent failed skipped ambiguous perSecond secondsLeft }\n      faults { code count }\n      recipientsAmbiguous(first: 50) { edges { node { recipientId locale endedAt } } }\n    }\n  }\n": types.MailingDocument,
    "\n  query MailingPlain($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { subject text } } }\n": types.MailingPlainDocument,
    "mutation TestMailing($id: ID!) { done: testMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": types.TestMailingDocument,
    "mutation ApproveMailing($id: ID!) { done: approveMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": types.ApproveMailingDocument,
    "mutation SendMailing($id: ID!) { done: sendMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": types.SendMailingDocument,
    "mutation PauseMailing($id: ID!) { done: pauseMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": types.PauseMailingDocument,
    "mutation ResumeMailing($id: ID!) { done: resumeMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": types.ResumeMailingDocument,
    "mutation CancelMailing($id: ID!) { done: cancelMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }": types.CancelMailingDocument,
    "\n  query Mailings($organisation: String!, $after: String) {\n    mailings(organisation: $organisation, first: 25, after: $after) {\n      edges { node { id state newsletter createdAt sentAt petition { title } coalition { name } texts { locale subject } progress { sent total } author { name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    newsletterNumbers(organisation: $organisation) { coalition { slug name } pending confirmed paused unsubscribed bounced choosing growth { month joined left } }\n  }\n": types.MailingsDocument,
    "\n  query Composer($organisation: String!) {\n    newsletterNumbers(organisation: $organisation) { coalition { slug name } confirmed paused choosing mayAddress }\n    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { id slug title state } } }\n  }\n": types.ComposerDocument,
    "\n  mutation CreateMailing($input: CreateMailingInput!) {\n    createMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }\n  }\n": types.CreateMailingDocument,
    "\n  query MailingPreview($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { html } } }\n": types.MailingPreviewDocument,
    "\n  query Mandates($coalitionId: ID, $organisationId: ID, $on: String) {\n    mandates(coalitionId: $coalitionId, organisationId: $organisationId, on: $on) { id holder office powers fromOn untilOn coalitionId organisation { id name } }\n  }\n": types.MandatesDocument,
    "query Colleagues($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }": types.ColleaguesDocument,
    "\n  mutation GrantMandate($input: GrantMandateInput!) { grantMandate(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.GrantMandateDocument,
    "mutation RevokeMandate($id: ID!) { revokeMandate(id: $id) { id } }": types.RevokeMandateDocument,
    "query NextMeeting { meetings(time: COMING, first: 5) { edges { node { id title startsAt state coalition { name } } } } }": types.NextMeetingDocument,
    "\n  query Meetings($coalitionId: ID!, $after: String) {\n    coming: meetings(time: COMING, coalitionId: $coalitionId, first: 12) { edges { node { id title place startsAt endsAt state moves groupId zone } } }\n    past: meetings(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title startsAt state minutesState groupId zone } } pageInfo { hasNextPage endCursor } }\n    meetingSeries(coalitionId: $coalitionId) { id titles { fr ar en es } places { fr ar en es } link noticeDays rhythm startsOn untilOn at minutes zone groupId }\n  }\n": types.MeetingsDocument,
    "query GroupsToMeet($coalitionId: ID!) { groups(coalitionId: $coalitionId, first: 50) { edges { node { id name } } } }": types.GroupsToMeetDocument,
    "\n  mutation MakeMeetingSeries($input: MakeSeriesInput!) { done: makeMeetingSeries(input: $input) { __typename ... on MeetingSeries { id } ... on UserError { ...Fault } } }\n": types.MakeMeetingSeriesDocument,
    "\n  mutation EndMeetingSeries($seriesId: ID!, $untilOn: String!) { done: endMeetingSeries(seriesId: $seriesId, untilOn: $untilOn) { __typename ... on UserError { ...Fault } } }\n": types.EndMeetingSeriesDocument,
    "\n  mutation EditMeetingSeries($input: EditSeriesInput!) { done: editMeetingSeries(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditMeetingSeriesDocument,
    "\n  mutation PlanMeeting($input: PlanMeetingInput!) { done: planMeeting(input: $input) { __typename ... on Meeting { id } ... on UserError { ...Fault } } }\n": types.PlanMeetingDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id coalitionId groupId title place link startsAt endsAt zone state moves noticeDays agendaSentAt minutesState minutesSentAt minutesApprovedAt minutesHash mayPrepare\n      texts { reason { fr ar en es } }\n      coalition { name }\n      items { id proposalId titles { fr ar en es } minutesPlanned notes { fr ar en es } }\n      minutes { fr ar en es }\n      seats { organisation { id name } hasVote standing persons }\n      voices { accountId name standing }\n      quorum { seats present needed isReached }\n      outcomes { kind objectId itemId petition { slug } }\n    }\n  }\n": types.MeetingDocument,
    "\n  query AroundMeeting($coalitionId: ID!) {\n    waiting: proposals(coalitionId: $coalitionId, state: PROPOSED, first: 30) { edges { node { id title kind groupId } } }\n    postponed: proposals(coalitionId: $coalitionId, state: POSTPONED, first: 30) { edges { node { id title kind groupId } } }\n    placed: proposals(coalitionId: $coalitionId, state: ON_AGENDA, first: 50) { edges { node { id } } }\n    adopted: proposals(coalitionId: $coalitionId, state: ADOPTED, first: 50) { edges { node { id outcome { kind objectId } } } }\n  }\n": types.AroundMeetingDocument,
    "mutation MoveMeeting($input: MoveMeetingInput!) { done: moveMeeting(input: $input) { __typename ... on UserError { ...Fault } } }": types.MoveMeetingDocument,
    "mutation CallOffMeeting($meetingId: ID!, $reason: WordsInput!) { done: callOffMeeting(meetingId: $meetingId, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.CallOffMeetingDocument,
    "mutation SetAgenda($input: SetAgendaInput!) { done: setAgenda(input: $input) { __typename ... on UserError { ...Fault } } }": types.SetAgendaDocument,
    "mutation SendAgenda($meetingId: ID!) { done: sendAgenda(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }": types.SendAgendaDocument,
    "mutation NotePresence($input: NotePresenceInput!) { done: notePresence(input: $input) { __typename ... on UserError { ...Fault } } }": types.NotePresenceDocument,
    "mutation WriteMinutes($input: WriteMinutesInput!) { done: writeMinutes(input: $input) { __typename ... on UserError { ...Fault } } }": types.WriteMinutesDocument,
    "mutation SendMinutes($meetingId: ID!) { done: sendMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }": types.SendMinutesDocument,
    "mutation ApproveMinutes($meetingId: ID!) { done: approveMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }": types.ApproveMinutesDocument,
    "mutation GiveMeetingTask($input: MeetingTaskInput!) { done: giveMeetingTask(input: $input) { __typename ... on UserError { ...Fault } } }": types.GiveMeetingTaskDocument,
    "mutation TreatProposal($input: TreatProposalInput!) { done: treatProposal(input: $input) { __typename ... on UserError { ...Fault } } }": types.TreatProposalDocument,
    "\n  mutation DecisionFromProposal($input: DecisionFromProposalInput!) { done: draftDecisionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.DecisionFromProposalDocument,
    "\n  mutation PetitionFromProposal($input: PetitionFromProposalInput!) { done: draftPetitionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.PetitionFromProposalDocument,
    "\n  mutation CampaignFromProposal($input: CampaignFromProposalInput!) { done: planCampaignFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.CampaignFromProposalDocument,
    "\n  mutation TaskFromProposal($input: TaskFromProposalInput!) { done: giveTaskFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.TaskFromProposalDocument,
    "\n  query Members($organisationId: ID!) {\n    members(organisationId: $organisationId) { account { id name } email roles since }\n    invitations(organisationId: $organisationId) { id name email locale roles expiresAt }\n  }\n": types.MembersDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n": types.InviteMemberDocument,
    "\n  mutation SetMemberRoles($organisationId: ID!, $accountId: ID!, $roles: [OrganisationRole!]!) {\n    setMemberRoles(organisationId: $organisationId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n": types.SetMemberRolesDocument,
    "\n  mutation RemoveMember($organisationId: ID!, $accountId: ID!) {\n    removeMember(organisationId: $organisationId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n": types.RemoveMemberDocument,
    "mutation RevokeInvitation($id: ID!) { revokeInvitation(id: $id) }": types.RevokeInvitationDocument,
    "\n  query PetitionNumbers($slug: String!, $source: String) {\n    petition(slug: $slug) { state openedAt closedAt milestones { goal label reachedAt } }\n    signatureDashboard(petition: $slug, source: $source) {\n      confirmed asOf partsAsOf pending held withdrawn isWhole uncounted\n      source { slug name } sources { slug name }\n      byDay { key confirmed }\n      byArea { key name confirmed } byCountry { key name confirmed } byLanguage { key name confirmed } bySource { key name confirmed }\n    }\n  }\n": types.PetitionNumbersDocument,
    "\n  query OwnOrganisation($slug: String!, $organisationId: ID!) {\n    organisation(slug: $slug) { id slug name acronym kindOfOrganisation formedOn unformedReason seat branches branchesAbroad { country town } themes languages logo { large } texts { city { fr ar en es } } }\n    coalitions { slug name admission { isOpen } }\n    memberPlaces(organisationId: $organisationId) { coalition { id slug name } kind standing since until isListed }\n  }\n": types.OwnOrganisationDocument,
    "\n  mutation UpdateFacts($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.UpdateFactsDocument,
    "mutation RemoveOwnLogo($organisationId: ID!) { removeOrganisationLogo(organisationId: $organisationId) }": types.RemoveOwnLogoDocument,
    "mutation AnswerListing($input: AnswerListingInput!) { answerListing(input: $input) { organisationId } }": types.AnswerListingDocument,
    "\n  mutation LeaveCoalition($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.LeaveCoalitionDocument,
    "\n  mutation StartApplication($organisationId: ID!, $coalition: String!) { startApplication(organisationId: $organisationId, coalition: $coalition) { __typename ... on StartedApplication { token } ... on UserError { ...Fault } } }\n": types.StartApplicationDocument,
    "query AwaitingParticipation { participationsAwaitingMe { id state campaignId campaignTitle changedAt organisation { name } } }": types.AwaitingParticipationDocument,
    "\n  query CampaignParticipation($campaignId: ID!) {\n    campaignParticipation(campaignId: $campaignId) {\n      campaignId title mayRun lead { id slug name }\n      rules { invitationDays isOpen admitsOthers publishesMembers publishesKit }\n      participations { id state untilAt joinedAt changedAt reason isLead isMine showsNumber organisation { id slug name } history { state at reason } }\n      invitable { id name }\n      mayAsk { id name }\n    }\n    campaignBrought(campaignId: $campaignId) { total direct others uncounted asOf isWhole shares { isLead isMine isIn signatures organisation { slug name } } }\n  }\n": types.CampaignParticipationDocument,
    "\n  query CampaignKit($campaignId: ID!) {\n    campaignKit(campaignId: $campaignId) {\n      campaignId embargoUntil imagesEmbargo texts { titles { fr ar en es } locale embargoUntil } images { id name width height }\n      petitions { slug locale title address embargoUntil }\n      takers { id slug name }\n      downloads { times lastAt organisation { slug name } }\n    }\n  }\n": types.CampaignKitDocument,
    "\n  query PetitionOpenings($petition: String!, $organisationId: ID!) { petitionOpenings(petition: $petition, organisationId: $organisationId) { id locale words writtenAt approvedAt } }\n": types.PetitionOpeningsDocument,
    "mutation InviteToCampaign($input: InviteToCampaignInput!) { inviteToCampaign(input: $input) { __typename ... on UserError { ...Fault } } }": types.InviteToCampaignDocument,
    "mutation AnswerParticipation($input: AnswerParticipationInput!) { answerParticipation(input: $input) { __typename ... on UserError { ...Fault } } }": types.AnswerParticipationDocument,
    "mutation AskToJoinCampaign($input: AskToJoinCampaignInput!) { askToJoinCampaign(input: $input) { __typename ... on UserError { ...Fault } } }": types.AskToJoinCampaignDocument,
    "mutation SetParticipationRules($input: ParticipationRulesInput!) { setParticipationRules(input: $input) { __typename ... on UserError { ...Fault } } }": types.SetParticipationRulesDocument,
    "mutation WriteOpening($input: WriteOpeningInput!) { writeOpening(input: $input) { __typename ... on UserError { ...Fault } } }": types.WriteOpeningDocument,
    "mutation ApproveOpening($openingId: ID!) { approveOpening(openingId: $openingId) { id } }": types.ApproveOpeningDocument,
    "mutation RetireOpening($openingId: ID!) { retireOpening(openingId: $openingId) { id } }": types.RetireOpeningDocument,
    "mutation RemoveCampaignImage($imageId: ID!) { removeCampaignImage(imageId: $imageId) }": types.RemoveCampaignImageDocument,
    "\n  query LinkedPetitions($organisation: String!) {\n    petitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title state tally { confirmed } organisations { slug name } } } }\n  }\n": types.LinkedPetitionsDocument,
    "\n  query PetitionPartners($slug: String!) {\n    partnerNumbers(petition: $slug) {\n      total direct former asOf\n      partners { isLead isMine signatures organisation { slug name embedDomains } }\n    }\n    petition(slug: $slug) { id title locales texts { locale title } }\n  }\n": types.PetitionPartnersDocument,
    "mutation SubmitPetition($petition: String!) { done: submitPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.SubmitPetitionDocument,
    "mutation RevisePetition($petition: String!) { done: revisePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.RevisePetitionDocument,
    "mutation UnschedulePetition($petition: String!) { done: unschedulePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.UnschedulePetitionDocument,
    "mutation OpenPetition($petition: String!) { done: openPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.OpenPetitionDocument,
    "mutation PausePetition($petition: String!) { done: pausePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.PausePetitionDocument,
    "mutation ResumePetition($petition: String!) { done: resumePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.ResumePetitionDocument,
    "mutation ClosePetition($petition: String!) { done: closePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.ClosePetitionDocument,
    "mutation ArchivePetition($petition: String!) { done: archivePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.ArchivePetitionDocument,
    "mutation RecordNoAnswer($petition: String!) { done: recordNoAnswer(petition: $petition) { __typename ... on UserError { ...Fault } } }": types.RecordNoAnswerDocument,
    "\n  mutation SchedulePetition($petition: String!, $opensAt: DateTime!, $closesAt: DateTime) {\n    done: schedulePetition(petition: $petition, opensAt: $opensAt, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }\n  }\n": types.SchedulePetitionDocument,
    "mutation DeliverPetition($input: DeliverPetitionInput!) { done: deliverPetition(input: $input) { __typename ... on UserError { ...Fault } } }": types.DeliverPetitionDocument,
    "mutation RecordAnswer($input: RecordAnswerInput!) { done: recordAnswer(input: $input) { __typename ... on UserError { ...Fault } } }": types.RecordAnswerDocument,
    "mutation PublishErratum($input: PublishErratumInput!) { done: publishErratum(input: $input) { __typename ... on UserError { ...Fault } } }": types.PublishErratumDocument,
    "mutation PublishUpdate($input: PublishUpdateInput!) { done: publishUpdate(input: $input) { __typename ... on UserError { ...Fault } } }": types.PublishUpdateDocument,
    "mutation ReviewPetition($input: ReviewPetitionInput!) { done: reviewPetition(input: $input) { __typename ... on UserError { ...Fault } } }": types.ReviewPetitionDocument,
    "\n  query PetitionCourse($slug: String!) {\n    petition(slug: $slug) { id changes { state at } reviews { id decision note decidedAt reasons { code label advice } } }\n  }\n": types.PetitionCourseDocument,
    "\n  query PossiblePartners($slug: String!) { petition(slug: $slug) { id coalition { organisations { slug name } } } }\n": types.PossiblePartnersDocument,
    "\n  mutation UpdatePetitionDetails($input: UpdatePetitionInput!) { updatePetition(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.UpdatePetitionDetailsDocument,
    "\n  query WhereToBegin($slug: String!) { organisation(slug: $slug) { slug name coalitions { slug name isArchive } } }\n": types.WhereToBeginDocument,
    "\n  query LedOrganisations($slug: String!) { coalition(slug: $slug) { slug name isArchive organisations { slug name } } }\n": types.LedOrganisationsDocument,
    "\n  mutation CreatePetition($input: CreatePetitionInput!) { createPetition(input: $input) { __typename ... on Petition { slug } ... on UserError { ...Fault } } }\n": types.CreatePetitionDocument,
    "\n  query PetitionNews($slug: String!) {\n    petition(slug: $slug) {\n      id\n      updates { id title body publishedAt }\n      errata { number text publishedAt }\n      deliveries { id deliveredOn receipt note signatures target { name } }\n      answers { id kind answeredOn summary text locale sourceUrl }\n    }\n  }\n": types.PetitionNewsDocument,
    "\n  query ConsolePetition($slug: String!) {\n    petition(slug: $slug) {\n      id slug state title referenceLocale personsPerMailbox opensAt closesAt openedAt closedAt updatedAt isImported myActions locales\n      coalition { slug name }\n      organisations { id slug name }\n      texts { locale title body isReady isBehind updatedAt }\n      targets { position kind name targetId words { fr ar en es } }\n      milestones { goal reachedAt words { fr ar en es } }\n      tally { confirmed asOf }\n    }\n  }\n": types.ConsolePetitionDocument,
    "\n  query MyPetitions($filter: PetitionFilter, $after: String) {\n    myPetitions(first: 30, after: $after, filter: $filter) {\n      edges { node { id slug state title locales updatedAt texts { locale isReady isBehind } organisations { slug name } tally { confirmed } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MyPetitionsDocument,
    "\n  query ReviewQueue($after: String) {\n    reviewQueue(first: 30, after: $after) {\n      edges { node { slug title updatedAt texts { locale isReady isBehind } organisations { name } coalition { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  query ReviewReasons($slug: String!) {\n    reviewReasons { code label advice isShown }\n    petition(slug: $slug) { id reviews { id decision note decidedAt reasons { code label } words { texts { locale title body } targets { name } } } }\n  }\n": types.ReviewReasonsDocument,
    "\n  query SimilarPetitions($locale: String!, $title: String!, $body: String!, $except: ID) {\n    similarPetitions(locale: $locale, title: $title, body: $body, except: $except) { title similarity petition { id slug state organisations { name } } }\n  }\n": types.SimilarPetitionsDocument,
    "\n  mutation SavePetitionTexts($input: UpdatePetitionInput!) {\n    updatePetition(input: $input) { __typename ... on Petition { updatedAt } ... on UserError { ...Fault } }\n  }\n": types.SavePetitionTextsDocument,
    "\n  query Proposals($coalitionId: ID!, $after: String) {\n    proposals(coalitionId: $coalitionId, first: 20, after: $after) {\n      edges { node { id kind state title proposer createdAt mine texts { title { fr ar en es } text { fr ar en es } word { fr ar en es } } proposedBy { name } outcome { kind objectId petition { slug } } onAgendaOf { id title } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProposalsDocument,
    "mutation Propose($input: ProposeInput!) { done: propose(input: $input) { __typename ... on UserError { ...Fault } } }": types.ProposeDocument,
    "mutation EditProposal($input: EditProposalInput!) { done: editProposal(input: $input) { __typename ... on UserError { ...Fault } } }": types.EditProposalDocument,
    "mutation WithdrawProposal($proposalId: ID!) { done: withdrawProposal(proposalId: $proposalId) { __typename ... on UserError { ...Fault } } }": types.WithdrawProposalDocument,
    "\n  query Queues {\n    workBacklog { job waiting underWay later failed oldestAt }\n    failedWork { id job tries failedAt }\n  }\n": types.QueuesDocument,
    "mutation RetryWork($ids: [ID!]!) { retryWork(ids: $ids) }": types.RetryWorkDocument,
    "query FindPetitions($query: String!) { myPetitions(first: 8, filter: { query: $query }) { edges { node { slug title openedAt organisations { slug } } } } }": types.FindPetitionsDocument,
    "query AwaitingSignOffs { signOffsAwaitingMe { documentId titles { fr ar en es } names { fr ar en es } since organisation { id } } }": types.AwaitingSignOffsDocument,
    "\n  query DocumentSignOffs($documentId: ID!) {\n    documentSignOffs(documentId: $documentId) {\n      documentId titles { fr ar en es } editionNumber isAdopted mayAsk mayOpen mayExamine\n      askable { id name }\n      calls {\n        id documentId number state editionNumber editionHash order signBy isOver openedAt sealedAt endedAt reason listHash\n        changes { locale changes { before after } }\n        houses {\n          id names { fr ar en es } acronym state isMine maySign isMandated whomToAsk\n          organisation { id slug }\n          external { id kind country confirmedAt check checkReason twinReason logo twins { fr ar en es } }\n          answer { answer words decidedOn showsLogo isLate at signer office }\n          answers { answer words decidedOn isLate at signer office }\n        }\n      }\n    }\n  }\n": types.DocumentSignOffsDocument,
    "mutation OpenSignOff($input: OpenSignOffInput!) { openSignOff(input: $input) { __typename ... on UserError { ...Fault } } }": types.OpenSignOffDocument,
    "mutation AskMembersToSign($signOffId: ID!, $organisationIds: [ID!]!) { askMembersToSign(signOffId: $signOffId, organisationIds: $organisationIds) { __typename ... on UserError { ...Fault } } }": types.AskMembersToSignDocument,
    "mutation AskExternalToSign($input: AskExternalInput!) { askExternalToSign(input: $input) { __typename ... on UserError { ...Fault } } }": types.AskExternalToSignDocument,
    "mutation CallOffSignOff($signOffId: ID!, $reason: String!) { callOffSignOff(signOffId: $signOffId, reason: $reason) { __typename ... on UserError { ...Fault } } }": types.CallOffSignOffDocument,
    "mutation AnswerSignOff($input: AnswerSignOffInput!) { answerSignOff(input: $input) { __typename ... on UserError { ...Fault } } }": types.AnswerSignOffDocument,
    "mutation ExamineSignatory($input: ExamineSignatoryInput!) { examineSignatory(input: $input) { __typename ... on UserError { ...Fault } } }": types.ExamineSignatoryDocument,
    "query Staff($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } email roles since } }": types.StaffDocument,
    "query StaffInvitations($coalitionId: ID!) { staffInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt } }": types.StaffInvitationsDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) { inviteStaff(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n": types.InviteStaffDocument,
    "\n  mutation SetStaffRoles($coalitionId: ID!, $accountId: ID!, $roles: [CoalitionRole!]!) {\n    setStaffRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n": types.SetStaffRolesDocument,
    "\n  mutation RemoveStaff($coalitionId: ID!, $accountId: ID!) {\n    removeStaff(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n": types.RemoveStaffDocument,
    "\n  query Voices($coalitionId: ID!) {\n    voices(coalitionId: $coalitionId) { account { id name } email roles since }\n    voiceInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt }\n  }\n": types.VoicesDocument,
    "\n  mutation InviteVoice($input: InviteVoiceInput!) { inviteVoice(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n": types.InviteVoiceDocument,
    "\n  mutation SetVoiceRoles($coalitionId: ID!, $accountId: ID!, $roles: [VoiceRole!]!) {\n    setVoiceRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n": types.SetVoiceRolesDocument,
    "\n  mutation RemoveVoice($coalitionId: ID!, $accountId: ID!) {\n    removeVoice(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n": types.RemoveVoiceDocument,
    "\n  query CountedPetitions($organisation: String!) { myPetitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title openedAt organisations { slug name } } } } }\n": types.CountedPetitionsDocument,
    "\n  query Suspects($organisationId: ID!, $petition: String, $conditions: SignatureConditions) {\n    suspectOverview(organisationId: $organisationId, petition: $petition, conditions: $conditions) {\n      signatures\n      petitions { signatures since petition { slug title } }\n      reasons { key signatures }\n      services { key name signatures }\n      sources { key name signatures }\n      arrivals { from until signatures }\n    }\n    signatureBatches(organisationId: $organisationId) {\n      id decision state reason signatures proposedAt decidedAt takenBackAt reinstated isMine canBeTakenBack isDirectOnly\n      conditions { service from until locale picked }\n      source { slug name }\n      petition { slug title }\n    }\n  }\n": types.SuspectsDocument,
    "\n  query HeldSignatures($petition: String!, $conditions: SignatureConditions, $after: String) {\n    suspects(petition: $petition, conditions: $conditions, first: 20, after: $after) {\n      edges { node { id confirmedAt country area locale service source } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.HeldSignaturesDocument,
    "query CountedWith($petition: String!, $conditions: SignatureConditions!) { countedWith(petition: $petition, conditions: $conditions) }": types.CountedWithDocument,
    "\n  mutation ReviewSuspects($petition: String!, $decision: SuspectDecision!, $ids: [String!], $conditions: SignatureConditions, $reason: String) {\n    reviewSuspects(petition: $petition, decision: $decision, ids: $ids, conditions: $conditions, reason: $reason) { __typename ... on SuspectsReviewed { reviewed batch } ... on UserError { ...Fault } }\n  }\n": types.ReviewSuspectsDocument,
    "\n  mutation ProposeInvalidation($petition: String!, $conditions: SignatureConditions!, $reason: String!) {\n    proposeInvalidation(petition: $petition, conditions: $conditions, reason: $reason) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }\n  }\n": types.ProposeInvalidationDocument,
    "\n  mutation DecideInvalidation($batch: String!, $isApproved: Boolean!) {\n    decideInvalidation(batch: $batch, isApproved: $isApproved) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }\n  }\n": types.DecideInvalidationDocument,
    "\n  mutation TakeBackBatch($batch: String!) { takeBackBatch(batch: $batch) { __typename ... on SignatureBatch { id reinstated } ... on UserError { ...Fault } } }\n": types.TakeBackBatchDocument,
    "query AwaitingFollowUps { contactsToFollowUp { id coalitionId followUpOn target { id name } } }": types.AwaitingFollowUpsDocument,
    "\n  query FindTargets($coalitionId: ID!, $search: String, $area: String, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, search: $search, area: $area, first: 8, after: $after) {\n      edges { node { id name names { fr ar en es } areaName institution { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.FindTargetsDocument,
    "\n  query Directory($coalitionId: ID!, $search: String, $kind: DirectoryKind, $area: String, $stance: Stance, $retired: Boolean, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, search: $search, kind: $kind, area: $area, stance: $stance, retired: $retired, first: 50, after: $after) {\n      edges { node { id name holder kind areaName isCommon correctsId institution { name } stance { stance } lastContactOn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DirectoryDocument,
    "\n  query StakeholderMap($coalitionId: ID!, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name institution { name } stance { stance interest influence fromOn } } } pageInfo { hasNextPage endCursor } }\n  }\n": types.StakeholderMapDocument,
    "\n  query Target($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id coalitionId name holder kind area areaName languages email address phone website isCommon correctsId retiredAt mayKeep logsForCoordination\n      logsFor { id name }\n      institution { id name }\n      offices { id name holder }\n      stance { stance interest influence }\n      stances { stance interest influence fromOn note }\n    }\n  }\n": types.TargetDocument,
    "\n  query TargetDealings($id: ID!, $coalitionId: ID!, $after: String) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id\n      contacts(first: 20, after: $after) {\n        edges { node { id kind happenedOn people summary isConfidential followUpOn followedUpAt withdrawnAt mayChange account { name } organisation { name } meeting { id title } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.TargetDealingsDocument,
    "\n  query MeetingsBegun($coalitionId: ID!) {\n    now: meetings(time: COMING, coalitionId: $coalitionId, first: 5) { edges { node { id title startsAt state } } }\n    past: meetings(time: PAST, coalitionId: $coalitionId, first: 45) { edges { node { id title startsAt state } } }\n  }\n": types.MeetingsBegunDocument,
    "\n  query TargetTraces($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id\n      addressed { kind on title slug objectId state note count }\n      commitments { ...ShownCommitment }\n    }\n  }\n": types.TargetTracesDocument,
    "\n  fragment ShownCommitment on Commitment {\n    id text madeBy state announcedOn dueOn isPublic nextStates mayPublish\n    steps { state happenedOn sourceUrl note }\n  }\n": types.ShownCommitmentFragmentDoc,
    "\n  query TrackedCommitments($coalitionId: ID!, $state: CommitmentState, $after: String) {\n    trackedCommitments(coalitionId: $coalitionId, state: $state, first: 20, after: $after) { edges { node { ...ShownCommitment } } pageInfo { hasNextPage endCursor } }\n  }\n": types.TrackedCommitmentsDocument,
    "\n  query TargetFacts($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) { id name names { fr ar en es } holder kind area languages email address phone website isCommon mayKeep }\n  }\n": types.TargetFactsDocument,
    "\n  mutation AddTarget($input: AddTargetInput!) { addTarget(input: $input) { __typename ... on AdvocacyTarget { id } ... on UserError { ...Fault } } }\n": types.AddTargetDocument,
    "\n  mutation EditTarget($input: EditTargetInput!) { editTarget(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.EditTargetDocument,
    "\n  mutation RetireTarget($targetId: ID!) { retireTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }\n": types.RetireTargetDocument,
    "\n  mutation ReinstateTarget($targetId: ID!) { reinstateTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }\n": types.ReinstateTargetDocument,
    "\n  mutation TakeStance($input: TakeStanceInput!) { takeStance(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.TakeStanceDocument,
    "\n  mutation LogContact($input: LogContactInput!) { logContact(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.LogContactDocument,
    "\n  mutation FollowUpContact($contactId: ID!) { followUpContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }\n": types.FollowUpContactDocument,
    "\n  mutation WithdrawContact($contactId: ID!) { withdrawContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }\n": types.WithdrawContactDocument,
    "\n  mutation RecordCommitment($input: RecordCommitmentInput!) { recordCommitment(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.RecordCommitmentDocument,
    "\n  mutation MoveCommitment($input: MoveCommitmentInput!) { moveCommitment(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.MoveCommitmentDocument,
    "\n  mutation PublishCommitment($commitmentId: ID!, $isPublic: Boolean!) { publishCommitment(commitmentId: $commitmentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }\n": types.PublishCommitmentDocument,
    "\n  query Tasks($coalitionId: ID!, $slug: String!, $state: TaskState, $mine: Boolean, $after: String) {\n    tasks(coalitionId: $coalitionId, state: $state, mine: $mine, first: 30, after: $after) {\n      edges { node { id title dueOn state mine organisation { name } person { name } group { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n    coalition(slug: $slug) { id members { organisation { id name } } }\n  }\n": types.TasksDocument,
    "\n  mutation GiveTask($input: GiveTaskInput!) { giveTask(input: $input) { __typename ... on UserError { ...Fault } } }\n": types.GiveTaskDocument,
    "\n  mutation FinishTask($taskId: ID!) { finishTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }\n": types.FinishTaskDocument,
    "\n  mutation DropTask($taskId: ID!) { dropTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }\n": types.DropTaskDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Account { calendarSince me { hasTotp sessions { id createdAt seenAt isCurrent } } }"): typeof import('./graphql.js').AccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartTotp { done: startTotp { __typename ... on TotpStarted { secret uri } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').StartTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmTotp($code: String!) { done: confirmTotp(code: $code) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ConfirmTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisableTotp($code: String!) { done: disableTotp(code: $code) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').DisableTotpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangePassword($input: ChangePasswordInput!) { done: changePassword(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RenewCalendar { renewCalendar }"): typeof import('./graphql.js').RenewCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StopCalendar { stopCalendar }"): typeof import('./graphql.js').StopCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeSession($id: ID!) { revokeSession(id: $id) }"): typeof import('./graphql.js').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLocale($locale: String!) {\n    updateMe(input: { locale: $locale }) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').UpdateLocaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activities($coalitionId: ID!, $after: String) {\n    coming: activities(time: COMING, coalitionId: $coalitionId, first: 30) { edges { node { id title place kind state moves startsAt endsAt zone organisation { name } } } }\n    past: activities(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title kind state startsAt zone organisation { name } } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.js').ActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AroundActivities($slug: String!, $coalitionId: ID!) {\n    coalition(slug: $slug) { organisations { id slug name } }\n    campaigns(coalitionId: $coalitionId, first: 50) { edges { node { id title } } }\n    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }\n  }\n"): typeof import('./graphql.js').AroundActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($id: ID!) {\n    activity(id: $id) {\n      id slug coalitionId organisationId campaignId projectId title summary place module link kind state moves startsAt endsAt zone audience invited capacity perOrganisation placesLeft keepDays erasedAt themes mayPrepare\n      texts { title { fr ar en es } summary { fr ar en es } module { fr ar en es } place { fr ar en es } reason { fr ar en es } }\n      evaluation { fr ar en es }\n      coalition { slug name }\n      organisation { id slug name }\n      trainers { name organisation { id slug name } }\n      numbers {\n        confirmed waiting pending attended\n        counts { affiliation gender registered attended organisation { id name } }\n        corrections { id affiliation gender delta reason madeAt organisation { id name } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ActivityMaterial($id: ID!) { activity(id: $id) { id title state mayPrepare coalition { name } material { id name audience type bytes url } } }"): typeof import('./graphql.js').ActivityMaterialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityRegistrations($id: ID!) {\n    activity(id: $id) { id title state startsAt endsAt zone place audience mayPrepare erasedAt coalition { slug name organisations { id slug name } } organisation { name } }\n    activityRegistrations(activityId: $id) { id state source name email affiliation otherOrganisation gender needs needsNote attended isErased organisation { id name } }\n  }\n"): typeof import('./graphql.js').ActivityRegistrationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanActivity($input: PlanActivityInput!) { done: planActivity(input: $input) { __typename ... on Activity { id } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PlanActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EditActivity($input: EditActivityInput!) { done: editActivity(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').EditActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnnounceActivity($activityId: ID!) { done: announceActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AnnounceActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveActivity($input: MoveActivityInput!) { done: moveActivity(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').MoveActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CallOffActivity($activityId: ID!, $reason: WordsInput!) { done: callOffActivity(activityId: $activityId, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CallOffActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HoldActivity($activityId: ID!) { done: holdActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').HoldActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EvaluateActivity($activityId: ID!, $evaluation: WordsInput!) { done: evaluateActivity(activityId: $activityId, evaluation: $evaluation) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').EvaluateActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CorrectAttendance($input: CorrectAttendanceInput!) { done: correctAttendance(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CorrectAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnrolInActivity($input: EnrolInput!) { done: enrolInActivity(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').EnrolInActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawRegistration($registrationId: ID!) { done: withdrawRegistration(registrationId: $registrationId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WithdrawRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteAttendance($input: NoteAttendanceInput!) { done: noteAttendance(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').NoteAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddWalkIn($input: WalkInInput!) { done: addWalkIn(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AddWalkInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AddActivityLink($input: ActivityLinkInput!) { done: addActivityLink(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AddActivityLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveActivityMaterial($id: ID!) { done: removeActivityMaterial(id: $id) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RemoveActivityMaterialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitedActivities { awaitedActivities { id title startsAt coalition { name } organisation { name } } }"): typeof import('./graphql.js').AwaitedActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Admissions($coalitionId: ID!, $states: [AdmissionState!], $after: String) {\n    applications(coalitionId: $coalitionId, states: $states, first: 50, after: $after) {\n      edges { node { id state name submittedAt dueAt endedAt isOverdue myTasks } }\n      pageInfo { endCursor hasNextPage }\n    }\n  }\n"): typeof import('./graphql.js').AdmissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Admission($id: ID!) {\n    application(id: $id) {\n      id coalitionId state name about acronym kindOfOrganisation formedOn unformedReason seat branches themes website motivation reason\n      sponsorsNeeded rapporteursNeeded body submittedAt dueAt isOverdue endedAt decisionId myTasks\n      organisation { slug name }\n      contact { name email }\n      criteria { criterion { id text isBlocking } isMet missing }\n      documents { id name bytes criterionId }\n      twins { by organisation { slug name } }\n      sponsors { organisation { id name } answer note answeredAt mine }\n      rapporteurs { name opinion report reportedAt mine }\n      rapporteurCandidates { accountId name }\n      objections { id organisation { name } reason madeAt withdrawnAt answer answeredAt mine }\n      mayObjectFor { id name }\n      appeal { reason madeAt isUpheld closedAt }\n      steps { to reason takenAt }\n    }\n  }\n"): typeof import('./graphql.js').AdmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclareComplete($applicationId: ID!) { done: declareComplete(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').DeclareCompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskApplicant($applicationId: ID!, $missing: String!) { done: askApplicant(applicationId: $applicationId, missing: $missing) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AskApplicantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerSponsorship($input: AnswerSponsorshipInput!) { done: answerSponsorship(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AnswerSponsorshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameRapporteurs($applicationId: ID!, $accountIds: [ID!]!) { done: nameRapporteurs(applicationId: $applicationId, accountIds: $accountIds) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').NameRapporteursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReportOnApplication($input: ReportOnApplicationInput!) { done: reportOnApplication(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ReportOnApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ObjectToApplication($input: ObjectToApplicationInput!) { done: objectToApplication(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ObjectToApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawObjection($objectionId: ID!) { done: withdrawObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WithdrawObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerObjection($objectionId: ID!, $answer: String!) { done: answerObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AnswerObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptApplication($applicationId: ID!) { done: acceptApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AcceptApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefuseApplication($applicationId: ID!, $reason: String!) { done: refuseApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RefuseApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeferApplication($applicationId: ID!, $reason: String!) { done: deferApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').DeferApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeApplication($applicationId: ID!) { done: resumeApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ResumeApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskMembersAgain($applicationId: ID!) { done: askMembersAgain(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AskMembersAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingAdmissions { applicationsAwaitingMe { id coalitionId name submittedAt myTasks } }"): typeof import('./graphql.js').AwaitingAdmissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoordinatedActions($coalitionId: ID!, $from: String, $until: String) {\n    coordinatedActions(coalitionId: $coalitionId, from: $from, until: $until) {\n      id kind title startsOn endsOn state isUnderEmbargo organisation { name } campaign { id title } board { published members }\n    }\n  }\n"): typeof import('./graphql.js').CoordinatedActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoordinatedAction($id: ID!) {\n    coordinatedAction(id: $id) {\n      id kind title text startsOn endsOn state embargoUntil isUnderEmbargo isPublic mayEdit subjectKind subjectId\n      texts { title { fr ar en es } text { fr ar en es } }\n      organisation { id name } campaign { id title coalitionId state } petition { slug } subject { kind id titles { fr ar en es } }\n      board { published declined members rows { organisation { id name } state publishedOn link mayNote } }\n    }\n  }\n"): typeof import('./graphql.js').CoordinatedActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionSubjects($coalitionId: ID!) {\n    petitions: actionSubjects(coalitionId: $coalitionId, kind: PETITION) { kind id titles { fr ar en es } }\n    letters: actionSubjects(coalitionId: $coalitionId, kind: LETTER_CAMPAIGN) { kind id titles { fr ar en es } }\n    activities: actionSubjects(coalitionId: $coalitionId, kind: ACTIVITY) { kind id titles { fr ar en es } }\n    mailings: actionSubjects(coalitionId: $coalitionId, kind: MAILING) { kind id titles { fr ar en es } }\n  }\n"): typeof import('./graphql.js').ActionSubjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanAction($input: PlanActionInput!) { done: planAction(input: $input) { __typename ... on CoordinatedAction { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').PlanActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAction($input: EditActionInput!) { done: editAction(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAction($actionId: ID!, $state: ActionState!) { done: endAction(actionId: $actionId, state: $state) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EndActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotePublication($input: NotePublicationInput!) { done: notePublication(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').NotePublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitedPublications { awaitedPublications { organisationId action { id title startsOn } } }"): typeof import('./graphql.js').AwaitedPublicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaigns($coalitionId: ID!, $after: String) {\n    campaigns(coalitionId: $coalitionId, first: 30, after: $after) {\n      edges { node { id title state startsOn endsOn organisation { name } project { code } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').CampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: ID!) {\n    campaign(id: $id) {\n      id coalitionId slug title text state startsOn endsOn verbs mayEdit mayMakeTemplate\n      organisation { id name }\n      objective { id names { fr ar en es } } project { id code names { fr ar en es } }\n      course { verb madeAt }\n      actions { id kind title startsOn endsOn state embargoUntil isUnderEmbargo organisation { name } board { published members } }\n      checklist { id kind titles { fr ar en es } note doneAt }\n    }\n  }\n"): typeof import('./graphql.js').CampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignInside($id: ID!) {\n    campaign(id: $id) {\n      id\n      messages { id actionId titles { fr ar en es } texts { locale text state writtenAt approvedAt mayApprove } }\n      tasks { id title dueOn state mine organisation { name } person { name } }\n      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }\n      texts { title { fr ar en es } text { fr ar en es } }\n    }\n  }\n"): typeof import('./graphql.js').CampaignInsideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignMembers($coalition: String!, $coalitionId: ID!) {\n    coalition(slug: $coalition) { id members { kind organisation { id slug name } } }\n    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }\n    strategies(coalitionId: $coalitionId) { id names { fr ar en es } objectives { id names { fr ar en es } } }\n  }\n"): typeof import('./graphql.js').CampaignMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignTemplates($coalitionId: ID!) {\n    campaignTemplates(coalitionId: $coalitionId) {\n      id isShipped names { fr ar en es } days taskCount messageCount\n      steps { kind }\n      actions { kind titles { fr ar en es } startsIn endsIn hasEmbargo }\n      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }\n    }\n  }\n"): typeof import('./graphql.js').CampaignTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanCampaign($input: PlanCampaignInput!) { done: planCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').PlanCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LaunchCampaign($input: LaunchCampaignInput!) { done: launchCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').LaunchCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCampaign($input: EditCampaignInput!) { done: editCampaign(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCampaign($campaignId: ID!, $verb: CampaignVerb!) { done: moveCampaign(campaignId: $campaignId, verb: $verb) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').MoveCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EvaluateCampaign($input: EvaluateCampaignInput!) { done: evaluateCampaign(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EvaluateCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCampaignTemplate($input: MakeTemplateInput!) { done: makeCampaignTemplate(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').MakeCampaignTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckCampaignStep($input: CheckStepInput!) { done: checkCampaignStep(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CheckCampaignStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveCampaignTask($input: CampaignTaskInput!) { done: giveCampaignTask(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').GiveCampaignTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginCampaignMessage($input: BeginMessageInput!) { done: beginCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').BeginCampaignMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteCampaignMessage($input: WriteMessageInput!) { done: writeCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WriteCampaignMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCampaignMessage($input: ApproveMessageInput!) { done: approveCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ApproveCampaignMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Strategies($coalitionId: ID!) {\n    strategies(coalitionId: $coalitionId) { id startsOn endsOn names { fr ar en es } texts { fr ar en es } objectives { id names { fr ar en es } texts { fr ar en es } } }\n  }\n"): typeof import('./graphql.js').StrategiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteStrategy($input: WriteStrategyInput!) { done: writeStrategy(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WriteStrategyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteObjective($input: WriteObjectiveInput!) { done: writeObjective(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WriteObjectiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projects($coalitionId: ID!) { projects(coalitionId: $coalitionId) { id code funder startsOn endsOn names { fr ar en es } } }\n"): typeof import('./graphql.js').ProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteProject($input: WriteProjectInput!) { done: writeProject(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WriteProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingCharter {\n    me { takesPart { id slug name charter { number adoptedOn roundAt signBy progress { signed expected isOverdue } mine { maySign signedAt organisation { slug name } } } } }\n  }\n"): typeof import('./graphql.js').AwaitingCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CharterScreen($slug: String!, $number: Int) {\n    coalition(slug: $slug) {\n      id slug name\n      charters { id number state adoptedOn signatoryCount }\n      charter(number: $number) {\n        id number state referenceLocale silenceIsConsent associatesSign hash proposedAt adoptedOn signBy roundAt minutes { fr ar en es }\n        texts { locale title body }\n        progress { signed expected isOverdue }\n        missing { id name }\n        mine { maySign signedAt lastSigned organisation { id name } }\n        signatories { signedAt leftOn signer office organisation { id name } }\n        decision { id state outcome closesAt }\n      }\n    }\n  }\n"): typeof import('./graphql.js').CharterScreenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierCharter($slug: String!, $number: Int!) { coalition(slug: $slug) { charter(number: $number) { number texts { locale title body } } } }\n"): typeof import('./graphql.js').EarlierCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CharterDraft($slug: String!, $number: Int!) {\n    coalition(slug: $slug) { id slug name charter(number: $number) { id number state referenceLocale silenceIsConsent associatesSign texts { locale title body writtenAt isStale } } }\n  }\n"): typeof import('./graphql.js').CharterDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftCharter($input: DraftCharterInput!) { draftCharter(input: $input) { __typename ... on Charter { number } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').DraftCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditCharter($input: EditCharterInput!) { editCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteCharterText($input: WriteCharterTextInput!) { writeCharterText(input: $input) { __typename ... on Charter { texts { locale writtenAt } } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WriteCharterTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeCharter($input: ProposeCharterInput!) { proposeCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ProposeCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCharter($input: RecordCharterInput!) { recordCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').RecordCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCharterRound($input: CharterRoundInput!) { openCharterRound(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').OpenCharterRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignCharter($input: SignCharterInput!) { signCharter(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').SignCharterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedCoalition($slug: String!, $asOf: String) {\n    coalition(slug: $slug) {\n      id slug name logo { large } welcomesInformal memberCount(asOf: $asOf)\n      members(asOf: $asOf, kinds: [CANDIDATE, FOUNDER, MEMBER, ASSOCIATE, OBSERVER], standings: [ACTIVE, SUSPENDED, LEFT]) { kind standing since until isListed organisation { id slug name logo { small } } }\n    }\n  }\n"): typeof import('./graphql.js').LedCoalitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCoalition($input: UpdateCoalitionInput!) { updateCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').UpdateCoalitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveCoalitionLogo($coalitionId: ID!) { removeCoalitionLogo(coalitionId: $coalitionId) }"): typeof import('./graphql.js').RemoveCoalitionLogoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMemberKind($input: ChangeKindInput!) { changeMemberKind(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ChangeMemberKindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendMember($input: PlaceInput!) { suspendCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').SuspendMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeMember($input: PlaceInput!) { resumeCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ResumeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundOrganisation($input: FoundOrganisationInput!) {\n    foundOrganisation(input: $input) { __typename ... on LikelyTwin { twins { by organisation { slug name } } } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').FoundOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberHistory($coalition: String!, $organisation: String!) {\n    coalition(slug: $coalition) { id slug name memberHistory(organisation: $organisation) { kind standing fromOn recordedAt isInForce reason by } }\n    organisation(slug: $organisation) { id slug name }\n  }\n"): typeof import('./graphql.js').MemberHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectMemberPlace($input: CorrectPlaceInput!) { correctMemberPlace(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CorrectMemberPlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoalitionOffices($slug: String!) {\n    coalition(slug: $slug) {\n      id name\n      offices(past: true) { id office fromOn untilOn organisation { id name } }\n      members(kinds: [FOUNDER, MEMBER]) { organisation { id name } }\n    }\n  }\n"): typeof import('./graphql.js').CoalitionOfficesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveOffice($input: GiveOfficeInput!) { giveOffice(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').GiveOfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndOffice($input: EndOfficeInput!) { endOffice(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').EndOfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      id name email locale hasTotp isOperator\n      memberships { roles organisation { id slug name } }\n      coalitions { roles coalition { id slug name } }\n      voices { roles coalition { id slug name } }\n      takesPart { id slug name }\n    }\n  }\n"): typeof import('./graphql.js').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingAnswers { awaitedAnswers { organisation { id name } decision { id coalitionId title openedAt } } }\n"): typeof import('./graphql.js').AwaitingAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions($coalitionId: ID!, $slug: String!, $state: DecisionState, $after: String) {\n    coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } }\n    awaitedAnswers { organisation { id name } decision { id coalitionId title closesAt } }\n    decisions(coalitionId: $coalitionId, state: $state, first: 20, after: $after) {\n      edges { node { id title state outcome openedAt closesAt closedAt proposedBy { id name } tally { seats yes no abstain } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').DecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decision($id: ID!) {\n    decision(id: $id) {\n      id coalitionId title mode quorumPercent state outcome openedAt closesAt closedAt reviewOn myActions\n      texts { title { fr ar en es } proposal { fr ar en es } minutes { fr ar en es } }\n      proposedBy { id name }\n      tally { seats yes no abstain quorum outcome }\n      seats { organisation { id name } answer reason castAt mine proxy { id name } }\n      opinions { name answer reason givenAt mine }\n      history { organisation { id name } answer byProxy castAt }\n    }\n  }\n"): typeof import('./graphql.js').DecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionRules($slug: String!) { coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } } }\n"): typeof import('./graphql.js').DecisionRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDecisionRules($input: CoalitionRulesInput!) { setDecisionRules(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').SetDecisionRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftDecision($input: DraftDecisionInput!) { draftDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').DraftDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDecision($input: EditDecisionInput!) { editDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CastVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').GiveProxyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeProxyBack($decisionId: ID!, $organisationId: ID!) {\n    takeProxyBack(decisionId: $decisionId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').TakeProxyBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').GiveOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDecision($decisionId: ID!, $closesAt: DateTime!) {\n    openDecision(decisionId: $decisionId, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').OpenDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDecision($decisionId: ID!) { closeDecision(decisionId: $decisionId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CloseDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelDecision($decisionId: ID!, $reason: WordsInput!) {\n    cancelDecision(decisionId: $decisionId, reason: $reason) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').CancelDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').RecordDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingAnswersDue { dueAnswers { petition title target answerDueOn isOverdue } }"): typeof import('./graphql.js').AwaitingAnswersDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PetitionDelivery($slug: String!) {\n    petition(slug: $slug) {\n      id\n      track {\n        key name law fixedOn route place placeName signers verdict\n        facts { text source confidence }\n        newer { holdsFrom law }\n        association { criterion verdict }\n        readings { key source confidence note total { needed counted missing } areas { code name needed counted missing verdict } elsewhere areasMet areasNeeded fewestMore verdict }\n      }\n      dossierLetters { locale body confirmed isBehind }\n      dossierAnnexes { text isTold isThere note }\n      filings { id target deliveredOn confirmed receiptNumber receivedOn answerDueOn dueFrom isAwaited scans { id name bytes } }\n    }\n  }\n"): typeof import('./graphql.js').PetitionDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TracksToChoose { legalTracks { key name law placeKind takesAssociations sources { source confidence } places { code name totals } } }\n"): typeof import('./graphql.js').TracksToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChooseTrack($input: ChooseTrackInput!) { done: chooseTrack(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ChooseTrackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveDossierLetter($input: SaveDossierLetterInput!) { done: saveDossierLetter(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SaveDossierLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordFiling($input: RecordFilingInput!) { done: recordFiling(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RecordFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestDossier($input: RequestExportInput!) { done: requestExport(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RequestDossierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentAdoption($id: ID!) {\n    document(id: $id) {\n      id coalitionId groupId groupName title referenceLocale state rights { mayKeep } consultations { id state closesAt }\n      adoption {\n        id number mode disputedMode phase commentsUntil silenceUntil stoppedAt decisionId\n        edition { number hash } baseEdition { number hash }\n        objections { id organisation { id name } strength state locale sectionTitle portion replacement reason edition madeAt answer answeredAt mayWithdraw maySendToVote }\n        steps { kind at untilAt reason edition }\n        sections { locale index title text }\n      }\n      adoptionTasks { mayOpen maySilence mayVote mayTakeIn mayAnswer mayRecall mayComment isEdited faults { field message } objectFor { id name } dissentFor { id name } comeBackFor { id name } hindrances { name count } }\n      dissents { organisation { id name } stance note isPublic edition mayShow }\n    }\n  }\n"): typeof import('./graphql.js').DocumentAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentAdoptionRules($coalitionId: ID!, $groupId: ID) {\n    adoptionRules(coalitionId: $coalitionId, groupId: $groupId) { mode disputedMode commentDays silenceDays voteDays takesSilence mine isOwn }\n  }\n"): typeof import('./graphql.js').DocumentAdoptionRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAdoptionRules($input: AdoptionRulesInput!) { done: setAdoptionRules(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SetAdoptionRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenCommentRound($documentId: ID!) { done: openCommentRound(documentId: $documentId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').OpenCommentRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartSilence($documentId: ID!) { done: startSilence(documentId: $documentId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').StartSilenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PutDocumentToVote($documentId: ID!) { done: putDocumentToVote(documentId: $documentId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PutDocumentToVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecallAdoption($documentId: ID!, $reason: String!) { done: recallAdoption(documentId: $documentId, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RecallAdoptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeInObjections($documentId: ID!, $objectionIds: [ID!]!) { done: takeInObjections(documentId: $documentId, objectionIds: $objectionIds) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').TakeInObjectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ObjectToDocument($input: ObjectToDocumentInput!) { done: objectToDocument(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ObjectToDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawDocumentObjection($objectionId: ID!) { done: withdrawDocumentObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WithdrawDocumentObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerDocumentObjection($objectionId: ID!, $answer: String!) { done: answerDocumentObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AnswerDocumentObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendObjectionToVote($objectionId: ID!) { done: sendObjectionToVote(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SendObjectionToVoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeDistance($input: TakeDistanceInput!) { done: takeDistance(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').TakeDistanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeBackDistance($documentId: ID!, $organisationId: ID!) { done: takeBackDistance(documentId: $documentId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').TakeBackDistanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShowMinorityNote($documentId: ID!, $organisationId: ID!, $isPublic: Boolean!) { done: showMinorityNote(documentId: $documentId, organisationId: $organisationId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ShowMinorityNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingAdoptions { awaitedAdoptions { phase since isHeld document { id title coalitionId } } }\n"): typeof import('./graphql.js').AwaitingAdoptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportSubmission($id: ID!) {\n    document(id: $id) {\n      id title slug state publishedAt\n      reportCourse {\n        stage isPublic\n        submissions { id number editionNumber editionHash listHash mechanism session locales words wordLimit submittedOn reference correction recordedAt files { id kind locale name bytes sha256 } }\n        steps { id kind happensOn place sourceUrl note statement { id title } }\n        speaker { name office organisation { name } }\n        tasks { mayKeep isSpokesperson isNamed hindrance wordLimit lengths { locale words isTooLong } statements { id title } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReportSubmissionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportRecommendations($id: ID!) {\n    document(id: $id) {\n      id coalitionId title slug\n      reportCourse {\n        stage isPublic themes\n        submissions { id }\n        tasks { mayKeep }\n        figures { total ours answers { answer count } statuses { status count } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ReportRecommendationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListedRecommendations($coalitionId: ID!, $id: ID!, $theme: String, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {\n    recommendations(coalitionId: $coalitionId, documentId: $id, first: 20, after: $after, theme: $theme, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.js').ListedRecommendationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecommendationChanges($id: ID!, $since: String!) { document(id: $id) { id reportCourse { changes(since: $since) { recommendation { id number } step { answer status happenedOn sourceUrl note } } } } }\n"): typeof import('./graphql.js').RecommendationChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListedRecommendation on Recommendation { id documentId number text makerKind maker country theme isOurs answer answeredOn status statusOn nextOn organisation { name } }\n"): typeof import('./graphql.js').ListedRecommendationFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneRecommendation($id: ID!, $documentId: ID!) {\n    recommendation(id: $id) {\n      ...ListedRecommendation\n      texts { fr ar en es } passage receivedOn sourceUrl\n      steps { answer status happenedOn sourceUrl note }\n      organisation { id }\n    }\n    document(id: $documentId) { id title reportCourse { themes tasks { mayKeep mayFollow members { id name } } } }\n  }\n"): typeof import('./graphql.js').OneRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoalitionRecommendations($coalitionId: ID!, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {\n    recommendations(coalitionId: $coalitionId, first: 20, after: $after, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation report { id title } } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.js').CoalitionRecommendationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitReport($input: SubmitReportInput!) { done: submitReport(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SubmitReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordReportStep($input: RecordReportStepInput!) { done: recordReportStep(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RecordReportStepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShowReport($documentId: ID!, $isPublic: Boolean!) { done: showReport(documentId: $documentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ShowReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShowSpokesperson($documentId: ID!, $isNamed: Boolean!) { done: showSpokesperson(documentId: $documentId, isNamed: $isNamed) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ShowSpokespersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation KeepRecommendation($input: RecommendationInput!) { done: keepRecommendation(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').KeepRecommendationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteStateAnswer($input: NoteAnswerInput!) { done: noteStateAnswer(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').NoteStateAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteRecommendationStatus($input: NoteStatusInput!) { done: noteRecommendationStatus(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').NoteRecommendationStatusDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PlanFollowUp($input: PlanFollowUpInput!) { done: planFollowUp(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PlanFollowUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingDocuments {\n    proposed: documents(state: PROPOSED, first: 20) { edges { node { id title createdAt coalitionId rights { mayAccept } } } }\n    adopted: documents(state: ADOPTED, first: 20) { edges { node { id title createdAt adoptedAt coalitionId rights { mayPublish } } } }\n    awaitedRecommendations { id documentId number text nextOn report { title } }\n  }\n"): typeof import('./graphql.js').AwaitingDocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingConsultations { awaitedConsultations { documentId coalitionId title { fr ar en es } token openedAt } }\n"): typeof import('./graphql.js').AwaitingConsultationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentConsultations($id: ID!) {\n    document(id: $id) {\n      id title state mayConsult consultable { titles unlike } rights { mayKeep }\n      consultations {\n        id questions { fr ar en es } wholeIn closesAt state reason synthesis { fr ar en es } changes { fr ar en es } heard { answers agreed { agree partly disagree } }\n        openedAt endedAt eraseAt texts token\n        answers { id locale words name agreement voiceType isNoted madeAt changedAt }\n        people { id email locale invitedAt }\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentConsultationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenConsultation($input: OpenConsultationInput!) { done: openConsultation(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').OpenConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseConsultation($input: CloseConsultationInput!) { done: closeConsultation(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CloseConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WaiveConsultation($id: ID!, $reason: String!) { done: waiveConsultation(id: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WaiveConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenConsultation($id: ID!, $closesAt: DateTime!) { done: reopenConsultation(id: $id, closesAt: $closesAt) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ReopenConsultationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SayConsultationChanges($id: ID!, $changes: WordsInput!) { done: sayConsultationChanges(id: $id, changes: $changes) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SayConsultationChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskByMail($input: AskByMailInput!) { done: askByMail(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AskByMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskNoMore($personId: ID!) { done: askNoMore(personId: $personId) { __typename } }"): typeof import('./graphql.js').AskNoMoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Documents($coalitionId: ID!, $state: DocumentState, $kind: DocumentKind, $query: String, $after: String) {\n    documents(coalitionId: $coalitionId, state: $state, kind: $kind, query: $query, first: 30, after: $after) {\n      edges { node { id title kind state createdAt groupName organisation { name } texts { locale } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').DocumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Document($id: ID!) {\n    document(id: $id) {\n      id coalitionId slug kind state title titles { fr ar en es } referenceLocale wordLimit\n      createdAt releasedAt adoptedAt publishedAt archivedAt groupId groupName organisation { id name }\n      texts { id locale words hash }\n      mayCorrect corrects { document { id title publishedAt } reason } correctedBy { document { id title state publishedAt } reason }\n      consultations { id state closesAt }\n      keepers { role account { id name } organisation { name } }\n      adoption { phase commentsUntil silenceUntil stoppedAt decisionId }\n      adoptionTasks { hindrances { name count } faults { field message } objectFor { id } }\n      rights { mayWrite mayKeep mayType maySuggest mayEdit mayRelease mayName mayAccept mayPublish mayArchive }\n    }\n  }\n"): typeof import('./graphql.js').DocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentSigning($documentId: ID!) {\n    documentSignOffs(documentId: $documentId) { mayOpen mayExamine calls { state signBy houses { isMine maySign answer { at } external { check confirmedAt } } } }\n  }\n"): typeof import('./graphql.js').DocumentSigningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeeperCandidates($id: ID!) { document(id: $id) { id keeperCandidates { account { id name } organisation { name } } } }\n"): typeof import('./graphql.js').KeeperCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentPlaces($coalition: String!, $coalitionId: ID!) {\n    coalition(slug: $coalition) { id members { kind organisation { id name } } }\n    groups(coalitionId: $coalitionId, mine: true, state: ACTIVE, first: 50) { edges { node { id name rights { writes } } } }\n  }\n"): typeof import('./graphql.js').DocumentPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginDocument($input: BeginDocumentInput!) { done: beginDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').BeginDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDocument($input: EditDocumentInput!) { done: editDocument(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDocumentLanguage($documentId: ID!, $locale: String!) { done: addDocumentLanguage(documentId: $documentId, locale: $locale) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').AddDocumentLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDocumentKeepers($input: NameKeepersInput!) { done: nameDocumentKeepers(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').NameDocumentKeepersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptDocument($documentId: ID!) { done: acceptDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').AcceptDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseDocument($documentId: ID!) { done: releaseDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ReleaseDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishDocument($documentId: ID!) { done: publishDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').PublishDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectDocument($input: CorrectDocumentInput!) { done: correctDocument(input: $input) { __typename ... on Document { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CorrectDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveDocument($documentId: ID!) { done: archiveDocument(documentId: $documentId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ArchiveDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingContributions { contributionsAwaitingMe { documentId titles { fr ar en es } theme { fr ar en es } since organisation { id name } } }"): typeof import('./graphql.js').AwaitingContributionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentReport($documentId: ID!) {\n    document(id: $documentId) { id title kind rights { mayKeep } }\n    documentReport(documentId: $documentId) {\n      id documentId referenceLocale locales mechanism mechanismName session submitBy countsFootnotes state wordLimit mayLead\n      askable { id name } mine { id name }\n      candidates { mandateId name office organisation { id name } }\n      spokespeople { id name office state askedAt answeredAt reason isMe organisation { id name } }\n      lengths { locale words limit over sections { title level words budget } }\n      authorship { locale blocks { level words organisations { id name } } authors { paragraphs words gone organisation { id name } } }\n      themes {\n        id number titles { fr ar en es } guidance { fr ar en es } isOpen wordBudget wordsEach dueOn isOver\n        extensions { dueOn note madeAt organisation { id name } }\n        contributions {\n          id themeId state dueOn isOver words reason submittedAt settledAt isMine mayWrite maySpeak organisation { id name }\n          paper { locale textId evidence content hash }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetReport($input: SetReportInput!) { done: setReport(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SetReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteReportTheme($input: WriteThemeInput!) { done: writeReportTheme(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WriteReportThemeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DropReportTheme($themeId: ID!) { done: dropReportTheme(themeId: $themeId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').DropReportThemeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CallForContributions($documentId: ID!) { done: callForContributions(documentId: $documentId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CallForContributionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExtendReportDeadline($input: ExtendDeadlineInput!) { done: extendReportDeadline(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ExtendReportDeadlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SettleReport($documentId: ID!) { done: settleReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SettleReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReopenReport($documentId: ID!) { done: reopenReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ReopenReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginContribution($place: ContributionPlaceInput!, $locale: String!) { done: beginContribution(place: $place, locale: $locale) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').BeginContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineContribution($place: ContributionPlaceInput!, $reason: String!) { done: declineContribution(place: $place, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').DeclineContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteContribution($input: WriteContributionInput!) { done: writeContribution(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WriteContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandInContribution($id: ID!) { done: handInContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').HandInContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TakeBackContribution($id: ID!) { done: takeBackContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').TakeBackContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AdmitContribution($id: ID!) { done: admitContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AdmitContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MergeContribution($input: MergeContributionInput!) { done: mergeContribution(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').MergeContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RejectContribution($id: ID!, $reason: String!) { done: rejectContribution(contributionId: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RejectContributionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NameSpokesperson($input: NameSpokespersonInput!) { done: nameSpokesperson(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').NameSpokespersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerAsSpokesperson($id: ID!, $accepts: Boolean!, $reason: String) { done: answerAsSpokesperson(spokespersonId: $id, accepts: $accepts, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AnswerAsSpokespersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingTalk { awaitedTalk { kind count since document { id title coalitionId } } }\n"): typeof import('./graphql.js').AwaitingTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentComments($id: ID!, $textId: ID, $state: DocumentCommentState) {\n    document(id: $id) {\n      id title state texts { id locale }\n      mentionable { id name }\n      typists { account { id name } organisation { id name } }\n      comments(textId: $textId, state: $state) {\n        id documentId textId quote begins ends madeAt resolvedAt maySettle place { from to words }\n        remarks { id words madeAt account { name } organisation { name } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentCommentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnText($input: BeginCommentInput!) { done: commentOnText(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CommentOnTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplyToComment($input: ReplyInput!) { done: replyToComment(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ReplyToCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveComment($commentId: ID!) { done: resolveComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ResolveCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenComment($commentId: ID!) { done: reopenComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ReopenCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentAmendments($id: ID!, $filter: AmendmentFilterInput) {\n    documentVersions(documentId: $id) { id locale number name }\n    document(id: $id) {\n      id title state mayAmend adoption { phase commentsUntil silenceUntil }\n      amendments(filter: $filter) {\n        id locale section sectionTitle said proposed reason strength madeAt state answer manner retained mergedIntoId answeredAt\n        houses { organisation { id name } account { name } answeredBy { name } endorsedBy { id name } }\n        rights { mayEndorse mayAnswer mayWithdraw }\n      }\n      all: amendments { id section sectionTitle state houses { organisation { id name } } }\n    }\n  }\n"): typeof import('./graphql.js').DocumentAmendmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VersionSections($id: ID!) { documentVersion(id: $id) { id documentId locale number name sections { section title words } } }\n"): typeof import('./graphql.js').VersionSectionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAmendment($input: ProposeAmendmentInput!) { done: proposeAmendment(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ProposeAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndorseAmendment($id: ID!) { done: endorseAmendment(id: $id) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EndorseAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAmendment($id: ID!, $words: String!) { done: withdrawAmendment(id: $id, words: $words) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WithdrawAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAmendment($id: ID!, $manner: AmendmentManner!, $answer: String!, $words: String) { done: acceptAmendment(id: $id, manner: $manner, answer: $answer, words: $words) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').AcceptAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeAmendment($id: ID!, $intoId: ID!, $answer: String!) { done: mergeAmendment(id: $id, intoId: $intoId, answer: $answer) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').MergeAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectAmendment($id: ID!, $answer: String!) { done: rejectAmendment(id: $id, answer: $answer) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').RejectAmendmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentVersions($id: ID!) {\n    document(id: $id) { id slug title state referenceLocale rights { mayKeep mayType } }\n    documentLanguages(documentId: $id) { locale isReference words isChanged hasSuggestions }\n    documentVersions(documentId: $id) { id locale number name hash words madeAt isStale author { name } reference { id number } }\n    documentEditions(documentId: $id) { id number name hash madeAt publishedAt versions { locale number } }\n  }\n"): typeof import('./graphql.js').DocumentVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentEditions($id: ID!) {\n    document(id: $id) { id title titles { fr ar en es } referenceLocale }\n    documentEditions(documentId: $id) { number name madeAt versions { id locale hash } }\n  }\n"): typeof import('./graphql.js').DocumentEditionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentVersionText($id: ID!) { documentVersion(id: $id) { id text { document } } }\n"): typeof import('./graphql.js').DocumentVersionTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentDiff($input: DocumentDiffInput!) { documentDiff(input: $input) { isSame added removed blocks { change shape level dir parts { change text } } } }\n"): typeof import('./graphql.js').DocumentDiffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepDocumentVersion($input: KeepDocumentVersionInput!) { done: keepDocumentVersion(input: $input) { __typename ... on DocumentVersion { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').KeepDocumentVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreDocumentVersion($versionId: ID!) { done: restoreDocumentVersion(versionId: $versionId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').RestoreDocumentVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmDocumentTranslation($versionId: ID!) { done: confirmDocumentTranslation(versionId: $versionId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ConfirmDocumentTranslationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentToWrite($id: ID!) { document(id: $id) { id title wordLimit referenceLocale texts { id locale } rights { mayKeep } }\n    documentReport(documentId: $id) { countsFootnotes themes { titles { fr ar en es } wordBudget } }\n  }\n"): typeof import('./graphql.js').DocumentToWriteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatAtText($textId: ID!) {\n    myDocumentSeat(textId: $textId) { shown { name organisation { fr ar en es } colour } mayType maySuggest }\n    changesSinceMyVisit(textId: $textId) { at before }\n  }\n"): typeof import('./graphql.js').SeatAtTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email) { ... on PasswordResetRequested { said: message } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) { email name roles organisation { name } coalition { name } }\n  }\n"): typeof import('./graphql.js').InvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut { signOut }"): typeof import('./graphql.js').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exports($organisation: String!, $after: String) {\n    exports(organisation: $organisation, first: 20, after: $after) {\n      edges { node {\n        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt\n        petition { title } requestedBy { name } downloads { at by { name } }\n      } }\n      pageInfo { endCursor hasNextPage }\n    }\n    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { slug title } } }\n  }\n"): typeof import('./graphql.js').ExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestExport($input: RequestExportInput!) {\n    requestExport(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').RequestExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Fault on UserError {\n    code\n    message\n    ... on InvalidInput { fields { field message } }\n    ... on PetitionNotReady { missing { field message } }\n    ... on TooManyRequests { retryAfter }\n  }\n"): typeof import('./graphql.js').FaultFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingSeats { groupsAwaitingMe { id name coalitionId requests { id kind madeAt mayAnswer } } }"): typeof import('./graphql.js').AwaitingSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingTasks { tasks(mine: true, state: OPEN, first: 20) { edges { node { id title madeAt dueOn coalitionId group { name } } } } }"): typeof import('./graphql.js').AwaitingTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups($coalitionId: ID!, $after: String) {\n    mine: groups(coalitionId: $coalitionId, mine: true, first: 50) { edges { node { id name state fromOn untilOn organisationCount } } }\n    groups(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name state fromOn untilOn organisationCount } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.js').GroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Group($id: ID!) {\n    group(id: $id) {\n      id coalitionId name mandate report fromOn untilOn state isPublic organisationCount\n      rights { reads writes releases chairs leads }\n      seats(past: true) { id role isInForce fromAt untilAt account { id name } organisation { id name } }\n      requests { id kind role words madeAt mayAnswer mayWithdraw account { id name } organisation { id name } }\n      candidates { organisation { id name } account { id name } }\n    }\n  }\n"): typeof import('./graphql.js').GroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupSpace($id: ID!) {\n    group(id: $id) {\n      id\n      notes { id latest { number titles { fr ar en es } madeAt releasedAt author { name } } released { number } }\n    }\n    tasks(groupId: $id, first: 50) { edges { node { id title dueOn state mine organisation { name } person { name } } } }\n  }\n"): typeof import('./graphql.js').GroupSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupWords($id: ID!) { group(id: $id) { id name coalitionId fromOn untilOn state rights { chairs writes leads } texts { name { fr ar en es } mandate { fr ar en es } } } }\n"): typeof import('./graphql.js').GroupWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Note($id: ID!) {\n    note(id: $id) {\n      id\n      group { id name state rights { reads writes releases } }\n      versions { number titles { fr ar en es } texts { fr ar en es } madeAt releasedAt author { name } releasedBy { name } }\n      comments { id text madeAt account { name } organisation { name } }\n    }\n  }\n"): typeof import('./graphql.js').NoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeGroup($input: ProposeGroupInput!) { proposeGroup(input: $input) { __typename ... on WorkingGroup { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ProposeGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditGroup($input: EditGroupInput!) { editGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenGroup($groupId: ID!) { openGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').OpenGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenGroup($groupId: ID!) { reopenGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ReopenGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseGroup($groupId: ID!, $report: WordsInput!) { closeGroup(groupId: $groupId, report: $report) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CloseGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowGroup($groupId: ID!, $isPublic: Boolean!) { showGroup(groupId: $groupId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ShowGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToGroup($input: InviteToGroupInput!) { inviteToGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').InviteToGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskToJoinGroup($input: AskToJoinInput!) { askToJoinGroup(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').AskToJoinGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSeatRequest($requestId: ID!, $answer: SeatRequestState!) {\n    answerSeatRequest(requestId: $requestId, answer: $answer) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').AnswerSeatRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveGroup($groupId: ID!) { leaveGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').LeaveGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($seatId: ID!) { endSeat(seatId: $seatId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EndSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSeatRole($seatId: ID!, $role: SeatRole!) { setSeatRole(seatId: $seatId, role: $role) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').SetSeatRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteNote($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on GroupNote { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WriteNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveNote($input: SaveNoteInput!) { saveNote(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').SaveNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseNote($noteId: ID!, $number: Int!) { releaseNote(noteId: $noteId, number: $number) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ReleaseNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentOnNote($noteId: ID!, $text: String!) { commentOnNote(noteId: $noteId, text: $text) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CommentOnNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingReview { reviewQueue(first: 20) { edges { node { slug title updatedAt organisations { name } } } } }"): typeof import('./graphql.js').AwaitingReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingPetitions { myPetitions(first: 50) { edges { node { slug state title updatedAt myActions organisations { slug name } reviews { decision decidedAt } } } } }\n"): typeof import('./graphql.js').AwaitingPetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingHeld($organisationId: ID!) {\n    suspectOverview(organisationId: $organisationId) { petitions { signatures since petition { slug title } } }\n    signatureBatches(organisationId: $organisationId) { id state isMine proposedAt petition { title } }\n  }\n"): typeof import('./graphql.js').AwaitingHeldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingMailings($organisation: String!) { mailings(first: 20, organisation: $organisation) { edges { node { id state myActions createdAt texts { subject } } } } }\n"): typeof import('./graphql.js').AwaitingMailingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingExports($organisation: String!) { exports(first: 10, organisation: $organisation) { edges { node { id state readyAt downloads { at } petition { title } } } } }\n"): typeof import('./graphql.js').AwaitingExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunningPetitions($organisation: String, $coalition: String) {\n    petitions(first: 10, filter: { state: OPEN, isImported: false, organisation: $organisation, coalition: $coalition }) { edges { node { slug title tally { confirmed } organisations { name } } } }\n  }\n"): typeof import('./graphql.js').RunningPetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicators($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!) {\n    indicators(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to) {\n      asOf mayWrite\n      projects { id name code }\n      figures {\n        indicator name definition unit value isSmall did of isByProject goal goalIs goalOfPeriod isReached growth\n        baseline { day value recordedAt recordedBy } years { year value } narrative { fr ar en es }\n      }\n    }\n  }\n"): typeof import('./graphql.js').IndicatorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorRows($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!, $indicator: Indicator!, $organisationId: ID, $after: String) {\n    indicatorRows(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator, organisationId: $organisationId, first: 30, after: $after) {\n      edges { cursor node { day kindName objectKind objectId title slug organisation { id name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    indicatorParts(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator) { by name days cells { key label n folded } }\n  }\n"): typeof import('./graphql.js').IndicatorRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FunderReports($coalitionId: ID!) {\n    funderReports(coalitionId: $coalitionId, first: 10) {\n      edges { node {\n        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt fromOn toOn\n        petition { title } requestedBy { name } downloads { at by { name } }\n      } }\n    }\n  }\n"): typeof import('./graphql.js').FunderReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetIndicatorGoal($input: SetIndicatorGoalInput!) { setIndicatorGoal(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SetIndicatorGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordIndicatorBaseline($input: RecordIndicatorBaselineInput!) { recordIndicatorBaseline(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RecordIndicatorBaselineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteIndicatorNarrative($input: WriteIndicatorNarrativeInput!) { writeIndicatorNarrative(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WriteIndicatorNarrativeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestFunderReport($input: RequestFunderReportInput!) { requestFunderReport(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RequestFunderReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdmissionSettings($slug: String!) {\n    coalition(slug: $slug) {\n      id slug name\n      admission {\n        isOpen sponsors body mode quorumPercent isRatified rapporteurs completenessDays sponsoringDays reviewDays objectionDays decidingDays appealDays joinsAs\n        criteria { id kind isBlocking values text words { fr ar en es } }\n        sponsorsToAsk { id }\n      }\n    }\n  }\n"): typeof import('./graphql.js').AdmissionSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAdmissionRules($input: AdmissionRulesInput!) { setAdmissionRules(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').SetAdmissionRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAdmissionCriterion($input: AddCriterionInput!) { addAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').AddAdmissionCriterionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAdmissionCriterion($input: EditCriterionInput!) { editAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditAdmissionCriterionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RetireAdmissionCriterion($criterionId: ID!) { retireAdmissionCriterion(criterionId: $criterionId) { id } }"): typeof import('./graphql.js').RetireAdmissionCriterionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingLetters { letterCampaigns(first: 20) { edges { node { id state actions createdAt title { fr ar en es } organisation { name } } } } }\n"): typeof import('./graphql.js').AwaitingLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterActions($after: String) {\n    letterCampaigns(first: 25, after: $after) {\n      edges { node { id slug state isTest title { fr ar en es } confirmed createdAt organisation { slug name } coalition { name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    refusingOffices { id name { fr ar en es } address since isByLink liftTargetId }\n  }\n"): typeof import('./graphql.js').LetterActionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterAction($id: ID!) {\n    letterCampaign(id: $id) {\n      id slug state isTest leastWords keepDays replyAddress createdAt approvedAt openedAt closedAt actions\n      title { fr ar en es } intro { fr ar en es }\n      subjects { id words { fr ar en es } } points { id words { fr ar en es } }\n      organisation { slug name } coalition { name }\n      numbers {\n        written confirmed tests nearlyIdentical byArea { area confirmed }\n        queues { targetId name { fr ar en es } address standing since fault isAtWork timeZone opens closes days perHour waiting printing printed sent failed ambiguous withdrawn refused emptyBy liftedAt liftReason uncertain { fault letters sendable firstAt lastAt } }\n      }\n    }\n  }\n"): typeof import('./graphql.js').LetterActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterActionWords($id: ID!) {\n    letterCampaign(id: $id) {\n      id state leastWords keepDays replyAddress referenceLocale\n      title { fr ar en es } intro { fr ar en es } hint { fr ar en es } closing { fr ar en es }\n      subjects { id words { fr ar en es } } points { id words { fr ar en es } }\n      targets { id name { fr ar en es } area locale settings { advocacyTargetId address timeZone opens closes days perHour } }\n      organisation { slug name }\n      coalition { slug }\n    }\n  }\n"): typeof import('./graphql.js').LetterActionWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLetterAction($input: CreateLetterCampaignInput!) { done: createLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CreateLetterActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLetterAction($input: UpdateLetterCampaignInput!) { done: updateLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').UpdateLetterActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveLetters($id: ID!) { done: approveLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ApproveLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenLetterAction($id: ID!) { done: openLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').OpenLetterActionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartLetters($id: ID!) { done: startLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').StartLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PauseLetters($id: ID!) { done: pauseLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PauseLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeLetters($id: ID!) { done: resumeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ResumeLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CloseLetters($id: ID!) { done: closeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CloseLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestLettersFile($input: RequestLettersInput!) { done: requestLetters(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').RequestLettersFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeLetterTarget($targetId: ID!) { done: resumeLetterTarget(targetId: $targetId) { id } }"): typeof import('./graphql.js').ResumeLetterTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SilenceLetterTarget($targetId: ID!) { done: silenceLetterTarget(targetId: $targetId) { id } }"): typeof import('./graphql.js').SilenceLetterTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOverLetters($targetId: ID!) { letters: handOverLetters(targetId: $targetId) }"): typeof import('./graphql.js').HandOverLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CountLettersAsSent($targetId: ID!) { letters: countLettersAsSent(targetId: $targetId) }"): typeof import('./graphql.js').CountLettersAsSentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendLettersAgain($targetId: ID!) { letters: sendLettersAgain(targetId: $targetId) }"): typeof import('./graphql.js').SendLettersAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftLetterRefusal($targetId: ID!, $reason: String!) { done: liftLetterRefusal(targetId: $targetId, reason: $reason) { __typename ... on LetterTarget { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').LiftLetterRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Log($organisationId: ID, $coalitionId: ID, $filter: AuditFilter, $after: String) {\n    auditLog(organisationId: $organisationId, coalitionId: $coalitionId, first: 50, after: $after, filter: $filter) {\n      edges { node {\n        number at action objectKind objectId detail\n        account { id name } person { name } petition { slug title } organisation { slug name }\n      } }\n      pageInfo { hasNextPage endCursor }\n    }\n    auditCheck { verified brokenAt at }\n  }\n"): typeof import('./graphql.js').LogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Team($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }"): typeof import('./graphql.js').TeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Leaders($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } } }"): typeof import('./graphql.js').LeadersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerToTell($slug: String!) {\n    petition(slug: $slug) { id slug texts { locale title isReady } answers { answeredOn summary text } }\n  }\n"): typeof import('./graphql.js').AnswerToTellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailingWords($id: ID!) { mailing(id: $id) { id state newsletter petition { title } coalition { name } texts { locale subject body } } }\n"): typeof import('./graphql.js').MailingWordsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMailing($input: UpdateMailingInput!) {\n    updateMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').UpdateMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailing($id: ID!) {\n    mailing(id: $id) {\n      id state newsletter createdAt testedAt approvedAt sendingAt sentAt audienceCount myActions isHeldBack contentHash\n      organisation { slug name }\n      petition { slug title }\n      coalition { name }\n      author { name }\n      editedBy { name }\n      approvedBy { name }\n      texts { locale subject }\n      progress { total queued sent failed skipped ambiguous perSecond secondsLeft }\n      faults { code count }\n      recipientsAmbiguous(first: 50) { edges { node { recipientId locale endedAt } } }\n    }\n  }\n"): typeof import('./graphql.js').MailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailingPlain($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { subject text } } }\n"): typeof import('./graphql.js').MailingPlainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TestMailing($id: ID!) { done: testMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').TestMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveMailing($id: ID!) { done: approveMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ApproveMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendMailing($id: ID!) { done: sendMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SendMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PauseMailing($id: ID!) { done: pauseMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PauseMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumeMailing($id: ID!) { done: resumeMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ResumeMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelMailing($id: ID!) { done: cancelMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CancelMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mailings($organisation: String!, $after: String) {\n    mailings(organisation: $organisation, first: 25, after: $after) {\n      edges { node { id state newsletter createdAt sentAt petition { title } coalition { name } texts { locale subject } progress { sent total } author { name } } }\n      pageInfo { endCursor hasNextPage }\n    }\n    newsletterNumbers(organisation: $organisation) { coalition { slug name } pending confirmed paused unsubscribed bounced choosing growth { month joined left } }\n  }\n"): typeof import('./graphql.js').MailingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Composer($organisation: String!) {\n    newsletterNumbers(organisation: $organisation) { coalition { slug name } confirmed paused choosing mayAddress }\n    petitions(first: 100, filter: { organisation: $organisation, isImported: false }) { edges { node { id slug title state } } }\n  }\n"): typeof import('./graphql.js').ComposerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMailing($input: CreateMailingInput!) {\n    createMailing(input: $input) { __typename ... on Mailing { id } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').CreateMailingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailingPreview($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { html } } }\n"): typeof import('./graphql.js').MailingPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mandates($coalitionId: ID, $organisationId: ID, $on: String) {\n    mandates(coalitionId: $coalitionId, organisationId: $organisationId, on: $on) { id holder office powers fromOn untilOn coalitionId organisation { id name } }\n  }\n"): typeof import('./graphql.js').MandatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Colleagues($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }"): typeof import('./graphql.js').ColleaguesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMandate($input: GrantMandateInput!) { grantMandate(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').GrantMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeMandate($id: ID!) { revokeMandate(id: $id) { id } }"): typeof import('./graphql.js').RevokeMandateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NextMeeting { meetings(time: COMING, first: 5) { edges { node { id title startsAt state coalition { name } } } } }"): typeof import('./graphql.js').NextMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($coalitionId: ID!, $after: String) {\n    coming: meetings(time: COMING, coalitionId: $coalitionId, first: 12) { edges { node { id title place startsAt endsAt state moves groupId zone } } }\n    past: meetings(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title startsAt state minutesState groupId zone } } pageInfo { hasNextPage endCursor } }\n    meetingSeries(coalitionId: $coalitionId) { id titles { fr ar en es } places { fr ar en es } link noticeDays rhythm startsOn untilOn at minutes zone groupId }\n  }\n"): typeof import('./graphql.js').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query GroupsToMeet($coalitionId: ID!) { groups(coalitionId: $coalitionId, first: 50) { edges { node { id name } } } }"): typeof import('./graphql.js').GroupsToMeetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeMeetingSeries($input: MakeSeriesInput!) { done: makeMeetingSeries(input: $input) { __typename ... on MeetingSeries { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').MakeMeetingSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMeetingSeries($seriesId: ID!, $untilOn: String!) { done: endMeetingSeries(seriesId: $seriesId, untilOn: $untilOn) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EndMeetingSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMeetingSeries($input: EditSeriesInput!) { done: editMeetingSeries(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditMeetingSeriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanMeeting($input: PlanMeetingInput!) { done: planMeeting(input: $input) { __typename ... on Meeting { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').PlanMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      id coalitionId groupId title place link startsAt endsAt zone state moves noticeDays agendaSentAt minutesState minutesSentAt minutesApprovedAt minutesHash mayPrepare\n      texts { reason { fr ar en es } }\n      coalition { name }\n      items { id proposalId titles { fr ar en es } minutesPlanned notes { fr ar en es } }\n      minutes { fr ar en es }\n      seats { organisation { id name } hasVote standing persons }\n      voices { accountId name standing }\n      quorum { seats present needed isReached }\n      outcomes { kind objectId itemId petition { slug } }\n    }\n  }\n"): typeof import('./graphql.js').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AroundMeeting($coalitionId: ID!) {\n    waiting: proposals(coalitionId: $coalitionId, state: PROPOSED, first: 30) { edges { node { id title kind groupId } } }\n    postponed: proposals(coalitionId: $coalitionId, state: POSTPONED, first: 30) { edges { node { id title kind groupId } } }\n    placed: proposals(coalitionId: $coalitionId, state: ON_AGENDA, first: 50) { edges { node { id } } }\n    adopted: proposals(coalitionId: $coalitionId, state: ADOPTED, first: 50) { edges { node { id outcome { kind objectId } } } }\n  }\n"): typeof import('./graphql.js').AroundMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MoveMeeting($input: MoveMeetingInput!) { done: moveMeeting(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').MoveMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CallOffMeeting($meetingId: ID!, $reason: WordsInput!) { done: callOffMeeting(meetingId: $meetingId, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CallOffMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAgenda($input: SetAgendaInput!) { done: setAgenda(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SetAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendAgenda($meetingId: ID!) { done: sendAgenda(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SendAgendaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NotePresence($input: NotePresenceInput!) { done: notePresence(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').NotePresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteMinutes($input: WriteMinutesInput!) { done: writeMinutes(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WriteMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendMinutes($meetingId: ID!) { done: sendMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SendMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveMinutes($meetingId: ID!) { done: approveMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ApproveMinutesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GiveMeetingTask($input: MeetingTaskInput!) { done: giveMeetingTask(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').GiveMeetingTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation TreatProposal($input: TreatProposalInput!) { done: treatProposal(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').TreatProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecisionFromProposal($input: DecisionFromProposalInput!) { done: draftDecisionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').DecisionFromProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PetitionFromProposal($input: PetitionFromProposalInput!) { done: draftPetitionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').PetitionFromProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CampaignFromProposal($input: CampaignFromProposalInput!) { done: planCampaignFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CampaignFromProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TaskFromProposal($input: TaskFromProposalInput!) { done: giveTaskFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').TaskFromProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($organisationId: ID!) {\n    members(organisationId: $organisationId) { account { id name } email roles since }\n    invitations(organisationId: $organisationId) { id name email locale roles expiresAt }\n  }\n"): typeof import('./graphql.js').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').InviteMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMemberRoles($organisationId: ID!, $accountId: ID!, $roles: [OrganisationRole!]!) {\n    setMemberRoles(organisationId: $organisationId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').SetMemberRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($organisationId: ID!, $accountId: ID!) {\n    removeMember(organisationId: $organisationId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').RemoveMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeInvitation($id: ID!) { revokeInvitation(id: $id) }"): typeof import('./graphql.js').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PetitionNumbers($slug: String!, $source: String) {\n    petition(slug: $slug) { state openedAt closedAt milestones { goal label reachedAt } }\n    signatureDashboard(petition: $slug, source: $source) {\n      confirmed asOf partsAsOf pending held withdrawn isWhole uncounted\n      source { slug name } sources { slug name }\n      byDay { key confirmed }\n      byArea { key name confirmed } byCountry { key name confirmed } byLanguage { key name confirmed } bySource { key name confirmed }\n    }\n  }\n"): typeof import('./graphql.js').PetitionNumbersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOrganisation($slug: String!, $organisationId: ID!) {\n    organisation(slug: $slug) { id slug name acronym kindOfOrganisation formedOn unformedReason seat branches branchesAbroad { country town } themes languages logo { large } texts { city { fr ar en es } } }\n    coalitions { slug name admission { isOpen } }\n    memberPlaces(organisationId: $organisationId) { coalition { id slug name } kind standing since until isListed }\n  }\n"): typeof import('./graphql.js').OwnOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFacts($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').UpdateFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveOwnLogo($organisationId: ID!) { removeOrganisationLogo(organisationId: $organisationId) }"): typeof import('./graphql.js').RemoveOwnLogoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerListing($input: AnswerListingInput!) { answerListing(input: $input) { organisationId } }"): typeof import('./graphql.js').AnswerListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveCoalition($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').LeaveCoalitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartApplication($organisationId: ID!, $coalition: String!) { startApplication(organisationId: $organisationId, coalition: $coalition) { __typename ... on StartedApplication { token } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').StartApplicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingParticipation { participationsAwaitingMe { id state campaignId campaignTitle changedAt organisation { name } } }"): typeof import('./graphql.js').AwaitingParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignParticipation($campaignId: ID!) {\n    campaignParticipation(campaignId: $campaignId) {\n      campaignId title mayRun lead { id slug name }\n      rules { invitationDays isOpen admitsOthers publishesMembers publishesKit }\n      participations { id state untilAt joinedAt changedAt reason isLead isMine showsNumber organisation { id slug name } history { state at reason } }\n      invitable { id name }\n      mayAsk { id name }\n    }\n    campaignBrought(campaignId: $campaignId) { total direct others uncounted asOf isWhole shares { isLead isMine isIn signatures organisation { slug name } } }\n  }\n"): typeof import('./graphql.js').CampaignParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignKit($campaignId: ID!) {\n    campaignKit(campaignId: $campaignId) {\n      campaignId embargoUntil imagesEmbargo texts { titles { fr ar en es } locale embargoUntil } images { id name width height }\n      petitions { slug locale title address embargoUntil }\n      takers { id slug name }\n      downloads { times lastAt organisation { slug name } }\n    }\n  }\n"): typeof import('./graphql.js').CampaignKitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PetitionOpenings($petition: String!, $organisationId: ID!) { petitionOpenings(petition: $petition, organisationId: $organisationId) { id locale words writtenAt approvedAt } }\n"): typeof import('./graphql.js').PetitionOpeningsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation InviteToCampaign($input: InviteToCampaignInput!) { inviteToCampaign(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').InviteToCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerParticipation($input: AnswerParticipationInput!) { answerParticipation(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AnswerParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskToJoinCampaign($input: AskToJoinCampaignInput!) { askToJoinCampaign(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AskToJoinCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetParticipationRules($input: ParticipationRulesInput!) { setParticipationRules(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SetParticipationRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WriteOpening($input: WriteOpeningInput!) { writeOpening(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WriteOpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ApproveOpening($openingId: ID!) { approveOpening(openingId: $openingId) { id } }"): typeof import('./graphql.js').ApproveOpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RetireOpening($openingId: ID!) { retireOpening(openingId: $openingId) { id } }"): typeof import('./graphql.js').RetireOpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveCampaignImage($imageId: ID!) { removeCampaignImage(imageId: $imageId) }"): typeof import('./graphql.js').RemoveCampaignImageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkedPetitions($organisation: String!) {\n    petitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title state tally { confirmed } organisations { slug name } } } }\n  }\n"): typeof import('./graphql.js').LinkedPetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PetitionPartners($slug: String!) {\n    partnerNumbers(petition: $slug) {\n      total direct former asOf\n      partners { isLead isMine signatures organisation { slug name embedDomains } }\n    }\n    petition(slug: $slug) { id title locales texts { locale title } }\n  }\n"): typeof import('./graphql.js').PetitionPartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitPetition($petition: String!) { done: submitPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').SubmitPetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevisePetition($petition: String!) { done: revisePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RevisePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnschedulePetition($petition: String!) { done: unschedulePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').UnschedulePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenPetition($petition: String!) { done: openPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').OpenPetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PausePetition($petition: String!) { done: pausePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PausePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResumePetition($petition: String!) { done: resumePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ResumePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClosePetition($petition: String!) { done: closePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ClosePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ArchivePetition($petition: String!) { done: archivePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ArchivePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordNoAnswer($petition: String!) { done: recordNoAnswer(petition: $petition) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RecordNoAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SchedulePetition($petition: String!, $opensAt: DateTime!, $closesAt: DateTime) {\n    done: schedulePetition(petition: $petition, opensAt: $opensAt, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').SchedulePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeliverPetition($input: DeliverPetitionInput!) { done: deliverPetition(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').DeliverPetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordAnswer($input: RecordAnswerInput!) { done: recordAnswer(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').RecordAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishErratum($input: PublishErratumInput!) { done: publishErratum(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PublishErratumDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PublishUpdate($input: PublishUpdateInput!) { done: publishUpdate(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').PublishUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewPetition($input: ReviewPetitionInput!) { done: reviewPetition(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ReviewPetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PetitionCourse($slug: String!) {\n    petition(slug: $slug) { id changes { state at } reviews { id decision note decidedAt reasons { code label advice } } }\n  }\n"): typeof import('./graphql.js').PetitionCourseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PossiblePartners($slug: String!) { petition(slug: $slug) { id coalition { organisations { slug name } } } }\n"): typeof import('./graphql.js').PossiblePartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePetitionDetails($input: UpdatePetitionInput!) { updatePetition(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').UpdatePetitionDetailsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhereToBegin($slug: String!) { organisation(slug: $slug) { slug name coalitions { slug name isArchive } } }\n"): typeof import('./graphql.js').WhereToBeginDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedOrganisations($slug: String!) { coalition(slug: $slug) { slug name isArchive organisations { slug name } } }\n"): typeof import('./graphql.js').LedOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePetition($input: CreatePetitionInput!) { createPetition(input: $input) { __typename ... on Petition { slug } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').CreatePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PetitionNews($slug: String!) {\n    petition(slug: $slug) {\n      id\n      updates { id title body publishedAt }\n      errata { number text publishedAt }\n      deliveries { id deliveredOn receipt note signatures target { name } }\n      answers { id kind answeredOn summary text locale sourceUrl }\n    }\n  }\n"): typeof import('./graphql.js').PetitionNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsolePetition($slug: String!) {\n    petition(slug: $slug) {\n      id slug state title referenceLocale personsPerMailbox opensAt closesAt openedAt closedAt updatedAt isImported myActions locales\n      coalition { slug name }\n      organisations { id slug name }\n      texts { locale title body isReady isBehind updatedAt }\n      targets { position kind name targetId words { fr ar en es } }\n      milestones { goal reachedAt words { fr ar en es } }\n      tally { confirmed asOf }\n    }\n  }\n"): typeof import('./graphql.js').ConsolePetitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPetitions($filter: PetitionFilter, $after: String) {\n    myPetitions(first: 30, after: $after, filter: $filter) {\n      edges { node { id slug state title locales updatedAt texts { locale isReady isBehind } organisations { slug name } tally { confirmed } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').MyPetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($after: String) {\n    reviewQueue(first: 30, after: $after) {\n      edges { node { slug title updatedAt texts { locale isReady isBehind } organisations { name } coalition { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').ReviewQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewReasons($slug: String!) {\n    reviewReasons { code label advice isShown }\n    petition(slug: $slug) { id reviews { id decision note decidedAt reasons { code label } words { texts { locale title body } targets { name } } } }\n  }\n"): typeof import('./graphql.js').ReviewReasonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarPetitions($locale: String!, $title: String!, $body: String!, $except: ID) {\n    similarPetitions(locale: $locale, title: $title, body: $body, except: $except) { title similarity petition { id slug state organisations { name } } }\n  }\n"): typeof import('./graphql.js').SimilarPetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePetitionTexts($input: UpdatePetitionInput!) {\n    updatePetition(input: $input) { __typename ... on Petition { updatedAt } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').SavePetitionTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Proposals($coalitionId: ID!, $after: String) {\n    proposals(coalitionId: $coalitionId, first: 20, after: $after) {\n      edges { node { id kind state title proposer createdAt mine texts { title { fr ar en es } text { fr ar en es } word { fr ar en es } } proposedBy { name } outcome { kind objectId petition { slug } } onAgendaOf { id title } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').ProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Propose($input: ProposeInput!) { done: propose(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EditProposal($input: EditProposalInput!) { done: editProposal(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').EditProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawProposal($proposalId: ID!) { done: withdrawProposal(proposalId: $proposalId) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queues {\n    workBacklog { job waiting underWay later failed oldestAt }\n    failedWork { id job tries failedAt }\n  }\n"): typeof import('./graphql.js').QueuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RetryWork($ids: [ID!]!) { retryWork(ids: $ids) }"): typeof import('./graphql.js').RetryWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FindPetitions($query: String!) { myPetitions(first: 8, filter: { query: $query }) { edges { node { slug title openedAt organisations { slug } } } } }"): typeof import('./graphql.js').FindPetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingSignOffs { signOffsAwaitingMe { documentId titles { fr ar en es } names { fr ar en es } since organisation { id } } }"): typeof import('./graphql.js').AwaitingSignOffsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentSignOffs($documentId: ID!) {\n    documentSignOffs(documentId: $documentId) {\n      documentId titles { fr ar en es } editionNumber isAdopted mayAsk mayOpen mayExamine\n      askable { id name }\n      calls {\n        id documentId number state editionNumber editionHash order signBy isOver openedAt sealedAt endedAt reason listHash\n        changes { locale changes { before after } }\n        houses {\n          id names { fr ar en es } acronym state isMine maySign isMandated whomToAsk\n          organisation { id slug }\n          external { id kind country confirmedAt check checkReason twinReason logo twins { fr ar en es } }\n          answer { answer words decidedOn showsLogo isLate at signer office }\n          answers { answer words decidedOn isLate at signer office }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').DocumentSignOffsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenSignOff($input: OpenSignOffInput!) { openSignOff(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').OpenSignOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskMembersToSign($signOffId: ID!, $organisationIds: [ID!]!) { askMembersToSign(signOffId: $signOffId, organisationIds: $organisationIds) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AskMembersToSignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AskExternalToSign($input: AskExternalInput!) { askExternalToSign(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AskExternalToSignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CallOffSignOff($signOffId: ID!, $reason: String!) { callOffSignOff(signOffId: $signOffId, reason: $reason) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').CallOffSignOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AnswerSignOff($input: AnswerSignOffInput!) { answerSignOff(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').AnswerSignOffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExamineSignatory($input: ExamineSignatoryInput!) { examineSignatory(input: $input) { __typename ... on UserError { ...Fault } } }"): typeof import('./graphql.js').ExamineSignatoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Staff($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } email roles since } }"): typeof import('./graphql.js').StaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StaffInvitations($coalitionId: ID!) { staffInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt } }"): typeof import('./graphql.js').StaffInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($input: InviteStaffInput!) { inviteStaff(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').InviteStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStaffRoles($coalitionId: ID!, $accountId: ID!, $roles: [CoalitionRole!]!) {\n    setStaffRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').SetStaffRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveStaff($coalitionId: ID!, $accountId: ID!) {\n    removeStaff(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').RemoveStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Voices($coalitionId: ID!) {\n    voices(coalitionId: $coalitionId) { account { id name } email roles since }\n    voiceInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt }\n  }\n"): typeof import('./graphql.js').VoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteVoice($input: InviteVoiceInput!) { inviteVoice(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').InviteVoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetVoiceRoles($coalitionId: ID!, $accountId: ID!, $roles: [VoiceRole!]!) {\n    setVoiceRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').SetVoiceRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveVoice($coalitionId: ID!, $accountId: ID!) {\n    removeVoice(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').RemoveVoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountedPetitions($organisation: String!) { myPetitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title openedAt organisations { slug name } } } } }\n"): typeof import('./graphql.js').CountedPetitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suspects($organisationId: ID!, $petition: String, $conditions: SignatureConditions) {\n    suspectOverview(organisationId: $organisationId, petition: $petition, conditions: $conditions) {\n      signatures\n      petitions { signatures since petition { slug title } }\n      reasons { key signatures }\n      services { key name signatures }\n      sources { key name signatures }\n      arrivals { from until signatures }\n    }\n    signatureBatches(organisationId: $organisationId) {\n      id decision state reason signatures proposedAt decidedAt takenBackAt reinstated isMine canBeTakenBack isDirectOnly\n      conditions { service from until locale picked }\n      source { slug name }\n      petition { slug title }\n    }\n  }\n"): typeof import('./graphql.js').SuspectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldSignatures($petition: String!, $conditions: SignatureConditions, $after: String) {\n    suspects(petition: $petition, conditions: $conditions, first: 20, after: $after) {\n      edges { node { id confirmedAt country area locale service source } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').HeldSignaturesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CountedWith($petition: String!, $conditions: SignatureConditions!) { countedWith(petition: $petition, conditions: $conditions) }"): typeof import('./graphql.js').CountedWithDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewSuspects($petition: String!, $decision: SuspectDecision!, $ids: [String!], $conditions: SignatureConditions, $reason: String) {\n    reviewSuspects(petition: $petition, decision: $decision, ids: $ids, conditions: $conditions, reason: $reason) { __typename ... on SuspectsReviewed { reviewed batch } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').ReviewSuspectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeInvalidation($petition: String!, $conditions: SignatureConditions!, $reason: String!) {\n    proposeInvalidation(petition: $petition, conditions: $conditions, reason: $reason) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').ProposeInvalidationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideInvalidation($batch: String!, $isApproved: Boolean!) {\n    decideInvalidation(batch: $batch, isApproved: $isApproved) { __typename ... on SignatureBatch { id signatures } ... on UserError { ...Fault } }\n  }\n"): typeof import('./graphql.js').DecideInvalidationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackBatch($batch: String!) { takeBackBatch(batch: $batch) { __typename ... on SignatureBatch { id reinstated } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').TakeBackBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AwaitingFollowUps { contactsToFollowUp { id coalitionId followUpOn target { id name } } }"): typeof import('./graphql.js').AwaitingFollowUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindTargets($coalitionId: ID!, $search: String, $area: String, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, search: $search, area: $area, first: 8, after: $after) {\n      edges { node { id name names { fr ar en es } areaName institution { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').FindTargetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory($coalitionId: ID!, $search: String, $kind: DirectoryKind, $area: String, $stance: Stance, $retired: Boolean, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, search: $search, kind: $kind, area: $area, stance: $stance, retired: $retired, first: 50, after: $after) {\n      edges { node { id name holder kind areaName isCommon correctsId institution { name } stance { stance } lastContactOn } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql.js').DirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StakeholderMap($coalitionId: ID!, $after: String) {\n    advocacyTargets(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name institution { name } stance { stance interest influence fromOn } } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.js').StakeholderMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Target($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id coalitionId name holder kind area areaName languages email address phone website isCommon correctsId retiredAt mayKeep logsForCoordination\n      logsFor { id name }\n      institution { id name }\n      offices { id name holder }\n      stance { stance interest influence }\n      stances { stance interest influence fromOn note }\n    }\n  }\n"): typeof import('./graphql.js').TargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetDealings($id: ID!, $coalitionId: ID!, $after: String) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id\n      contacts(first: 20, after: $after) {\n        edges { node { id kind happenedOn people summary isConfidential followUpOn followedUpAt withdrawnAt mayChange account { name } organisation { name } meeting { id title } } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql.js').TargetDealingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeetingsBegun($coalitionId: ID!) {\n    now: meetings(time: COMING, coalitionId: $coalitionId, first: 5) { edges { node { id title startsAt state } } }\n    past: meetings(time: PAST, coalitionId: $coalitionId, first: 45) { edges { node { id title startsAt state } } }\n  }\n"): typeof import('./graphql.js').MeetingsBegunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetTraces($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) {\n      id\n      addressed { kind on title slug objectId state note count }\n      commitments { ...ShownCommitment }\n    }\n  }\n"): typeof import('./graphql.js').TargetTracesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownCommitment on Commitment {\n    id text madeBy state announcedOn dueOn isPublic nextStates mayPublish\n    steps { state happenedOn sourceUrl note }\n  }\n"): typeof import('./graphql.js').ShownCommitmentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrackedCommitments($coalitionId: ID!, $state: CommitmentState, $after: String) {\n    trackedCommitments(coalitionId: $coalitionId, state: $state, first: 20, after: $after) { edges { node { ...ShownCommitment } } pageInfo { hasNextPage endCursor } }\n  }\n"): typeof import('./graphql.js').TrackedCommitmentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetFacts($id: ID!, $coalitionId: ID!) {\n    advocacyTarget(id: $id, coalitionId: $coalitionId) { id name names { fr ar en es } holder kind area languages email address phone website isCommon mayKeep }\n  }\n"): typeof import('./graphql.js').TargetFactsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTarget($input: AddTargetInput!) { addTarget(input: $input) { __typename ... on AdvocacyTarget { id } ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').AddTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTarget($input: EditTargetInput!) { editTarget(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').EditTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireTarget($targetId: ID!) { retireTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').RetireTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReinstateTarget($targetId: ID!) { reinstateTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').ReinstateTargetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeStance($input: TakeStanceInput!) { takeStance(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').TakeStanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogContact($input: LogContactInput!) { logContact(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').LogContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowUpContact($contactId: ID!) { followUpContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').FollowUpContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawContact($contactId: ID!) { withdrawContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').WithdrawContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCommitment($input: RecordCommitmentInput!) { recordCommitment(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').RecordCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCommitment($input: MoveCommitmentInput!) { moveCommitment(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').MoveCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCommitment($commitmentId: ID!, $isPublic: Boolean!) { publishCommitment(commitmentId: $commitmentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').PublishCommitmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tasks($coalitionId: ID!, $slug: String!, $state: TaskState, $mine: Boolean, $after: String) {\n    tasks(coalitionId: $coalitionId, state: $state, mine: $mine, first: 30, after: $after) {\n      edges { node { id title dueOn state mine organisation { name } person { name } group { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n    coalition(slug: $slug) { id members { organisation { id name } } }\n  }\n"): typeof import('./graphql.js').TasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveTask($input: GiveTaskInput!) { giveTask(input: $input) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').GiveTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishTask($taskId: ID!) { finishTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').FinishTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropTask($taskId: ID!) { dropTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }\n"): typeof import('./graphql.js').DropTaskDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
