import { Injectable } from '@nestjs/common';
import { Batcher } from '../batching/batcher.js';
import { SigningPool } from '../batching/signing-pool.js';
import { CONFIRM, encodeTokens, WITHDRAW, type TokenHit, type TokenRow } from './token.statements.js';

/** Confirms and withdraws, many in one transaction each. Answers the signature the token was good for, or undefined. */
@Injectable()
export class TokenBatch {
  private readonly confirming: Batcher<TokenRow, TokenHit | undefined>;
  private readonly withdrawing: Batcher<TokenRow, TokenHit | undefined>;

  constructor(private readonly pool: SigningPool) {
    this.confirming = new Batcher((rows) => this.apply('confirm', CONFIRM, rows), (row) => [row.id]);
    this.withdrawing = new Batcher((rows) => this.apply('withdraw', WITHDRAW, rows), (row) => [row.id]);
  }

  confirm(row: TokenRow): Promise<TokenHit | undefined> {
    return this.confirming.add(row);
  }

  withdraw(row: TokenRow): Promise<TokenHit | undefined> {
    return this.withdrawing.add(row);
  }

  private async apply(name: string, statement: string, rows: TokenRow[]): Promise<(TokenHit | undefined)[]> {
    const hits = new Map((await this.pool.run<TokenHit>(name, statement, encodeTokens(rows))).map((hit) => [hit.id, hit]));
    return rows.map((row) => hits.get(row.id));
  }
}
