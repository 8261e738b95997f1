export { CryptoModule } from './crypto.module.js';
export { Keys, hmac, type KeyPurpose } from './keys.js';
export { open, seal } from './seal.js';
export { makeBoxKeys, openWith, sealTo, type BoxKeys } from './sealed-box.js';
export { makeSecret, readToken, sameBytes, sha256, toToken } from './tokens.js';
