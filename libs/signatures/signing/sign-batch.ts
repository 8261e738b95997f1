import { Injectable } from '@nestjs/common';
import { Batcher } from '../batching/batcher.js';
import { SigningPool } from '../batching/signing-pool.js';
import type { Proof } from '../challenge/challenge.js';
import { encodeProven, encodeSigning, SIGN, SIGN_PROVEN, type ProvenRow, type SigningRow } from './sign.statement.js';

/** Writes signatures, many in one transaction. Two rows of a mailbox shared by two persons never share a batch. */
@Injectable()
export class SignBatch {
  private readonly batcher: Batcher<SigningRow, boolean>;
  private readonly proven: Batcher<ProvenRow, boolean>;

  constructor(private readonly pool: SigningPool) {
    this.batcher = new Batcher((rows) => this.write(rows), (row) => (row.personsPerMailbox === 2 ? row.petitionId + row.dedupToken.toString('latin1') : undefined));
    this.proven = new Batcher((rows) => this.writeProven(rows), (row) => row.proof.nonce.toString('latin1'));
  }

  /** Resolves when the signature, or the errand that answers a repeat, is committed; false when the proof was spent before, and then nothing is. Throws Busy. */
  async add(row: SigningRow, proof?: Proof): Promise<boolean> {
    return proof ? this.proven.add({ ...row, proof }) : this.batcher.add(row);
  }

  private async writeProven(rows: ProvenRow[]): Promise<boolean[]> {
    const answers = await this.pool.run<{ id: string; isNew: boolean }>('sign-proven', SIGN_PROVEN, encodeProven(rows));
    const kept = new Map(answers.map(({ id, isNew }) => [id, isNew]));
    await Promise.all(rows.filter((row) => row.personsPerMailbox === 2 && kept.get(row.id) === false).map((row) => this.secondChance(row)));
    return rows.map((row) => kept.has(row.id));
  }

  private async write(rows: SigningRow[]): Promise<boolean[]> {
    const written = new Set((await this.pool.run<{ id: string }>('sign', SIGN, encodeSigning(rows))).map((row) => row.id));
    await Promise.all(rows.filter((row) => row.personsPerMailbox === 2 && !written.has(row.id)).map((row) => this.secondChance(row)));
    return rows.map(() => true);
  }

  /** Two persons of one mailbox signed at the same instant through two processes: the one who lost slot 1 gets slot 2. */
  private async secondChance(row: SigningRow): Promise<void> {
    const [seat] = await this.pool.run<{ taken: number; known: boolean }>(
      'seats',
      'select count(*)::int as taken, coalesce(bool_or(person_token = $3), false) as known from signature where petition_id = $1 and dedup_token = $2',
      [row.petitionId, row.dedupToken, row.personToken],
    );
    if (seat && seat.taken < 2 && !seat.known) await this.pool.run('sign', SIGN, encodeSigning([row]));
  }
}
