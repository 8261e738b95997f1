import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, type Multilingual } from '#libs/database';
import { inLocale } from '#libs/i18n';
import { Mandates, OrganisationRow, toOrganisation, type Organisation } from '#libs/organisations';
import { rightsOf } from '../../drafting/document.access.js';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { ReportExtensionRow } from '../calling/report-extension.entity.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { ReportPaperRow } from '../contributing/report-paper.entity.js';
import { contributors, isOver, writesFor } from '../held-report.js';
import { JointReportRow } from '../joint-report.entity.js';
import { ReportSpokespersonRow } from '../speaking/report-spokesperson.entity.js';
import { Spokespersons } from '../speaking/spokespersons.service.js';
import { Report, ReportExtension, ReportSpokesperson, ReportTheme, SpokespersonCandidate, type ReportContribution } from './report.type.js';
import { toContribution } from './show-contribution.js';

type Names = ReadonlyMap<string, Organisation>;
interface Parts {
  readonly themes: readonly ReportThemeRow[];
  readonly contributions: readonly ReportContributionRow[];
  readonly papers: ReadonlyMap<string, ReportPaperRow>;
  readonly extensions: readonly ReportExtensionRow[];
  readonly spokespeople: readonly ReportSpokespersonRow[];
}

/** Reads a joint report for whoever reads its document; what organisations wrote as far as row security lets them see it. */
@Injectable()
export class ReadReports {
  constructor(
    private readonly database: Database,
    private readonly mandates: Mandates,
    private readonly speaking: Spokespersons,
    private readonly texts: LiveTexts,
  ) {}

  /** Undefined for a document that is no joint report, and for one the actor does not read from the inside. */
  async of(ctx: RequestContext, documentId: string): Promise<Report | undefined> {
    const me = demandAccount(ctx);
    if (!validate(documentId)) return undefined;
    const shown = await this.database.transaction(ctx, async (em) => {
      const document = await em.findOneBy(DocumentRow, { id: documentId });
      const rights = document && (await rightsOf(em, ctx, document));
      const row = rights?.mayComment ? await em.findOneBy(JointReportRow, { documentId }) : null;
      return document && rights && row ? this.show(em, ctx, { document, row, mayLead: rights.mayKeep, me }) : undefined;
    });
    if (shown) await this.countDrafts(shown.themes.flatMap(({ contributions }) => contributions));
    return shown;
  }

  private async show(em: EntityManager, ctx: RequestContext, { document, row, mayLead, me }: { document: DocumentRow; row: JointReportRow; mayLead: boolean; me: string }): Promise<Report> {
    const parts = await this.parts(em, row);
    const able = await contributors(em, document);
    const mandates = mayLead ? await this.speaking.candidates(em, ctx, { document }) : [];
    const names = await this.names(em, [...able, ...parts.contributions.map((one) => one.organisationId), ...parts.spokespeople.map((one) => one.organisationId)]);
    const texts = await em.find(DocumentTextRow, { where: { documentId: document.id }, order: { id: 'ASC' } });
    const { id, mechanism, mechanismName, session, submitBy, countsFootnotes, state } = row;
    const sorted = (ids: readonly string[]) => ids.map((one) => names.get(one)!).toSorted(byName(ctx));
    return Object.assign(new Report(), {
      id, documentId: document.id, titles: document.title, referenceLocale: document.referenceLocale, locales: texts.map(({ locale }) => locale), mechanism, mechanismName, session, submitBy, countsFootnotes, state,
      wordLimit: document.wordLimit, themes: await this.themes(em, ctx, { parts, names, mayLead, coalitionId: document.coalitionId }), spokespeople: parts.spokespeople.map((one) => toSpokesperson(one, names, me)),
      mayLead, askable: mayLead ? sorted(able) : [], mine: sorted(able.filter((one) => writesFor(ctx, one))),
      candidates: mandates.map(({ id: mandateId, holder, office, organisationId }) => Object.assign(new SpokespersonCandidate(), { mandateId, name: holder, office, organisation: names.get(organisationId)! })),
      texts: texts.map((text) => ({ id: text.id, locale: text.locale })),
    });
  }

  private async parts(em: EntityManager, { id: reportId, documentId }: JointReportRow): Promise<Parts> {
    const contributions = await em.findBy(ReportContributionRow, { reportId });
    const papers = await em.findBy(ReportPaperRow, { contributionId: In(contributions.map(({ id }) => id)) });
    return {
      themes: await em.find(ReportThemeRow, { where: { reportId }, order: { number: 'ASC' } }), contributions, papers: new Map(papers.map((paper) => [paper.contributionId, paper])),
      extensions: await em.find(ReportExtensionRow, { where: { documentId }, order: { id: 'ASC' } }), spokespeople: await em.find(ReportSpokespersonRow, { where: { reportId }, order: { id: 'DESC' } }),
    };
  }

  private async names(em: EntityManager, ids: readonly string[]): Promise<Names> {
    const rows = await em.findBy(OrganisationRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
  }

  private async themes(em: EntityManager, ctx: RequestContext, { parts, names, mayLead, coalitionId }: { parts: Parts; names: Names; mayLead: boolean; coalitionId: string }): Promise<ReportTheme[]> {
    const at = await momentOf(em, ctx);
    const spoken = await this.mandates.heldByActor(ctx, { coalitionId, power: 'speak' });
    return parts.themes.map((theme) => {
      const mine = parts.contributions.filter(({ themeId }) => themeId === theme.id);
      const contributions = mine.map((row) => toContribution(ctx, { row, theme, paper: parts.papers.get(row.id), organisation: names.get(row.organisationId)!, mayLead, maySpeak: spoken.has(row.organisationId), at }));
      const { id, number, title: titles, guidance, isOpen, wordBudget, wordsEach, dueOn } = theme;
      const extensions = parts.extensions.filter(({ themeId }) => themeId === id).map(({ organisationId, dueOn: until, note, madeAt }) => Object.assign(new ReportExtension(), { organisation: (organisationId && names.get(organisationId)) || null, dueOn: until, note, madeAt }));
      return Object.assign(new ReportTheme(), { id, number, titles, guidance, isOpen, wordBudget, wordsEach, dueOn, isOver: isOver(dueOn, at), contributions: contributions.toSorted((a, b) => byName(ctx)(a.organisation, b.organisation)), extensions });
    });
  }

  /** Words of what my organisations are writing, as it stands. */
  private async countDrafts(contributions: readonly ReportContribution[]): Promise<void> {
    const drafts = contributions.flatMap((one) => (one.state === 'draft' && one.paper?.textId ? [{ one, textId: one.paper.textId }] : []));
    const texts = await this.texts.readEach(drafts.map(({ textId }) => textId));
    for (const { one, textId } of drafts) one.words = texts.get(textId)!.words;
  }
}

const nameOf = ({ texts }: Organisation) => texts.name as Multilingual;
const byName = ({ locale }: RequestContext) => {
  const collator = new Intl.Collator(locale, { sensitivity: 'base' });
  return (a: Organisation, b: Organisation): number => collator.compare(inLocale(nameOf(a), locale), inLocale(nameOf(b), locale)) || a.id.localeCompare(b.id);
};

const toSpokesperson = ({ id, organisationId, name, office, state, askedAt, answeredAt, reason, accountId }: ReportSpokespersonRow, names: Names, me: string): ReportSpokesperson =>
  Object.assign(new ReportSpokesperson(), { id, organisation: names.get(organisationId)!, name, office, state, askedAt, answeredAt, reason, isMe: accountId === me });
