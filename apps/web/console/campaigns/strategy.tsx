import { Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { StrategiesQuery } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { readForm, wordsIn } from '../form.js';
import { faultAt, type Fault } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import { answered } from './answered.js';
import { inWords } from './in-words.js';
import { placeOf } from './place.js';
import { strategiesQuery, writeObjective, writeStrategy } from './strategy.queries.js';

type Strategy = StrategiesQuery['strategies'][number];

export async function loader(asked: LoaderFunctionArgs) {
  const place = placeOf(asked);
  const { strategies } = await ask(asked.context, strategiesQuery, { coalitionId: place.coalition.id });
  return { ...place, strategies };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { coalition } = placeOf({ request, context });
  const form = await readForm(request);
  const words = { name: wordsIn(form, 'name'), text: wordsIn(form, 'text') };
  const { done } =
    form.text('act') === 'objective'
      ? await ask(context, writeObjective, { input: { strategyId: form.text('strategyId'), objectiveId: form.some('objectiveId'), ...words } })
      : await ask(context, writeStrategy, { input: { coalitionId: coalition.id, strategyId: form.some('strategyId'), startsOn: form.text('startsOn'), endsOn: form.some('endsOn'), ...words } });
  return answered(form, done);
}

/** Where the coalition wants to get in some years, and by which objectives it sees that it got there. */
export default function StrategyScreen() {
  const say = useWords();
  const locale = useLanguage();
  const { coalition, strategies, leads } = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const faultOn = (id: string) => (acted?.id === id ? acted.fault : undefined);
  return (
    <>
      <PageHead title={say('console.campaigns.strategy')} kicker={<Link to={`/console/campaigns?coalition=${coalition.slug}`} dir="auto">{coalition.name}</Link>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say('console.groups.done')}</p>}
      {strategies.length === 0 && <Empty title={say('console.campaigns.noStrategy')}><p>{say('console.campaigns.noStrategyText')}</p></Empty>}
      {strategies.map((strategy) => (
        <section key={strategy.id} className="card" aria-labelledby={`strategy-${strategy.id}`}>
          <h2 id={`strategy-${strategy.id}`} dir="auto">{inWords(strategy.names, locale)}</h2>
          <p className="hint"><Day at={strategy.startsOn} />{strategy.endsOn && <> – <Day at={strategy.endsOn} /></>}</p>
          <p className="as-written" dir="auto">{inWords(strategy.texts, locale)}</p>
          {strategy.objectives.length > 0 && (
            <>
              <h3>{say('console.campaigns.objectives')}</h3>
              <ul className="plain">{strategy.objectives.map(({ id, names, texts }) => <li key={id}><b dir="auto">{inWords(names, locale)}</b><span className="below hint" dir="auto">{inWords(texts, locale)}</span></li>)}</ul>
            </>
          )}
          {leads && <ObjectiveForm strategyId={strategy.id} fault={faultOn(strategy.id)} />}
          {leads && <StrategyForm of={strategy} id={`edit-${strategy.id}`} fault={faultOn(`edit-${strategy.id}`)} />}
        </section>
      ))}
      {leads && <StrategyForm id="new" fault={faultOn('new')} />}
    </>
  );
}

function ObjectiveForm({ strategyId, fault }: { readonly strategyId: string; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.campaigns.newObjective')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="id" value={strategyId} />
        <input type="hidden" name="strategyId" value={strategyId} />
        <WordsFields fields={[{ name: 'name', label: say('console.campaigns.objective') }, { name: 'text', label: say('console.campaigns.howSeen'), rows: 2 }]} fault={fault} />
        <button type="submit" name="act" value="objective">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}

function StrategyForm({ of: known, id, fault }: { readonly of?: Strategy; readonly id: string; readonly fault: Fault | undefined }) {
  const say = useWords();
  return (
    <details className={known ? 'ask-first' : 'card'} open={fault ? true : undefined}>
      <summary>{say(known ? 'console.campaigns.change' : 'console.campaigns.newStrategy')}{known && <span className="hidden"> {say('console.campaigns.strategy')}</span>}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="id" value={id} />
        {known && <input type="hidden" name="strategyId" value={known.id} />}
        <WordsFields fields={[{ name: 'name', label: say('console.campaigns.name'), words: known?.names }, { name: 'text', label: say('console.campaigns.text'), rows: 4, words: known?.texts }]} fault={fault} />
        <div className="row">
          <Field label={say('console.campaigns.startsOn')} name="startsOn" type="date" dir="ltr" defaultValue={known?.startsOn} fault={faultAt(fault, 'startsOn')} />
          <Field label={say('console.campaigns.endsOn')} name="endsOn" type="date" dir="ltr" isOptional defaultValue={known?.endsOn ?? ''} fault={faultAt(fault, 'endsOn')} />
        </div>
        <button type="submit" name="act" value="strategy">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}
