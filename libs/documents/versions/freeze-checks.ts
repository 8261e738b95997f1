import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { FieldFault } from '#libs/graphql';
import type { DocumentRow } from '../drafting/document.entity.js';
import type { StandingText } from './keeping/standing-texts.service.js';

type Check = (em: EntityManager, ctx: RequestContext, document: DocumentRow, texts: readonly StandingText[]) => Promise<FieldFault[]>;

/** What else keeps a text from being frozen, said by the parts that know. */
@Injectable()
export class FreezeChecks {
  private readonly offered: Check[] = [];

  offer(check: Check): void {
    this.offered.push(check);
  }

  async faults(em: EntityManager, ctx: RequestContext, document: DocumentRow, texts: readonly StandingText[]): Promise<FieldFault[]> {
    const found: FieldFault[] = [];
    for (const check of this.offered) found.push(...(await check(em, ctx, document, texts)));
    return found;
  }
}
