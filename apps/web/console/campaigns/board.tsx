import { Form } from 'react-router';
import type { CoordinatedActionQuery } from '../../gql/graphql.js';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Acted } from './answered.js';
import { PublishedCount } from './published-count.js';

type Shown = NonNullable<CoordinatedActionQuery['coordinatedAction']>['board'];
type Row = Shown['rows'][number];
interface Given {
  readonly board: Shown;
  readonly acted: Acted | undefined;
  readonly isUnderEmbargo: boolean;
}

/** Who takes part and what each says of it: published, where and when, or that it will not. */
export function Board({ board, acted, isUnderEmbargo }: Given) {
  const say = useWords();
  return (
    <section aria-labelledby="board">
      <h2 id="board">{say('console.campaigns.board')}</h2>
      {board.members > 0 ? <p className="published"><PublishedCount board={board} /></p> : <p className="hint">{say('console.campaigns.nobody')}</p>}
      {board.rows.length > 0 && (
        <table className="stacking">
          <caption className="hidden">{say('console.campaigns.board')}</caption>
          <thead><tr>
            <th scope="col">{say('console.campaigns.organisation')}</th>
            <th scope="col">{say('console.groups.state')}</th>
            <th scope="col">{say('console.campaigns.where')}</th>
          </tr></thead>
          <tbody>{board.rows.map((row) => <Said key={row.organisation.id} row={row} acted={acted} isUnderEmbargo={isUnderEmbargo} />)}</tbody>
        </table>
      )}
    </section>
  );
}

function Said({ row: { organisation, state, publishedOn, link, mayNote }, acted, isUnderEmbargo }: { readonly row: Row } & Omit<Given, 'board'>) {
  const say = useWords();
  const word = state ? (`console.campaigns.said.${state}` as const) : 'console.campaigns.said.NOTHING';
  return (
    <tr>
      <th scope="row" dir="auto">{organisation.name}</th>
      <td data-label={say('console.groups.state')}>
        <div>
          <Mark tone={state === 'PUBLISHED' ? 'good' : state === 'DECLINED' ? 'bad' : 'quiet'}>{say(word)}</Mark>{publishedOn && <> · <Day at={publishedOn} /></>}
          {mayNote && !isUnderEmbargo && <NoteForm row={{ organisation, state, publishedOn, link, mayNote }} fault={acted?.id === organisation.id ? acted.fault : undefined} />}
        </div>
      </td>
      <td data-label={say('console.campaigns.where')}>{link ? <a href={link} rel="noreferrer" dir="ltr">{new URL(link).hostname}</a> : '–'}</td>
    </tr>
  );
}

function NoteForm({ row: { organisation, link, publishedOn }, fault }: { readonly row: Row; readonly fault: Acted['fault'] }) {
  const say = useWords();
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.campaigns.sayIt')}<span className="hidden"> <bdi>{organisation.name}</bdi></span></summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="id" value={organisation.id} />
        <Field label={say('console.campaigns.link')} name="link" type="url" dir="ltr" placeholder="https://" isOptional defaultValue={link} fault={faultAt(fault, 'link')} />
        <Field label={say('console.campaigns.publishedOn')} name="publishedOn" type="date" dir="ltr" isOptional defaultValue={publishedOn ?? ''} fault={faultAt(fault, 'publishedOn')} />
        <p className="acts">
          <button type="submit" name="act" value="published">{say('console.campaigns.wePublished')}</button>
          <button type="submit" name="act" value="declined" className="quiet">{say('console.campaigns.weWillNot')}</button>
        </p>
      </Form>
    </details>
  );
}
