import { Incidencia } from '../modelo/incidencia';
import { type Recibo } from '../modelo/recibo';
import { porCodigo } from '../nucleo/orden';
import { type FilaEnAcopio } from './acopiar-alumno';
import { Recepcion } from './recepcion';
import { RESULTADO } from './cuentas';
import { type Encabezado } from './encabezado';
import { exigir, exigirMatricula } from './exigir';
import { type HojaCruda } from './hoja-cruda';
import { advertirHojaSinFilas, anotarFormulas, filasDeDatos } from './hoja-en-lectura';
import { conMemoria, type Lectura } from './lectura';
import { lectoresDe } from './lectores';
import { rechazarHojaAjena } from './rechazar-hoja-ajena';
import { reconocerHoja } from './reconocer-hoja';
import { revisarColumnas } from './revisar-columnas';
import { textoComparable } from './texto-comparable';

const REQUERIDAS = ['matricula', 'fecha', 'tipo'] as const;

/** From the sheets of conduct records to one list, and its receipt. `incidencias` is null when none was accepted. */
export function importarIncidencias(hojas: readonly HojaCruda[]): {
  incidencias: Incidencia[] | null;
  recibo: Recibo;
} {
  const recepcion = new Recepcion();
  const leidas = new Map<string, { incidencia: Incidencia; registro: number }>();
  for (const cruda of hojas) {
    const reconocida = reconocerHoja(cruda);
    const hoja = recepcion.abrirHoja(cruda, reconocida.disposicion);
    if (reconocida.disposicion === 'incidencias') {
      acopiarIncidencias(recepcion, leidas, hoja, cruda, reconocida.encabezado);
    } else rechazarHojaAjena(recepcion, hoja, cruda, reconocida);
  }
  const incidencias = [...leidas].sort(([a], [b]) => porCodigo(a, b)).map(([, { incidencia }]) => incidencia);
  const alumnos = new Set(incidencias.map(({ matricula }) => matricula));
  return {
    incidencias: incidencias.length > 0 ? incidencias : null,
    recibo: recepcion.recibo(alumnos.size, 0),
  };
}

function acopiarIncidencias(
  recepcion: Recepcion,
  leidas: Map<string, { incidencia: Incidencia; registro: number }>,
  hoja: number,
  cruda: HojaCruda,
  encabezado: Encabezado,
): void {
  const { cuentas } = recepcion;
  advertirHojaSinFilas(recepcion, hoja, cruda, encabezado);
  const columnas = revisarColumnas(recepcion, hoja, encabezado, REQUERIDAS, []);
  const columna = (cual: (typeof REQUERIDAS)[number]): number => columnas?.get(cual) ?? 0;
  const { matricula: leerMatricula, fecha: leerFecha } = lectoresDe(cruda);
  for (const [indice, celdas] of filasDeDatos({ cruda, encabezado })) {
    const fila: FilaEnAcopio = { numero: cuentas.abrirFila(hoja, indice, [columna('tipo')]), celdas };
    if (!columnas) {
      cuentas.marcarFila(fila.numero, RESULTADO.rechazada);
      continue;
    }
    anotarFormulas(recepcion, fila.numero, celdas, columnas.values());
    const matricula = exigirMatricula(recepcion, fila, columna('matricula'), leerMatricula);
    const fecha = exigir(recepcion, fila, columna('fecha'), 'fecha-no-valida', leerFecha);
    const tipo = exigir(recepcion, fila, columna('tipo'), 'tipo-no-valido', leerTipo);
    if (matricula === null || fecha === null || tipo === null) continue;
    const llave = `${matricula} ${fecha} ${tipo}`;
    const registro = cuentas.registroDe(fila.numero);
    const previa = leidas.get(llave);
    if (!previa) {
      leidas.set(llave, { incidencia: { matricula, fecha, tipo }, registro });
      continue;
    }
    cuentas.marcarRegistro(registro, RESULTADO.fusionada);
    recepcion.aviso(cuentas.lugarDeFila(fila.numero, columna('matricula')), {
      clave: 'incidencia-repetida',
      valor: matricula,
      motivo: `La misma incidencia está en ${recepcion.nombrar(cuentas.lugarDeRegistro(previa.registro), hoja)}: se cuenta una vez.`,
      remedio: 'Si fueron dos hechos distintos del mismo día, regístrelos en el SAE con su fecha.',
    });
  }
}

const leerTipo = conMemoria((texto): Lectura<Incidencia['tipo']> => {
  const comparable = textoComparable(texto);
  const tipo = Incidencia.shape.tipo.options.find(
    (opcion) => comparable === opcion || comparable === PLURAL[opcion],
  );
  return tipo
    ? { valor: tipo }
    : { motivo: 'El tipo no es «incidencia» ni «suspensión».', remedio: 'Escriba uno de los dos.' };
});

const PLURAL = { incidencia: 'incidencias', suspension: 'suspensiones' } as const;
