import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '#libs/config';
import { inLocale, translate, type Locale } from '#libs/i18n';
import { CoalitionRow, type UploadedFile } from '#libs/organisations';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { SignOffListRow } from '../../signoff/sealing/sign-off-list.entity.js';
import { SignatoryRow } from '../../signoff/sealing/sign-off-signatory.entity.js';
import { SignOffRow } from '../../signoff/sign-off.entity.js';
import { contributionsOf } from '../joint-report.js';
import type { Ready } from '../submitting/readiness.service.js';
import { printReport, type PrintedSignatory } from './report.pdf.js';
import { mechanismName } from './mechanism-name.js';
import { picturesOf } from './report-pictures.js';

interface Papers {
  /** One for each language. */
  readonly files: readonly (UploadedFile & { readonly locale: Locale })[];
  /** Of the sealed list of its signatories. */
  readonly listHash: string | null;
}

/** The PDF of a report in each language: its text, its signatories, its annex. The same edition and the same list give the same bytes. */
@Injectable()
export class ReportPapers {
  constructor(private readonly config: Config) {}

  async print(em: EntityManager, { id, slug, title, coalitionId }: DocumentRow, { report, edition, texts }: Ready): Promise<Papers> {
    const { name: coalition } = await em.findOneByOrFail(CoalitionRow, { id: coalitionId });
    const { signatories, listHash } = await this.signatories(em, id, edition.hash);
    const beside = { signatories, contributions: await contributionsOf(em, { id }), pictures: await picturesOf(em, id, texts.map(({ content }) => content)), site: this.config.publicUrl };
    const files: (UploadedFile & { locale: Locale })[] = [];
    for (const { locale, content, words } of texts) {
      const mechanism = mechanismName(report, (key) => translate(locale, key));
      const facts = { mechanism, session: report.session, editionNumber: edition.number, editionHash: edition.hash.toString('hex'), frozenAt: edition.madeAt };
      files.push({ locale, name: `${slug}-${locale}.pdf`, type: 'application/pdf', content: await printReport({ locale, title: inLocale(title, locale), coalition, content, words, ...beside, ...facts }) });
    }
    return { files, listHash };
  }

  /** Of the sealed list about this very text; who withdrew is not printed any more. */
  private async signatories(em: EntityManager, documentId: string, editionHash: Buffer): Promise<{ signatories: PrintedSignatory[]; listHash: string | null }> {
    const [call] = await em.find(SignOffRow, { where: { documentId, state: 'sealed', editionHash }, order: { number: 'DESC' }, take: 1 });
    const list = call && (await em.findOneBy(SignOffListRow, { signOffId: call.id }));
    if (!call || !list) return { signatories: [], listHash: null };
    const rows = await em.find(SignatoryRow, { where: { signOffId: call.id }, order: { position: 'ASC', signedAt: 'ASC', id: 'ASC' } });
    return { listHash: list.hash, signatories: rows.filter(({ position, withdrawnAt }) => position !== null && withdrawnAt === null).map(({ name, acronym, words }) => ({ name, acronym, reservation: words })) };
  }
}
