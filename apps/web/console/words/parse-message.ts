/** A piece of a message: text, a value, the number of the plural around it (`#`), or a choice. */
export type Piece = string | { readonly name: string; readonly isNumber?: boolean } | { readonly isCount: true } | { readonly name: string; readonly kind: 'plural' | 'select'; readonly options: ReadonlyMap<string, readonly Piece[]> };

/** Reads the part of ICU MessageFormat that the catalogues use: values, `number`, `plural` and `select`. Throws on anything else. */
export function parseMessage(text: string): readonly Piece[] {
  const reader = new Reader(text);
  return reader.pieces(false);
}

class Reader {
  private at = 0;
  constructor(private readonly text: string) {}

  pieces(isPlural: boolean): Piece[] {
    const found: Piece[] = [];
    let words = '';
    const keep = (piece: Piece) => {
      if (words) found.push(words);
      words = '';
      found.push(piece);
    };
    while (this.at < this.text.length && this.text[this.at] !== '}') {
      const letter = this.text[this.at++]!;
      if (letter === '{') keep(this.placeholder(isPlural));
      else if (letter === '#' && isPlural) keep({ isCount: true });
      else words += letter;
    }
    if (words) found.push(words);
    return found;
  }

  private placeholder(isPlural: boolean): Piece {
    const name = this.word();
    if (this.take() === '}') return { name };
    const kind = this.word();
    if (kind === 'number' && this.take() === '}') return { name, isNumber: true };
    if (kind !== 'plural' && kind !== 'select') throw new Error(`Cannot say {${name}, ${kind}}`);
    this.take();
    const options = new Map<string, Piece[]>();
    while (this.peek() !== '}') {
      const option = this.word();
      this.take();
      options.set(option, this.pieces(isPlural || kind === 'plural'));
      this.take();
    }
    this.take();
    return { name, kind, options };
  }

  private word(): string {
    const match = /^\s*([\w=.-]+)\s*/.exec(this.text.slice(this.at));
    if (!match) throw new Error(`A word is missing at ${this.at} of ${this.text}`);
    this.at += match[0].length;
    return match[1]!;
  }

  private peek(): string | undefined {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\n') this.at += 1;
    return this.text[this.at];
  }

  private take(): string | undefined {
    this.peek();
    return this.text[this.at++];
  }
}
