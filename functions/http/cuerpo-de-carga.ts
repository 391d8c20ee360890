import { type HttpRequest } from '@azure/functions';
import { z } from 'zod';
import { HojaCruda } from '../../shared/importacion/hoja-cruda';
import { BYTES_DE_CARGA, CARGA_SIN_PARTES } from '../../shared/importacion/limite-de-carga';
import { type Carga } from '../casos/carga/hojas-de-carga';
import { Rechazo } from '../casos/rechazo';
import { type Cuerpo, demasiadoGrande, leerBytes } from './cuerpo';
import { leerPartes, type Parte } from './leer-partes';

/** The headers of the parts, of which a form has at most the files below. */
const ENVOLTURA = 1024 * 1024;
/** A plantel exports at most one file for each grupo and módulo. */
const MAXIMO_DE_ARCHIVOS = 1000;
const LETRAS_DE_CAMPO = 50;
export const CAMPO = 'archivos';
const LIMITE = { maximo: BYTES_DE_CARGA, siExcede: CARGA_SIN_PARTES } as const;

/** Files as a browser's form sends them, or JSON rows as the Excel pane does. */
export const cuerpoDeCarga: Cuerpo<Carga> = {
  ...LIMITE,
  tipos: {
    'multipart/form-data': z.object({ [CAMPO]: z.array(z.file()) }),
    'application/json': z.object({ hojas: z.array(HojaCruda) }),
  },
  leer: async (solicitud) => {
    const tipo = (solicitud.headers.get('content-type') ?? '').toLowerCase();
    if (tipo.startsWith('multipart/form-data')) return archivosDe(solicitud);
    if (!tipo.startsWith('application/json')) {
      return new Rechazo('tipo-no-admitido', 'Se esperaban archivos (multipart/form-data) o JSON.');
    }
    const bytes = await leerBytes(solicitud, LIMITE);
    return bytes instanceof Rechazo ? bytes : { filas: bytes };
  },
};

async function archivosDe(solicitud: HttpRequest): Promise<Carga | Rechazo> {
  const partes = await leerFormulario(solicitud, CARGA_SIN_PARTES);
  return partes instanceof Rechazo ? partes : archivosDelFormulario(partes);
}

/** The parts of a form: files, and the texts that are named; nothing else. `siExcede` says what to do with a larger one. */
export async function leerFormulario(
  solicitud: HttpRequest,
  siExcede: string,
  textos: readonly string[] = [],
): Promise<readonly Parte[] | Rechazo> {
  const bytes = await leerBytes(solicitud, { maximo: BYTES_DE_CARGA + ENVOLTURA, siExcede });
  if (bytes instanceof Rechazo) return bytes;
  const tipo = solicitud.headers.get('content-type') ?? '';
  const partes = leerPartes(bytes, tipo, MAXIMO_DE_ARCHIVOS + textos.length);
  if (!partes) {
    return new Rechazo('solicitud-no-valida', 'El formulario con los archivos está incompleto.', {
      campo: CAMPO,
      remedio: 'Vuelva a elegir los archivos y envíelos de nuevo.',
    });
  }
  return rechazoDePartes(partes, textos) ?? rechazoPorSuma(partes, siExcede) ?? partes;
}

export const archivosDelFormulario = (partes: readonly Parte[]): Carga => ({
  archivos: partes.flatMap(({ archivo, bytes }) => (archivo === null ? [] : [{ nombre: archivo, bytes }])),
});

/** What would be overlooked is refused by its name; the announced size is not trusted. */
function rechazoDePartes(partes: readonly Parte[], textos: readonly string[]): Rechazo | null {
  const ajenas = partes.filter(({ campo, archivo }) =>
    archivo === null ? !textos.includes(campo) : campo !== CAMPO,
  );
  if (ajenas.length > 0) {
    const nombres = [...new Set(ajenas.map(({ campo }) => `«${campo.slice(0, LETRAS_DE_CAMPO)}»`))];
    return new Rechazo(
      'solicitud-no-valida',
      `El formulario trae partes que no se esperaban: ${nombres.slice(0, 5).join(', ')}.`,
      {
        campo: CAMPO,
        remedio: `Envíe los archivos en el campo «${CAMPO}»${textos.map((texto) => ` y el texto «${texto}»`).join('')}, y nada más.`,
      },
    );
  }
  if (partes.length > MAXIMO_DE_ARCHIVOS + textos.length) {
    return new Rechazo(
      'solicitud-demasiado-grande',
      `El envío trae demasiados archivos; el máximo es ${MAXIMO_DE_ARCHIVOS}.`,
      { campo: CAMPO, remedio: `Reúna los grupos en menos archivos, hasta ${MAXIMO_DE_ARCHIVOS}.` },
    );
  }
  const repetido = textos.find((texto) => partes.filter(({ campo }) => campo === texto).length > 1);
  if (repetido !== undefined) {
    return new Rechazo('solicitud-no-valida', `El formulario trae el texto «${repetido}» más de una vez.`, {
      campo: repetido,
      remedio: `Envíe «${repetido}» una sola vez.`,
    });
  }
  return null;
}

/** By their true size, whatever was announced. */
function rechazoPorSuma(partes: readonly Parte[], siExcede: string): Rechazo | null {
  const suma = partes.reduce((total, { archivo, bytes }) => total + (archivo === null ? 0 : bytes.length), 0);
  return suma > BYTES_DE_CARGA ? demasiadoGrande({ maximo: BYTES_DE_CARGA, siExcede }) : null;
}
