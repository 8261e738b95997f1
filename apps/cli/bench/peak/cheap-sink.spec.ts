import { once } from 'node:events';
import { connect } from 'node:net';
import { CheapSink, type SunkMail } from './cheap-sink.js';

const token = 'a'.repeat(60) + '_-19';

async function deliver(port: number, to: string, body: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'data');
  for (const line of ['EHLO spec', 'MAIL FROM:<a@b.ma>', `RCPT TO:<${to}>`, 'DATA', `${body}\r\n.`, 'QUIT']) {
    socket.write(`${line}\r\n`);
    await once(socket, 'data');
  }
  socket.destroy();
}

describe('a cheap mail sink', () => {
  it('says to whom a mail went and which link it carries, however it is encoded', async () => {
    const seen: SunkMail[] = [];
    const sink = await CheapSink.start((mail) => seen.push(mail));
    await deliver(sink.port, 'samira@example.org', `Subject: x\r\n\r\nhttp://s/fr/confirm/${token.slice(0, 30)}=\r\n${token.slice(30)} fin`);
    await deliver(sink.port, 'hind@example.org', `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`مرحبا http://s/ar/confirm/${token} شكرا`).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`);
    await deliver(sink.port, 'last@example.org', 'thank you');
    sink.stop();
    expect(seen).toEqual([{ to: 'samira@example.org', token }, { to: 'hind@example.org', token }, { to: 'last@example.org', token: undefined }]);
  });
});
