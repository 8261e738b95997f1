import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { translate } from '#libs/i18n';
import { keepWordings } from '#libs/signatures';

/** The wording a writer says yes to. Each change is a new version, kept for ever. */
@Injectable()
export class LetterTexts implements OnApplicationBootstrap {
  private current = 1;

  constructor(private readonly source: DataSource) {}

  /** The version shown now. */
  get version(): number {
    return this.current;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.current = await keepWordings(this.source, 'letter_text', (locale) => translate(locale, 'campaigns.letters.consent'));
  }
}
