/** An error of the operating system: its code (`ENOENT`, …) says what happened, its syscall (`open`, …) to what. */
export type SystemError = Error & { readonly code: string; readonly syscall: string };

/** False for exceptions that are bugs; those must not be turned into messages about the user's files. */
export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}
