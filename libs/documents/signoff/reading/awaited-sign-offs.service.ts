import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { demandAccount, may, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { actingFor, OrganisationRow, toOrganisation } from '#libs/organisations';
import { AwaitedSignOff } from './sign-off.type.js';

interface Waiting {
  readonly document_id: string;
  readonly coalition_id: string;
  readonly titles: Multilingual;
  readonly sign_by: string;
  readonly since: Date;
}
type Unanswered = Waiting & { readonly organisation_id: string };
type Unchecked = Waiting & { readonly names: Multilingual };

const acting = actingFor('sign', 'select $2::uuid as organisation_id', '$1');
const told = `s.document_id, s.coalition_id, d.title as titles, to_char(s.sign_by, 'YYYY-MM-DD') as sign_by`;
/** What these organisations have not answered, of texts that are adopted. */
const unanswered = `
  select ${told}, s.opened_at as since, h.organisation_id from document_sign_off s join document d on d.id = s.document_id join document_sign_off_house h on h.sign_off_id = s.id
  where s.state = 'open' and s.sign_by >= $1::date and h.organisation_id = any($2::uuid[]) and (d.state in ('adopted', 'published') or d.published_at is not null)
    and not exists (select 1 from document_sign_off_answer a where a.house_id = h.id) order by s.sign_by, s.id, h.organisation_id`;
/** From outside, whose mailbox is proved. */
const unchecked = `
  select ${told}, e.confirmed_at as since, e.name as names from document_sign_off_external e join document d on d.id = e.document_id
    join document_sign_off_house h on h.external_id = e.id join document_sign_off s on s.id = h.sign_off_id and s.state in ('open', 'sealed')
  where e.check_state = 'waiting' and e.confirmed_at is not null order by e.added_at, e.id`;

/** What waits for somebody: answers of the organisations they sign for, and organisations from outside that they are to check. */
@Injectable()
export class AwaitedSignOffs {
  constructor(private readonly database: Database) {}

  async list(ctx: RequestContext): Promise<AwaitedSignOff[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const externals = await em.query<Unchecked[]>(unchecked);
      return [
        ...(await this.unanswered(em, ctx, accountId)),
        ...externals.filter((one) => may(ctx, 'document.examine', { coalitionId: one.coalition_id })).map((one) => Object.assign(new AwaitedSignOff(), { ...factsOf(one), organisation: null, names: one.names })),
      ];
    });
  }

  private async unanswered(em: EntityManager, ctx: RequestContext, accountId: string): Promise<AwaitedSignOff[]> {
    const mine = ctx.actor.kind === 'account' ? ctx.actor.memberships.map(({ organisationId }) => organisationId) : [];
    const due: Unanswered[] = [];
    for (const one of await em.query<Unanswered[]>(unanswered, [dayOf(await momentOf(em, ctx)), mine])) {
      const people = await em.query<{ account_id: string }[]>(acting, [one.coalition_id, one.organisation_id]);
      if (people.some((person) => person.account_id === accountId)) due.push(one);
    }
    const organisations = await em.findBy(OrganisationRow, { id: In(due.map((one) => one.organisation_id)) });
    return due.flatMap((one) => organisations.filter(({ id }) => id === one.organisation_id).map((row) => Object.assign(new AwaitedSignOff(), { ...factsOf(one), organisation: toOrganisation(row), names: row.name })));
  }
}

const factsOf = ({ document_id: documentId, titles, sign_by: signBy, since }: Waiting) => ({ documentId, titles, signBy, since });
