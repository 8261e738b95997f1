import { areasOf, countries, regions, type Locale } from '#libs/i18n';
import { useLocale, useSay } from '../layout/locale.js';
import { Field } from './field.js';
import type { Typed } from './signing-form.js';

interface Props {
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, string>>;
}

/** Country, and for Morocco the province or prefecture, grouped by region. */
export function PlaceFields({ typed, faults }: Props) {
  const say = useSay();
  const locale = useLocale();
  return (
    <div className="two places">
      <Field name="country" label={say('site.sign.country')} fault={faults['country']}>
        {(ties) => (
          <select {...ties} defaultValue={typed.country || 'MA'} autoComplete="country" data-country="">
            {placesIn(locale).countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        )}
      </Field>
      <Field name="area" label={say('site.sign.area')} fault={faults['area']} isOptional>
        {(ties) => (
          <select {...ties} defaultValue={typed.area}>
            <option value="">{say('site.sign.area.none')}</option>
            {placesIn(locale).regions.map(({ region, areas }) => (
              <optgroup key={region} label={region}>
                {areas.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

interface Place {
  readonly code: string;
  readonly name: string;
}
interface Places {
  readonly countries: readonly Place[];
  readonly regions: readonly { readonly region: string; readonly areas: readonly Place[] }[];
}
const kept = new Map<Locale, Places>(); // sorting 250 names by the rules of a language takes longer than the rest of the page

function placesIn(locale: Locale): Places {
  const found = kept.get(locale) ?? { countries: countries(locale), regions: groupedAreas(locale) };
  kept.set(locale, found);
  return found;
}

function groupedAreas(locale: Locale): Places['regions'] {
  const areas = areasOf('MA', locale);
  return regions(locale).map(({ code, name }) => ({ region: name, areas: areas.filter(({ region }) => region === code) }));
}
