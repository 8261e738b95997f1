import { Injectable } from '@nestjs/common';
import { Keys } from '#libs/crypto';
import { Advocating } from './advocating.service.js';
import { CoalitionLife } from './coalition-life.service.js';
import { Convening } from './convening.service.js';
import { organisations } from './demo-world.js';
import { Founding } from './founding.service.js';
import { Measuring } from './measuring.service.js';

export interface DemoWorld {
  readonly petitionId: string;
  readonly slug: string;
  readonly organisations: readonly string[];
  /** The one on a legal track. */
  readonly tracked: { readonly petitionId: string; readonly slug: string };
}

/** Builds the demo coalition through the services its people would use. What is there already stays as it is. */
@Injectable()
export class BuildDemo {
  constructor(
    private readonly keys: Keys,
    private readonly founding: Founding,
    private readonly life: CoalitionLife,
    private readonly convening: Convening,
    private readonly advocating: Advocating,
    private readonly measuring: Measuring,
  ) {}

  /** The same on every call on this installation, unknown elsewhere: derived from the master key. */
  password(): string {
    return `sawt-${this.keys.hmac('demo', 'password').toString('hex').slice(0, 14)}`;
  }

  /** `days` is how long ago the petition opened. */
  async run(days: number): Promise<DemoWorld> {
    const { coalition, members } = await this.founding.run(this.password());
    await this.life.run(coalition, members);
    await this.convening.run(coalition, members);
    const { petition, tracked } = await this.advocating.run(coalition, members, days);
    await this.measuring.run(coalition, members);
    return { petitionId: petition.id, slug: petition.slug, organisations: organisations.map(({ slug }) => slug), tracked: { petitionId: tracked.id, slug: tracked.slug } };
  }
}
