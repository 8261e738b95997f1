import { useLocation, useParams } from 'react-router';
import { formatNumber } from '#libs/i18n';
import type { MyApplication } from '../documents/joining.js';
import { useLocale, useSay } from '../layout/locale.js';
import { FaultLine } from '../sign/field.js';

const outcomes = ['done', 'noFile', 'tooLarge', 'wrongKind', 'tooMany', 'notNow', 'full', 'tooOften', 'twice'] as const;

/** The files of the dossier, and the forms that add and remove them: plain forms to the api, which leads back here. */
export function Documents({ mine: { documents, criteria, mayEdit } }: { readonly mine: MyApplication }) {
  const say = useSay();
  const asked = criteria.filter(({ criterion }) => criterion.kind === 'DOCUMENT').map(({ criterion }) => criterion);
  if (!mayEdit && documents.length === 0) return null;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{say('site.application.documents')}</h2>
      <Outcome />
      {documents.length > 0 && <ul className="dossier">{documents.map((one) => <Kept key={one.id} document={one} answers={asked.find(({ id }) => id === one.criterionId)?.text} mayRemove={mayEdit} />)}</ul>}
      {mayEdit && <AddForm asked={asked} />}
    </section>
  );
}

function Outcome() {
  const say = useSay();
  const outcome = outcomes.find((one) => one === new URLSearchParams(useLocation().search).get('upload'));
  if (!outcome) return null;
  return outcome === 'done' ? <p className="notice" role="status">{say('site.upload.done')}</p> : <div role="alert"><FaultLine id="upload-fault">{say(`site.upload.${outcome}`)}</FaultLine></div>;
}

function Kept({ document: { id, name, bytes, sha256 }, answers, mayRemove }: { readonly document: MyApplication['documents'][number]; readonly answers: string | undefined; readonly mayRemove: boolean }) {
  const say = useSay();
  const locale = useLocale();
  const { token } = useParams();
  const at = `/api/applications/${token}/documents/${id}`;
  return (
    <li>
      <p><a href={at} download=""><bdi>{name}</bdi></a> <span className="hint">{say('site.upload.size', { size: formatNumber(locale, Math.max(1, Math.round(bytes / 1024))) })}</span>{answers && <span className="hint" dir="auto">{answers}</span>}</p>
      <details><summary>{say('site.upload.proof')}</summary><code dir="ltr">SHA-256 {sha256}</code></details>
      {mayRemove && <form method="post" action={`${at}/remove?locale=${locale}`}><button type="submit" className="second small">{say('site.upload.remove')}<span className="quiet"> {name}</span></button></form>}
    </li>
  );
}

function AddForm({ asked }: { readonly asked: readonly { readonly id: string; readonly text: string }[] }) {
  const say = useSay();
  const locale = useLocale();
  const { token } = useParams();
  return (
    <form method="post" action={`/api/applications/${token}/documents?locale=${locale}`} encType="multipart/form-data" className="card">
      {asked.length > 0 && (
        <div className="field">
          <label htmlFor="criterion">{say('site.upload.which')}</label>
          <select id="criterion" name="criterion">{asked.map(({ id, text }) => <option key={id} value={id}>{text}</option>)}<option value="">{say('site.upload.other')}</option></select>
        </div>
      )}
      <div className="field">
        <label htmlFor="file">{say('site.upload.file')}</label>
        <input id="file" name="file" type="file" required accept=".pdf,.png,.jpg,.jpeg,.webp,.odt,.docx,.xlsx" aria-describedby="file-hint" />
        <p className="hint" id="file-hint">{say('site.upload.hint')}</p>
      </div>
      <button type="submit" className="second">{say('site.upload.add')}</button>
    </form>
  );
}
