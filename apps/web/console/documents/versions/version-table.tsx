import { Form } from 'react-router';
import { Empty } from '../../parts/empty.js';
import { FaultNote } from '../../parts/fault-note.js';
import { Mark } from '../../parts/state-mark.js';
import { Moment } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import type { Acted, Version } from './versions.js';

interface Given {
  readonly versions: readonly Version[];
  /** Whether something else than the newest of them is written now. */
  readonly isChanged: boolean;
  readonly rights: { readonly mayKeep: boolean; readonly mayType: boolean };
  readonly acted: Acted;
}

/** The versions of one language, the newest first. */
export function VersionTable({ versions, isChanged, rights, acted }: Given) {
  const say = useWords();
  if (versions.length === 0) return <Empty title={say('console.documents.versions.none')}><p>{say('console.documents.versions.noneText')}</p></Empty>;
  const heads = (['version', 'by', 'at', 'words', 'hash'] as const).map((name) => [name, say(`console.documents.versions.head.${name}`)] as const);
  const [, by, at, words, hash] = heads.map(([, label]) => label);
  return (
    <div className="scroll">
      <table className="stacking">
        <thead><tr>{heads.map(([name, label]) => <th key={name} scope="col">{label}</th>)}{rights.mayKeep && <th scope="col">{say('console.documents.versions.head.acts')}</th>}</tr></thead>
        <tbody>
          {versions.map((version, i) => (
            <tr key={version.id}>
              <th scope="row"><bdi>{version.name}</bdi><span className="hint">{say('console.charter.version', { number: version.number })}</span><Source of={version} /></th>
              <td data-label={by}>{version.author && <bdi>{version.author.name}</bdi>}</td>
              <td data-label={at}><Moment at={version.madeAt} /></td>
              <td data-label={words}>{version.words}</td>
              <td data-label={hash}><code className="hash" dir="ltr">{version.hash}</code></td>
              {rights.mayKeep && <td><Acts of={version} isNewest={i === 0} mayRestore={rights.mayType && (i > 0 || isChanged)} acted={acted?.id === version.id ? acted : undefined} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a translation translates, and whether other words hold by now. */
function Source({ of: { reference, isStale } }: { readonly of: Version }) {
  const say = useWords();
  if (!reference) return null;
  return <span className="hint">{say('console.documents.versions.translates', { number: reference.number })} <Mark tone={isStale ? 'waiting' : 'good'}>{say(isStale ? 'console.documents.versions.stale' : 'console.documents.versions.inStep')}</Mark></span>;
}

function Acts({ of: { id, isStale }, isNewest, mayRestore, acted }: { readonly of: Version; readonly isNewest: boolean; readonly mayRestore: boolean; readonly acted: Acted }) {
  const say = useWords();
  return (
    <>
      <FaultNote fault={acted?.fault} />
      {acted?.fault?.fields?.map(({ field, message }) => <p key={field} className="fault">{message}</p>)}
      {isNewest && isStale && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="versionId" value={id} />
          <button type="submit" name="act" value="stillRight" className="second">{say('console.documents.versions.stillRight')}</button>
        </Form>
      )}
      {mayRestore && (
        <details className="ask-first">
          <summary>{say('console.documents.versions.restore')}</summary>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="versionId" value={id} />
            <p className="hint">{say('console.documents.versions.restoreText')}</p>
            <button type="submit" name="act" value="restore" className="grave">{say('console.documents.versions.restore')}</button>
          </Form>
        </details>
      )}
    </>
  );
}
