import { data, useActionData, useLoaderData, useParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { myRegistration, withdrawMyRegistration, type MyRegistration } from '../documents/activities.js';
import { given } from '../given.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day } from '../layout/written.js';
import { MaterialList } from './material-list.js';
import { When } from './when.js';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { myRegistration: kept } = await ask(context, myRegistration, { token: params['token'] ?? '', locale: context.get(given).locale });
  return data({ kept }, { status: kept.__typename === 'LinkExpired' ? 410 : 200 });
}

/** The token in the address proves the right; GET changes nothing. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { withdrawMyRegistration: kept } = await ask(context, withdrawMyRegistration, { token: params['token'] ?? '', locale: context.get(given).locale });
  return data({ kept }, { status: kept.__typename === 'LinkExpired' ? 410 : 200 });
}

/** Behind the link at the foot of every mail: how the registration stands, what was handed out, and the way to give the place back. */
export default function MyRegistrationPage() {
  const say = useSay();
  const locale = useLocale();
  const loaded = useLoaderData<typeof loader>();
  const { kept } = useActionData<typeof action>() ?? loaded;
  return (
    <main id="main" className="wrap narrow plain">
      <Head title={say('site.activities.mine.title')} isHidden />
      <h1>{say('site.activities.mine.title')}</h1>
      {kept.__typename === 'MyRegistration' ? <Kept kept={kept} /> : <p className="notice">{kept.message}</p>}
      <p><a href={`/${locale}/activities`}>{say('site.activities.title')}</a></p>
    </main>
  );
}

function Kept({ kept: { activity, state, position, link, mayWithdraw, isKnown, keptUntil, material } }: { kept: MyRegistration }) {
  const say = useSay();
  const { token } = useParams();
  return (
    <>
      <p className="lead" role="status">{say(`site.activities.mine.${state}`, { position })}</p>
      <h2 dir="auto">{activity.title}</h2>
      {activity.state === 'CALLED_OFF' && <p className="notice">{say('site.activities.calledOff')}</p>}
      <p><When of={activity} />{activity.place && <> · <bdi>{activity.place}</bdi></>}</p>
      {link && <p><a href={link} rel="external nofollow" dir="ltr">{link}</a></p>}
      <MaterialList material={material} under={`/api/activities/mine/${token ?? ''}/material`} />
      {mayWithdraw && (
        <form method="post" className="card">
          <p>{say('site.activities.mine.withdrawText')}</p>
          <button type="submit" className="second">{say('site.activities.mine.withdraw')}</button>
        </form>
      )}
      {!mayWithdraw && isKnown && (
        <form method="post" className="card">
          <p><Say of="site.activities.mine.keptUntil" with={{ date: <Day of={keptUntil} /> }} /></p>
          <button type="submit" className="second">{say('site.activities.mine.erase')}</button>
        </form>
      )}
      {!isKnown && <p className="fine">{say('site.activities.mine.forgotten')}</p>}
    </>
  );
}
