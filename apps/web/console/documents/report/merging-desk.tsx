import { Form } from 'react-router';
import { plainText, type DocumentNode } from '#libs/editor-schema';
import { languageNames, type Locale } from '#libs/i18n';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea } from '../../parts/field.js';
import { Moment } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { useNamed } from '../../signoff/named.js';
import { ContributionMark } from './marks.js';
import type { Acted, Contribution, Part, Report, Theme } from './report.js';

/** What was handed in and waits for the rapporteur: read, merged into its section, or rejected with a reason. */
export function MergingDesk({ report, acted }: Part) {
  const say = useWords();
  const waiting = report.themes.flatMap((theme) => theme.contributions.filter(({ state }) => state === 'SUBMITTED' || state === 'LATE').map((contribution) => ({ theme, contribution })));
  if (!report.mayLead || waiting.length === 0) return null;
  return (
    <section aria-labelledby="desk">
      <h2 id="desk">{say('console.documents.reports.desk')}</h2>
      {waiting.map(({ theme, contribution }) => <Waiting key={contribution.id} {...{ report, theme, contribution }} acted={acted?.id === contribution.id ? acted : undefined} />)}
    </section>
  );
}

function Waiting({ report, theme, contribution, acted }: { readonly report: Report; readonly theme: Theme; readonly contribution: Contribution; readonly acted: Acted | undefined }) {
  const say = useWords();
  const named = useNamed();
  const { id, organisation, state, isOver, words, submittedAt, paper } = contribution;
  const lines = paper?.content ? plainText(paper.content as DocumentNode).split('\n').filter((line) => line.trim()) : [];
  return (
    <article className="card">
      <h3><bdi>{organisation.name}</bdi> · <bdi>{named(theme.titles)}</bdi> <ContributionMark state={state} isOver={isOver} /></h3>
      <p className="hint">{words !== null && say('console.documents.reports.words', { words })}{submittedAt && <> · <Moment at={submittedAt} /></>}{paper && <> · {languageNames[paper.locale as Locale]}</>}</p>
      <div className="as-written" lang={paper?.locale}>{lines.map((line, i) => <p key={i} dir="auto">{line}</p>)}</div>
      {paper?.evidence && <details><summary>{say('console.documents.reports.evidence')}</summary><p className="as-written" dir="auto">{paper.evidence}</p></details>}
      <FaultNote fault={acted?.done === 'merge' || acted?.done === 'admit' ? acted.fault : undefined} />
      {state === 'LATE'
        ? <Form method="post" preventScrollReset><p className="hint">{say('console.documents.reports.lateHint')}</p><input type="hidden" name="id" value={id} /><button type="submit" name="act" value="admit">{say('console.documents.reports.admit')}</button></Form>
        : <MergeForm report={report} contribution={contribution} title={named(theme.titles)} />}
      <Reject id={id} acted={acted?.done === 'reject' ? acted : undefined} />
    </article>
  );
}

function MergeForm({ report, contribution: { id, paper }, title }: { readonly report: Report; readonly contribution: Contribution; readonly title: string }) {
  const say = useWords();
  const sections = report.lengths.find(({ locale }) => locale === paper?.locale)?.sections.filter((section) => section.title !== '') ?? [];
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="hash" value={paper?.hash ?? ''} />
      <Choice label={say('console.documents.reports.into')} name="section">
        <option value="">{say('console.documents.reports.intoTheme', { theme: title })}</option>
        {sections.map((section, i) => <option key={i} value={section.title}>{section.title}</option>)}
      </Choice>
      <button type="submit" name="act" value="merge">{say('console.documents.reports.merge')}</button>
    </Form>
  );
}

function Reject({ id, acted }: { readonly id: string; readonly acted: Acted | undefined }) {
  const say = useWords();
  return (
    <details open={acted?.fault ? true : undefined}>
      <summary>{say('console.documents.reports.reject')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={acted?.fault} />
        <input type="hidden" name="id" value={id} />
        <TextArea label={say('console.documents.reports.reason')} name="reason" rows={2} maxLength={5000} required dir="auto" defaultValue={acted?.typed ?? ''} hint={say('console.documents.reports.reasonHint')} fault={faultAt(acted?.fault, 'reason')} />
        <button type="submit" name="act" value="reject" className="second">{say('console.documents.reports.reject')}</button>
      </Form>
    </details>
  );
}
