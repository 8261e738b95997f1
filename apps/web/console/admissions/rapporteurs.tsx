import { Form } from 'react-router';
import { TextArea, Tick } from '../parts/field.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { opinions } from './act.js';
import type { Shown } from './admission.js';

const tones: Record<string, Tone> = { FAVOURABLE: 'good', RESERVED: 'waiting', UNFAVOURABLE: 'bad' };

/** Who reports, what they reported, and naming them. */
export function Rapporteurs({ application }: { readonly application: Shown }) {
  const say = useWords();
  const { rapporteurs, rapporteursNeeded, state, myTasks } = application;
  const names = myTasks.includes('NAME');
  if (rapporteurs.length === 0 && !names) return null;
  return (
    <section className="card" aria-labelledby="rapporteurs">
      <h2 id="rapporteurs">{say('console.admissions.rapporteurs')}</h2>
      <ul className="plain">
        {rapporteurs.map(({ name, opinion, report, reportedAt, mine }) => (
          <li key={name}>
            <bdi>{name}</bdi> {opinion ? <Mark tone={tones[opinion]!}>{say(`console.admissions.opinion.${opinion}`)}</Mark> : <Mark tone="waiting">{say('console.admissions.noReport')}</Mark>} {reportedAt && <span className="hint"><Day at={reportedAt} /></span>}
            {report && <blockquote dir="auto">{report}</blockquote>}
            {mine && state === 'REVIEW' && <ReportForm opinion={opinion} report={report} />}
          </li>
        ))}
      </ul>
      {names && <NameForm candidates={application.rapporteurCandidates} missing={rapporteursNeeded - rapporteurs.length} />}
    </section>
  );
}

function ReportForm({ opinion, report }: Pick<Shown['rapporteurs'][number], 'opinion' | 'report'>) {
  const say = useWords();
  return (
    <Form method="post" preventScrollReset>
      <fieldset>
        <legend>{say('console.admissions.myOpinion')}</legend>
        {opinions.map((one) => <label key={one} className="pick"><input type="radio" name="opinion" value={one} required defaultChecked={opinion === one} /> {say(`console.admissions.opinion.${one}`)}</label>)}
      </fieldset>
      <TextArea label={say('console.admissions.report')} name="report" rows={8} required maxLength={5000} dir="auto" defaultValue={report} hint={say('console.admissions.reportHint')} />
      <button type="submit" name="act" value="report">{say('console.admissions.giveReport')}</button>
    </Form>
  );
}

function NameForm({ candidates, missing }: { readonly candidates: Shown['rapporteurCandidates']; readonly missing: number }) {
  const say = useWords();
  if (candidates.length === 0) return missing > 0 && <p>{say('console.admissions.nobodyToName')}</p>;
  return (
    <details className="ask-first" open={missing > 0 || undefined}>
      <summary>{say('console.admissions.nameRapporteurs')}</summary>
      <Form method="post" preventScrollReset>
        <p className="hint">{say('console.admissions.nameHint', { missing: Math.max(0, missing) })}</p>
        {candidates.map(({ accountId, name }) => <Tick key={accountId} name="accountId" value={accountId} label={<bdi>{name}</bdi>} />)}
        <button type="submit" name="act" value="name">{say('console.admissions.nameThem')}</button>
      </Form>
    </details>
  );
}
