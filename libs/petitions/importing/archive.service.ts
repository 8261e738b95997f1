import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Coalition, Coalitions, FoundCoalition, FoundOrganisation, Organisation, Organisations } from '#libs/organisations';

export interface ArchivePlace {
  readonly coalitionId: string;
  readonly organisationId: string;
}

const slug = 'archives-parlement-britannique';
const name = {
  fr: 'Archives : pétitions du Parlement britannique', ar: 'الأرشيف: عرائض البرلمان البريطاني', en: 'Archives: petitions of the UK Parliament', es: 'Archivos: peticiones del Parlamento británico',
};
const holder = { fr: 'Comité des pétitions du Parlement britannique', ar: 'لجنة العرائض بالبرلمان البريطاني', en: 'Petitions Committee of the UK Parliament', es: 'Comité de Peticiones del Parlamento británico' };

/** The coalition that only shows imported petitions and the organisation in whose name they stand there; made when they are missing. */
@Injectable()
export class Archive {
  constructor(
    private readonly coalitions: Coalitions,
    private readonly organisations: Organisations,
    private readonly foundCoalition: FoundCoalition,
    private readonly foundOrganisation: FoundOrganisation,
  ) {}

  async place(ctx: RequestContext): Promise<ArchivePlace> {
    const coalitionId = (await this.coalitions.bySlug(ctx, slug))?.id ?? (await this.makeCoalition(ctx));
    const organisationId = (await this.organisations.bySlug(ctx, slug))?.id ?? (await this.makeOrganisation(ctx, coalitionId));
    return { coalitionId, organisationId };
  }

  private async makeCoalition(ctx: RequestContext): Promise<string> {
    const made = await this.foundCoalition.run(ctx, { slug, name, isArchive: true });
    if (made instanceof Coalition) return made.id;
    throw new Error(`The archive coalition could not be made: ${made.code}`);
  }

  private async makeOrganisation(ctx: RequestContext, coalitionId: string): Promise<string> {
    const made = await this.foundOrganisation.run(ctx, { coalitionId, slug, name: holder, website: 'https://petition.parliament.uk' });
    if (made instanceof Organisation) return made.id;
    throw new Error(`The archive organisation could not be made: ${made.code}`);
  }
}
