import { isDeepStrictEqual } from 'node:util';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { LegalTrackRow } from './legal-track.entity.js';
import { knownTracks, versionOn } from './rules/known-tracks.js';
import type { LegalTrack } from './rules/legal-track.js';

/**
 * The versions of every legal track. A program that starts reads them, and looks whether those it comes with are among them; only
 * when they are not it loads them, one program after the other: new ones are added, ones by which no petition is judged yet are put
 * right, and the others stay what they were.
 */
@Injectable()
export class LegalTracks implements OnApplicationBootstrap {
  private kept: readonly LegalTrackRow[] = [];

  constructor(private readonly source: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    const found = await this.read();
    this.kept = knownTracks.every((rule) => found.some((row) => isLoaded(row, rule))) ? found : await this.load();
  }

  /** The version that holds on a day; undefined where there is none. */
  on(key: string, day: string): LegalTrackRow | undefined {
    return versionOn(this.kept, key, day);
  }

  /** Those that hold on a day, each track once, in the order of the file. */
  allOn(day: string): LegalTrackRow[] {
    return [...new Set(this.kept.map((track) => track.key))].map((key) => this.on(key, day)).filter((track) => track !== undefined);
  }

  /** Also one that a newer program brought since this one started. Throws for an id nobody has: tables refer to it. */
  async byId(em: EntityManager, id: string): Promise<LegalTrackRow> {
    return this.kept.find((track) => track.id === id) ?? em.findOneByOrFail(LegalTrackRow, { id });
  }

  private async read(): Promise<FoundTrack[]> {
    const found = await this.source.query<FoundTrack[]>(`select id, key, version, holds_from::text as "holdsFrom", rule, loaded_at as "loadedAt", exists (select 1 from petition_track p where p.track_id = t.id) as "isInUse" from legal_track t order by key, version`);
    const place = (key: string) => knownTracks.findIndex((track) => track.key === key);
    return found.sort((a, b) => place(a.key) - place(b.key));
  }

  private async load(): Promise<LegalTrackRow[]> {
    await this.source.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('legal_track'))`);
      const rows = knownTracks.map((rule) => ({ id: newId(), key: rule.key, version: rule.version, holds_from: rule.holdsFrom, rule }));
      await em.query(
        `insert into legal_track (id, key, version, holds_from, rule) select * from jsonb_to_recordset($1::jsonb) as t(id uuid, key text, version smallint, holds_from date, rule jsonb)
         on conflict (key, version) do update set holds_from = excluded.holds_from, rule = excluded.rule
           where legal_track.rule <> excluded.rule and not exists (select 1 from petition_track p where p.track_id = legal_track.id)`,
        [JSON.stringify(rows)],
      );
    });
    return this.read();
  }
}

type FoundTrack = LegalTrackRow & { readonly isInUse: boolean };

const isLoaded = (row: FoundTrack, rule: LegalTrack) => row.key === rule.key && row.version === rule.version && (row.isInUse || isDeepStrictEqual(row.rule, rule));
