import { useState, type FormEvent } from 'react';
import { Form, useRevalidator } from 'react-router';
import type { Fault } from '../outcome.js';
import { useLanguage, useWords } from '../words/words.js';
import { FaultNote } from './fault-note.js';
import { Field } from './field.js';

interface Given {
  readonly logo: { readonly large: string } | null;
  readonly name: string;
  /** Where the file is sent; removing it is an act of the screen, `removeLogo`. */
  readonly to: string;
}

/** The logo as everybody sees it, another one in its place, or none. */
export function LogoCard({ logo, name, to }: Given) {
  const say = useWords();
  const { fault, isBusy, send } = useSending(to);
  return (
    <section className="card">
      <h2>{say('console.logo.title')}</h2>
      <FaultNote fault={fault} />
      {logo ? <img className="logo" src={logo.large} alt={say('console.logo.of', { name })} width={112} height={112} /> : <p className="hint">{say('console.logo.none')}</p>}
      <form onSubmit={(event) => void send(event)}>
        <Field label={say('console.logo.file')} hint={say('console.logo.hint')} name="file" type="file" required accept="image/png,image/jpeg,image/webp,image/svg+xml" />
        <button type="submit" disabled={isBusy}>{say('console.logo.send')}</button>
      </form>
      {logo && <Form method="post" className="acts" preventScrollReset><button type="submit" className="second" name="act" value="removeLogo">{say('console.logo.remove')}</button></Form>}
    </section>
  );
}

/** Sends the file past the framework, whose forms carry texts only; then the screen is read anew. */
function useSending(to: string) {
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
