import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '#libs/context';
import { Readiness } from './readiness.js';

@Controller()
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly readiness: Readiness,
  ) {}

  /** The process answers. */
  @Get('healthz')
  @Public('asked by whoever watches the process')
  healthz(): { status: string } {
    return { status: 'ok' };
  }

  /** Requests may come: the database answers and the process is not about to stop. */
  @Get('readyz')
  @Public('asked by the proxy in front')
  async readyz(): Promise<{ status: string }> {
    if (this.readiness.isStopping) throw new ServiceUnavailableException('stopping');
    await this.source.query('select 1').catch(() => {
      throw new ServiceUnavailableException('the database does not answer');
    });
    return { status: 'ok' };
  }
}
