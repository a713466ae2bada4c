/** An error as the file system throws it. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** The system's name of a failure ("ENOENT"); `null` of an error that is none of the system's. */
export const codeOf = (thrown: unknown): string | null =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : null;
