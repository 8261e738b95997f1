// The world outside: people with browsers and the mail server that takes their mail. It outlives every fault.
import { Crowd } from './crowd.js';
import { Mailboxes } from './mailboxes.js';
import type { Order, OutsideOptions } from './messages.js';

const options = JSON.parse(process.argv[2]!) as OutsideOptions;
const mailboxes = new Mailboxes(options.mails);
const crowd = new Crowd(options, mailboxes);
const smtpPort = await mailboxes.open();

process.on('message', (order: Order) => {
  if (order.do === 'sink') mailboxes.behave(order.mode, order.times);
  else if (order.do === 'begin') void crowd.begin();
  else crowd.finish();
});
process.on('disconnect', () => process.exit(0));
setInterval(() => process.send?.(crowd.progress(smtpPort), undefined, undefined, () => {}), 100); // the harness may just have ended
process.send?.(crowd.progress(smtpPort));
