import { CoalitionMemberRow } from './coalition-member.entity.js';
import { CoalitionStaffRow } from './coalition-staff.entity.js';
import { CoalitionRow } from './coalition.entity.js';
import { InvitationRow } from './invitation.entity.js';
import { OrganisationKeyRow } from './keys/organisation-key.entity.js';
import { MembershipRow } from './membership.entity.js';
import { OrganisationRow } from './organisation.entity.js';

export const organisationEntities = [CoalitionRow, OrganisationRow, CoalitionMemberRow, CoalitionStaffRow, MembershipRow, InvitationRow, OrganisationKeyRow];
export { CoalitionMemberRow, CoalitionRow, MembershipRow, OrganisationKeyRow, OrganisationRow };
export { Coalition, toCoalition } from './coalition.type.js';
export { Organisation, toOrganisation } from './organisation.type.js';
export { Coalitions } from './reading/coalitions.service.js';
export { Organisations } from './reading/organisations.service.js';
export { OrganisationKeys } from './keys/organisation-keys.service.js';
export { Actors } from './members/actors.service.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsApiModule } from './organisations.api.module.js';
export { OrganisationsWorkerModule } from './organisations.worker.module.js';
