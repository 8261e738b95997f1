import { useFetcher, type ActionFunctionArgs } from 'react-router';
import { useEffect } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PetitionTextInput } from '../../gql/graphql.js';
import { ask } from '../desk.js';
import { faultOf, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { UnsavedGuard } from '../parts/unsaved-guard.js';
import { useWords } from '../words/words.js';
import { usePetition } from './petition.js';
import { PhonePreview } from './phone-preview.js';
import { Similar } from './similar-beside.js';
import { TextColumns } from './text-columns.js';
import { TextConflict } from './text-conflict.js';
import { useDrafts } from './use-drafts.js';

const saveTexts = graphql(`
  mutation SavePetitionTexts($input: UpdatePetitionInput!) {
    updatePetition(input: $input) { __typename ... on Petition { updatedAt } ... on UserError { ...Fault } }
  }
`);

export interface Saved {
  readonly texts: readonly PetitionTextInput[];
  readonly fault?: Fault;
}

/** Saves the changed languages only, and only when nobody else has saved since they were read. */
export async function action({ request, params, context }: ActionFunctionArgs): Promise<Saved> {
  const { texts, readAt } = (await request.json()) as { texts: PetitionTextInput[]; readAt: string };
  const { updatePetition } = await ask(context, saveTexts, { input: { petition: params.slug!, readAt, texts } });
  return { texts, fault: faultOf(updatePetition) };
}

export default function Text() {
  const say = useWords();
  const petition = usePetition();
  const fetcher = useFetcher<Saved>();
  const drafts = useDrafts(petition, fetcher.data);
  const isBusy = fetcher.state !== 'idle';
  const mayWrite = petition.state === 'DRAFT' && petition.myActions.includes('EDIT');
  const save = () => void fetcher.submit({ texts: drafts.changed as never, readAt: drafts.readAt }, { method: 'post', encType: 'application/json' });
  useSaveKey(save, mayWrite && drafts.isChanged && !isBusy);
  return (
    <div className="pair">
      <UnsavedGuard isOn={drafts.isChanged} />
      <div>
        {!mayWrite && <p className="good-note">{say(petition.myActions.includes('REVISE') ? 'console.text.reviseFirst' : 'console.text.readOnly')}</p>}
        {drafts.restoredAt && <p className="good-note">{say('console.text.restored')} <button type="button" className="quiet" onClick={drafts.discard}>{say('console.text.discard')}</button></p>}
        {!isBusy && fetcher.data?.fault?.code !== 'editConflict' && <FaultNote fault={fetcher.data?.fault} />}
        <TextConflict drafts={drafts} />
        <TextColumns drafts={drafts} isReadOnly={!mayWrite} saved={fetcher.data} />
        {mayWrite && (
          <div className="save-bar">
            <button type="button" onClick={save} aria-disabled={!drafts.isChanged || isBusy || drafts.conflicts.length > 0}>{say('console.text.save')}</button>
            <span role="status" className="hint">{say(isBusy ? 'console.text.saving' : drafts.isChanged ? 'console.text.unsaved' : 'console.text.saved')}</span>
          </div>
        )}
      </div>
      <aside>
        {mayWrite && <Similar draft={drafts.texts.find(({ locale }) => locale === petition.referenceLocale)} except={petition.id} />}
        <PhonePreview drafts={drafts.texts} />
      </aside>
    </div>
  );
}

/** Ctrl+S and ⌘S save. */
function useSaveKey(save: () => void, isOn: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (isOn) save();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}
