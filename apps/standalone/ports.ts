import { createServer, type AddressInfo, type Server } from 'node:net';
import { StartFault } from './start-fault.js';

/** As many different free ports of this machine. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, '127.0.0.1')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map(close));
  return ports;
}

/** Throws a StartFault when Sawt cannot listen there. */
export async function checkPort(port: number, host: string): Promise<void> {
  try {
    await close(await listen(port, host));
  } catch (error) {
    throw faultOf((error as NodeJS.ErrnoException).code, port, host);
  }
}

function faultOf(code: string | undefined, port: number, host: string): StartFault {
  if (code === 'EADDRINUSE') return new StartFault(`Port ${port} is already in use; choose another: PORT=${port === 65535 ? 3001 : port + 1} npm start`, `le port ${port} est déjà pris, choisissez-en un autre`);
  if (code === 'EACCES') return new StartFault(`Port ${port} needs more rights than you have; choose one above 1024: PORT=3000 npm start`, `le port ${port} est réservé, choisissez-en un au-dessus de 1024`);
  return new StartFault(`This machine has no address ${host} to listen on (${code}); set HOST=127.0.0.1 or HOST=0.0.0.0`, `cette machine n’a pas l’adresse ${host}`);
}

function listen(port: number, host: string): Promise<Server> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen({ port, host, exclusive: true }, () => done(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}
