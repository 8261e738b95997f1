import { Module } from '@nestjs/common';
import { ApplyingApiModule } from './admissions/applying/applying.api.module.js';
import { ChartersApiModule } from './charters/charters.api.module.js';
import { AdmissionsApiModule } from './admissions/admissions.api.module.js';
import { DecisionsResolver } from './decisions/decisions.resolver.js';
import { DecisionFieldsResolver } from './decisions/reading/decision-fields.resolver.js';
import { VotingResolver } from './decisions/voting/voting.resolver.js';
import { FoundingResolver } from './founding/founding.resolver.js';
import { GroupsApiModule } from './groups/groups.api.module.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { LogoController } from './logos/logo.controller.js';
import { LogosResolver } from './logos/logos.resolver.js';
import { MandatesResolver } from './mandates/mandates.resolver.js';
import { MeetingsApiModule } from './meetings/meetings.api.module.js';
import { MembersResolver } from './members/members.resolver.js';
import { MyPlacesResolver } from './members/my-places.resolver.js';
import { VoicesResolver } from './members/voices.resolver.js';
import { OfficesResolver } from './offices/offices.resolver.js';
import { OrganisationsModule } from './organisations.module.js';
import { PlacesResolver } from './places/places.resolver.js';
import { AuditedOrganisationResolver } from './reading/audited-organisation.resolver.js';
import { CoalitionsResolver } from './reading/coalitions.resolver.js';
import { OrganisationsResolver } from './reading/organisations.resolver.js';

/** The doors of coalitions and organisations. */
@Module({
  imports: [AdmissionsApiModule, ApplyingApiModule, ChartersApiModule, GroupsApiModule, MeetingsApiModule, OrganisationsModule],
  providers: [
    AuditedOrganisationResolver,
    CoalitionsResolver,
    DecisionFieldsResolver,
    DecisionsResolver,
    FoundingResolver,
    InvitationsResolver,
    LogosResolver,
    MandatesResolver,
    MembersResolver,
    MyPlacesResolver,
    OfficesResolver,
    OrganisationsResolver,
    PlacesResolver,
    VoicesResolver,
    VotingResolver,
  ],
  controllers: [LogoController],
  exports: [AdmissionsApiModule, ChartersApiModule, GroupsApiModule, MeetingsApiModule, OrganisationsModule],
})
export class OrganisationsApiModule {}
