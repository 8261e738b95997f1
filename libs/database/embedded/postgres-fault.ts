/** Why the embedded Postgres cannot run here, in one sentence for whoever started it. */
export class PostgresFault extends Error {}
