/** The words with a capital first letter, for those that elsewhere stand inside a sentence. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
