import { ReportExtensionRow } from './calling/report-extension.entity.js';
import { ReportThemeRow } from './calling/report-theme.entity.js';
import { ReportContributionRow } from './contributing/report-contribution.entity.js';
import { ReportPaperRow } from './contributing/report-paper.entity.js';
import { JointReportRow } from './joint-report.entity.js';
import { ReportPassageRow } from './merging/report-passage.entity.js';
import { ReportSpokespersonRow } from './speaking/report-spokesperson.entity.js';
import { ReportNoticeRow } from './telling/report-notice.entity.js';

export const reportEntities = [JointReportRow, ReportThemeRow, ReportExtensionRow, ReportContributionRow, ReportPaperRow, ReportPassageRow, ReportSpokespersonRow, ReportNoticeRow];
