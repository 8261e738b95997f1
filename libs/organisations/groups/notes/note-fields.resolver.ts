import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type RequestContext } from '#libs/context';
import { toGroup, WorkingGroup } from '../group.type.js';
import { Groups } from '../reading/groups.service.js';
import { GroupNotes } from '../reading/notes.service.js';
import { People } from '../reading/people.js';
import { GroupNote, NoteComment, NoteVersion, toNote } from './note.type.js';
import type { WorkingGroupNoteVersionRow } from './working-group-note.entity.js';

/** Reads notes: all of it for who sits in the group, what was released for the coalition. */
@Resolver(() => GroupNote)
export class NoteFieldsResolver {
  constructor(
    private readonly reading: GroupNotes,
    private readonly groups: Groups,
    private readonly people: People,
  ) {}

  @Query(() => GroupNote, { nullable: true })
  @Allow('group.read')
  async note(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<GroupNote | null> {
    const row = await this.reading.byId(ctx, id);
    return row ? toNote(row) : null;
  }

  @ResolveField(() => WorkingGroup, { nullable: true })
  async group(@Ctx() ctx: RequestContext, @Parent() { groupId }: GroupNote): Promise<WorkingGroup | null> {
    const row = await this.groups.byId(ctx, groupId);
    return row ? toGroup(row) : null;
  }

  @ResolveField(() => NoteVersion, { nullable: true, description: 'The latest one that who asks may read.' })
  async latest(@Ctx() ctx: RequestContext, @Parent() { id }: GroupNote): Promise<NoteVersion | null> {
    const [latest] = (await this.reading.versions.load(ctx, id)) ?? [];
    return latest ? (await this.named(ctx, [latest]))[0]! : null;
  }

  @ResolveField(() => NoteVersion, { nullable: true, description: 'The one the coalition reads: the latest that was released.' })
  async released(@Ctx() ctx: RequestContext, @Parent() { id }: GroupNote): Promise<NoteVersion | null> {
    const released = (await this.reading.versions.load(ctx, id))?.find((version) => version.releasedAt);
    return released ? (await this.named(ctx, [released]))[0]! : null;
  }

  @ResolveField(() => [NoteVersion], { description: 'The latest first.' })
  async versions(@Ctx() ctx: RequestContext, @Parent() { id }: GroupNote): Promise<NoteVersion[]> {
    return this.named(ctx, (await this.reading.versions.load(ctx, id)) ?? []);
  }

  @ResolveField(() => [NoteComment], { description: 'For who sits in the group, in the order they were made.' })
  async comments(@Ctx() ctx: RequestContext, @Parent() { id }: GroupNote): Promise<NoteComment[]> {
    const rows = await this.reading.comments(ctx, id);
    const named = await this.people.named(ctx, rows.map((row) => row.accountId), rows.map((row) => row.organisationId));
    return rows.map((row) => Object.assign(new NoteComment(), { id: row.id, account: named.account(row.accountId), organisation: named.organisation(row.organisationId), text: row.text, madeAt: row.madeAt }));
  }

  private async named(ctx: RequestContext, rows: readonly WorkingGroupNoteVersionRow[]): Promise<NoteVersion[]> {
    const named = await this.people.named(ctx, rows.flatMap((row) => [row.authorId, row.releasedBy]));
    return rows.map(({ number, title, text, authorId, madeAt, releasedAt, releasedBy }) =>
      Object.assign(new NoteVersion(), { number, titles: title, texts: text, author: named.account(authorId), madeAt, releasedAt, releasedBy: named.account(releasedBy) }),
    );
  }
}

@Resolver(() => WorkingGroup)
export class GroupNotesResolver {
  constructor(private readonly reading: GroupNotes) {}

  @ResolveField(() => [GroupNote], { description: 'The newest first; outside the group those of which a version was released.' })
  async notes(@Ctx() ctx: RequestContext, @Parent() { id }: WorkingGroup): Promise<GroupNote[]> {
    return (await this.reading.list(ctx, id)).map(toNote);
  }
}
