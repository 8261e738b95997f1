import { Global, Module } from '@nestjs/common';
import { MailSender } from './mail-sender.js';

/** `MailSender` for the whole application; wants the global `Config` and `Keys`. */
@Global()
@Module({ providers: [MailSender], exports: [MailSender] })
export class SmtpModule {}
