import { useSearchParams } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { Field } from '../../parts/field.js';
import { useWords } from '../../words/words.js';

const refusals = ['noFile', 'tooLarge', 'wrongKind', 'tooMany', 'columnsMissing', 'noLines', 'tooManyLines', 'notSubmitted'];
const faults = ['needed', 'tooLong', 'noCountry', 'notOurs', 'notADay', 'inTheFuture', 'beforeReceived', 'notAnAddress', 'numberTaken', 'makerKinds', 'answers', 'tooManyCells', 'openQuote'] as const;

/** Brings in a whole table; what was wrong with it is said line by line, and nothing was brought in then. */
export function ImportForm({ documentId }: { readonly documentId: string }) {
  const say = useWords();
  const asked = useSearchParams()[0];
  const [imported, refused, faulty] = [asked.get('imported'), asked.get('refused'), asked.get('faults')];
  return (
    <section className="card" id="import" aria-labelledby="import-title">
      <h2 id="import-title">{say('console.documents.recommendations.import')}</h2>
      {imported && <p className="good-note" role="status">{say('console.documents.recommendations.imported', { count: Number(imported) || 0 })}</p>}
      {refused && refusals.includes(refused) && <p className="fault-note" role="alert">{say(`console.documents.recommendations.importRefused.${refused}` as MessageKey, { columns: asked.get('columns') ?? '' })}</p>}
      {faulty && <Faults count={Number(faulty) || 0} lines={asked.get('lines') ?? ''} />}
      <p className="hint">{say('console.documents.recommendations.importText')}</p>
      <p className="hint"><code dir="ltr">number, text_fr, text_ar, text_en, text_es, maker_kind, maker, country, theme, received_on, source, ours, passage, answer, answered_on, answer_source</code></p>
      <form method="post" action={`/api/reports/${documentId}/recommendations`} encType="multipart/form-data">
        <Field label={say('console.documents.recommendations.table')} hint={say('console.documents.recommendations.tableHint')} type="file" name="file" required accept=".csv,text/csv" />
        <button type="submit" className="second">{say('console.documents.recommendations.importAct')}</button>
      </form>
    </section>
  );
}

function Faults({ count, lines }: { readonly count: number; readonly lines: string }) {
  const say = useWords();
  const shown = lines.split(',').flatMap((one) => {
    const [, line, column, code, most] = /^(\d{1,6})\.(\w{0,30})\.(\w{1,30})(?:\.(\d{1,6}))?$/.exec(one) ?? [];
    const fault = faults.find((known) => known === code);
    return line && fault ? [{ line, column, fault, most: Number(most ?? 0) }] : [];
  });
  return (
    <div className="fault-note" role="alert">
      <p>{say('console.documents.recommendations.importFaults', { count })}</p>
      <ul>{shown.map(({ line, column, fault, most }, i) => <li key={i}>{say('console.documents.recommendations.line', { line: Number(line) })} {column && <code dir="ltr">{column}</code>} · {say(`documents.recommendations.${fault}`, { most })}</li>)}</ul>
    </div>
  );
}
