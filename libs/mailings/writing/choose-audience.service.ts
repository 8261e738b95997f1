import { Injectable } from '@nestjs/common';
import { Not, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, type RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { CoalitionMemberRow, CoalitionRow } from '#libs/organisations';
import { Petitions } from '#libs/petitions';
import type { MailingRow } from '../mailing.entity.js';
import type { CreateMailingInput } from './write-mailing.input.js';

export type Audience = Pick<MailingRow, 'petitionId' | 'newsletter' | 'coalitionId'>;
type Wish = Pick<CreateMailingInput, 'petition' | 'newsletter' | 'coalition'>;

/**
 * Whom a mailing goes to: signers of a petition the organisation leads or carries, subscribers who ticked it by
 * name, or, for who coordinates the coalition it belongs to, all subscribers of that coalition's newsletter.
 */
@Injectable()
export class ChooseAudience {
  constructor(private readonly petitions: Petitions) {}

  async of(em: EntityManager, ctx: RequestContext, organisationId: string, { petition, newsletter = 'none', coalition }: Wish): Promise<Audience | FieldFault[]> {
    if (!petition && newsletter === 'none') return [fault(ctx, 'petition', 'mailings.fault.noAudience')];
    const petitionId = petition ? await this.petitionOf(em, organisationId, petition) : null;
    const coalitionId = newsletter === 'coalition' ? await this.coalitionOf(em, organisationId, coalition ?? '') : null;
    const faults = [
      ...(petitionId === undefined ? [fault(ctx, 'petition', 'mailings.fault.petitionOfOthers')] : []),
      ...(coalitionId === undefined ? [fault(ctx, 'coalition', 'mailings.fault.coalitionOfOthers')] : []),
    ];
    if (petitionId === undefined || coalitionId === undefined) return faults;
    if (coalitionId) demand(ctx, 'newsletter.address', { coalitionId });
    return { petitionId, newsletter, coalitionId };
  }

  private async petitionOf(em: EntityManager, organisationId: string, name: string): Promise<string | undefined> {
    const petition = await this.petitions.demand(em, name);
    const isOurs = (await this.petitions.everPartnerIds(em, petition.id)).includes(organisationId) || petition.organisationId === organisationId;
    return isOurs ? petition.id : undefined;
  }

  private async coalitionOf(em: EntityManager, organisationId: string, name: string): Promise<string | undefined> {
    const coalition = await em.findOneBy(CoalitionRow, validate(name) ? { id: name } : { slug: name });
    const place = coalition && (await em.findOneBy(CoalitionMemberRow, { coalitionId: coalition.id, organisationId, standing: 'active', kind: Not('candidate') }));
    return place?.coalitionId;
  }
}
