import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

/** How much of one job is still to be done. */
@ObjectType()
export class WorkBacklog {
  /** `signatures.sendConfirmation` */
  @Field() job: string;
  /** Due, and nobody works on it yet. */
  @Field(() => Int) waiting: number;
  @Field(() => Int) underWay: number;
  /** Not due yet, or put back after a failure. */
  @Field(() => Int) later: number;
  /** Set aside after the last try. */
  @Field(() => Int) failed: number;
  /** When the oldest of those waiting became due. */
  @Field(() => Date, { nullable: true }) oldestAt: Date | null;
}

/** Work set aside after its last try. */
@ObjectType()
export class FailedWork {
  /** The number under which the worker logged why. */
  @Field(() => ID) id: string;
  @Field() job: string;
  @Field(() => Int) tries: number;
  @Field() failedAt: Date;
}
