import './organisation.permissions.js';
import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { FoundCoalition } from './founding/found-coalition.service.js';
import { FoundOrganisation } from './founding/found-organisation.service.js';
import { FindTwins } from './founding/find-twins.service.js';
import { UpdateCoalition } from './founding/update-coalition.service.js';
import { UpdateOrganisation } from './founding/update-organisation.service.js';
import { CoalitionRules } from './decisions/coalition-rules.service.js';
import { CloseDecision } from './decisions/course/close-decision.service.js';
import { DraftDecision } from './decisions/course/draft-decision.service.js';
import { OpenDecision } from './decisions/course/open-decision.service.js';
import { RecordDecision } from './decisions/course/record-decision.service.js';
import { DecisionSubjects } from './decisions/decision-subjects.js';
import { Ballots } from './decisions/reading/ballots.service.js';
import { Decisions } from './decisions/reading/decisions.service.js';
import { CastVote } from './decisions/voting/cast-vote.service.js';
import { GiveOpinion } from './decisions/voting/give-opinion.service.js';
import { Proxies } from './decisions/voting/proxies.service.js';
import { GroupsModule } from './groups/groups.module.js';
import { AcceptInvitation } from './invitations/accept-invitation.service.js';
import { InvitationWriter } from './invitations/invitation-writer.service.js';
import { InviteMember } from './invitations/invite-member.service.js';
import { OpenInvitations } from './invitations/open-invitations.service.js';
import { ShowInvitation } from './invitations/show-invitation.service.js';
import { OrganisationKeys } from './keys/organisation-keys.service.js';
import { Logos } from './logos/logos.service.js';
import { GrantMandate } from './mandates/grant-mandate.service.js';
import { Mandates } from './mandates/mandates.service.js';
import { RevokeMandate } from './mandates/revoke-mandate.service.js';
import { Actors } from './members/actors.service.js';
import { ChangeMembers } from './members/change-members.service.js';
import { ChangeStaff } from './members/change-staff.service.js';
import { ChangeVoices } from './members/change-voices.service.js';
import { EnrolMember } from './members/enrol-member.service.js';
import { Members } from './members/members.service.js';
import { MyPlaces } from './members/my-places.service.js';
import { OrganisationAccess } from './organisation.access.js';
import { ChangeOffices } from './offices/change-offices.service.js';
import { OfficesHeld } from './offices/offices.service.js';
import { AnswerListing } from './places/answer-listing.service.js';
import { ChangePlace } from './places/change-place.service.js';
import { Places } from './places/places.service.js';
import { Coalitions } from './reading/coalitions.service.js';
import { Neighbours } from './reading/neighbours.js';
import { Organisations } from './reading/organisations.service.js';

const founding = [FindTwins, FoundCoalition, FoundOrganisation, UpdateCoalition, UpdateOrganisation];
const invitations = [AcceptInvitation, InvitationWriter, InviteMember, OpenInvitations, ShowInvitation];
const members = [Actors, ChangeMembers, ChangeStaff, ChangeVoices, EnrolMember, Members, MyPlaces];
const places = [AnswerListing, ChangeOffices, ChangePlace, OfficesHeld, Places];
const mandates = [GrantMandate, Mandates, RevokeMandate];
const decisions = [Ballots, CastVote, CloseDecision, CoalitionRules, DecisionSubjects, Decisions, DraftDecision, GiveOpinion, OpenDecision, Proxies, RecordDecision];
const services = [...founding, ...mandates, ...decisions, ...invitations, ...members, ...places, Coalitions, Logos, Neighbours, OrganisationAccess, OrganisationKeys, Organisations];

/** Coalitions, organisations and who may act in them. */
@Module({ imports: [AuthModule, GroupsModule, RateLimitsModule], providers: services, exports: [GroupsModule, ...services] })
export class OrganisationsModule {}
