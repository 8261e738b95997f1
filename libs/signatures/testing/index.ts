export { makeChallenge, solve } from '../challenge/challenge.js';
export { linksOf, samira, signer } from './signing.factory.js';
export { openSigningHouse, type SigningHouse } from './signing-house.js';
