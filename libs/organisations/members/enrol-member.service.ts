import { Injectable } from '@nestjs/common';
import { Accounts, AuditLog } from '#libs/auth';
import { demand, type CoalitionRole, type OrganisationRole, type RequestContext, type VoiceRole } from '#libs/context';
import { Database } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { giveRoles } from './give-roles.js';

export interface Enrolment {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly password: string;
  readonly organisation?: { readonly id: string; readonly roles: readonly OrganisationRole[] };
  readonly coalition?: { readonly id: string; readonly roles: readonly (CoalitionRole | VoiceRole)[] };
}

/** For the command line and the demo: gives somebody roles without inviting them. An account that exists keeps its name and password. */
@Injectable()
export class EnrolMember {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly audit: AuditLog,
  ) {}

  /** The id of the account. */
  async run(ctx: RequestContext, { email, name, locale, password, organisation, coalition }: Enrolment): Promise<string> {
    demand(ctx, 'membership.enrol');
    const passwordHash = await this.accounts.hash(password);
    return this.database.transaction(ctx, async (em) => {
      const id = (await this.accounts.create(em, { email, name, locale, passwordHash })) ?? (await this.accounts.byEmail(em, email))!.id;
      if (organisation) await em.query('insert into membership (organisation_id, account_id, role) select $1, $2, unnest($3::text[]) on conflict do nothing', [organisation.id, id, organisation.roles]);
      if (coalition) await giveRoles(em, { coalitionId: coalition.id, accountId: id, roles: coalition.roles });
      await this.audit.record(em, ctx, { action: 'membership.enrol', objectKind: 'account', objectId: id, organisationId: organisation?.id, coalitionId: coalition?.id });
      return id;
    });
  }
}
