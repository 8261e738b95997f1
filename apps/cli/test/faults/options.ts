export interface FaultOptions {
  readonly seed: number;
  readonly faults: number;
  readonly queue: 'postgres' | 'redis';
  readonly clients: number;
  /** New people a second. */
  readonly rate: number;
  /** Goes on after the last fault until so many signatures are acknowledged. */
  readonly signatures: number;
  readonly sabotage?: readonly ('unique-index' | 'outbox')[];
  /** Names of the kinds to choose from; all when unset. */
  readonly only?: readonly string[];
  readonly json?: string;
  readonly keep?: boolean;
}
