import { DiscoveryService, Reflector } from '@nestjs/core';
import { defineJob } from './define-job.js';
import { HandlesJob, JobHandlers } from './handles-job.js';

const speak = defineJob('specs.speak', 'confirmations');

@HandlesJob(speak)
class Speak {
  async run(): Promise<void> {}
}
@HandlesJob(speak)
class SpeakToo extends Speak {}

const handlersOf = (...instances: object[]) => {
  const discovery = { getProviders: () => instances.map((instance) => ({ instance, metatype: instance.constructor })) } as unknown as DiscoveryService;
  return new JobHandlers(discovery, new Reflector());
};

describe('job handlers', () => {
  it('are found', () => {
    const [handlers, speaker] = [handlersOf(new Speak()), new Speak()];
    handlers.onApplicationBootstrap();
    expect(handlers.of(speak)).toBeInstanceOf(speaker.constructor);
  });
  it('must be there', () => expect(() => handlersOf().onApplicationBootstrap()).toThrow('Jobs without a handler: specs.speak'));
  it('must be one', () => expect(() => handlersOf(new Speak(), new SpeakToo()).onApplicationBootstrap()).toThrow('two handlers'));
  it('has a name of its own', () => expect(() => defineJob('specs.speak', 'exports')).toThrow('twice'));
});
