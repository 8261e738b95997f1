export { joinCoalition, makeCoalition, makeCoordinator, makeMandate, makeMember, makeOrganisation, makeVoice, type CoalitionWishes, type CoordinatorWishes, type MemberWishes, type OrganisationWishes } from './organisation.factory.js';
export { makeApplication, type ApplicationWishes } from './application.factory.js';
export { makeCharter, type CharterWishes } from './charter.factory.js';
export { makeGroup } from './group.factory.js';
export { makeProposal } from './meeting.factory.js';
export { startMailedHouse, type MailedHouse } from './mailed-house.js';
