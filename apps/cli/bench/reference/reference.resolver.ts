import { Args, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ReferenceInput } from './reference.input.js';
import { ReferenceSigning } from './reference-signing.js';

@ObjectType()
export class ReferenceAnswer {
  @Field() message: string;
}

@Resolver()
export class ReferenceResolver {
  constructor(private readonly signing: ReferenceSigning) {}

  @Query(() => Boolean)
  isThere(): boolean {
    return true;
  }

  /** All that Sawt does, in a transaction of its own. */
  @Mutation(() => ReferenceAnswer)
  async signPetition(@Args('input') input: ReferenceInput): Promise<ReferenceAnswer> {
    await this.signing.sign(input, false);
    return { message: 'Check your mail' };
  }

  /** The row alone. */
  @Mutation(() => ReferenceAnswer)
  async insertRow(@Args('input') input: ReferenceInput): Promise<ReferenceAnswer> {
    await this.signing.sign(input, true);
    return { message: 'Check your mail' };
  }
}
