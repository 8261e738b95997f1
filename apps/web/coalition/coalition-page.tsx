import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ItsActivities } from '../activities/its-activities.js';
import { sharedFor } from '../layout/caching.js';
import { firstWords } from '../layout/first-words.js';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { Logo } from '../layout/logo.js';
import { Lately } from '../home/lately.js';
import { Say } from '../layout/say.js';
import { Day, Paragraphs } from '../layout/written.js';
import { Accent } from '../petition/accent.js';
import { loadCoalition } from './load-coalition.js';
import { MemberLists } from './member-lists.js';
import { OfficesHeld } from './offices-held.js';
import { Promised } from './promised.js';
import { WorkingGroups } from './working-groups.js';

export const handle = sharedFor(5);
export const loader = (given: LoaderFunctionArgs) => loadCoalition(given);

/** What a coalition is and who is in it, today or on the day chosen. */
export default function CoalitionPage() {
  const say = useSay();
  const locale = useLocale();
  const { coalition, commitments, happenings, date, today } = useLoaderData<typeof loader>();
  const { slug, name, about, memberCount, charter } = coalition;
  return (
    <main id="main" className="wrap organisation" itemScope itemType="https://schema.org/NGO">
      <Head title={name} description={firstWords(about)} isHidden={date !== undefined} />
      <Accent of={[coalition]} />
      <header className="titling">
        <Logo of={coalition.logo} name={name} size="large" />
        <p className="kicker">{say('site.coalition.kicker')}</p>
        <h1 dir="auto" itemProp="name">{name}</h1>
      </header>
      {about && <section className="story" itemProp="description"><Paragraphs text={about} /></section>}
      {charter && <p><a className="onward" href={`/${locale}/coalitions/${encodeURIComponent(slug)}/charter`}>{say('site.charter.link')}</a> <span className="kicker">{say('site.charter.signatories', { count: charter.signatoryCount })}</span></p>}
      {coalition.admission.isOpen && <p><a className="onward" href={`/${locale}/coalitions/${coalition.slug}/join`}>{say('site.coalition.join')}</a></p>}
      <section aria-labelledby="members">
        <h2 id="members">{say('site.home.members', { count: memberCount })}</h2>
        <p><Say of={date ? 'site.coalition.onDay' : 'site.coalition.today'} with={{ day: <Day of={date ?? today} /> }} /></p>
        <DateChoice date={date} today={today} />
        <OfficesHeld offices={coalition.offices} />
        <MemberLists coalition={coalition} level="h3" />
      </section>
      {!date && <Lately happenings={happenings} coalition={slug} />}
      {!date && <Promised slug={slug} commitments={commitments} />}
      {!date && <WorkingGroups groups={coalition.workingGroups} />}
      {!date && <ItsActivities of={{ by: 'coalition', slug }} />}
      <Downloads slug={coalition.slug} date={date} />
    </main>
  );
}

function DateChoice({ date, today }: { readonly date: string | undefined; readonly today: string }) {
  const say = useSay();
  return (
    <form method="get">
      <label htmlFor="date">{say('site.coalition.date')}</label>
      <div className="search">
        <input id="date" name="date" type="date" defaultValue={date ?? today} max={today} dir="ltr" />
        <button type="submit">{say('site.coalition.show')}</button>
      </div>
    </form>
  );
}

/** The same list for programs and for the pages of others. */
function Downloads({ slug, date }: { readonly slug: string; readonly date: string | undefined }) {
  const say = useSay();
  const locale = useLocale();
  const { publicUrl } = useRoot();
  const at = `/${locale}/coalitions/${encodeURIComponent(slug)}/members`;
  const query = date ? `?date=${date}` : '';
  return (
    <section aria-labelledby="take-away">
      <h2 id="take-away">{say('site.coalition.takeAway')}</h2>
      <p className="ways small">
        <a href={`${at}.csv${query}`} download="">{say('site.coalition.csv')}</a>
        <a href={`${at}.json${query}`} download="">{say('site.coalition.json')}</a>
      </p>
      <label htmlFor="embed">{say('site.coalition.embed')}</label>
      <input id="embed" readOnly dir="ltr" defaultValue={`<div data-sawt-members="${slug}" lang="${locale}"></div><script src="${publicUrl}/embed.js" async></script>`} />
      <p className="fine">{say('site.coalition.embedHint')}</p>
    </section>
  );
}
