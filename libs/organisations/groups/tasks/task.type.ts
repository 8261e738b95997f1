import { Field, HideField, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IllegalMove, InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import type { TaskRow } from './task.entity.js';
import type { TaskState } from './task.states.js';

export const TaskStates = { OPEN: 'open', DONE: 'done', DROPPED: 'dropped' } as const satisfies Record<string, TaskState>;
registerEnumType(TaskStates, { name: 'TaskState' });

/** What an organisation or a person promised to do. `title`, `organisation`, `person`, `group` and `mine` are fields of their own. */
@ObjectType()
export class Task {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => Words) titles: Words;
  /** Its last day, `2026-12-04`. */
  @Field(() => String, { nullable: true }) dueOn: string | null;
  @Field(() => TaskStates) state: TaskState;
  /** What it comes from, as `meeting`; null when it was given by itself. */
  @Field(() => String, { nullable: true }) subjectKind: string | null;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field(() => Date) madeAt: Date;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @HideField() row: TaskRow;
}

@ObjectType()
export class TaskPage extends pageOf(Task) {}

export const TaskResult = resultUnion('TaskResult', () => [Task, InvalidInput, IllegalMove] as const);

export function toTask(row: TaskRow): Task {
  const { id, coalitionId, title, dueOn, state, subjectKind, subjectId, madeAt, endedAt } = row;
  return Object.assign(new Task(), { id, coalitionId, titles: title, dueOn, state, subjectKind, subjectId, madeAt, endedAt, row });
}
