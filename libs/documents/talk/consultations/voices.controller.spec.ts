import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '#libs/context';
import type { AnswerConsultation } from './answer-consultation.service.js';
import { VoicesController } from './voices.controller.js';

type Given = Parameters<AnswerConsultation['give']>;
const ogg = Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from('OpusHead'), Buffer.alloc(64)]);
/** A browser that speaks French. */
const ctx = { actor: { kind: 'anonymous' }, locale: 'fr', requestId: 'x' } as RequestContext;

function posted(fields: Record<string, string>, file?: Buffer): FastifyRequest {
  const parts = async function* () {
    for (const [fieldname, value] of Object.entries(fields)) yield { type: 'field', fieldname, value };
    if (file) yield { type: 'file', filename: 'note.ogg', file: Object.assign((async function* () { yield file; })(), { truncated: false }) };
  };
  return { parts } as unknown as FastifyRequest;
}
function answering(isOpen: boolean) {
  const given: Given[] = [];
  const answer = { mayBegin: async () => isOpen, give: async (...args: Given) => { given.push(args); return args[2].words || args[2].voice ? { asked: {}, token: 'mine' } : { code: 'invalidInput', fields: [{ code: 'nothingSaid' }] }; } } as unknown as AnswerConsultation;
  return { given, door: new VoicesController(answer, {} as never, {} as never) };
}

describe('the form of a consultation', () => {
  it('is answered in the language of its page, and leads back there', async () => {
    const { given, door } = answering(true);
    expect(await door.answer(ctx, 'all', 'ar', posted({ words: 'الدواء', agreement: 'PARTLY', sheet: 's1' }, ogg))).toEqual({ url: '/ar/consultations/mine?done=1' });
    expect(given).toMatchObject([[{ locale: 'ar' }, 'all', { words: 'الدواء', agreement: 'partly', withoutVoice: false, sheet: 's1', voice: { type: 'audio/ogg' } }]]);
    expect(await door.answer(ctx, 'all', 'zz', posted({ words: 'x', withoutVoice: '1' }))).toEqual({ url: '/fr/consultations/mine?done=1' });
    expect(given[1]).toMatchObject([{ locale: 'fr' }, 'all', { withoutVoice: true }]);
  });

  it('keeps the words when the voice note is refused, and says both', async () => {
    const { door } = answering(true);
    expect(await door.answer(ctx, 'all', 'ar', posted({ words: 'الدواء' }, Buffer.from('<html>')))).toEqual({ url: '/ar/consultations/mine?done=1&voice=wrongKind' });
    expect(await door.answer(ctx, 'all', 'ar', posted({}, Buffer.from('<html>')))).toEqual({ url: '/ar/consultations/all?fault=nothingSaid&voice=wrongKind' });
  });

  it('leads to its page when it is over, without reading what was sent', async () => {
    const { given, door } = answering(false);
    expect(await door.answer(ctx, '../x', 'ar', {} as FastifyRequest)).toEqual({ url: '/ar/consultations/..%2Fx' });
    expect(given).toEqual([]);
  });
});
