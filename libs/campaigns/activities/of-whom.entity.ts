import { applyDecorators } from '@nestjs/common';
import { Check, Column, ForeignKey } from 'typeorm';
import { Id } from '#libs/database';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { ActivityRow } from './activity.entity.js';
import type { Affiliation, Gender } from './activity.enums.js';

/** What a registration, a count and a correction say alike: at which activity, of which organisation and gender. */
export abstract class OfWhom {
  @Id() id: string;
  @ForeignKey(() => ActivityRow)
  @Column('uuid')
  activityId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('text') affiliation: Affiliation;
  /** As the person gave it; null when they did not say. */
  @Column('text', { nullable: true }) gender: Gender | null;
}

export const ChecksOfWhom = (table: string) =>
  applyDecorators(
    Check(`${table}_gender_check`, `gender in ('woman', 'man', 'other')`),
    Check(`${table}_affiliation_check`, `affiliation in ('member', 'other', 'none')`),
    Check(`${table}_member_check`, `(organisation_id is not null) = (affiliation = 'member')`),
  );
