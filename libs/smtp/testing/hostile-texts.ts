/** Texts that try to become more than text. */
export const hostileTexts = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</title><script>alert(1)</script>', '</style><svg onload=alert(1)>',
  '<!--', '-->', '<![endif]-->', '<a href="javascript:alert(1)">x</a>', '&lt;script&gt;', '&#60;script&#62;', '<iframe srcdoc="x">', '</p></td></table>', '<base href=//evil.ma>',
  '[x](javascript:alert(1))', '[x](JaVaScRiPt:alert(1))', '[x](data:text/html,x)', '[x](vbscript:x)', '[x](http://evil.ma)', '[x](//evil.ma)', '[x](https://user:pass@evil.ma)', '[x](https://)', '[x](https://evil.ma" onclick="alert(1))',
  '[https://bank.ma](https://evil.ma)', '[www.bank.ma](https://evil.ma)', '[bank.ma](https://evil.ma)', '[aide@bank.ma](https://evil.ma)', '[a](https://x.ma)](https://y.ma)', '[[x](https://x.ma)](https://y.ma)',
  'javascript:alert(1)', 'https://bank.ma@evil.ma', 'https://evil.ma/"onmouseover="alert(1)', "https://evil.ma/'><script>", 'https://evil.ma/<b>', 'https://[::1', '**<b>**', '**[x](javascript:alert(1))**', '****', '** **', '[]()', '![x](https://x.ma/p.png)',
  '@@url@@', '@@words@@ @@title@@', '$& $1 $` $\'', '${7*7}', '{{x}}', '<mj-text>x</mj-text>', '<mj-include path="/etc/passwd"/>', '\u202Etxt.exe\u202C', '\u2066\u2067\u2068x', 'a\u0000b\u001B[31m', '\uD800', 'x'.repeat(5000), '['.repeat(3000), '**'.repeat(2000), 'https://'.repeat(500),
] as const;

const TAG = /<(?:p(?: dir="(?:rtl|ltr)")? style="margin:0 0 16px(?:;text-align:(?:left|right))?"|\/p|br|strong|\/strong|bdi(?: dir="ltr")?|\/bdi|a href="https:\/\/[^"<>]*" style="[^"<>]*" rel="noopener noreferrer"|\/a)>/g;

/** What is left of the HTML of `richText` without the tags it may use; a `<` or `>` in it would be a hole. */
export function withoutAllowedTags(html: string): string {
  return html.replace(TAG, '');
}
