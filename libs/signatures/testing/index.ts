export { makeChallenge } from '../challenge/challenge.js';
export { solve } from './solve.js';
export { linksOf, samira, signer } from './signing.factory.js';
export { openSigningHouse, type SigningHouse } from './signing-house.js';
