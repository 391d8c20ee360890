import { azar } from './azar';

/** How big a plantel is made. */
export interface Tamano {
  readonly alumnos: number;
  readonly modulos: number;
  readonly semilla: number;
}

/** The largest plantel there is. */
export const EL_MAYOR: Tamano = { alumnos: 1860, modulos: 8, semilla: 20_261_030 };

const POR_GRUPO = 40;
const GRADOS = [1, 3, 5] as const;
/** Seven R.A.: weight, and the corte by which it is due. */
const ACTIVIDADES = [
  ['1.1', 10, 1],
  ['1.2', 15, 1],
  ['1.3', 15, 1],
  ['2.1', 20, 2],
  ['2.2', 10, 2],
  ['3.1', 15, 3],
  ['3.2', 15, 3],
] as const;
const SESIONES = 45;
const APELLIDOS = [
  'ÁLVAREZ',
  'BAUTISTA',
  'CERVANTES',
  'DOMÍNGUEZ',
  'ESPINOZA',
  'GARCÍA',
  'HERNÁNDEZ',
  'IBÁÑEZ',
];
const NOMBRES = [
  'ADRIANA',
  'BRUNO',
  'CÉSAR',
  'DANIELA',
  'EMILIO',
  'FÁTIMA',
  'GABRIEL',
  'ITZEL',
  'JOSÉ ÁNGEL',
];
const ENCABEZADO =
  'matrícula,nombre,grupo,módulo,docente,R.A.,peso,corte,logro,asistencias,sesiones,última asistencia';

/** The sábana of a plantel, as the bytes of its file. */
export const sabanaLarga = (tamano: Tamano): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\uFEFF${[...lineasDeSabana(tamano)].join('\r\n')}\r\n`);

/**
 * The sábana of a plantel at corte 2 as SAE exports it, long, one row for each alumno × módulo × R.A. under a heading.
 * Everybody is invented; the same size and seed give the same rows.
 */
export function* lineasDeSabana({ alumnos, modulos, semilla }: Tamano): Generator<string> {
  const siguiente = azar(semilla);
  const hasta = (tope: number): number => Math.floor(siguiente() * tope);
  const uno = <T>(opciones: readonly T[]): T | undefined => opciones[hasta(opciones.length)];
  const persona = (): string => `${uno(APELLIDOS) ?? ''} ${uno(APELLIDOS) ?? ''} ${uno(NOMBRES) ?? ''}`;
  const docentes = Array.from({ length: Math.ceil(alumnos / 20) }, (_, i) => `${persona()} ${romano(i)}`);
  yield ENCABEZADO;
  for (let i = 0; i < alumnos; i += 1) {
    const numero = Math.floor(i / POR_GRUPO);
    const grado = GRADOS[numero % GRADOS.length] ?? 1;
    const grupo = `${grado}${String(Math.floor(numero / GRADOS.length) + 1).padStart(2, '0')}`;
    const matricula = `0${252_000_000 + i}`;
    const nombre = persona();
    // Some do well and some do not, and so do they in what they attend.
    const aptitud = 72 + hasta(28);
    const constancia = 0.84 + siguiente() * 0.16;
    for (let modulo = 0; modulo < modulos; modulo += 1) {
      const asistencias = Math.min(SESIONES, Math.round(SESIONES * constancia) + hasta(3));
      const ultima = `2026-10-${String(30 - hasta(siguiente() < 0.05 ? 25 : 4)).padStart(2, '0')}`;
      const docente = docentes[(numero * modulos + modulo) % docentes.length] ?? '';
      const fila = `${matricula},${nombre},${grupo},M${grado}${modulo}A-04,${docente}`;
      // A few grupos have not been captured this time, and a few results are missing anywhere.
      const sinCapturar = (numero * 7 + modulo * 3) % 29 === 0;
      for (const [ra, peso, corte] of ACTIVIDADES) {
        const vacio = corte > 2 || (corte === 2 && sinCapturar) || siguiente() < 0.01;
        const logro = vacio ? '' : conUnDecimal(Math.min(1000, (aptitud - 10) * 10 + hasta(250)));
        yield `${fila},${ra},${peso},${corte},${logro},${asistencias},${SESIONES},${ultima}`;
      }
    }
  }
}

const conUnDecimal = (decimas: number): string =>
  decimas % 10 === 0 ? String(decimas / 10) : `${Math.floor(decimas / 10)}.${decimas % 10}`;

/** Tells people of the same name apart. */
const romano = (numero: number): string => `DE ${APELLIDOS[numero % APELLIDOS.length] ?? ''} ${numero + 1}`;
