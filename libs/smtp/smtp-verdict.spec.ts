import { TemporaryMailFailure } from './index.js';
import { verdictOn, type SmtpFailure } from './smtp-verdict.js';

const failed = (failure: SmtpFailure, wasHandedOver = false) => {
  try {
    return verdictOn(failure, wasHandedOver);
  } catch (error) {
    return error as TemporaryMailFailure;
  }
};
const reply = (response: string, command = 'RCPT TO'): SmtpFailure => ({ code: 'EENVELOPE', command, responseCode: Number(response.slice(0, 3)), response });

describe('final for the recipient', () => {
  it.each([
    ['550 5.1.1 <samira@sawt.ma>: no such user', 'RCPT TO', '550 5.1.1', 'the mailbox does not exist'],
    ['552 5.2.2 mailbox of samira full', 'RCPT TO', '552 5.2.2', 'the mailbox is full'],
    ['554 5.7.1 spam, says samira@sawt.ma', 'DATA', '554 5.7.1', 'the receiving system’s rules forbid the mail'],
    ['550-5.1.1 two lines\n550 5.1.1 samira', 'RCPT TO', '550 5.1.1', 'the mailbox does not exist'],
    ['550 samira@sawt.ma unknown', 'RCPT TO', '550', 'the receiving system refuses'],
  ])('%s', (response, command, code, reason) => expect(failed(reply(response, command))).toEqual({ outcome: 'refused', code, reason }));
});

describe('to be tried again', () => {
  it.each([
    ['greylisted', reply('451 4.7.1 try later samira@sawt.ma'), '451 4.7.1'],
    ['busy', reply('421 closing', 'DATA'), '421'],
    ['bad sequence', reply('503 5.5.1 bad sequence', 'RCPT TO'), '503 5.5.1'],
    ['our credentials', reply('535 5.7.8 wrong password', 'AUTH PLAIN'), '535 5.7.8'],
    ['credentials asked for', reply('530 5.7.0 authenticate first', 'RCPT TO'), '530 5.7.0'],
    ['our sender', reply('553 5.1.8 sender samira@sawt.ma', 'MAIL FROM'), '553 5.1.8'],
    ['our network', reply('554 5.7.1 you are blocked', 'CONN'), '554 5.7.1'],
    ['no connection', { code: 'ESOCKET', command: 'CONN' }, 'ESOCKET'],
    ['no code at all', {}, 'EUNKNOWN'],
    ['a code that is a sentence', { code: 'samira@sawt.ma' }, 'EUNKNOWN'],
  ] as [string, SmtpFailure, string][])('%s', (_name, failure, code) => {
    const error = failed(failure);
    expect(error).toBeInstanceOf(TemporaryMailFailure);
    expect(error).toMatchObject({ code, mayHaveArrived: false });
    expect(`${(error as Error).stack}`).not.toContain('samira@');
  });

  it('may have arrived only when the mail was handed over and nothing was answered', () => {
    expect(failed({ code: 'ECONNECTION' }, true)).toMatchObject({ mayHaveArrived: true });
    expect(failed(reply('451 4.3.0 no', 'DATA'), true)).toMatchObject({ mayHaveArrived: false });
  });
});
