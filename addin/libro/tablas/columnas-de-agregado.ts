import {
  type Agregado,
  CLAVES_DE_MODULO,
  type ClaveBandera,
  type ConteoDeBanderas,
  type ConteoDeNiveles,
  NIVELES,
} from '../../../shared/modelo/reporte';
import { type Columna, decimal, entero, exacto, NIVEL_EN_CELDA } from '../tabla-por-escribir';

/** One count a level: "Verde", or "Con R01: Verde" under a prefix. */
export const columnasDeNiveles = <Fila>(
  prefijo: string,
  conteo: (fila: Fila) => ConteoDeNiveles,
): Columna<Fila>[] =>
  NIVELES.map((nivel) => entero(`${prefijo}${NIVEL_EN_CELDA[nivel]}`, (fila) => conteo(fila)[nivel], 58));

/** Two counts a flag. Blank where nobody raised it. */
export const columnasDeBanderas = <Fila>(
  claves: readonly ClaveBandera[],
  conteo: (fila: Fila) => ConteoDeBanderas,
): Columna<Fila>[] =>
  claves.flatMap((clave) =>
    (['amarillo', 'rojo'] as const).map((nivel) =>
      entero(`${clave} ${nivel}`, (fila: Fila) => conteo(fila)[clave]?.[nivel] ?? null, 58),
    ),
  );

/** What every gathering of rows alumno × módulo says, the shown figures first and the exact ones last. */
export const columnasDeAgregado = <Fila extends Agregado>(): Columna<Fila>[] => [
  entero('Alumnos en módulos', ({ alumnosModulos }) => alumnosModulos, 80),
  ...columnasDeNiveles<Fila>('', ({ semaforo }) => semaforo),
  decimal('Desempeño', ({ desempeno2 }) => desempeno2),
  entero('Registro pendiente', ({ incumplimientosRegistro }) => incumplimientosRegistro, 80),
  entero('Sin registro', ({ sinRegistro }) => sinRegistro, 70),
  ...columnasDeBanderas<Fila>(CLAVES_DE_MODULO, ({ banderas }) => banderas),
  ...columnasDeNiveles<Fila>('Con R01: ', ({ semaforoConR01 }) => semaforoConR01),
  exacto('Suma esperada', ({ sumaEsperado }) => sumaEsperado),
  exacto('Suma registrada', ({ sumaRegistrado }) => sumaRegistrado),
  exacto('Suma lograda', ({ sumaLogrado }) => sumaLogrado),
  exacto('Desempeño exacto', ({ desempeno }) => desempeno),
];
