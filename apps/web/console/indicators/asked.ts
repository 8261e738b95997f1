import type { LoaderFunctionArgs } from 'react-router';
import { dayOf, isDay } from '#libs/i18n';
import { chosenPlace } from '../staff/chosen.js';

type Given = Pick<LoaderFunctionArgs, 'request' | 'context'>;

/** Which figures an address asks for: coalition, first and last day, project. This year when it says nothing else. */
export function askedOf({ request, context }: Given) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const search = new URL(request.url).searchParams;
  const year = dayOf(new Date()).slice(0, 4);
  const [from, to] = [search.get('from') ?? '', search.get('to') ?? ''];
  const isRight = isDay(from) && isDay(to) && from <= to;
  return { coalition, from: isRight ? from : `${year}-01-01`, to: isRight ? to : `${year}-12-31`, projectId: search.get('project') || undefined };
}
export type AskedFigures = NonNullable<ReturnType<typeof askedOf>>;

/** What the api is asked with. */
export const variablesOf = ({ coalition, from, to, projectId }: AskedFigures) => ({ coalitionId: coalition.id, from, to, projectId });

/** The same figures in another address. */
export function searchOf({ coalition, from, to, projectId }: Pick<AskedFigures, 'from' | 'to' | 'projectId'> & { readonly coalition: { readonly slug: string } }): string {
  return new URLSearchParams({ coalition: coalition.slug, from, to, ...(projectId && { project: projectId }) }).toString();
}
