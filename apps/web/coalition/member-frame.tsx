import { data, useLoaderData, type HeadersFunction, type LoaderFunctionArgs } from 'react-router';
import { frameAncestors } from '../embed/frame-ancestors.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Script } from '../layout/script.js';
import { Accent } from '../petition/accent.js';
import { loadCoalition } from './load-coalition.js';
import { MemberLists } from './member-lists.js';

export const handle = sharedFor(5);

export async function loader(given: LoaderFunctionArgs) {
  const { coalition } = await loadCoalition(given);
  return data({ coalition }, { headers: { 'sawt-frame-ancestors': frameAncestors(coalition.members.flatMap(({ organisation }) => organisation.embedDomains)) } });
}

/** Only the sites of the members may frame it. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** The member list for a frame on a member's page. */
export default function MemberFrame() {
  const say = useSay();
  const locale = useLocale();
  const { coalition } = useLoaderData<typeof loader>();
  const { slug, name, memberCount } = coalition;
  return (
    <main id="main" className="widget">
      <Head title={name} isHidden />
      <Accent of={[coalition]} />
      <h1 dir="auto"><a href={`/${locale}/coalitions/${encodeURIComponent(slug)}`} target="_blank" rel="noopener">{name}</a></h1>
      <p>{say('site.home.members', { count: memberCount })}</p>
      <MemberLists coalition={coalition} level="h2" isFramed />
      <p className="fine">{say('site.name')}</p>
      <Script />
    </main>
  );
}
