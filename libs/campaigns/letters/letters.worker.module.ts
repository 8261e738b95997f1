import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { MailAllowance, SignaturesModule } from '#libs/signatures';
import { AnswerWriter } from './citizens/answer-writer.job.js';
import { CompareLetter } from './citizens/compare-letter.job.js';
import { EraseLetters } from './citizens/erase-letters.job.js';
import { SendLetterReceipt } from './citizens/send-letter-receipt.job.js';
import { SilenceWriter } from './citizens/silence-writer.job.js';
import { WriterMail } from './citizens/writer.mail.js';
import { DripLetters } from './sending/drip-letters.job.js';
import { LentWords } from './sending/lent-words.js';
import { LetterCourier } from './sending/letter-courier.js';
import { SlotBook } from './sending/slot-book.js';
import { SendLetterNotice } from './telling/send-letter-notice.handler.js';
import { TellOfOffice } from './telling/tell-of-office.job.js';

/** The jobs of letters; wants the global `Outbox` and `MailSender`. */
@Module({
  imports: [AuthModule, SignaturesModule],
  providers: [AnswerWriter, CompareLetter, DeliverNotice, DripLetters, EraseLetters, LentWords, LetterCourier, MailAllowance, SendLetterNotice, SendLetterReceipt, SilenceWriter, SlotBook, TellOfOffice, WriterMail],
})
export class LettersWorkerModule {}
