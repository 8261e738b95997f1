import { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

export const MOST_PER_PAGE = 50;

/** Which page: `first` rows (1 to 50, 20 when unset) after the cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true }) first?: number;
  @Field({ nullable: true }) after?: string;
}

@ObjectType()
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
}

/** The Relay connection type of a node: `class PetitionPage extends pageOf(Petition) {}`. */
export function pageOf<T extends object>(node: Type<T>, name = node.name): Type<Page<T>> {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field() cursor: string;
    @Field(() => node) node: T;
  }
  @ObjectType({ isAbstract: true })
  abstract class Connection {
    @Field(() => [Edge]) edges: Edge[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  return Connection as unknown as Type<Page<T>>;
}

/** How many rows to fetch: one more than shown, to know whether there is a next page. */
export function pageSize({ first }: PageArgs): number {
  return Math.min(Math.max(first ?? 20, 1), MOST_PER_PAGE);
}

/** A cursor is the sort key of its row in base64url; undefined when it is none of ours. */
export function readCursor({ after }: PageArgs): string[] | undefined {
  if (!after) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    return Array.isArray(key) && key.every((part) => typeof part === 'string') ? key : undefined;
  } catch {
    return undefined;
  }
}

/** Builds the page from up to `pageSize + 1` rows. */
export function toPage<R, T>(rows: readonly R[], args: PageArgs, node: (row: R) => T, key: (row: R) => string[]): Page<T> {
  const size = pageSize(args);
  const edges = rows.slice(0, size).map((row) => ({ cursor: Buffer.from(JSON.stringify(key(row))).toString('base64url'), node: node(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}
