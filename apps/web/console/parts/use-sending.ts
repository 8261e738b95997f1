import { useState, type FormEvent } from 'react';
import { useRevalidator } from 'react-router';
import type { Fault } from '../outcome.js';
import { useLanguage, useWords } from '../words/words.js';

/** Sends the file past the framework, whose forms carry texts only; then the screen is read anew. */
export function useSending(to: string) {
  const say = useWords();
  const language = useLanguage();
  const { revalidate } = useRevalidator();
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const answer = await fetch(to, { method: 'POST', body: new FormData(form), headers: { 'accept-language': language } }).catch(() => undefined);
    const said = answer && !answer.ok ? ((await answer.json().catch(() => undefined)) as Fault | undefined) : undefined;
    setFault(answer?.ok ? undefined : (said ?? { code: 'unsent', message: say('console.logo.unsent') }));
    if (answer?.ok) {
      form.reset();
      await revalidate();
    }
    setBusy(false);
  };
  return { fault, isBusy, send };
}
