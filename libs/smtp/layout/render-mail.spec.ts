import { isolate, renderMail, richText, type MailContent } from '../index.js';
import { hostileTexts } from '../testing/hostile-texts.js';

const content: MailContent = {
  locale: 'fr', title: 'Confirmez votre signature', paragraphs: ['Bonjour,', `Portée par ${isolate('جمعية النور')}.`],
  button: { label: 'Confirmer', url: 'https://sawt.ma/c/1?a=b&c=d' }, closing: ['Valable 7 jours.'], footer: ['Rien signé ? Ignorez ce message.', { label: 'Nous écrire', url: 'https://sawt.ma/contact' }],
};
const tags = (html: string) => html.match(/<[a-z!/][^>]*>/gi)!.length;

describe('a mail', () => {
  it('says the same in HTML and in text, in the same order', async () => {
    const { html, text } = await renderMail(content);
    expect(text).toBe('Sawt\n\nConfirmez votre signature\n=========================\n\nBonjour,\n\nPortée par \u2068جمعية النور\u2069.\n\nConfirmer\u00A0:\nhttps://sawt.ma/c/1?a=b&c=d\n\nValable 7 jours.\n\n-- \nRien signé ? Ignorez ce message.\n\nNous écrire\u00A0:\nhttps://sawt.ma/contact\n');
    const seen = html.slice(html.indexOf('role="article"'));
    const places = ['Sawt', '<h1', 'Bonjour,', 'Portée par <bdi>جمعية النور</bdi>.', 'href="https://sawt.ma/c/1?a=b&amp;c=d"', 'Confirmer', 'Valable 7 jours.', 'Rien signé ?', 'href="https://sawt.ma/contact"'].map((words) => seen.indexOf(words, seen.indexOf('<div')));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });

  it('loads nothing from anywhere and stays small', async () => {
    const { html } = await renderMail(content);
    expect(html).not.toMatch(/<(script|link|img|iframe|object|form)|@import|url\(|src=/i);
    expect(Buffer.byteLength(html)).toBeLessThan(20_000);
  });

  it('has its language and direction in each locale', async () => {
    for (const locale of ['fr', 'en', 'es'] as const) expect((await renderMail({ ...content, locale })).html).toMatch(new RegExp(`<html lang="${locale}" dir="ltr"`));
    const { html, text } = await renderMail({ ...content, locale: 'ar', title: 'أكدوا توقيعكم' });
    expect(html).toMatch(/<html lang="ar" dir="rtl"/);
    expect(html).toMatch(/role="article" lang="ar" dir="rtl"/);
    expect(html).not.toMatch(/direction:ltr|\salign="left"/);
    expect(html).toMatch(/direction:rtl/);
    expect(text).toContain('Confirmer:\nhttps://');
    expect([text.slice(0, 4), html.includes('<bdi>صوت</bdi>')]).toEqual(['صوت\n', true]);
  });

  it('puts no colon behind a question', async () => {
    const { text } = await renderMail({ ...content, locale: 'ar', footer: [{ label: 'لم تكونوا أنتم؟', url: 'https://sawt.ma/x' }] });
    expect(text).toContain('لم تكونوا أنتم؟\nhttps://sawt.ma/x');
  });

  it('leaves out the rooms it does not need', async () => {
    const { html, text } = await renderMail({ ...content, button: undefined, closing: undefined });
    expect(html).not.toMatch(/class="button"|@@|https:\/\/sawt\.ma\/c\//);
    expect(text).not.toContain('Confirmer :');
  });

  it('takes what an organisation wrote as it was made', async () => {
    const { html, text } = await renderMail({ ...content, brand: 'Nour & Co', paragraphs: [richText('**Merci** [ici](https://nour.ma)')] });
    expect(html).toContain('<strong>Merci</strong> <a href="https://nour.ma/"');
    expect(html).toContain('<bdi>Nour &amp; Co</bdi>');
    expect(text).toContain('*Merci* ici (https://nour.ma)');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'mailto:a@b.ma', 'nothing'])('is not made with the link %s', async (url) => {
    await expect(renderMail({ ...content, button: { label: 'x', url } })).rejects.toThrow();
    await expect(renderMail({ ...content, footer: [{ label: 'x', url }] })).rejects.toThrow();
  });
});

describe('hostile words', () => {
  const fields: [string, (words: string) => MailContent][] = [
    ['title', (words) => ({ ...content, title: words })],
    ['paragraph', (words) => ({ ...content, paragraphs: [words] })],
    ['isolated name', (words) => ({ ...content, paragraphs: [`x ${isolate(words)} y`] })],
    ['button', (words) => ({ ...content, button: { label: words, url: 'https://sawt.ma' } })],
    ['link', (words) => ({ ...content, button: { label: 'x', url: `https://sawt.ma/${words}` } })],
    ['closing', (words) => ({ ...content, closing: [words] })],
    ['footer', (words) => ({ ...content, footer: [words] })],
    ['brand', (words) => ({ ...content, brand: words })],
    ['preview', (words) => ({ ...content, preview: words })],
  ];
  it.each(fields)('in the %s add no tag and fill no other place', async (_field, withWords) => {
    const plain = tags((await renderMail(withWords('plain'))).html);
    for (const words of hostileTexts) {
      const { html } = await renderMail(withWords(words));
      expect(tags(html)).toBe(plain);
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      expect(html).not.toContain('\u0000');
    }
  });

  it('cannot close the isolation they stand in', async () => {
    const { html } = await renderMail({ ...content, paragraphs: [`De ${isolate('a\u2069b\u202Ec')} à vous`] });
    expect(html).toContain('De <bdi>abc</bdi> à vous');
  });
});
