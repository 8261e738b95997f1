import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { dayOf, isArea, isDay, isTheme } from '#libs/i18n';
import type { OrganisationRow } from '../organisation.entity.js';
import type { OrganisationFactsInput } from './organisation-facts.input.js';

export type Facts = Pick<OrganisationRow, 'acronym' | 'kind' | 'formedOn' | 'unformedReason' | 'seat' | 'branches' | 'themes'>;
const most = { acronym: 20, unformedReason: 500, branches: 75, themes: 5 };

/** The facts that were given, as they are kept: of formation and the reason for none, the later word clears the other. */
export function factsOf({ acronym, kindOfOrganisation, formedOn, unformedReason, seat, branches, themes }: OrganisationFactsInput): Partial<Facts> {
  const text = (value: string) => value.trim() || null;
  return {
    ...(typeof acronym === 'string' && { acronym: text(acronym) }),
    ...(kindOfOrganisation && { kind: kindOfOrganisation }),
    ...(typeof formedOn === 'string' && { formedOn: text(formedOn), ...(text(formedOn) && { unformedReason: null }) }),
    ...(typeof unformedReason === 'string' && { unformedReason: text(unformedReason), ...(text(unformedReason) && !formedOn?.trim() && { formedOn: null }) }),
    ...(typeof seat === 'string' && { seat: text(seat) }),
    ...(branches && { branches: [...new Set(branches)] }),
    ...(themes && { themes: [...new Set(themes)] }),
  };
}

/** What is wrong with them; `isInformalWelcome` says whether its coalitions take groups without legal form. */
export function factFaults(ctx: RequestContext, facts: Partial<Facts>, isInformalWelcome: boolean): FieldFault[] {
  const { acronym, kind, formedOn, unformedReason, seat, branches = [], themes = [] } = facts;
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
    ...bad('seat', seat && !isArea(seat, 'MA'), 'organisations.fact.unknownArea'),
    ...bad('branches', branches.length > most.branches || !branches.every((code) => isArea(code, 'MA')), 'organisations.fact.unknownArea'),
    ...bad('themes', !themes.every(isTheme), 'organisations.fact.unknownTheme'),
    ...bad('themes', themes.length > most.themes, 'organisations.fact.tooManyThemes', { most: most.themes }),
  ];
}

/** A group without legal form. */
export const isInformal = ({ kind, unformedReason }: Partial<Facts>) => kind === 'informal' || Boolean(unformedReason);
