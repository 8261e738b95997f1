import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { countWords, measure, type Anchor } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { OrganisationRow, toOrganisation, type Organisation } from '#libs/organisations';
import { contentOf } from '../../live/joined.js';
import { LiveTexts } from '../../live/live-texts.service.js';
import { AnchoredTexts } from '../../talk/comments/anchored-texts.service.js';
import { ReportThemeRow } from '../calling/report-theme.entity.js';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { rulesOf } from '../limits/limit-words.service.js';
import { whereabouts, wordBlocks, type WordBlock } from '../merging/passages.js';
import { ReportPassageRow } from '../merging/report-passage.entity.js';
import { ReportAuthor, ReportAuthorship, ReportBlock, ReportLength, type Report } from './report.type.js';

/** How long a report is and who wrote what in it, as it stands; of one the reader was shown. */
@Injectable()
export class ReportTexts {
  constructor(
    private readonly database: Database,
    private readonly live: LiveTexts,
    private readonly anchored: AnchoredTexts,
  ) {}

  async lengths(ctx: RequestContext, report: Report): Promise<ReportLength[]> {
    const themes = await this.database.transaction(ctx, (em) => em.find(ReportThemeRow, { where: { reportId: report.id }, order: { number: 'ASC' } }));
    const texts = await this.live.readEach(report.texts.map(({ id }) => id));
    return report.texts.map(({ id, locale }) => Object.assign(new ReportLength(), { locale, ...measure(texts.get(id)!.content, rulesOf(report, report, themes, locale as Locale)) }));
  }

  async authorship(ctx: RequestContext, report: Report): Promise<ReportAuthorship[]> {
    const { passages, contributions, names } = await this.database.transaction(ctx, async (em) => {
      const rows = await em.findBy(ReportContributionRow, { reportId: report.id, state: 'merged' });
      const organisations = await em.findBy(OrganisationRow, { id: In(rows.map(({ organisationId }) => organisationId)) });
      return {
        passages: await em.find(ReportPassageRow, { where: { documentId: report.documentId }, order: { contributionId: 'ASC', number: 'ASC' } }),
        contributions: new Map(rows.map(({ id, organisationId }) => [id, organisationId])), names: new Map(organisations.map((row) => [row.id, toOrganisation(row)])),
      };
    });
    return Promise.all(report.texts.map(({ id, locale }) => this.authorshipOf(id, locale, passages.filter(({ textId }) => textId === id).map(({ contributionId, begins, ends, quote }) => ({ from: begins, to: ends, quote, organisation: names.get(contributions.get(contributionId)!)! })))));
  }

  private async authorshipOf(textId: string, locale: string, passages: readonly (Anchor & { readonly organisation: Organisation })[]): Promise<ReportAuthorship> {
    const fragment = await this.anchored.of(textId);
    const blocks = wordBlocks(contentOf(fragment.doc!));
    const places = whereabouts(fragment, blocks, passages);
    const of = (at: number) => unique(passages.flatMap(({ organisation }, i) => (places[i]!.includes(at) ? [organisation] : [])));
    const authors = unique(passages.map(({ organisation }) => organisation)).map((organisation) => {
      const mine = places.filter((_, i) => passages[i]!.organisation.id === organisation.id);
      return authorOf(organisation, [...new Set(mine.flat())].map((at) => blocks[at]!), mine.filter((place) => place.length === 0).length);
    });
    return Object.assign(new ReportAuthorship(), { locale, authors, blocks: blocks.map(({ level, words }, at) => Object.assign(new ReportBlock(), { level, words, organisations: of(at) })) });
  }
}

const unique = (organisations: readonly Organisation[]): Organisation[] => organisations.filter(({ id }, i) => organisations.findIndex((other) => other.id === id) === i);

function authorOf(organisation: Organisation, blocks: readonly WordBlock[], gone: number): ReportAuthor {
  const words = blocks.reduce((sum, block) => sum + countWords({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: block.words }] }] }), 0);
  return Object.assign(new ReportAuthor(), { organisation, paragraphs: blocks.length, words, gone });
}
