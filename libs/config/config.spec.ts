import { readFileSync } from 'node:fs';
import { ConfigFault, loadConfig, settings } from './index.js';

const needed = { DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost:25', MASTER_KEY: Buffer.alloc(32, 1).toString('base64') };

describe('config', () => {
  it('reads what is needed and fills the rest', () => {
    const config = loadConfig({ ...needed, PORT: '4000', DKIM_DOMAIN: '' });
    expect(config).toMatchObject({ port: 4000, publicUrl: 'http://localhost:4000', workerDatabaseUrl: needed.DATABASE_URL, dkim: undefined });
  });

  it('lists every fault at once, by name', () => {
    const attempt = () => loadConfig({ PORT: 'x', DATABASE_URL: 'mysql://h', MASTER_KEY: 'short', DKIM_DOMAIN: 'a.org' });
    expect(attempt).toThrow(ConfigFault);
    expect(attempt).toThrow(/PORT: .*\n.*DATABASE_URL: must be a URL starting with postgres:[^]*SMTP_URL: is required[^]*MASTER_KEY: must be 32[^]*DKIM_DOMAIN and DKIM_PRIVATE_KEY/);
  });

  it('is described line by line in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = Object.fromEntries([...readme.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|$/gm)].map((row) => [row[1], row[2]]));
    expect(rows).toEqual(Object.fromEntries(Object.entries(settings).map(([name, setting]) => [name, setting.description])));
  });
});
