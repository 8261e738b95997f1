import { QUIET } from '../../share/draw-rows.js';
import type { Code } from '../account/draw-code.js';
import { useWords } from '../words/words.js';
import { Copying } from './copying.js';

interface Props {
  readonly link: string;
  readonly snippet: string;
  readonly code: Code;
  readonly title: string;
  /** Sites that may show the form in a frame. */
  readonly domains: readonly string[];
}

/** One organisation's link in one language: to copy, to send, to print, to put on its site. */
export function PartnerLink({ link, snippet, code, title, domains }: Props) {
  const say = useWords();
  const words = `${say('console.partners.shareWords', { title })}\n${link}`;
  const all = code.size + QUIET * 2;
  return (
    <div className="pair">
      <div>
        <Copying label={say('console.partners.link')} hint={say('console.partners.linkHint')} text={link} />
        <Copying label={say('console.partners.share')} text={words} rows={4} dir="auto" />
        <p><a className="button second" href={`https://wa.me/?text=${encodeURIComponent(words)}`} target="_blank" rel="noreferrer">{say('console.partners.whatsapp')}</a></p>
        <Copying label={say('console.partners.widget')} hint={say('console.partners.widgetHint', { count: domains.length, domains: domains.join(', ') })} text={snippet} rows={4} />
      </div>
      <figure className="qr-card">
        <svg className="qr" viewBox={`0 0 ${all} ${all}`} role="img" aria-label={say('console.partners.qr')} shapeRendering="crispEdges">
          <rect width={all} height={all} fill="#fff" />
          <path fill="#000" d={code.path} />
        </svg>
        <figcaption className="hint">{say('console.partners.qrHint')}</figcaption>
      </figure>
    </div>
  );
}
