import { Injectable } from '@nestjs/common';
import { stringify, validate } from 'uuid';
import { Keys, readToken, sameBytes, sha256, toToken } from '#libs/crypto';
import type { GivenAnswer } from './answer-words.js';

/**
 * The links of consultations. One stands for a consultation, for whoever has it; one for a person who was told, by their notice or
 * their contact; one for an answer. Nothing that opens them is kept.
 */
@Injectable()
export class ConsultationLinks {
  constructor(private readonly keys: Keys) {}

  tokenOf(id: string): string {
    return toToken(id, this.secretOf(id));
  }

  /** For which id it was made; undefined for a token that is none. */
  idOf(token: string): string | undefined {
    const read = readToken(token);
    return read && validate(read.id) && sameBytes(sha256(this.secretOf(read.id)), read.hash) ? read.id : undefined;
  }

  /** The answer of a person who was told: found from their link, and from nothing that is kept. */
  answerOf(invitationId: string): string {
    return this.idFrom(`answer ${invitationId}`);
  }

  /** The answer on one sheet behind everybody’s link: with the same words the same, however often it is sent; with others another person’s, who had the telephone next. */
  answerOn(sheet: string, consultationId: string, { words, name, agreement, voice }: GivenAnswer): string {
    const said = sha256(JSON.stringify([words, name, agreement, voice && sha256(voice.content).toString('hex')]));
    return this.idFrom(`sheet ${consultationId} ${said.toString('hex')} ${sheet}`);
  }

  private idFrom(what: string): string {
    const bytes = this.keys.hmac('consultation-link', what).subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    return stringify(bytes);
  }

  private secretOf(id: string): Buffer {
    return this.keys.hmac('consultation-link', id);
  }
}
