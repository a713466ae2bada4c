const PAUSE_MS = 30;

/** Repeats an expectation until it holds; after `within` milliseconds its last failure is let through. */
export async function eventually(expectation: () => void | Promise<void>, within = 8000): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await expectation();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    }
  }
}
