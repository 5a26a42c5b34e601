// Finds a port on this computer, and nowhere else.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DEFAULT_PORT } from './arguments';

const TRIES = 10;
const HERE = '127.0.0.1';

/** Thrown where the wanted port cannot be had; says what to do. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/**
 * Listens on `wanted`, or where nothing is wanted on the first free port of a few.
 * @returns the port
 * @throws PortTaken
 */
export async function listen(server: Server, wanted: number | null): Promise<number> {
  const ports =
    wanted === null ? Array.from({ length: TRIES }, (_, index) => DEFAULT_PORT + index) : [wanted];
  for (const port of ports) {
    const got = await tryPort(server, port);
    if (got !== null) return got;
  }
  throw new PortTaken(
    wanted === null
      ? `The ports ${DEFAULT_PORT} to ${DEFAULT_PORT + TRIES - 1} are all in use. Choose another one: npm start -- --port 5380`
      : `Port ${wanted} is in use or not allowed. Choose another one, or leave --port out: then a free one is found.`,
  );
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      server.off('listening', succeed);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    };
    const succeed = (): void => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    };
    server.once('error', fail);
    server.once('listening', succeed);
    server.listen(port, HERE);
  });
}
