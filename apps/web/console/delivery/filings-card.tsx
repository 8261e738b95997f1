import { Form } from 'react-router';
import { formatDate } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Acted, Delivery } from './delivery.js';

type Filing = Delivery['filings'][number];

/** What was handed to whom, the receipts, and until when answers are due. */
export function FilingsCard({ filings, acted }: { readonly filings: readonly Filing[]; readonly acted: Acted | undefined }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="filings">
      <h2 id="filings">{say('console.delivery.filings')}</h2>
      {filings.length === 0 && <p className="hint">{say('console.delivery.noFiling')}</p>}
      {filings.map((filing) => <One key={filing.id} filing={filing} acted={acted?.act === 'filing' && acted.of === filing.id ? acted : undefined} />)}
    </section>
  );
}

function One({ filing, acted }: { readonly filing: Filing; readonly acted: Acted | undefined }) {
  const say = useWords();
  const locale = useLanguage();
  const { id, target, deliveredOn, confirmed, answerDueOn, dueFrom, isAwaited } = filing;
  return (
    <article id={id}>
      <h3>{say('console.delivery.handed', { target, day: formatDate(locale, deliveredOn), count: confirmed })}</h3>
      <p>
        <Mark tone={isAwaited ? 'waiting' : 'good'}>{say(isAwaited ? 'console.delivery.awaited' : 'console.delivery.answered')}</Mark>{' '}
        {isAwaited && answerDueOn && dueFrom && say(`console.delivery.due.${dueFrom}`, { day: formatDate(locale, answerDueOn) })}
      </p>
      <Receipt key={`${filing.receiptNumber}${filing.receivedOn}${answerDueOn}`} filing={filing} acted={acted} />
      {filing.scans.length > 0 && <ul>{filing.scans.map((scan) => <li key={scan.id}><a href={`/api/filings/scans/${scan.id}`} download><bdi>{scan.name}</bdi></a></li>)}</ul>}
      <form method="post" action={`/api/filings/${id}/scan`} encType="multipart/form-data">
        <Field label={say('console.delivery.scan')} type="file" name="file" accept=".pdf,.png,.jpg,.jpeg,.webp" />
        <button type="submit" className="second">{say('console.delivery.addScan')}</button>
      </form>
    </article>
  );
}

function Receipt({ filing: { id, receiptNumber, receivedOn, answerDueOn, dueFrom }, acted }: { readonly filing: Filing; readonly acted: Acted | undefined }) {
  const say = useWords();
  const at = (field: string) => faultAt(acted?.fault, field);
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={acted?.fault} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.delivery.recorded')}</p>}
      <input type="hidden" name="act" value="filing" />
      <input type="hidden" name="of" value={id} />
      <div className="row">
        <Field label={say('console.delivery.number')} name="receiptNumber" defaultValue={receiptNumber} dir="auto" isOptional fault={at('receiptNumber')} />
        <Field label={say('console.delivery.receivedOn')} name="receivedOn" type="date" defaultValue={receivedOn ?? ''} isOptional fault={at('receivedOn')} />
        <Field label={say('console.delivery.dueOn')} hint={say('console.delivery.dueHint')} name="answerDueOn" type="date" defaultValue={dueFrom === 'COALITION' ? (answerDueOn ?? '') : ''} isOptional fault={at('answerDueOn')} />
      </div>
      <button type="submit">{say('console.delivery.record')}</button>
    </Form>
  );
}
