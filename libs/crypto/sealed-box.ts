import sodium from 'libsodium-wrappers';

export interface BoxKeys {
  /** 32 bytes, may be shown. */
  readonly publicKey: Buffer;
  /** 32 bytes, kept wrapped. */
  readonly secretKey: Buffer;
}

/** A new X25519 key pair. */
export async function makeBoxKeys(): Promise<BoxKeys> {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  return { publicKey: Buffer.from(publicKey), secretKey: Buffer.from(privateKey) };
}

/** Seals to a public key (libsodium `crypto_box_seal`): only its secret key opens it. Throws on a key of wrong length. */
export async function sealTo(publicKey: Buffer, clear: Buffer | string): Promise<Buffer> {
  await sodium.ready;
  return Buffer.from(sodium.crypto_box_seal(clear as Buffer, publicKey));
}

/** Opens what `sealTo` made. Throws when it was not made for these keys. */
export async function openWith({ publicKey, secretKey }: BoxKeys, sealed: Buffer): Promise<Buffer> {
  await sodium.ready;
  return Buffer.from(sodium.crypto_box_seal_open(sealed, publicKey, secretKey));
}
