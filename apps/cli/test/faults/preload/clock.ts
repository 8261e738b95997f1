// Loaded before a program of Sawt: its clock runs ahead or behind by as much as it is told, without a word to it.
const RealDate = Date;
let offset = 0;

const now = () => RealDate.now() + offset;
globalThis.Date = new Proxy(RealDate, {
  apply: (target) => new target(now()).toString(),
  construct: (target, given: [], asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked) as Date,
  get: (target, name, asked) => (name === 'now' ? now : Reflect.get(target, name, asked)) as unknown,
});
RealDate.prototype.constructor = globalThis.Date;

process.on('message', (message: { clock?: number }) => {
  if (typeof message.clock === 'number') offset = message.clock;
});
process.channel?.unref();
