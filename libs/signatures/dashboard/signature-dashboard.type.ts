import { Field, Int, ObjectType } from '@nestjs/graphql';
import { areaName, countryName, inLocale, isLocale, languageNames, type Locale } from '#libs/i18n';
import { Organisation, toOrganisation, type OrganisationRow } from '#libs/organisations';
import type { Cell } from '../tally/hide-small.js';
import { TallyCell } from '../tally/tally.type.js';
import type { Seen } from './read-dashboard.service.js';

/**
 * The numbers of a petition for its campaigners, of one moment. Whoever works for a partner sees the total and what
 * the partner brought; cells under 10 of places and languages are hidden from them.
 */
@ObjectType()
export class SignatureDashboard {
  /** Of the whole petition, exact. */
  @Field(() => Int) confirmed: number;
  @Field() asOf: Date;
  /** Up to when the breakdowns are counted; null while there are none. */
  @Field(() => Date, { nullable: true }) partsAsOf: Date | null;
  /** Waiting for the link in the mail to be followed; null for partners, as the next two. */
  @Field(() => Int, { nullable: true }) pending: number | null;
  /** Held back until a moderator decides. */
  @Field(() => Int, { nullable: true }) held: number | null;
  @Field(() => Int, { nullable: true }) withdrawn: number | null;
  /** Whether the reader may see everything. */
  @Field() isWhole: boolean;
  /** The organisation whose signatures the breakdowns count; null when they count all. */
  @Field(() => Organisation, { nullable: true }) source: Organisation | null;
  /** The organisations by which the reader may narrow. */
  @Field(() => [Organisation]) sources: Organisation[];
  /** Confirmed, but not in the breakdowns yet; 0 when narrowed. The days and this add up to `confirmed`. */
  @Field(() => Int) uncounted: number;
  /** In order; days without a signature are left out. */
  @Field(() => [TallyCell]) byDay: TallyCell[];
  @Field(() => [TallyCell]) byArea: TallyCell[];
  @Field(() => [TallyCell]) byCountry: TallyCell[];
  @Field(() => [TallyCell]) byLanguage: TallyCell[];
  /** What each organisation's link brought, never narrowed; for partners their own alone. */
  @Field(() => [TallyCell]) bySource: TallyCell[];
}

export function toDashboard({ snapshot, isWhole, source, sources, parts }: Seen, named: readonly OrganisationRow[], locale: Locale): SignatureDashboard {
  const { confirmed, pending, held, withdrawn, asOf, partsAsOf } = snapshot;
  const rowOf = (id: string) => named.find((row) => row.id === id);
  const organisation = ({ id }: { readonly id: string }) => [rowOf(id)].flatMap((row) => (row ? [toOrganisation(row)] : []));
  return Object.assign(new SignatureDashboard(), {
    confirmed, asOf, partsAsOf, isWhole,
    ...(isWhole ? { pending, held, withdrawn } : { pending: null, held: null, withdrawn: null }),
    source: source ? organisation(source)[0] ?? null : null,
    sources: sources.flatMap(organisation),
    uncounted: source ? 0 : confirmed - sum(parts.day),
    byDay: cells(parts.day, (key) => key),
    byArea: cells(parts.area, (key) => key && areaName(key, locale)),
    byCountry: cells(parts.country, (key) => countryName(key, locale)),
    byLanguage: cells(parts.language, (key) => (isLocale(key) ? languageNames[key] : key)),
    bySource: parts.organisation.map(({ key, confirmed: n }) => ({ key: rowOf(key)?.slug ?? '', name: inLocale(rowOf(key)?.name ?? {}, locale), confirmed: n })),
  });
}

const cells = (given: readonly Cell[], name: (key: string) => string): TallyCell[] => given.map(({ key, confirmed }) => ({ key, name: name(key), confirmed }));
const sum = (given: readonly Cell[]) => given.reduce((n, { confirmed }) => n + confirmed, 0);
