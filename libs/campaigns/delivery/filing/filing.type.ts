import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InvalidInput, resultUnion } from '#libs/graphql';
import type { FilingScanRow } from './filing-scan.entity.js';
import type { FilingRow } from './filing.entity.js';

export const DueSources = { LAW: 'law', COALITION: 'coalition' } as const;
registerEnumType(DueSources, { name: 'DueSource', description: 'LAW: counted from the receipt by the rule. COALITION: set by hand.' });

/** A scan of the receipt; it is at /api/filings/scans/ and its id, for those who prepare the petition. */
@ObjectType()
export class FilingScan {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int) bytes: number;
  @Field(() => Date) madeAt: Date;
}

/** What was handed over to one target, the receipt, and until when it should answer; for those who prepare the petition. */
@ObjectType()
export class Filing {
  @Field(() => ID) id: string;
  /** To whom, in the language asked for. */
  @Field() target: string;
  @Field() deliveredOn: string;
  /** Confirmed signatures at that moment. */
  @Field(() => Int) confirmed: number;
  @Field(() => Date) countedAt: Date;
  @Field() receiptNumber: string;
  @Field(() => String, { nullable: true }) receivedOn: string | null;
  @Field(() => String, { nullable: true }) answerDueOn: string | null;
  @Field(() => DueSources, { nullable: true }) dueFrom: 'law' | 'coalition' | null;
  /** Whether its answer is still awaited. */
  @Field() isAwaited: boolean;
  @Field(() => [FilingScan]) scans: FilingScan[];
}

/** An answer that is due soon or late, of a petition the person follows. */
@ObjectType()
export class DueAnswer {
  @Field(() => ID) filingId: string;
  @Field() petition: string;
  @Field() title: string;
  @Field() target: string;
  @Field() answerDueOn: string;
  @Field() isOverdue: boolean;
}

export const FilingResult = resultUnion('FilingResult', () => [Filing, InvalidInput] as const);

export function toFiling(row: FilingRow, beside: Pick<Filing, 'target' | 'isAwaited'> & { scans: readonly Omit<FilingScanRow, 'sealed'>[] }): Filing {
  const { id, deliveredOn, confirmed, countedAt, receiptNumber, receivedOn, answerDueOn, dueFrom } = row;
  const scans = beside.scans.map((scan) => Object.assign(new FilingScan(), { id: scan.id, name: scan.name, bytes: scan.bytes, madeAt: scan.madeAt }));
  return Object.assign(new Filing(), { id, deliveredOn, confirmed, countedAt, receiptNumber, receivedOn, answerDueOn, dueFrom, target: beside.target, isAwaited: beside.isAwaited, scans });
}
