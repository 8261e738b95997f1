import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { MeetingRow, Meetings, NotePresence, WriteMinutes, type MeetingItem } from '#libs/organisations';
import { demanded } from './demanded.js';
import * as world from './meeting-world.js';

/** Who was at a meeting of the demo, and its minutes up to their approval. */
@Injectable()
export class Minuting {
  constructor(
    private readonly meetings: Meetings,
    private readonly presence: NotePresence,
    private readonly minutes: WriteMinutes,
  ) {}

  /** Of the coalition, the earliest first. */
  async meetingIds(ctx: RequestContext, coalitionId: string): Promise<string[]> {
    const [past, coming] = [await this.meetings.list(ctx, { time: 'past', coalitionId }), await this.meetings.list(ctx, { time: 'coming', coalitionId })];
    return [...past.edges.toReversed(), ...coming.edges].map(({ node }) => node.id);
  }

  async items(ctx: RequestContext, meetingId: string): Promise<MeetingItem[]> {
    return this.meetings.items(ctx, (await this.meetings.byId(ctx, meetingId))!);
  }

  async run(ctx: RequestContext, meetingId: string, organisationIds: readonly string[]): Promise<void> {
    const presences = organisationIds.map((organisationId, i) => ({ organisationId, standing: i === 2 ? ('excused' as const) : ('present' as const) }));
    demanded(await this.presence.run(ctx, { meetingId, presences }), MeetingRow);
    const notes = [world.roundNotes, world.leafletNotes];
    const items = (await this.items(ctx, meetingId)).map(({ id }, i) => ({ itemId: id, notes: notes[i]! }));
    demanded(await this.minutes.run(ctx, { meetingId, minutes: world.minutes, items }), MeetingRow);
    demanded(await this.minutes.send(ctx, meetingId), MeetingRow);
    demanded(await this.minutes.approve(ctx, meetingId), MeetingRow);
  }
}
