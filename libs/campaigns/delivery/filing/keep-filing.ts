import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { newId } from '#libs/database';
import { DeliveryRow, PetitionEvents, type PetitionRow } from '#libs/petitions';
import { countedAtOnce } from '../../tracks/reading/followed-track.js';
import { PetitionTracks } from '../../tracks/reading/petition-tracks.service.js';
import { dueFrom } from './due-day.js';
import { FilingRow } from './filing.entity.js';

/** Keeps, in the transaction of each delivery, what was handed over as it was counted at that moment, and when the law wants an answer. */
@Injectable()
export class KeepFiling implements OnModuleInit {
  constructor(
    private readonly events: PetitionEvents,
    private readonly tracks: PetitionTracks,
  ) {}

  onModuleInit(): void {
    this.events.on('delivered', (em, petition) => this.keep(em, petition));
  }

  private async keep(em: EntityManager, { id, textHash, updatedAt }: PetitionRow): Promise<void> {
    const delivery = await em.findOneOrFail(DeliveryRow, { where: { petitionId: id }, order: { id: 'DESC' } });
    const followed = await this.tracks.of(em, systemContext('campaigns.keepFiling'), id);
    const counted = await countedAtOnce(em, id);
    const level = followed?.version.rule.readings[0]?.areas?.level ?? 'province';
    await em.insert(FilingRow, {
      id: newId(), petitionId: id, deliveryId: delivery.id, targetPosition: delivery.targetPosition, deliveredOn: delivery.deliveredOn,
      trackId: followed?.chosen.trackId ?? null, confirmed: counted.confirmed, areas: Object.fromEntries(counted[level]), countedAt: updatedAt, textHash,
      receiptNumber: delivery.receipt, ...dueFrom(followed?.version.rule, delivery.deliveredOn), accountId: delivery.accountId, recordedAt: updatedAt, updatedAt,
    });
  }
}
