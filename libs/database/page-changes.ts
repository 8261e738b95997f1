/**
 * What pages show and change by hand is announced on the channel `page`, once per transaction and with its commit,
 * whichever process or program changed it. Signatures announce nothing: the number on a page is at most a second old.
 */
export const announcePage = `create function announce_page() returns trigger language plpgsql as $$ begin perform pg_notify('page', ''); return null; end $$`;

/** A trigger that announces, once per statement. */
export const announces = (table: string, deeds: string) => `create trigger announce_page after ${deeds} on ${table} for each statement execute function announce_page()`;
