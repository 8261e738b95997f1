import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { systemContext } from '#libs/context';
import { dayOf, formatNumber, inLocale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { Petitions, PetitionTargetRow, PetitionTextRow, type PetitionRow } from '#libs/petitions';
import { Tallies } from '#libs/signatures';
import { countedAtOnce, judgeReadings, verdictOf, type CountedAtOnce, type FollowedTrack, type JudgedReading } from '../../tracks/reading/followed-track.js';
import { PetitionTracks } from '../../tracks/reading/petition-tracks.service.js';
import type { Verdict } from '../../tracks/rules/judge.js';
import { placeName, trackAreaName } from '../../tracks/reading/track-words.js';
import type { DossierAnnex } from '../annexes/dossier-annex.type.js';
import { DossierAnnexes } from '../annexes/dossier-annexes.service.js';
import { DossierLetterRow, letterLocales, type LetterLocale } from './dossier-letter.entity.js';
import { writeLetter, type LetterFacts } from './write-letter.js';

/** One line of the table of areas: how many signed, and the least each reading asks (null where it asks nothing). */
export interface DossierArea {
  readonly code: string;
  readonly name: string;
  readonly confirmed: number;
  readonly needed: readonly (number | null)[];
}
export interface DossierReading {
  readonly source: string;
  readonly confidence: string;
  readonly counted: number;
  readonly total: number;
  readonly verdict: Verdict;
}
/** All that goes with a filing, in one language; every number of one moment. */
export interface Dossier {
  readonly locale: LetterLocale;
  readonly slug: string;
  readonly title: string;
  readonly letter: string;
  readonly targets: readonly string[];
  readonly carriers: readonly string[];
  readonly texts: readonly { readonly locale: string; readonly title: string; readonly body: string }[];
  readonly textHash: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly confirmed: number;
  readonly countedAt: Date;
  readonly track: { readonly name: string; readonly law: string; readonly version: number; readonly place: string; readonly verdict: Verdict } | null;
  readonly readings: readonly DossierReading[];
  readonly areas: readonly DossierArea[];
  /** Confirmed signatures of no area of the table. */
  readonly elsewhere: number;
  readonly annexes: readonly DossierAnnex[];
}

/** A letter, with how many signatures there are today; behind when it was given words that do not say so. */
export interface LetterAsItStands {
  readonly locale: LetterLocale;
  readonly body: string;
  readonly isKept: boolean;
  readonly confirmed: number;
  readonly isBehind: boolean;
}

/** Gathers a dossier in the transaction of its caller, who has checked access. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly petitions: Petitions,
    private readonly tracks: PetitionTracks,
    private readonly tallies: Tallies,
    private readonly annexes: DossierAnnexes,
  ) {}

  /** One for each language, all of the same numbers. */
  async read(em: EntityManager, petitionId: string, locales: readonly LetterLocale[]): Promise<Dossier[]> {
    const petition = await this.petitions.demand(em, petitionId);
    const followed = await this.tracks.of(em, systemContext('campaigns.dossier'), petitionId);
    const counted = await countedAtOnce(em, petitionId);
    const made = [];
    for (const locale of locales) made.push(await this.readIn(em, locale, petition, followed, counted));
    return made;
  }

  private async readIn(em: EntityManager, locale: LetterLocale, petition: PetitionRow, followed: FollowedTrack | undefined, counted: CountedAtOnce): Promise<Dossier> {
    const { id: petitionId } = petition;
    const { confirmed, asOf } = counted;
    const judged = followed ? judgeReadings(followed, counted, false) : [];
    const areas = areasOf(judged, counted[judged[0]?.reading.areas?.level ?? 'province'], locale);
    const { words, facts } = await this.factsOf(em, petition, locale, { confirmed, countedAt: asOf }, followed);
    return {
      ...facts, locale, areas, slug: petition.slug,
      letter: (await em.findOneBy(DossierLetterRow, { petitionId, locale }))?.body || writeLetter(locale, facts),
      texts: [...words.filter((text) => text.locale === locale), ...words.filter((text) => text.locale !== locale)].map((text) => ({ locale: text.locale, title: text.title, body: text.body })),
      openedAt: petition.openedAt ?? petition.createdAt, closedAt: petition.closedAt,
      track: followed ? { name: inLocale(followed.version.rule.name, locale), law: inLocale(followed.version.rule.law, locale), version: followed.version.version, place: placeName(followed.chosen.place, locale), verdict: verdictOf(judged) } : null,
      readings: judged.map(({ reading, judgement }) => ({ source: reading.source, confidence: reading.confidence, counted: judgement.total.counted, total: judgement.total.needed, verdict: judgement.verdict })),
      elsewhere: confirmed - areas.reduce((sum, area) => sum + area.confirmed, 0),
      annexes: await this.annexes.read(em, petitionId, locale),
    };
  }

  /** The letters as they stand, for whoever writes them. */
  async letters(em: EntityManager, petition: PetitionRow): Promise<LetterAsItStands[]> {
    const followed = await this.tracks.of(em, systemContext('campaigns.dossier'), petition.id);
    const { live, asOf } = await this.tallies.read(em, petition.id);
    const kept = await em.findBy(DossierLetterRow, { petitionId: petition.id });
    return Promise.all(letterLocales.map(async (locale) => {
      const saved = kept.find((letter) => letter.locale === locale);
      const { facts } = await this.factsOf(em, petition, locale, { confirmed: live, countedAt: asOf }, followed);
      const isBehind = Boolean(saved?.body && !saved.body.includes(formatNumber(locale, live)));
      return { locale, body: saved?.body || writeLetter(locale, facts), isKept: Boolean(saved?.body), confirmed: live, isBehind };
    }));
  }

  private async factsOf(em: EntityManager, petition: PetitionRow, locale: LetterLocale, counted: Pick<LetterFacts, 'confirmed' | 'countedAt'>, followed: FollowedTrack | undefined): Promise<{ words: PetitionTextRow[]; facts: LetterFacts }> {
    const words = await em.find(PetitionTextRow, { where: { petitionId: petition.id, isReady: true }, order: { locale: 'ASC' } });
    const targets = await em.find(PetitionTargetRow, { where: { petitionId: petition.id }, order: { position: 'ASC' } });
    const carrierIds = await this.petitions.partnerIds(em, petition.id);
    const organisations = await em.findBy(OrganisationRow, { id: In(carrierIds) });
    const title = (words.find((text) => text.locale === locale) ?? words.find((text) => text.locale === petition.referenceLocale))?.title ?? petition.slug;
    const facts = {
      title, ...counted,
      targets: targets.map((target) => inLocale(target.name, locale)),
      carriers: carrierIds.map((id) => inLocale(organisations.find((one) => one.id === id)?.name ?? {}, locale)),
      openedOn: dayOf(petition.openedAt ?? petition.createdAt),
      textHash: petition.textHash?.toString('hex') ?? '',
      ...(followed && { track: { law: inLocale(followed.version.rule.law, locale), place: placeName(followed.chosen.place, locale) } }),
    };
    return { words, facts };
  }
}

/** The areas the rules ask about; without such a rule, every area that has signatures. */
function areasOf(judged: readonly JudgedReading[], counts: ReadonlyMap<string, number>, locale: LetterLocale): DossierArea[] {
  const level = judged[0]?.reading.areas?.level ?? 'province';
  const asked = [...new Set(judged.flatMap(({ judgement }) => judgement.areas.map((area) => area.code)))];
  const codes = asked.length > 0 ? asked : [...counts.keys()].sort();
  return codes.map((code) => ({
    code, name: trackAreaName(code, level, locale), confirmed: counts.get(code) ?? 0,
    needed: judged.map(({ judgement }) => judgement.areas.find((area) => area.code === code)?.needed ?? null),
  }));
}
