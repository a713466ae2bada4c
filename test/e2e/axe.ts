import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong with the page, each as "rule: element". Its source goes in by way of the debugger, so the
 * page's content policy stays as strict as it is.
 */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () => {
    const { axe: injected } = globalThis as unknown as { axe: { run(where: Document): Promise<AxeResults> } };
    return (await injected.run(document)).violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary = '' }) => `${html.slice(0, 160)} ${failureSummary}`),
    }));
  });
  return results.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
}
