import { NIVELES, type Reporte } from '../../../shared/modelo/reporte';
import { mixto, tabla, type TablaPorEscribir, texto, type Valor } from '../tabla-por-escribir';

type Totales = Reporte['plantelTotales'];

/** What the report is of, every total of the plantel and every threshold, one a row: long lists are read down, not across. */
export const tablaDeTotales = ({ plantelTotales, parametros, ...reporte }: Reporte): TablaPorEscribir =>
  tabla<{ clave: string; concepto: string; valor: Valor }>(
    'siseac_totales',
    [
      texto('Concepto', ({ concepto }) => concepto, 200),
      mixto('Valor', ({ valor }) => valor),
      texto('Clave del dato', ({ clave }) => clave),
    ],
    [
      ...DEL_REPORTE.map(([clave, concepto]) => ({ clave, concepto, valor: reporte[clave] })),
      ...SENCILLOS.map(([clave, concepto]) => ({ clave, concepto, valor: plantelTotales[clave] })),
      ...POR_NIVEL.flatMap(([clave, concepto]) =>
        NIVELES.map((nivel) => ({
          clave: `${clave}.${nivel}`,
          concepto: `${concepto}: ${nivel}`,
          valor: plantelTotales[clave][nivel],
        })),
      ),
      ...deBanderas('banderas', 'Alumnos en módulos con', plantelTotales.banderas),
      ...deBanderas('banderasAlumno', 'Alumnos con', plantelTotales.banderasAlumno),
      ...deBanderas('docentesR14', 'Docentes con R14', { '': plantelTotales.docentesR14 }),
      ...Object.entries(parametros).map(([clave, valor]) => ({
        clave: `parametros.${clave}`,
        concepto: `Parámetro ${clave.replace('_', ' ')}`,
        valor: Array.isArray(valor) ? valor.join(', ') : valor,
      })),
    ],
    ['Clave del dato'],
  );

const DEL_REPORTE = [
  ['plantel', 'Plantel'],
  ['periodo', 'Periodo'],
  ['corte', 'Corte'],
  ['fechaReferencia', 'Datos al día'],
] as const satisfies readonly (readonly [keyof Reporte, string])[];

const SENCILLOS = [
  ['alumnos', 'Alumnos'],
  ['alumnosModulos', 'Alumnos en módulos'],
  ['incumplimientosRegistro', 'Con registro pendiente'],
  ['sinRegistro', 'Sin ningún registro'],
  ['capturasAnticipadas', 'Capturas anticipadas, sin contar en ninguna cifra'],
  ['desempeno2', 'Desempeño del plantel'],
  ['desempeno', 'Desempeño exacto'],
  ['sumaEsperado', 'Suma esperada'],
  ['sumaRegistrado', 'Suma registrada'],
  ['sumaLogrado', 'Suma lograda'],
] as const satisfies readonly (readonly [keyof Totales, string])[];

const POR_NIVEL = [
  ['nivelAlumnos', 'Nivel de los alumnos'],
  ['nivelAlumnosConR01', 'Nivel de los alumnos si contara R01'],
  ['semaforo', 'Semáforo de alumnos en módulos'],
  ['semaforoConR01', 'Semáforo si contara R01'],
] as const satisfies readonly (readonly [keyof Totales, string])[];

const deBanderas = (
  grupo: string,
  concepto: string,
  conteos: Readonly<Record<string, { amarillo: number; rojo: number } | undefined>>,
): { clave: string; concepto: string; valor: number }[] =>
  Object.entries(conteos).flatMap(([bandera, conteo]) =>
    (['amarillo', 'rojo'] as const).map((nivel) => ({
      clave: [grupo, bandera, nivel].filter((parte) => parte !== '').join('.'),
      concepto: `${concepto}${bandera && ` ${bandera}`}: ${nivel}`,
      valor: conteo?.[nivel] ?? 0,
    })),
  );
