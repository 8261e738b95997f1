/** Takes rows that are done out of the outbox as they come, together those that come while a statement is under way: a worker that is killed repeats next to nothing. */
export class DoneRows {
  private waiting: string[] = [];
  private running?: Promise<void>;
  private failure?: Error;

  constructor(private readonly finish: (ids: readonly string[]) => Promise<void>) {}

  add(id: string): void {
    this.waiting.push(id);
    this.running ??= this.takeOut();
  }

  /** Resolves when all of them are out; throws when some could not be. */
  async areGone(): Promise<void> {
    await this.running;
    if (this.failure) throw this.failure;
  }

  private async takeOut(): Promise<void> {
    while (this.waiting.length > 0) await this.finish(this.waiting.splice(0)).catch((error: Error) => (this.failure = error));
    this.running = undefined;
  }
}
