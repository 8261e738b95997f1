import { useCallback, useEffect, useMemo } from 'react';
import { useFetcher } from 'react-router';
import type { WritingSession } from '../write/writing-session.js';
import type { loader, Shown } from './comments.js';

/** What is said of a text, as its editor shows it. */
export interface Talk extends Pick<Shown, 'comments' | 'mentionable' | 'typists'> {
  /** Asks again what was said. */
  readonly reload: () => void;
  /** Something was said here: whoever has the text open asks again too. */
  readonly told: () => void;
}
const FIELD = 'talk';
const nothing = { comments: [], mentionable: [], typists: [] };

/** Reads what is said of a text, and again when anybody at it says something or comes back to this page. */
export function useTalk(documentId: string, textId: string, { provider, doc }: WritingSession): Talk {
  const { load, data } = useFetcher<typeof loader>();
  const reload = useCallback(() => void load(`/console/documents/${documentId}/comments?${new URLSearchParams({ text: textId, state: 'all' }).toString()}`), [load, documentId, textId]);
  useEffect(() => {
    const awareness = provider.awareness!;
    let heard = '';
    const hear = () => {
      const now = [...awareness.getStates()].flatMap(([client, state]) => (client !== doc.clientID && FIELD in state ? [`${client} ${String(state[FIELD])}`] : [])).join(' ');
      if (now !== heard) reload();
      heard = now;
    };
    reload();
    awareness.on('change', hear);
    addEventListener('focus', reload);
    return () => {
      awareness.off('change', hear);
      removeEventListener('focus', reload);
    };
  }, [provider, doc, reload]);
  const told = useCallback(() => provider.setAwarenessField(FIELD, Date.now()), [provider]);
  return useMemo(() => ({ ...(data ?? nothing), reload, told }), [data, reload, told]);
}
