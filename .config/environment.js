import { TestEnvironment } from 'jest-environment-node';

// A worker that has nothing left to do ends at once: Node sweeps its memory longer than Jest waits, which then speaks of a leak. One that leaks still does not get here.
if (process.send) process.once('beforeExit', () => process.exit());

export default TestEnvironment;
