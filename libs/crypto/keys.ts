import { hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { hmac } from './digests.js';

/** What a derived key is for; one key never serves two purposes. */
export type KeyPurpose = 'signer-contact' | 'organisation-secret' | 'petition-key' | 'suppression' | 'newsletter' | 'activity' | 'letter' | 'totp' | 'export' | 'invitation' | 'application' | 'sign-off' | 'filing' | 'consultation' | 'consultation-link' | 'report' | 'password-reset' | 'sign-challenge' | 'message-id' | 'demo';

/** The keys of this installation, each derived from the master key for one purpose (HKDF-SHA-256, 32 bytes). */
@Injectable()
export class Keys {
  private readonly derived = new Map<KeyPurpose, Buffer>();

  constructor(private readonly config: Config) {}

  for(purpose: KeyPurpose): Buffer {
    const known = this.derived.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.config.masterKey, 'sawt', purpose, 32));
    this.derived.set(purpose, key);
    return key;
  }

  /** HMAC-SHA-256 under the key for this purpose, 32 bytes. */
  hmac(purpose: KeyPurpose, text: string): Buffer {
    return hmac(this.for(purpose), text);
  }
}
