import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { AdoptionRoundRow, Documents, ObjectToDocument } from '#libs/documents';
import type { Coalition } from '#libs/organisations';
import { Correcting } from './correcting.service.js';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import { DocumentCourse } from './document-course.service.js';
import type { Actors } from './founding.service.js';
import { letter, position } from './round-world.js';
import { SigningOff } from './signing-off.service.js';
import { Writing } from './writing.service.js';

const DAY = 86_400_000;
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: new Date(Date.now() - ago * DAY) });

/** Two adoptions: a letter whose silence a strong objection holds, and a position that was adopted, signed, corrected, adopted with a minority note and is signed anew. */
@Injectable()
export class Adopting {
  constructor(
    private readonly documents: Documents,
    private readonly writing: Writing,
    private readonly course: DocumentCourse,
    private readonly objecting: ObjectToDocument,
    private readonly correcting: Correcting,
    private readonly signingOff: SigningOff,
  ) {}

  async run({ id: coalitionId }: Coalition, { coordinator, delegates }: Actors): Promise<void> {
    if ((await this.documents.list(coordinator, { coalitionId, kind: 'open_letter' })).edges.length > 0) return;
    await this.adopted(coalitionId, delegates);
    await this.held(coalitionId, delegates);
  }

  private async held(coalitionId: string, delegates: Actors['delegates']): Promise<void> {
    const [nour, passerelle, tawassol] = [delegates.get('nour-quartiers')!, delegates.get('passerelle-sante')!, delegates.get('reseau-tawassol')!];
    const { id: documentId } = await this.writing.written(as(nour, 15), { coalitionId, kind: 'open_letter', title: letter.title, texts: { fr: letter.fr, ar: letter.ar } });
    await this.course.gather(as(nour, 12), documentId);
    await this.course.silence(as(nour, 3), documentId);
    demanded(await this.objecting.run(as(tawassol, 2), { documentId, organisationId: organisationOf(tawassol), strength: 'comment', reason: letter.comment }), AdoptionRoundRow);
    demanded(await this.objecting.run(as(passerelle, 1), { documentId, organisationId: organisationOf(passerelle), strength: 'strong', locale: 'fr', section: 1, ...letter.objection }), AdoptionRoundRow);
  }

  private async adopted(coalitionId: string, delegates: Actors['delegates']): Promise<void> {
    const mains = delegates.get('les-mains-tissees')!;
    const { id: documentId } = await this.writing.written(as(mains, 40), { coalitionId, kind: 'position', title: position.title, texts: position.first });
    await this.course.gather(as(mains, 38), documentId);
    await this.course.silence(as(mains, 32), documentId);
    await this.course.pass(as(mains, 32), documentId);
    await this.signingOff.called(as(mains, 26), documentId, { days: 20, answers: [[as(mains, 25), 'sign'], [as(delegates.get('cap-sans-barrieres')!, 22), 'sign']] });
    await this.correcting.run(mains, delegates.get('riwaq-enfance')!, documentId);
    const said = position.answers;
    await this.signingOff.called(as(mains, 4), documentId, {
      days: 13,
      answers: [
        [as(mains, 4), 'sign'], [as(delegates.get('maison-bab-el-bhar')!, 3), 'reserve', said.reserve], [as(delegates.get('reseau-tawassol')!, 3), 'abstain', said.abstain],
        [as(delegates.get('cap-sans-barrieres')!, 2), 'object', said.object], [as(delegates.get('riwaq-enfance')!, 2), 'decline', said.decline], [as(delegates.get('nour-quartiers')!, 1), 'sign'],
      ],
      outside: position.outside,
    });
  }
}
