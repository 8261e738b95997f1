import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { dayOf, isArea, isCountry, isDay, isTheme, isWorkingLanguage } from '#libs/i18n';
import type { OrganisationRow } from '../organisation.entity.js';
import type { OrganisationFactsInput } from './organisation-facts.input.js';

export type Facts = Pick<OrganisationRow, 'acronym' | 'kind' | 'formedOn' | 'unformedReason' | 'seat' | 'branches' | 'branchesAbroad' | 'themes' | 'languages'>;
const most = { acronym: 20, unformedReason: 500, branches: 75, branchesAbroad: 20, town: 80, themes: 5 };

/** The facts that were given, as they are kept: of formation and the reason for none, the later word clears the other. */
export function factsOf({ acronym, kindOfOrganisation, formedOn, unformedReason, seat, branches, branchesAbroad, themes, languages }: OrganisationFactsInput): Partial<Facts> {
  const text = (value: string) => value.trim() || null;
  return {
    ...(typeof acronym === 'string' && { acronym: text(acronym) }),
    ...(kindOfOrganisation && { kind: kindOfOrganisation }),
    ...(typeof formedOn === 'string' && { formedOn: text(formedOn), ...(text(formedOn) && { unformedReason: null }) }),
    ...(typeof unformedReason === 'string' && { unformedReason: text(unformedReason), ...(text(unformedReason) && !formedOn?.trim() && { formedOn: null }) }),
    ...(typeof seat === 'string' && { seat: text(seat) }),
    ...(branches && { branches: [...new Set(branches)] }),
    ...(branchesAbroad && { branchesAbroad: branchesAbroad.map(({ country, town }) => ({ country, town: town.trim() })) }),
    ...(themes && { themes: [...new Set(themes)] }),
    ...(languages && { languages: [...new Set(languages)] }),
  };
}

/** What is wrong with them; `isInformalWelcome` says whether its coalitions take groups without legal form. */
export function factFaults(ctx: RequestContext, facts: Partial<Facts>, isInformalWelcome: boolean): FieldFault[] {
  const { acronym, kind, formedOn, unformedReason, seat, branches = [], branchesAbroad = [], themes = [], languages = [] } = facts;
  const bad = (field: string, isBad: unknown, key: Parameters<typeof fault>[2], values?: Parameters<typeof fault>[3]) => (isBad ? [fault(ctx, field, key, values)] : []);
  return [
    ...bad('acronym', acronym && acronym.length > most.acronym, 'organisations.textTooLong', { most: most.acronym }),
    ...bad('formedOn', formedOn && !isDay(formedOn), 'organisations.place.notADay'),
    ...bad('formedOn', formedOn && isDay(formedOn) && formedOn > dayOf(ctx.now ?? new Date()), 'organisations.place.inFuture'),
    ...bad('formedOn', formedOn && unformedReason, 'organisations.fact.formedOrNot'),
    ...bad('formedOn', formedOn && kind === 'informal', 'organisations.fact.informalFormed'),
    ...bad('unformedReason', unformedReason && unformedReason.length > most.unformedReason, 'organisations.textTooLong', { most: most.unformedReason }),
    ...bad('unformedReason', kind === 'informal' && !unformedReason, 'organisations.fact.reasonMissing'),
    ...bad('kindOfOrganisation', isInformal(facts) && !isInformalWelcome, 'organisations.fact.informalNotWelcome'),
    ...bad('seat', seat && !isArea(seat, 'MA') && !isAbroad(seat), 'organisations.fact.unknownSeat'),
    ...bad('branches', branches.length > most.branches || !branches.every((code) => isArea(code, 'MA')), 'organisations.fact.unknownArea'),
    ...bad('branchesAbroad', branchesAbroad.length > most.branchesAbroad, 'organisations.fact.tooManyBranches', { most: most.branchesAbroad }),
    ...branchesAbroad.flatMap(({ country, town }, i) => [
      ...bad(`branchesAbroad.${i}.country`, !isAbroad(country), 'organisations.fact.unknownCountry'),
      ...bad(`branchesAbroad.${i}.town`, town === '', 'organisations.fact.townMissing'),
      ...bad(`branchesAbroad.${i}.town`, town.length > most.town, 'organisations.textTooLong', { most: most.town }),
    ]),
    ...bad('languages', !languages.every(isWorkingLanguage), 'organisations.fact.unknownLanguage'),
    ...bad('themes', !themes.every(isTheme), 'organisations.fact.unknownTheme'),
    ...bad('themes', themes.length > most.themes, 'organisations.fact.tooManyThemes', { most: most.themes }),
  ];
}

/** A country other than Morocco, of which only the areas are places. */
const isAbroad = (code: string) => isCountry(code) && code !== 'MA';

/** A group without legal form. */
export const isInformal = ({ kind, unformedReason }: Partial<Facts>) => kind === 'informal' || Boolean(unformedReason);
