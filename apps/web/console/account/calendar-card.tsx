import { useState } from 'react';
import { Form } from 'react-router';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';

/** The secret address of my calendar: told once, to be copied into a calendar program. */
export function CalendarCard({ since, url }: { readonly since: string | null; readonly url: string | undefined }) {
  const say = useWords();
  const [isCopied, setCopied] = useState(false);
  return (
    <section className="card" aria-labelledby="calendar">
      <h2 id="calendar">{say('console.calendar.title')}</h2>
      <p>{say('console.calendar.text')}</p>
      {url && (
        <>
          <p className="good-note" role="status">{say('console.calendar.once')}</p>
          <p><input readOnly value={url} dir="ltr" aria-label={say('console.calendar.address')} onFocus={(event) => event.currentTarget.select()} /></p>
          <p><button type="button" className="second" onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}>{say(isCopied ? 'console.calendar.copied' : 'console.calendar.copy')}</button></p>
        </>
      )}
      {since && !url && <p className="hint">{say('console.calendar.since')} <Day at={since} /></p>}
      <Form method="post" preventScrollReset className="row">
        <button type="submit" name="do" value="renewCalendar">{say(since ? 'console.calendar.renew' : 'console.calendar.make')}</button>
        {since && <button type="submit" name="do" value="stopCalendar" className="grave">{say('console.calendar.stop')}</button>}
      </Form>
      {since && <p className="hint">{say('console.calendar.renewHint')}</p>}
    </section>
  );
}
