import { decodeWords } from 'postal-mime';
import { readToken } from '#libs/crypto';
import { translate } from '#libs/i18n';
import { startSink } from '#libs/smtp/testing';
import { Lines, type Arrival } from '../journal.js';
import { givenNames, type Person } from '../people.js';
import type { SinkMode } from './messages.js';

interface Links {
  name: string;
  confirm?: string;
  manage?: string;
}

/** The people's mail server: keeps the links of each mailbox, and is as unkind as it is told. */
export class Mailboxes {
  mails = 0;
  waiting = 0;
  private mode: SinkMode = 'takes';
  private times = 0;
  private readonly boxes = new Map<string, Map<string, Links>>();
  private readonly waiters = new Map<string, (() => void)[]>();
  private readonly log: Lines<Arrival>;
  private sink?: Awaited<ReturnType<typeof startSink>>;

  constructor(path: string) {
    this.log = new Lines(path);
  }

  async open(): Promise<number> {
    this.sink = await startSink((stage, about) => this.answer(stage, about));
    return Number(new URL(this.sink.url).port);
  }

  behave(mode: SinkMode, times: number): void {
    [this.mode, this.times] = [mode, times];
  }

  /** The links of somebody's signature, once a mail with that link is there. */
  async linksOf({ email, givenName }: Person, wanted: 'confirm' | 'manage'): Promise<{ id: string; token: string }> {
    this.waiting++;
    for (;;) {
      const [id, links] = [...(this.boxes.get(email) ?? [])].find(([, links]) => links.name === givenName) ?? [];
      const token = links?.[wanted];
      if (id && token) {
        this.waiting--;
        return { id, token };
      }
      await new Promise<void>((arrived) => this.waiters.set(email, [...(this.waiters.get(email) ?? []), arrived]));
    }
  }

  private answer(stage: string, about: string): { code: number; text: string } | 'hang up' | undefined {
    if (stage === 'data') return this.receive(about);
    if (stage === 'recipient' && this.mode === 'defers' && this.isUnkind()) return { code: 451, text: '4.3.2 try again later' };
    if (stage === 'sender' && this.mode === 'closes' && this.isUnkind()) return { code: 421, text: '4.3.2 closing' };
    return undefined;
  }

  private receive(address: string): 'hang up' | undefined {
    const to = address.toLowerCase(); // who repeats writes in capitals
    const isTaken = !(this.mode === 'hangs up' && this.isUnkind());
    const letter = readLetter(this.sink!.raw.pop()!);
    this.log.write({ to, isTaken, kind: letter.kind, id: letter.id, name: letter.links.name, messageId: letter.messageId });
    this.mails++;
    const box = this.boxes.get(to) ?? new Map<string, Links>();
    this.boxes.set(to, box.set(letter.id, { ...box.get(letter.id), ...letter.links }));
    for (const arrived of this.waiters.get(to) ?? []) arrived();
    this.waiters.delete(to);
    return isTaken ? undefined : 'hang up';
  }

  private isUnkind(): boolean {
    if (this.times-- > 0) return true;
    this.mode = 'takes';
    return false;
  }
}

const subjects = (['thanks', 'repeat'] as const).map((kind) => [translate('fr', `signatures.mail.${kind}.subject`), kind] as const);

function readLetter(raw: string): Pick<Arrival, 'kind' | 'id' | 'messageId'> & { links: Links } {
  const text = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
  const header = (name: string) => new RegExp(`^${name}:(.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.replaceAll('\r\n', '').trim() ?? '';
  const token = (page: string) => new RegExp(`/${page}/([\\w-]{64})`).exec(text)?.[1];
  const [confirm, manage] = [token('confirm'), token('my-signature')];
  const subject = decodeWords(header('Subject'));
  const kind = confirm ? 'confirm' : (subjects.find(([known]) => known === subject)?.[1] ?? 'other');
  return { kind, id: readToken(confirm ?? manage ?? '')?.id ?? '', messageId: header('Message-ID'), links: { name: givenNames.find((name) => text.includes(name)) ?? '', ...(confirm && { confirm }), ...(manage && kind !== 'repeat' && { manage }) } };
}
