import { Controller, Get, Header, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { Config } from '#libs/config';
import { NotFound, Public } from '#libs/context';

const registry = new Registry();
collectDefaultMetrics({ register: registry });
const seconds = new Histogram({ name: 'sawt_http_seconds', help: 'Time to answer, by route template and status', labelNames: ['route', 'method', 'status'], buckets: [0.005, 0.02, 0.1, 0.5, 2], registers: [registry] });

export function observe(route: string, method: string, status: number, ms: number): void {
  seconds.observe({ route, method, status: String(status) }, ms / 1000);
}

@Controller()
export class MetricsController {
  constructor(private readonly config: Config) {}

  /** Prometheus metrics: route templates and numbers, never a path or a person. */
  @Get('metrics')
  @Header('content-type', registry.contentType)
  @Public('guarded by METRICS_TOKEN, or by being on this machine')
  async metrics(@Req() request: FastifyRequest): Promise<string> {
    const { metricsToken } = this.config;
    const isLocal = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip);
    const mayRead = metricsToken ? request.headers.authorization === `Bearer ${metricsToken}` : isLocal;
    if (!mayRead) throw new NotFound();
    return registry.metrics();
  }
}
