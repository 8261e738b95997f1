import type { RequestContext } from '#libs/context';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import { factFaults, factsOf } from '../../facts/organisation-facts.js';
import { nameFaults } from '../../invitations/invitee.js';
import { faultsOf } from '../../organisation.rules.js';
import type { OrganisationRow } from '../../organisation.entity.js';
import type { ApplicationRow } from '../application.entity.js';
import type { FrozenCriterion } from '../criteria/admission-criterion.entity.js';
import type { ApplicationWordsInput } from './application.input.js';

const LONGEST_MOTIVATION = 5_000;
const MOST_SPONSORS = 10;
const none: ApplicationFacts = { acronym: null, kind: null, formedOn: null, unformedReason: null, seat: null, branches: [], themes: [] };

type ApplicationFacts = Pick<ApplicationRow, 'acronym' | 'kind' | 'formedOn' | 'unformedReason' | 'seat' | 'branches' | 'themes'>;

/** What the coalition offers to choose from. */
export interface Offered {
  readonly isInformalWelcome: boolean;
  readonly criteria: readonly FrozenCriterion[];
  readonly sponsors: readonly OrganisationRow[];
}
export interface Written {
  readonly row: Pick<ApplicationRow, 'name' | 'about' | 'website' | 'motivation'> & ApplicationFacts;
  readonly contactName: string;
  readonly declared: readonly string[];
  readonly sponsorIds: readonly string[];
}

/** What the applicant wrote, as it is kept, or what is wrong with it. Whether it is enough to be sent is judged when it is. */
export function readApplication(ctx: RequestContext, input: ApplicationWordsInput, offered: Offered): Written | FieldFault[] {
  const facts = { ...none, ...factsOf(input) };
  const row = { name: toWords(input.name), about: toWords(input.about), website: input.website?.trim() || null, motivation: input.motivation.trim(), ...facts };
  const chosen = [...new Set(input.sponsors ?? [])].map((name) => offered.sponsors.find(({ id, slug }) => slug === name || id === name)?.id);
  const faults = [
    ...faultsOf(ctx, { name: row.name, about: row.about, website: row.website }),
    ...factFaults(ctx, facts, offered.isInformalWelcome),
    ...missingFaults(ctx, row),
    ...nameFaults(ctx, 'contactName', input.contactName),
    ...(chosen.includes(undefined) ? [fault(ctx, 'sponsors', 'organisations.applying.notToAsk')] : []),
    ...(chosen.length > MOST_SPONSORS ? [fault(ctx, 'sponsors', 'organisations.applying.tooManySponsors', { most: MOST_SPONSORS })] : []),
  ];
  if (faults.length > 0) return faults;
  const declarations = offered.criteria.filter(({ kind }) => kind === 'declaration').map(({ id }) => id);
  return { row, contactName: input.contactName.trim(), declared: declarations.filter((id) => input.declarations?.includes(id)), sponsorIds: chosen as string[] };
}

function missingFaults(ctx: RequestContext, { kind, formedOn, unformedReason, motivation }: Written['row']): FieldFault[] {
  return [
    ...(kind ? [] : [fault(ctx, 'kindOfOrganisation', 'organisations.applying.kindMissing')]),
    ...(formedOn || unformedReason || kind === 'informal' ? [] : [fault(ctx, 'formedOn', 'organisations.applying.formationMissing')]),
    ...(motivation ? [] : [fault(ctx, 'motivation', 'organisations.applying.motivationMissing')]),
    ...(motivation.length > LONGEST_MOTIVATION ? [fault(ctx, 'motivation', 'organisations.textTooLong', { most: LONGEST_MOTIVATION })] : []),
  ];
}
