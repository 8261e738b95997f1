import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { PetitionRow, Petitions, type Petition } from '#libs/petitions';
import { DossierLetterRow, letterLocales } from './dossier-letter.entity.js';
import { DossierLetter } from './dossier.type.js';
import type { SaveDossierLetterInput } from './dossier.input.js';
import { Dossiers, type LetterAsItStands } from './dossiers.service.js';
import '../delivery.permissions.js';

const MOST = 6000;

/** The letters of a dossier: shown to those who prepare the petition, and kept in the words they give them. */
@Injectable()
export class DossierLetters {
  constructor(
    private readonly database: Database,
    private readonly petitions: Petitions,
    private readonly dossiers: Dossiers,
    private readonly audit: AuditLog,
  ) {}

  /** Empty for everybody else, and before the petition has opened. */
  async of(ctx: RequestContext, petition: Petition): Promise<DossierLetter[]> {
    if (!petition.openedAt || petition.isImported || !may(ctx, 'dossier.write', petition)) return [];
    return this.database.transaction(ctx, async (em) => (await this.dossiers.letters(em, await em.findOneByOrFail(PetitionRow, { id: petition.id }))).map(toLetter));
  }

  /** Left empty, it is written from the petition again. */
  async save(ctx: RequestContext, input: SaveDossierLetterInput): Promise<DossierLetter | InvalidInput> {
    demand(ctx, 'dossier.write');
    return this.database.transaction(ctx, async (em) => {
      const petition = await this.petitions.demand(em, input.petition);
      const { id: petitionId, organisationId, coalitionId } = petition;
      demand(ctx, 'dossier.write', { organisationId, coalitionId });
      const locale = letterLocales.find((one) => one === input.locale);
      const body = input.body.trim();
      const faults = [
        ...(locale ? [] : [fault(ctx, 'locale', 'campaigns.delivery.frenchOrArabic')]),
        ...(Array.from(body).length > MOST ? [fault(ctx, 'body', 'campaigns.delivery.letterTooLong', { most: MOST })] : []),
      ];
      if (!locale || faults.length > 0) return invalidInput(ctx, faults);
      const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
      await em.upsert(DossierLetterRow, { petitionId, locale, body, accountId, savedAt: await momentOf(em, ctx) }, ['petitionId', 'locale']);
      await this.audit.record(em, ctx, { action: 'dossier.write', objectKind: 'petition', objectId: petitionId, organisationId, coalitionId, detail: { locale } });
      return toLetter((await this.dossiers.letters(em, petition)).find((letter) => letter.locale === locale)!);
    });
  }
}

const toLetter = (letter: LetterAsItStands) => Object.assign(new DossierLetter(), letter);
