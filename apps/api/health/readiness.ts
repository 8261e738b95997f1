import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Config } from '#libs/config';

/** Turns off first when the process is asked to stop; it goes on answering for a moment (STOP_DELAY), until the proxy has seen it and sends no more. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  isStopping = false;

  constructor(private readonly config: Config) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await wait(this.config.stopDelay * 1000);
  }
}
