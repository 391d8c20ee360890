/** What may be sent at once, and so each of its files: the largest plantel is 11 MB as CSV. */
export const BYTES_DE_CARGA = 25 * 1024 * 1024;
