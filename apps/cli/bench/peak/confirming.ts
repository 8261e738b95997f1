import { Agent, request } from 'node:http';

/** Follows the links of the mails as they arrive: posts the form behind the button, so many at a time. */
export class Confirming {
  readonly times: number[] = [];
  refused = 0;
  private readonly waiting: string[] = [];
  private underWay = 0;
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    private readonly atOnce: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  }

  follow(token: string): void {
    this.waiting.push(token);
    if (this.underWay < this.atOnce) void this.work();
  }

  stop(): void {
    this.agent.destroy();
  }

  private async work(): Promise<void> {
    this.underWay++;
    for (let token = this.waiting.shift(); token !== undefined; token = this.waiting.shift()) {
      const began = performance.now();
      if (!(await this.post(token))) this.refused++;
      this.times.push(performance.now() - began);
    }
    this.underWay--;
  }

  /** Whether it was answered with the page that says thanks. */
  private post(token: string): Promise<boolean> {
    return new Promise((done) => {
      const body = `token=${token}&locale=fr`;
      const asked = request(`${this.url}/api/signatures/confirm`, { method: 'POST', agent: this.agent, headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length } }, (answer) => {
        answer.resume();
        answer.on('end', () => done(answer.statusCode === 303 && String(answer.headers.location).includes('/thank-you')));
      });
      asked.on('error', () => done(false));
      asked.end(body);
    });
  }
}
