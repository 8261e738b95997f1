import { Form } from 'react-router';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, Field, TextArea, Tick } from '../../parts/field.js';
import { WordsFields } from '../../parts/words-fields.js';
import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { useNamed } from '../../signoff/named.js';
import type { Acted, Part, Report, Theme } from './report.js';

/** What is asked, theme by theme; who leads the report adds to it and gives more time. */
export function Themes({ report, acted }: Part) {
  const say = useWords();
  const mayWrite = report.mayLead && (report.state === 'PREPARING' || report.state === 'CALLING');
  if (report.themes.length === 0 && !mayWrite) return null;
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">{say('console.documents.reports.themes')}</h2>
      {report.themes.map((theme) => <ThemeCard key={theme.id} {...{ report, theme, acted, mayWrite }} />)}
      {mayWrite && (
        <details className="card" open={acted?.done === 'theme' && acted.id === '' && acted.fault ? true : undefined}>
          <summary>{say('console.documents.reports.addTheme')}</summary>
          <ThemeForm report={report} theme={undefined} acted={acted} />
        </details>
      )}
    </section>
  );
}

function ThemeCard({ report, theme, acted, mayWrite }: Part & { readonly theme: Theme; readonly mayWrite: boolean }) {
  const say = useWords();
  const named = useNamed();
  const { id, titles, guidance, isOpen, wordBudget, wordsEach, dueOn, extensions, contributions } = theme;
  const isMine = (act: string) => acted?.done === act && acted.id === id;
  const isUntouched = contributions.every(({ state }) => state === 'ASKED');
  const help = named(guidance);
  return (
    <article className="card">
      <h3><bdi>{named(titles)}</bdi></h3>
      {help && <p className="as-written" dir="auto">{help}</p>}
      <p className="hint">
        {say(isOpen ? 'console.documents.reports.openToAll' : 'console.documents.reports.named')} · {say('console.documents.reports.until')} <Day at={`${dueOn}T12:00:00Z`} />
        {wordsEach !== null && <> · {say('console.documents.reports.eachIs', { words: wordsEach })}</>}{wordBudget !== null && <> · {say('console.documents.reports.budgetIs', { words: wordBudget })}</>}
      </p>
      {extensions.length > 0 && <ul className="plain">{extensions.map((one) => <li key={one.madeAt}>{say('console.documents.reports.extendedTo')} <Day at={`${one.dueOn}T12:00:00Z`} />{one.organisation && <> · <bdi>{one.organisation.name}</bdi></>} · <span dir="auto">{one.note}</span></li>)}</ul>}
      {mayWrite && (
        <>
          <details open={isMine('theme') && acted?.fault ? true : undefined}><summary>{say('console.documents.reports.change')}</summary><ThemeForm report={report} theme={theme} acted={acted} /></details>
          {report.state === 'CALLING' && <details open={isMine('extend') && acted?.fault ? true : undefined}><summary>{say('console.documents.reports.extend')}</summary><Extend theme={theme} acted={isMine('extend') ? acted : undefined} /></details>}
          {isUntouched && <details><summary>{say('console.documents.reports.drop')}</summary><Form method="post" preventScrollReset><input type="hidden" name="theme" value={id} /><button type="submit" name="act" value="dropTheme" className="second">{say('console.documents.reports.drop')}</button></Form></details>}
          <FaultNote fault={isMine('dropTheme') ? acted?.fault : undefined} />
        </>
      )}
    </article>
  );
}

function ThemeForm({ report: { askable, state }, theme, acted }: { readonly report: Report; readonly theme: Theme | undefined; readonly acted: Acted | undefined }) {
  const say = useWords();
  const fault = acted?.done === 'theme' && acted.id === (theme?.id ?? '') ? acted.fault : undefined;
  const asked = new Set(theme?.contributions.map(({ organisation }) => organisation.id));
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={fault} />
      {theme && <input type="hidden" name="theme" value={theme.id} />}
      <WordsFields fields={[{ name: 'title', label: say('console.documents.reports.themeTitle'), words: theme?.titles }, { name: 'guidance', label: say('console.documents.reports.guidance'), words: theme?.guidance, rows: 3 }]} fault={fault} />
      <div className="row">
        {theme && state === 'CALLING' ? <input type="hidden" name="dueOn" value={theme.dueOn} /> : <Field label={say('console.documents.reports.until')} name="dueOn" type="date" dir="ltr" required defaultValue={theme?.dueOn ?? ''} fault={faultAt(fault, 'dueOn')} />}
        <Field label={say('console.documents.reports.wordsEach')} name="wordsEach" type="number" min={1} max={200_000} dir="ltr" isOptional defaultValue={theme?.wordsEach ?? ''} fault={faultAt(fault, 'wordsEach')} />
        <Field label={say('console.documents.reports.wordBudget')} name="wordBudget" type="number" min={1} max={200_000} dir="ltr" isOptional defaultValue={theme?.wordBudget ?? ''} fault={faultAt(fault, 'wordBudget')} />
      </div>
      <Tick name="isOpen" defaultChecked={theme?.isOpen ?? false} label={say('console.documents.reports.isOpen')} />
      <fieldset>
        <legend>{say('console.documents.reports.whom')}</legend>
        {askable.map(({ id, name }) => <Tick key={id} name="organisation" value={id} defaultChecked={asked.has(id)} label={<bdi>{name}</bdi>} />)}
      </fieldset>
      <button type="submit" name="act" value="theme">{say('console.documents.reports.save')}</button>
    </Form>
  );
}

function Extend({ theme: { id, contributions }, acted }: { readonly theme: Theme; readonly acted: Acted | undefined }) {
  const say = useWords();
  const open = contributions.filter(({ state }) => state === 'ASKED' || state === 'DRAFT' || state === 'LATE');
  return (
    <Form method="post" preventScrollReset>
      <FaultNote fault={acted?.fault} />
      <input type="hidden" name="theme" value={id} />
      <div className="row">
        <Choice label={say('console.documents.reports.forWhom')} name="organisation"><option value="">{say('console.documents.reports.forAll')}</option>{open.map(({ organisation }) => <option key={organisation.id} value={organisation.id}>{organisation.name}</option>)}</Choice>
        <Field label={say('console.documents.reports.until')} name="dueOn" type="date" dir="ltr" required fault={faultAt(acted?.fault, 'dueOn')} />
      </div>
      <TextArea label={say('console.documents.reports.note')} name="note" rows={2} maxLength={5000} required dir="auto" defaultValue={acted?.typed ?? ''} fault={faultAt(acted?.fault, 'note')} />
      <button type="submit" name="act" value="extend">{say('console.documents.reports.extend')}</button>
    </Form>
  );
}
