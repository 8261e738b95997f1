import { createHash } from 'node:crypto';
import { newId } from '#libs/database';
import { makeCoalition, makeOrganisation } from '#libs/organisations/testing';
import type { SpecDatabase } from '#libs/testing';

const DAY = 86_400_000;
const FIRST = Date.UTC(2025, 0, 1);
const DAYS = 680;
const areas = ['MA-TNG', 'MA-TET', 'MA-LAR', 'MA-CHE', null] as const;

/** Chance that comes again from the same seed (mulberry32). */
export class Dice {
  constructor(private state: number) {}
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  below = (n: number) => Math.floor(this.next() * n);
  chance = (share: number) => this.next() < share;
  of = <T>(list: readonly T[]): T => list[this.below(list.length)]!;
  some = <T>(list: readonly T[], share: number): T[] => list.filter(() => this.chance(share));
  moment = () => new Date(FIRST + this.below(DAYS * DAY));
  day = () => this.moment().toISOString().slice(0, 10);
  later = (moment: Date, days = 60) => new Date(moment.getTime() + this.below(days * DAY) + 60_000);
}

type Row = Readonly<Record<string, unknown>>;
export interface MadeYear {
  readonly coalitionId: string;
  readonly projectId: string;
  readonly organisationIds: readonly string[];
}

/** Two coalitions with the same organisations and two years of rows of every kind that figures are made of; the first one is told. */
export async function makeCoalitionYear(db: SpecDatabase, seed: number): Promise<MadeYear> {
  const dice = new Dice(seed);
  const organisationIds: string[] = [];
  for (let i = 0; i < 11; i++) organisationIds.push((await makeOrganisation(db, { withKey: false })).id);
  const [one, other] = [await new YearMaker(db, dice, organisationIds).make(), await new YearMaker(db, dice, organisationIds).make()];
  if (one.coalitionId === other.coalitionId) throw new Error('Two coalitions expected');
  return one;
}

class YearMaker {
  private coalitionId = '';
  private members: string[] = [];
  private petitions: { id: string; organisationId: string }[] = [];
  private activities: string[] = [];
  private letters: string[] = [];

  constructor(
    private readonly db: SpecDatabase,
    private readonly dice: Dice,
    private readonly organisationIds: readonly string[],
  ) {}

  async make(): Promise<MadeYear> {
    this.coalitionId = (await makeCoalition(this.db)).id;
    await this.makePlaces();
    await this.makeDecisions();
    await this.makeCharter();
    await this.makeMeetings();
    await this.makeWork();
    for (let i = 0; i < 6; i++) await this.makePetition();
    await this.makeNews();
    const projectId = await this.makeProject();
    for (let i = 0; i < 12; i++) await this.makeActivity(projectId);
    await this.makeContacts();
    await this.makeApplications();
    for (let i = 0; i < 4; i++) await this.makeCampaign(projectId);
    return { coalitionId: this.coalitionId, projectId, organisationIds: this.organisationIds };
  }

  private async makePlaces(): Promise<void> {
    const { dice } = this;
    this.members = dice.some(this.organisationIds, 0.85);
    for (const organisation_id of this.members) {
      await this.add('coalition_member', [{ organisation_id, kind: dice.of(['founder', 'member', 'member', 'associate', 'observer']), joined_on: dice.day() }]);
      const changes = Array.from({ length: dice.below(4) }, () => ({ organisation_id, kind: dice.of(['founder', 'member', 'associate']), standing: dice.of(['active', 'active', 'suspended', 'left']), from_on: dice.day() }));
      for (const change of changes) await this.add('coalition_member_change', [change]);
    }
  }

  private async makeDecisions(): Promise<void> {
    const { dice } = this;
    for (let i = 0; i < 7; i++) {
      const [decision_id, opened_at] = [newId(), dice.moment()];
      const isClosed = dice.chance(0.7);
      await this.add('decision', [{ id: decision_id, organisation_id: dice.chance(0.5) ? dice.of(this.members) : null, subject_kind: dice.of(['free', 'free', 'admission']), subject_id: null, mode: 'majority', quorum_percent: 50,
        state: isClosed ? 'closed' : 'open', outcome: isClosed ? dice.of(['adopted', 'rejected']) : null, opened_at, closes_at: dice.later(opened_at), closed_at: isClosed ? dice.later(opened_at) : null }]);
      await this.add('decision_seat', this.members.map((organisation_id) => ({ decision_id, organisation_id })));
      await this.add('decision_vote', dice.some(this.members, 0.2).map((organisation_id) => ({ decision_id, organisation_id, answer: 'yes', cast_at: dice.later(opened_at) })));
    }
  }

  private async makeCharter(): Promise<void> {
    const { dice } = this;
    const moment = dice.moment();
    const frozen = { reference_locale: 'fr', document: '{}', hash: createHash('sha256').update('{}').digest('hex'), proposed_at: moment, adopted_at: moment };
    const versions = ['superseded', 'adopted'].map((state, i) => ({ id: newId(), number: i + 1, state, adopted_on: dice.day(), ...frozen }));
    await this.add('charter_version', versions);
    for (const { id } of versions) await this.add('charter_signature', dice.some(this.members, 0.2).map((organisation_id) => ({ id: newId(), version_id: id, organisation_id, member_since: '2025-01-01', signed_at: dice.moment() })));
  }

  private async makeMeetings(): Promise<void> {
    const { dice } = this;
    for (let i = 0; i < 6; i++) {
      const [meeting_id, starts_at] = [newId(), dice.moment()];
      await this.add('meeting', [{ id: meeting_id, starts_at, ends_at: new Date(starts_at.getTime() + 3_600_000), time_zone: 'Africa/Casablanca', notice_days: 3, state: dice.chance(0.85) ? 'planned' : 'called_off' }]);
      await this.add('meeting_presence', dice.some(this.members, 0.3).map((organisation_id) => ({ id: newId(), meeting_id, organisation_id, kind: 'member', standing: dice.of(['present', 'present', 'excused', 'absent']), noted_at: starts_at })));
      if (dice.chance(0.5)) await this.db.sql(`update meeting set minutes_state = 'approved', minutes_hash = '\\x00', minutes_approved_at = $2 where id = $1`, [meeting_id, dice.later(starts_at)]);
    }
  }

  private async makeWork(): Promise<void> {
    const { dice } = this;
    const times = (n: number, one: () => Row) => Array.from({ length: n }, one);
    await this.add('proposal', times(4, () => ({ id: newId(), organisation_id: dice.chance(0.7) ? dice.of(this.members) : null, kind: 'discussion', created_at: dice.moment() })));
    await this.add('task', times(6, () => {
      const [state, made_at] = [dice.of(['open', 'done', 'dropped']), dice.moment()];
      return { id: newId(), title: {}, organisation_id: dice.chance(0.8) ? dice.of(this.members) : null, state, made_at, ended_at: state === 'open' ? null : dice.later(made_at) };
    }));
    for (const coalition_id of [this.coalitionId, null]) await this.add('mandate', times(2, () => ({ id: newId(), coalition_id, organisation_id: dice.of(this.organisationIds), holder: 'Samira', powers: ['vote'], from_on: '2025-01-01', created_at: dice.moment() })));
  }

  private async makePetition(): Promise<void> {
    const { dice } = this;
    const [id, organisation_id, submitted_at] = [newId(), dice.of(this.members), dice.moment()];
    const isOpen = dice.chance(0.85);
    await this.add('petition', [{ id, slug: `petition-${id}`, organisation_id, state: isOpen ? 'open' : 'draft', reference_locale: 'fr', submitted_at: dice.chance(0.9) ? submitted_at : null, opened_at: isOpen ? dice.later(submitted_at) : null, is_imported: dice.chance(0.15) }]);
    await this.add('petition_partner', [organisation_id, ...dice.some(this.members.filter((one) => one !== organisation_id), 0.15)].map((partner, position) => ({ petition_id: id, organisation_id: partner, position })), '');
    this.petitions.push({ id, organisationId: organisation_id });
    await this.add('delivery', Array.from({ length: dice.below(3) }, () => ({ id: newId(), petition_id: id, target_position: 0, delivered_on: dice.day() })), '');
    await this.add('answer', Array.from({ length: dice.below(2) }, () => ({ id: newId(), petition_id: id, kind: dice.of(['answer', 'debate']), answered_on: dice.day(), text: 'Oui', locale: 'fr' })), '');
    await this.makeSignatures(id, organisation_id);
  }

  /** Signatures that stand, and the changes of the count, some of them folded, of these and of those that were withdrawn. */
  private async makeSignatures(petition_id: string, organisation_id: string): Promise<void> {
    const { dice } = this;
    const signed = Array.from({ length: dice.below(45) }, () => ({ area: dice.of(areas), day: dice.day(), isWithdrawn: dice.chance(0.2) }));
    const hash = () => Buffer.from(newId().replaceAll('-', ''), 'hex').toString('hex');
    await this.add('signature', signed.filter((one) => !one.isWithdrawn).map(({ area, day }) => ({ id: newId(), petition_id, organisation_id, dedup_token: `\\x${hash()}`, person_token: '\\x00', confirm_hash: '\\x00', manage_hash: '\\x00', state: 1, country: 'MA', area, locale: 'fr', confirmed_on: day })), '');
    const changes = signed.flatMap(({ area, day, isWithdrawn }) => [1, ...(isWithdrawn ? [-1] : [])].map((delta) => ({ petition_id, organisation_id, day, country: 'MA', area, locale: 'fr', delta })));
    await this.add('tally_change', changes.filter(() => dice.chance(0.5)).concat([]), '');
    const left = (await this.db.sql<{ day: string; area: string | null; n: number }>(`select day::text, area, sum(delta)::int as n from tally_change where petition_id = $1 group by 1, 2`, [petition_id])).map((row) => [`${row.day} ${row.area}`, row.n] as const);
    const rest = new Map(left);
    const parts = new Map<string, number>();
    for (const { day, area, delta } of changes) {
      for (const key of [`day ${day}`, `area ${area ?? ''}`]) parts.set(key, (parts.get(key) ?? 0) + delta);
    }
    for (const [key, n] of rest) {
      const [day, area] = key.split(' ');
      for (const part of [`day ${day}`, `area ${area === 'null' ? '' : area}`]) parts.set(part, (parts.get(part) ?? 0) - n);
    }
    await this.add('tally_part', [...parts].map(([key, live]) => ({ petition_id, dimension: key.split(' ')[0], key: key.split(' ')[1], live })), '');
  }

  private async makeNews(): Promise<void> {
    const { dice } = this;
    for (let i = 0; i < 6; i++) {
      const isNewsletter = dice.chance(0.4);
      const state = dice.of(['sent', 'sent', 'draft', 'cancelled']);
      await this.add('mailing', [{ id: newId(), organisation_id: dice.of(this.members), petition_id: isNewsletter ? null : dice.of(this.petitions).id, newsletter: isNewsletter ? 'coalition' : 'none', coalition_id: isNewsletter ? this.coalitionId : null, state, content_hash: '\\x00', sent_at: state === 'sent' ? dice.moment() : null }]);
    }
    await this.add('subscriber', Array.from({ length: 40 }, () => {
      const state = dice.of(['confirmed', 'confirmed', 'unsubscribed', 'pending']);
      const moment = dice.moment();
      const confirmed_at = state === 'pending' ? null : moment;
      return { id: newId(), dedup_token: `\\x${newId().replaceAll('-', '')}`, state, locale: 'fr', text_version: 1, text_locale: 'fr', confirm_hash: '\\x00', manage_hash: '\\x00', confirmed_at, ended_at: state === 'unsubscribed' ? dice.later(moment) : null };
    }));
  }

  private async makeProject(): Promise<string> {
    const id = newId();
    await this.add('project', [{ id, name: { fr: 'Projet' }, funder: 'Bailleur', code: 'PRM', starts_on: '2025-01-01' }]);
    return id;
  }

  private async makeActivity(projectId: string): Promise<void> {
    const { dice } = this;
    const [id, starts_at] = [newId(), dice.moment()];
    const state = dice.of(['held', 'held', 'evaluated', 'announced', 'called_off']);
    await this.add('activity', [{ id, slug: `activity-${id}`, organisation_id: dice.chance(0.6) ? dice.of(this.members) : null, project_id: dice.chance(0.4) ? projectId : null, kind: dice.of(['training', 'workshop', 'event']), state: state === 'evaluated' ? 'held' : state, starts_at, ends_at: new Date(starts_at.getTime() + 3_600_000), time_zone: dice.of(['Africa/Casablanca', 'Europe/Paris']), audience: 'members' }]);
    this.activities.push(id);
    const came = (organisation_id: string | null, gender: string | null) => ({ id: newId(), activity_id: id, organisation_id, affiliation: organisation_id ? 'member' : 'none', gender });
    const genders = ['woman', 'man', null] as const;
    const counts = [...dice.some(this.members, 0.3), null].flatMap((organisation) => dice.some(genders, 0.6).map((gender) => came(organisation, gender)));
    await this.add('activity_count', dice.some(counts, dice.of([0.2, 1])).map((one) => ({ ...one, registered: 5, attended: dice.below(6) })));
    if (state !== 'evaluated') return;
    await this.db.sql(`update activity set state = 'evaluated', evaluated_at = starts_at where id = $1`, [id]);
    await this.add('activity_correction', [{ ...came(dice.of(this.members), 'woman'), delta: 2, reason: 'Feuille retrouvée', made_at: starts_at }]);
  }

  private async makeContacts(): Promise<void> {
    const { dice } = this;
    const target_id = newId();
    await this.add('advocacy_target', [{ id: target_id, kind: 'commune', area: 'MA-TNG' }]);
    await this.add('advocacy_contact', Array.from({ length: 8 }, () => {
      const withdrawn_at = dice.chance(0.2) ? dice.moment() : null;
      return { id: newId(), target_id, organisation_id: dice.chance(0.8) ? dice.of(this.members) : null, kind: 'call', happened_on: dice.day(), summary: withdrawn_at ? '' : 'Le dossier avance.', is_confidential: dice.chance(0.3), withdrawn_at };
    }));
  }

  private async makeApplications(): Promise<void> {
    const { dice } = this;
    for (let i = 0; i < 4; i++) {
      const [application_id, submitted_at] = [newId(), dice.moment()];
      await this.add('application', [{ id: application_id, state: 'objection', rules: {}, submitted_at, shown_at: dice.chance(0.7) ? dice.later(submitted_at) : null }]);
      await this.add('application_sponsor', dice.some(this.members, 0.3).map((organisation_id) => {
        const answer = dice.of(['asked', 'confirmed', 'confirmed', 'declined']);
        return { application_id, organisation_id, answer, answered_at: answer === 'asked' ? null : dice.later(submitted_at) };
      }));
    }
  }

  private async makeLetters(campaign_id: string): Promise<void> {
    const { dice } = this;
    const [id, isOpen] = [newId(), dice.chance(0.8)];
    await this.add('letter_campaign', [{ id, slug: `letters-${id}`, organisation_id: dice.of(this.members), campaign_id: dice.chance(0.5) ? campaign_id : null, state: isOpen ? 'open' : 'approved', reference_locale: 'fr', reply_address: 'reponses@example.org', content_hash: '\\x00', is_test: dice.chance(0.3), opened_at: isOpen ? dice.moment() : null }]);
    this.letters.push(id);
  }

  private async makeCampaign(projectId: string): Promise<void> {
    const { dice } = this;
    const [campaign_id, organisation_id, isOpen] = [newId(), dice.of(this.members), dice.chance(0.8)];
    await this.add('campaign', [{ id: campaign_id, slug: `campaign-${campaign_id}`, organisation_id, state: isOpen ? 'active' : 'planned', project_id: dice.chance(0.5) ? projectId : null, starts_on: '2025-01-01', opened_at: isOpen ? dice.moment() : null }]);
    await this.add('campaign_participation', dice.some(this.members.filter((one) => one !== organisation_id), 0.2).map((one) => ({ id: newId(), campaign_id, lead_id: organisation_id, organisation_id: one, state: 'joined', joined_at: dice.moment(), changed_at: dice.moment() })));
    await this.makeLetters(campaign_id);
    for (let i = 0; i < 4; i++) {
      const [action_id, kind] = [newId(), dice.of(['petition', 'position', 'position', 'event', 'letter', 'day_of_action'])];
      const subject = kind === 'petition' ? ['petition', dice.of(this.petitions).id] : kind === 'event' ? ['activity', dice.of(this.activities)] : kind === 'letter' ? ['letter_campaign', dice.of(this.letters)] : [null, null];
      await this.add('coordinated_action', [{ id: action_id, campaign_id, organisation_id, kind, state: dice.of(['planned', 'done', 'done', 'called_off']), starts_on: dice.day(), subject_kind: subject[0], subject_id: subject[1] }]);
      await this.add('action_publication', dice.some(this.members, 0.4).map((one) => {
        const state = dice.of(['published', 'published', 'declined']);
        return { action_id, organisation_id: one, campaign_id, state, published_on: state === 'published' ? dice.day() : null, noted_at: dice.moment() };
      }));
      if (dice.chance(0.3)) await this.add('task', [{ id: newId(), title: {}, organisation_id: dice.of(this.members), subject_kind: 'coordinated_action', subject_id: action_id, state: 'done', made_at: dice.moment(), ended_at: dice.moment() }]);
    }
  }

  /** Rows of one table, of this coalition unless they say otherwise; a bare column is left out with the last argument. */
  private async add(table: string, rows: readonly Row[], coalition = 'coalition_id'): Promise<void> {
    if (rows.length === 0) return;
    const given = rows.map((row) => (coalition && !('coalition_id' in row) ? { coalition_id: this.coalitionId, ...row } : row));
    const columns = Object.keys(given[0]!).join(', ');
    await this.db.sql(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(given)]);
  }
}
