import { useCallback, useState } from 'react';
import { data, Form, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { CharterDraftQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Tick } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { UnsavedGuard } from '../parts/unsaved-guard.js';
import { chosenCoalition } from '../staff/chosen.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { charterQuery, draftQuery, writeCharterText } from './charter.queries.js';
import { DraftColumns } from './draft-columns.js';
import { LanguageChoice } from './language-choice.js';
import { ProposeForm, RecordForm } from './settle-forms.js';

export type CharterDraft = NonNullable<NonNullable<CharterDraftQuery['coalition']>['charter']>;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  const { slug } = chosen.coalition;
  const newest = (await ask(context, charterQuery, { slug })).coalition?.charters[0];
  if (newest?.state !== 'DRAFT') throw redirect(`/console/charter?coalition=${slug}`);
  const { coalition } = await ask(context, draftQuery, { slug, number: newest.number });
  if (!coalition?.charter) throw notFound();
  return { coalition, draft: coalition.charter };
}

interface Typed {
  readonly versionId: string;
  readonly locale: string;
  readonly title: string;
  readonly body: string;
  readonly isStillRight: boolean;
  readonly seenAt?: string;
}

/** One language comes as JSON, as letters of Arabic take six times their room in a posted form. */
export async function action({ request, context }: ActionFunctionArgs) {
  const chosen = chosenCoalition(context, request);
  if (!chosen) throw notFound();
  if (request.headers.get('content-type')?.includes('json')) {
    const input = (await request.json()) as Typed;
    const { writeCharterText: answer } = await ask(context, writeCharterText, { input });
    const writtenAt = answer.__typename === 'Charter' ? answer.texts.find(({ locale }) => locale === input.locale)?.writtenAt : undefined;
    return { done: 'write', fault: faultOf(answer), writtenAt };
  }
  const form = await readForm(request);
  const done = form.text('act');
  const fault = faultOf(await act(context, chosen.coalition.id, form));
  if (!fault && done !== 'clauses') return redirect(`/console/charter?coalition=${chosen.coalition.slug}`);
  return data({ done, fault, writtenAt: undefined }, { status: fault ? 409 : 200 });
}

/** The next version: its words side by side, its clauses, and what comes then. */
export default function Draft() {
  const say = useWords();
  const { coalition, draft } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const note = useCallback((locale: string, isChanged: boolean) => setUnsaved((all) => [...all.filter((one) => one !== locale), ...(isChanged ? [locale] : [])]), []);
  const faultOfForm = (done: string) => (answer?.done === done ? answer.fault : undefined);
  return (
    <>
      <PageHead title={say('console.charter.draft', { number: draft.number })} kicker={<Link to={`/console/charter?coalition=${coalition.slug}`}><bdi>{coalition.name}</bdi></Link>} />
      {answer?.done === 'clauses' && !answer.fault && <p className="good-note" role="status">{say('console.charter.did.clauses')}</p>}
      <UnsavedGuard isOn={unsaved.length > 0} />
      <DraftColumns draft={draft} onChanged={note} />
      <Form method="post" className="card" preventScrollReset>
        <h2>{say('console.charter.clauses')}</h2>
        <input type="hidden" name="versionId" value={draft.id} />
        <LanguageChoice value={draft.referenceLocale} />
        <Tick name="silenceIsConsent" label={say('console.charter.silence.clause')} hint={say('console.charter.silence.hint')} defaultChecked={draft.silenceIsConsent} />
        <Tick name="associatesSign" label={say('console.charter.associates')} defaultChecked={draft.associatesSign} />
        <button type="submit" className="second" name="act" value="clauses">{say('console.own.save')}</button>
      </Form>
      {unsaved.length > 0 ? <p className="good-note">{say('console.charter.saveFirst')}</p> : (
        <>
          <ProposeForm versionId={draft.id} fault={faultOfForm('propose')} />
          <RecordForm versionId={draft.id} fault={faultOfForm('record')} />
        </>
      )}
    </>
  );
}
