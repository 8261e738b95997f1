import { redirect, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { translate, type MessageKey } from '#libs/i18n';
import { ask, desk, notFound } from '../desk.js';
import { readForm, type Form } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { usePetition } from '../petitions/petition.js';
import { useWords } from '../words/words.js';
import { AssociationCard } from './association-card.js';
import { chooseTrack, deliveryQuery, recordFiling, requestDossier, saveLetter, tracksQuery } from './delivery.queries.js';
import { DossierCard } from './dossier-card.js';
import { FilingsCard } from './filings-card.js';
import { TellCard } from './tell-card.js';
import { TrackCard } from './track-card.js';
import { TrackForm } from './track-form.js';

export interface Acted {
  readonly act: string;
  /** Which of several forms of this kind. */
  readonly of: string;
  readonly fault?: Fault;
}
type Context = LoaderFunctionArgs['context'];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const [{ petition }, { legalTracks }] = await Promise.all([ask(context, deliveryQuery, { slug: params.slug! }), ask(context, tracksQuery)]);
  if (!petition) throw notFound();
  return { ...petition, legalTracks };
}
export type Delivery = Awaited<ReturnType<typeof loader>>;

/** Each form says what it is; the api decides whether it may be done. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Acted | Response> {
  const form = await readForm(request);
  const act = form.text('act');
  const done = await acts[act]?.(context, params.slug!, form);
  const fault = done ? faultOf(done) : { code: 'unknown', message: act };
  if (act === 'dossier' && !fault) return redirect(`/console/exports?organisation=${encodeURIComponent(form.text('organisation'))}`);
  return { act, of: form.text('of'), fault };
}

const acts: Record<string, ((context: Context, petition: string, form: Form) => Promise<object>) | undefined> = {
  track: async (context, petition, form) => (await ask(context, chooseTrack, { input: { petition, track: form.some('track'), place: form.some('place'), route: form.text('route') === 'ASSOCIATION' ? 'ASSOCIATION' : 'CITIZENS' } })).done,
  letter: async (context, petition, form) => (await ask(context, saveLetter, { input: { petition, locale: form.text('of'), body: form.text('body') } })).done,
  filing: async (context, _petition, form) => (await ask(context, recordFiling, { input: { filing: form.text('of'), receiptNumber: form.some('receiptNumber'), receivedOn: form.some('receivedOn'), answerDueOn: form.some('answerDueOn') } })).done,
  dossier: async (context, petition, form) => {
    const { locale } = context.get(desk);
    const made = form.text('made');
    return (await ask(context, requestDossier, { input: { kind: 'DOSSIER', format: made === 'zip' ? 'ZIP' : 'PDF', locale: made === 'ar' ? 'ar' : 'fr', petition, organisation: form.text('organisation'), purpose: translate(locale, 'console.delivery.purpose') } })).done;
  },
};

/** By which rules it is filed and how far it is, what goes with it, what came back, and whom to tell. */
export default function DeliveryScreen() {
  const say = useWords();
  const { state, myActions } = usePetition();
  const [search] = useSearchParams();
  const delivery = useLoaderData<typeof loader>();
  const acted = useActionData<Acted>();
  const mayChoose = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'].includes(state) && myActions.some((verb) => ['SUBMIT', 'REVISE', 'OPEN'].includes(verb));
  const scanned = search.get('scan');
  return (
    <>
      {scanned && <p className={scanned === 'done' ? 'good-note' : 'fault'} role="status">{say(`console.delivery.scan.${scanned}` as MessageKey)}</p>}
      {mayChoose && <TrackForm delivery={delivery} acted={acted} />}
      <TrackCard track={delivery.track} />
      <AssociationCard track={delivery.track} />
      {state === 'ANSWERED' && <TellCard />}
      <DossierCard delivery={delivery} acted={acted} />
      {delivery.dossierLetters.length > 0 && <FilingsCard filings={delivery.filings} acted={acted} />}
    </>
  );
}
