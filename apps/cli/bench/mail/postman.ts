import { createTransport } from 'nodemailer';
import { loadConfig } from '#libs/config';
import { Keys } from '#libs/crypto';
import { MailSender, renderMail, richText } from '#libs/smtp';
import { words } from './words.js';

/** As many as a worker has under way. */
const LANES = 16;

interface Errand {
  readonly by: 'sender' | 'nodemailer';
  readonly count: number;
}
type Send = (number: number) => Promise<void>;

const config = loadConfig();
const token = 'T'.repeat(64);
const { html, text } = await renderMail({
  locale: 'fr', title: words.subject, paragraphs: ['Bonjour NAME,', richText(words.body)],
  footer: [{ label: 'Ne plus recevoir ces nouvelles', url: `https://sawt.example/fr/unsubscribe/${token}` }, { label: 'Mes données', url: `https://sawt.example/fr/preferences/${token}` }],
});
const mailOf = (number: number) => ({ to: `reader${number}@association.ma`, subject: words.subject, html: html.replace('NAME', `Samira ${number}`), text: text.replace('NAME', `Samira ${number}`) });
const unsubscribe = `https://sawt.example/u/${token}`;

/** Our sender alone: composed, signed, sent; the contact is known and nothing is written down. */
function bySender(): { send: Send; end: () => void } {
  const keys = new Keys(config);
  const sender = new MailSender(config, keys);
  const send = async (number: number) => {
    const { outcome } = await sender.send({ ...mailOf(number), locale: 'fr', messageId: sender.messageIdFor(String(number)), listUnsubscribe: { url: unsubscribe } });
    if (outcome !== 'sent') throw new Error(outcome);
  };
  return { send, end: () => sender.onModuleDestroy() };
}

/** The same mail as nodemailer composes and signs it. */
function byNodemailer(): { send: Send; end: () => void } {
  const transport = createTransport({ pool: true, url: config.smtpUrl, maxConnections: 8, maxMessages: 1000, ignoreTLS: true, dkim: config.dkim! });
  const headers = { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
  const send = async (number: number) => void (await transport.sendMail({ ...mailOf(number), from: config.mailFrom, headers }));
  return { send, end: () => transport.close() };
}

/** Sends so many mails and answers how many went a second. */
async function run({ by, count }: Errand): Promise<void> {
  const { send, end } = by === 'sender' ? bySender() : byNodemailer();
  const began = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: LANES }, async () => {
    while (next < count) await send(next++);
  }));
  process.send!({ perSecond: count / ((performance.now() - began) / 1000) });
  end();
}

process.on('message', (errand) => void run(errand as Errand));
process.once('disconnect', () => process.exit());
process.send!({ ready: true });
