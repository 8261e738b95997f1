import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, illegalMove, invalidInput, type FieldFault, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import { isPublic, PetitionRow, Petitions } from '#libs/petitions';
import { LegalTracks } from '../legal-tracks.service.js';
import { PetitionTrackRow } from '../petition-track.entity.js';
import { isPlace } from '../rules/requirement.js';
import type { ChooseTrackInput } from './choose-track.input.js';
import '../tracks.permissions.js';

/** Chooses the legal track of a petition, or none, as long as it has not opened. */
@Injectable()
export class ChooseTrack {
  constructor(
    private readonly database: Database,
    private readonly petitions: Petitions,
    private readonly tracks: LegalTracks,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: ChooseTrackInput): Promise<PetitionRow | InvalidInput | IllegalMove> {
    demand(ctx, 'track.choose');
    return this.database.transaction(ctx, async (em) => {
      const { id, organisationId, coalitionId } = await this.petitions.demand(em, input.petition);
      demand(ctx, 'track.choose', { organisationId, coalitionId });
      const petition = await em.findOne(PetitionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!petition) throw new NotFound();
      if (isPublic(petition.state) || petition.state === 'rejected') return illegalMove(ctx, petition.state.toUpperCase(), 'campaigns.tracks.frozen');
      const at = await momentOf(em, ctx);
      const faults = this.faultsOf(ctx, input, dayOf(at));
      if (faults.length > 0) return invalidInput(ctx, faults);
      const [trackKey, route] = [input.track || null, input.track ? (input.route ?? 'citizens') : 'citizens'] as const;
      const place = trackKey ? input.place || null : null;
      await em.upsert(PetitionTrackRow, { petitionId: id, trackKey, place, route, chosenBy: ctx.actor.kind === 'system' ? null : demandAccount(ctx), chosenAt: at }, ['petitionId']);
      await this.audit.record(em, ctx, { action: 'track.choose', objectKind: 'petition', objectId: id, organisationId, coalitionId, detail: { track: trackKey ?? 'free', place: place ?? '', route } });
      return petition;
    });
  }

  private faultsOf(ctx: RequestContext, { track, place, route }: ChooseTrackInput, day: string): FieldFault[] {
    if (!track) return [];
    const version = this.tracks.on(track, day);
    if (!version) return [fault(ctx, 'track', 'campaigns.tracks.unknownTrack')];
    const { rule } = version;
    return [
      ...(isPlace(rule.place, place || null) ? [] : [fault(ctx, 'place', 'campaigns.tracks.unknownPlace')]),
      ...(route === 'association' && !rule.associationRoute ? [fault(ctx, 'route', 'campaigns.tracks.noAssociationRoute')] : []),
    ];
  }
}
