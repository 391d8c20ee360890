/**
 * Excel's own protocol of refusal: a function throws CustomFunctions.Error, the runtime catches it, and the cell
 * shows the code with the message on hover. Messages name the argument and end in the article.
 */
const error = (codigo: CustomFunctions.ErrorCode, mensaje: string, fundamento: string) =>
  new CustomFunctions.Error(codigo, `${mensaje} (${fundamento}).`);

/** #VALUE!: what arrived is wrong and must be corrected. */
export const valorInvalido = (mensaje: string, fundamento: string): CustomFunctions.Error =>
  error(CustomFunctions.ErrorCode.invalidValue, mensaje, fundamento);

/** #N/A: what arrived is not enough to answer, for want of the argument named. */
export const datoFaltante = (nombre: string, fundamento: string): CustomFunctions.Error =>
  error(
    CustomFunctions.ErrorCode.notAvailable,
    `Sin dato en «${nombre}»: captúrelo para obtener el resultado`,
    fundamento,
  );

/** #N/A: there is no answer, for the reason and with the remedy that the message says. */
export const sinRespuesta = (mensaje: string, fundamento: string): CustomFunctions.Error =>
  error(CustomFunctions.ErrorCode.notAvailable, mensaje, fundamento);

/** A formula that reads an error is in the same error, as those of Excel: it is neither a blank nor a wrong value. */
export function verificarSinError(celda: unknown): void {
  if (Array.isArray(celda)) for (const dentro of celda) verificarSinError(dentro);
  else if (celda instanceof CustomFunctions.Error) throw celda;
}
