import { createHash } from 'node:crypto';
import path from 'node:path';
import { construirSiHaceFalta } from '../../functions/local/construir-si-hace-falta';
import { type Operacion } from './contador-de-almacen';
import { lineasDeSabana } from './generador';
import { renglon } from './imprimir';
import { PASOS, type Paso } from './jornada-de-docente';
import { type CostoDePaso, medirOperaciones } from './operaciones-por-paso';
import { capturasDeLaNacion, proyectar, SUPUESTOS } from './proyeccion';
import { LA_NACION, tamanosDePlanteles } from './tamanos-de-planteles';

const OPERACIONES: readonly Operacion[] = [
  'tabla: leer una fila',
  'tabla: listar',
  'tabla: transacción',
  'blob: leer',
  'blob: escribir',
  'cola: enviar',
  'cola: lo demás',
];
const DOCENTES_MEDIDOS = 6;
const POR_PEDAZO = 5_000;

/** The nation: a corte of all its planteles as a stream, and its two days of capture projected from a counted sample. */
export async function medirNacion(): Promise<void> {
  generarCorte();
  await construirSiHaceFalta(path.join(__dirname, '../..'));
  const costos = await medirOperaciones(SUPUESTOS.docentes, DOCENTES_MEDIDOS);
  imprimirOperaciones(costos);
  imprimirProyeccion(costos);
}

/** One plantel after another and one row after another: what is held is a row. */
function generarCorte(): void {
  const inicio = performance.now();
  const huella = createHash('sha256');
  const tamanos = tamanosDePlanteles(LA_NACION);
  let [filas, bytes] = [0, 0];
  let pedazo: string[] = [];
  const vaciar = (): void => {
    const texto = pedazo.join('\n');
    bytes += texto.length;
    huella.update(texto);
    pedazo = [];
  };
  for (const [i, alumnos] of tamanos.entries()) {
    let esEncabezado = true;
    const { modulos } = SUPUESTOS;
    for (const linea of lineasDeSabana({ alumnos, modulos, semilla: LA_NACION.semilla + i })) {
      if (!esEncabezado) filas += 1;
      esEncabezado = false;
      pedazo.push(linea);
      if (pedazo.length === POR_PEDAZO) vaciar();
    }
  }
  vaciar();
  const segundos = (performance.now() - inicio) / 1000;
  console.log(`\nCorte de la nación: ${tamanos.length} planteles, ${LA_NACION.alumnos} alumnos`);
  console.log(renglon('  alumno × módulo', String(LA_NACION.alumnos * SUPUESTOS.modulos)));
  console.log(renglon('  renglones (alumno × módulo × R.A.)', String(filas)));
  console.log(renglon('  texto', `${Math.round(bytes / 1e6)} MB`, `${segundos.toFixed(0)} s`));
  console.log(renglon('  pico de memoria', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`));
  console.log(`  sha256 ${huella.digest('hex')}`);
}

function imprimirOperaciones(costos: ReadonlyMap<Paso, CostoDePaso>): void {
  console.log(
    `\n${'Solicitudes al almacén por paso'.padEnd(34)}${PASOS.map((paso) => paso.padStart(18)).join('')}`,
  );
  const fila = (que: string, de: (costo: CostoDePaso) => number): void => {
    const cifras = PASOS.map((paso) => {
      const costo = costos.get(paso);
      return (costo ? (de(costo) / costo.veces).toFixed(1) : '—').padStart(18);
    });
    console.log(`  ${que.padEnd(32)}${cifras.join('')}`);
  };
  for (const operacion of OPERACIONES) {
    fila(operacion, ({ pedidas }) => pedidas.filter((una) => una.operacion === operacion).length);
  }
  fila('filas en transacciones', ({ pedidas }) => pedidas.reduce((suma, { filas }) => suma + filas, 0));
  fila('procesador (ms)', ({ cpuMs }) => cpuMs);
}

function imprimirProyeccion(costos: ReadonlyMap<Paso, CostoDePaso>): void {
  const { solicitudes, solicitudesPorSegundo, cargas } = proyectar(costos);
  const { docentes, ultimaHora, peorMinuto } = SUPUESTOS;
  console.log(
    `\nDos días de captura: ${docentes} docentes, ${capturasDeLaNacion().todas} capturas, ${solicitudes} solicitudes.`,
  );
  console.log(
    `La última hora trae ${ultimaHora * 100} %, y su peor minuto ${peorMinuto} veces su media: ${solicitudesPorSegundo.toFixed(1)} solicitudes/s.\n`,
  );
  console.log(renglon('En el peor minuto', 'por segundo', 'límite', 'se ocupa'));
  for (const { recurso, porSegundo, limite } of cargas.slice(0, 12)) {
    const parte = `${((100 * porSegundo) / limite).toFixed(2)} %`;
    console.log(renglon(`  ${recurso}`, porSegundo.toFixed(1), String(limite), parte));
  }
  const [primero] = cargas;
  if (!primero) return;
  const veces = primero.limite / primero.porSegundo;
  console.log(`\nLo primero que se agota: ${primero.recurso}, con ${veces.toFixed(0)} veces esta carga.`);
}
