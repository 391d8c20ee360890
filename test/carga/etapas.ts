import { readFileSync } from 'node:fs';
import { abrirAlmacen } from '../../functions/almacen/almacen';
import { CONEXION, particiones } from '../../functions/almacen/claves';
import { conectar } from '../../functions/almacen/conexion';
import { huellaDe } from '../../functions/almacen/contenido';
import { guardarCarga } from '../../functions/casos/carga/guardar-carga';
import { hojasDeCarga } from '../../functions/casos/carga/hojas-de-carga';
import { escribirReporte } from '../../functions/libros/escribir-reporte';
import { reporteDeCorte } from '../../shared/reporte/reporte-de-corte';
import { importarSabana } from '../../shared/importacion/importar-sabana';
import { Calendario } from '../../shared/modelo/corte';
import { type Edicion } from '../../shared/modelo/publicacion';
import { normasEn } from '../../shared/norma/normas';
import { decimal } from '../../shared/nucleo/decimal';
import { Cronometro } from './medicion';
import { frenteAZlib } from './frente-a-zlib';

const DESTINO = { plantel: '252', periodo: 'AGODIC26', corte: 2 } as const;
const FIRMA = {
  persona: 'dg',
  por: 'Servicios Escolares',
  rol: 'direccion-general',
  cuando: '2026-10-31T18:05:00.000Z',
  resumen: 'Sábana de la medición',
} as const;

/** What the service does with an upload until it is visible, each stage by itself, in a process of its own. */
async function medirEtapas(archivo: string, calendario: Calendario, conexion: string): Promise<void> {
  const almacen = abrirAlmacen(await conectar({ [CONEXION]: conexion }));
  const servicio = { almacen, ahora: () => new Date(FIRMA.cuando), normasEn };
  const reloj = new Cronometro(() => process.resourceUsage().maxRSS / 1024);
  const carga = { archivos: [{ nombre: 'sabana.csv', bytes: readFileSync(archivo) }] };

  const { sabana, recibo } = await reloj.medir('parse', async () => {
    const hojas = await hojasDeCarga(carga);
    if (!Array.isArray(hojas)) throw new Error('the generated file was refused');
    return importarSabana(hojas, DESTINO);
  });
  if (!sabana) throw new Error('nothing of the generated file was accepted');
  const particion = particiones.sabana(DESTINO.periodo, DESTINO.corte, DESTINO.plantel);
  const guardado = { carga, valor: sabana, recibo };
  await reloj.medir('tables: guardar', () =>
    guardarCarga(servicio, almacen.sabanas, particion, guardado, { ...FIRMA, accion: 'guardar' }),
  );
  const leida = await reloj.medir('tables: leer', async () => {
    const entrega = await almacen.sabanas.actual(particion);
    if (!entrega) throw new Error('what was saved is not there');
    return almacen.sabanas.valorDe(entrega);
  });
  const reporte = await reloj.medir('compute', () =>
    reporteDeCorte(leida, {
      calendario,
      minimoAprobatorio: decimal('70'),
      incidencias: [],
      normas: normasEn('2026-10-30'),
    }),
  );
  const edicion: Edicion = {
    version: 1,
    caracter: 'preliminar',
    publicado: FIRMA.cuando,
    publicadoPor: FIRMA.por,
    motivo: null,
    norma: huellaDe('norma'),
    nombrePlantel: 'Orizaba',
  };
  const libro = await reloj.medir('xlsx', () => escribirReporte({ ...reporte, edicion }));
  const [json, guardadoElLibro] = await reloj.medir('blobs', () =>
    Promise.all([
      almacen.reportes.guardarJson({ ...reporte, edicion }),
      almacen.reportes.guardarLibro(libro),
    ]),
  );
  const { base } = await almacen.reportes.situacion(DESTINO);
  await reloj.medir('pointer', () =>
    almacen.reportes.publicar(
      base,
      { ...DESTINO, edicion, cifras: huellaDe('cifras'), json, libro: guardadoElLibro },
      { ...FIRMA, accion: 'publicar', idempotencia: 'bench' },
    ),
  );
  const xlsxMs = reloj.mediciones.find(({ etapa }) => etapa === 'xlsx')?.ms ?? 0;
  process.send?.({
    mediciones: reloj.mediciones,
    filas: reporte.alumnosModulos.length,
    registros: recibo.registros.leidas,
    zlib: { ...frenteAZlib(libro), xlsxMs },
  });
}

const [, , archivo = '', calendario = '', conexion = ''] = process.argv;
medirEtapas(archivo, Calendario.parse(JSON.parse(calendario)), conexion).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
