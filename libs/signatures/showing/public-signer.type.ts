import { Field, ObjectType } from '@nestjs/graphql';
import { pageOf } from '#libs/graphql';

/** Somebody who asked to be named: in full or by initials, as they chose. */
@ObjectType()
export class PublicSigner {
  @Field() name: string;
}

@ObjectType()
export class PublicSignerPage extends pageOf(PublicSigner) {}
