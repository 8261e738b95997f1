import { areasOf, countries, regions } from '#libs/i18n';
import type { LettersPage } from '../documents/letters.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { FaultLine, Field } from '../sign/field.js';
import { said } from './said.js';
import { blank, type Answered, type Typed } from './typed.js';

interface Props {
  readonly letters: LettersPage;
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, string>>;
}

/** The letter in five steps, all on one page: subject, points, own words, who writes, consent. Its button shows the letter first. */
export function LetterForm({ letters, answered }: { readonly letters: LettersPage; readonly answered?: Answered }) {
  const say = useSay();
  const locale = useLocale();
  const { typed = blank, faults = {} } = answered ?? {};
  const parts = { letters, typed, faults };
  return (
    <form method="post" className="card letter-form" aria-labelledby="write" id="form">
      <h2 id="write">{say('site.letters.write')}</h2>
      {answered?.message && <Summary message={answered.message} faults={faults} />}
      <Subject {...parts} />
      <Points {...parts} />
      <OwnWords {...parts} />
      <Who {...parts} />
      <fieldset>
        <label className="tick"><input type="checkbox" name="isAgreed" id="isAgreed" defaultChecked={typed.isAgreed} required aria-describedby={faults['isAgreed'] && 'isAgreed-fault'} /><span>{say('campaigns.letters.consent')}</span></label>
        {faults['isAgreed'] && <FaultLine id="isAgreed-fault">{faults['isAgreed']}</FaultLine>}
      </fieldset>
      <button type="submit" name="intent" value="preview">{say('site.letters.preview')}</button>
      <p className="fine"><Say of="site.letters.fine" with={{ days: letters.keepDays }} /> <a href={`/${locale}/privacy`}>{say('site.sign.privacy')}</a></p>
    </form>
  );
}

/** Takes the focus when the form comes back: what is wrong, with a way to each field. */
function Summary({ message, faults }: { readonly message: string; readonly faults: Props['faults'] }) {
  const say = useSay();
  const entries = Object.entries(faults);
  return (
    <div className="summary" role="alert" id="faults" tabIndex={-1} autoFocus>
      <p><b>{entries.length > 0 ? say('site.sign.faults', { count: entries.length }) : message}</b></p>
      <ul>{entries.map(([field, words]) => <li key={field}><a href={`#${field}`}>{words}</a></li>)}</ul>
    </div>
  );
}

function Subject({ letters, typed, faults }: Props) {
  const say = useSay();
  const locale = useLocale();
  return (
    <fieldset id="subjectId">
      <legend>{say('site.letters.subject')}</legend>
      {faults['subjectId'] && <FaultLine id="subjectId-fault">{faults['subjectId']}</FaultLine>}
      {letters.subjects.map(({ id, words }) => <label key={id} className="tick"><input type="radio" name="subjectId" value={id} defaultChecked={typed.subjectId === id} /><span dir="auto">{said(words, locale)}</span></label>)}
      <Field name="ownSubject" label={say('site.letters.ownSubject')} fault={faults['ownSubject']} isOptional>{(ties) => <input {...ties} dir="auto" defaultValue={typed.ownSubject} maxLength={150} />}</Field>
    </fieldset>
  );
}

/** Each point gets a place in the letter, or none: that works without any script. */
function Points({ letters: { points }, typed, faults }: Props) {
  const say = useSay();
  const locale = useLocale();
  if (points.length === 0) return null;
  return (
    <fieldset id="points">
      <legend>{say('site.letters.points')}</legend>
      <p className="hint">{say('site.letters.pointsHint')}</p>
      {faults['points'] && <FaultLine id="points-fault">{faults['points']}</FaultLine>}
      <ul className="picks">
        {points.map(({ id, words }, i) => (
          <li key={id}>
            <select name={`point.${id}`} defaultValue={typed.places[id] ?? ''} aria-label={say('site.letters.place', { number: i + 1 })} aria-describedby={`point-${id}`}>
              <option value="">–</option>
              {points.map((_, place) => <option key={place} value={place + 1}>{place + 1}</option>)}
            </select>
            <span id={`point-${id}`} dir="auto">{said(words, locale)}</span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function OwnWords({ letters, typed, faults }: Props) {
  const say = useSay();
  const locale = useLocale();
  return (
    <fieldset>
      <legend>{say('site.letters.ownWords')}</legend>
      <Field name="ownWords" label={<Say of="site.letters.ownWordsLabel" with={{ least: letters.leastWords }} />} fault={faults['ownWords']} hint={said(letters.hint, locale) || say('site.letters.ownWordsHint')}>
        {(ties) => <textarea {...ties} dir="auto" rows={8} defaultValue={typed.ownWords} maxLength={4000} required />}
      </Field>
    </fieldset>
  );
}

function Who({ typed, faults }: Props) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say('site.letters.who')}</legend>
      <div className="two">
        <Field name="givenName" label={say('site.sign.givenName')} fault={faults['givenName']}>{(ties) => <input {...ties} dir="auto" autoComplete="given-name" defaultValue={typed.givenName} maxLength={80} required />}</Field>
        <Field name="familyName" label={say('site.sign.familyName')} fault={faults['familyName']}>{(ties) => <input {...ties} dir="auto" autoComplete="family-name" defaultValue={typed.familyName} maxLength={80} required />}</Field>
      </div>
      <Field name="email" label={say('site.sign.email')} fault={faults['email']} hint={say('site.letters.emailHint')}>{(ties) => <input {...ties} type="email" autoComplete="email" inputMode="email" dir="ltr" defaultValue={typed.email} maxLength={254} required />}</Field>
      <Area {...{ typed, faults }} />
      <label className="tick"><input type="checkbox" name="showsArea" defaultChecked={typed.showsArea} /><span>{say('site.letters.showsArea')}</span></label>
      <Field name="address" label={say('site.letters.address')} fault={faults['address']} hint={say('site.letters.addressHint')} isOptional>{(ties) => <textarea {...ties} dir="auto" rows={2} autoComplete="street-address" defaultValue={typed.address} maxLength={300} />}</Field>
      <label className="tick"><input type="checkbox" name="wantsAnswers" defaultChecked={typed.wantsAnswers} /><span>{say('site.letters.wantsAnswers')}</span></label>
    </fieldset>
  );
}

function Area({ typed, faults }: Pick<Props, 'typed' | 'faults'>) {
  const say = useSay();
  const locale = useLocale();
  const areas = areasOf('MA', locale);
  return (
    <Field name="area" label={say('site.letters.area')} fault={faults['area']} hint={say('site.letters.areaHint')}>
      {(ties) => (
        <select {...ties} defaultValue={typed.area} required>
          <option value="" />
          {regions(locale).map(({ code, name }) => <optgroup key={code} label={name}>{areas.filter(({ region }) => region === code).map((area) => <option key={area.code} value={area.code}>{area.name}</option>)}</optgroup>)}
          <optgroup label={say('site.joining.abroad')}>{countries(locale).filter(({ code }) => code !== 'MA').map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</optgroup>
        </select>
      )}
    </Field>
  );
}
