import { Injectable } from '@nestjs/common';
import type { Coalition } from '#libs/organisations';
import { Admitting } from './admitting.service.js';
import { Applying } from './applying.service.js';
import { Chartering } from './chartering.service.js';
import { Deciding } from './deciding.service.js';
import type { Actors } from './founding.service.js';
import { Grouping } from './grouping.service.js';
import { Mandating } from './mandating.service.js';
import { Positions } from './positions.service.js';

/** What the organisations of the demo do together, beside their petition. */
@Injectable()
export class CoalitionLife {
  constructor(
    private readonly mandating: Mandating,
    private readonly deciding: Deciding,
    private readonly chartering: Chartering,
    private readonly admitting: Admitting,
    private readonly applying: Applying,
    private readonly grouping: Grouping,
    private readonly positions: Positions,
  ) {}

  async run(coalition: Coalition, members: Actors): Promise<void> {
    await this.mandating.run(members);
    await this.deciding.run(coalition, members);
    await this.chartering.run(coalition, members);
    await this.admitting.run(coalition, members);
    await this.applying.run(coalition, members);
    await this.grouping.run(coalition, members);
    await this.positions.run(coalition, members);
  }
}
