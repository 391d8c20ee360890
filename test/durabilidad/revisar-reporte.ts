import { z } from 'zod';
import { particiones } from '../../functions/almacen/claves';
import { type Conexion } from '../../functions/almacen/conexion';
import { Contenido, Huella } from '../../functions/almacen/contenido';
import { escribirReporte } from '../../functions/libros/escribir-reporte';
import { partesDelPaquete } from '../functions/libros/escrito/partes-del-paquete';
import { Edicion, ReportePublicado } from '../../shared/modelo/publicacion';
import { type Lector } from './lector';
import { CORTE, type Publicada } from './publicador-terco';
import { versionesGuardadas } from './versiones-guardadas';

const Datos = z.object({ edicion: Edicion, solicitada: z.string(), json: Huella, libro: Huella });

interface Mirado {
  readonly plantel: string;
  readonly publicadas: readonly Publicada[];
  readonly json: Lector;
  readonly libro: Lector;
}

/**
 * What does not hold of the report of a plantel: every publication that was said to be made is one version and no
 * publication is two; each version is one JSON and the workbook of that very JSON; and whoever read saw those alone.
 */
export async function revisarReporte(
  conexion: Conexion,
  { plantel, publicadas, json, libro }: Mirado,
): Promise<{ readonly faltas: readonly string[]; readonly reportes: readonly ReportePublicado[] }> {
  const particion = particiones.reporte(plantel, CORTE.periodo, CORTE.corte);
  const guardado = await versionesGuardadas(conexion, particion);
  const faltas = [...guardado.faltas];
  const contenido = new Contenido(conexion.contenedor);
  const [jsons, libros] = [new Map<number, string>(), new Map<number, string>()];
  const reportes: ReportePublicado[] = [];
  let pedida = '';
  for (const { version, datos } of guardado.versiones) {
    const { edicion, solicitada, ...huellas } = Datos.parse(datos);
    const reporte = await contenido.leerJson('reportes', huellas.json, ReportePublicado);
    const libro = await contenido.leerBytes('libros', huellas.libro);
    if (edicion.version !== version || reporte.edicion.version !== version) {
      faltas.push(`${plantel}: version ${version} says that it is ${reporte.edicion.version}`);
    }
    if (!mismoLibro(libro, await escribirReporte(reporte)))
      faltas.push(`${plantel}: the workbook of ${version} is of another JSON`);
    if (solicitada < pedida)
      faltas.push(`${plantel}: version ${version} was asked for before the one it replaces`);
    pedida = solicitada;
    jsons.set(version, huellas.json);
    libros.set(version, huellas.libro);
    reportes.push(reporte);
  }
  return {
    reportes,
    faltas: [
      ...faltas,
      ...faltasDePublicadas(plantel, publicadas, reportes),
      ...json.faltas(`report of ${plantel}`, jsons),
      ...libro.faltas(`workbook of ${plantel}`, libros),
    ],
  };
}

function faltasDePublicadas(
  plantel: string,
  publicadas: readonly Publicada[],
  reportes: readonly ReportePublicado[],
): string[] {
  const hechas = publicadas.filter(({ etapa }) => etapa === 'publicado');
  return [
    ...hechas.flatMap(({ motivo, version }) =>
      reportes
        .filter(({ edicion }) => edicion.motivo === motivo)
        .map(({ edicion }) => edicion.version)
        .join() === String(version)
        ? []
        : [`${plantel}: «${motivo}» was published as ${version ?? 'nothing'}, and is not that version alone`],
    ),
    ...(hechas.length === reportes.length
      ? []
      : [`${plantel}: ${hechas.length} publications were made, and there are ${reportes.length} versions`]),
  ];
}

/** Their parts say the same; the hour that a zip writes on each is of whoever packed it. */
const mismoLibro = (uno: Uint8Array, otro: Uint8Array): boolean =>
  JSON.stringify([...partesDelPaquete(uno)]) === JSON.stringify([...partesDelPaquete(otro)]);
