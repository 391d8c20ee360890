import { useCallback, useMemo } from 'react';
import { type Corte, type NumeroCorte } from '../../../shared/modelo/corte';
import { type Plantel } from '../../../shared/modelo/plantel';
import { type Simulacion, type SimulacionDePlantel } from '../../../shared/simulacion/simulacion';
import { logrado, type Resultado } from '../../cliente/resultado';
import { type Servicio } from '../../cliente/servicio';
import { conteo, cuantos } from '../../ui/numero-en-espanol';
import { useRecurso } from '../../ui/use-recurso';
import { ConRecurso } from '../con-recurso';
import { direccionDe } from '../direccion';
import { useSesion } from '../sesion-activa';
import { Vacio } from '../vacio';
import { cambiosDePlantel } from './cambio-en-lista';
import { FormularioDeSimulacion } from './formulario-de-simulacion';
import { MINIMO } from './numeros-que-se-prueban';
import { usePrueba } from './use-prueba';
import { ResultadoDeSimulacion } from './resultado-de-simulacion';
import { type Tarea } from './use-corrida';

interface Momento {
  readonly periodo: string;
  readonly corte: NumeroCorte;
}

/** Rows of each list asked for at a time. */
const FILAS = 1000;

/** Other numbers tried over the saved sábanas of a corte, plantel by plantel. */
export function SimulacionDeSabanas({ periodo, corte }: Momento) {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(
    useCallback(() => leerMomento(servicio, { periodo, corte }), [servicio, periodo, corte]),
  );
  return (
    <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
      {({ planteles, cuando, minimo }) =>
        planteles.length === 0 || cuando === null ? (
          <Vacio titulo="No hay sobre qué probar todavía">
            <p>
              {cuando === null
                ? `El corte ${corte} no está en el calendario de ${periodo}.`
                : 'Ningún plantel tiene sábana en este corte.'}
            </p>
            <a
              className="enlace-boton principal"
              href={
                cuando === null
                  ? direccionDe({ pagina: 'configuracion', seccion: 'calendario' })
                  : direccionDe({ pagina: 'tablero', periodo, corte })
              }
            >
              {cuando === null ? 'Configurar el calendario' : 'Cargar una sábana'}
            </a>
          </Vacio>
        ) : (
          <Prueba periodo={periodo} corte={corte} planteles={planteles} cuando={cuando} minimo={minimo} />
        )
      }
    </ConRecurso>
  );
}

async function leerMomento(servicio: Servicio, momento: Momento) {
  const [tablero, calendarios, minimos] = await Promise.all([
    servicio.tablero(momento),
    servicio.calendarios(),
    servicio.minimos(),
  ]);
  if (!tablero.ok) return tablero;
  if (!calendarios.ok) return calendarios;
  if (!minimos.ok) return minimos;
  const calendario = calendarios.valor.find(({ periodo }) => periodo === momento.periodo);
  const cuando = calendario?.cortes.find(({ corte }) => corte === momento.corte) ?? null;
  return logrado({
    planteles: tablero.valor.filter(({ sabana }) => sabana).map(({ plantel }) => plantel),
    cuando,
    minimo:
      cuando &&
      (minimos.valor
        .filter(({ desde }) => desde <= cuando.fechaReferencia)
        .sort((a, b) => (a.desde < b.desde ? 1 : -1))[0]?.valor ??
        null),
  });
}

interface PropiedadesDePrueba extends Momento {
  readonly planteles: readonly Plantel[];
  readonly cuando: Corte;
  readonly minimo: string | null;
}

function Prueba({ periodo, corte, planteles, cuando, minimo }: PropiedadesDePrueba) {
  const { servicio } = useSesion();
  const prueba = usePrueba<Simulacion>('sabanas', cuando.fechaReferencia, minimo);
  const tarea =
    ({ clave }: Plantel): Tarea<Simulacion> =>
    () =>
      simularEntero((desde) =>
        servicio.simulacion(
          { periodo, corte },
          { ...prueba.peticion, planteles: [clave], limite: FILAS, desde },
        ),
      );
  return (
    <>
      <FormularioDeSimulacion
        prueba={prueba}
        unidad={['plantel', 'planteles']}
        probar={() => void prueba.correr(planteles.map(tarea))}
      />
      {prueba.corrida.fase === 'terminada' && (
        <Resultado simulaciones={prueba.corrida.valores} archivo={`Prueba ${periodo} corte ${corte}.csv`} />
      )}
    </>
  );
}

/** A plantel with more changes than fit one answer is asked for the rest; the counts are always of all. */
async function simularEntero(
  pedir: (desde: number) => Promise<Resultado<Simulacion>>,
): Promise<Resultado<Simulacion>> {
  const primera = await pedir(0);
  if (!primera.ok) return primera;
  const [plantel] = primera.valor.planteles;
  if (!plantel) return primera;
  const { alumnosModulosConCambio, alumnosConCambio } = plantel.conteo;
  const alumnosModulos = [...plantel.alumnosModulos];
  const alumnos = [...plantel.alumnos];
  for (let desde = FILAS; desde < Math.max(alumnosModulosConCambio, alumnosConCambio); desde += FILAS) {
    const otra = await pedir(desde);
    if (!otra.ok) return otra;
    alumnosModulos.push(...otra.valor.planteles.flatMap((uno) => uno.alumnosModulos));
    alumnos.push(...otra.valor.planteles.flatMap((uno) => uno.alumnos));
  }
  return logrado({ ...primera.valor, planteles: [{ ...plantel, alumnosModulos, alumnos }] });
}

interface PropiedadesDeResultado {
  readonly simulaciones: readonly Simulacion[];
  readonly archivo: string;
}

function Resultado({ simulaciones, archivo }: PropiedadesDeResultado) {
  const planteles = useMemo(() => simulaciones.flatMap((una) => una.planteles), [simulaciones]);
  const cambios = useMemo(
    () => simulaciones.flatMap((una) => una.planteles.flatMap((plantel) => cambiosDePlantel(una, plantel))),
    [simulaciones],
  );
  const [primera] = simulaciones;
  if (!primera) return null;
  const { minimo } = primera;
  return (
    <ResultadoDeSimulacion
      frase={fraseDe(planteles)}
      probados={[
        ...(minimo.de === minimo.a
          ? []
          : [{ parametro: MINIMO, nombre: 'Mínimo aprobatorio', de: minimo.de, a: minimo.a }]),
        ...primera.cambios,
      ]}
      sujeto="Plantel"
      que="Registros"
      conteos={planteles.map(({ nombrePlantel, conteo: suyo }) => ({
        lugar: nombrePlantel,
        cambian: suyo.alumnosModulosConCambio,
        de: suyo.alumnosModulos,
      }))}
      cambios={cambios}
      archivo={archivo}
    />
  );
}

function fraseDe(planteles: readonly SimulacionDePlantel[]): string {
  const suma = (leer: (conteo: SimulacionDePlantel['conteo']) => number): number =>
    planteles.reduce((hasta, { conteo: suyo }) => hasta + leer(suyo), 0);
  const filas = suma((suyo) => suyo.alumnosModulosConCambio);
  const alumnos = suma((suyo) => suyo.alumnosConCambio);
  return `Cambiarían ${conteo(filas)} de ${cuantos(
    suma((suyo) => suyo.alumnosModulos),
    'registro de alumno en módulo',
    'registros de alumno en módulo',
  )}, y el nivel de ${conteo(alumnos)} de ${cuantos(
    suma((suyo) => suyo.alumnos),
    'alumno',
    'alumnos',
  )}`;
}
