/** Texts that try to run, to leave their place, to become a formula, a header or a template. Each begins with what would set it free. */
export const hostile = [
  '<script>window.taken=1;alert(1)</script>', '"><img src=x onerror="window.taken=1;alert(1)">', '</title><svg onload="window.taken=1;alert(1)">', '</script><script>window.taken=1</script>', '<iframe src="javascript:alert(1)"></iframe>',
  '<base href="//evil.example/">', '<!-- ', '\' onmouseover=\'alert(1)', '{{7*7}} ${7*7} <%= 7*7 %>', '{count, plural, one {x} other {#}} {0', '[lien](javascript:alert(1))', '[lien](https://evil.example" onclick="alert(1))', '&lt;script&gt; &#60;b&#62;',
  '<svg><a xlink:href="javascript:alert(1)">x', '![x](data:image/svg+xml,<svg/onload=alert(1)>)', '\u202Etxt.exe\u202C \u2066\u2067x', '\u200B\u200D\uFEFFx\u00AD', '\'; drop table signature; --', 'x\r\nBcc: victim@evil.example\r\n\r\n<b>', '\t=1+1', '\r=1+1',
  '=HYPERLINK("https://evil.example")', '+1+1 Samira', '-1+1 Samira', '@SUM(1)', 'x'.repeat(60),
] as const;
/** All of them, and a word of any length. */
export const allHostile = [...hostile, 'x'.repeat(400)].join(' \n');

/** What would be a hole if it stood in a page or a mail. */
export const forbidden = 'script:not([src]):not([type="application/ld+json"]), img[src="x"], svg[onload], iframe[src^="javascript"], base, [onerror], [onload], [onmouseover], [onclick], [*|href^="javascript:" i], [src^="data:image/svg"], a[href*="//evil.example"]:not([rel~="noopener"])';
