import { data, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { areasOf, regions } from '#libs/i18n';
import { ask, desk, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { chosenCoalition } from '../staff/chosen.js';
import { useLanguage, useWords } from '../words/words.js';
import { act } from './act.js';
import { CriterionForm } from './criterion-form.js';
import { CriterionList } from './criterion-list.js';
import { RulesForm } from './rules-form.js';
import { rulesQuery } from './rules.queries.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) return undefined;
  const { coalition } = await ask(context, rulesQuery, { slug: chosen.coalition.slug });
  if (!coalition) throw notFound();
  const { locale } = context.get(desk);
  const areas = areasOf('MA', locale);
  return { coalition, places: regions(locale).map(({ code, name }) => ({ code, name, areas: areas.filter(({ region }) => region === code) })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const form = await readForm(request);
  const fault = faultOf(await act(context, chosen.coalition.id, form));
  return data({ fault, done: form.text('act'), criterionId: form.text('criterionId') }, { status: fault ? 409 : 200 });
}

export type Answer = { readonly fault: ReturnType<typeof faultOf>; readonly done: string; readonly criterionId: string } | undefined;

/** How a coalition admits, and what it asks of who wants to join. */
export default function Rules() {
  const say = useWords();
  const language = useLanguage();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!loaded) return <><PageHead title={say('console.joining.title')} /><Empty title={say('console.staff.none')}><p>{say('console.staff.noneText')}</p></Empty></>;
  const { coalition, places } = loaded;
  const { admission } = coalition;
  return (
    <>
      <PageHead title={say('console.joining.title')} kicker={<bdi>{coalition.name}</bdi>}><Link to={`/${language}/coalitions/${coalition.slug}/join`} reloadDocument>{say('console.joining.page')}</Link></PageHead>
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.joining.did.${answer.done as 'rules'}`)}</p>}
      <p>{say('console.joining.text')}</p>
      {admission.isOpen && admission.sponsorsToAsk.length < admission.sponsors && <p className="fault-note" role="alert">{say('console.joining.tooFew', { count: admission.sponsorsToAsk.length })}</p>}
      <h2>{say('console.joining.criteria')}</h2>
      <CriterionList criteria={admission.criteria} places={places} answer={answer} />
      <CriterionForm places={places} fault={answer?.done === 'add' ? answer.fault : undefined} />
      <RulesForm admission={admission} fault={answer?.done === 'rules' ? answer.fault : undefined} />
    </>
  );
}
