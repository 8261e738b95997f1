/** What the harness tells the process of the people. */
export type Order = { readonly do: 'begin' | 'finish' } | { readonly do: 'sink'; readonly mode: SinkMode; readonly times: number };
/** What the mail server of the people does with the next mails. */
export type SinkMode = 'takes' | 'defers' | 'closes' | 'hangs up';

/** How far the people are; sent ten times a second. */
export interface Progress {
  readonly smtpPort: number;
  readonly signed: number;
  readonly confirmed: number;
  readonly withdrawn: number;
  readonly mails: number;
  /** Requests that failed: by status, or `cut off`. */
  readonly failures: Readonly<Record<string, number>>;
  /** People in the middle of a request or about to repeat one. */
  readonly busy: number;
  readonly waitingForMail: number;
}
/** With what it is started. */
export interface OutsideOptions {
  readonly seed: number;
  readonly url: string;
  readonly petitions: readonly string[];
  readonly organisation: string;
  readonly clients: number;
  /** New people a second. */
  readonly rate: number;
  readonly journal: string;
  readonly mails: string;
}
