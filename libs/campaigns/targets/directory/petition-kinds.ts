import type { Addressee, TargetKind } from '#libs/petitions';
import type { DirectoryKind } from '../target.enums.js';
import type { AdvocacyTargetRow } from './advocacy-target.entity.js';

/** What petitions call each kind of the directory: they tell fewer apart. */
const petitionKinds: Record<DirectoryKind, TargetKind> = {
  government: 'government', parliament: 'parliament', ministry: 'ministry', region_council: 'region', province_council: 'province', commune: 'commune', company: 'company',
  un: 'international', eu: 'international', agency: 'public_body', justice: 'public_body', nhri: 'public_body', council: 'public_body', ombudsman: 'public_body', regulator: 'public_body', media: 'other', other: 'other',
};

/** As it is copied into a petition: by its name, never by who holds the office. */
export const addresseeOf = ({ name, kind }: Pick<AdvocacyTargetRow, 'name' | 'kind'>): Addressee => ({ name, kind: petitionKinds[kind] });
