import { type BrowserContext, test as base, type ConsoleMessage, expect, type Request } from '@playwright/test';

interface Watch {
  /** What the pages of this test were heard to complain about so far. */
  complaints: string[];
  /** Lets this test provoke something: a complaint that matches does not make it fail. */
  allow(expected: RegExp): void;
  allowed: RegExp[];
}

/**
 * Playwright's test, which also fails when a page in it was not silent: an error or a warning in the console, an
 * exception that nobody caught, a request to another origin, a request that failed, a breach of the content security policy.
 */
export const test = base.extend<Watch>({
  complaints: async ({ browserName: _ }, use) => use([]),
  allowed: async ({ browserName: _ }, use) => use([]),
  allow: async ({ allowed }, use) => use((expected) => allowed.push(expected)),
  context: async ({ context, baseURL, complaints, allowed }, use) => {
    await watch(context, new URL(baseURL as string).origin, (complaint) => complaints.push(complaint));
    await use(context);
    const unexpected = complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
    expect(unexpected, 'what the pages complained about').toEqual([]);
  },
});

/** Notes every complaint of every page in the context. */
async function watch(context: BrowserContext, origin: string, note: (complaint: string) => void) {
  await context.addInitScript(reportPolicyViolations);
  const noteIfAny = (complaint: string | undefined) => complaint && note(complaint);
  context.on('console', (message) => noteIfAny(consoleComplaint(message)));
  context.on('weberror', (webError) => note(`exception: ${textOf(webError.error())}`));
  context.on('request', (request) => noteIfAny(foreignRequest(request, origin)));
  context.on('requestfailed', (request) => noteIfAny(failedRequest(request)));
  context.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
  });
}

function textOf(error: Error): string {
  return error.stack || error.message;
}

/** Runs in the page. Chromium reports breaches by scripts and styles itself, but not every kind of breach. */
function reportPolicyViolations() {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`content security policy: ${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`);
  });
}

/** The driver, not the page, says "GPU stall" when somebody reads pixels back, as every screenshot does. */
const driverTalk = /GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels/;

function consoleComplaint(message: ConsoleMessage): string | undefined {
  const isComplaint = ['error', 'warning', 'assert'].includes(message.type()) && !driverTalk.test(message.text());
  return isComplaint ? `console ${message.type()}: ${message.text()}` : undefined;
}

function foreignRequest(request: Request, origin: string): string | undefined {
  const url = new URL(request.url());
  const isOurs = ['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === origin;
  return isOurs ? undefined : `request to another origin: ${request.url()}`;
}

/** What the browser itself breaks off, because the page is left or a download begins, has not failed. */
function failedRequest(request: Request): string | undefined {
  const reason = request.failure()?.errorText;
  return reason === 'net::ERR_ABORTED' ? undefined : `request failed (${reason}): ${request.url()}`;
}

export { expect };
