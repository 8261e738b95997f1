import { useEffect, useRef, useState } from 'react';
import { changedIn, isSame, merge, type Conflict, type Draft } from './drafts.js';
import type { PetitionAtWork } from './petition.js';
import type { Saved } from './text.js';

export interface Drafts {
  readonly texts: readonly Draft[];
  readonly changed: readonly Draft[];
  readonly isChanged: boolean;
  readonly conflicts: readonly Conflict[];
  /** `updatedAt` of what these words are held against. */
  readonly readAt: string;
  /** Words of an earlier visit, never saved, were brought back. */
  readonly restoredAt: boolean;
  put(draft: Draft): void;
  settle(locale: string, draft: Draft): void;
  readonly discard: () => void;
}
interface Held {
  readonly mine: readonly Draft[];
  readonly base: readonly Draft[];
  readonly readAt: string;
  readonly conflicts: readonly Conflict[];
}

const plain = ({ texts }: PetitionAtWork): Draft[] => texts.map(({ locale, title, body, isReady }) => ({ locale, title, body, isReady }));

/** What is being written: held against what the server has, kept in this tab until it is saved, merged when somebody else saves. */
export function useDrafts(petition: PetitionAtWork, saved: Saved | undefined): Drafts {
  const [held, setHeld] = useState<Held>(() => ({ mine: plain(petition), base: plain(petition), readAt: petition.updatedAt, conflicts: [] }));
  const [restoredAt, setRestored] = useState(false);
  const seen = useRef<Saved>(undefined);
  const key = `sawt:text:${petition.id}`;
  useEffect(() => {
    if (held.readAt === petition.updatedAt) return;
    const own = saved && saved !== seen.current && !saved.fault ? saved.texts : [];
    seen.current = saved;
    setHeld((one) => follow(one, plain(petition), petition.updatedAt, own as readonly Draft[]));
  }, [petition, saved, held.readAt]);
  useEffect(() => {
    const kept = read(key);
    if (!kept) return;
    setHeld((one) => ({ ...one, mine: [...one.mine.filter(({ locale }) => !kept.some((draft) => draft.locale === locale)), ...kept] }));
    setRestored(true);
  }, [key]);
  const changed = changedIn(held.mine, held.base);
  useEffect(() => {
    if (changed.length > 0) sessionStorage.setItem(key, JSON.stringify(changed));
    else sessionStorage.removeItem(key);
  });
  const put = (draft: Draft) => setHeld((one) => ({ ...one, mine: [...one.mine.filter(({ locale }) => locale !== draft.locale), draft] }));
  return {
    texts: held.mine, changed, isChanged: changed.length > 0, conflicts: held.conflicts, readAt: held.readAt, restoredAt: restoredAt && changed.length > 0, put,
    settle: (locale, draft) => setHeld((one) => ({ ...one, mine: [...one.mine.filter((other) => other.locale !== locale), draft], conflicts: one.conflicts.filter((conflict) => conflict.locale !== locale) })),
    discard: () => setHeld((one) => ({ ...one, mine: one.base, conflicts: [] })),
  };
}

/** The server has moved on: by my own saving, whose words are then the base, or by somebody else's. */
function follow({ mine, base, conflicts }: Held, theirs: readonly Draft[], readAt: string, own: readonly Draft[]): Held {
  const known = [...base.filter(({ locale }) => !own.some((draft) => draft.locale === locale)), ...own];
  const next = merge(mine, known, theirs);
  const open = conflicts.filter((conflict) => !isSame(conflict.mine, theirs.find(({ locale }) => locale === conflict.locale)) && !next.conflicts.some(({ locale }) => locale === conflict.locale));
  return { mine: next.merged, base: theirs, readAt, conflicts: own.length > 0 ? next.conflicts : [...open, ...next.conflicts] };
}

function read(key: string): Draft[] | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Draft[] | undefined ?? undefined;
  } catch {
    return undefined;
  }
}
