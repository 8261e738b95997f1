import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A place changed; rights follow with the next request. */
@ObjectType()
export class PlaceChanged {
  @Field(() => ID) coalitionId: string;
  @Field(() => ID) organisationId: string;
}

export function placeChanged({ coalitionId, organisationId }: PlaceChanged): PlaceChanged {
  return Object.assign(new PlaceChanged(), { coalitionId, organisationId });
}
