import { AuditLog, authEntities } from '#libs/auth';
import { Keys } from '#libs/crypto';
import { organisationEntities, OrganisationKeys, TreatProposal } from '#libs/organisations';
import { connect, specConfig, type SpecConnection, type SpecDatabase } from '#libs/testing';
import { AddressBook } from '../address-book.js';
import { Carriers } from '../drafting/carriers.service.js';
import { CreatePetition } from '../drafting/create-petition.service.js';
import { DraftFromProposal } from '../drafting/draft-from-proposal.service.js';
import { DraftParts } from '../drafting/draft-parts.service.js';
import { DraftTargets } from '../drafting/draft-targets.service.js';
import { UpdatePetition } from '../drafting/update-petition.service.js';
import { DeliverPetition } from '../following/deliver-petition.service.js';
import { PublishErratum } from '../following/publish-erratum.service.js';
import { PublishUpdate } from '../following/publish-update.service.js';
import { RecordAnswer } from '../following/record-answer.service.js';
import { MovePetition } from '../move-petition.service.js';
import { petitionEntities } from '../petition.entities.js';
import { PetitionPartners } from '../partners/petition-partners.service.js';
import { PetitionEvents } from '../petition.events.js';
import { Petitions } from '../petitions.service.js';
import { OpenPetition } from '../publishing/open-petition.service.js';
import { PetitionCourse } from '../publishing/petition-course.service.js';
import { SchedulePetition } from '../publishing/schedule-petition.service.js';
import { Readiness } from '../readiness.service.js';
import { PetitionLists } from '../reading/petition-lists.service.js';
import { PetitionParts } from '../reading/petition-parts.service.js';
import { ReviewPetition } from '../review/review-petition.service.js';
import { SubmitPetition } from '../review/submit-petition.service.js';
import { PetitionSearch } from '../searching/petition-search.service.js';
import { SimilarPetitions } from '../searching/similar-petitions.service.js';
import { SignatureCounts } from '../signature-counts.js';

export type PetitionHouse = Awaited<ReturnType<typeof openHouse>>;

/** All services of the area on one database, connected as the API (held by row security) or as the worker. */
export async function openHouse(db: SpecDatabase, as: 'app' | 'worker' = 'app') {
  const connection: SpecConnection = await connect(db, as, [...authEntities, ...organisationEntities, ...petitionEntities]);
  const { database } = connection;
  const [petitions, events, audit, counts, search] = [new Petitions(database), new PetitionEvents(), new AuditLog(), new SignatureCounts(), new PetitionSearch()];
  const moves = new MovePetition(database, petitions, events, audit);
  const keys = new OrganisationKeys(new Keys(specConfig(db)));
  const readiness = new Readiness(petitions, keys);
  const [carriers, parts, targets] = [new Carriers(), new DraftParts(), new DraftTargets(new AddressBook())];
  const create = new CreatePetition(database, carriers, parts, targets, events, audit);
  return {
    source: connection.source, database, close: () => connection.close(), petitions, events, audit, counts, moves,
    create, fromProposal: new DraftFromProposal(database, new TreatProposal(database, audit), create, events), update: new UpdatePetition(moves, carriers, parts, targets),
    submit: new SubmitPetition(moves, readiness), review: new ReviewPetition(moves, readiness),
    open: new OpenPetition(moves, readiness, search, new PetitionPartners(keys)), schedule: new SchedulePetition(moves, readiness), course: new PetitionCourse(moves),
    deliver: new DeliverPetition(moves, counts), answer: new RecordAnswer(moves), correct: new PublishErratum(moves), tell: new PublishUpdate(moves),
    lists: new PetitionLists(database), parts: new PetitionParts(database), similar: new SimilarPetitions(database),
  };
}
