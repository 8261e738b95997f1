import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionRow, OrganisationRow, toCoalition } from '#libs/organisations';
import { NewsletterMonth, NewsletterNumbers } from './newsletter-numbers.type.js';

const coalitions = `
  select c.id from coalition c join coalition_member m on m.coalition_id = c.id and m.standing = 'active' and m.kind <> 'candidate'
  where m.organisation_id = $1 and not c.is_archive order by c.slug`;
const numbers = `
  select count(*) filter (where state = 'pending')::int as pending, count(*) filter (where state = 'confirmed')::int as confirmed,
    count(*) filter (where state = 'confirmed' and paused_at is not null)::int as paused, count(*) filter (where state = 'unsubscribed')::int as unsubscribed,
    count(*) filter (where state = 'bounced')::int as bounced,
    count(*) filter (where state = 'confirmed' and exists (select from subscriber_choice ch where ch.subscriber_id = s.id and ch.organisation_id = $2))::int as choosing
  from subscriber s where s.coalition_id = $1`;
const growth = `
  select to_char(g.month, 'YYYY-MM-DD') as month,
    (select count(*)::int from subscriber s where s.coalition_id = $1 and s.confirmed_at >= g.month and s.confirmed_at < g.month + interval '1 month') as joined,
    (select count(*)::int from subscriber s where s.coalition_id = $1 and s.confirmed_at is not null and s.ended_at >= g.month and s.ended_at < g.month + interval '1 month') as left
  from generate_series(date_trunc('month', now()) - interval '11 months', date_trunc('month', now()), interval '1 month') g(month) order by 1`;

/** Counts the subscribers of the coalitions an organisation belongs to, for its people. */
@Injectable()
export class CountNewsletter {
  constructor(private readonly db: Database) {}

  /** `name`: slug of the organisation. */
  async run(ctx: RequestContext, name: string): Promise<NewsletterNumbers[]> {
    demand(ctx, 'newsletter.read');
    return this.db.transaction(ctx, async (em) => {
      const organisation = await em.findOneBy(OrganisationRow, { slug: name });
      if (!organisation) throw new NotFound();
      demand(ctx, 'newsletter.read', { organisationId: organisation.id });
      const ids = (await em.query(coalitions, [organisation.id])) as { id: string }[];
      const counted: NewsletterNumbers[] = [];
      for (const { id } of ids) counted.push(await this.count(em, ctx, id, organisation.id));
      return counted;
    });
  }

  private async count(em: EntityManager, ctx: RequestContext, coalitionId: string, organisationId: string): Promise<NewsletterNumbers> {
    const coalition = toCoalition(await em.findOneByOrFail(CoalitionRow, { id: coalitionId }));
    const [counts] = (await em.query(numbers, [coalitionId, organisationId])) as [object];
    const months = (await em.query(growth, [coalitionId])) as NewsletterMonth[];
    return Object.assign(new NewsletterNumbers(), counts, { coalition, mayAddress: may(ctx, 'newsletter.address', { coalitionId }), growth: months.map((month) => Object.assign(new NewsletterMonth(), month)) });
  }
}
