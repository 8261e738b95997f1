import type { MessageKey } from '#libs/i18n';

/** Every act that can stand in the log, in the order of the filter. A spec compares it with what the program records. */
export const acts = [
  'petition.create', 'petition.import', 'petition.edit', 'petition.submit', 'petition.approve', 'petition.requestChanges', 'petition.reject', 'petition.revise',
  'petition.schedule', 'petition.unschedule', 'petition.open', 'petition.pause', 'petition.resume', 'petition.close', 'petition.deliver',
  'petition.recordAnswer', 'petition.recordNoAnswer', 'petition.archive', 'petition.correct', 'petition.publishUpdate',
  'track.choose', 'filing.record', 'filing.scan', 'dossier.write',
  'suspects.accept', 'suspects.refuse', 'signatures.propose', 'signatures.apply', 'signatures.turnDown', 'signatures.takeBack',
  'mailing.create', 'mailing.update', 'mailing.test', 'mailing.approve', 'mailing.send', 'mailing.pause', 'mailing.resume', 'mailing.cancel',
  'letters.create', 'letters.update', 'letters.approve', 'letters.open', 'letters.goLive', 'letters.pause', 'letters.resume', 'letters.close', 'letters.resumeOffice', 'letters.refuseOffice', 'letters.liftRefusal', 'letters.handOver', 'letters.countSent', 'letters.sendAgain',
  'export.request', 'export.make', 'export.download',
  'invitation.send', 'invitation.accept', 'invitation.revoke', 'membership.update', 'membership.remove', 'membership.enrol', 'staff.update', 'staff.remove', 'voice.update', 'voice.remove',
  'place.changeKind', 'place.suspend', 'place.resume', 'place.leave', 'place.correct', 'place.answerListing',
  'office.give', 'office.end',
  'indicator.setGoal', 'indicator.recordBaseline', 'indicator.write',
  'mandate.grant', 'mandate.revoke',
  'admission.submit', 'admission.edit', 'admission.ask', 'admission.complete', 'admission.confirmSponsoring', 'admission.declineSponsoring', 'admission.sponsor', 'admission.nameRapporteurs', 'admission.writeReport', 'admission.report',
  'admission.object', 'admission.withdrawObjection', 'admission.answerObjection', 'admission.hear', 'admission.accept', 'admission.refuse', 'admission.defer', 'admission.resume', 'admission.ratify', 'admission.admit',
  'admission.appeal', 'admission.uphold', 'admission.dismiss', 'admission.withdraw', 'admission.lapse',
  'adoption.rules', 'adoption.object', 'adoption.withdraw', 'adoption.answer', 'adoption.sendToVote', 'adoption.takeIn', 'adoption.restart', 'adoption.dissent', 'adoption.comeBack', 'adoption.showNote', 'adoption.hideNote',
  'charter.draft', 'charter.edit', 'charter.propose', 'charter.adopt', 'charter.reject', 'charter.round', 'charter.sign',
  'decision.rules', 'decision.draft', 'decision.edit', 'decision.open', 'decision.vote', 'decision.giveProxy', 'decision.takeBackProxy', 'decision.opinion', 'decision.close', 'decision.cancel', 'decision.record',
  'group.propose', 'group.edit', 'group.open', 'group.close', 'group.reopen', 'group.show', 'group.invite', 'group.ask', 'group.answer', 'group.leave', 'group.remove', 'group.setRole',
  'note.write', 'note.release', 'note.comment', 'task.give', 'task.done', 'task.drop',
  'admission.rules', 'admission.addCriterion', 'admission.editCriterion', 'admission.retireCriterion', 'application.start', 'application.readDocument',
  'series.make', 'series.edit', 'series.end', 'meeting.plan', 'meeting.move', 'meeting.callOff', 'meeting.agenda', 'meeting.sendAgenda', 'meeting.presence', 'meeting.minutes', 'meeting.sendMinutes', 'meeting.approveMinutes', 'meeting.task',
  'activity.plan', 'activity.edit', 'activity.announce', 'activity.move', 'activity.callOff', 'activity.hold', 'activity.evaluate', 'activity.enrol', 'activity.withdraw', 'activity.attend', 'activity.walkIn', 'activity.correct', 'activity.addMaterial', 'activity.removeMaterial',
  'comment.make', 'comment.reply', 'comment.resolve', 'comment.reopen', 'amendment.propose', 'amendment.endorse', 'amendment.withdraw', 'amendment.accept', 'amendment.merge', 'amendment.reject', 'consultation.open', 'consultation.reopen', 'consultation.sayChanges', 'consultation.note', 'consultation.askByMail', 'consultation.close', 'consultation.waive',
  'proposal.make', 'proposal.edit', 'proposal.withdraw', 'proposal.treat', 'proposal.become',
  'participation.invite', 'participation.ask', 'participation.join', 'participation.decline', 'participation.accept', 'participation.refuse', 'participation.withdraw', 'participation.expire', 'participation.leave',
  'target.add', 'target.edit', 'target.retire', 'target.reinstate', 'target.assess', 'contact.log', 'contact.followUp', 'contact.withdraw', 'commitment.record', 'commitment.move', 'commitment.publish',
  'report.begin', 'report.edit', 'report.addTheme', 'report.editTheme', 'report.dropTheme', 'report.call', 'report.extend', 'report.settle', 'report.reopen', 'report.beginContribution', 'report.handIn', 'report.takeBack', 'report.decline', 'report.admit', 'report.merge', 'report.reject', 'report.nameSpokesperson', 'report.acceptToSpeak', 'report.declineToSpeak',
  'signOff.open', 'signOff.ask', 'signOff.askExternal', 'signOff.answer', 'signOff.admit', 'signOff.turnDown', 'signOff.void', 'signOff.callOff', 'signOff.seal',
  'participation.rules', 'opening.approve', 'opening.retire',
  'kit.addImage', 'kit.removeImage', 'kit.download',
  'project.write', 'strategy.write', 'objective.write', 'campaign.plan', 'campaign.edit', 'campaign.open', 'campaign.pause', 'campaign.resume', 'campaign.close', 'campaign.reopen', 'campaign.evaluate', 'campaign.check', 'campaign.makeTemplate',
  'action.plan', 'action.edit', 'action.finish', 'action.callOff', 'publication.note', 'message.begin', 'message.write', 'message.approve',
  'report.submit', 'report.addFile', 'report.recordStep', 'report.show', 'report.nameSpeaker', 'recommendation.add', 'recommendation.correct', 'recommendation.import', 'recommendation.noteAnswer', 'recommendation.noteStatus', 'recommendation.plan',
  'document.begin', 'document.edit', 'document.addLanguage', 'document.addImage', 'document.nameKeepers', 'document.release', 'document.accept', 'document.ask', 'document.gather', 'document.silence', 'document.vote', 'document.block', 'document.recall', 'document.adopt', 'document.publish', 'document.archive',
  'document.keepVersion', 'document.restoreVersion', 'document.correct', 'document.readAgain', 'document.freeze',
  'organisation.found', 'organisation.update', 'organisation.logo', 'organisation.removeLogo', 'coalition.found', 'coalition.update', 'coalition.logo', 'coalition.removeLogo',
] as const;

/** Acts on one’s own account or session, or for the installation: they belong to no organisation and are shown to nobody here. */
export const ownActs = [
  'account.update', 'account.changePassword', 'account.resetPassword', 'account.confirmTotp', 'account.disableTotp', 'account.rescue',
  'session.start', 'session.end', 'session.revoke', 'calendar.renew', 'calendar.stop', 'work.retry',
] as const;

export const objectKinds = ['petition', 'mailing', 'letter_campaign', 'export', 'account', 'invitation', 'organisation', 'coalition', 'mandate', 'charter', 'adoption_round', 'recommendation', 'decision', 'working_group', 'working_group_note', 'task', 'application', 'criterion', 'meeting', 'meeting_series', 'campaign_participation', 'proposal', 'advocacy_target', 'advocacy_contact', 'advocacy_commitment', 'campaign_kit', 'project', 'strategy', 'objective', 'campaign', 'coordinated_action', 'activity', 'document', 'sign_off', 'document_comment', 'document_amendment', 'document_consultation', 'report_contribution'] as const;

/** Objects of those. */
export const ownKinds = ['session', 'work'] as const;

const said: ReadonlySet<string> = new Set([...acts, ...ownActs]);

/** The words of an act; undefined for one of a newer or older program. */
export function actKey(action: string): MessageKey | undefined {
  return said.has(action) ? (`console.log.action.${action}` as MessageKey) : undefined;
}

export function kindKey(kind: string): MessageKey | undefined {
  return [...objectKinds, ...ownKinds].some((known) => known === kind) ? (`console.log.kind.${kind}` as MessageKey) : undefined;
}
