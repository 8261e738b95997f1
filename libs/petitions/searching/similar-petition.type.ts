import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Petition, toPetition } from '../petition.type.js';
import type { Similar } from './similar-petitions.service.js';

/** A petition that resembles a draft. */
@ObjectType()
export class SimilarPetition {
  @Field(() => Petition) petition: Petition;
  /** The title that resembles it. */
  @Field() title: string;
  /** 0 to 1; above 0.5 it is probably the same demand. */
  @Field(() => Float) similarity: number;
}

export function toSimilarPetition({ petition, title, similarity }: Similar): SimilarPetition {
  return Object.assign(new SimilarPetition(), { petition: toPetition(petition), title, similarity });
}
