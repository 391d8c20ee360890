/** What Excel refuses, with the code and the text that its own error carries. */
export class ErrorDeExcel extends Error {
  constructor(
    readonly codigo:
      | 'AccessDenied'
      | 'ApiNotFound'
      | 'GeneralException'
      | 'InvalidArgument'
      | 'InvalidOperation'
      | 'InvalidOperationInCellEditMode'
      | 'ItemAlreadyExists'
      | 'ItemNotFound'
      | 'RequestPayloadSizeLimitExceeded'
      | 'ResponsePayloadSizeLimitExceeded',
    mensaje: string,
  ) {
    super(mensaje);
    this.name = 'ErrorDeExcel';
  }
}

export const noEncontrado = (): ErrorDeExcel =>
  new ErrorDeExcel('ItemNotFound', 'El recurso solicitado no existe.');

export const argumentoInvalido = (detalle: string): ErrorDeExcel =>
  new ErrorDeExcel(
    'InvalidArgument',
    `El argumento no es válido, falta o no tiene el formato correcto: ${detalle}`,
  );
