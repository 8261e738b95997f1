import { Module } from '@nestjs/common';
import { FoundingResolver } from './founding/founding.resolver.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { MembersResolver } from './members/members.resolver.js';
import { MyPlacesResolver } from './members/my-places.resolver.js';
import { OrganisationsModule } from './organisations.module.js';
import { PlacesResolver } from './places/places.resolver.js';
import { AuditedOrganisationResolver } from './reading/audited-organisation.resolver.js';
import { CoalitionsResolver } from './reading/coalitions.resolver.js';
import { OrganisationsResolver } from './reading/organisations.resolver.js';

/** The doors of coalitions and organisations. */
@Module({
  imports: [OrganisationsModule],
  providers: [AuditedOrganisationResolver, CoalitionsResolver, FoundingResolver, InvitationsResolver, MembersResolver, MyPlacesResolver, OrganisationsResolver, PlacesResolver],
  exports: [OrganisationsModule],
})
export class OrganisationsApiModule {}
