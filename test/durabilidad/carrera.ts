import { CORTE, PublicadorTerco } from './publicador-terco';
import { enCeldas, enLista, valorDe } from '../../shared/captura/celdas';
import { CapturaGuardada, type LugarDeCaptura } from '../../shared/modelo/captura';
import { Comprobacion } from '../../shared/modelo/comprobacion';
import { alumnoDeModulo, celdasConalep, planConalep } from '../captura-de-prueba';
import { configurarInstancia, PERSONAS } from '../servicio/configuracion';
import { abrirInstancias, type Instancia } from '../servicio/instancias';
import { personaDePrueba } from '../servicio/persona-de-prueba';
import { Avance, type Decir } from './avance';
import { type Cuenta } from './cuenta';
import { DocenteTerco, rutaDe } from './docente-terco';
import { lectorDeCaptura, lectorDeLibro, lectorDeReporte } from './lector';
import { type Pedir } from './pedir';
import { documentoDeCaptura, documentoDeReporte, revisarBitacora } from './revisar-bitacora';
import { revisarCaptura } from './revisar-captura';
import { revisarReporte } from './revisar-reporte';

/** How many want the same thing at the same time, each how often, and of how many processes. */
export interface MedidaDeCarrera {
  readonly escritores: number;
  readonly envios: number;
  readonly publicadores: number;
  readonly publicaciones: number;
  readonly instancias: number;
}

const PLANTEL = '252';
const LUGAR: LugarDeCaptura = { plantel: PLANTEL, periodo: 'AGODIC30', grupo: '101', asignatura: 'MTHS-00' };
/** A plan names ten at most: more writers are more workbooks of the same people. */
const DOCENTES = Array.from({ length: 10 }, (_, i) => {
  const docente = `DOCENTE NUMERO ${i + 1}`;
  return {
    ...{ id: `docente-${i + 1}`, nombre: docente, planteles: [PLANTEL], docente },
    ...{ administra: false, baja: false },
  };
});
/** What everybody wants to write. */
const DISPUTADA = { matricula: '0001', columna: 'ra/1.2' };

/** Writers of one captura and publishers of one report, at once and through several processes; readers watch. */
export async function competir(medida: MedidaDeCarrera, decir: Decir): Promise<Cuenta> {
  const { conexion, instancias, cerrar } = await abrirInstancias(medida.instancias);
  const [primera] = instancias;
  const una = (i: number): Instancia => instancias[i % instancias.length] ?? primera;
  try {
    await configurarInstancia(primera, [...PERSONAS, ...DOCENTES]);
    const total = medida.escritores * medida.envios + medida.publicadores * medida.publicaciones;
    const avance = new Avance(total, decir);
    const escritores = Array.from({ length: medida.escritores }, (_, i) => escritor(i, una));
    const publicadores = Array.from({ length: medida.publicadores }, (_, i) => {
      return new PublicadorTerco(comoDg(una(i)), PLANTEL);
    });
    const [captura, json, libro] = [
      lectorDeCaptura(como(una(1), 0), LUGAR),
      lectorDeReporte(comoDg(una(0)), PLANTEL),
      lectorDeLibro(comoDg(una(1)), PLANTEL),
    ];
    const comienzo = await empezar(medida.escritores, una);
    const alto = new AbortController();
    const mirando = Promise.all([captura, json, libro].map((lector) => lector.mirar(alto.signal)));
    await Promise.all([
      ...escritores.map((docente, i) => capturar(docente, i, medida.envios, avance)),
      ...publicadores.map((publicador, i) => publicar(publicador, i, medida.publicaciones, avance)),
    ]);
    alto.abort();
    await mirando;
    const aceptados = [comienzo, ...escritores].flatMap(({ aceptados: suyos }) => suyos);
    const publicadas = publicadores.flatMap(({ publicadas: suyas }) => suyas);
    const revisado = await revisarReporte(conexion, { plantel: PLANTEL, publicadas, json, libro });
    return {
      fallas: [
        ...(await revisarCaptura(conexion, { lugar: LUGAR, aceptados, lectores: [captura] })),
        ...(await valoresPerdidos(medida, una)),
        ...revisado.faltas,
        ...publicadas.flatMap((publicada) =>
          publicada.etapa === 'fallido' && !SUPERADA.test(publicada.problema ?? '')
            ? [`«${publicada.motivo}» failed: ${publicada.problema ?? ''}`]
            : [],
        ),
        ...(await reporteSinComprobar(primera)),
        ...(await revisarBitacora(conexion, [
          { documento: documentoDeCaptura(LUGAR), versiones: aceptados.length },
          { documento: documentoDeReporte(PLANTEL), versiones: revisado.reportes.length },
        ])),
      ],
      envios: aceptados.length,
      publicaciones: publicadas.length,
      lecturas: captura.lecturas.length + json.lecturas.length + libro.lecturas.length,
    };
  } finally {
    await cerrar();
  }
}

/** The one refusal there may be: another one was asked for later. */
const SUPERADA = /^Después de esta publicación se solicitó otra/;

const comoDg =
  (instancia: Instancia): Pedir =>
  (ruta, pedido) =>
    instancia.api(personaDePrueba('dg'), ruta, pedido);

function como(instancia: Instancia, i: number): Pedir {
  const quien = DOCENTES[i % DOCENTES.length];
  if (!quien) throw new RangeError('there are docentes');
  return (ruta, pedido) => instancia.api({ ...quien, rol: 'docente' }, ruta, pedido);
}

/** Every third one has a network that delivers each envío twice, to two processes. */
function escritor(i: number, una: (i: number) => Instancia): DocenteTerco {
  const caminos = i % 3 === 0 ? [una(i), una(i + 1)] : [una(i)];
  return new DocenteTerco(
    caminos.map((instancia) => como(instancia, i)),
    LUGAR,
    i % 2 === 0 ? 'mia' : 'suya',
  );
}

async function empezar(alumnos: number, una: (i: number) => Instancia): Promise<DocenteTerco> {
  const docente = escritor(0, una);
  const plan = planConalep({ docentes: DOCENTES.map(({ docente: nombre }) => nombre) });
  const grupo = Array.from({ length: alumnos }, (_, i) =>
    alumnoDeModulo({ matricula: matriculaDe(i), nombre: `ALUMNO ${i}`, logros: [null, null] }),
  );
  await docente.capturar(enLista(celdasConalep(grupo, plan)));
  return docente;
}

const matriculaDe = (i: number): string => String(i + 1).padStart(4, '0');
/** Of the last round, so that it is known in the end; different from everybody else's. */
const valorPropio = (i: number, ronda: number): string => `${i}.${ronda + 1}`;

async function capturar(docente: DocenteTerco, i: number, veces: number, avance: Avance): Promise<void> {
  await docente.abrir();
  for (let ronda = 0; ronda < veces; ronda += 1) {
    const valor = valorPropio(i, ronda);
    await docente.capturar([
      { matricula: matriculaDe(i), columna: 'ra/1.1', valor },
      { ...DISPUTADA, valor },
    ]);
    avance.sumar();
  }
}

async function publicar(
  publicador: PublicadorTerco,
  i: number,
  veces: number,
  avance: Avance,
): Promise<void> {
  for (let ronda = 0; ronda < veces; ronda += 1) {
    await publicador.publicar(`PUBLICACION ${ronda + 1} DEL PUBLICADOR ${i + 1}`);
    avance.sumar();
  }
}

/** What nobody else wrote is as it was written last. */
async function valoresPerdidos(
  { escritores, envios }: MedidaDeCarrera,
  una: (i: number) => Instancia,
): Promise<string[]> {
  const respuesta = await como(una(0), 0)(rutaDe(LUGAR));
  const celdas = enCeldas(CapturaGuardada.parse(await respuesta.json()).celdas);
  return Array.from({ length: escritores }, (_, i) => i).flatMap((i) => {
    const valor = valorDe(celdas, { matricula: matriculaDe(i), columna: 'ra/1.1' });
    return valor === valorPropio(i, envios - 1)
      ? []
      : [`writer ${i} wrote ${valorPropio(i, envios - 1)}, and it is ${valor ?? 'nothing'}`];
  });
}

/** The service itself computes the version in force again, from what it was made of. */
async function reporteSinComprobar(instancia: Instancia): Promise<string[]> {
  const { periodo, corte } = CORTE;
  const ruta = `planteles/${PLANTEL}/reportes/${periodo}/${corte}/comprobacion`;
  const { igual } = Comprobacion.parse(await (await comoDg(instancia)(ruta)).json());
  return igual ? [] : ['the report in force is not what it was made of'];
}
