import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Document } from '../../drafting/document.type.js';

export type AwaitedTalkKind = 'amendments' | 'mentions';
const AwaitedTalkKinds = { AMENDMENTS: 'amendments', MENTIONS: 'mentions' } as const satisfies Record<string, AwaitedTalkKind>;
registerEnumType(AwaitedTalkKinds, { name: 'AwaitedTalkKind' });

/** What is said of a document and waits for who asks. */
@ObjectType()
export class AwaitedTalk {
  @Field(() => Document) document: Document;
  @Field(() => AwaitedTalkKinds) kind: AwaitedTalkKind;
  /** How many amendments, or conversations. */
  @Field(() => Int) count: number;
  /** Of the oldest. */
  @Field(() => Date) since: Date;
}
