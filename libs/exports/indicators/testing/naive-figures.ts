import { dayOf } from '#libs/i18n';
import type { SpecDatabase } from '#libs/testing';

/** As JSON has them; what is null or a number is so where it is used. */
type Column = 'action_id' | 'activity_id' | 'adopted_on' | 'answer' | 'answered_at' | 'answered_on' | 'application_id' | 'attended' | 'campaign_id' | 'cast_at' | 'closed_at' | 'coalition_id' | 'confirmed_at' | 'confirmed_on' | 'created_at' | 'decision_id' | 'delivered_on' | 'delta' | 'ended_at' | 'from_on' | 'happened_on' | 'id' | 'is_confidential' | 'is_imported' | 'is_test' | 'joined_at' | 'kind' | 'meeting_id' | 'minutes_approved_at' | 'minutes_state' | 'opened_at' | 'organisation_id' | 'outcome' | 'petition_id' | 'project_id' | 'published_on' | 'sent_at' | 'shown_at' | 'signed_at' | 'standing' | 'starts_at' | 'state' | 'subject_id' | 'subject_kind' | 'submitted_at' | 'time_zone' | 'version_id' | 'withdrawn_at';
type Row = Readonly<Record<Column, string>>;
type Act = { who: string | null; day: string; object: string };
export interface Asked {
  readonly coalitionId: string;
  readonly projectId: string | null;
  readonly from: string;
  readonly to: string;
}
const tables = ['coalition_member_change', 'coalition_member', 'decision', 'decision_vote', 'charter_version', 'charter_signature', 'meeting', 'meeting_presence', 'proposal', 'task', 'mandate', 'application', 'application_sponsor', 'petition', 'petition_partner', 'delivery', 'answer', 'signature', 'mailing', 'subscriber', 'campaign', 'campaign_participation', 'coordinated_action', 'action_publication', 'activity', 'activity_count', 'activity_correction', 'letter_campaign', 'advocacy_contact'] as const;
type Tables = Record<(typeof tables)[number], Row[]>;

/** Every row of the tables that figures are made of, as it stands there. */
export async function readTables(db: SpecDatabase): Promise<Tables> {
  const read: Partial<Tables> = {};
  for (const table of tables) read[table] = (await db.sql<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`)).map(({ row }) => row);
  return read as Tables;
}

/** The figures once more, by plain loops over all rows, as somebody would who knows only the definitions. */
export class NaiveFigures {
  constructor(
    private readonly all: Tables,
    private readonly asked: Asked,
    private readonly today: string,
  ) {}

  of(indicator: string): number | null {
    const reader = { participation: () => this.participation(), members: () => this.members(), subscribers: () => this.subscribers() }[indicator];
    if (reader) return this.asked.projectId && indicator !== 'participation' ? null : reader();
    if (indicator === 'documents' && this.asked.projectId) return null;
    const counted = { actions: () => this.actions(), mailings: () => this.mailings(), trainings: () => this.trainings(), attendance: () => this.attendance(), signatures: () => this.signatures(), delivered: () => this.delivered(), answers: () => this.answers(), documents: () => this.documents(), positions: () => this.positions() }[indicator];
    let sum = 0;
    for (const { day, object, n } of counted!()) if (this.isAsked(day) && this.isTagged(object)) sum += n;
    return sum;
  }

  private get until(): string {
    return this.asked.to < this.today ? this.asked.to : this.today;
  }
  private isAsked = (day: string) => day >= this.asked.from && day <= this.until;
  private mine = (table: keyof Tables) => this.all[table].filter((row) => row.coalition_id === this.asked.coalitionId);
  private day = (moment: string) => dayOf(new Date(moment));

  private wasMember(organisation: string, day: string): boolean {
    let last: Row | undefined;
    for (const row of this.mine('coalition_member_change')) {
      if (row.organisation_id !== organisation || row.from_on > day) continue;
      if (!last || row.from_on > last.from_on || (row.from_on === last.from_on && row.id > last.id)) last = row;
    }
    return last !== undefined && last.standing === 'active' && ['founder', 'member'].includes(last.kind);
  }

  private isTagged(object: string): boolean {
    const { projectId } = this.asked;
    if (!projectId) return true;
    const campaigns = this.all.campaign.filter((row) => row.project_id === projectId).map((row) => row.id);
    const actions = this.all.coordinated_action.filter((row) => campaigns.includes(row.campaign_id));
    const subjects = actions.filter((row) => row.state !== 'called_off').map((row) => row.subject_id);
    const tasks = this.all.task.filter((row) => [...campaigns, ...actions.map((one) => one.id)].includes(row.subject_id)).map((row) => row.id);
    const activities = this.all.activity.filter((row) => row.project_id === projectId || campaigns.includes(row.campaign_id)).map((row) => row.id);
    const letters = this.all.letter_campaign.filter((row) => campaigns.includes(row.campaign_id)).map((row) => row.id);
    return [...campaigns, ...actions.map((one) => one.id), ...subjects, ...tasks, ...activities, ...letters].includes(object);
  }

  private participation(): number | null {
    const [members, active] = [new Set<string>(), new Set<string>()];
    for (const organisation of new Set(this.mine('coalition_member').map((row) => row.organisation_id))) {
      for (let at = Date.parse(this.asked.from); at <= Date.parse(this.until); at += 86_400_000) if (this.wasMember(organisation, new Date(at).toISOString().slice(0, 10))) members.add(organisation);
    }
    for (const { who, day, object } of this.acts()) if (who && this.isAsked(day) && this.wasMember(who, day) && this.isTagged(object)) active.add(who);
    return members.size === 0 ? null : Math.round((active.size / members.size) * 1_000) / 10;
  }

  private members(): number {
    return new Set(this.mine('coalition_member').map((row) => row.organisation_id).filter((one) => this.wasMember(one, this.until))).size;
  }

  /** What was told before holds until five more or fewer are there. */
  private subscribers(): number {
    const mine = this.mine('subscriber').filter((row) => row.confirmed_at).map((row) => ({ from: this.day(row.confirmed_at), until: row.ended_at && this.day(row.ended_at) }));
    let [told, there] = [0, 0];
    for (let at = Date.UTC(2024, 11, 1); at <= Date.parse(this.until); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      there = mine.filter(({ from, until }) => from <= day && !(until && until <= day)).length;
      if (there >= told + 5 || there <= told - 5) told = there >= 5 ? there : 0;
    }
    return told > 0 ? told : there;
  }

  private acts(): Act[] {
    const { all } = this;
    const acts: Act[] = [];
    for (const row of this.mine('decision_vote')) acts.push({ who: row.organisation_id, day: this.day(row.cast_at), object: row.decision_id });
    for (const row of this.mine('charter_signature')) acts.push({ who: row.organisation_id, day: this.day(row.signed_at), object: row.version_id });
    for (const row of this.mine('meeting_presence')) {
      const meeting = all.meeting.find((one) => one.id === row.meeting_id)!;
      if (row.standing === 'present' && meeting.state === 'planned') acts.push({ who: row.organisation_id, day: this.day(meeting.starts_at), object: meeting.id });
    }
    for (const row of this.mine('proposal')) acts.push({ who: row.organisation_id, day: this.day(row.created_at), object: row.id });
    for (const row of this.mine('decision')) if (row.opened_at) acts.push({ who: row.organisation_id, day: this.day(row.opened_at), object: row.id });
    for (const row of this.mine('task')) if (row.state === 'done') acts.push({ who: row.organisation_id, day: this.day(row.ended_at), object: row.id });
    for (const row of all.mandate) if (row.coalition_id === this.asked.coalitionId || row.coalition_id === null) acts.push({ who: row.organisation_id, day: this.day(row.created_at), object: row.id });
    for (const row of this.petitions()) {
      if (row.submitted_at) acts.push({ who: row.organisation_id, day: this.day(row.submitted_at), object: row.id });
      if (row.opened_at) for (const who of this.carriers(row)) acts.push({ who, day: this.day(row.opened_at), object: row.id });
    }
    for (const { day, object, who } of this.mailings()) acts.push({ who: who!, day, object });
    for (const row of this.mine('campaign')) if (row.opened_at) acts.push({ who: row.organisation_id, day: this.day(row.opened_at), object: row.id });
    for (const row of this.mine('campaign_participation')) if (row.joined_at) acts.push({ who: row.organisation_id, day: this.day(row.joined_at), object: row.campaign_id });
    for (const row of this.mine('action_publication')) if (row.state === 'published') acts.push({ who: row.organisation_id, day: row.published_on, object: row.action_id });
    for (const row of this.mine('advocacy_contact')) if (!row.is_confidential && !row.withdrawn_at) acts.push({ who: row.organisation_id, day: row.happened_on, object: row.id });
    for (const row of this.mine('application_sponsor')) if (row.answer === 'confirmed' && all.application.find((one) => one.id === row.application_id)!.shown_at) acts.push({ who: row.organisation_id, day: this.day(row.answered_at), object: row.application_id });
    for (const row of this.lettersOpened()) acts.push({ who: row.organisation_id, day: this.day(row.opened_at), object: row.id });
    for (const activity of this.held()) for (const who of this.peopleAt(activity)) acts.push({ who, day: this.heldOn(activity), object: activity.id });
    return acts;
  }

  private petitions = () => this.mine('petition').filter((row) => !row.is_imported);
  private carriers(petition: Row): string[] {
    return [...new Set([petition.organisation_id, ...this.all.petition_partner.filter((row) => row.petition_id === petition.id).map((row) => row.organisation_id)])];
  }
  private lettersOpened = () => this.mine('letter_campaign').filter((row) => row.opened_at && !row.is_test);
  private held = () => this.mine('activity').filter((row) => ['held', 'evaluated'].includes(row.state));
  private heldOn = (activity: Row) => new Intl.DateTimeFormat('en-CA', { timeZone: activity.time_zone }).format(new Date(activity.starts_at));
  private cameTo = (activity: Row) => [...this.all.activity_count.map((row) => ({ row, n: Number(row.attended) })), ...this.all.activity_correction.map((row) => ({ row, n: Number(row.delta) }))].filter(({ row }) => row.activity_id === activity.id);
  private peopleAt(activity: Row): string[] {
    const sums = new Map<string, number>();
    for (const { row, n } of this.cameTo(activity)) if (row.organisation_id) sums.set(row.organisation_id, (sums.get(row.organisation_id) ?? 0) + n);
    const came = [...sums].filter(([, n]) => n > 0).map(([who]) => who);
    return [...new Set([...(activity.organisation_id ? [activity.organisation_id] : []), ...came])];
  }

  private actions(): { day: string; object: string; n: number }[] {
    const found: { day: string; object: string; n: number }[] = [];
    for (const action of this.mine('coordinated_action')) {
      if (action.state === 'called_off') continue;
      const parts: { who: string; day: string }[] = this.all.action_publication.filter((row) => row.action_id === action.id && row.state === 'published').map((row) => ({ who: row.organisation_id, day: row.published_on }));
      const petition = this.all.petition.find((row) => row.id === action.subject_id);
      if (petition?.opened_at) for (const who of this.carriers(petition)) parts.push({ who, day: this.day(petition.opened_at) });
      const activity = this.held().find((row) => row.id === action.subject_id);
      if (activity) for (const who of this.peopleAt(activity)) parts.push({ who, day: this.heldOn(activity) });
      const letters = this.lettersOpened().find((row) => row.id === action.subject_id);
      if (letters) parts.push({ who: letters.organisation_id, day: this.day(letters.opened_at) });
      const first = new Map<string, string>();
      for (const { who, day } of parts) if (this.wasMember(who, day) && (first.get(who) ?? '9') > day) first.set(who, day);
      const days = [...first.values()].sort();
      if (days.length >= 2) found.push({ day: days[1]!, object: action.id, n: 1 });
    }
    return found;
  }

  private positions() {
    const found: { day: string; object: string; n: number }[] = [];
    for (const action of this.mine('coordinated_action')) {
      if (action.kind !== 'position' || action.state === 'called_off') continue;
      const days = this.all.action_publication.filter((row) => row.action_id === action.id && row.state === 'published' && this.wasMember(row.organisation_id, row.published_on)).map((row) => row.published_on).sort();
      if (days[0]) found.push({ day: days[0], object: action.id, n: 1 });
    }
    return found;
  }

  private isTraining = (activity: Row) => ['training', 'workshop'].includes(activity.kind);
  private trainings = () => this.held().filter(this.isTraining).map((row) => ({ day: this.heldOn(row), object: row.id, n: 1 }));
  private attendance = () => this.held().filter(this.isTraining).map((row) => ({ day: this.heldOn(row), object: row.id, n: this.cameTo(row).reduce((sum, { n }) => sum + n, 0) })).filter(({ n }) => n >= 5);
  private signatures = () => this.all.signature.flatMap((row) => (this.petitions().some((petition) => petition.id === row.petition_id) ? [{ day: row.confirmed_on, object: row.petition_id, n: 1 }] : []));
  private answers = () => this.all.answer.flatMap((row) => (this.petitions().some((petition) => petition.id === row.petition_id) ? [{ day: row.answered_on, object: row.petition_id, n: 1 }] : []));
  private delivered() {
    return this.petitions().flatMap((petition) => {
      const [first] = this.all.delivery.filter((row) => row.petition_id === petition.id).map((row) => row.delivered_on).sort();
      return first ? [{ day: first, object: petition.id, n: 1 }] : [];
    });
  }
  private mailings(): { day: string; object: string; n: number; who: string }[] {
    return this.all.mailing.flatMap((row) => {
      const coalition = row.coalition_id ?? this.all.petition.find((one) => one.id === row.petition_id)?.coalition_id;
      return coalition === this.asked.coalitionId && row.state === 'sent' ? [{ day: this.day(row.sent_at), object: row.id, n: 1, who: row.organisation_id }] : [];
    });
  }
  private documents() {
    return [
      ...this.mine('charter_version').map((row) => ({ day: row.adopted_on, object: row.id, n: 1 })),
      ...this.mine('decision').filter((row) => row.outcome === 'adopted' && row.subject_kind === 'free').map((row) => ({ day: this.day(row.closed_at), object: row.id, n: 1 })),
      ...this.mine('meeting').filter((row) => row.minutes_state === 'approved').map((row) => ({ day: this.day(row.minutes_approved_at), object: row.id, n: 1 })),
    ];
  }
}
