import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, RequestLoader, toPage, type Page } from '#libs/graphql';
import { WorkingGroupRow } from '../working-group.entity.js';
import { TaskRow } from './task.entity.js';
import { toTask, type Task } from './task.type.js';
import type { TasksArgs } from './tasks.input.js';

/** Reads tasks as far as row security lets the actor see them: a coalition's own, those of groups one sits in, and one's own. */
@Injectable()
export class TaskList {
  constructor(private readonly database: Database) {}

  /** By their last day, those without one at the end. Throws NotSignedIn. */
  async page(ctx: RequestContext, args: TasksArgs): Promise<Page<Task>> {
    const accountId = demandAccount(ctx);
    const ids = [args.coalitionId, args.groupId, args.subjectId].flatMap((id) => id ?? []);
    if (!ids.every((id) => validate(id))) return toPage([] as TaskRow[], args, toTask, keyOf);
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(TaskRow, 't').orderBy(`coalesce(t.due_on, 'infinity')`).addOrderBy('t.id').limit(pageSize(args) + 1);
      for (const name of ['coalitionId', 'groupId', 'subjectId', 'state'] as const) if (args[name]) query.andWhere(`t.${name} = :${name}`, { [name]: args[name] });
      if (args.mine) query.andWhere('(t.accountId = :accountId or t.organisationId = any((select app_orgs())::uuid[]))', { accountId });
      const [day, after] = readCursor(args) ?? [];
      if (day && after && validate(after)) query.andWhere(`(coalesce(t.due_on, 'infinity'), t.id) > (:day::date, :after::uuid)`, { day, after });
      return toPage(await query.getMany(), args, toTask, keyOf);
    });
  }

  /** Groups of the tasks of an answer, all at once. */
  readonly groups = new RequestLoader((ctx: RequestContext, ids: string[]) =>
    this.database.transaction(ctx, async (em) => new Map((await em.findBy(WorkingGroupRow, { id: In(ids) })).map((row) => [row.id, row]))),
  );
}

const keyOf = (row: TaskRow): string[] => [row.dueOn ?? 'infinity', row.id];
