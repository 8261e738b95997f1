import { StringDecoder } from 'node:string_decoder';

/** One record of a file, or why it cannot be read; where it begins, both counted from 1. */
export type ReadRecord = { readonly line: number; readonly number: number } & ({ readonly value: unknown } | { readonly problem: string });

const MOST_CHARACTERS = 5_000_000;

/**
 * Reads records one by one, however large the file: those of a JSON array, or one JSON object a line. A record
 * that cannot be read is named and the rest goes on.
 */
export async function* readRecords(chunks: AsyncIterable<Buffer>): AsyncGenerator<ReadRecord> {
  const decoder = new StringDecoder('utf8');
  const cutter = new Cutter();
  let number = 0;
  for await (const chunk of chunks) for (const piece of cutter.take(decoder.write(chunk))) yield parse(piece, ++number);
  for (const piece of cutter.end()) yield parse(piece, ++number);
}

interface Piece {
  readonly line: number;
  readonly text: string;
}

function parse({ line, text }: Piece, number: number): ReadRecord {
  try {
    return { line, number, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { line, number, problem: `is not JSON: ${error instanceof Error ? error.message : 'unreadable'}` };
  }
}

const isBlank = (character: string) => /[\s\uFEFF]/.test(character);

/** Cuts text into records: in an array at the commas between its elements, otherwise at the ends of lines. */
class Cutter {
  private kind?: 'array' | 'lines';
  private text = '';
  private line = 1;
  private startLine = 1;
  private depth = 0;
  private isInString = false;
  private isEscaped = false;

  take(more: string): Piece[] {
    const pieces: Piece[] = [];
    for (const character of more) {
      if (this.kind === undefined) this.begin(character);
      else if (this.kind === 'array' ? this.endsElement(character) : character === '\n') pieces.push(...this.end());
      else this.add(character);
      if (character === '\n') this.line++;
    }
    return pieces;
  }

  /** What was gathered so far, as a record. */
  end(): Piece[] {
    const text = this.text.trim();
    this.text = '';
    this.depth = 0;
    return text === '' ? [] : [{ line: this.startLine, text }];
  }

  /** The first sign tells what the file is. */
  private begin(character: string): void {
    if (isBlank(character)) return;
    this.kind = character === '[' ? 'array' : 'lines';
    if (this.kind === 'lines') this.add(character);
  }

  private endsElement(character: string): boolean {
    if (this.isInString) {
      if (this.isEscaped) this.isEscaped = false;
      else if (character === '\\') this.isEscaped = true;
      else if (character === '"') this.isInString = false;
      return false;
    }
    if (character === '"') this.isInString = true;
    else if (character === '{' || character === '[') this.depth++;
    else if (character === '}' || character === ']') return --this.depth < 0;
    return character === ',' && this.depth === 0;
  }

  private add(character: string): void {
    if (this.text === '' && isBlank(character)) return;
    if (this.text === '') this.startLine = this.line;
    if (this.text.length < MOST_CHARACTERS) this.text += character;
  }
}
