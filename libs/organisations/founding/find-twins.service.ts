import { Injectable } from '@nestjs/common';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { UserError } from '#libs/graphql';
import { translate } from '#libs/i18n';
import { OrganisationRow } from '../organisation.entity.js';
import { Organisation, toOrganisation } from '../organisation.type.js';
import { likenessesOf, type Known, type Likeness } from './likeness.js';

export const Likenesses = { NAME: 'name', ACRONYM: 'acronym', WEBSITE: 'website' } as const satisfies Record<string, Likeness>;
registerEnumType(Likenesses, { name: 'Likeness', description: 'By what two organisations seem to be the same.' });

/** An organisation that is there already and seems to be the same. */
@ObjectType()
export class Twin {
  @Field(() => Organisation) organisation: Organisation;
  @Field(() => [Likenesses]) by: Likeness[];
}

/** It seems to be there already, perhaps in another spelling or script; nothing was written. Who knows better founds it with `twinReason`. */
@ObjectType({ implements: () => [UserError] })
export class LikelyTwin extends UserError {
  @Field(() => [Twin]) twins: Twin[];
}

export function likelyTwin({ locale }: RequestContext, twins: Twin[]): LikelyTwin {
  return Object.assign(new LikelyTwin(), { code: 'likelyTwin', message: translate(locale, 'organisations.likelyTwin', { count: twins.length }), twins });
}

/** Finds organisations of this installation that seem to be the one described; there are hundreds, so all are compared. */
@Injectable()
export class FindTwins {
  async run(em: EntityManager, described: Known): Promise<Twin[]> {
    const rows = await em.find(OrganisationRow, { order: { slug: 'ASC' } });
    return rows.map((row) => Object.assign(new Twin(), { organisation: toOrganisation(row), by: likenessesOf(described, row) })).filter(({ by }) => by.length > 0);
  }
}
