export { makeConsentingSigners, type MadeSigner, type SignerWishes } from './consenting-signers.factory.js';
export { letTimePass, makeApprovedMailing, makeAssociation, openMailingHouse, type Association, type MailingHouse } from './mailing-house.js';
export { makeSubscriber, openNewsletterHouse, type NewsletterHouse } from './newsletter-house.js';
