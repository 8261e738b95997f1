import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may, systemContext, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { formatDate, translate, type Locale } from '#libs/i18n';
import type { Petition } from '#libs/petitions';
import { Tallies } from '#libs/signatures';
import { PetitionTracks } from '../../tracks/reading/petition-tracks.service.js';
import type { Annex } from '../../tracks/rules/legal-track.js';
import { FilingScanRow } from '../filing/filing-scan.entity.js';
import { FilingRow } from '../filing/filing.entity.js';
import '../delivery.permissions.js';
import { DossierAnnex } from './dossier-annex.type.js';
import { SignatureLists } from './signature-lists.js';

const ours = ['signatureList', 'areaTable', 'receipt'] as const;
type Known = Annex | (typeof ours)[number];

/** What goes with a dossier, by the law and by what a filing leaves behind: what Sawt has is told from its rows, the rest is ticked by hand. */
@Injectable()
export class DossierAnnexes {
  constructor(
    private readonly database: Database,
    private readonly tracks: PetitionTracks,
    private readonly tallies: Tallies,
    private readonly lists: SignatureLists,
  ) {}

  /** Empty for those who do not write the dossier, and before the petition has opened. */
  async of(ctx: RequestContext, petition: Petition, locale: Locale): Promise<DossierAnnex[]> {
    if (!petition.openedAt || petition.isImported || !may(ctx, 'dossier.write', petition)) return [];
    return this.database.transaction(ctx, async (em) => this.read(em, petition.id, locale));
  }

  /** In the transaction of its caller, who has checked access. */
  async read(em: EntityManager, petitionId: string, locale: Locale): Promise<DossierAnnex[]> {
    const rule = (await this.tracks.of(em, systemContext('campaigns.annexes'), petitionId))?.version.rule;
    const asked: readonly Known[] = rule?.annexes ?? ['request'];
    const notes = await this.notes(em, petitionId, locale);
    const all = [...asked, ...ours.filter((one) => one !== 'signatureList' || !asked.includes('supportList'))];
    return all.map((annex) => Object.assign(new DossierAnnex(), { text: translate(locale, `campaigns.tracks.annex.${annex}`), isTold: annex in notes, isThere: notes[annex] !== undefined, note: notes[annex] ?? '' }));
  }

  /** Of those that can be told: what is there. A list may also have been made elsewhere. */
  private async notes(em: EntityManager, petitionId: string, locale: Locale): Promise<Partial<Record<Known, string | undefined>>> {
    const { live } = await this.tallies.read(em, petitionId);
    const areas = (await this.tallies.partsIn(em, petitionId, 'area')).filter(({ key }) => key !== '');
    const madeAt = await this.lists.lastMadeAt(em, petitionId);
    const list = madeAt ? translate(locale, 'campaigns.delivery.annex.list', { count: live, day: formatDate(locale, madeAt) }) : undefined;
    return {
      request: translate(locale, 'campaigns.delivery.annex.letter'),
      ...(list !== undefined && { supportList: list, signatureList: list }),
      areaTable: areas.length > 0 ? translate(locale, 'campaigns.delivery.annex.areas', { count: areas.length }) : undefined,
      receipt: await this.receipts(em, petitionId, locale),
    };
  }

  /** Numbers and days of the receipts, once everybody it was handed to gave one. */
  private async receipts(em: EntityManager, petitionId: string, locale: Locale): Promise<string | undefined> {
    const filings = await em.find(FilingRow, { where: { petitionId }, order: { id: 'ASC' } });
    const scanned = new Set((await em.find(FilingScanRow, { where: { petitionId }, select: { filingId: true } })).map(({ filingId }) => filingId));
    if (filings.length === 0 || !filings.every(({ id, receiptNumber, receivedOn }) => receiptNumber || receivedOn || scanned.has(id))) return undefined;
    return filings.map(({ receiptNumber, receivedOn, deliveredOn }) => [receiptNumber, formatDate(locale, receivedOn ?? deliveredOn)].filter(Boolean).join(' · ')).join(' ; ');
  }
}
