import type { Locale } from '#libs/i18n';

/** What a report says, in the words of its language; numbers and dates are not yet written out. */
export interface ReportContent {
  readonly locale: Locale;
  readonly title: string;
  /** Text of the petition, frozen when it opened, and its language. */
  readonly body: string;
  readonly bodyLocale: Locale;
  readonly textHash?: string;
  readonly address: string;
  readonly targets: readonly string[];
  /** The organisations that carry it, the leading one first. */
  readonly organisations: readonly string[];
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly personsPerMailbox: number;
  readonly total: number;
  readonly asOf: Date;
  readonly madeAt: Date;
  /** Milestones of the petition. */
  readonly goals: readonly number[];
  /** By day, in order; `to` when several days are told together. */
  readonly days: readonly ReportDay[];
  readonly tables: readonly ReportTable[];
  /** True when small numbers are told together, so that it may be published. */
  readonly isPublic: boolean;
}
export interface ReportDay {
  readonly day: string;
  readonly to?: string;
  readonly count: number;
}
export interface ReportTable {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}
