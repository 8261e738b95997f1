import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, resultUnion, Words } from '#libs/graphql';
import type { ProjectRow } from './project.entity.js';

/** What a funder pays for. */
@ObjectType()
export class Project {
  @Field(() => ID) id: string;
  @Field(() => ID) coalitionId: string;
  @Field(() => Words) names: Words;
  @Field() funder: string;
  @Field() code: string;
  /** `2026-11-22` */
  @Field() startsOn: string;
  @Field(() => String, { nullable: true }) endsOn: string | null;
}

export const ProjectResult = resultUnion('ProjectResult', () => [Project, InvalidInput] as const);

export function toProject({ id, coalitionId, name, funder, code, startsOn, endsOn }: ProjectRow): Project {
  return Object.assign(new Project(), { id, coalitionId, names: name, funder, code, startsOn, endsOn });
}
