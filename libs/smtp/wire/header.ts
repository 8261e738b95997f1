import { encodeWord } from 'nodemailer/lib/mime-funcs';

/** A header line as it is sent, folded, and the value DKIM signs: in one line, without blanks at its ends. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

const LINE = 76;
const WORD = 52;

/** What nobody may smuggle in: line breaks and other signs that are no text. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

/** Free text in a header (RFC 2047): as it is when ASCII, else encoded words. */
export function encodedText(text: string): string {
  const line = oneLine(text);
  return /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') ? line : encodeWord(line, 'B', WORD);
}

/** `"Nour, Tanger" <a@b.ma>`; the address has been checked. */
export function mailbox(name: string, address: string): string {
  const line = oneLine(name);
  if (line === '') return address;
  const shown = /^[\x20-\x7e]*$/.test(line) && !line.includes('=?') ? `"${line.replace(/["\\]/g, '\\$&')}"` : encodeWord(line, 'B', WORD);
  return `${shown} <${address}>`;
}

/** Folded at blanks (RFC 5322), so that unfolding gives the value again. */
export function written({ name, value }: Header): string {
  let text = `${name}:`;
  let column = text.length;
  for (const word of value.split(' ')) {
    const isFull = column + 1 + word.length > LINE && column > name.length + 1;
    text += isFull ? `\r\n ${word}` : ` ${word}`;
    column = isFull ? 1 + word.length : column + 1 + word.length;
  }
  return `${text}\r\n`;
}
