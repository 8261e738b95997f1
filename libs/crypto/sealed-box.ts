import sodium from 'sodium-native';

export interface BoxKeys {
  /** 32 bytes, may be shown. */
  readonly publicKey: Buffer;
  /** 32 bytes, kept wrapped. */
  readonly secretKey: Buffer;
}

/** A new X25519 key pair. */
export function makeBoxKeys(): BoxKeys {
  const keys = { publicKey: Buffer.alloc(sodium.crypto_box_PUBLICKEYBYTES), secretKey: Buffer.alloc(sodium.crypto_box_SECRETKEYBYTES) };
  sodium.crypto_box_keypair(keys.publicKey, keys.secretKey);
  return keys;
}

/** Seals to a public key (libsodium `crypto_box_seal`): only its secret key opens it. Throws on a key of wrong length. */
export function sealTo(publicKey: Buffer, clear: Buffer | string): Buffer {
  const message = Buffer.from(clear as string);
  const sealed = Buffer.allocUnsafe(message.length + sodium.crypto_box_SEALBYTES);
  sodium.crypto_box_seal(sealed, message, publicKey);
  return sealed;
}

/** Opens what `sealTo` made. Throws when it was not made for these keys. */
export function openWith({ publicKey, secretKey }: BoxKeys, sealed: Buffer): Buffer {
  if (sealed.length < sodium.crypto_box_SEALBYTES) throw new Error('Too short for a sealed box.');
  const clear = Buffer.allocUnsafe(sealed.length - sodium.crypto_box_SEALBYTES);
  if (!sodium.crypto_box_seal_open(clear, sealed, publicKey, secretKey)) throw new Error('Not sealed to these keys.');
  return clear;
}
