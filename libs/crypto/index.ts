export { CryptoModule } from './crypto.module.js';
export { hmac, sha256 } from './digests.js';
export { Keys, type KeyPurpose } from './keys.js';
export { drawRandom } from './random.js';
export { open, seal } from './seal.js';
export { makeBoxKeys, openWith, sealTo, type BoxKeys } from './sealed-box.js';
export { makeSecret, readToken, sameBytes, toToken } from './tokens.js';
