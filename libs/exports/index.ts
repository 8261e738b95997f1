import { ExportDownloadRow, ExportRow } from './export.entity.js';
import { indicatorEntities } from './indicators/indicators.entities.js';

export const exportEntities = [ExportRow, ExportDownloadRow, ...indicatorEntities];
export { ExportsModule } from './exports.module.js';
export { ExportsApiModule } from './exports.api.module.js';
export { ExportsWorkerModule } from './exports.worker.module.js';
export { expireExports, makeExport } from './export.jobs.js';
export { Export, ExportFormats, ExportKinds, ExportPage, ExportStates, RequestExportResult } from './export.type.js';
export { RequestExportInput } from './requesting/request-export.input.js';
export { RequestExport } from './requesting/request-export.service.js';
export { Exports } from './reading/exports.service.js';
export { IndicatorsModule } from './indicators/indicators.module.js';
export { IndicatorGoals } from './indicators/goals/goals.service.js';
export { IndicatorBoards } from './indicators/reading/indicator-board.service.js';
export { RequestFunderReport } from './indicators/report/request-funder-report.service.js';
