import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatNumber, isLocale } from '#libs/i18n';
import type { MailingQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { usePolling } from '../parts/use-polling.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { audienceOf } from './audience.js';
import { MailingActs } from './mailing-acts.js';
import { MailingMark } from './mailing-mark.js';
import { acts, mailingQuery, plainQuery } from './mailing.queries.js';
import { isView, PreviewPane, type Shown } from './preview-pane.js';
import { Progress } from './progress.js';
import { Trouble } from './trouble.js';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { mailing } = await ask(context, mailingQuery, { id: params['id']! });
  const languages = mailing.texts.map(({ locale }) => locale);
  const asked = searchParams.get('locale') ?? '';
  const locale = [asked, ...languages].filter((one) => languages.includes(one)).find(isLocale) ?? 'fr';
  const { mailing: { preview } } = await ask(context, plainQuery, { id: mailing.id, locale });
  const view = searchParams.get('view');
  return { mailing, languages, shown: { locale, view: isView(view) ? view : 'phone', ...preview } satisfies Shown };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const verb = (await readForm(request)).text('verb');
  if (!isVerb(verb)) throw notFound();
  const { done } = await ask(context, acts[verb], { id: params['id']! });
  const fault = faultOf(done);
  return data({ fault, verb }, { status: fault ? 409 : 200 });
}

const isVerb = (name: string): name is keyof typeof acts => Object.hasOwn(acts, name);

/** One mailing on its way: what to do next, how it will be read, how far it is, what went wrong. */
export default function MailingScreen() {
  const say = useWords();
  const { mailing, languages, shown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isSending = mailing.state === 'SENDING';
  usePolling(isSending);
  return (
    <>
      <PageHead title={mailing.texts[0]?.subject ?? ''} kicker={<><MailingMark state={mailing.state} /> <bdi>{audienceOf(say, mailing).join(' · ')}</bdi></>} />
      <FaultNote fault={answer?.fault} />
      {mailing.isHeldBack && !['SENT', 'CANCELLED'].includes(mailing.state) && <p className="fault-note" role="note">{say('mailings.error.noPlace')}</p>}
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.mailing.did.${answer.verb}`)}</p>}
      <div className="pair">
        <div>
          {(mailing.sendingAt ?? mailing.progress.total > 0) && <Progress numbers={mailing.progress} isSending={isSending} />}
          <Trouble {...mailing} />
          <PreviewPane id={mailing.id} languages={languages} shown={shown} />
          {mailing.myActions.length > 0 && <p className="reach"><a className="button" href="#next">{say('console.mailing.next')}</a></p>}
        </div>
        <aside>
          <MailingActs {...mailing} />
          <Facts mailing={mailing} />
        </aside>
      </div>
    </>
  );
}

function Facts({ mailing }: { readonly mailing: MailingQuery['mailing'] }) {
  const say = useWords();
  const locale = useLanguage();
  const moments = [['testedAt', mailing.testedAt], ['approvedAt', mailing.approvedAt], ['sendingAt', mailing.sendingAt], ['sentAt', mailing.sentAt]] as const;
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{say('console.mailing.facts')}</h2>
      <dl className="facts">
        <div><dt>{say('console.mailing.audience')}</dt><dd>{formatNumber(locale, mailing.audienceCount)}</dd></div>
        <div><dt>{say('console.mailing.author')}</dt><dd><bdi>{mailing.author?.name}</bdi></dd></div>
        {mailing.editedBy && <div><dt>{say('console.mailing.editedBy')}</dt><dd><bdi>{mailing.editedBy.name}</bdi></dd></div>}
        {mailing.approvedBy && <div><dt>{say('console.mailing.approvedBy')}</dt><dd><bdi>{mailing.approvedBy.name}</bdi></dd></div>}
        {moments.map(([name, at]) => at && <div key={name}><dt>{say(`console.mailing.${name}`)}</dt><dd><Moment at={at} /></dd></div>)}
      </dl>
    </section>
  );
}
