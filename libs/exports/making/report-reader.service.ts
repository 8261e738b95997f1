import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import { inLocale, type Locale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { MilestoneRow, PetitionRow, Petitions, PetitionTargetRow, PetitionTextRow } from '#libs/petitions';
import { signatureReport, type SignatureReport } from '#libs/signatures';
import type { PetitionExport } from '../export.entity.js';
import type { Names } from './report-labels.js';
import { sectionsOf, type ReportSection } from './report-sections.js';

/** All that a report tells, not yet put into words. */
export interface ReportData {
  readonly petition: PetitionRow;
  readonly title: string;
  readonly body: string;
  readonly bodyLocale: Locale;
  readonly address: string;
  readonly targets: readonly string[];
  readonly carriers: readonly string[];
  readonly goals: readonly number[];
  readonly report: SignatureReport;
  readonly sections: readonly ReportSection[];
  readonly names: Names;
}

/** Gathers a report in the transaction of its caller; the numbers are of one moment. */
@Injectable()
export class ReportReader {
  constructor(
    private readonly config: Config,
    private readonly petitions: Petitions,
  ) {}

  async read(em: EntityManager, { petitionId, locale, isPublic }: Pick<PetitionExport, 'petitionId' | 'locale' | 'isPublic'>): Promise<ReportData> {
    const petition = await this.petitions.demand(em, petitionId);
    const text = await this.textOf(em, petition, locale);
    const targets = await em.find(PetitionTargetRow, { where: { petitionId }, order: { position: 'ASC' } });
    const goals = await em.find(MilestoneRow, { where: { petitionId }, order: { goal: 'ASC' } });
    const report = await signatureReport(em, petitionId);
    const carrierIds = await this.petitions.partnerIds(em, petitionId);
    const sources = report.lines.filter((line) => line.dimension === 'organisation' && line.key).map((line) => line.key);
    const names = await this.namesOf(em, [...carrierIds, ...sources], locale);
    return {
      petition, names, report,
      title: text.title, body: text.body, bodyLocale: text.locale,
      address: `${this.config.publicUrl}/${locale}/petitions/${petition.slug}`,
      targets: targets.map((target) => inLocale(target.name, locale)),
      carriers: carrierIds.map((id) => names.get(id)!),
      goals: goals.map((milestone) => milestone.goal),
      sections: sectionsOf(report.lines, isPublic),
    };
  }

  /** In the language of the report when it is there and ready, else in the language of reference. */
  private async textOf(em: EntityManager, { id, referenceLocale }: PetitionRow, locale: Locale): Promise<PetitionTextRow> {
    const texts = await em.findBy(PetitionTextRow, { petitionId: id });
    return texts.find((text) => text.locale === locale && text.isReady) ?? texts.find((text) => text.locale === referenceLocale) ?? texts[0]!;
  }

  private async namesOf(em: EntityManager, ids: readonly string[], locale: Locale): Promise<Names> {
    const rows = await em.findBy(OrganisationRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, inLocale(row.name, locale)]));
  }
}
