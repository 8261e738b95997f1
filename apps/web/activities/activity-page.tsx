import { data, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { isLocale, type MessageKey } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { activityPage, register } from '../documents/activities.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { firstWords } from '../layout/first-words.js';
import { Head } from '../layout/head.js';
import { Listed } from '../layout/listed.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Num, Paragraphs } from '../layout/written.js';
import { MaterialList } from './material-list.js';
import { RegisterForm } from './register-form.js';
import { readTyped, toInput, toRefused, type Refused } from './typed.js';
import { When } from './when.js';

export const handle = sharedFor(2);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { publicActivity: activity } = await ask(context, activityPage, { slug: params['slug'] ?? '', locale: context.get(given).locale });
  if (!activity) throw notFound();
  return { activity, isOpen: activity.state === 'ANNOUNCED' && Date.parse(activity.startsAt) > Date.now() };
}

/** A form the api sent back for correction (307): the same answers once more, and this time the page says what is wrong with them. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const locale = isLocale(params['lang']) ? params['lang'] : context.get(given).locale;
  const typed = readTyped(await request.formData(), locale);
  const slug = params['slug'] ?? '';
  const { register: result } = await ask(context, register, { input: toInput(slug, typed) });
  if (result.__typename === 'CheckYourEmail') return redirect(`/${locale}/activities/${encodeURIComponent(slug)}/check-your-mail`, 303);
  return data<Refused>(toRefused(typed, result), { status: result.__typename === 'TooManyRequests' ? 429 : 422 });
}

const statuses: Partial<Record<string, string>> = { CALLED_OFF: 'https://schema.org/EventCancelled' };

export default function ActivityPage() {
  const say = useSay();
  const locale = useLocale();
  const { activity, isOpen } = useLoaderData<typeof loader>();
  const refused = useActionData<Refused>();
  const { slug, title, summary, module, kind, state, place, reason, moves, trainers, material, placesLeft, capacity, attended, organisation, coalition } = activity;
  const host = organisation ? `/${locale}/organisations/${organisation.slug}` : `/${locale}/coalitions/${coalition.slug}`;
  return (
    <main id="main" className="wrap narrow plain" itemScope itemType="https://schema.org/Event">
      <Head title={title} description={firstWords(summary)} isHidden={refused !== undefined} />
      <p className="kicker">{say(`campaigns.activities.kind.${kind.toLowerCase()}` as MessageKey)}{module && <> · <bdi>{module}</bdi></>}</p>
      <h1 dir="auto" itemProp="name">{title}</h1>
      <meta itemProp="eventStatus" content={statuses[state] ?? (moves > 0 ? 'https://schema.org/EventRescheduled' : 'https://schema.org/EventScheduled')} />
      {state === 'CALLED_OFF' && <p className="notice"><b>{say('site.activities.calledOff')}</b> <bdi>{reason}</bdi></p>}
      {state === 'ANNOUNCED' && moves > 0 && <p className="notice"><b>{say('site.activities.moved')}</b> <bdi>{reason}</bdi></p>}
      <dl className="facts">
        <dt>{say('site.activities.when')}</dt><dd><When of={activity} /></dd>
        {place && <><dt>{say('site.activities.where')}</dt><dd><bdi itemProp="location">{place}</bdi></dd></>}
        <dt>{say('site.activities.by')}</dt><dd itemProp="organizer" itemScope itemType="https://schema.org/Organization"><a href={host} itemProp="url"><bdi itemProp="name">{(organisation ?? coalition).name}</bdi></a></dd>
        {trainers.length > 0 && <><dt>{say('site.activities.trainers')}</dt><dd><Listed names={trainers.map((one) => (one.organisation ? `${one.name} (${one.organisation.name})` : one.name))} /></dd></>}
        {isOpen && capacity !== null && <><dt>{say('site.activities.places')}</dt><dd>{placesLeft === null ? <Num of={capacity} /> : placesLeft === 0 ? say('site.activities.full') : say('site.activities.left', { left: placesLeft })}</dd></>}
        {attended !== null && <><dt>{say('site.activities.attended')}</dt><dd><Num of={attended} /></dd></>}
      </dl>
      <section className="story" itemProp="description"><Paragraphs text={summary} /></section>
      {state !== 'CALLED_OFF' && <p><a href={`/calendar/activities/${encodeURIComponent(slug)}.ics?lang=${locale}`} type="text/calendar">{say('site.activities.toCalendar')}</a></p>}
      <MaterialList material={material} under="/api/activities/material" />
      {isOpen ? <RegisterForm activity={activity} refused={refused} /> : state !== 'CALLED_OFF' && <p className="notice">{say('site.activities.closed')}</p>}
      <p><a className="onward" href={`/${locale}/activities`}>{say('site.activities.all')}</a></p>
    </main>
  );
}
