export { accountContext, citizen, makeAccount, type AccountWishes, type ActorWishes } from './account.factory.js';
