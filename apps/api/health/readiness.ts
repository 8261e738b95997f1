import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** Turns off first when the process is asked to stop, so that a proxy sends no more requests. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  isStopping = false;

  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }
}
