import type { Page } from '@playwright/test';
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands now: one line for each rule broken, with the places. Empty is good. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // through the debugger: a <script> would be refused by the site's content security policy
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  }, standards);
  return violations.map(readable);
}

function readable({ id, impact, help, nodes }: axe.Result): string {
  const places = nodes.map((node) => `\n  ${node.target.join(' ')}: ${node.failureSummary?.replaceAll('\n', ' ')}`);
  return `${id} (${impact}): ${help}${places.join('')}`;
}
