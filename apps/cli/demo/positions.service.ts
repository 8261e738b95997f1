import { Injectable } from '@nestjs/common';
import type { Coalition } from '#libs/organisations';
import { Adopting } from './adopting.service.js';
import { Consulting } from './consulting.service.js';
import type { Actors } from './founding.service.js';
import { Debating } from './debating.service.js';
import { PastReport } from './past-report.service.js';
import { Reporting } from './reporting.service.js';
import { SigningOff } from './signing-off.service.js';
import { Writing } from './writing.service.js';

/** What the organisations of the demo write together, ask about, adopt and sign, and what came of a report. */
@Injectable()
export class Positions {
  constructor(
    private readonly writing: Writing,
    private readonly debating: Debating,
    private readonly consulting: Consulting,
    private readonly signingOff: SigningOff,
    private readonly reporting: Reporting,
    private readonly adopting: Adopting,
    private readonly pastReport: PastReport,
  ) {}

  async run(coalition: Coalition, members: Actors): Promise<void> {
    await this.writing.run(coalition, members);
    await this.debating.run(coalition, members);
    await this.consulting.run(coalition, members);
    await this.signingOff.run(coalition, members);
    await this.adopting.run(coalition, members);
    await this.pastReport.run(coalition, members);
    await this.reporting.run(coalition, members);
  }
}
