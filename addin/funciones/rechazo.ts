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
