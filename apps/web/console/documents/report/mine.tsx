import { useRef } from 'react';
import { Form, Link } from 'react-router';
import { languageNames, type Locale } from '#libs/i18n';
import { faultAt } from '../../outcome.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Choice, TextArea } from '../../parts/field.js';
import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { useNamed } from '../../signoff/named.js';
import { ContributionMark } from './marks.js';
import type { Acted, Contribution, Part, Report, Theme } from './report.js';

interface Place {
  readonly report: Report;
  readonly theme: Theme;
  readonly acted: Acted | undefined;
}

/** What my organisations were asked for, write, and have handed in; and where they may come by themselves. */
export function Mine({ report, acted }: Part) {
  const say = useWords();
  const places = report.themes.flatMap((theme) => [
    ...theme.contributions.filter(({ isMine }) => isMine).map((contribution) => ({ theme, organisation: contribution.organisation, contribution })),
    ...(theme.isOpen && report.state === 'CALLING' ? report.mine.filter(({ id }) => !theme.contributions.some(({ organisation }) => organisation.id === id)).map((organisation) => ({ theme, organisation, contribution: undefined })) : []),
  ]);
  if (places.length === 0 || report.state === 'PREPARING') return null;
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{say('console.documents.reports.mine')}</h2>
      {places.map(({ theme, organisation, contribution }) => <MyTheme key={`${theme.id} ${organisation.id}`} {...{ report, theme, organisation, contribution, acted }} />)}
    </section>
  );
}

function MyTheme({ report, theme, organisation, contribution, acted }: Place & { readonly organisation: Contribution['organisation']; readonly contribution: Contribution | undefined }) {
  const say = useWords();
  const named = useNamed();
  const help = named(theme.guidance);
  const state = contribution?.state;
  const isCalling = report.state === 'CALLING';
  const mine = acted && (acted.id === contribution?.id || (acted.id === theme.id && (acted.done === 'begin' || acted.done === 'decline'))) ? acted : undefined;
  const dueOn = contribution?.dueOn ?? theme.dueOn;
  return (
    <article className="card">
      <h3><bdi>{named(theme.titles)}</bdi> · <bdi>{organisation.name}</bdi> {contribution && <ContributionMark state={contribution.state} isOver={contribution.isOver} />}</h3>
      {help && <p className="as-written" dir="auto">{help}</p>}
      <p className="hint">{say('console.documents.reports.until')} <Day at={`${dueOn}T12:00:00Z`} />{theme.wordsEach !== null && <> · {say('console.documents.reports.eachIs', { words: theme.wordsEach })}</>}</p>
      {contribution?.words != null && <Budget words={contribution.words} most={theme.wordsEach} />}
      {contribution?.reason && <p className="as-written" dir="auto">{contribution.reason}</p>}
      <FaultNote fault={mine?.done === 'begin' || mine?.done === 'handIn' || mine?.done === 'takeBack' ? mine.fault : undefined} />
      {isCalling && (!contribution || (contribution.mayWrite && (state === 'ASKED' || state === 'DECLINED'))) && <BeginOrDecline {...{ report, theme, acted: mine }} organisationId={organisation.id} mayDecline={state === 'ASKED'} />}
      {isCalling && contribution && state === 'DRAFT' && <Draft {...{ report, theme, contribution, acted: mine }} />}
      {isCalling && contribution?.mayWrite && (state === 'SUBMITTED' || state === 'LATE') && <Form method="post" preventScrollReset><input type="hidden" name="id" value={contribution.id} /><button type="submit" name="act" value="takeBack" className="second">{say('console.documents.reports.takeBack')}</button></Form>}
    </article>
  );
}

function Budget({ words, most }: { readonly words: number; readonly most: number | null }) {
  const say = useWords();
  if (most === null) return <p>{say('console.documents.reports.words', { words })}</p>;
  return (
    <>
      <p>{say('console.documents.reports.wordsOf', { words, most })}{words > most && <> <span className="fault">{say('console.documents.reports.tooMany', { words: words - most })}</span></>}</p>
      <meter aria-label={say('console.documents.reports.wordsOf', { words, most })} min={0} max={most} high={most * 0.95} optimum={0} value={Math.min(words, most)} />
    </>
  );
}

function BeginOrDecline({ report: { locales, referenceLocale }, theme, acted, organisationId, mayDecline }: Place & { readonly organisationId: string; readonly mayDecline: boolean }) {
  const say = useWords();
  const fault = acted?.done === 'decline' ? acted.fault : undefined;
  const place = <><input type="hidden" name="theme" value={theme.id} /><input type="hidden" name="organisation" value={organisationId} /></>;
  return (
    <>
      <Form method="post" preventScrollReset className="row">
        {place}
        {locales.length === 1 ? <input type="hidden" name="locale" value={locales[0]} /> : <Choice label={say('console.documents.reports.language')} name="locale" defaultValue={referenceLocale}>{locales.map((one) => <option key={one} value={one}>{languageNames[one as Locale]}</option>)}</Choice>}
        <button type="submit" name="act" value="begin">{say('console.documents.reports.contribute')}</button>
      </Form>
      {mayDecline && <details open={fault ? true : undefined}><summary>{say('console.documents.reports.decline')}</summary><Form method="post" preventScrollReset><FaultNote fault={fault} />{place}<TextArea label={say('console.documents.reports.reason')} name="reason" rows={2} maxLength={5000} required dir="auto" defaultValue={fault ? acted?.typed : ''} fault={faultAt(fault, 'reason')} /><button type="submit" name="act" value="decline" className="second">{say('console.documents.reports.decline')}</button></Form></details>}
    </>
  );
}

function Draft({ report: { documentId }, contribution, acted }: Place & { readonly contribution: Contribution }) {
  const say = useWords();
  const { id, mayWrite, maySpeak, isOver, paper } = contribution;
  const fault = acted?.done === 'write' ? acted.fault : undefined;
  return (
    <>
      <p className="hint">{say('console.documents.reports.ownText')}</p>
      <p className="acts"><Link className={maySpeak ? 'button second' : 'button'} to={`/console/documents/${documentId}/report/${id}`}>{say('console.documents.reports.write')}</Link></p>
      {mayWrite && (
        <details open={fault ? true : undefined}>
          <summary>{say('console.documents.reports.paste')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={fault} />
            <input type="hidden" name="id" value={id} />
            <Pasted lang={paper?.locale} typed={fault ? (acted?.typed ?? '') : ''} fault={faultAt(fault, 'text')} />
            <TextArea label={say('console.documents.reports.evidence')} name="evidence" rows={3} maxLength={5000} isOptional dir="auto" defaultValue={paper?.evidence ?? ''} hint={say('console.documents.reports.evidenceHint')} fault={faultAt(fault, 'evidence')} />
            <button type="submit" name="act" value="write" className="second">{say('console.documents.reports.save')}</button>
          </Form>
        </details>
      )}
      {!maySpeak && <p className="hint">{say('console.documents.reports.noMandate')} <Link to="/console/mandates">{say('console.charter.toMandates')}</Link></p>}
      {maySpeak && <Form method="post" preventScrollReset><input type="hidden" name="id" value={id} />{isOver && <p className="fault-note">{say('console.documents.reports.willBeLate')}</p>}<button type="submit" name="act" value="handIn">{say('console.documents.reports.handIn')}</button></Form>}
    </>
  );
}

/** Words that are pasted, or those of a file, which is read here and fills the field. */
function Pasted({ lang, typed, fault }: { readonly lang: string | undefined; readonly typed: string; readonly fault: string | undefined }) {
  const say = useWords();
  const area = useRef<HTMLDivElement>(null);
  const fill = async (file: File | undefined) => {
    const field = area.current?.querySelector('textarea');
    if (file && field) field.value = await file.text();
  };
  return (
    <div ref={area}>
      <TextArea label={say('console.documents.reports.pasted')} name="text" rows={8} isOptional lang={lang} dir="auto" defaultValue={typed} hint={say('console.documents.reports.pastedHint')} fault={fault} />
      <label className="field">{say('console.documents.reports.file')} <input type="file" accept="text/plain,.txt,.md" onChange={(event) => void fill(event.target.files?.[0])} /></label>
    </div>
  );
}
