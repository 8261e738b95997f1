import { areasOf, countries, regions, themes, type Locale, type MessageKey } from '#libs/i18n';
import { legalKinds, type JoinedCoalition } from '../documents/joining.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { FaultLine, Field } from '../sign/field.js';
import type { Typed } from './typed.js';

interface Props {
  readonly coalition: JoinedCoalition;
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, string>>;
}

/** Everything an applicant says of itself, asks for and declares; the same fields for a new application and a kept one. */
export function ApplicationFields(props: Props) {
  return <><Who {...props} /><Where {...props} /><Why {...props} /><Declarations {...props} /><Sponsors {...props} /></>;
}

const names = [['nameFr', 'fr', 'site.joining.nameFr'], ['nameAr', 'ar', 'site.joining.nameAr'], ['nameEn', 'en', 'site.joining.nameEn']] as const;

function Who({ coalition, typed, faults }: Props) {
  const say = useSay();
  // Also for who was welcome when it was sent.
  const welcomesInformal = coalition.welcomesInformal || typed.kindOfOrganisation === 'INFORMAL' || Boolean(typed.unformedReason);
  const kinds = legalKinds.filter((kind) => kind !== 'INFORMAL' || welcomesInformal);
  return (
    <fieldset>
      <legend>{say('site.joining.who')}</legend>
      {names.map(([name, locale, label], i) => (
        <Field key={name} name={name} label={say(label)} fault={i === 0 ? faults['name'] : undefined} hint={i === 0 ? say('site.joining.nameHint') : undefined} isOptional={i > 0}>
          {(ties) => <input {...ties} lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'} defaultValue={typed.name[locale]} maxLength={200} />}
        </Field>
      ))}
      <div className="two">
        <Field name="acronym" label={say('site.fact.acronym')} fault={faults['acronym']} isOptional>{(ties) => <input {...ties} dir="auto" defaultValue={typed.acronym} maxLength={20} />}</Field>
        <Field name="kindOfOrganisation" label={say('site.fact.kind')} fault={faults['kindOfOrganisation']}>
          {(ties) => (
            <select {...ties} defaultValue={typed.kindOfOrganisation ?? ''} required>
              <option value="" />
              {kinds.map((kind) => <option key={kind} value={kind}>{say(`organisations.legal.${kind.toLowerCase()}` as MessageKey)}</option>)}
            </select>
          )}
        </Field>
      </div>
      <Field name="formedOn" label={say('site.fact.formed')} fault={faults['formedOn']} isOptional={welcomesInformal}>
        {(ties) => <input {...ties} type="date" dir="ltr" defaultValue={typed.formedOn} required={!welcomesInformal} />}
      </Field>
      {welcomesInformal && (
        <Field name="unformedReason" label={say('site.joining.unformed')} fault={faults['unformedReason']} hint={say('site.joining.unformedHint')} isOptional>
          {(ties) => <textarea {...ties} dir="auto" rows={2} defaultValue={typed.unformedReason} maxLength={500} />}
        </Field>
      )}
      <Field name="website" label={say('site.joining.website')} fault={faults['website']} isOptional>{(ties) => <input {...ties} type="url" dir="ltr" inputMode="url" placeholder="https://" defaultValue={typed.website} maxLength={300} />}</Field>
      <About {...{ typed, faults }} />
    </fieldset>
  );
}

function About({ typed, faults }: Pick<Props, 'typed' | 'faults'>) {
  const say = useSay();
  const locale = useLocale();
  return (
    <Field name="about" label={say('site.joining.about')} fault={faults['about']} hint={say('site.joining.aboutHint')} isOptional>
      {(ties) => <textarea {...ties} dir="auto" rows={4} defaultValue={typed.about[locale] ?? ''} maxLength={5000} />}
    </Field>
  );
}

function Where({ typed, faults }: Props) {
  const say = useSay();
  const locale = useLocale();
  const places = groupedAreas(locale);
  const grouped = places.map(({ region, areas }) => <optgroup key={region} label={region}>{areas.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</optgroup>);
  return (
    <fieldset>
      <legend>{say('site.joining.where')}</legend>
      <Field name="seat" label={say('site.fact.seat')} fault={faults['seat']}>
        {(ties) => (
          <select {...ties} defaultValue={typed.seat}>
            <option value="">{say('site.sign.area.none')}</option>
            {grouped}
            <optgroup label={say('site.joining.abroad')}>{countries(locale).filter(({ code }) => code !== 'MA').map(({ code, name }) => <option key={code} value={code}>{name}</option>)}</optgroup>
          </select>
        )}
      </Field>
      <Field name="branches" label={say('site.fact.branches')} fault={faults['branches']} hint={say('site.joining.branchesHint')} isOptional>
        {(ties) => <select {...ties} multiple size={5} defaultValue={[...typed.branches]}>{grouped}</select>}
      </Field>
      <Ticks name="themes" label={say('site.joining.themes')} fault={faults['themes']} chosen={typed.themes} options={themes.map((theme) => ({ value: theme, label: say(`organisations.theme.${theme}` as MessageKey) }))} />
    </fieldset>
  );
}

function groupedAreas(locale: Locale) {
  const areas = areasOf('MA', locale);
  return regions(locale).map(({ code, name }) => ({ region: name, areas: areas.filter(({ region }) => region === code) }));
}

function Why({ typed, faults }: Props) {
  const say = useSay();
  return (
    <fieldset>
      <legend>{say('site.joining.why')}</legend>
      <Field name="motivation" label={say('site.joining.motivation')} fault={faults['motivation']} hint={say('site.joining.motivationHint')}>
        {(ties) => <textarea {...ties} dir="auto" rows={6} defaultValue={typed.motivation} maxLength={5000} required />}
      </Field>
    </fieldset>
  );
}

function Declarations({ coalition, typed }: Props) {
  const say = useSay();
  const asked = coalition.admission.criteria.filter(({ kind }) => kind === 'DECLARATION');
  return <Ticks name="declarations" label={say('site.joining.declarations')} chosen={typed.declarations} options={asked.map(({ id, text }) => ({ value: id, label: text }))} />;
}

function Sponsors({ coalition: { admission: { sponsors, sponsorsToAsk } }, typed, faults }: Props) {
  const say = useSay();
  if (sponsors === 0) return null;
  return (
    <>
      <Ticks name="sponsors" label={say('site.joining.sponsors')} fault={faults['sponsors']} chosen={typed.sponsors} options={sponsorsToAsk.map(({ slug, name }) => ({ value: slug, label: name }))}>
        <p className="hint"><Say of="site.joining.sponsorsHint" with={{ count: sponsors }} /></p>
      </Ticks>
      {sponsorsToAsk.length < sponsors && <p className="notice">{say('site.joining.tooFewToAsk')}</p>}
    </>
  );
}

interface TicksProps {
  readonly name: string;
  readonly label: string;
  readonly fault?: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly children?: React.ReactNode;
}

/** A list of boxes, none ticked beforehand. */
export function Ticks({ name, label, fault, chosen, options, children }: TicksProps) {
  if (options.length === 0) return null;
  return (
    <fieldset id={name} aria-describedby={fault && `${name}-fault`}>
      <legend>{label}</legend>
      {children}
      {fault && <FaultLine id={`${name}-fault`}>{fault}</FaultLine>}
      <div className="ticks">
        {options.map(({ value, label: words }) => <label key={value} className="tick"><input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} /><span dir="auto">{words}</span></label>)}
      </div>
    </fieldset>
  );
}
