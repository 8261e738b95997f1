import { useNotify } from '../room/notices.js';
import { Field, TextArea } from '../parts/field.js';
import { useWords } from '../words/words.js';

/** A text to take along: it can be read, marked, and copied with one press. */
export function Copying({ label, hint, text, rows = 1, dir = 'ltr' }: { readonly label: string; readonly hint?: string; readonly text: string; readonly rows?: number; readonly dir?: 'ltr' | 'auto' }) {
  const say = useWords();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    notify({ text: say('console.partners.copied') });
  };
  return (
    <div className="copying">
      {rows === 1 ? <Field label={label} hint={hint} readOnly value={text} dir={dir} onFocus={(event) => event.target.select()} /> : <TextArea label={label} hint={hint} readOnly rows={rows} value={text} dir={dir} />}
      <button type="button" className="second" onClick={() => void copy()}>{say('console.partners.copy')}<span className="hidden"> {label}</span></button>
    </div>
  );
}
