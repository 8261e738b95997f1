import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Account } from '#libs/auth';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { RequestLoader, type Page } from '#libs/graphql';
import { Organisation } from '../../organisation.type.js';
import { inLanguage, inLocaleOf } from '../../reading/in-language.js';
import { toGroup, WorkingGroup } from '../group.type.js';
import { People } from '../reading/people.js';
import { GiveTask, isTheirs } from './give-task.service.js';
import { TaskList } from './task-list.service.js';
import { TaskRow } from './task.entity.js';
import { Task, TaskPage, TaskResult, toTask } from './task.type.js';
import { GiveTaskInput, TasksArgs } from './tasks.input.js';

/** Tasks: whose they are, until when, and that they are done. */
@Resolver(() => Task)
export class TasksResolver {
  constructor(
    private readonly list: TaskList,
    private readonly giving: GiveTask,
    private readonly people: People,
  ) {}

  private readonly persons = new RequestLoader(async (ctx: RequestContext, ids: string[]) => {
    const named = await this.people.named(ctx, ids);
    return new Map(ids.flatMap((id) => (named.account(id) ? [[id, named.account(id)!] as const] : [])));
  });
  private readonly houses = new RequestLoader(async (ctx: RequestContext, ids: string[]) => {
    const named = await this.people.named(ctx, [], ids);
    return new Map(ids.flatMap((id) => (named.organisation(id) ? [[id, named.organisation(id)!] as const] : [])));
  });

  @Query(() => TaskPage, { description: 'By their last day, those without one at the end.' })
  @Allow('task.read')
  tasks(@Ctx() ctx: RequestContext, @Args() args: TasksArgs): Promise<Page<Task>> {
    return this.list.page(ctx, args);
  }

  @Mutation(() => TaskResult, { description: 'In a coalition by who leads it, in a group by its chair and rapporteurs.' })
  @Allow('task.give')
  async giveTask(@Ctx() ctx: RequestContext, @Args('input') input: GiveTaskInput): Promise<typeof TaskResult> {
    const answer = await this.giving.run(ctx, input);
    return answer instanceof TaskRow ? toTask(answer) : answer;
  }

  @Mutation(() => TaskResult, { description: 'Done, for anybody working for the organisation that has it.' })
  @Allow('task.end')
  async finishTask(@Ctx() ctx: RequestContext, @Args('taskId', { type: () => ID }) id: string): Promise<typeof TaskResult> {
    const answer = await this.giving.end(ctx, id, 'done');
    return answer instanceof TaskRow ? toTask(answer) : answer;
  }

  @Mutation(() => TaskResult, { description: 'No longer to be done, for who gives tasks there.' })
  @Allow('task.end')
  async dropTask(@Ctx() ctx: RequestContext, @Args('taskId', { type: () => ID }) id: string): Promise<typeof TaskResult> {
    const answer = await this.giving.end(ctx, id, 'dropped');
    return answer instanceof TaskRow ? toTask(answer) : answer;
  }

  @ResolveField(() => String)
  title(@Ctx() ctx: RequestContext, @Parent() { titles }: Task, @Args('locale', inLanguage) locale?: string): string {
    return inLocaleOf(ctx, titles, locale);
  }

  @ResolveField(() => Organisation, { nullable: true })
  async organisation(@Ctx() ctx: RequestContext, @Parent() { row }: Task): Promise<Organisation | null> {
    return row.organisationId ? ((await this.houses.load(ctx, row.organisationId)) ?? null) : null;
  }

  @ResolveField(() => Account, { nullable: true })
  async person(@Ctx() ctx: RequestContext, @Parent() { row }: Task): Promise<Account | null> {
    return row.accountId ? ((await this.persons.load(ctx, row.accountId)) ?? null) : null;
  }

  @ResolveField(() => WorkingGroup, { nullable: true })
  async group(@Ctx() ctx: RequestContext, @Parent() { row }: Task): Promise<WorkingGroup | null> {
    const found = row.groupId ? await this.list.groups.load(ctx, row.groupId) : undefined;
    return found ? toGroup(found) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether it is of who asks, or of an organisation they work for.' })
  mine(@Ctx() ctx: RequestContext, @Parent() { row }: Task): boolean {
    return isTheirs(ctx, row);
  }
}
