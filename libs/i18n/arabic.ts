const MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/g; // harakat, Quranic signs, tatweel
const LATIN_MARKS = /[\u0300-\u036F]/g;

/**
 * Text as search and comparison want it: lower case, without accents or vowel signs, hamza carriers to bare
 * alef, ta marbuta to ha, alef maqsura to ya, Arabic-Indic digits to Latin, spaces folded.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD').replace(LATIN_MARKS, '').replace(MARKS, '').normalize('NFC').toLowerCase()
    .replace(/[أإآٱ]/g, 'ا').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي').replace(/ة/g, 'ه').replace(/ى/g, 'ي')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
