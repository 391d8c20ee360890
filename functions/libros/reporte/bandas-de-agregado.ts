import {
  type Agregado,
  CLAVES_DE_MODULO,
  type ClaveBandera,
  type ConteoDeBanderas,
  type ConteoDeNiveles,
  NIVELES,
} from '../../../shared/modelo/reporte';
import { type Banda, type Columna, decimales, entero, exacta } from './columna';
import { palabraDeNivel } from './palabras';

/** Four counts, one for each level; painted, they take its colour where somebody is in it. */
export const columnasDeNiveles = <T>(
  conteo: (fila: T) => ConteoDeNiveles,
  { pintadas = false }: { readonly pintadas?: boolean } = {},
): Columna<T>[] =>
  NIVELES.map((nivel) => ({
    ...entero<T>(palabraDeNivel(nivel), (fila) => conteo(fila)[nivel], 10),
    ...(pintadas ? { color: nivel } : {}),
  }));

/** Two counts, amber and red, for each clave; blank where nobody raised it. */
const columnasDeBanderas = <T>(
  claves: readonly ClaveBandera[],
  conteo: (fila: T) => ConteoDeBanderas,
): Columna<T>[] =>
  claves.flatMap((clave) =>
    (['amarillo', 'rojo'] as const).map((nivel) =>
      entero<T>(`${clave} ${nivel}`, (fila) => conteo(fila)[clave]?.[nivel], 10),
    ),
  );

/** What every gathering of rows alumno × módulo prints. */
export const BANDAS_DE_AGREGADO: readonly Banda<Agregado>[] = [
  {
    titulo: 'Semáforo de alumnos en módulos',
    columnas: [
      entero('Alumnos', ({ alumnosModulos }) => alumnosModulos),
      ...columnasDeNiveles<Agregado>(({ semaforo }) => semaforo, { pintadas: true }),
    ],
  },
  {
    titulo: 'Desempeño y registro',
    columnas: [
      decimales('Desempeño', ({ desempeno2 }) => desempeno2),
      entero('Registro pendiente', ({ incumplimientosRegistro }) => incumplimientosRegistro),
      entero('Sin registro', ({ sinRegistro }) => sinRegistro),
    ],
  },
];

/** What explains the printed figures: flags, the reading that counts R01, and the exact sums. */
export const DETALLE_DE_AGREGADO: readonly Banda<Agregado>[] = [
  {
    titulo: 'Banderas',
    detalle: true,
    columnas: columnasDeBanderas(CLAVES_DE_MODULO, ({ banderas }) => banderas),
  },
  {
    titulo: 'Semáforo si contara R01',
    detalle: true,
    columnas: columnasDeNiveles(({ semaforoConR01 }) => semaforoConR01),
  },
  {
    titulo: 'Valores exactos',
    detalle: true,
    columnas: [
      exacta('Esperado', ({ sumaEsperado }) => sumaEsperado),
      exacta('Registrado', ({ sumaRegistrado }) => sumaRegistrado),
      exacta('Logrado', ({ sumaLogrado }) => sumaLogrado),
      exacta('Desempeño', ({ desempeno }) => desempeno),
    ],
  },
];
