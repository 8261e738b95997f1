import { stringify } from 'csv-stringify/sync';
import type { LoaderFunctionArgs } from 'react-router';
import { given } from '../given.js';
import { loadCoalition } from './load-coalition.js';

const columns = ['organisation', 'acronym', 'kind', 'since', 'until', 'city', 'website', 'offices', 'address'] as const;
const shared = { 'cache-control': 'public, max-age=60, s-maxage=60', 'access-control-allow-origin': '*' };

/** `/fr/coalitions/:slug/members.csv` and `.json`: who agreed to be named, with those who left, on the day asked for. */
export async function loader({ context, params, request }: LoaderFunctionArgs): Promise<Response> {
  const { coalition, date, today } = await loadCoalition({ context, params, request });
  const { publicUrl } = context.get(given);
  const asOf = date ?? today;
  const members = [...coalition.members, ...coalition.former].map(({ kind, since, until, organisation: { slug, name, acronym, city, website } }) => ({
    organisation: name, acronym, kind: kind.toLowerCase(), since, until, city, website,
    offices: coalition.offices.filter((held) => until === null && held.organisation.slug === slug).map(({ office }) => office.toLowerCase()).join(' '), address: `${publicUrl}/${params['lang']}/organisations/${slug}`,
  }));
  const name = `${coalition.slug}-${asOf}`;
  if (new URL(request.url).pathname.endsWith('.json')) {
    const whole = { coalition: coalition.name, asOf, memberCount: coalition.memberCount, unnamed: coalition.all - coalition.members.length, members };
    return Response.json(whole, { headers: { ...shared, 'content-disposition': `inline; filename="${name}.json"` } });
  }
  const csv = stringify(members, { bom: true, header: true, columns: [...columns], record_delimiter: 'windows', escape_formulas: true });
  return new Response(csv, { headers: { ...shared, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"` } });
}
