import { worthSaying } from './terminal.js';

describe('the terminal', () => {
  it('shows warnings and errors of structured lines, by their words', () => {
    expect(worthSaying('{"level":"warn","message":"slow"}', false)).toBe('slow');
    expect(worthSaying('{"level":"ERROR","message":"broken"}', true)).toBe('broken');
    expect(worthSaying('{"level":50,"msg":"broken"}', false)).toBe('broken');
    expect(worthSaying('{"level":"error","message":{"code":7}}', false)).toBe('{"level":"error","message":{"code":7}}');
  });

  it('keeps the rest in the log', () => {
    expect(worthSaying('{"level":"log","message":"started"}', false)).toBeUndefined();
    expect(worthSaying('{"level":30,"msg":"started"}', true)).toBeUndefined();
    expect(worthSaying('started', false)).toBeUndefined();
  });

  it('shows what a program cries out plainly, without the stack', () => {
    expect(worthSaying('Error: no such table', true)).toBe('Error: no such table');
    expect(worthSaying('{"half of a line', true)).toBe('{"half of a line');
    for (const line of ['', '    at main (file:///sawt/main.js:1:1)', '   ^', 'Node.js v20.19.0', '(node:7) ExperimentalWarning: VM Modules']) expect(worthSaying(line, true)).toBeUndefined();
  });
});
