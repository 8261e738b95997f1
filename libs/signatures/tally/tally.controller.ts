import { Controller, Get, Header, Param } from '@nestjs/common';
import { NotFound, Public } from '#libs/context';
import { OpenPetitions } from '#libs/petitions';
import { KeptTallies } from './kept-tallies.js';

/** The live counter of a page: one small cacheable answer, read from the database once a second at most. */
@Controller('api/petitions/:slug')
export class TallyController {
  constructor(
    private readonly petitions: OpenPetitions,
    private readonly tallies: KeptTallies,
  ) {}

  @Get('tally')
  @Header('cache-control', 'public, max-age=1, s-maxage=1, stale-while-revalidate=1')
  @Header('access-control-allow-origin', '*')
  @Public('the number is shown on the page')
  async tally(@Param('slug') slug: string): Promise<{ confirmed: number; asOf: string }> {
    const petition = await this.petitions.bySlug(slug);
    if (!petition) throw new NotFound();
    const { live, asOf } = await this.tallies.of(petition.id);
    return { confirmed: live, asOf: asOf.toISOString() };
  }
}
