import { buffer } from 'node:stream/consumers';
import { inflateRawSync } from 'node:zlib';
import type { INestApplicationContext } from '@nestjs/common';
import sharp from 'sharp';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeCoordinator, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { makePetition } from '#libs/petitions/testing';
import { signatureEntities } from '#libs/signatures';
import { connect, makeSpecDatabase, specConfig, startAsApi, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { campaignEntities } from '../index.js';
import { AnswerParticipation } from '../participation/course/answer-participation.service.js';
import { InviteToCampaign } from '../participation/course/invite-to-campaign.service.js';
import { SetParticipationRules } from '../participation/course/set-participation-rules.service.js';
import { makeCampaign } from '../participation/testing/campaign.factory.js';
import { CampaignImages } from './images/campaign-images.service.js';
import { KitModule } from './kit.module.js';
import { Kits } from './kits.service.js';
import { kitName, type KitContents } from './packing/kit-contents.js';
import { packKit } from './packing/pack-kit.js';

interface House {
  readonly id: string;
  readonly slug: string;
  readonly ctx: RequestContext;
}
const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities];

/** The files of a zip by their names, as its own directory lists them. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  let at = zip.readUInt32LE(zip.length - 6);
  for (let left = zip.readUInt16LE(zip.length - 12); left > 0; left--) {
    const [how, size, names, extra, comment, start] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const body = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const packed = zip.subarray(body, body + size);
    found.set(zip.toString('utf8', at + 46, at + 46 + names), how === 8 ? inflateRawSync(packed) : packed);
    at += 46 + names + extra + comment;
  }
  return found;
}

// Nothing is replaced.
describe('the kit of a campaign', () => {
  let db: SpecDatabase;
  let app: SpecConnection;
  let api: INestApplicationContext;
  let [lead, nour, other]: House[] = [];
  let campaign: { id: string; slug: string };
  const soon = new Date(Date.now() + 86_400_000);

  beforeAll(async () => {
    db = await makeSpecDatabase();
    app = await connect(db, 'app', entities);
    api = await startAsApi(specConfig(db, { PUBLIC_URL: 'https://sawt.example.org' }), entities, [KitModule]);
    const { id: coalitionId } = await makeCoalition(db);
    [lead, nour, other] = await Promise.all([house(coalitionId, 'lead'), house(coalitionId, 'nour'), house(coalitionId, 'other')]);
    const petition = await makePetition(db, { coalitionId, organisationId: lead.id, slug: 'sante-de-nuit' });
    campaign = await makeCampaign(db, { coalitionId, organisationId: lead.id, petitionIds: [petition.id], embargoUntil: soon });
    const [{ id: secret }] = await db.sql<{ id: string }>('select id from coordinated_action where campaign_id = $1', [campaign.id]) as [{ id: string }];
    await write(coalitionId, secret, 'Réseaux sociaux', 'Soignons la nuit !');
    await write(coalitionId, await event(coalitionId, true), 'Rencontre', 'Venez.');
    await write(coalitionId, await event(coalitionId, false), 'Interne', 'Entre nous.');
    await api.get(InviteToCampaign).run(lead.ctx, { campaignId: campaign.id, organisationIds: [nour.id] });
    const [row] = await db.sql<{ id: string }>('select id from campaign_participation where organisation_id = $1', [nour.id]);
    await api.get(AnswerParticipation).run(nour.ctx, { participationId: row!.id, answer: 'join' });
  });
  afterAll(async () => {
    await Promise.all([api.close(), app.close()]);
    await db.drop();
  });

  async function house(coalitionId: string, slug: string): Promise<House> {
    const made = await makeOrganisation(db, { coalitionId, slug, name: { fr: `Association ${slug}`, ar: 'جمعية' } });
    return { ...made, ctx: (await makeMember(db, { organisationId: made.id, role: 'campaigner' })).ctx };
  }
  /** Approved in French, a draft in Arabic. */
  async function write(coalitionId: string, actionId: string, title: string, text: string): Promise<void> {
    const messageId = newId();
    await db.sql('insert into campaign_message (id, campaign_id, coalition_id, action_id, title) values ($1, $2, $3, $4, $5)', [messageId, campaign.id, coalitionId, actionId, { fr: title }]);
    for (const [locale, state] of [['fr', 'approved'], ['ar', 'draft']]) {
      await db.sql(`insert into campaign_message_text (message_id, locale, campaign_id, coalition_id, text, state, written_at, approved_at) values ($1, $2, $3, $4, $6, $5, now(), case when $5 = 'approved' then now() end)`, [messageId, locale, campaign.id, coalitionId, state, text]);
    }
  }
  async function event(coalitionId: string, isPublic: boolean): Promise<string> {
    const id = newId();
    await db.sql(`insert into coordinated_action (id, campaign_id, coalition_id, organisation_id, kind, starts_on, is_public) values ($1, $2, $3, $4, 'event', '2026-11-01', $5)`, [id, campaign.id, coalitionId, lead!.id, isPublic]);
    return id;
  }
  const embargoed = /_embargo-\d{4}-\d\d-\d\d-\d{4}/;
  const open = async (kit: KitContents, ctx: RequestContext) => unzip(await buffer(packKit(kit, async (id) => (await api.get(Kits).image(ctx, id)).content)));
  const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b5d57' } }).withExif({ IFD0: { Artist: 'Samira' } }).jpeg().toBuffer();
  const upload = async (by: House, content: Buffer) => api.get(CampaignImages).add(by.ctx, campaign.id, () => Promise.resolve({ name: 'affiche.jpeg', type: 'image/jpeg', content }));

  it('takes pictures drawn anew, from who runs the campaign alone', async () => {
    const first = await upload(lead!, await picture());
    if (typeof first === 'string') throw new Error(first);
    expect((await sharp(first.content).metadata()).exif).toBeUndefined();
    expect(await upload(lead!, Buffer.from('no picture'))).toBe('unreadable');
    await expect(upload(nour!, await picture())).rejects.toThrow(NotAllowed);
    await upload(lead!, await picture());
    await expect(api.get(Kits).image(other!.ctx, first.id)).rejects.toThrow(NotFound);
    await expect(api.get(Kits).image(citizen(), first.id)).rejects.toThrow(NotFound);
    expect((await api.get(Kits).image(nour!.ctx, first.id)).name).toBe('affiche.jpg');
  });

  it('is packed for each organisation in its name, with the embargo in the file name and first in each text; that it was taken is kept', async () => {
    const kit = await api.get(Kits).take(nour!.ctx, campaign.id, 'nour');
    expect(kitName(kit)).toMatch(new RegExp(`^kit_${campaign.slug}_nour_embargo-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.zip$`));
    const packed = await open(kit, nour!.ctx);
    const files = new Map([...packed].map(([name, content]) => [name.replace(embargoed, ''), content]));
    expect([...packed.keys()].filter((name) => !embargoed.test(name)).toSorted()).toEqual(['README.ar.txt', 'README.fr.txt', 'texts/fr/2-rencontre.txt', 'texts/fr/3-interne.txt']);
    const cards = ['fr', 'ar'].flatMap((locale) => ['square', 'wide'].map((shape) => `cards/sante-de-nuit.${locale}.${shape}.png`));
    const rest = ['fr', 'ar'].flatMap((locale) => [`README.${locale}.txt`, `links/sante-de-nuit.${locale}.txt`, `links/sante-de-nuit.${locale}.widget.html`, `qr/sante-de-nuit.${locale}.png`, `qr/sante-de-nuit.${locale}.svg`]);
    expect([...files.keys()].sort()).toEqual([...cards, ...rest, 'images/affiche.jpg', 'images/affiche-2.jpg', 'texts/fr/1-reseaux-sociaux.txt', 'texts/fr/2-rencontre.txt', 'texts/fr/3-interne.txt'].sort());
    expect(String(files.get('texts/fr/2-rencontre.txt'))).not.toContain('EMBARGO');
    expect(String(files.get('texts/fr/1-reseaux-sociaux.txt'))).toMatch(/^SOUS EMBARGO JUSQU’AU [\s\S]+Soignons la nuit !/);
    expect(String(files.get('links/sante-de-nuit.fr.txt'))).toContain('https://sawt.example.org/fr/petitions/sante-de-nuit?org=nour');
    expect(String(files.get('links/sante-de-nuit.ar.widget.html'))).toContain('data-org="nour" data-lang="ar"');
    expect(String(files.get('README.fr.txt'))).toMatch(/SOUS EMBARGO[\s\S]+- Réseaux sociaux \(fr\) : [\s\S]+- images\/ : [\s\S]+Association nour/);
    expect(String(files.get('README.fr.txt'))).not.toContain('Rencontre (fr) :');
    const card = await sharp(files.get('cards/sante-de-nuit.fr.square.png')).metadata();
    expect([card.width, card.height]).toEqual([1080, 1080]);
    expect(await db.sql('select organisation_id from campaign_kit_download')).toEqual([{ organisation_id: nour!.id }]);
    expect((await api.get(Kits).look(lead!.ctx, campaign.id)).downloads).toMatchObject([{ organisation: { slug: 'nour' }, times: 1 }]);
    expect((await api.get(Kits).look(nour!.ctx, campaign.id)).downloads).toEqual([]);
  });

  it('is for who takes part, in its own name', async () => {
    await expect(api.get(Kits).take(other!.ctx, campaign.id, 'other')).rejects.toThrow(NotAllowed);
    await expect(api.get(Kits).take(nour!.ctx, campaign.id, 'lead')).rejects.toThrow(NotAllowed);
    await expect(api.get(Kits).look(other!.ctx, campaign.id)).rejects.toThrow(NotAllowed);
    await expect(api.get(Kits).take(citizen(), campaign.id, 'nour')).rejects.toThrow(NotSignedIn);
  });

  it('shows the coordination, who runs every campaign, what is in it', async () => {
    const [found] = await db.sql<{ coalitionId: string }>('select coalition_id as "coalitionId" from campaign where id = $1', [campaign.id]);
    const { ctx } = await makeCoordinator(db, found!);
    expect((await api.get(Kits).look(ctx, campaign.id)).takers).toEqual([]);
    await expect(api.get(Kits).take(ctx, campaign.id, 'nour')).rejects.toThrow(NotAllowed);
  });

  it('is everybody’s only where the campaign says so: each part once its own embargo is over, nothing of what is kept inside or called off', async () => {
    const shown = () => api.get(Kits).shown(citizen(), campaign.slug);
    await expect(shown()).rejects.toThrow(NotFound);
    await api.get(SetParticipationRules).run(lead!.ctx, { campaignId: campaign.id, invitationDays: 14, isOpen: false, admitsOthers: false, publishesMembers: false, publishesKit: true });
    const early = await shown();
    expect([early.messages.map(({ title }) => title.fr), early.links, early.images]).toEqual([['Rencontre'], [], []]);
    expect([...(await open(early, citizen())).keys()]).toEqual(['README.fr.txt', 'texts/fr/1-rencontre.txt']);
    // Who takes part is given no more by the address for everybody.
    expect((await api.get(Kits).shown(nour!.ctx, campaign.slug)).messages).toHaveLength(1);
    const seen = () => app.database.transaction(citizen(), async (em) => ((await em.query('select 1 from campaign_image')) as unknown[]).length + ((await em.query('select 1 from campaign_message_text')) as unknown[]).length);
    expect(await seen()).toBe(1);
    await db.sql(`update coordinated_action set state = 'called_off' where kind = 'event' and is_public`);
    await expect(shown()).rejects.toThrow(NotFound);
    expect(await seen()).toBe(0);
    await db.sql('update coordinated_action set embargo_until = now()');
    const kit = await shown();
    expect(kitName(kit)).toBe(`kit_${campaign.slug}.zip`);
    expect(kit.links.map(({ address }) => address)).toEqual(['https://sawt.example.org/fr/petitions/sante-de-nuit', 'https://sawt.example.org/ar/petitions/sante-de-nuit']);
    expect([...(await open(kit, citizen())).keys()]).toContain('texts/fr/1-reseaux-sociaux.txt');
    expect(await seen()).toBe(3);
  });
});
