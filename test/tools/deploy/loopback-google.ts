// The few calls of the Drive and Apps Script API that clasp makes, answered on this computer.
// https://developers.google.com/apps-script/api/reference/rest/v1/projects
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface ScriptProject {
  readonly title: string;
  /** The sheet that it is bound to; null for one that stands alone. */
  readonly parentId: string | null;
  files: readonly ScriptFile[];
}

/** What Google puts into every new project. */
const NEW_PROJECT: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' },
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

export class LoopbackGoogle {
  readonly projects = new Map<string, ScriptProject>();
  readonly sheets = new Map<string, string>();
  /** Each request: "PUT script.googleapis.com/v1/projects/script-1/content". */
  readonly asked: string[] = [];
  /** While it is set, projects can be read and not made. */
  refusesToMake = false;
  /** While it is set, logins are no longer renewed. */
  isLoginOver = false;
  private constructor(private readonly server: Server) {}

  static async open(): Promise<LoopbackGoogle> {
    const server = createServer();
    const google = new LoopbackGoogle(server);
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      request.on('end', () => {
        const host = request.headers.host ?? '';
        const path = (request.url ?? '').split('?')[0] ?? '';
        google.asked.push(`${request.method} ${host}${path}`);
        const [status, value] = google.answer(`${request.method} ${host}`, path, body);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return google;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private answer(verb: string, path: string, body: string): readonly [number, unknown] {
    if (verb === 'POST oauth2.googleapis.com') {
      return this.isLoginOver
        ? [400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }]
        : [200, { access_token: 'renewed', expires_in: 3600, token_type: 'Bearer' }];
    }
    if (verb === 'POST www.googleapis.com' && path === '/drive/v3/files') {
      const { name, mimeType } = JSON.parse(body) as { name: string; mimeType: string };
      if (mimeType !== 'application/vnd.google-apps.spreadsheet') return refused(400, 'Bad type');
      const id = `sheet-${this.sheets.size + 1}`;
      this.sheets.set(id, name);
      return [200, { id, name, mimeType }];
    }
    if (verb === 'POST script.googleapis.com' && path === '/v1/projects') {
      if (this.refusesToMake) return refused(403, 'User has not enabled the Apps Script API.');
      const { title, parentId = null } = JSON.parse(body) as ScriptProject;
      const scriptId = `script-${this.projects.size + 1}`;
      this.projects.set(scriptId, { title, parentId, files: NEW_PROJECT });
      return [200, { scriptId, title }];
    }
    const id = /^\/v1\/projects\/([^/]+)\/content$/.exec(path)?.[1] ?? '';
    const project = this.projects.get(id);
    if (!project) return refused(404, 'Requested entity was not found.');
    if (verb === 'PUT script.googleapis.com') {
      project.files = (JSON.parse(body) as { files: readonly ScriptFile[] }).files;
    }
    return [200, { scriptId: id, files: project.files }];
  }
}

function refused(status: number, message: string): readonly [number, unknown] {
  return [status, { error: { code: status, message, errors: [{ message, domain: 'global' }] } }];
}
