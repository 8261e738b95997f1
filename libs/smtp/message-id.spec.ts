import { Keys } from '#libs/crypto';
import { loadConfig } from '#libs/config';
import { messageIdFor } from './index.js';

const keys = (byte: number) => new Keys(loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost', MASTER_KEY: Buffer.alloc(32, byte).toString('base64') }));
const id = '01a200e3-1a77-7546-9421-01592115cf5c';

describe('Message-ID', () => {
  it('is the same at every attempt, in every process', () => expect(messageIdFor(keys(1), 'sawt.ma', id)).toBe(messageIdFor(keys(1), 'sawt.ma', id)));
  it('carries the id and a proof', () => expect(messageIdFor(keys(1), 'sawt.ma', id)).toMatch(new RegExp(`^<${id}\\.[A-Za-z0-9_-]{22}@sawt\\.ma>$`)));
  it('differs for another id and under another key', () => {
    const proofOf = (text: string) => text.split('.')[1];
    const ours = proofOf(messageIdFor(keys(1), 'sawt.ma', id));
    expect(proofOf(messageIdFor(keys(1), 'sawt.ma', `${id}x`))).not.toBe(ours);
    expect(proofOf(messageIdFor(keys(2), 'sawt.ma', id))).not.toBe(ours);
  });
});
