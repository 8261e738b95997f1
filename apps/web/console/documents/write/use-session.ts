import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { atFirst, type SessionState } from './session-state.js';
import { WritingSession, type Place } from './writing-session.js';

/** Goes to the text, and leaves it with the screen. */
export function useSession({ textId, accountId, shown }: Place): { readonly session: WritingSession | undefined; readonly state: SessionState } {
  const [session, setSession] = useState<WritingSession>();
  useEffect(() => {
    const one = new WritingSession({ textId, accountId, shown });
    setSession(one);
    void one.start();
    return () => one.end();
  }, [textId, accountId, shown]);
  const subscribe = useCallback((listener: () => void) => session?.subscribe(listener) ?? (() => undefined), [session]);
  return { session, state: useSyncExternalStore(subscribe, () => session?.state ?? atFirst) };
}
