import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, type FieldFault } from '#libs/graphql';
import { CoalitionMemberRow, OrganisationRow } from '#libs/organisations';
import type { Affiliation, Gender, Need } from '../activity.enums.js';
import { most } from '../words-check.js';
import type { PersonInput } from './registering.input.js';

/** A person as the form gave them, with the member of the coalition they are of. */
export interface CheckedPerson {
  readonly name: string;
  readonly affiliation: Affiliation;
  readonly organisationId: string | null;
  readonly otherOrganisation: string;
  readonly gender: Gender | null;
  readonly needs: readonly Need[];
  readonly needsNote: string;
}

/** Reads what a form says of a person. */
@Injectable()
export class PersonCheck {
  constructor(private readonly database: Database) {}

  /** The person, or every fault at once. */
  async run(ctx: RequestContext, coalitionId: string, input: PersonInput): Promise<CheckedPerson | FieldFault[]> {
    const { affiliation } = input;
    const [name, otherOrganisation, needsNote] = [plain(input.name), affiliation === 'other' ? plain(input.otherOrganisation) : '', plain(input.needsNote)];
    const organisationId = affiliation === 'member' ? await this.member(ctx, coalitionId, input.organisation ?? '') : null;
    const long = ([field, text, limit]: readonly [string, string, number]) => (text.length > limit ? [fault(ctx, field, 'campaigns.activities.fault.tooLong', { most: limit })] : []);
    const faults = [
      ...(name === '' ? [fault(ctx, 'name', 'campaigns.activities.fault.nameMissing')] : []),
      ...(affiliation === 'member' && !organisationId ? [fault(ctx, 'organisation', 'campaigns.activities.fault.notAMember')] : []),
      ...(affiliation === 'other' && otherOrganisation === '' ? [fault(ctx, 'otherOrganisation', 'campaigns.activities.fault.organisationMissing')] : []),
      ...([['name', name, most.name], ['otherOrganisation', otherOrganisation, most.title], ['needsNote', needsNote, most.note]] as const).flatMap(long),
    ];
    if (faults.length > 0) return faults;
    return { name, affiliation, organisationId, otherOrganisation, gender: input.gender ?? null, needs: [...new Set(input.needs ?? [])], needsNote };
  }

  private async member(ctx: RequestContext, coalitionId: string, name: string): Promise<string | null> {
    return this.database.transaction(ctx, async (em) => {
      const found = await em.findOneBy(OrganisationRow, validate(name) ? { id: name } : { slug: name });
      const isMember = found && (await em.existsBy(CoalitionMemberRow, { coalitionId, organisationId: found.id, standing: 'active' }));
      return isMember ? found.id : null;
    });
  }
}

/** One line without signs that are no text. */
const plain = (text: string | null | undefined) => (text ?? '').normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ').trim();
