import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, pageOf, resultUnion, Words } from '#libs/graphql';
import type { Locale } from '#libs/i18n';
import { DirectoryKinds, type DirectoryKind } from '../target.enums.js';
import { TargetRefused } from '../target.errors.js';
import type { AdvocacyTargetRow } from './advocacy-target.entity.js';

/** An institution or an office, as a coalition sees it. What that coalition thinks of it and did with it are fields of their own. */
@ObjectType()
export class AdvocacyTarget {
  @Field(() => ID) id: string;
  /** The coalition that looks at it. */
  @Field(() => ID) coalitionId: string;
  /** Came with the installation and is read by all coalitions; corrected by an own entry only. */
  @Field() isCommon: boolean;
  @Field(() => ID, { nullable: true }) correctsId: string | null;
  @Field(() => DirectoryKinds) kind: DirectoryKind;
  @Field(() => Words) names: Words;
  /** Who holds the public office; empty for none. */
  @Field() holder: string;
  @Field() area: string;
  @Field(() => [String]) languages: Locale[];
  @Field() email: string;
  @Field() address: string;
  @Field() phone: string;
  @Field() website: string;
  @Field(() => Date, { nullable: true }) retiredAt: Date | null;
  @HideField() row: AdvocacyTargetRow;
}

@ObjectType()
export class AdvocacyTargetPage extends pageOf(AdvocacyTarget) {}

export const TargetResult = resultUnion('TargetResult', () => [AdvocacyTarget, InvalidInput, TargetRefused] as const);

export function toTarget(row: AdvocacyTargetRow, coalitionId: string): AdvocacyTarget {
  const { id, hidesId, kind, name, holder, area, languages, email, address, phone, website, retiredAt } = row;
  return Object.assign(new AdvocacyTarget(), { id, coalitionId, isCommon: row.coalitionId === null, correctsId: hidesId, kind, names: name, holder, area, languages, email, address, phone, website, retiredAt, row });
}
