import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { In, type FindOptionsOrder, type FindOptionsWhere, type ObjectType } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import {
  AnswerRow, DeliveryRow, ErratumRow, ImportedTallyRow, MilestoneRow, PetitionChangeRow, PetitionPartnerRow, PetitionReviewRow, PetitionTargetRow, PetitionTextRow, PetitionUpdateRow,
} from '../petition.entities.js';

type Part = { petitionId: string };

/** The parts of several petitions in one statement per kind. Loaders live as long as their request and keep nothing. */
@Injectable()
export class PetitionParts {
  private readonly kept = new WeakMap<RequestContext, ReturnType<PetitionParts['loaders']>>();

  constructor(private readonly db: Database) {}

  of(ctx: RequestContext): ReturnType<PetitionParts['loaders']> {
    let loaders = this.kept.get(ctx);
    if (!loaders) this.kept.set(ctx, (loaders = this.loaders(ctx)));
    return loaders;
  }

  private loaders(ctx: RequestContext) {
    return {
      texts: this.parts(ctx, PetitionTextRow, { locale: 'ASC' }),
      targets: this.parts(ctx, PetitionTargetRow, { position: 'ASC' }),
      partners: this.parts(ctx, PetitionPartnerRow, { position: 'ASC' }),
      milestones: this.parts(ctx, MilestoneRow, { goal: 'ASC' }),
      updates: this.parts(ctx, PetitionUpdateRow, { publishedAt: 'DESC' }),
      errata: this.parts(ctx, ErratumRow, { number: 'ASC' }),
      deliveries: this.parts(ctx, DeliveryRow, { deliveredOn: 'ASC', recordedAt: 'ASC' }),
      answers: this.parts(ctx, AnswerRow, { answeredOn: 'ASC' }),
      reviews: this.parts(ctx, PetitionReviewRow, { decidedAt: 'DESC' }),
      changes: this.parts(ctx, PetitionChangeRow, { at: 'ASC', id: 'ASC' }),
      importedTallies: this.parts(ctx, ImportedTallyRow, { asOf: 'ASC' }),
      organisations: this.rows(ctx, OrganisationRow),
      coalitions: this.rows(ctx, CoalitionRow),
    };
  }

  /** By petition: its parts of one kind, in order. */
  private parts<Row extends Part>(ctx: RequestContext, type: ObjectType<Row>, order: FindOptionsOrder<Row>): DataLoader<string, Row[]> {
    return batched(async (ids) => {
      const rows = await this.db.transaction(ctx, (em) => em.find<Row>(type, { where: { petitionId: In(ids) } as FindOptionsWhere<Row>, order }));
      return ids.map((id) => rows.filter((row) => row.petitionId === id));
    });
  }

  private rows<Row extends { id: string }>(ctx: RequestContext, type: ObjectType<Row>): DataLoader<string, Row | undefined> {
    return batched(async (ids) => {
      const rows = await this.db.transaction(ctx, (em) => em.find<Row>(type, { where: { id: In(ids) } as FindOptionsWhere<Row> }));
      return ids.map((id) => rows.find((row) => row.id === id));
    });
  }
}

/** Batches without keeping: what a mutation changes is read again in the same request. */
const batched = <Value>(load: (ids: string[]) => Promise<Value[]>) => new DataLoader<string, Value>((ids) => load([...ids]), { cache: false });
