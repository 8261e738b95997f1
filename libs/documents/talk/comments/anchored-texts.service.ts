import { Injectable } from '@nestjs/common';
import type * as Y from 'yjs';
import { FRAGMENT, joined } from '../../live/joined.js';
import { UpdateLog } from '../../live/update-log.service.js';

/** Texts as Yjs has them, for those who look for letters in them. */
@Injectable()
export class AnchoredTexts {
  constructor(private readonly log: UpdateLog) {}

  /** With all that was typed. Whether somebody may read it is the caller's to check first. */
  async of(textId: string): Promise<Y.XmlFragment> {
    const { bodies } = await this.log.since(textId, 0n);
    return joined(bodies).getXmlFragment(FRAGMENT);
  }
}
