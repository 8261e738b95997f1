import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { action, Acted } from './comments.js';

/** A form about comments that is sent without leaving the page; `onDone` hears of what was taken. */
export function usePosting(documentId: string, onDone?: () => void) {
  const { Form, data, state } = useFetcher<typeof action>();
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (data && !data.fault && state === 'idle') done.current?.();
  }, [data, state]);
  return { Form, isBusy: state !== 'idle', acted: data satisfies Acted | undefined, action: `/console/documents/${documentId}/comments` };
}
