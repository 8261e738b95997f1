import { setTimeout as pause } from 'node:timers/promises';

/** Whether it comes true within so many seconds. */
export async function until(isTrue: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(20)) if (await isTrue()) return true;
  return false;
}
