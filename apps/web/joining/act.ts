import type { RouterContextProvider } from 'react-router';
import { ask } from '../asking/ask.js';
import { appealMyRefusal, askMoreSponsors, confirmMyApplication, editMyApplication, myApplication, submitMyApplication, withdrawMyApplication, type Faulty } from '../documents/joining.js';
import { given } from '../given.js';
import { aboutIn, readTyped, toRefused, type Refused, type Typed } from './typed.js';

/** Does what a form of the page asks for; why it could not be done, with what was typed. */
export async function act(context: Readonly<RouterContextProvider>, token: string, form: FormData): Promise<Refused | undefined> {
  const { locale } = context.get(given);
  if (form.get('deed') !== 'edit') return refusedBy(await move(context, token, form));
  const { myApplication: before } = await ask(context, myApplication, { token, locale });
  const typed = readTyped(form, locale, aboutIn(before.about));
  const { contactEmail: _fixed, ...words } = typed;
  return refusedBy((await ask(context, editMyApplication, { input: { ...words, token } })).editMyApplication, typed);
}

async function move(context: Readonly<RouterContextProvider>, token: string, form: FormData): Promise<{ readonly __typename: string } | Faulty> {
  const why = form.get('reason');
  const reason = typeof why === 'string' ? why : '';
  switch (form.get('deed')) {
    case 'confirm': return (await ask(context, confirmMyApplication, { token })).confirmMyApplication;
    case 'submit': return (await ask(context, submitMyApplication, { token })).submitMyApplication;
    case 'withdraw': return (await ask(context, withdrawMyApplication, { token, reason })).withdrawMyApplication;
    case 'appeal': return (await ask(context, appealMyRefusal, { token, reason })).appealMyRefusal;
    default: return (await ask(context, askMoreSponsors, { token, organisationIds: form.getAll('sponsors').filter((id) => typeof id === 'string') })).askMoreSponsors;
  }
}

function refusedBy(result: { readonly __typename: string } | Faulty, typed?: Typed): Refused | undefined {
  return 'message' in result ? toRefused(result, typed) : undefined;
}
