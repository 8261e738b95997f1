import { Form } from 'react-router';
import { directionOf, formatNumber, languageNames, type Locale } from '#libs/i18n';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { TextArea } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { usePetition } from '../petitions/petition.js';
import { useMe } from '../room/use-me.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Acted, Delivery } from './delivery.js';

/** The letters to keep in one's own words, the list of annexes, and the files to make. */
export function DossierCard({ delivery: { dossierLetters, dossierAnnexes }, acted }: { readonly delivery: Delivery; readonly acted: Acted | undefined }) {
  const say = useWords();
  if (dossierLetters.length === 0) return null;
  return (
    <section className="card" aria-labelledby="dossier">
      <h2 id="dossier">{say('console.delivery.dossier')}</h2>
      <p className="hint">{say('console.delivery.dossierHint')}</p>
      <h3>{say('console.delivery.annexes')}</h3>
      <ul className="plain">
        {dossierAnnexes.map(({ text, isTold, isThere, note }) => <li key={text}><Mark tone={isThere ? 'good' : isTold ? 'waiting' : 'quiet'}>{say(isThere ? 'console.delivery.isThere' : isTold ? 'console.delivery.notYet' : 'console.delivery.byHand')}</Mark> {text}{note && <span className="hint"> · <bdi>{note}</bdi></span>}</li>)}
      </ul>
      <h3>{say('console.delivery.letter')}</h3>
      <p className="hint">{say('console.delivery.letterHint')}</p>
      {dossierLetters.map((letter) => <Letter key={letter.locale} letter={letter} acted={acted} />)}
      <MakeFiles acted={acted} />
    </section>
  );
}

function MakeFiles({ acted }: { readonly acted: Acted | undefined }) {
  const say = useWords();
  const { organisations } = usePetition();
  const mine = useMe().memberships.find(({ organisation, roles }) => organisations.some(({ slug }) => slug === organisation.slug) && roles.some((role) => role === 'REPRESENTATIVE' || role === 'CAMPAIGNER'));
  if (!mine) return null;
  return (
    <Form method="post">
      <FaultNote fault={acted?.act === 'dossier' ? acted.fault : undefined} />
      <input type="hidden" name="act" value="dossier" />
      <input type="hidden" name="organisation" value={mine.organisation.slug} />
      <div className="acts">{(['fr', 'ar', 'zip'] as const).map((made) => <button key={made} type="submit" name="made" value={made} className={made === 'zip' ? undefined : 'second'}>{say(`console.delivery.make.${made}`)}</button>)}</div>
    </Form>
  );
}

function Letter({ letter: { locale, body, confirmed, isBehind }, acted }: { readonly letter: Delivery['dossierLetters'][number]; readonly acted: Acted | undefined }) {
  const say = useWords();
  const here = useLanguage();
  const isThis = acted?.act === 'letter' && acted.of === locale;
  return (
    <details open={isThis || undefined}>
      <summary><bdi lang={locale}>{languageNames[locale as Locale]}</bdi></summary>
      {isBehind && <p className="hint" role="note"><Mark tone="waiting">{say('console.delivery.letterBehind', { number: formatNumber(here, confirmed) })}</Mark></p>}
      <Form method="post" preventScrollReset>
        <FaultNote fault={isThis ? acted.fault : undefined} />
        {isThis && !acted.fault && <p className="good-note" role="status">{say('console.delivery.letterKept')}</p>}
        <input type="hidden" name="act" value="letter" />
        <input type="hidden" name="of" value={locale} />
        <TextArea key={body} label={say('console.delivery.letter')} name="body" rows={16} defaultValue={body} lang={locale} dir={directionOf(locale as Locale)} fault={isThis ? faultAt(acted.fault, 'body') : undefined} />
        <button type="submit" className="second">{say('console.delivery.saveLetter')}</button>
      </Form>
    </details>
  );
}
