import { dropBrowser } from './shared-browser';

export default async function stopBrowser(): Promise<void> {
  await dropBrowser();
}
