import { useEffect, useRef } from 'react';

interface Asked<Answer> {
  readonly state: string;
  readonly data: Answer | undefined;
}

/** Runs once for each answer of a fetcher, when what it changed has been read again. */
export function useAnswered<Answer>({ state, data }: Asked<Answer>, then: (answer: Answer) => void): void {
  const told = useRef<Answer>(undefined);
  useEffect(() => {
    if (state !== 'idle' || !data || told.current === data) return;
    told.current = data;
    then(data);
  });
}
