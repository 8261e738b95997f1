import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Keys } from '#libs/crypto';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { compareLetter } from '../letter.jobs.js';
import { openLetter } from './letter-blob.js';
import { mostAlike } from './own-words.js';

/** With so many of the latest letters of the action. */
const MOST_COMPARED = 300;
const read = `
select l.id, c.sealed from letter l join letter_content c on c.letter_id = l.id
where l.letter_campaign_id = (select letter_campaign_id from letter where id = $1) and l.state = 'confirmed' order by l.id = $1 desc, l.confirmed_at desc limit ${MOST_COMPARED}`;

/** Measures how much a confirmed letter resembles others of its action, for its staff: nothing is refused for it. */
@Injectable()
@HandlesJob(compareLetter)
export class CompareLetter implements JobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly keys: Keys,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const letters = await this.source.query<{ id: string; sealed: Buffer }[]>(read, [subject]);
    const [own, ...others] = letters.map(({ id, sealed }) => openLetter(this.keys.for('letter'), id, sealed).ownWords);
    if (letters[0]?.id !== subject || own === undefined) return;
    await this.source.query('update letter set likeness = $2 where id = $1', [subject, mostAlike(own, others)]);
  }
}
