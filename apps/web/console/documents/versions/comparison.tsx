import { Form, useSubmit } from 'react-router';
import type { Locale } from '#libs/i18n';
import type { DocumentDiffQuery } from '../../../gql/graphql.js';
import { Choice } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import type { Chosen } from './chosen.js';
import { Differences } from './differences.js';
import type { Version } from './versions.js';

interface Given {
  readonly versions: readonly Version[];
  readonly chosen: Chosen;
  readonly diff: DocumentDiffQuery['documentDiff'] | undefined;
}

/** Two versions, or one and what is written now: which, and how they are shown, stands in the address. */
export function Comparison({ versions, chosen, diff }: Given) {
  const say = useWords();
  const submit = useSubmit();
  const options = versions.map(({ id, number, name }) => <option key={id} value={id}>{`${say('console.charter.version', { number })} · ${name}`}</option>);
  return (
    <section className="card" aria-labelledby="compare">
      <h2 id="compare">{say('console.documents.versions.compare')}</h2>
      <Form method="get" className="row filters" preventScrollReset onChange={(event) => void submit(event.currentTarget, { preventScrollReset: true })}>
        <input type="hidden" name="language" value={chosen.locale} />
        <Choice label={say('console.documents.versions.before')} name="before" defaultValue={chosen.before}><option value="">{say('console.documents.versions.nothing')}</option>{options}</Choice>
        <Choice label={say('console.documents.versions.after')} name="after" defaultValue={chosen.after}><option value="">{say('console.documents.versions.now')}</option>{options}</Choice>
        <Choice label={say('console.documents.versions.view')} name="view" defaultValue={chosen.view}>
          <option value="text">{say('console.documents.versions.inText')}</option>
          <option value="sides">{say('console.documents.versions.sides')}</option>
        </Choice>
        <noscript><button className="second">{say('console.documents.versions.compare')}</button></noscript>
      </Form>
      {diff && <Differences key={`${chosen.before}${chosen.after}`} diff={diff} locale={chosen.locale as Locale} view={chosen.view} />}
    </section>
  );
}
