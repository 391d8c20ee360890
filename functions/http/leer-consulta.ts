import { type z } from 'zod';
import { primerRepetido } from '../casos/primer-repetido';
import { Rechazo } from '../casos/rechazo';
import { validar } from './validar';

/**
 * The query of an address, each name once: of two values, the service does not choose. It reads the address, because
 * the host gives the query with one value for each name.
 */
export function leerConsulta<T>(esquema: z.ZodType<T>, direccion: string): T | Rechazo {
  const { searchParams } = new URL(direccion);
  const repetido = primerRepetido([...searchParams.keys()], (nombre) => nombre);
  if (repetido === null) return validar(esquema, Object.fromEntries(searchParams), 'consulta');
  const campo = `consulta.${repetido}`;
  return new Rechazo('solicitud-no-valida', `${campo}: aparece más de una vez.`, {
    campo,
    remedio: `Escriba «${repetido}» una sola vez y vuelva a enviar.`,
  });
}
