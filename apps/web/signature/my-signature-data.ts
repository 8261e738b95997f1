import { redirect, type ActionFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { mySignature } from '../documents/signature.js';
import { given } from '../given.js';

/** Everything kept about a signature as a file, for the signer to take along. */
export async function action({ context, params }: ActionFunctionArgs): Promise<Response> {
  const { locale } = context.get(given);
  const { mySignature: result } = await ask(context, mySignature, { token: params['token'] ?? '', locale });
  if (result.__typename !== 'MySignature') return redirect(`/${locale}/link-expired`, 303);
  const { __typename: _type, ...kept } = result;
  return new Response(JSON.stringify(kept, undefined, 2), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'content-disposition': 'attachment; filename="sawt.json"', 'cache-control': 'no-store' },
  });
}

/** Without a button pressed there is nothing to see. */
export function loader({ context, params }: ActionFunctionArgs): Response {
  return redirect(`/${context.get(given).locale}/my-signature/${encodeURIComponent(params['token'] ?? '')}`);
}
