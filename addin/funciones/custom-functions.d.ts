/** What Excel's runtime of custom functions offers and ours use; the types of office.js leave it out. */
declare namespace CustomFunctions {
  function associate(id: string, funcion: unknown): void;

  /** The only two whose message reaches the user. */
  enum ErrorCode {
    invalidValue = '#VALUE!',
    notAvailable = '#N/A',
  }

  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }

  /** The call of a streaming function: it takes a result as often as there is one, until Excel cancels it. */
  interface StreamingInvocation<Resultado> {
    setResult: (resultado: Resultado | Error) => void;
    onCanceled: () => void;
  }
}
