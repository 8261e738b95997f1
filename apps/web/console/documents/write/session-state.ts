/** Why the server no longer takes what is typed, as it says it; `signed-out` the browser finds out by itself. */
export const refusals = ['closed', 'rights-changed', 'not-you', 'not-found', 'too-long', 'too-many', 'too-fast', 'strange', 'signed-out'] as const;
export type Refusal = (typeof refusals)[number];

export const isRefusal = (reason: string): reason is Refusal => (refusals as readonly string[]).includes(reason);

/** How it stands between this browser and the server. */
export interface SessionState {
  /** What was there has come, from the server or from this device. */
  readonly isOpen: boolean;
  readonly isLive: boolean;
  /** The server has acknowledged everything typed here. */
  readonly isAcknowledged: boolean;
  /** Changes made here that it has not. */
  readonly changes: number;
  /** Whether this device keeps them when the page is closed. */
  readonly isKept: boolean;
  readonly refusal?: Refusal;
}

export const atFirst: SessionState = { isOpen: false, isLive: false, isAcknowledged: false, changes: 0, isKept: false };

/** What the indicator says. “Saved” only when the server has said so of everything typed here. */
export type Saving = 'opening' | 'saved' | 'saving' | 'offline' | 'closed' | 'readOnly';

export function savingOf({ isOpen, isLive, isAcknowledged, changes, refusal }: SessionState, mayType: boolean): Saving {
  if (refusal) return 'closed';
  if (!isOpen) return 'opening';
  if (!mayType) return 'readOnly';
  if (!isLive) return 'offline';
  return isAcknowledged && changes === 0 ? 'saved' : 'saving';
}

/** Seconds until the next attempt after so many that failed: soon at first, never hot. */
export const waitBefore = (failures: number): number => Math.min(30, 2 ** Math.min(failures, 5));
