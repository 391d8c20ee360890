import { type ParteDeDatos } from '../../../shared/modelo/datos-de-alumno';
import { ReportePublicado, UnidadPublicada } from '../../../shared/modelo/publicacion';
import { type Sabana } from '../../../shared/modelo/sabana';
import { particiones } from '../../almacen/claves';
import { leerRectificacionesDeDatos } from '../configuracion/configuracion-guardada';
import { enTandas } from '../en-tandas';
import { periodosGuardados } from '../configuracion/periodos-guardados';
import { type Servicio } from '../servicio';

interface Alumno {
  readonly plantel: string;
  readonly matricula: string;
}

/** Everything in force that is kept of an alumno, document by document; what holds nothing of theirs is left out. */
export async function datosDeAlumno(servicio: Servicio, alumno: Alumno): Promise<ParteDeDatos[]> {
  const periodos = (await periodosGuardados(servicio)).map(({ periodo }) => periodo);
  const porPeriodo = await enTandas(periodos, async (periodo) => [
    ...(await deSabanas(servicio, alumno, periodo)),
    ...(await deIncidencias(servicio, alumno, periodo)),
    ...(await deCapturas(servicio, alumno, periodo)),
  ]);
  const partes = [
    ...porPeriodo.flat(),
    ...(await deReportes(servicio, alumno)),
    ...(await deUnidades(servicio, alumno)),
    await deRectificaciones(servicio, alumno),
  ];
  return partes.filter(({ datos }) => datos.length > 0);
}

async function deSabanas(
  { almacen: { sabanas } }: Servicio,
  { plantel, matricula }: Alumno,
  periodo: string,
): Promise<ParteDeDatos[]> {
  const partes: ParteDeDatos[] = [];
  for (const corte of [1, 2, 3] as const) {
    const entrega = await sabanas.actual(particiones.sabana(periodo, corte, plantel));
    if (!entrega) continue;
    const datos = renglonesDeSabana(await sabanas.valorDe(entrega), matricula);
    partes.push({
      ...{ fuente: 'sabana', periodo, documento: `corte ${corte}` },
      datos,
    });
  }
  return partes;
}

const renglonesDeSabana = ({ gruposModulo }: Sabana, matricula: string) =>
  gruposModulo.flatMap(({ grupo, modulo, actividades, alumnos }) =>
    alumnos
      .filter((alumno) => alumno.matricula === matricula)
      .map((alumno) => ({ grupo, modulo, actividades, ...alumno })),
  );

async function deIncidencias(
  { almacen: { incidencias } }: Servicio,
  { plantel, matricula }: Alumno,
  periodo: string,
): Promise<ParteDeDatos[]> {
  const entrega = await incidencias.actual(particiones.incidencias(periodo, plantel));
  if (!entrega) return [];
  const datos = (await incidencias.valorDe(entrega)).filter((una) => una.matricula === matricula);
  return [{ ...{ fuente: 'incidencias', periodo, documento: 'incidencias' }, datos }];
}

async function deCapturas(
  { almacen: { capturas } }: Servicio,
  { plantel, matricula }: Alumno,
  periodo: string,
): Promise<ParteDeDatos[]> {
  return enTandas(await capturas.dePlantel({ periodo, plantel }), async (captura) => ({
    fuente: 'captura',
    periodo,
    documento: `${captura.datos.lugar.grupo} · ${captura.datos.lugar.asignatura}`,
    datos: (await capturas.celdasDe(captura)).filter((celda) => celda.matricula === matricula),
  }));
}

async function deReportes(
  { almacen: { reportes } }: Servicio,
  { plantel, matricula }: Alumno,
): Promise<ParteDeDatos[]> {
  return enTandas(await reportes.dePlantel(plantel), async (reporte) => {
    const { alumnos, alumnosModulos } = await reportes.leer(reporte, ReportePublicado);
    const { periodo, corte } = reporte.datos;
    return {
      ...{ fuente: 'reporte', periodo, documento: `corte ${corte}` },
      datos: [...alumnos, ...alumnosModulos].filter((fila) => fila.matricula === matricula),
    };
  });
}

async function deUnidades(
  { almacen: { unidades } }: Servicio,
  { plantel, matricula }: Alumno,
): Promise<ParteDeDatos[]> {
  return enTandas(await unidades.dePlantel(plantel), async (publicada) => {
    const { alumnos, alumnosAsignaturas } = await unidades.leer(publicada, UnidadPublicada);
    const { periodo, unidad } = publicada.datos;
    return {
      ...{ fuente: 'unidad', periodo, documento: `unidad ${unidad}` },
      datos: [...alumnos, ...alumnosAsignaturas].filter((fila) => fila.matricula === matricula),
    };
  });
}

async function deRectificaciones(servicio: Servicio, { plantel, matricula }: Alumno): Promise<ParteDeDatos> {
  const todas = await leerRectificacionesDeDatos(servicio, plantel);
  return {
    ...{ fuente: 'rectificacion-de-datos', periodo: null, documento: 'nombre' },
    datos: todas.filter((una) => una.matricula === matricula),
  };
}
