import { Field, ObjectType } from '@nestjs/graphql';

export const logoSizes = { small: 96, large: 400 } as const;
export type LogoSize = keyof typeof logoSizes;

/** Addresses of a logo on this site, square pictures that never change. */
@ObjectType()
export class Logo {
  /** 96 pixels wide. */
  @Field() small: string;
  /** 400 pixels wide. */
  @Field() large: string;
}

export function toLogo(hash: string | null): Logo | null {
  return hash === null ? null : Object.assign(new Logo(), { small: `/logos/${hash}/small.webp`, large: `/logos/${hash}/large.webp` });
}
