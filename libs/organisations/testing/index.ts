export { makeCoalition, makeCoordinator, makeMember, makeOrganisation, type CoalitionWishes, type CoordinatorWishes, type MemberWishes, type OrganisationWishes } from './organisation.factory.js';
