import { Injectable } from '@nestjs/common';
import { Batcher } from '../batching/batcher.js';
import { SigningPool } from '../batching/signing-pool.js';
import type { Proof } from '../challenge/challenge.js';
import { encodeProven, encodeSigning, SIGN, SIGN_PROVEN, type ProvenRow, type SigningRow } from './sign.statement.js';

const apart: readonly string[] = [];
const mailboxOf = (row: SigningRow) => (row.personsPerMailbox === 2 ? [row.petitionId + row.dedupToken.toString('latin1')] : apart);

/** Writes signatures, many in one transaction. Two rows of a mailbox shared by two persons never share a batch. */
@Injectable()
export class SignBatch {
  private readonly batcher: Batcher<SigningRow, boolean>;
  private readonly proven: Batcher<ProvenRow, boolean>;

  constructor(private readonly pool: SigningPool) {
    this.batcher = new Batcher((rows) => this.write(rows), mailboxOf);
    this.proven = new Batcher((rows) => this.writeProven(rows), (row) => [row.proof.nonce.toString('latin1'), ...mailboxOf(row)]);
  }

  /** Resolves when the signature, or the errand that answers a repeat, is committed; false when the proof was spent before, and then nothing is. Throws Busy. */
  async add(row: SigningRow, proof?: Proof): Promise<boolean> {
    return proof ? this.proven.add({ ...row, proof }) : this.batcher.add(row);
  }

  private async writeProven(rows: ProvenRow[]): Promise<boolean[]> {
    const kept = new Set((await this.pool.run<{ id: string }>('sign-proven', SIGN_PROVEN, encodeProven(rows))).map(({ id }) => id));
    return rows.map((row) => kept.has(row.id));
  }

  private async write(rows: SigningRow[]): Promise<boolean[]> {
    await this.pool.run('sign', SIGN, encodeSigning(rows));
    return rows.map(() => true);
  }
}
