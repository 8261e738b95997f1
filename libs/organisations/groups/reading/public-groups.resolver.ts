import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '#libs/context';
import { Coalition } from '../../coalition.type.js';
import { inLanguage, inLocaleOf } from '../../reading/in-language.js';
import { PublicGroup } from '../group.type.js';
import { Groups } from './groups.service.js';

@Resolver(() => Coalition)
export class PublicGroupsResolver {
  constructor(private readonly reading: Groups) {}

  @ResolveField(() => [PublicGroup], { description: 'Active working groups that show themselves; nothing of who sits in them.' })
  async workingGroups(@Ctx() ctx: RequestContext, @Parent() { id }: Coalition, @Args('locale', inLanguage) locale?: string): Promise<PublicGroup[]> {
    const rows = await this.reading.shown(ctx, id);
    const counts = await this.reading.counts(ctx, rows.map((row) => row.id));
    return rows.map((row) => Object.assign(new PublicGroup(), { name: inLocaleOf(ctx, row.name, locale), mandate: inLocaleOf(ctx, row.mandate, locale), organisationCount: counts.get(row.id) ?? 0 }));
  }
}
