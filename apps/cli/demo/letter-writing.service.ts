import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ConfirmLetter, MyLetterService, OpenLetters, openLetter, WriteLetter } from '#libs/campaigns';
import { systemContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { wordsOf } from './letter-world.js';
import { People, seeded } from './people.js';

const HOUR = 3_600_000;
/** Of ten writers one has not confirmed, and of twenty one takes the letter back. */
const FORGETFUL = 10;
const SORRY = 20;

/** Lets synthetic people write letters through the services everybody uses, in the last hours. */
@Injectable()
export class LetterWriting {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
    private readonly open: OpenLetters,
    private readonly write: WriteLetter,
    private readonly confirm: ConfirmLetter,
    private readonly mine: MyLetterService,
  ) {}

  async run(slug: string, count: number): Promise<void> {
    const shown = await this.open.bySlug(slug);
    if (!shown) return;
    const people = new People(seeded(2411), []);
    const of = (kind: 'subject' | 'point') => shown.prompts.filter((prompt) => prompt.kind === kind).map(({ id }) => id);
    const [subjects, points] = [of('subject'), of('point')];
    for (let n = 0; n < count; n++) {
      const { givenName, familyName, locale: spoken } = people.signer(slug, n);
      const locale = spoken === 'ar' ? 'ar' as const : 'fr' as const;
      const at = new Date(Date.now() - (count - n) * 0.4 * HOUR);
      const picked = points.filter((_, i) => (n + i) % 3 !== 0);
      await this.write.run(systemContext(newId(), locale, at), {
        letters: slug, givenName, familyName, email: `lettre${n + 1}@example.org`, area: ['MA-TNG', 'MA-TNG', 'MA-TET', 'FR'][n % 4]!, address: '', showsArea: n % 3 !== 0, wantsAnswers: n % 5 === 0,
        subjectId: subjects[n % subjects.length]!, ownSubject: '', points: n % 2 === 0 ? picked : picked.reverse(), ownWords: wordsOf(n, locale), isAgreed: true, locale,
      });
      if (n % FORGETFUL !== 3) await this.answerMail(new Date(at.getTime() + 600_000), n % SORRY === 7);
    }
  }

  /** Reads the link of the newest letter as the worker would before it mails it. */
  private async answerMail(at: Date, isSorry: boolean): Promise<void> {
    const [{ id, sealed }] = await this.source.query<[{ id: string; sealed: Buffer }]>('select letter_id as id, sealed from letter_content order by letter_id desc limit 1');
    const { confirmToken, manageToken } = openLetter(this.keys.for('letter'), id, sealed);
    await this.confirm.run(systemContext(newId(), 'fr', at), confirmToken);
    if (isSorry) await this.mine.withdraw(systemContext(newId()), manageToken);
  }
}
