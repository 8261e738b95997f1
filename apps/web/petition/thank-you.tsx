import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../asking/ask.js';
import { petitionTitle } from '../documents/petition.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { Script } from '../layout/script.js';
import { Sharing } from '../share/sharing.js';
import { Accent } from './accent.js';

export const handle = sharedFor(10);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = context.get(given);
  const { petition } = await ask(context, petitionTitle, { slug: params['slug'] ?? '', locale });
  if (!petition) throw notFound();
  const org = new URL(request.url).searchParams.get('org') ?? '';
  return { petition, org: petition.organisations.some(({ slug }) => slug === org) ? org : '' };
}

/** The signature counts; the best that can happen now is that somebody else hears of it. */
export default function ThankYou() {
  const say = useSay();
  const locale = useLocale();
  const { publicUrl } = useRoot();
  const { petition, org } = useLoaderData<typeof loader>();
  const address = `${publicUrl}/${locale}/petitions/${petition.slug}${org && `?org=${encodeURIComponent(org)}`}`;
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.thanks.title')} isHidden />
      <Accent of={petition.organisations} />
      <ol className="stages" aria-label={say('site.check.stages')}>
        <li className="done">{say('site.check.stage.sign')}</li>
        <li className="done">{say('site.check.stage.confirm')}</li>
        <li className="done" aria-current="step">{say('site.check.stage.count')}</li>
      </ol>
      <h1>{say('site.thanks.title')}</h1>
      <p className="lead">{say('site.thanks.text')} <bdi>{petition.title}</bdi></p>
      <Sharing title={petition.title} address={address} />
      <p className="fine">{say('site.thanks.keep')}</p>
      <p><a href={`/${locale}/petitions/${petition.slug}${org && `?org=${encodeURIComponent(org)}`}`}>{say('site.thanks.back')}</a> · <a href={`/${locale}/petitions`}>{say('site.notSignable.others')}</a></p>
      <Script />
    </main>
  );
}
