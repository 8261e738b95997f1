import { Form, redirect, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { inLocale } from '#libs/i18n';
import { ask, notFound } from '../desk.js';
import { readForm, wordsIn } from '../form.js';
import { faultOf } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import { groupWordsQuery, noteQuery, saveNote, writeNote } from './group.queries.js';

/** The note that is written on, or none for a new one in the group. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  if (params['noteId']) {
    const { note } = await ask(context, noteQuery, { id: params['noteId'] });
    const latest = note?.versions[0];
    if (!note?.group?.rights.writes || !latest) throw notFound();
    return { name: note.group.name, latest };
  }
  const { group } = await ask(context, groupWordsQuery, { id: params['id']! });
  if (!group?.rights.writes) throw notFound();
  return { name: group.name, latest: undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const words = { title: wordsIn(form, 'title'), text: wordsIn(form, 'text') };
  const { noteId } = params;
  if (noteId) {
    const { saveNote: answer } = await ask(context, saveNote, { input: { noteId, from: Number(form.text('from')), ...words } });
    const fault = faultOf(answer);
    return fault ? { fault } : redirect(`/console/groups/notes/${noteId}`);
  }
  const { writeNote: answer } = await ask(context, writeNote, { input: { groupId: params['id']!, ...words } });
  return answer.__typename === 'GroupNote' ? redirect(`/console/groups/notes/${answer.id}`) : { fault: faultOf(answer) };
}

/** A note in one or more languages; each saving is another version. */
export default function WriteNote() {
  const say = useWords();
  const locale = useLanguage();
  const { name, latest } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  const isBusy = useNavigation().state === 'submitting';
  const title = latest ? inLocale(latest.titles as Record<string, string>, locale) : say('console.groups.newNote');
  return (
    <>
      <PageHead title={title} kicker={<bdi>{name}</bdi>} />
      <Form method="post">
        <FaultNote fault={fault} />
        <p className="hint">{say('console.groups.writeHint')}</p>
        {latest && <input type="hidden" name="from" value={latest.number} />}
        <WordsFields fields={[{ name: 'title', label: say('console.groups.noteTitle'), words: latest?.titles }, { name: 'text', label: say('console.groups.noteText'), rows: 14, words: latest?.texts }]} fault={fault} />
        <button type="submit" disabled={isBusy}>{say('console.groups.saveNote')}</button>
      </Form>
    </>
  );
}
