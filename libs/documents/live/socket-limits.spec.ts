import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import { Allowance, SocketLimits } from './socket-limits.js';

class Line extends EventEmitter {
  shutOut?: string;
  heard = 0;
  close(_code: number, reason: string): void {
    this.shutOut = reason;
  }
}
const message = (textId: string, type: number, size = 0) => Buffer.concat([Buffer.from([36]), Buffer.from(textId), Buffer.from([type]), Buffer.alloc(size)]);
const [AUTH, SYNC] = [2, 0];

describe('how much comes through a socket', () => {
  const textId = randomUUID();
  let limits: SocketLimits;
  beforeEach(() => {
    limits = new SocketLimits();
  });
  const come = (accountId = 'samira') => {
    const line = new Line();
    const isIn = limits.admits(line as unknown as WebSocket, accountId);
    line.on('message', () => (line.heard += 1));
    return { line, isIn };
  };

  it('is what hands type, for hours', () => {
    const allowance = new Allowance({ atOnce: 10, aSecond: 2 });
    expect(Array.from({ length: 12 }, (_, i) => allowance.take(1, i))).toEqual([...Array.from({ length: 10 }, () => true), false, false]);
    const slow = new Allowance({ atOnce: 10, aSecond: 2 });
    expect(Array.from({ length: 1000 }, (_, i) => slow.take(1, i * 500)).every(Boolean)).toBe(true);
  });

  it('is not what a page gone wild sends: it is shown out, and nothing more of it is heard', () => {
    const { line } = come();
    line.emit('message', message(textId, AUTH));
    for (let i = 0; i < 2000; i++) line.emit('message', message(textId, SYNC));
    expect(line.shutOut).toBe('too-fast');
    expect(line.heard).toBeLessThan(600);
    const heavy = come().line;
    heavy.emit('message', message(textId, AUTH));
    for (let i = 0; i < 9; i++) heavy.emit('message', message(textId, SYNC, 900_000));
    expect([heavy.shutOut, heavy.heard <= 6]).toEqual(['too-fast', true]);
  });

  it('begins with who comes and stays with one text', () => {
    const [early, wandering, good] = [come().line, come().line, come().line];
    early.emit('message', message(textId, SYNC));
    wandering.emit('message', message(textId, AUTH));
    wandering.emit('message', message(randomUUID(), AUTH));
    for (const type of [AUTH, SYNC, SYNC]) good.emit('message', message(textId, type));
    expect([early.shutOut, wandering.shutOut, good.shutOut]).toEqual(['strange', 'strange', undefined]);
  });

  it('is for so many at once of one person, whoever else is there', () => {
    const lines = Array.from({ length: 40 }, () => come());
    expect(lines.filter(({ isIn }) => isIn)).toHaveLength(30);
    expect(lines.at(-1)!.line.shutOut).toBe('too-many');
    expect(come('idris').isIn).toBe(true);
    lines[0]!.line.emit('close');
    expect([come().isIn, come().isIn]).toEqual([true, false]);
  });
});
