import { Injectable, SetMetadata, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { definedJobs, type JobDefinition } from './define-job.js';
import type { OutboxItem } from './outbox.entity.js';

const HANDLES = 'sawt:handles-job';

/** Does one verb for one outbox row (or, when timed, for none); throws to be tried again later. */
export interface JobHandler {
  run(item: OutboxItem): Promise<void>;
}
export interface TimedJobHandler {
  run(): Promise<void>;
}

/** This class handles the job. */
export const HandlesJob = (job: JobDefinition) => SetMetadata(HANDLES, job.name);

/** Finds the handlers; at boot every defined job must have exactly one. */
@Injectable()
export class JobHandlers implements OnApplicationBootstrap {
  private readonly byName = new Map<string, JobHandler & TimedJobHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const name = metatype && instance ? this.reflector.get<string | undefined>(HANDLES, metatype) : undefined;
      if (!name || this.byName.get(name) === instance) continue;
      if (this.byName.has(name)) throw new Error(`Job ${name} has two handlers`);
      this.byName.set(name, instance as JobHandler & TimedJobHandler);
    }
    const idle = definedJobs().filter((job) => !this.byName.has(job.name));
    if (idle.length > 0) throw new Error(`Jobs without a handler: ${idle.map((job) => job.name).join(', ')}`);
  }

  of(job: JobDefinition): JobHandler & TimedJobHandler {
    return this.byName.get(job.name)!;
  }
}
