import { type Acopio } from './acopio';
import { type Recepcion } from './recepcion';
import { type Lugar, RESULTADO } from './cuentas';
import { textoComparable } from './texto-comparable';

/**
 * CON-08 (PO-04, normas 9 and 13) on the sheets: a grupo-módulo without docente and an alumno in two grupos are
 * accepted and pointed out, cell by cell, under the claves of that rule. Its two other situations never get here: a
 * row without grupo is rejected and an identical one merged.
 */
export function revisarAsignacion({ gruposModulo, recepcion }: Acopio): void {
  const { cuentas } = recepcion;
  const grupoDe = new Map<string, { grupo: string; lugar: Lugar }>();
  const docenteDe = new Map<string, { docente: string; lugar: Lugar }>();
  for (const { grupo, modulo, docentes, filas, alumnos, rechazado } of gruposModulo.values()) {
    if (rechazado) continue;
    const [primera] = filas;
    if (docentes.size === 0 && primera !== undefined) {
      recepcion.aviso(cuentas.lugarDeFila(primera, -1), {
        clave: 'grupo-modulo-sin-docente',
        valor: `${grupo} ${modulo}`,
        motivo: `${modulo} del grupo ${grupo} no tiene docente.`,
        remedio:
          'Asígnelo en el SAE (PO-04, norma 9) y exporte de nuevo; mientras tanto nadie ve lo que le falta registrar.',
      });
    }
    for (const [docente, lugar] of docentes) {
      const comparable = textoComparable(docente);
      const otro = docenteDe.get(comparable);
      if (!otro) docenteDe.set(comparable, { docente, lugar });
      else if (otro.docente !== docente) advertirDocente(recepcion, docente, lugar, otro);
    }
    for (const { matricula, fila } of alumnos.values()) {
      const lugar = cuentas.lugarDeFila(fila, -1);
      const otro = grupoDe.get(matricula);
      if (!otro) grupoDe.set(matricula, { grupo, lugar });
      else if (otro.grupo !== grupo) {
        cuentas.marcarFila(fila, RESULTADO.conAviso);
        recepcion.aviso(lugar, {
          clave: 'alumno-duplicado',
          valor: matricula,
          motivo: `La matrícula ${matricula} está en el grupo ${grupo} y en el ${otro.grupo} (${recepcion.nombrar(otro.lugar, lugar.hoja)}).`,
          remedio: 'Compruebe en el SAE si lleva módulos en los dos grupos; el reporte lo muestra en ambos.',
        });
      }
    }
  }
}

/** Two ways of writing one name are two docentes in every figure: R14 counts each apart. */
function advertirDocente(
  recepcion: Recepcion,
  docente: string,
  lugar: Lugar,
  otro: { docente: string; lugar: Lugar },
): void {
  recepcion.aviso(lugar, {
    clave: 'docente-escrito-distinto',
    valor: docente,
    motivo: `«${docente}» parece ser «${otro.docente}» (${recepcion.nombrar(otro.lugar, lugar.hoja)}), pero está escrito de otra forma.`,
    remedio: 'Si es la misma persona, escríbala igual en el SAE: el reporte las cuenta por separado.',
  });
}
