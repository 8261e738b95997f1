import pg from 'pg';

const AGAIN = 1_000;

interface Options {
  readonly url: string;
  readonly role: 'sawt_app' | 'sawt_worker';
  readonly channel: string;
  /** Called with what was announced; without, each time the connection stands anew, since something may have been missed. */
  readonly heard: (payload?: string) => void;
}

/** Hears what is announced on a channel of Postgres (NOTIFY), on a connection of its own that is made again when it breaks. */
export class Listener {
  private client?: pg.Client;
  private isStopping = false;

  constructor(private readonly options: Options) {}

  start(): void {
    if (this.isStopping) return;
    const { url, role, channel, heard } = this.options;
    const client = new pg.Client({ connectionString: url, options: `-c role=${role}`, application_name: `sawt_listener_${channel}`, keepAlive: true });
    const again = () => {
      if (this.client !== client) return;
      this.client = undefined;
      if (!this.isStopping) setTimeout(() => this.start(), AGAIN);
    };
    this.client = client;
    client.on('error', again).on('end', again).on('notification', ({ payload }) => heard(payload ?? ''));
    void client.connect().then(() => client.query(`listen ${channel}`)).then(() => heard()).catch(again);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.client?.end().catch(() => {});
  }
}
