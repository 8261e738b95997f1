import { useFetcher } from 'react-router';
import type { Fault } from '../outcome.js';
import { useAnswered } from '../parts/use-answered.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import type { Acted } from './acting.js';

const said = { accept: 'accepted', refuse: 'refused', approve: 'applied', takeBack: 'tookBack', propose: 'proposed', turnDown: 'turnedDown' } as const;
const undoable = ['accept', 'refuse', 'approve'];

export interface Deciding {
  readonly fetcher: ReturnType<typeof useFetcher<Acted>>;
  readonly isBusy: boolean;
  readonly fault: Fault | undefined;
}

/** Decides at once, says what was done with how many, and offers to take it back. Belongs where it stays after the last one was decided. */
export function useDecide(onDone?: () => void): Deciding {
  const say = useWords();
  const notify = useNotify();
  const fetcher = useFetcher<Acted>();
  useAnswered(fetcher, ({ act, count, batch, fault }) => {
    if (fault) return;
    const isNothing = count === 0 && (act === 'accept' || act === 'refuse');
    const text = isNothing ? say('console.suspects.nothing') : say(`console.suspects.${said[act as keyof typeof said]}`, { count });
    notify({ text, undo: batch && undoable.includes(act) ? () => void fetcher.submit({ act: 'takeBack', batch }, { method: 'post' }) : undefined });
    onDone?.();
  });
  return { fetcher, isBusy: fetcher.state !== 'idle', fault: fetcher.state === 'idle' ? fetcher.data?.fault : undefined };
}
