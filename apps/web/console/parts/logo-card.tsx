import { Form } from 'react-router';
import { useWords } from '../words/words.js';
import { FaultNote } from './fault-note.js';
import { Field } from './field.js';
import { useSending } from './use-sending.js';

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
