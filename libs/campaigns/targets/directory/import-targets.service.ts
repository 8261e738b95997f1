import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { demand, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { directoryKinds } from '../target.enums.js';
import { AdvocacyTargetRow } from './advocacy-target.entity.js';
import { isTargetArea } from './target-area.js';

const record = z.object({ key: z.string().min(1), kind: z.enum(directoryKinds), fr: z.string().min(1), ar: z.string().min(1), en: z.string().min(1).optional(), es: z.string().min(1).optional(), area: z.string().refine(isTargetArea) });

/** In which an institution is written to, where nobody said: those of its place. */
const languagesOf = (area: string): Locale[] => ({ EU: ['en', 'fr', 'es'], INT: ['fr', 'en', 'ar', 'es'] } as Record<string, Locale[]>)[area] ?? (area.startsWith('MA') ? ['ar', 'fr'] : ['fr']);

export interface TargetImport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Brings in the institutions common to all coalitions. Known ones are found by their key; one that is no longer in the file stays. */
@Injectable()
export class ImportTargets {
  constructor(private readonly database: Database) {}

  /** Throws when a record is not one: nothing was brought in then. */
  async run(ctx: RequestContext, records: unknown): Promise<TargetImport> {
    demand(ctx, 'target.import');
    const read = z.array(record).parse(records);
    return this.database.transaction(ctx, async (em) => {
      const at = await momentOf(em, ctx);
      const report = { added: 0, changed: 0, unchanged: 0 };
      for (const { key: sourceKey, kind, area, fr, ar, en, es } of read) {
        const facts = { kind, area, name: { fr, ar, ...(en && { en }), ...(es && { es }) }, languages: languagesOf(area) };
        const known = await em.findOneBy(AdvocacyTargetRow, { sourceKey });
        if (known && isSame(known, facts)) report.unchanged++;
        else if (known) {
          report.changed++;
          await em.update(AdvocacyTargetRow, { id: known.id }, { ...facts, updatedAt: at });
        } else {
          report.added++;
          await em.insert(AdvocacyTargetRow, { id: newId(), sourceKey, ...facts, createdAt: at, updatedAt: at });
        }
      }
      return report;
    });
  }
}

type Facts = Pick<AdvocacyTargetRow, 'kind' | 'area' | 'name' | 'languages'>;
const isSame = (a: Facts, b: Facts) => a.kind === b.kind && a.area === b.area && String(a.languages) === String(b.languages) && (['fr', 'ar', 'en', 'es'] as const).every((locale) => a.name[locale] === b.name[locale]);
