import { data, redirect, useActionData, useLoaderData, useLocation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { inLocale, languageNames, locales, type Locale } from '#libs/i18n';
import { ask } from '../asking/ask.js';
import { answerFromOutside, answerKinds, mySignOff, type AnswerKind, type MySignOff, type SignOffTyped } from '../documents/sign-off.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import { WrittenDocument } from '../share/written-document.js';
import { FaultLine, Field } from '../sign/field.js';
import { Logo } from './logo-form.js';

interface Refused {
  readonly message: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly typed: SignOffTyped;
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  return (await ask(context, mySignOff, { token: params['token'] ?? '' })).mySignOff;
}

/** Posting it changes something, opening the link nothing: programs follow links too. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData();
  const text = (name: string) => (form.get(name) as string | null) ?? '';
  const typed = { answer: text('answer'), words: text('words'), decidedOn: text('decidedOn'), name: text('name'), office: text('office'), isMandated: form.has('isMandated'), showsLogo: form.has('showsLogo') };
  const answer = answerKinds.find((kind) => kind === typed.answer) ?? 'DECLINE';
  const { answerFromOutside: answered } = await ask(context, answerFromOutside, { input: { ...typed, answer, token: params['token'] ?? '' } });
  if (answered.message === undefined) return redirect(`${new URL(request.url).pathname}?done=1`, 303);
  return data<Refused>({ message: answered.message, faults: Object.fromEntries((answered.fields ?? []).map(({ field, message }) => [field, message])), typed }, { status: 422 });
}

const named = (words: MySignOff['names'], locale: Locale) => inLocale({ fr: words.fr ?? '', ar: words.ar ?? '', en: words.en ?? '', es: words.es ?? '' }, locale);

/** Behind the link of an organisation from outside: the text it is asked to sign, what it answered, and the form to answer. */
export default function SignOffPage() {
  const say = useSay();
  const locale = useLocale();
  const mine = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const isDone = new URLSearchParams(useLocation().search).has('done') && !refused;
  const values = { coalition: <bdi>{named(mine.coalition, locale)}</bdi>, organisation: <bdi>{named(mine.names, locale)}</bdi>, day: <Day of={mine.signBy} /> };
  return (
    <main id="main" className="wrap narrow plain joining">
      <Head title={say('site.documents.signoff.title')} isHidden />
      <p className="kicker">{say('site.documents.signoff.title')}</p>
      <h1 dir="auto">{named(mine.titles, locale)}</h1>
      <p>{mine.isOver ? <Say of="site.documents.signoff.over" with={values} /> : <Say of="site.documents.signoff.asked" with={values} />}</p>
      {isDone && <p className="notice" role="status">{say('site.documents.signoff.done')}</p>}
      {refused && <p className="summary" role="alert" tabIndex={-1} autoFocus>{refused.message}</p>}
      <Standing mine={mine} />
      <TextToSign mine={mine} />
      {mine.possible.length > 0 ? <AnswerForm mine={mine} refused={refused} /> : mine.check !== 'REFUSED' && <p className="notice">{say(endedBy(mine))}</p>}
      {mine.check !== 'REFUSED' && <Logo mine={mine} />}
    </main>
  );
}

/** Why nothing is answered now. */
const endedBy = ({ state, isAdopted }: MySignOff) => (state === 'VOIDED' ? 'site.documents.signoff.voided' : isAdopted ? 'site.documents.signoff.ended' : 'site.documents.signoff.takenBack');

function Standing({ mine: { answer, check, checkReason, state } }: { readonly mine: MySignOff }) {
  const say = useSay();
  return (
    <>
      {answer && <p><b>{say(state === 'VOIDED' ? 'site.documents.signoff.standingVoid' : 'site.documents.signoff.standing')}</b> {say(`documents.signoff.answer.${answer.answer.toLowerCase() as 'sign'}`)} · <Day of={answer.at} /></p>}
      {answer && check === 'WAITING' && <p className="notice">{say('site.documents.signoff.waiting')}</p>}
      {check === 'REFUSED' && <div className="notice"><p>{say('site.documents.signoff.refused')}</p>{checkReason && <p dir="auto">{checkReason}</p>}</div>}
    </>
  );
}

/** The reader's language stands open. */
function TextToSign({ mine: { texts, editionHash } }: { readonly mine: MySignOff }) {
  const say = useSay();
  const locale = useLocale();
  const there = locales.filter((one) => texts[one]);
  const open = there.find((one) => one === locale) ?? there[0];
  return (
    <section aria-labelledby="text">
      <h2 id="text">{say('site.documents.signoff.readText')}</h2>
      {there.map((one) => (
        <details key={one} className="card" open={one === open}>
          <summary lang={one}>{languageNames[one]}</summary>
          <WrittenDocument content={texts[one]!} lang={one} hasPictures={false} />
        </details>
      ))}
      <p className="fine">{say('site.documents.signoff.textHash')} <code className="hash" dir="ltr">{editionHash}</code></p>
    </section>
  );
}

function AnswerForm({ mine: { possible, answer, contactName }, refused }: { readonly mine: MySignOff; readonly refused: Refused | undefined }) {
  const say = useSay();
  const faults = refused?.faults ?? {};
  const typed: SignOffTyped = refused?.typed ?? { answer: answer?.answer ?? '', words: answer?.words ?? '', decidedOn: answer?.decidedOn ?? '', name: contactName, office: answer?.office ?? '', isMandated: false, showsLogo: answer?.showsLogo ?? false };
  return (
    <form method="post" className="card">
      <Choices possible={possible} chosen={typed.answer} />
      <Field name="words" label={say('site.documents.signoff.words')} hint={say('site.documents.signoff.wordsHint')} fault={faults['words']} isOptional>{(ties) => <textarea {...ties} dir="auto" rows={3} maxLength={2000} defaultValue={typed.words} />}</Field>
      <Field name="decidedOn" label={say('site.documents.signoff.decidedOn')} fault={faults['decidedOn']}>{(ties) => <input {...ties} type="date" dir="ltr" defaultValue={typed.decidedOn} />}</Field>
      <Field name="name" label={say('site.documents.signoff.name')} fault={faults['name']}>{(ties) => <input {...ties} dir="auto" defaultValue={typed.name} maxLength={120} required />}</Field>
      <Field name="office" label={say('site.documents.signoff.office')} fault={faults['office']}>{(ties) => <input {...ties} dir="auto" defaultValue={typed.office} maxLength={120} required />}</Field>
      <label className="tick"><input type="checkbox" name="isMandated" value="1" defaultChecked={typed.isMandated} required /><span>{say('site.documents.signoff.mandated')}</span></label>
      {faults['isMandated'] && <FaultLine id="isMandated-fault">{faults['isMandated']}</FaultLine>}
      <label className="tick"><input type="checkbox" name="showsLogo" value="1" defaultChecked={typed.showsLogo} /><span>{say('site.documents.signoff.showsLogo')}</span></label>
      <p className="fine">{say('site.documents.signoff.public')}</p>
      <button type="submit">{say('site.documents.signoff.send')}</button>
    </form>
  );
}

function Choices({ possible, chosen }: { readonly possible: readonly AnswerKind[]; readonly chosen: string }) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say('site.documents.signoff.yourAnswer')}</legend>
      <div className="ticks">
        {possible.map((one) => <label key={one} className="tick"><input type="radio" name="answer" value={one} required defaultChecked={chosen === one} /><span>{say(`documents.signoff.answer.${one.toLowerCase() as 'sign'}`)}</span></label>)}
      </div>
    </fieldset>
  );
}
