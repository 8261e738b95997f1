import { Link } from 'react-router';
import { formatNumber, isLocale, languageNames } from '#libs/i18n';
import type { SuspectsQuery } from '../../gql/graphql.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Ago, Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { useDecide, type Deciding } from './use-decide.js';

type Batch = SuspectsQuery['signatureBatches'][number];
const tones: Record<Batch['state'], Tone> = { PROPOSED: 'waiting', APPLIED: 'good', TURNED_DOWN: 'quiet', TAKEN_BACK: 'stopped' };

/** What was decided, the newest first: why, how many, and what can still be done with it. */
export function BatchTable({ batches }: { readonly batches: readonly Batch[] }) {
  const say = useWords();
  const keys = useRowKeys();
  const deciding = useDecide();
  const columns = ['decision', 'state', 'chosenBy', 'number', 'act'] as const;
  return (
    <section className="card" aria-labelledby="decisions">
      <h2 id="decisions">{say('console.suspects.decisions')}</h2>
      <FaultNote fault={deciding.fault} />
      {batches.length === 0 ? <Empty title={say('console.suspects.noDecisions')}><p>{say('console.suspects.noDecisionsText')}</p></Empty> : (
        <table className="stacking" onKeyDown={keys}>
          <caption className="hidden">{say('console.suspects.decisions')}</caption>
          <thead><tr>{columns.map((name) => <th key={name} scope="col" className={name === 'number' ? 'number' : undefined}>{say(`console.suspects.${name}`)}</th>)}</tr></thead>
          <tbody>{batches.map((batch) => <Row key={batch.id} batch={batch} deciding={deciding} />)}</tbody>
        </table>
      )}
    </section>
  );
}

function Row({ batch, deciding }: { readonly batch: Batch; readonly deciding: Deciding }) {
  const say = useWords();
  const locale = useLanguage();
  const { decision, state, reason, signatures, petition, proposedAt, decidedAt, takenBackAt, isMine } = batch;
  return (
    <tr id={batch.id}>
      <th scope="row">
        <Link to={`/console/petitions/${petition.slug}`} data-row>{say(`console.suspects.decision.${decision}`)}<span className="hidden"> · </span></Link>
        <span className="hint" dir="auto">{petition.title}</span>
      </th>
      <td data-label={say('console.suspects.state')}><span><Mark tone={tones[state]}>{say(`console.suspects.state.${state}`)}</Mark><span className="hint below"><Ago at={takenBackAt ?? decidedAt ?? proposedAt} />{state === 'PROPOSED' && isMine && <> · {say('console.suspects.mine')}</>}</span></span></td>
      <td data-label={say('console.suspects.chosenBy')}><span>{say(`console.suspects.reason.${reason as 'test'}`)}<span className="hint below"><Chosen batch={batch} /></span></span></td>
      <td data-label={say('console.suspects.number')} className="number"><bdi>{formatNumber(locale, signatures)}</bdi></td>
      <td><Acts batch={batch} deciding={deciding} /></td>
    </tr>
  );
}

function Chosen({ batch: { conditions: { service, from, until, locale, picked }, source, isDirectOnly, decision } }: { readonly batch: Batch }) {
  const say = useWords();
  if (picked != null) return say('console.suspects.scopePicked', { count: picked });
  const isOpenEnded = decision === 'INVALIDATE' && !from; // a proposal always ends when it was made
  if (!service && !from && (!until || isOpenEnded) && !locale && !source && !isDirectOnly) return say('console.suspects.conditionAll');
  return (
    <>
      {service && <bdi>{service} </bdi>}
      {source && <bdi>{source.name} </bdi>}
      {isDirectOnly && <>{say('console.suspects.direct')} </>}
      {isLocale(locale) && <bdi>{languageNames[locale]} </bdi>}
      {from && <Moment at={from} />}{from && until && ' – '}{until && !isOpenEnded && <Moment at={until} />}
    </>
  );
}

function Acts({ batch: { id, state, isMine, canBeTakenBack }, deciding: { fetcher, isBusy } }: { readonly batch: Batch; readonly deciding: Deciding }) {
  const say = useWords();
  if (state !== 'PROPOSED' && !canBeTakenBack) return null;
  return (
    <fetcher.Form method="post" className="acts">
      <input type="hidden" name="batch" value={id} />
      {state === 'PROPOSED' && !isMine && <button type="submit" name="act" value="approve" disabled={isBusy}>{say('console.suspects.approve')}</button>}
      {state === 'PROPOSED' && <button type="submit" className="second" name="act" value="turnDown" disabled={isBusy}>{say('console.suspects.turnDown')}</button>}
      {canBeTakenBack && <button type="submit" className="second" name="act" value="takeBack" disabled={isBusy}>{say('console.suspects.takeBack')}</button>}
    </fetcher.Form>
  );
}
