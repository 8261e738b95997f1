import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { AccountRow } from './account.entity.js';
import { Passwords } from './passwords/passwords.service.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** Made by `Accounts.hash`, outside of any transaction. */
  readonly passwordHash: string;
}

/** Finds and makes accounts for the areas above, in their transaction and after their own check of access. */
@Injectable()
export class Accounts {
  constructor(private readonly passwords: Passwords) {}

  /** Slow on purpose (Argon2id): call it before the transaction begins. */
  hash(password: string): Promise<string> {
    return this.passwords.hash(password);
  }

  /** The id of the new account; undefined, with nothing written, when the address has one. */
  async create(em: EntityManager, { email, name, locale, passwordHash }: NewAccount): Promise<string | undefined> {
    const made = (await em.query(
      'insert into account (id, email, name, locale, password_hash) values ($1, $2, $3, $4, $5) on conflict (email) do nothing returning id',
      [newId(), email.trim(), name.trim(), locale, passwordHash],
    )) as { id: string }[];
    return made[0]?.id;
  }

  /** Without regard to upper and lower case. */
  async byEmail(em: EntityManager, email: string): Promise<AccountRow | undefined> {
    return (await em.findOneBy(AccountRow, { email: email.trim() })) ?? undefined;
  }

  async byIds(em: EntityManager, ids: readonly string[]): Promise<AccountRow[]> {
    return ids.length === 0 ? [] : em.findBy(AccountRow, { id: In([...new Set(ids)]) });
  }
}
