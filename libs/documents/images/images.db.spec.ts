import type { INestApplicationContext } from '@nestjs/common';
import sharp from 'sharp';
import { authEntities } from '#libs/auth';
import { citizen } from '#libs/auth/testing';
import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { organisationEntities } from '#libs/organisations';
import { makeCoalition, makeMember, makeOrganisation } from '#libs/organisations/testing';
import { petitionEntities } from '#libs/petitions';
import { signatureEntities } from '#libs/signatures';
import { makeSpecDatabase, specConfig, startAsApi, type SpecDatabase } from '#libs/testing';
import { documentEntities } from '../index.js';
import { makeDocument } from '../testing/document.factory.js';
import { DocumentImages } from './document-images.service.js';
import { ImagesModule } from './images.module.js';

describe('pictures of a document', () => {
  let db: SpecDatabase;
  let api: INestApplicationContext;
  let images: DocumentImages;
  let writer: RequestContext;
  let reader: RequestContext;
  let stranger: RequestContext;
  let documentId: string;
  let upload: { name: string; type: string; content: Buffer };

  beforeAll(async () => {
    db = await makeSpecDatabase();
    api = await startAsApi(specConfig(db), [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...documentEntities], [ImagesModule]);
    images = api.get(DocumentImages);
    const { id: coalitionId } = await makeCoalition(db);
    const { id: organisationId } = await makeOrganisation(db, { coalitionId });
    const elsewhere = await makeOrganisation(db, { coalitionId: (await makeCoalition(db)).id });
    writer = (await makeMember(db, { organisationId, role: 'contributor' })).ctx;
    reader = (await makeMember(db, { organisationId, role: 'analyst' })).ctx;
    stranger = (await makeMember(db, { organisationId: elsewhere.id, role: 'campaigner' })).ctx;
    documentId = (await makeDocument(db, { coalitionId, organisationId })).id;
    const content = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#0a5f55' } }).withExif({ IFD3: { GPSLatitude: '35/1 46/1 0/1' } }).jpeg().toBuffer();
    upload = { name: 'photo.jpg', type: 'image/jpeg', content };
  });
  afterAll(async () => {
    await api.close();
    await db.drop();
  });
  const add = (ctx: RequestContext, content = upload.content) => images.add(ctx, documentId, async () => ({ ...upload, content }));
  const added = async () => {
    const row = await add(writer);
    if (typeof row === 'string') throw new Error(row);
    return row;
  };

  it('are drawn anew, smaller and without where they were taken, and put on record', async () => {
    expect((await sharp(upload.content).metadata()).exif).toBeDefined();
    const { id } = await added();
    const { content, type, width } = await images.one(reader, id);
    expect([type, width, (await sharp(content).metadata()).exif]).toEqual(['image/jpeg', 2400, undefined]);
    expect(await db.sql(`select object_id as id from audit_entry where action = 'document.addImage'`)).toEqual([{ id: documentId }]);
  });

  it('are taken from who may type in it today, whose file alone is read', async () => {
    let reads = 0;
    const read = async () => (reads += 1, 'noFile' as const);
    await expect(images.add(reader, documentId, read)).rejects.toThrow(NotAllowed);
    await expect(images.add(stranger, documentId, read)).rejects.toThrow(NotFound);
    await expect(images.add(citizen(), documentId, read)).rejects.toThrow(NotSignedIn);
    await expect(images.add(writer, newId(), read)).rejects.toThrow(NotFound);
    await db.sql(`update document set state = 'voting' where id = $1`, [documentId]);
    await expect(images.add(writer, documentId, read)).rejects.toThrow(NotAllowed);
    await db.sql(`update document set state = 'drafting' where id = $1`, [documentId]);
    expect(reads).toBe(0);
  });

  it('are no pictures when they cannot be read, and at most a hundred', async () => {
    expect(await add(writer, Buffer.from('no picture'))).toBe('unreadable');
    expect(await images.add(writer, documentId, async () => 'tooLarge')).toBe('tooLarge');
    await db.sql(`insert into document_image (id, document_id, coalition_id, type, width, height, content) select uuidv7(), document_id, coalition_id, type, 1, 1, '' from document_image, generate_series(1, 99) limit 99`);
    expect(await add(writer)).toBe('tooManyImages');
    await db.sql('delete from document_image where width = 1');
  });

  it('are shown to who may read the document, and to everybody once it is published', async () => {
    const { id } = await added();
    await expect(images.one(stranger, id)).rejects.toThrow(NotFound);
    await expect(images.one(citizen(), id)).rejects.toThrow(NotFound);
    await expect(images.one(writer, 'no-id')).rejects.toThrow(NotFound);
    await db.sql(`update document set state = 'published', adopted_at = now(), published_at = now() where id = $1`, [documentId]);
    expect((await images.one(citizen(), id)).content.length).toBeGreaterThan(1000);
  });
});
