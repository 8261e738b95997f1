import type { MessageKey } from '#libs/i18n';
import { formatNumber } from '#libs/i18n';
import type { ExportsQuery } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Ago, Day, When } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';

/** One of a coalition also says which days it tells of. */
type Node = ExportsQuery['exports']['edges'][number]['node'] & { readonly fromOn?: string | null; readonly toOn?: string | null };
const tones: Record<string, Tone> = { REQUESTED: 'waiting', RUNNING: 'live', READY: 'good', EXPIRED: 'quiet', FAILED: 'bad' };

/** What was asked for, newest first: by whom, what for, how far it is, where to fetch it and until when. */
export function ExportTable({ nodes }: { readonly nodes: readonly Node[] }) {
  const say = useWords();
  const keys = useRowKeys();
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.exports.history')}</caption>
      <thead><tr>
        <th scope="col">{say('console.exports.what')}</th>
        <th scope="col">{say('console.exports.asked')}</th>
        <th scope="col">{say('console.mailings.state')}</th>
        <th scope="col">{say('console.exports.file')}</th>
        <th scope="col">{say('console.exports.downloads')}</th>
      </tr></thead>
      <tbody>{nodes.map((node) => <Row key={node.id} node={node} />)}</tbody>
    </table>
  );
}

function Row({ node }: { readonly node: Node }) {
  const say = useWords();
  return (
    <tr>
      <th scope="row">
        {say(`console.exports.${node.kind}`)} · {node.format} · {node.locale}{node.isPublic && <> · {say('console.exports.isPublic')}</>}
        <br /><bdi>{node.petition?.title}</bdi>{node.fromOn && node.toOn && <><Day at={node.fromOn} /> – <Day at={node.toOn} /></>}
      </th>
      <td data-label={say('console.exports.asked')}><div><Ago at={node.requestedAt} /> <bdi>{node.requestedBy?.name}</bdi><br /><span className="hint" dir="auto">{node.purpose}</span></div></td>
      <td data-label={say('console.mailings.state')}><State node={node} /></td>
      <td data-label={say('console.exports.file')}><div><File node={node} /></div></td>
      <td data-label={say('console.exports.downloads')}><div>{node.downloads.map(({ at, by }) => <div key={at}><Ago at={at} /> <bdi>{by?.name}</bdi></div>)}</div></td>
    </tr>
  );
}

function State({ node: { state, progress } }: { readonly node: Node }) {
  const say = useWords();
  const word = say(`console.exports.state.${state.toLowerCase()}` as MessageKey);
  return (
    <>
      <Mark tone={tones[state] ?? 'quiet'}>{word}</Mark>
      {state === 'RUNNING' && <progress max={1} value={progress} aria-label={word} />}
    </>
  );
}

function File({ node: { state, url, rows, bytes, sha256, expiresAt } }: { readonly node: Node }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <>
      {state === 'READY' && url && <p><a className="button second" href={url} download data-row>{say('console.exports.download')}</a></p>}
      {rows != null && <div>{say('console.exports.size', { rows: formatNumber(locale, rows), kilobytes: formatNumber(locale, Math.ceil((bytes ?? 0) / 1024)) })}</div>}
      {state === 'READY' && expiresAt && <div className="hint">{say('console.exports.until')} <When at={expiresAt} /></div>}
      {sha256 && <details><summary>SHA-256</summary><bdi><code className="hash">{sha256}</code></bdi></details>}
    </>
  );
}
