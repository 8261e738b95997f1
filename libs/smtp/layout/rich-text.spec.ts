import fc from 'fast-check';
import { richText } from '../index.js';
import { hostileTexts, withoutAllowedTags } from '../testing/hostile-texts.js';

const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1]);

describe('what an organisation writes', () => {
  it('becomes paragraphs, lines, links and bold', () => {
    const { html, text } = richText('Bonjour,\n\nUn **grand** merci.\nLire https://nour.ma/a?b=1&c=2. Voir [la page](https://nour.ma/b)');
    expect(html).toBe(
      '<p dir="ltr" style="margin:0 0 16px;text-align:left">Bonjour,</p>' +
      '<p dir="ltr" style="margin:0 0 16px;text-align:left">Un <strong>grand</strong> merci.<br>' +
      'Lire <a href="https://nour.ma/a?b=1&amp;c=2" style="color:#0b5d57;text-decoration:underline" rel="noopener noreferrer"><bdi dir="ltr">https://nour.ma/a?b=1&amp;c=2</bdi></a>. ' +
      'Voir <a href="https://nour.ma/b" style="color:#0b5d57;text-decoration:underline" rel="noopener noreferrer"><bdi>la page</bdi></a></p>');
    expect(text).toBe('Bonjour,\n\nUn *grand* merci.\nLire https://nour.ma/a?b=1&c=2. Voir la page (https://nour.ma/b)');
  });

  it('gives each paragraph its own direction', () => {
    const { html } = richText('شكرا لكم\r\n\r\nMerci\n \n2026');
    expect(html).toMatch(/^<p dir="rtl" style="[^"]*text-align:right">شكرا لكم<\/p><p dir="ltr"[^>]*>Merci<\/p><p style="[^"]*">2026<\/p>$/);
  });

  it.each([
    ['(https://fr.wikipedia.org/wiki/Tanger_(ville))', 'https://fr.wikipedia.org/wiki/Tanger_(ville)'],
    ['(https://nour.ma/a)', 'https://nour.ma/a'],
    ['هل قرأتم https://nour.ma/a؟', 'https://nour.ma/a'],
    ['« https://nour.ma/a »', 'https://nour.ma/a'],
    ['**https://nour.ma/a**', 'https://nour.ma/a'],
  ])('finds the address in %s', (source, address) => expect(hrefs(richText(source).html)).toEqual([address]));
});

describe('what somebody hostile writes', () => {
  it.each(hostileTexts)('stays text: %.60s', (source) => expect(withoutAllowedTags(richText(source).html)).not.toMatch(/[<>]/));

  it.each(['javascript:alert(1)', '[x](javascript:alert(1))', '[x](http://evil.ma)', 'http://evil.ma', '[https://bank.ma](http://evil.ma)', 'https://bank.ma@evil.ma', '[x](https://u:p@evil.ma)', '//evil.ma', '[x](data:text/html,x)'])(
    'is not linked: %s', (source) => expect(hrefs(richText(source).html)).toEqual([]));

  it('cannot name one address and lead to another', () => {
    for (const name of ['https://bank.ma', 'www.bank.ma', 'bank.ma', 'bank.ma/login', 'aide@bank.ma']) expect(hrefs(richText(`[${name}](https://evil.ma/)`).html)).not.toContain('https://evil.ma/');
  });

  it('cannot turn the direction of what follows', () => expect(richText('a\u202Eb\u2066c').html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/));

  it('stays text whatever it is', () => {
    const bits = fc.constantFrom('<', '>', '"', "'", '&', '**', '[', ']', '(', ')', 'https://', 'javascript:', 'x.ma', '\n', '\n\n', ' ', 'ش', '\u202E', 'a', '/', '@', '=');
    fc.assert(fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 40 }), (parts) => {
      const { html } = richText(parts.join(''));
      expect(withoutAllowedTags(html)).not.toMatch(/[<>]/);
      for (const href of hrefs(html)) expect(href).toMatch(/^https:\/\//);
    }), { numRuns: 2000 });
  });
});
