export { makeDocument, makePublishedDocument, storedText, writeText } from './document.factory.js';
export { makeHeldAdoption } from '../adoption/testing/adoption.factory.js';
export { makeContribution } from './report.factory.js';
export { Desk, liveServices, openProgram, type Program } from '../live/testing/program.factory.js';
export { makeSubmittedReport } from '../recommendations/testing/report.factory.js';
