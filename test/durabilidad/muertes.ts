import { setTimeout as esperar } from 'node:timers/promises';
import { enLista } from '../../shared/captura/celdas';
import { type LugarDeCaptura } from '../../shared/modelo/captura';
import { azar } from '../carga/azar';
import { celdasConalep, planConalep } from '../captura-de-prueba';
import { configurarInstancia } from '../servicio/configuracion';
import { abrirInstancias, type Instancia } from '../servicio/instancias';
import { personaDePrueba } from '../servicio/persona-de-prueba';
import { Avance, type Decir } from './avance';
import { type Cuenta } from './cuenta';
import { DocenteTerco } from './docente-terco';
import { lectorDeCaptura, lectorDeLibro, lectorDeReporte } from './lector';
import { type Pedir } from './pedir';
import { PublicadorTerco } from './publicador-terco';
import { type Aceptado, documentoDeCaptura, documentoDeReporte, revisarBitacora } from './revisar-bitacora';
import { revisarCaptura } from './revisar-captura';
import { revisarReporte } from './revisar-reporte';

/** How much is asked of a service that dies meanwhile. */
export interface MedidaDeMuertes {
  readonly envios: number;
  readonly publicaciones: number;
  readonly muertes: number;
  readonly semilla: number;
}

/** At the same time: one captura each, and one plantel each. */
const GRUPOS = ['101', '102', '103', '104'];
const PLANTELES = ['252', '57', '122', '104'];
/** A captura of a periodo without calendar is never closed. */
const PERIODO = 'AGODIC30';
/** Up to this long after some work is done: a request or a publication is then anywhere. */
const HASTA_MORIR_MS = 250;

/**
 * Docentes send and Servicios Escolares publish while their process is killed, at moments that the seed chooses among
 * the work, and comes back; readers watch all of it.
 */
export async function sobrevivir(medida: MedidaDeMuertes, decir: Decir): Promise<Cuenta> {
  const { conexion, instancias, cerrar } = await abrirInstancias(1);
  const [instancia] = instancias;
  try {
    await configurarInstancia(instancia);
    const avance = new Avance(medida.envios + medida.publicaciones, decir);
    const capturas = GRUPOS.map((grupo) => capturaDe(grupo, instancia));
    const reportes = PLANTELES.map((plantel) => reporteDe(plantel, instancia));
    const lectores = [...capturas, ...reportes].flatMap(({ lectores: suyos }) => suyos);
    const alto = new AbortController();
    const mirando = Promise.all(lectores.map((lector) => lector.mirar(alto.signal)));
    await Promise.all([
      ...capturas.map(({ docente }) => capturar(docente, medida.envios / GRUPOS.length, avance)),
      ...reportes.map((reporte) => publicar(reporte, medida.publicaciones / PLANTELES.length, avance)),
      matar(instancia, medida, avance),
    ]);
    alto.abort();
    await mirando;
    const fallas: string[] = [];
    const aceptados: Aceptado[] = [];
    for (const { lugar, docente, lectores: suyos } of capturas) {
      fallas.push(
        ...(await revisarCaptura(conexion, { lugar, aceptados: docente.aceptados, lectores: suyos })),
      );
      aceptados.push({ documento: documentoDeCaptura(lugar), versiones: docente.aceptados.length });
    }
    for (const { plantel, publicador, json, libro } of reportes) {
      const { publicadas } = publicador;
      aceptados.push({ documento: documentoDeReporte(plantel), versiones: publicadas.length });
      const { faltas, reportes: guardados } = await revisarReporte(conexion, {
        plantel,
        publicadas,
        json,
        libro,
      });
      fallas.push(
        ...faltas,
        ...publicadas
          .filter(({ etapa }) => etapa !== 'publicado')
          .map(({ motivo, etapa, problema }) => `«${motivo}» ended ${etapa}: ${problema ?? ''}`),
        // Nobody else loads sábanas of this plantel: each version is of the one that was loaded for it.
        ...guardados
          .filter(({ alumnos, edicion }) => alumnos[0]?.nombre !== edicion.motivo)
          .map(({ edicion }) => `${plantel}: version ${edicion.version} is of another sábana`),
      );
    }
    fallas.push(...(await revisarBitacora(conexion, aceptados)));
    return {
      fallas,
      envios: suma(capturas.map(({ docente }) => docente.aceptados.length)),
      publicaciones: suma(reportes.map(({ publicador }) => publicador.publicadas.length)),
      lecturas: suma(lectores.map(({ lecturas }) => lecturas.length)),
    };
  } finally {
    await cerrar();
  }
}

const suma = (numeros: readonly number[]): number => numeros.reduce((total, uno) => total + uno, 0);

const como =
  (instancia: Instancia, id: string): Pedir =>
  (ruta, pedido) =>
    instancia.api(personaDePrueba(id), ruta, pedido);

function capturaDe(grupo: string, instancia: Instancia) {
  const lugar: LugarDeCaptura = { plantel: '252', periodo: PERIODO, grupo, asignatura: 'MTHS-00' };
  const pedir = como(instancia, 'docente');
  return { lugar, docente: new DocenteTerco([pedir], lugar), lectores: [lectorDeCaptura(pedir, lugar)] };
}

function reporteDe(plantel: string, instancia: Instancia) {
  const pedir = como(instancia, 'dg');
  const json = lectorDeReporte(pedir, plantel);
  const libro = lectorDeLibro(pedir, plantel);
  return { plantel, publicador: new PublicadorTerco(pedir, plantel), json, libro, lectores: [json, libro] };
}

/** The first envío begins the captura; each of the others changes one result. */
async function capturar(docente: DocenteTerco, cuantos: number, avance: Avance): Promise<void> {
  const plan = planConalep({ docentes: [personaDePrueba('docente').docente ?? ''] });
  await docente.capturar(enLista(celdasConalep(undefined, plan)));
  avance.sumar();
  for (let i = 1; i < cuantos; i += 1) {
    await docente.capturar([{ matricula: '0001', columna: 'ra/1.1', valor: String(i % 100) }]);
    avance.sumar();
  }
}

async function publicar(
  { plantel, publicador }: { readonly plantel: string; readonly publicador: PublicadorTerco },
  cuantas: number,
  avance: Avance,
): Promise<void> {
  for (let i = 0; i < cuantas; i += 1) {
    await publicador.publicar(`PUBLICACION ${i + 1} DE ${plantel}`);
    avance.sumar();
  }
}

/** Spread over the work, and each at any point of what is then being done. */
async function matar(
  instancia: Instancia,
  { muertes, semilla }: MedidaDeMuertes,
  avance: Avance,
): Promise<void> {
  const siguiente = azar(semilla);
  for (let i = 0; i < muertes; i += 1) {
    const turno = Math.floor((avance.total * i) / muertes);
    while (avance.hechas < turno) await esperar(5);
    await esperar(siguiente() * HASTA_MORIR_MS);
    await instancia.matar();
  }
}
