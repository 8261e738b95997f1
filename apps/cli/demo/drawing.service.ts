import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { newId } from '#libs/database';
import { Coalitions, Logos, Organisations } from '#libs/organisations';
import { drawLogo } from './draw-logo.js';
import * as world from './demo-world.js';

/** Logos of the coalition and its organisations, where they have none. */
@Injectable()
export class Drawing {
  constructor(
    private readonly coalitions: Coalitions,
    private readonly organisations: Organisations,
    private readonly logos: Logos,
  ) {}

  async run(): Promise<void> {
    const give = (owner: Parameters<Logos['set']>[1], nth: number, accent: string) => this.logos.set(ctx, owner, async () => ({ name: 'logo.svg', type: 'image/svg+xml', content: drawLogo(nth, accent) }));
    const ctx = systemContext(newId());
    const coalition = await this.coalitions.bySlug(ctx, world.coalition.slug);
    if (coalition && !coalition.logo) await give({ coalitionId: coalition.id }, world.organisations.length, world.accent);
    for (const [nth, { slug, accent }] of world.organisations.entries()) {
      const organisation = await this.organisations.bySlug(ctx, slug);
      if (organisation && !organisation.logo) await give({ organisationId: organisation.id }, nth, accent);
    }
  }
}
