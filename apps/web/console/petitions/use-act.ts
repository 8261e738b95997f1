import { useRef } from 'react';
import { useFetcher } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { Fault } from '../outcome.js';
import { useAnswered } from '../parts/use-answered.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import type { Acted } from './act.js';
import { usePetition } from './petition.js';

/** What takes a step back; a step that is not here cannot be taken back. */
const undoing: Record<string, string | undefined> = { PAUSE: 'RESUME', RESUME: 'PAUSE', SUBMIT: 'REVISE', SCHEDULE: 'UNSCHEDULE', UNSCHEDULE: 'SCHEDULE' };

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
  const { slug, opensAt, closesAt } = usePetition();
  const fetcher = useFetcher<Acted>();
  const action = `/console/petitions/${slug}/act`;
  const before = useRef({ opensAt, closesAt });
  const step = (verb: string, moments = {}) => {
    before.current = { opensAt, closesAt };
    void fetcher.submit({ verb, ...moments }, { method: 'post', action });
  };
  useAnswered(fetcher, ({ verb, fault }) => {
    if (fault) return;
    const back = undoing[verb];
    const then = back === 'SCHEDULE' ? { opensAt: before.current.opensAt ?? '', closesAt: before.current.closesAt ?? '' } : {};
    notify({ text: say(`console.done.${verb}` as MessageKey), undo: back ? () => step(back, then) : undefined });
    onDone?.(verb);
  });
  return { isBusy: fetcher.state !== 'idle', fault: fetcher.state === 'idle' ? fetcher.data?.fault : undefined, do: (verb) => step(verb), fetcher, action };
}
