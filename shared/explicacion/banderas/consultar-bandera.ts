import { avanceDelModulo } from '../../corte/avance-del-modulo';
import { type CLAVES_DE_MODULO } from '../../modelo/reporte';
import { type ReglaCatalogada } from '../../norma/regla';
import { type Normas } from '../../norma/normas';
import { nivelAusenciaContinua } from '../../riesgo/nivel-ausencia-continua';
import { nivelAvanceBajo } from '../../riesgo/nivel-avance-bajo';
import { nivelCaida } from '../../riesgo/nivel-caida';
import { nivelImposibleAprobar } from '../../riesgo/nivel-imposible-aprobar';
import { nivelInasistenciaConalep } from '../../riesgo/nivel-inasistencia-conalep';
import { nivelSinRegistro } from '../../riesgo/nivel-sin-registro';
import { NOMBRE_DE_BANDERA } from '../../riesgo/nombre-de-bandera';
import { type Cuaderno } from '../cuaderno';
import { minimoAprobatorio } from '../explica-desempeno';
import { SEPARADOR } from '../leer-campo';
import { type ModuloSinFechas } from '../modulo-por-explicar';
import { dato, enCampo } from '../operando';
import { type Operando } from '../paso';
import { type AusenciaPorExplicar } from '../explica-dias-sin-asistir';

export type ClaveDeModulo = (typeof CLAVES_DE_MODULO)[number];

/** What the flags of a módulo judge. */
export type CifrasJuzgadas = ReturnType<typeof cifrasJuzgadas>;

/** The figures of a módulo as they stand, each of which has an explanation of its own. */
export function cifrasJuzgadas(modulo: ModuloSinFechas, ausencia: AusenciaPorExplicar | null) {
  const { esperado, registrado, logrado, desempeno, desempenoAnterior } = avanceDelModulo(modulo);
  return {
    esperado: dato('Peso esperado', esperado),
    registrado: dato('Peso registrado', registrado),
    logrado: dato('Puntos logrados', logrado),
    desempeno: dato('Desempeño', desempeno),
    desempenoAnterior: dato('Desempeño al corte anterior', desempenoAnterior),
    minimo: minimoAprobatorio(modulo.minimo),
    corte: dato('Corte', modulo.corte),
    asistencias: dato('Asistencias', modulo.asistencias),
    sesiones: dato('Sesiones', modulo.sesiones),
    ultimaAsistencia: dato('Última asistencia', ausencia?.ultimaAsistencia ?? null),
    fechaReferencia: dato('Fecha de referencia', ausencia?.fechaReferencia ?? null),
    diasInhabiles: dato('Días sin labores', ausencia?.diasInhabiles.join(SEPARADOR) ?? null),
  };
}

interface Consulta {
  readonly regla: ReglaCatalogada;
  /** What figure goes into each field of the rule. */
  readonly campos: Readonly<Record<string, keyof CifrasJuzgadas>>;
}

const AVANCE = {
  pesoLogrado: 'logrado',
  pesoRegistrado: 'registrado',
  minimoAprobatorio: 'minimo',
} as const;

const CONSULTAS: Readonly<Record<ClaveDeModulo, Consulta>> = {
  R01: { regla: nivelSinRegistro, campos: { pesoEsperado: 'esperado', pesoRegistrado: 'registrado' } },
  R02: { regla: nivelAvanceBajo, campos: AVANCE },
  R03: { regla: nivelImposibleAprobar, campos: { ...AVANCE, numeroCorte: 'corte' } },
  R04c: { regla: nivelInasistenciaConalep, campos: { asistencias: 'asistencias', sesiones: 'sesiones' } },
  R05: {
    regla: nivelAusenciaContinua,
    campos: {
      fechaUltimaAsistencia: 'ultimaAsistencia',
      fechaCorte: 'fechaReferencia',
      diasInhabiles: 'diasInhabiles',
    },
  },
  R08: {
    regla: nivelCaida,
    campos: {
      desempenoAnterior: 'desempenoAnterior',
      desempenoActual: 'desempeno',
      numeroCorte: 'corte',
    },
  },
};

/** Asks the rule of a flag; `de` says of which módulo, where there are several. */
export function consultarBandera(
  cuaderno: Cuaderno,
  clave: ClaveDeModulo,
  cifras: CifrasJuzgadas,
  normas: Normas,
  de = '',
): Operando {
  const { regla, campos } = CONSULTAS[clave];
  const operandos = Object.entries(campos).map(([campo, cifra]) => enCampo(campo, cifras[cifra]));
  const nombre = [clave, `${NOMBRE_DE_BANDERA[clave]}${de && ` en ${de}`}`].join(', ');
  return cuaderno.consultar(nombre, regla, operandos, normas);
}
