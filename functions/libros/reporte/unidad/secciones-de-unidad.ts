import { type UnidadPublicada } from '../../../../shared/modelo/publicacion';
import {
  ClaveBanderaUt,
  type ConteoDeLetras,
  Letra,
  type TotalesDeUnidad,
} from '../../../../shared/modelo/reporte-de-unidad';
import { NOMBRE_DE_BANDERA } from '../../../../shared/riesgo/nombre-de-bandera';
import { columnasDeNiveles } from '../bandas-de-agregado';
import { barraDeNiveles, barraDeParte } from '../barra';
import { type Banda, type Columna, entero, texto } from '../columna';
import { type Seccion, seccionDeTabla } from '../seccion';

const VERDE = '2F8F77';
const AMBAR = 'E0A030';

/** A grupo, or the plantel as a whole. */
type DeGrupo = TotalesDeUnidad & { readonly grupo: string };

const GRUPOS: Banda<DeGrupo> = {
  titulo: 'Semáforo de alumnos en asignaturas por grupo',
  columnas: [
    texto('Grupo', ({ grupo }) => grupo),
    barraDeNiveles('Distribución', ({ niveles }) => niveles),
    entero('Alumnos en asignaturas', ({ alumnosAsignaturas }) => alumnosAsignaturas),
    ...columnasDeNiveles<DeGrupo>(({ niveles }) => niveles, { pintadas: true }),
    entero('Con asesoría', ({ asesorias }) => asesorias),
    entero('Sin derecho', ({ sinDerecho }) => sinDerecho),
    entero('Remediales aplicadas', ({ remedialesAplicadas }) => remedialesAplicadas),
  ],
};

/** Rows alumno × asignatura of each grupo by level; the plantel closes the table. */
export const gruposDeUnidad = ({ porGrupo, plantelTotales }: UnidadPublicada): Seccion =>
  seccionDeTabla([GRUPOS], porGrupo, {
    vacia: 'No hay grupos en esta unidad.',
    total: { grupo: 'Plantel', ...plantelTotales },
  });

interface FilaDeLetras {
  readonly nombre: string;
  readonly letras: ConteoDeLetras;
}

/** A final that is still open is pending, as a unit is. */
function finales({ final }: Pick<TotalesDeUnidad, 'final'>): ConteoDeLetras {
  const { INCOMPLETA: pendientes, ...letras } = final;
  return pendientes === undefined ? letras : { ...letras, PENDIENTE: pendientes };
}

const todas = (letras: ConteoDeLetras): number =>
  Object.values(letras).reduce((total, cuenta) => total + cuenta, 0);

/** The levels of Arts. 37 to 41, one column each; where nobody has one there is a zero. */
const letrasDe = (titulo: string, primera: string): Banda<FilaDeLetras> => ({
  titulo,
  columnas: [
    texto(primera, ({ nombre }) => nombre),
    barraDeParte(
      'Con nivel aprobatorio',
      ({ letras }) => [todas(letras) - (letras.NA ?? 0) - (letras.PENDIENTE ?? 0), todas(letras)],
      VERDE,
    ),
    ...Letra.options.map((letra): Columna<FilaDeLetras> => ({
      ...entero<FilaDeLetras>(letra, ({ letras }) => letras[letra] ?? 0),
      ...(letra === 'NA' ? { color: 'rojo' } : {}),
    })),
    entero('Pendientes', ({ letras }) => letras.PENDIENTE ?? 0),
  ],
});

/** Levels of each unit before remedials and after them, and those of the asignatura. */
export const nivelesDeUnidades = ({ plantelTotales }: UnidadPublicada): Seccion => {
  const { unidadInicial, unidadFinal } = plantelTotales;
  const unidades = Object.keys(unidadFinal).flatMap((unidad): FilaDeLetras[] => [
    { nombre: `Unidad ${unidad}, antes de remediales`, letras: unidadInicial[unidad] ?? {} },
    { nombre: `Unidad ${unidad}, final`, letras: unidadFinal[unidad] ?? {} },
  ]);
  return seccionDeTabla(
    [letrasDe('Niveles por unidad', 'Unidad')],
    [...unidades, { nombre: 'Final de la asignatura', letras: finales(plantelTotales) }],
    { vacia: '' },
  );
};

export const finalesPorAsignatura = ({ porAsignatura }: UnidadPublicada): Seccion =>
  seccionDeTabla(
    [letrasDe('Finales por asignatura', 'Asignatura')],
    porAsignatura.map((una) => ({
      nombre: una.nombre === '' ? una.asignatura : `${una.asignatura} · ${una.nombre}`,
      letras: finales(una),
    })),
    { vacia: 'No hay asignaturas en esta unidad.' },
  );

interface FilaDeBandera {
  readonly clave: ClaveBanderaUt;
  readonly amarillo: number;
  readonly rojo: number;
}

const BANDERAS: Banda<FilaDeBandera> = {
  titulo: 'Banderas alzadas en el plantel',
  columnas: [
    texto('Bandera', ({ clave }) => `${clave} · ${NOMBRE_DE_BANDERA[clave]}`),
    barraDeParte('En rojo, de las alzadas', ({ amarillo, rojo }) => [rojo, amarillo + rojo], AMBAR),
    entero('Alzadas', ({ amarillo, rojo }) => amarillo + rojo),
    { ...entero('Amarillo', ({ amarillo }) => amarillo), color: 'amarillo' },
    { ...entero('Rojo', ({ rojo }) => rojo), color: 'rojo' },
  ],
};

/** How many times each flag is raised; want of attendance, once for each unit. */
export const banderasDelPlantelUt = ({ plantelTotales: { banderas } }: UnidadPublicada): Seccion =>
  seccionDeTabla(
    [BANDERAS],
    ClaveBanderaUt.options.map((clave) => ({
      ...{ clave, amarillo: 0, rojo: 0 },
      ...banderas[clave],
    })),
    { vacia: '' },
  );
