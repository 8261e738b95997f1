import { Injectable } from '@nestjs/common';
import { may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { areasOf, dayOf, inLocale, regions, translate, type Locale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { isStaffOf, type Petition } from '#libs/petitions';
import { Tallies } from '#libs/signatures';
import { LegalTracks } from '../legal-tracks.service.js';
import { judgeAssociation } from '../rules/association-route.js';
import { communeKinds, type LegalTrack } from '../rules/legal-track.js';
import { requirementsOf } from '../rules/requirement.js';
import { LegalTrackChoice, PetitionTrack, TrackReading, type AssociationCheck, type LegalTrackPlace, type TrackNotice } from '../track.type.js';
import { countedSignatures, judgeReadings, verdictOf, type FollowedTrack, type JudgedReading } from './followed-track.js';
import { PetitionTracks } from './petition-tracks.service.js';
import { factsOf } from './track-facts.js';
import { placeName, trackAreaName } from './track-words.js';

/** Shows what a track asks and how far a petition is; to those who do not see every number, as a function of the numbers they do see. */
@Injectable()
export class ShowTrack {
  constructor(
    private readonly database: Database,
    private readonly tallies: Tallies,
    private readonly tracks: LegalTracks,
    private readonly followed: PetitionTracks,
  ) {}

  async of(ctx: RequestContext, petition: Petition, locale: Locale): Promise<PetitionTrack | null> {
    return this.database.transaction(ctx, async (em) => {
      const followed = await this.followed.of(em, ctx, petition.id);
      if (!followed) return null;
      const hidesSmall = !may(ctx, 'signature.report', petition);
      const counted = await countedSignatures(em, this.tallies, petition.id, hidesSmall);
      const day = dayOf(await momentOf(em, ctx));
      const leader = isStaffOf(ctx, petition) ? await em.findOneBy(OrganisationRow, { id: petition.organisationId }) : null;
      const readings = judgeReadings(followed, counted, hidesSmall);
      return Object.assign(new PetitionTrack(), {
        ...rulesOf(followed, petition.openedAt, locale),
        readings: readings.map((one) => toReading(one, locale)),
        verdict: verdictOf(readings),
        partsAsOf: counted.partsAsOf,
        newer: this.newer(followed, day, locale),
        association: leader ? associationChecks(followed, leader, day) : [],
      } satisfies PetitionTrack);
    });
  }

  /** The tracks a petition can choose today. */
  choices(locale: Locale, day: string): LegalTrackChoice[] {
    return this.tracks.allOn(day).map(({ key, version, holdsFrom, rule }) => ({
      key, version, holdsFrom, name: inLocale(rule.name, locale), law: inLocale(rule.law, locale), placeKind: rule.place, places: placesOf(rule, locale), sources: rule.readings.map(({ source, confidence }) => ({ source, confidence })), takesAssociations: rule.associationRoute !== null,
    }));
  }

  private newer({ version }: FollowedTrack, day: string, locale: Locale): TrackNotice | null {
    const today = this.tracks.on(version.key, day);
    return today && today.version > version.version ? { version: today.version, holdsFrom: today.holdsFrom, law: inLocale(today.rule.law, locale) } : null;
  }
}

function rulesOf({ chosen: { place, route, fixedOn }, version: { key, version, holdsFrom, rule } }: FollowedTrack, openedAt: Date | null, locale: Locale) {
  return {
    key, version, holdsFrom, fixedOn, route, place,
    name: inLocale(rule.name, locale),
    law: inLocale(rule.law, locale),
    placeName: placeName(place, locale),
    signers: translate(locale, `campaigns.tracks.signers.${rule.signers}`),
    facts: factsOf(rule, { place, openedOn: openedAt && dayOf(openedAt) }, locale),
  };
}

function associationChecks({ chosen, version }: FollowedTrack, leader: OrganisationRow, day: string): AssociationCheck[] {
  return version.rule.associationRoute ? judgeAssociation(version.rule.associationRoute, leader, chosen.place, day) : [];
}

function toReading({ reading, judgement }: JudgedReading, locale: Locale): TrackReading {
  const level = reading.areas?.level ?? 'province';
  return Object.assign(new TrackReading(), {
    key: reading.key, source: reading.source, confidence: reading.confidence, note: reading.note ? inLocale(reading.note, locale) : '',
    ...judgement,
    areas: judgement.areas.map((area) => ({ ...area, name: trackAreaName(area.code, level, locale) })),
  } satisfies TrackReading);
}

function placesOf(rule: LegalTrack, locale: Locale): LegalTrackPlace[] {
  const totals = (place: string | null) => requirementsOf(rule, place).map(({ requirement }) => requirement.total);
  if (rule.place === 'none') return [{ code: '', name: '', totals: totals(null) }];
  const codes = rule.place === 'region' ? regions(locale).map(({ code }) => code) : rule.place === 'province' ? areasOf('MA', locale).map(({ code }) => code) : [...communeKinds];
  return codes.map((code) => ({ code, name: placeName(code, locale), totals: totals(code) }));
}
