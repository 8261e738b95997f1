import { data, useLoaderData, type HeadersFunction, type LoaderFunctionArgs } from 'react-router';
import { isLocale } from '#libs/i18n';
import { ask, notFound } from '../asking/ask.js';
import { widget } from '../documents/embed.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Script } from '../layout/script.js';
import { Accent } from '../petition/accent.js';
import { Counter } from '../petition/counter.js';
import { isSignable } from '../petition/is-signable.js';
import { StateMark } from '../petition/state-mark.js';
import { SignForm } from '../sign/sign-form.js';
import { frameAncestors } from './frame-ancestors.js';

export const handle = sharedFor(2);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  if (!isLocale(params['lang'])) throw notFound();
  const org = new URL(request.url).searchParams.get('org') ?? '';
  const { petition } = await ask(context, widget, { slug: params['slug'] ?? '', locale: params['lang'], org: org || null });
  if (!petition || petition.isImported) throw notFound();
  return data({ petition, org }, { headers: { 'sawt-frame-ancestors': frameAncestors(petition.organisations.flatMap(({ embedDomains }) => embedDomains)) } });
}

/** The api writes it into the content security policy: only the sites of the petition's organisations may frame it. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

/** The petition small, for a frame on a partner's page; its form opens in a window of its own. */
export default function Widget() {
  const say = useSay();
  const locale = useLocale();
  const { petition, org } = useLoaderData<typeof loader>();
  const address = `/${locale}/petitions/${petition.slug}${org && `?org=${encodeURIComponent(org)}`}`;
  return (
    <main id="main" className="widget">
      <Head title={petition.title} isHidden />
      <Accent of={petition.variant ? [petition.variant.organisation] : petition.organisations} />
      <h1 dir="auto"><a href={address} target="_blank" rel="noopener">{petition.title}</a></h1>
      <Counter petition={petition} />
      {isSignable(petition) ? <SignForm slug={petition.slug} organisations={petition.organisations} org={org} target="_blank" /> : <p><StateMark state={petition.state} /></p>}
      <p className="fine"><a href={address} target="_blank" rel="noopener">{say('site.widget.read')}</a> · {say('site.name')}</p>
      <Script />
    </main>
  );
}
