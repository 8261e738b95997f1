import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Organisation } from '#libs/organisations';

/** An organisation that carries a petition, and the signatures its own link brought. */
@ObjectType()
export class PartnerShare {
  @Field(() => Organisation) organisation: Organisation;
  /** Whether it leads the petition. */
  @Field() isLead: boolean;
  /** Whether the reader works there. */
  @Field() isMine: boolean;
  /** Counted now; null where it is not for these eyes. */
  @Field(() => Int, { nullable: true }) signatures: number | null;
}

/** Who brought how many signatures. For whoever runs the petition it adds up: partners, former partners and nobody's link are the total. */
@ObjectType()
export class PartnerNumbers {
  @Field(() => Int) total: number;
  /** Brought by nobody's link; null for partners. */
  @Field(() => Int, { nullable: true }) direct: number | null;
  /** Brought by organisations that no longer carry it; null for partners. */
  @Field(() => Int, { nullable: true }) former: number | null;
  @Field() asOf: Date;
  /** The leading one first. */
  @Field(() => [PartnerShare]) partners: PartnerShare[];
}
