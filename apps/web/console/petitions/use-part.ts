import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import type { UpdatePetitionInput } from '../../gql/graphql.js';
import type { Fault } from '../outcome.js';
import { useAnswered } from '../parts/use-answered.js';
import { useNotify } from '../room/notices.js';
import { useWords } from '../words/words.js';
import type { DetailsSaved } from './details.js';
import { usePetition } from './petition.js';

type Input = Omit<UpdatePetitionInput, 'petition' | 'readAt'>;

/** One part of a petition while it is changed: its value, whether it differs, and how it is saved. */
export function usePart<Value>(part: string, saved: Value, toInput: (value: Value) => Input) {
  const say = useWords();
  const notify = useNotify();
  const { updatedAt } = usePetition();
  const fetcher = useFetcher<DetailsSaved>();
  const [value, setValue] = useState(saved);
  const kept = JSON.stringify(saved);
  useEffect(() => setValue(JSON.parse(kept) as Value), [kept]);
  useAnswered(fetcher, (answer) => answer.fault || notify({ text: say('console.details.saved') }));
  const save = () => void fetcher.submit({ part, input: { ...toInput(value), readAt: updatedAt } as never }, { method: 'post', encType: 'application/json' });
  const fault: Fault | undefined = fetcher.state === 'idle' ? fetcher.data?.fault : undefined;
  return { value, setValue, save, fault, isBusy: fetcher.state !== 'idle', isChanged: JSON.stringify(value) !== kept };
}
