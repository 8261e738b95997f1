import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Tallies, type Numbers } from './tallies.js';

const KEPT_MS = 950; // those who look once a second find a new number each time
const MOST_KEPT = 1000;
const nobody: RequestContext = { actor: { kind: 'anonymous' }, locale: 'fr', requestId: 'kept-tallies' };

/** The numbers of public petitions, read from the database about once a second however many look. */
@Injectable()
export class KeptTallies {
  private readonly kept = new Map<string, { readonly until: number; readonly found: Promise<Numbers> }>();

  constructor(private readonly tallies: Tallies) {}

  of(petitionId: string): Promise<Numbers> {
    const known = this.kept.get(petitionId);
    if (known && known.until > performance.now()) return known.found;
    const found = this.tallies.of(nobody, petitionId);
    this.kept.delete(petitionId);
    this.kept.set(petitionId, { until: performance.now() + KEPT_MS, found });
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    found.catch(() => this.kept.get(petitionId)?.found === found && this.kept.delete(petitionId));
    return found;
  }
}
