import { registerEnumType } from '@nestjs/graphql';
import type { DocumentKind } from './document.entity.js';
import type { DocumentState } from './document.states.js';

export const DocumentStates = { PROPOSED: 'proposed', DRAFTING: 'drafting', COMMENT_ROUND: 'comment_round', SYNTHESIS: 'synthesis', SILENCE: 'silence', VOTING: 'voting', BLOCKED: 'blocked', ADOPTED: 'adopted', PUBLISHED: 'published', ARCHIVED: 'archived' } as const satisfies Record<string, DocumentState>;
registerEnumType(DocumentStates, { name: 'DocumentState', description: 'The public reads what was PUBLISHED.' });

export const DocumentKinds = { POSITION: 'position', STATEMENT: 'statement', OPEN_LETTER: 'open_letter', MEMORANDUM: 'memorandum', REPORT: 'report', OTHER: 'other' } as const satisfies Record<string, DocumentKind>;
registerEnumType(DocumentKinds, { name: 'DocumentKind' });

export type KeeperRole = 'rapporteur' | 'author';
export const KeeperRoles = { RAPPORTEUR: 'rapporteur', AUTHOR: 'author' } as const satisfies Record<string, KeeperRole>;
registerEnumType(KeeperRoles, { name: 'DocumentKeeperRole', description: 'A RAPPORTEUR leads the writing, an AUTHOR has written much of it.' });

export type ChangeKind = 'added' | 'struck';
export const ChangeKinds = { ADDED: 'added', STRUCK: 'struck' } as const satisfies Record<string, ChangeKind>;
registerEnumType(ChangeKinds, { name: 'DocumentChangeKind' });
