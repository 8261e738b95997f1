import { formatNumber, languageNames, type Locale } from '#libs/i18n';
import { Field } from '../../parts/field.js';
import { Day } from '../../parts/when.js';
import { useLanguage, useWords } from '../../words/words.js';
import { useAfterWords } from './after-words.js';
import type { Course } from './submission.js';

type Submission = Course['submissions'][number];

/** Everything that was handed over, the newest first, with hashes anybody can compute. */
export function SubmissionsCard({ course: { submissions, tasks } }: { readonly course: Course }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby="submissions">
      <h2 id="submissions">{say('console.documents.recommendations.submissions')}</h2>
      {submissions.length === 0 && <p className="hint">{say('console.documents.recommendations.noSubmission')}</p>}
      {submissions.map((submission, i) => <One key={submission.id} submission={submission} isCorrected={i > 0} mayAdd={tasks?.mayKeep === true} />)}
    </section>
  );
}

function One({ submission: { id, number, mechanism, session, editionNumber, editionHash, listHash, locales, words, wordLimit, submittedOn, reference, correction, files }, isCorrected, mayAdd }: { readonly submission: Submission; readonly isCorrected: boolean; readonly mayAdd: boolean }) {
  const say = useWords();
  const locale = useLanguage();
  const count = (value: number) => formatNumber(locale, value);
  return (
    <article id={id}>
      <h3>{say('console.documents.recommendations.submissionNumber', { number })} · <Day at={submittedOn} /></h3>
      {isCorrected && <p className="hint">{say('console.documents.recommendations.corrected')}</p>}
      <p><bdi>{mechanism}</bdi>{session && <> · <bdi>{session}</bdi></>}{reference && <> · {say('console.documents.recommendations.reference')} <bdi>{reference}</bdi></>}</p>
      {correction && <p className="as-written" dir="auto">{say('console.documents.recommendations.correctionSaid')} {correction}</p>}
      <p className="hint">
        {say('console.documents.recommendations.edition', { number: editionNumber })} · {locales.map((one) => <span key={one}><bdi>{languageNames[one as Locale]}</bdi> · </span>)}{wordLimit === null ? say('console.documents.recommendations.words', { count: words }) : say('console.documents.recommendations.wordsOf', { words: count(words), limit: count(wordLimit) })}
      </p>
      <p className="hint">{say('console.documents.recommendations.editionHash')} <code className="hash" dir="ltr">{editionHash}</code></p>
      {listHash && <p className="hint">{say('console.documents.recommendations.listHash')} <code className="hash" dir="ltr">{listHash}</code></p>}
      <Files files={files} />
      {mayAdd && !isCorrected && <AddFile id={id} />}
    </article>
  );
}

function Files({ files }: { readonly files: Submission['files'] }) {
  const words = useAfterWords();
  return (
    <ul className="plain">
      {files.map(({ id, kind, name, sha256 }) => (
        <li key={id}><a href={`/api/reports/files/${id}`} download><bdi>{name}</bdi></a> <span className="hint">{words.file(kind)} · SHA-256 <code className="hash" dir="ltr">{sha256}</code></span></li>
      ))}
    </ul>
  );
}

function AddFile({ id }: { readonly id: string }) {
  const say = useWords();
  return (
    <details>
      <summary>{say('console.documents.recommendations.addFile')}</summary>
      <form method="post" action={`/api/reports/submissions/${id}/files`} encType="multipart/form-data">
        <fieldset>
          <legend>{say('console.documents.recommendations.whatFile')}</legend>
          <label className="tick"><input type="radio" name="kind" value="confirmation" defaultChecked /> {say('console.documents.recommendations.fileKind.confirmation')}</label>
          <label className="tick"><input type="radio" name="kind" value="handed" /> {say('console.documents.recommendations.fileKind.handed')}</label>
        </fieldset>
        <Field label={say('console.documents.recommendations.fileField')} hint={say('console.documents.recommendations.fileHint')} type="file" name="file" required accept=".pdf,.docx,.odt,.png,.jpg,.jpeg,.webp" />
        <button type="submit" className="second">{say('console.documents.recommendations.addFileAct')}</button>
      </form>
    </details>
  );
}
