import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { Fault } from '../outcome.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import type { Acted } from './act.js';
import { usePetition } from './petition.js';

/** What takes a step back; a step that is not here cannot be taken back. */
const undoing: Record<string, string> = { PAUSE: 'RESUME', RESUME: 'PAUSE', SUBMIT: 'REVISE', SCHEDULE: 'UNSCHEDULE' };

export interface Act {
  readonly isBusy: boolean;
  readonly fault: Fault | undefined;
  do(verb: string): void;
  readonly fetcher: ReturnType<typeof useFetcher<Acted>>;
  readonly action: string;
}

/** Takes a step with this petition, says what was done and offers to undo what can be undone. */
export function useAct(onDone?: (verb: string) => void): Act {
  const say = useWords();
  const notify = useNotify();
  const { slug } = usePetition();
  const fetcher = useFetcher<Acted>();
  const told = useRef<Acted>(undefined);
  const action = `/console/petitions/${slug}/act`;
  const step = (verb: string) => void fetcher.submit({ verb }, { method: 'post', action });
  useEffect(() => {
    const { data, state } = fetcher;
    if (state !== 'idle' || !data || told.current === data) return;
    told.current = data;
    if (data.fault) return;
    const back = undoing[data.verb];
    notify({ text: say(`console.done.${data.verb}` as MessageKey), undo: back ? () => step(back) : undefined });
    onDone?.(data.verb);
  });
  return { isBusy: fetcher.state !== 'idle', fault: fetcher.state === 'idle' ? fetcher.data?.fault : undefined, do: step, fetcher, action };
}
