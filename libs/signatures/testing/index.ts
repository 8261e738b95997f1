export { linksOf, samira, signer } from './signing.factory.js';
export { openSigningHouse, type SigningHouse } from './signing-house.js';
