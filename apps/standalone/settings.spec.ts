import { readSettings } from './settings.js';

describe('what a start is asked for', () => {
  it('embeds what is not given, in production unless asked otherwise', async () => {
    const settings = await readSettings({ DATABASE_URL: '', NODE_ENV: 'test' });
    expect(settings).toMatchObject({ embedsDatabase: true, catchesMail: true, wantsDemo: true, isDevelopment: false });
    expect(settings.given).toEqual({ NODE_ENV: 'production' });
    expect((await readSettings({ NODE_ENV: 'development' })).isDevelopment).toBe(true);
    expect((await readSettings({ DATABASE_URL: 'postgres://a@localhost/sawt' })).embedsDatabase).toBe(false);
  });

  it('writes no demonstration to a real mail server unless asked for by name', async () => {
    const SMTP_URL = 'smtp://localhost:25';
    expect(await readSettings({ SMTP_URL })).toMatchObject({ catchesMail: false, wantsDemo: false });
    expect(await readSettings({ SMTP_URL, SAWT_DEMO: 'on' })).toMatchObject({ wantsDemo: true });
    expect(await readSettings({ SAWT_DEMO: 'off' })).toMatchObject({ wantsDemo: false });
  });

  it('names every fault, but not what the launcher provides', async () => {
    await expect(readSettings({ PORT: 'x', SMTP_URL: 'http://h' })).rejects.toThrow(/settings:\n {2}- PORT: [^\n]*\n {2}- SMTP_URL: [^\n]*$/);
  });
});
