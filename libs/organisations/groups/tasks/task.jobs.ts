import { defineJob, defineTimedJob } from '#libs/jobs';

/** Finds out whom to tell that a task was given, each once. */
export const announceTask = defineJob('organisations.announceTask', 'confirmations');
/** One mail about a task to one person. */
export const sendTaskNotice = defineJob('organisations.sendTaskNotice', 'confirmations');
/** Reminds of tasks the day before their last day, and once when it has passed. */
export const keepTasks = defineTimedJob('organisations.keepTasks', 'counting');
