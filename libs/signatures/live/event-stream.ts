import { Readable } from 'node:stream';
import type { Observable, Subscription } from 'rxjs';
import type { LiveNumbers } from './live-tallies.service.js';

const RETRY_MS = 2000;
/** Who reads so slowly misses numbers: each says all there is to say. */
const MOST_WAITING = 16 * 1024;

/** Numbers as server-sent events: `tally`, with the moment as id. Ends with its source; when the reader leaves, listening ends. */
export function eventStream(numbers: Observable<LiveNumbers>): Readable {
  let listening: Subscription | undefined;
  const stream = new Readable({
    read: () => undefined,
    destroy(error, done) {
      listening?.unsubscribe();
      done(error);
    },
  });
  stream.push(`retry: ${RETRY_MS}\n\n`);
  listening = numbers.subscribe({
    next: (said) => void (stream.readableLength < MOST_WAITING && stream.push(`id: ${said.asOf.getTime()}\nevent: tally\ndata: ${JSON.stringify(said)}\n\n`)),
    error: (error: Error) => stream.destroy(error),
    complete: () => void stream.push(null),
  });
  return stream;
}
