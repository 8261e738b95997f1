import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const POLL_MS = 2000;

/** While something is under way the screen's data come anew every two seconds, unless nobody looks. */
export function usePolling(isOn: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isOn || state !== 'idle') return undefined;
    const timer = setInterval(() => void (document.hidden || revalidate()), POLL_MS);
    return () => clearInterval(timer);
  }, [isOn, state, revalidate]);
}
