import * as Y from 'yjs';

/** What comes from one editor, in its order: a letter may stand on the one before, which is still being written. */
export class Hand {
  private coming: Uint8Array[] = [];
  private last: Promise<unknown> = Promise.resolve();
  private isNew = false;

  /** Does something about the next change once it is done about the one before. */
  next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => {});
    return done;
  }

  /** This change with those of which it is not known yet whether the text has them. */
  with(body: Uint8Array): Uint8Array {
    return this.coming.length === 0 ? body : Y.mergeUpdates([...this.coming, body]);
  }

  /** Whether anything came since it was asked last. */
  hasWritten(): boolean {
    const isNew = this.isNew;
    this.isNew = false;
    return isNew;
  }

  /** It is being kept, and in the text soon after. */
  async keep(body: Uint8Array, kept: Promise<unknown>): Promise<void> {
    this.coming.push(body);
    this.isNew = true;
    try {
      await kept;
    } finally {
      setImmediate(() => (this.coming = this.coming.filter((one) => one !== body)));
    }
  }
}
