import { Paragraph, type Span } from './runs.js';

const fontOf = (char: string) => (/\p{Script=Arabic}/u.test(char) ? 'ar' : 'la');
const line = (text: string, direction: 'ltr' | 'rtl') => new Paragraph(text, direction, fontOf).line().map((run) => `${run.font}:${run.text}`);

describe('a line of mixed scripts, from left to right as it is seen', () => {
  it('keeps Latin text as it is', () => expect(line('Tanger 2026', 'ltr')).toEqual(['la:Tanger 2026']));
  it('puts a number to the left of the Arabic word before it', () => expect(line('الخط 12', 'rtl')).toEqual(['la:12', 'ar:الخط ']));
  it('keeps the digits of a number in order, separators too', () => expect(line('عدد 4.218', 'rtl')[0]).toBe('la:4.218'));
  it('puts a Latin name between the Arabic words around it', () => expect(line('جمعية Tanger Action فرع', 'rtl')).toEqual(['ar:فرع', 'la: ', 'la:Tanger Action', 'ar:جمعية ']));
  it('mirrors brackets in Arabic', () => expect(line('(الخط)', 'rtl')).toEqual(['la:(', 'ar:الخط', 'la:)']));
  it('puts brackets around a Latin name within Arabic', () => expect(line('جمعية (AMDH) بطنجة', 'rtl')).toEqual(['ar:بطنجة', 'la: (', 'la:AMDH', 'la:)', 'ar:جمعية ']));
  it('turns a run of signs', () => expect(line('نعم !', 'rtl')).toEqual(['la:!', 'ar:نعم ']));
  it('puts Arabic words in French text in their own order', () => expect(line('avec جمعية الشفاء, Tanger', 'ltr')).toEqual(['la:avec ', 'ar:جمعية الشفاء', 'la:, Tanger']));
  it('gives no glyph to marks of direction and knows the thin space of French numbers', () => expect(line('\u200f4\u202f218\u2069', 'ltr').join('')).toBe('la:4\u00a0218'));
});

describe('words of another look', () => {
  const bold = { isBold: true };
  const runs = (spans: readonly Span[], direction: 'ltr' | 'rtl') => new Paragraph(spans, direction, (char, look) => `${fontOf(char)}${look?.isBold ? '+' : ''}`).line().map(({ font, text }) => `${font}:${text}`);

  it('are runs of their own, in their place', () => expect(runs([{ text: 'Un ' }, { text: 'abri sûr', look: bold }, { text: ' pour tous' }], 'ltr')).toEqual(['la:Un ', 'la+:abri sûr', 'la: pour tous']));
  it('stand from right to left in Arabic, a bold French name from left to right within', () =>
    expect(runs([{ text: 'مأوى ' }, { text: 'آمن', look: bold }, { text: ' في ' }, { text: 'Tanger Ville', look: bold }], 'rtl')).toEqual(['la+:Tanger Ville', 'ar: في ', 'ar+:آمن', 'ar:مأوى ']));
  it('keep their place after signs that are not printed', () => expect(runs([{ text: 'a\u0000\u0001' }, { text: 'b', look: bold }], 'ltr')).toEqual(['la:a ', 'la+:b']));
});
