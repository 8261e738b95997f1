import { useLocation, useParams } from 'react-router';
import type { MySignOff } from '../documents/sign-off.js';
import { useLocale, useSay } from '../layout/locale.js';
import { FaultLine } from '../sign/field.js';

const done = ['given', 'removed'] as const;
const own = ['wrongKind', 'tooOften', 'notNow'] as const;
const common = ['noFile', 'tooLarge', 'tooMany', 'unreadable'] as const;

/** The logo of an organisation from outside: plain forms to the api, which leads back here. */
export function Logo({ mine: { logo } }: { readonly mine: MySignOff }) {
  const say = useSay();
  const locale = useLocale();
  const { token } = useParams();
  const at = `/api/sign-off/${token}/logo`;
  return (
    <section aria-labelledby="logo">
      <h2 id="logo">{say('site.documents.signoff.logo')}</h2>
      <Outcome />
      {logo && <p><img src={logo} alt={say('site.documents.signoff.logoNow')} width="96" height="96" /></p>}
      <form method="post" action={`${at}?locale=${locale}`} encType="multipart/form-data" className="card">
        <div className="field">
          <label htmlFor="file">{say('site.upload.file')}</label>
          <input id="file" name="file" type="file" required accept=".png,.svg" aria-describedby="file-hint" />
          <p className="hint" id="file-hint">{say('site.documents.signoff.logoHint')}</p>
        </div>
        <button type="submit" className="second">{say('site.documents.signoff.logoGive')}</button>
      </form>
      {logo && <form method="post" action={`${at}/remove?locale=${locale}`}><button type="submit" className="second small">{say('site.documents.signoff.logoRemove')}</button></form>}
    </section>
  );
}

function Outcome() {
  const say = useSay();
  const outcome = new URLSearchParams(useLocation().search).get('logo');
  const of = <Known extends string>(known: readonly Known[]) => known.find((one) => one === outcome);
  const [well, ours, theirs] = [of(done), of(own), of(common)];
  if (well) return <p className="notice" role="status">{say(`site.documents.signoff.logo.${well}`)}</p>;
  const fault = ours ? say(`site.documents.signoff.logo.${ours}`) : theirs && say(`organisations.logo.${theirs}`);
  return fault ? <div role="alert"><FaultLine id="logo-fault">{fault}</FaultLine></div> : null;
}
