import { Controller, Get, Header, Param } from '@nestjs/common';
import { Ctx, NotFound, Public, type RequestContext } from '#libs/context';
import { OpenPetitions } from '#libs/petitions';
import { Tallies } from './tallies.js';

interface PublicTally {
  confirmed: number;
  asOf: string;
}

/** The live counter of a page: one small cacheable answer, read from the database once a second at most. */
@Controller('api/petitions/:slug')
export class TallyController {
  private readonly kept = new Map<string, { until: number; answer: Promise<PublicTally> }>();

  constructor(
    private readonly petitions: OpenPetitions,
    private readonly tallies: Tallies,
  ) {}

  @Get('tally')
  @Header('cache-control', 'public, max-age=1, s-maxage=1, stale-while-revalidate=5')
  @Header('access-control-allow-origin', '*')
  @Public('the number is shown on the page')
  async tally(@Ctx() ctx: RequestContext, @Param('slug') slug: string): Promise<PublicTally> {
    const petition = await this.petitions.bySlug(slug);
    if (!petition) throw new NotFound();
    const known = this.kept.get(petition.id);
    if (known && known.until > Date.now()) return known.answer;
    const answer = this.tallies.of(ctx, petition.id).then(({ live, asOf }) => ({ confirmed: live, asOf: asOf.toISOString() }));
    answer.catch(() => this.kept.delete(petition.id));
    this.kept.set(petition.id, { until: Date.now() + 1000, answer });
    return answer;
  }
}
