import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { wordsIn, type Form } from '../form.js';
import { documentOf } from './document-fields.js';
import { acceptDocument, addLanguage, archiveDocument, correctDocument, editDocument, nameKeepers, publishDocument, releaseDocument } from './documents.queries.js';

type Context = LoaderFunctionArgs['context'];

const acts: Record<string, ((context: Context, documentId: string, form: Form) => Promise<object>) | undefined> = {
  edit: async (context, documentId, form) => (await ask(context, editDocument, { input: { documentId, ...documentOf(form) } })).done,
  language: async (context, documentId, form) => (await ask(context, addLanguage, { documentId, locale: form.text('locale') })).done,
  keepers: async (context, documentId, form) => (await ask(context, nameKeepers, { input: { documentId, keepers: keepersOf(form) } })).done,
  accept: async (context, documentId) => (await ask(context, acceptDocument, { documentId })).done,
  release: async (context, documentId) => (await ask(context, releaseDocument, { documentId })).done,
  publish: async (context, documentId) => (await ask(context, publishDocument, { documentId })).done,
  correct: async (context, documentId, form) => (await ask(context, correctDocument, { input: { documentId, reason: wordsIn(form, 'reason') } })).done,
  archive: async (context, documentId) => (await ask(context, archiveDocument, { documentId })).done,
};

/** What was chosen for each person: `RAPPORTEUR id`, `AUTHOR id`, or nothing. */
function keepersOf(form: Form) {
  return form.all('keeper').flatMap((chosen) => {
    const [role, accountId] = chosen.split(' ');
    return (role === 'RAPPORTEUR' || role === 'AUTHOR') && accountId ? [{ role, accountId } as const] : [];
  });
}

/** Does what a form of a document's screen asks for; undefined for an act there is none of. */
export async function act(context: Context, documentId: string, form: Form): Promise<object | undefined> {
  return acts[form.text('act')]?.(context, documentId, form);
}
