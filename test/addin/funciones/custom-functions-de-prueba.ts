/** The error of Excel's runtime, for functions that a test calls without building the script. */
class ErrorDeExcel extends Error {
  constructor(
    readonly code: string,
    mensaje: string,
  ) {
    super(mensaje);
  }
}

export function ponerCustomFunctions(): void {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: ErrorDeExcel, ErrorCode } });
}
