export { confirmLetterFor, confirmLettersFor, type MadeLetter } from './confirmed-letter.factory.js';
export { isKept, letterInput, makeLetterPeople, makeOpenLetters, openLettersHouse, townHall, writeAs, type LetterPeople, type LettersHouse } from './letters-house.js';
export { makeLetterCampaign } from './letter-campaign.factory.js';
