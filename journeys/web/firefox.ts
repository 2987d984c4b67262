import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a journey does with a browser, whichever it is. */
export interface Driver {
  readonly goTo: (address: string) => Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (selector: string, words: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The Firefoxes of this machine, by their paths; playwright drives only builds of its own or very new ones. */
export const firefoxes = (): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)))
    .filter((path, index, all) => existsSync(path) && all.indexOf(path) === index)
    .slice(0, 1);

/** Nothing is asked of anybody but the page; the language is that of the journey. */
const settings = (language: string): string =>
  Object.entries({
    'marionette.port': 0,
    'intl.accept_languages': language,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.normandy.enabled': false,
    'browser.safebrowsing.provider.mozilla.updateURL': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** Starts a Firefox with a new profile and drives it by the protocol that is built into it (Marionette, version 3). */
export async function startFirefox(path: string, language: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'otboy-firefox-'));
  writeFileSync(join(profile, 'user.js'), settings(language));
  const child = spawn(path, ['--headless', '--no-remote', '--profile', profile, '--marionette', 'about:blank'], {
    stdio: 'ignore',
  });
  const end = () => stop(child, profile);
  try {
    const { send, close } = await speakWith(await portOf(profile));
    await send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    const find = async (selector: string) => {
      const found = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as {
        value: Record<string, string>;
      };
      return { id: Object.values(found.value)[0] };
    };
    return {
      goTo: async (url) => void (await send('WebDriver:Navigate', { url })),
      evaluate: async (expression) => {
        const answer = await send('WebDriver:ExecuteScript', { script: `return (${expression})`, args: [] });
        return (answer as { value: unknown }).value;
      },
      click: async (selector) => void (await send('WebDriver:ElementClick', await find(selector))),
      type: async (selector, text) =>
        void (await send('WebDriver:ElementSendKeys', { ...(await find(selector)), text })),
      end: async () => {
        close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function stop(child: ChildProcess, profile: string): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  if (child.exitCode === null && child.kill('SIGKILL')) await gone;
  // Its own processes write for a moment longer.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}

/** @throws Error if it does not say where it listens */
async function portOf(profile: string): Promise<number> {
  for (let n = 0; n < 600; n++) {
    const file = join(profile, 'MarionetteActivePort');
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await pause(100);
  }
  throw new Error('Firefox did not say where it listens');
}

type Answer = readonly [
  type: 1,
  id: number,
  fault: { readonly error: string; readonly message: string } | null,
  result: unknown,
];

/** Each message is its length in bytes, a colon, and JSON: the first says who listens, the others answer by number. */
async function speakWith(port: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: Answer) => void>();
  let rest = Buffer.alloc(0);
  let greeted = () => {};
  const greeting = new Promise<void>((done) => {
    greeted = done;
  });
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, colon).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString()) as Answer | object;
      rest = rest.subarray(colon + 1 + length);
      if (Array.isArray(message)) waiting.get(message[1])?.(message as unknown as Answer);
      else greeted();
    }
  });
  await greeting;
  let last = 0;
  const send = (command: string, params: object): Promise<unknown> =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ([, , fault, result]) => {
        waiting.delete(id);
        if (fault === null) done(result);
        else failed(new Error(`${command}: ${fault.error}: ${fault.message}`));
      });
      const message = JSON.stringify([0, id, command, params]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  return { send, close: () => socket.destroy() };
}
