import { join } from 'node:path';
import { dataFolder } from '#libs/config';
import type { Bench } from '../bench.js';
import { copyPetition, foundWorld } from '../house/bench-world.js';
import { luaOf, mark, posting } from '../load/requests.js';
import { load, type Load } from '../load/wrk.js';
import { compare, type Check, type Side } from '../report.js';
import { interleave } from '../rounds.js';
import { signByGraphql } from '../sign/sign-requests.js';
import { PostGraphile } from './postgraphile.js';

/** G4: signing by GraphQL, with all it promises, against a server that makes GraphQL out of a table. Installs the peer itself. */
export const peers: Bench = {
  name: 'peers',
  about: 'signing by GraphQL against PostGraphile, which is installed into the data folder on first use',
  async run(house, options) {
    const [petition] = await copyPetition(house, await foundWorld(house), 'peers');
    const [api, peer] = [await house.startApi(), await PostGraphile.start(house, join(dataFolder(), 'bench', 'peers'), options.say)];
    const loads: Record<'sawt' | 'peer', Load[]> = { sawt: [], peer: [] };
    let runs = 0;
    const side = (name: 'sawt' | 'peer', url: string, lua: (run: string) => string) => async () => {
      const seen = await load(house.dir, { url, lua: lua(`run${++runs}`), connections: options.connections, seconds: options.seconds });
      loads[name].push(seen);
      return seen.perSecond;
    };
    const sides = { sawt: side('sawt', api.url, (run) => signByGraphql({ url: api.url, petition: petition!, run })), peer: side('peer', peer.url, (run) => createSignature(peer.url, run)) };
    try {
      await sides.sawt();
      await sides.peer(); // warm
      const seen = await interleave(options.rounds, sides, (name, round, perSecond) => options.say(`round ${round + 1}  ${name.padEnd(6)} ${Math.round(perSecond)}/s`));
      const [ours, theirs]: [Side, Side] = [{ side: 'signing by GraphQL', unit: '/s', rounds: seen.sawt! }, { side: 'PostGraphile createSignature', unit: '/s', rounds: seen.peer! }];
      return {
        sides: [ours, theirs],
        lines: [compare('G4', 'signing by GraphQL ÷ PostGraphile createSignature', ours, theirs, { least: 2.5 }), { goal: 'G4', what: 'signing by GraphQL ÷ Directus create', unit: '×', note: 'not run: Directus wants a Node newer than ours' }],
        checks: [await rowsOf('sawt', loads.sawt, () => house.sql('select count(*)::int as rows from signature where petition_id = $1', [petition!.id])), await rowsOf('PostGraphile', loads.peer, () => house.sql('select count(*)::int as rows from peer.signature'))],
        notes: ['PostGraphile inserts a row and does nothing else; signing does all it promises.'],
      };
    } finally {
      peer.stop();
    }
  },
};

function createSignature(url: string, run: string): string {
  const query = 'mutation ($input: CreateSignatureInput!) { createSignature(input: $input) { clientMutationId } }';
  const signature = { petitionSlug: 'peers', email: `${run}.${mark.number}@example.org`, givenName: 'Samira', familyName: 'Benali', locale: 'fr', country: 'MA', area: 'MA-TNG' };
  return luaOf([posting('/graphql', 'json', JSON.stringify({ query, variables: { input: { signature } } }), new URL(url).host)]);
}

async function rowsOf(name: string, loads: readonly Load[], count: () => Promise<{ rows: number }[]>): Promise<Check> {
  const sum = (key: 'accepted' | 'sent' | 'refused' | 'broken') => loads.reduce((total, one) => total + one[key], 0);
  const [{ rows }] = (await count()) as [{ rows: number }];
  const bad = sum('refused') + sum('broken');
  return { what: `${name}: answers ≤ rows ≤ sent, nothing refused or broken`, holds: sum('accepted') <= rows && rows <= sum('sent') && bad === 0, found: `${sum('accepted')} ≤ ${rows} ≤ ${sum('sent')}, ${bad}` };
}
