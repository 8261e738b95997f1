import { defineJob, defineTimedJob } from '#libs/jobs';

/** Writes the file of one export; subject: export. */
export const makeExport = defineJob('exports.makeExport', 'exports', { batch: 1, atOnce: 1 });
/** Destroys files and keys of exports whose time is over. */
export const expireExports = defineTimedJob('exports.expireExports', 'exports');
