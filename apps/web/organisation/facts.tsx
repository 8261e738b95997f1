import type { ReactNode } from 'react';
import { areaName, type MessageKey } from '#libs/i18n';
import type { OrganisationInFull } from '../documents/organisations.js';
import { Listed } from '../layout/listed.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Day } from '../layout/written.js';

/** What is known of an organisation as such; what it did not say is left out. */
export function Facts({ of: { acronym, kindOfOrganisation, formedOn, unformedReason, seat, branches, themes } }: { readonly of: OrganisationInFull }) {
  const say = useSay();
  const locale = useLocale();
  const places = branches.map((code) => areaName(code, locale));
  const themeNames = themes.map((code) => say(`organisations.theme.${code}` as MessageKey));
  const facts: [MessageKey, ReactNode][] = [
    ['site.fact.acronym', acronym && <bdi>{acronym}</bdi>],
    ['site.fact.kind', kindOfOrganisation && say(`organisations.legal.${kindOfOrganisation.toLowerCase()}` as MessageKey)],
    ['site.fact.formed', formedOn && <Day of={formedOn} />],
    ['site.fact.unformed', unformedReason && <span dir="auto">{unformedReason}</span>],
    ['site.fact.seat', seat && areaName(seat, locale)],
    ['site.fact.branches', places.length > 0 && <Listed names={places} />],
    ['site.fact.themes', themeNames.length > 0 && <Listed names={themeNames} />],
  ];
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return <dl className="known">{known.map(([key, value]) => <div key={key}><dt>{say(key)}</dt><dd>{value}</dd></div>)}</dl>;
}
