import { randomUUID } from 'node:crypto';
import { type Aplicacion } from './cargar-aplicacion';
import { type Dato, type Enlace, type FuncionRegistrada, type NivelDeBitacora } from './protocolo';

export type Anotar = (nivel: NivelDeBitacora, mensaje: string) => void;

/** The binding that makes a function run, and its name. */
export function disparadorDe({ metadatos }: FuncionRegistrada): readonly [string, Enlace] {
  const disparador = Object.entries(metadatos.bindings).find(([, { type }]) => /Trigger$/i.test(type));
  if (!disparador) throw new Error(`function ${metadatos.name} has no trigger`);
  return disparador;
}

/** Runs one function through the library's own invocation model and gives what it returned, encoded. */
export async function invocar(
  { modelo }: Aplicacion,
  funcion: FuncionRegistrada,
  dato: Dato,
  metadatosDelDisparo: Readonly<Record<string, Dato>>,
  anotar: Anotar,
): Promise<Dato | null> {
  const invocationId = randomUUID();
  const { metadatos, retrollamada } = funcion;
  const invocacion = modelo.getInvocationModel({
    invocationId,
    metadata: metadatos,
    request: {
      invocationId,
      functionId: metadatos.name,
      inputData: [{ name: disparadorDe(funcion)[0], data: dato }],
      triggerMetadata: metadatosDelDisparo,
    },
    state: 'invocation',
    log: (nivel, _categoria, mensaje) => anotar(nivel, `${metadatos.name} ${invocationId} ${mensaje}`),
  });
  const { context, inputs } = await invocacion.getArguments();
  const resultado = await invocacion.invokeFunction(context, inputs, retrollamada);
  const { returnValue } = await invocacion.getResponse(context, resultado);
  return returnValue ?? null;
}
