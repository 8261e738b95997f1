import { data, redirect, useLoaderData, useLocation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { stopMails, withdrawAnswer, type ConsultationForm } from '../documents/consultation.js';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Script } from '../layout/script.js';
import { Moment, Paragraphs } from '../layout/written.js';
import { FaultLine } from '../sign/field.js';
import { LinkToCopy } from '../share/link-to-copy.js';
import { AnswerForm } from './answer-form.js';
import { asked, said } from './asked.js';
import { ConsultedText } from './consulted-text.js';
import { Outcome } from './outcome.js';

/** Here alone a browser may use its microphone, and play what it recorded. Each form that is handed out is one answer, however often it is sent. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  return data({ ...(await asked(context, params['token'])), sheet: crypto.randomUUID() }, { headers: { 'sawt-records': 'voice' } });
}
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

/** Answers go to the api, for their voice notes; what is taken back comes here. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const isStop = (await request.formData()).get('deed') === 'stop';
  const { done } = await ask(context, isStop ? stopMails : withdrawAnswer, { token: params['token'] ?? '' });
  return redirect(`/${params['lang']}/consultations/${done.token}?${isStop ? 'stopped' : 'withdrawn'}=1`, 303);
}

const voiceFaults = ['tooLarge', 'wrongKind', 'tooMany'] as const;
const faults = ['nothingSaid', 'tooLong', 'tooManyRequests', 'fullyAnswered', 'ended'] as const;
const outcomes = ['done', 'withdrawn', 'stopped'] as const;

/** Behind a link of a consultation: what is asked, the text, and the simple form; once it was closed, what was heard. */
export default function ConsultationPage() {
  const say = useSay();
  const locale = useLocale();
  const form = useLoaderData<typeof loader>();
  const { title, coalition, questions, closesAt, isOver, answer, isOnes, tokenForAll, mayStopMails } = form;
  return (
    <main id="main" className="wrap narrow plain joining">
      <Head title={say('site.documents.consultation.kicker')} isHidden />
      <p className="kicker">{say('site.documents.consultation.kicker')}</p>
      <h1 dir="auto">{said(title, locale)}</h1>
      <p className="lead"><Say of={isOver ? 'site.documents.consultation.over' : 'site.documents.consultation.asked'} with={{ coalition: <bdi>{said(coalition, locale)}</bdi>, until: <Moment of={closesAt} hasZone /> }} /></p>
      <Done form={form} />
      <Outcome form={form} />
      <section aria-labelledby="question">
        <h2 id="question">{say('site.documents.consultation.question')}</h2>
        <Paragraphs text={said(questions, locale)} />
      </section>
      <ConsultedText form={form} />
      {!isOver && <AnswerForm form={form} sheet={form.sheet} />}
      {isOnes && !isOver && <OthersLink token={tokenForAll} />}
      {!isOnes && answer && !isOver && <p><a className="button second" href={`/${locale}/consultations/${tokenForAll}`}>{say('site.documents.consultation.another')}</a></p>}
      {answer && <OneButton deed="withdraw" />}
      {mayStopMails && <OneButton deed="stop" />}
      <Script />
    </main>
  );
}

/** What was just done or refused, and the link to keep. */
function Done({ form: { answer, isOver } }: { readonly form: ConsultationForm }) {
  const say = useSay();
  const { search } = useLocation();
  const told = new URLSearchParams(search);
  const fault = faults.find((one) => one === told.get('fault'));
  const voiceFault = voiceFaults.find((one) => one === told.get('voice'));
  const done = outcomes.find((one) => told.has(one));
  return (
    <>
      {(fault ?? voiceFault) && (
        <div className="summary" role="alert" tabIndex={-1} autoFocus>
          {voiceFault && <FaultLine id="voice-fault">{say(`site.documents.consultation.voiceFault.${voiceFault}`)}</FaultLine>}
          {fault && !voiceFault && <FaultLine id="answer-fault">{say(`site.documents.consultation.fault.${fault}`)}</FaultLine>}
        </div>
      )}
      {done && <p className="notice" role="status"><b>{say(`site.documents.consultation.${done}`)}</b>{done === 'done' && <> {say('site.documents.consultation.then')}</>}</p>}
      {answer && !isOver && <OwnLink />}
    </>
  );
}

function OwnLink() {
  const { pathname } = useLocation();
  const { publicUrl } = useRoot();
  return <LinkToCopy label={useSay()('site.documents.consultation.keepLink')} address={`${publicUrl}${pathname}`} />;
}

/** Where the link was made for one person: another to pass on. */
function OthersLink({ token }: { readonly token: string }) {
  const { publicUrl } = useRoot();
  return <LinkToCopy id="others" label={useSay()('site.documents.consultation.othersLink')} address={`${publicUrl}/${useLocale()}/consultations/${token}`} />;
}

function OneButton({ deed }: { readonly deed: 'withdraw' | 'stop' }) {
  const say = useSay();
  return (
    <form method="post" id={deed} className="card">
      <p>{say(deed === 'stop' ? 'site.documents.consultation.stopText' : 'site.documents.consultation.withdrawText')}</p>
      <button type="submit" name="deed" value={deed} className="second">{say(deed === 'stop' ? 'site.documents.consultation.stopMails' : 'site.documents.consultation.withdraw')}</button>
    </form>
  );
}
