import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAE } from '../archivos-de-muestra';
import { CARPETA_UT, LIBROS } from '../asignaturas-de-muestra';
import { LUGAR_CONALEP } from '../captura-de-prueba';
import { CALENDARIOS, MINIMOS, PERSONAS, PLANTELES } from '../servicio/configuracion';
import { type Persona } from '../servicio/servicio';

/** A body that an endpoint understands, before it is spoiled. */
export interface CuerpoBueno {
  readonly clave: string;
  readonly quien: Persona;
  readonly metodo: 'PUT' | 'POST';
  readonly ruta: string;
  readonly encabezados: Readonly<Record<string, string>>;
  readonly cuerpo: Buffer;
  /** The list whose version it says in If-Match, so that what is tried is the body and not the lack of one. */
  readonly sobre?: string;
}

const json = (
  clave: string,
  metodo: 'PUT' | 'POST',
  ruta: string,
  valor: unknown,
  {
    quien = 'dg',
    ...encabezados
  }: { readonly quien?: Persona; readonly 'if-match'?: string; readonly 'idempotency-key'?: string } = {},
): CuerpoBueno => ({
  ...{ clave, quien, metodo, ruta },
  encabezados: { 'content-type': 'application/json', ...encabezados },
  cuerpo: Buffer.from(JSON.stringify(valor)),
});

/** One that replaces what Dirección General configured. */
const configuracion = (clave: string, ruta: string, valor: unknown): CuerpoBueno => ({
  ...json(clave, 'PUT', `configuracion/${ruta}`, valor),
  sobre: `configuracion/${ruta.split('/')[0] ?? ''}`,
});

const formulario = (
  clave: string,
  metodo: 'PUT' | 'POST',
  ruta: string,
  archivos: readonly string[],
  textos: Readonly<Record<string, unknown>> = {},
): CuerpoBueno => {
  const partes = archivos.flatMap((archivo) => [
    Buffer.from(
      `--x\r\nContent-Disposition: form-data; name="archivos"; filename="${path.basename(archivo)}"\r\n\r\n`,
    ),
    readFileSync(archivo),
    Buffer.from('\r\n'),
  ]);
  const escritos = Object.entries(textos).map(([campo, valor]) =>
    Buffer.from(`--x\r\nContent-Disposition: form-data; name="${campo}"\r\n\r\n${JSON.stringify(valor)}\r\n`),
  );
  return {
    ...{ clave, quien: 'dg', metodo, ruta },
    encabezados: { 'content-type': 'multipart/form-data; boundary=x' },
    cuerpo: Buffer.concat([...escritos, ...partes, Buffer.from('--x--\r\n')]),
  };
};

const { plantel, periodo, grupo, asignatura } = LUGAR_CONALEP;
const CORTE = `periodos/${periodo}/cortes/2`;
const SABANA = `${CORTE}/planteles/${plantel}/sabana?simular=1`;
const CAMBIO_DE_NORMA = { parametro: 'reglamentoUt.asistenciaMinima', valor: '0.80' };
const RECTIFICACION = { grupo, asignatura, momento: 1, motivo: 'Se capturó mal.' };
const CAMBIO = {
  ...{ matricula: '2625203282', columna: 'ra/1.1', antes: null, despues: '90' },
  ...{ cuando: '2026-09-24T16:00:00.000Z', motivo: null },
};

/** One for each endpoint that takes a body, as the OpenAPI document names them; two where it may come in two ways. */
export const CUERPOS: readonly CuerpoBueno[] = [
  configuracion('guardar-planteles', 'planteles', PLANTELES),
  configuracion('guardar-personas', 'personas', PERSONAS),
  configuracion('guardar-minimos', 'minimos', MINIMOS),
  configuracion(
    'guardar-calendario',
    `calendarios/${periodo}`,
    CALENDARIOS.find((uno) => uno.periodo === periodo),
  ),
  json('guardar-sabana', 'PUT', SABANA, {
    hojas: [
      {
        archivo: 'a',
        hoja: 'Hoja1',
        filas: [
          ['matrícula', 1, null, { fecha: '2026-10-27' }, { error: '#N/A' }, { formula: 'A1', valor: 2 }],
        ],
      },
    ],
  }),
  formulario('guardar-sabana', 'PUT', SABANA, [path.join(SAE, 'incidencias-252.csv')]),
  formulario('guardar-incidencias', 'PUT', `periodos/${periodo}/planteles/${plantel}/incidencias?simular=1`, [
    path.join(SAE, 'incidencias-252.csv'),
  ]),
  json('simular-corte', 'POST', `${CORTE}/simulaciones`, {
    cambios: [],
    minimo: '80',
    planteles: ['252'],
    limite: 10,
    desde: 0,
  }),
  formulario(
    'simular-asignaturas',
    'POST',
    'simulaciones/reglamento-ut',
    LIBROS.map((libro) => path.join(CARPETA_UT, libro)),
    { cambios: [CAMBIO_DE_NORMA] },
  ),
  json(
    'solicitar-publicacion',
    'POST',
    `${CORTE}/publicaciones`,
    { caracter: 'preliminar', planteles: ['252'], motivo: 'x' },
    { 'idempotency-key': 'estropeado-1' },
  ),
  json(
    'publicar-unidad',
    'POST',
    `periodos/SEPDIC26/unidades/1/publicaciones`,
    { caracter: 'preliminar', planteles: ['252'] },
    { 'idempotency-key': 'estropeado-2' },
  ),
  json(
    'enviar-captura',
    'PUT',
    `periodos/${periodo}/grupos/${grupo}/asignaturas/${asignatura}/capturas?plantel=${plantel}`,
    { version: 0, rectificacion: null, cambios: [CAMBIO] },
    { quien: 'docente', 'if-match': '"0"', 'idempotency-key': 'estropeado-3' },
  ),
  json(
    'solicitar-rectificacion',
    'POST',
    `periodos/${periodo}/planteles/${plantel}/rectificaciones`,
    RECTIFICACION,
    { quien: 'docente', 'idempotency-key': 'estropeado-4' },
  ),
  json('decidir-rectificacion', 'PUT', `periodos/${periodo}/planteles/${plantel}/rectificaciones/f1`, {
    decision: 'negada',
    motivo: 'No procede.',
  }),
  configuracion('guardar-conservacion', 'conservacion', {
    consultasMeses: 24,
    periodosAnios: null,
    motivo: 'Catálogo de disposición',
  }),
  json(
    'reasignar-docentes',
    'PUT',
    `periodos/${periodo}/grupos/${grupo}/asignaturas/${asignatura}/capturas/docentes?plantel=${plantel}`,
    { docentes: ['TORRES REYES JUAN'], motivo: 'Cambio de docente' },
  ),
  json('reunir-datos-de-alumno', 'POST', `planteles/${plantel}/datos-de-alumnos`, {
    matricula: '2625203282',
    motivo: 'Solicitud 12',
  }),
  json('rectificar-datos', 'PUT', `planteles/${plantel}/datos-rectificados`, {
    matricula: '2625203282',
    nombre: 'PÉREZ',
    motivo: 'Acta de nacimiento',
  }),
  json(
    'retirar-reporte',
    'POST',
    `planteles/${plantel}/reportes/${periodo}/2/retiros`,
    { motivo: 'Se publicó con la sábana de otro corte', queda: 'anterior' },
    { 'if-match': '"1"', 'idempotency-key': 'estropeado-5' },
  ),
  json(
    'retirar-unidad',
    'POST',
    `planteles/${plantel}/unidades/SEPDIC26/1/retiros`,
    { motivo: 'Se publicó antes de tiempo', queda: 'ninguna' },
    { 'if-match': '"1"', 'idempotency-key': 'estropeado-6' },
  ),
];
