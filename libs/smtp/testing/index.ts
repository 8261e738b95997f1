export { startSink, type MailSink, type SinkReply } from './mail-sink.js';
