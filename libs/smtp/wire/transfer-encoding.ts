const [LF, CR, SPACE, EQUALS] = [10, 13, 32, 61];
/** Characters of an encoded line; a soft break adds one. */
const LINE = 75;
const HEX = Buffer.from('0123456789ABCDEF');

export interface EncodedText {
  readonly encoding: 'base64' | 'quoted-printable';
  readonly body: Buffer;
}

/** A text as it may travel (RFC 2045): quoted-printable when mostly Latin, else base64. Lines end in CRLF. */
export function encodeText(text: string): EncodedText {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > text.length * 1.25) return { encoding: 'base64', body: base64(bytes) };
  return { encoding: 'quoted-printable', body: quotedPrintable(bytes) };
}

function base64(bytes: Buffer): Buffer {
  return Buffer.from(`${bytes.toString('base64').replace(/.{76}(?=.)/g, '$&\r\n')}\r\n`, 'latin1');
}

/** A character is not cut, no line ends in a blank and no two blanks meet, so that relaxed DKIM finds nothing to change. */
function quotedPrintable(bytes: Buffer): Buffer {
  const out = Buffer.allocUnsafe(bytes.length * 4 + 80);
  let [at, column, isAfterBlank] = [0, 0, false];
  const end = bytes.at(-1) === LF ? bytes.length - 1 : bytes.length;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === LF || byte === CR) {
      if (byte === CR && bytes[i + 1] === LF) continue;
      [out[at++], out[at++], column, isAfterBlank] = [CR, LF, 0, false];
      continue;
    }
    const isBlank = byte === SPACE;
    const isPlain = isBlank ? !isAfterBlank && i + 1 < end && bytes[i + 1] !== LF && bytes[i + 1] !== CR : byte > SPACE && byte < 127 && byte !== EQUALS;
    const width = isPlain ? 1 : byte < 0xc0 ? 3 : byte < 0xe0 ? 6 : byte < 0xf0 ? 9 : 12; // a character's first byte makes room for all of it
    if (column + width > LINE && (byte & 0xc0) !== 0x80) [out[at++], out[at++], out[at++], column] = [EQUALS, CR, LF, 0];
    isAfterBlank = isPlain && isBlank;
    if (isPlain) out[at++] = byte;
    else [out[at++], out[at++], out[at++]] = [EQUALS, HEX[byte >> 4]!, HEX[byte & 15]!];
    column += isPlain ? 1 : 3;
  }
  [out[at++], out[at++]] = [CR, LF];
  return out.subarray(0, at);
}
