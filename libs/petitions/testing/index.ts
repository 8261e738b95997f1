export { makePetition, type PetitionWishes } from './petition.factory.js';
