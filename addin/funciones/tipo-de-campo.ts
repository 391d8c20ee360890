import { z } from 'zod';

/** What a field of a rule takes, in the words of a message. */
export function tipoDeCampo(campo: z.ZodType): string {
  if (campo instanceof z.ZodOptional || campo instanceof z.ZodNullable) return deInterior(campo.unwrap());
  if (campo instanceof z.ZodNumber) return 'un número entero';
  if (campo instanceof z.ZodBoolean) return 'VERDADERO o FALSO';
  if (campo instanceof z.ZodEnum) return `uno de: ${campo.options.join(', ')}`;
  if (campo instanceof z.ZodLiteral) return `uno de: ${[...campo.values].join(', ')}`;
  if (campo instanceof z.ZodUnion) return campo.options.map(deInterior).join(' o ');
  if (campo instanceof z.ZodArray) return `una lista, separada por ";", de ${deInterior(campo.element)}`;
  if (campo instanceof z.ZodObject) return `una tabla con ${Object.keys(campo.shape).join(', ')}`;
  if (campo instanceof z.ZodRecord) return 'una tabla de nombre y valor';
  if (campo instanceof z.ZodISODate) return 'una fecha';
  return campo instanceof z.ZodPipe ? 'un número' : 'un texto';
}

const deInterior = (campo: unknown): string => (campo instanceof z.ZodType ? tipoDeCampo(campo) : 'un dato');

/** Whether a field has no use for a number, so that a 0 can only be an empty cell as some versions of Excel send it. */
export function ceroEsVacio(campo: unknown): boolean {
  if (campo instanceof z.ZodOptional || campo instanceof z.ZodNullable) return ceroEsVacio(campo.unwrap());
  if (campo instanceof z.ZodArray) return ceroEsVacio(campo.element);
  return campo instanceof z.ZodString || campo instanceof z.ZodStringFormat || campo instanceof z.ZodEnum;
}
