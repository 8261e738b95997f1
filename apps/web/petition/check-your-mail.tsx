import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../asking/ask.js';
import { petitionTitle } from '../documents/petition.js';
import { given } from '../given.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = context.get(given);
  const { petition } = await ask(context, petitionTitle, { slug: params['slug'] ?? '', locale });
  if (!petition) throw notFound();
  return { petition };
}

/** The same page for everybody who signs, whether the address was known or not. */
export default function CheckYourMail() {
  const say = useSay();
  const locale = useLocale();
  const { petition } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.check.title')} isHidden />
      <ol className="stages" aria-label={say('site.check.stages')}>
        <li className="done">{say('site.check.stage.sign')}</li>
        <li aria-current="step">{say('site.check.stage.confirm')}</li>
        <li>{say('site.check.stage.count')}</li>
      </ol>
      <h1>{say('site.check.title')}</h1>
      <p className="lead">{say('signatures.checkYourEmail')}</p>
      <h2>{say('site.check.nothing')}</h2>
      <ul className="points">
        <li>{say('site.check.wait', { subject: say('signatures.mail.confirm.subject') })}</li>
        <li>{say('site.check.spam')}</li>
        <li><Say of="site.check.typo" with={{ again: <a href={`/${locale}/petitions/${petition.slug}#sign`}>{say('site.check.again')}</a> }} /></li>
      </ul>
      <p className="fine">{say('site.check.expires')}</p>
      <p className="fine"><a href={`/${locale}/petitions/${petition.slug}`}><bdi>{petition.title}</bdi></a></p>
    </main>
  );
}
