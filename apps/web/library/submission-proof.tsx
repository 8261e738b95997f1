import { languageNames, type Locale } from '#libs/i18n';
import type { PublicSubmission } from '../documents/reports.js';
import { useLocale, useRoot, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Num, Size } from '../layout/written.js';

/** What was handed over to whom and when, its hashes, and the commands by which anybody finds them again. */
export function SubmissionProof({ submission: { mechanism, session, submittedOn, reference, correction, locales, words, editionNumber, editionHash, files }, slug }: { readonly submission: PublicSubmission; readonly slug: string }) {
  const say = useSay();
  const { publicUrl } = useRoot();
  const edition = `/${useLocale()}/documents/${encodeURIComponent(slug)}/editions/${editionNumber}/edition.json`;
  return (
    <>
      <p><Say of="site.documents.report.handed" with={{ day: <Day of={submittedOn} />, mechanism: <bdi>{mechanism}</bdi> }} />{session && <> · <bdi>{session}</bdi></>}</p>
      {reference && <p>{say('site.documents.report.reference')} <strong><bdi>{reference}</bdi></strong></p>}
      <p>{locales.map((locale) => <span key={locale}><bdi>{languageNames[locale as Locale]}</bdi> · </span>)}<Say of="site.documents.words" with={{ words: <Num of={words} /> }} /></p>
      {correction && <p>{say('site.documents.report.corrects')} <span dir="auto">{correction}</span></p>}
      <h3>{say('site.documents.proof')}</h3>
      <Proof label={say('site.documents.versions.edition', { number: editionNumber })} hash={editionHash} command={`curl -s ${publicUrl}${edition} | sha256sum`} />
      {files.map(({ id, kind, locale, name, bytes, sha256 }) => (
        <div key={id}>
          <p><a href={`/api/reports/files/${id}`} download>{kind === 'MADE' ? <>PDF · <bdi>{languageNames[locale as Locale]}</bdi></> : <bdi>{name}</bdi>}</a> <span className="quiet-words">(<Size bytes={bytes} />){kind === 'HANDED' && <> · {say('site.documents.report.instead')}</>}</span></p>
          <Proof label={say('site.documents.report.fileHash')} hash={sha256} command={`curl -s ${publicUrl}/api/reports/files/${id} | sha256sum`} />
        </div>
      ))}
    </>
  );
}

function Proof({ label, hash, command }: { readonly label: string; readonly hash: string; readonly command: string }) {
  const say = useSay();
  return (
    <>
      <p className="fine">{label} <code className="hash" dir="ltr">{hash}</code></p>
      <details><summary>{say('site.documents.versions.check')}</summary><p><code className="hash" dir="ltr">{command}</code></p></details>
    </>
  );
}
