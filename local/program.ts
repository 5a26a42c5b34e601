// The program behind `npm start`: opens the data folder and serves the page on this computer only.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { WebSocketServer } from 'ws';
import { DataFolderError } from './data-folder';
import { parseArguments, type StartArguments, USAGE } from './server/arguments';
import { Desk } from './server/desk';
import { originsOf } from './server/guard';
import { listen, PortTaken } from './server/listen';
import type { ToServer } from './server/messages';
import { personOf } from './server/person-of';
import { Site } from './server/site';

/** The compiled add-on by its language. */
const DIST = { en: 'dist', es: 'dist-es' } as const;
const EXIT = { stopped: 0, failed: 1, usage: 2 } as const;

async function start({ port: wanted, data, language, project }: StartArguments): Promise<void> {
  let desk: Desk | null = null;
  const opened = (): Desk => {
    if (desk === null) throw new Error('The data folder is not open yet.');
    return desk;
  };
  let port = 0;
  const site = new Site(opened, () => originsOf(port), join(__dirname, 'page'));
  const server = createServer((request, response) => {
    if (desk !== null) void site.answer(request, response);
    else response.writeHead(503, { 'retry-after': '1' }).end('It is just starting. Try again.');
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 * 1024 });
  server.on('upgrade', (request, socket, head) => {
    // Whoever goes away while being answered must not end the program for everybody else.
    socket.on('error', () => socket.destroy());
    if (desk === null || !site.mayConnect(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const person = personOf(new URL(request.url ?? '/', originsOf(port).page));
      const window = opened().enter(person, webSocket);
      webSocket.on('error', (error) => {
        console.error('The line of a page broke:', error.message);
        webSocket.terminate();
      });
      webSocket.on('message', (text) => {
        try {
          opened().hear(window, JSON.parse(String(text)) as ToServer);
        } catch (error) {
          // The page starts anew from a snapshot; the program goes on for everybody else.
          console.error('A message of a page could not be taken:', error);
          webSocket.close(1008);
        }
      });
      webSocket.on('close', () => opened().leave(window));
    });
  });

  port = await listen(server, wanted);
  try {
    desk = await Desk.open({
      dataDir: data,
      distDir: project ?? join(__dirname, '../..', DIST[language]),
      paneOrigin: originsOf(port).pane,
      warn: (message) => console.error(message),
    });
  } catch (error) {
    server.close();
    throw error;
  }
  let isToldTwice = false;
  const stop = (): void => {
    const problem = isToldTwice ? null : whyNotSaved(opened());
    if (problem !== null) {
      isToldTwice = true;
      console.error(`\n${problem}\n${UNSAVED}`);
      return;
    }
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    for (const socket of sockets.clients) socket.terminate();
    server.close();
    server.closeAllConnections();
    void opened()
      .close()
      .then(() => console.log('\nSaved and stopped.'))
      .then(() => process.exit(EXIT.stopped))
      .catch((error: unknown) => {
        console.error(error instanceof DataFolderError ? error.message : error);
        process.exit(EXIT.failed);
      });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Whoever reads this may stop it at once.
  console.log(`Informational Interviews, on this computer only:

  ${originsOf(port).page}

Everything is kept in ${data}
Stop with Ctrl-C; nothing is lost.`);
}

const UNSAVED =
  'The last changes are not saved, so it goes on running. Stop it once more to end without them.';

/** null where everything is on disk. */
function whyNotSaved({ edition }: Desk): string | null {
  try {
    edition.save();
    return null;
  } catch (error) {
    if (error instanceof DataFolderError) return error.message;
    throw error;
  }
}

const parsed = parseArguments(process.argv.slice(2), process.cwd());
if (parsed.kind === 'start') {
  start(parsed.start).catch((error: unknown) => {
    const isForPeople = error instanceof DataFolderError || error instanceof PortTaken;
    console.error(isForPeople ? error.message : error);
    process.exit(EXIT.failed);
  });
} else if (parsed.kind === 'help') {
  console.log(USAGE);
} else {
  console.error(parsed.message);
  process.exitCode = EXIT.usage;
}
