import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { translate } from '#libs/i18n';
import { keepWordings } from './keep-wordings.js';

/** The wording beside the consent box, with `{organisation}` where the name stands. Each change is a new version, kept for ever. */
@Injectable()
export class ConsentTexts implements OnApplicationBootstrap {
  private current = 1;

  constructor(private readonly source: DataSource) {}

  /** The version shown now. */
  get version(): number {
    return this.current;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.current = await keepWordings(this.source, 'consent_text', (locale) => translate(locale, 'signatures.consent', { organisation: '{organisation}' }));
  }
}
