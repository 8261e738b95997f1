/** So long after the last sign of a word that is being composed it is finished or rests, in milliseconds: the editor has read it, the keyboard sees the text anew. */
const [AFTER_END, AT_REST] = [80, 2000];

/**
 * What others typed, while a word is being composed here, as telephone keyboards write and those of many scripts: a browser
 * whose text is changed round the word lets go of it, and the keyboard then writes its letters a second time. It is held
 * until the word is finished, or rests. Nothing is lost by waiting: the server has it.
 */
export class HeldBack {
  private readonly waiting: (() => void)[] = [];
  private timer?: ReturnType<typeof setTimeout>;

  /** Does it now, or once no word is being composed, in order. */
  pass(deed: () => void): void {
    if (this.timer === undefined) deed();
    else this.waiting.push(deed);
  }

  /** A letter of a word was composed. */
  hold(): void {
    this.release(AT_REST);
  }

  /** The word is finished. */
  finish(): void {
    if (this.timer !== undefined) this.release(AFTER_END);
  }

  /** Nobody waits for it any more. */
  end(): void {
    clearTimeout(this.timer);
    this.waiting.length = 0;
  }

  private release(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.catchUp();
    }, after);
  }

  /** One that fails keeps none of the others back. */
  private catchUp(): void {
    const deed = this.waiting.shift();
    try {
      deed?.();
    } finally {
      if (deed) this.catchUp();
    }
  }
}
