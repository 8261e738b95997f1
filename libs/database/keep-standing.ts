import pg from 'pg';

/**
 * A connection that is lost while nobody asks it anything says so by an event, and an event nobody listens to ends a
 * Node program. Here somebody always listens, on every connection of every pool, those of libraries as well: whoever asks
 * next gets the error, and pools make a new one.
 */
const connect = Reflect.get(pg.Client.prototype, 'connect') as (this: pg.Client, ...args: unknown[]) => unknown;
pg.Client.prototype.connect = function (this: pg.Client, ...args: unknown[]) {
  this.on('error', () => {});
  return connect.apply(this, args);
} as typeof pg.Client.prototype.connect;
