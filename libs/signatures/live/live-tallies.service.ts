import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { catchError, distinctUntilChanged, EMPTY, exhaustMap, finalize, from, map, merge, ReplaySubject, share, Subject, takeUntil, timer, type Observable } from 'rxjs';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Petitions } from '#libs/petitions';
import { reportScope } from '../dashboard/report-scope.js';
import { KeptTallies } from '../tally/kept-tallies.js';
import type { Numbers } from '../tally/tallies.js';

const TICK_MS = 1000;
/** Unchanged numbers are said again after so long: a heartbeat that also says how fresh they are. */
const BEAT_MS = 15_000;
/** Then the stream ends and the browser asks again, and is checked again. */
const LIFE_MS = 120_000;

/** What a listener hears: the petition's exact numbers; a partner the first one only. */
export interface LiveNumbers {
  readonly confirmed: number;
  readonly asOf: Date;
  readonly pending?: number;
  readonly held?: number;
  readonly withdrawn?: number;
}

/** The numbers of a petition as they change, a second old at most. One reader of the database per petition, however many listen. */
@Injectable()
export class LiveTallies implements OnModuleDestroy {
  private readonly logger = new Logger(LiveTallies.name);
  private readonly watched = new Map<string, Observable<Numbers>>();
  private readonly ending = new Subject<void>();

  constructor(
    private readonly db: Database,
    private readonly petitions: Petitions,
    private readonly tallies: KeptTallies,
  ) {}

  /** Throws NotSignedIn, NotAllowed or NotFound before anything is said. */
  async listen(ctx: RequestContext, slug: string): Promise<Observable<LiveNumbers>> {
    const { petition, isWhole } = await this.db.transaction(ctx, (em) => reportScope(em, ctx, this.petitions, slug));
    return this.watch(petition.id).pipe(map(isWhole ? toWhole : toTotal), distinctUntilChanged(isNoNews), takeUntil(merge(this.ending, timer(LIFE_MS))));
  }

  /** Streams would keep the server from stopping. */
  onModuleDestroy(): void {
    this.ending.next();
  }

  private watch(petitionId: string): Observable<Numbers> {
    const known = this.watched.get(petitionId);
    if (known) return known;
    const reading = timer(0, TICK_MS).pipe(exhaustMap(() => this.read(petitionId)), finalize(() => this.watched.delete(petitionId)));
    const shared = reading.pipe(share({ connector: () => new ReplaySubject(1), resetOnRefCountZero: true }));
    this.watched.set(petitionId, shared);
    return shared;
  }

  /** A database that is away for a moment ends no stream. */
  private read(petitionId: string): Observable<Numbers> {
    return from(this.tallies.of(petitionId)).pipe(
      catchError((error: Error) => {
        this.logger.warn(`The numbers of ${petitionId} could not be read: ${error.message}`);
        return EMPTY;
      }),
    );
  }
}

const toTotal = ({ live, asOf }: Numbers): LiveNumbers => ({ confirmed: live, asOf });
const toWhole = ({ live, pending, held, withdrawn, asOf }: Numbers): LiveNumbers => ({ confirmed: live, pending, held, withdrawn, asOf });

function isNoNews(said: LiveNumbers, now: LiveNumbers): boolean {
  const isSame = said.confirmed === now.confirmed && said.pending === now.pending && said.held === now.held && said.withdrawn === now.withdrawn;
  return isSame && now.asOf.getTime() - said.asOf.getTime() < BEAT_MS;
}
