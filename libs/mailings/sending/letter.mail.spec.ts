import { Letter } from './letter.mail.js';

const names = { fr: 'Association <Amal>', ar: 'جمعية الأمل' };
const token = 'T'.repeat(64);

describe('a letter', () => {
  let french: Letter;
  let arabic: Letter;
  beforeAll(async () => {
    french = await Letter.of({ locale: 'fr', subject: 'Le conseil a répondu', body: 'Bonne nouvelle : **oui**.\n\nLire [la réponse](https://conseil.ma/reponse).' }, names, 'https://sawt.ma');
    arabic = await Letter.of({ locale: 'ar', subject: 'أجاب المجلس', body: 'خبر سار.' }, names, 'https://sawt.ma');
  });

  it('greets by name, links what it should, and says who writes and why, in both shapes', () => {
    const { html, text } = french.fill({ givenName: 'Samira', unsubscribeToken: token });
    expect(text).toContain('Bonjour Samira,');
    expect(html).toMatch(/Bonjour <bdi>Samira<\/bdi>,/);
    for (const shape of [html, text]) {
      expect(shape).toContain(`https://sawt.ma/fr/unsubscribe/${token}`);
      expect(shape).toContain(`https://sawt.ma/fr/preferences/${token}`);
      expect(shape).toContain('https://conseil.ma/reponse');
      expect(shape).toMatch(/vous écrit parce que/);
      expect(shape).not.toMatch(/[nt][0-9a-f]{24}/);
    }
    expect(text).toContain('Association <Amal>');
    expect(html).toContain('Association &lt;Amal&gt;');
  });

  it('greets without a name when there is none', () => {
    expect(french.fill({ givenName: ' ', unsubscribeToken: token }).text).toContain('Bonjour,');
  });

  it('lets no name become markup or a line of its own', () => {
    const { html, text } = french.fill({ givenName: '<img src=x>"\r\nBcc: a@b.ma\u202E', unsubscribeToken: token });
    expect(html).toContain('&lt;img src=x&gt;&quot;Bcc: a@b.ma<');
    expect(html).not.toContain('<img src=x');
    expect(text).not.toMatch(/^Bcc/m);
  });

  it('is written from right to left in Arabic', () => {
    const { html, text } = arabic.fill({ givenName: 'سميرة', unsubscribeToken: token });
    expect(html).toMatch(/dir="rtl"/);
    expect(text).toContain('سميرة');
    expect(html).toContain('جمعية الأمل');
    expect(html).toContain(`https://sawt.ma/ar/unsubscribe/${token}`);
  });
});
