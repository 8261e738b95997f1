import type { ReactNode } from 'react';
import { areaName, countryName, isCountry, workingLanguageName, type MessageKey } from '#libs/i18n';
import type { OrganisationInFull } from '../documents/organisations.js';
import { Listed } from '../layout/listed.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Day } from '../layout/written.js';

/** What is known of an organisation as such; what it did not say is left out. */
export function Facts({ of: { acronym, kindOfOrganisation, formedOn, unformedReason, seat, city, branches, branchesAbroad, themes, languages } }: { readonly of: OrganisationInFull }) {
  const say = useSay();
  const locale = useLocale();
  const places = [...branches.map((code) => areaName(code, locale)), ...branchesAbroad.map(({ country, town }) => `${countryName(country, locale)} (${town})`)];
  const abroad = seat && isCountry(seat) && [city, countryName(seat, locale)].filter(Boolean).join(' · ');
  const themeNames = themes.map((code) => say(`organisations.theme.${code}` as MessageKey));
  const facts: [MessageKey, ReactNode][] = [
    ['site.fact.acronym', acronym && <bdi>{acronym}</bdi>],
    ['site.fact.kind', kindOfOrganisation && say(`organisations.legal.${kindOfOrganisation.toLowerCase()}` as MessageKey)],
    ['site.fact.formed', formedOn && <Day of={formedOn} />],
    ['site.fact.unformed', unformedReason && <span dir="auto">{unformedReason}</span>],
    ['site.fact.seat', seat && <bdi>{abroad || areaName(seat, locale)}</bdi>],
    ['site.fact.branches', places.length > 0 && <Listed names={places} />],
    ['site.fact.languages', languages.length > 0 && <Listed names={languages.map((code) => workingLanguageName(code, locale))} />],
    ['site.fact.themes', themeNames.length > 0 && <Listed names={themeNames} />],
  ];
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return <dl className="known">{known.map(([key, value]) => <div key={key}><dt>{say(key)}</dt><dd>{value}</dd></div>)}</dl>;
}
