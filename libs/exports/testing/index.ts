export { houseEntities, made, openExportHouse, workerModules, type ExportHouse } from './export-house.js';
export { formulas, innocents } from './formulas.js';
export { readPdf } from './read-pdf.js';
export { looksDangerous, readCsv, readXlsx } from './read-tables.js';
