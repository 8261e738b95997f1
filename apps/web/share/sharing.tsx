import { useSay } from '../layout/locale.js';
import { LinkToCopy } from './link-to-copy.js';
import { QrCode } from './qr-code.js';

interface Props {
  readonly title: string;
  readonly address: string;
}

/** Ways to pass a petition on: WhatsApp first, because that is where people are. Links only; nobody is told that you came. */
export function Sharing({ title, address }: Props) {
  const say = useSay();
  const words = `${title}\n${address}`;
  const at = (base: string, values: Record<string, string>) => `${base}?${new URLSearchParams(values)}`.replaceAll('+', '%20');
  return (
    <section className="sharing" aria-labelledby="share">
      <h2 id="share">{say('site.share.title')}</h2>
      <p>{say('site.share.why')}</p>
      <p className="ways">
        <a className="button" href={at('https://wa.me/', { text: words })} rel="noreferrer">{say('site.share.whatsapp')}</a>
        <button type="button" className="second" hidden data-share={title}>{say('site.share.native')}</button>
      </p>
      <p className="ways small">
        <a href={at('mailto:', { subject: title, body: words })}>{say('site.share.mail')}</a>
        <a href={at('https://www.facebook.com/sharer/sharer.php', { u: address })} rel="noreferrer">Facebook</a>
        <a href={at('https://t.me/share/url', { url: address, text: title })} rel="noreferrer">Telegram</a>
        <a href={at('https://x.com/intent/post', { text: title, url: address })} rel="noreferrer">X</a>
      </p>
      <LinkToCopy label={say('site.share.link')} address={address} />
      <figure className="qr-card">
        <QrCode text={address} label={say('site.share.qr')} />
        <figcaption>{say('site.share.qrWhy')}</figcaption>
      </figure>
    </section>
  );
}
