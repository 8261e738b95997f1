import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { locales, type Locale } from '#libs/i18n';

/** The same words in one or more languages, as they were written. */
@ObjectType()
export class Words {
  @Field(() => String, { nullable: true }) fr?: string | null;
  @Field(() => String, { nullable: true }) ar?: string | null;
  @Field(() => String, { nullable: true }) en?: string | null;
  @Field(() => String, { nullable: true }) es?: string | null;
}

/** The same words in one or more languages. */
@InputType()
export class WordsInput {
  @Field(() => String, { nullable: true }) fr?: string | null;
  @Field(() => String, { nullable: true }) ar?: string | null;
  @Field(() => String, { nullable: true }) en?: string | null;
  @Field(() => String, { nullable: true }) es?: string | null;
}

/** Without spaces around and without empty languages. */
export function toWords(input: WordsInput | null | undefined): Partial<Record<Locale, string>> {
  const given = locales.map((locale) => [locale, input?.[locale]?.trim()] as const).filter(([, text]) => text);
  return Object.fromEntries(given) as Partial<Record<Locale, string>>;
}
