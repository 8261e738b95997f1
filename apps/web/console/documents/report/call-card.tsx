import { Form, Link } from 'react-router';
import { FaultNote } from '../../parts/fault-note.js';
import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { FactsForm } from './facts-form.js';
import type { Part } from './report.js';

const steps = ['call', 'settle', 'reopen'];

/** To whom the report goes, how long it may be, and the step of the call that comes next. */
export function CallCard({ report, acted }: Part) {
  const say = useWords();
  const { mechanism, mechanismName, session, submitBy, wordLimit, countsFootnotes, state, mayLead, themes, documentId } = report;
  const waiting = themes.flatMap(({ contributions }) => contributions).filter((one) => one.state === 'SUBMITTED' || one.state === 'LATE').length;
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{say('console.documents.reports.facts')}</h2>
      <dl className="facts">
        <dt>{say('console.documents.reports.mechanism')}</dt><dd>{mechanism === 'OTHER' ? <bdi>{mechanismName}</bdi> : say(`documents.reports.mechanism.${mechanism.toLowerCase() as 'upr'}`)}{session && <> · <bdi>{session}</bdi></>}</dd>
        {submitBy && <><dt>{say('console.documents.reports.submitBy')}</dt><dd><Day at={`${submitBy}T12:00:00Z`} /></dd></>}
        <dt>{say('console.documents.reports.limit')}</dt>
        <dd>{wordLimit === null ? say('console.documents.reports.noLimit') : say('console.documents.reports.limitIs', { words: wordLimit })} · {say(countsFootnotes ? 'console.documents.reports.notesCount' : 'console.documents.reports.notesApart')}{mayLead && <> · <Link to={`/console/documents/${documentId}`}>{say('console.documents.reports.toLimit')}</Link></>}</dd>
      </dl>
      {mayLead && state !== 'SUBMITTED' && (
        <>
          <FaultNote fault={acted && steps.includes(acted.done) ? acted.fault : undefined} />
          <Form method="post" preventScrollReset className="acts">
            {state === 'PREPARING' && themes.length > 0 && <button type="submit" name="act" value="call">{say('console.documents.reports.open')}</button>}
            {state === 'CALLING' && waiting === 0 && <button type="submit" name="act" value="settle" className="second">{say('console.documents.reports.settle')}</button>}
            {state === 'MERGED' && <button type="submit" name="act" value="reopen" className="second">{say('console.documents.reports.reopen')}</button>}
          </Form>
          {state === 'PREPARING' && <p className="hint">{say(themes.length === 0 ? 'console.documents.reports.firstThemes' : 'console.documents.reports.openHint')}</p>}
          <details open={acted?.done === 'set' && acted.fault ? true : undefined}><summary>{say('console.documents.reports.change')}</summary><FactsForm report={report} acted={acted} /></details>
        </>
      )}
    </section>
  );
}
