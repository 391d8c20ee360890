import { HyperFormula } from 'hyperformula';
import { type AsignaturaEnCentesimas } from './semestre-del-estado';

const NIVEL = 8;
const FINAL = 9;

/**
 * The first units of a semester as a workbook would grade them: a row each, with the puntaje, the right, the level
 * before and after the remedial as formulas, and the final in the first row of its asignatura. Grades stay in
 * hundredths, so that floating point has nothing to round. Blank levels are 255.
 */
export function calificarEnHojaDeCalculo(
  semestre: readonly AsignaturaEnCentesimas[],
  cuantas: number,
): () => number[] {
  const porAsignatura = semestre[0]?.unidades.length ?? 0;
  const filas: (string | number | null)[][] = [];
  for (const { unidades } of semestre) {
    for (const [u, { continua, sumativa, asistencias, sesiones, remedial }] of unidades.entries()) {
      if (filas.length === cuantas) break;
      const n = filas.length + 1;
      const niveles = `I${n}:I${n + unidades.length - 1}`;
      filas.push([
        continua,
        sumativa,
        asistencias,
        sesiones,
        remedial,
        `=IF(OR(ISBLANK(A${n}),ISBLANK(B${n})),-1,7*A${n}+3*B${n})`,
        `=20*C${n}>=17*D${n}`,
        `=IF(NOT(G${n}),0,IF(F${n}<0,255,IF(F${n}<8000,0,IF(F${n}>=9500,10,IF(F${n}>=8500,9,8)))))`,
        `=IF(OR(ISBLANK(E${n}),H${n}=255),H${n},IF(H${n}=0,IF(E${n}>=800,8,0),IF(E${n}<800,0,IF(E${n}>=950,10,IF(E${n}>=850,9,8)))))`,
        u > 0
          ? null
          : `=IF(COUNTIF(${niveles},255)>0,255,IF(COUNTIF(${niveles},0)>0,0,ROUND(AVERAGE(${niveles}),0)))`,
      ]);
    }
  }
  const hoja = HyperFormula.buildFromArray(filas, { licenseKey: 'gpl-v3' });
  return () => {
    const valores = hoja.getSheetValues(0);
    hoja.destroy();
    const final = (a: number) => Number(valores[a * porAsignatura]?.[FINAL]);
    return valores.flatMap((fila, n) =>
      (n + 1) % porAsignatura === 0
        ? [Number(fila[NIVEL]), final((n + 1) / porAsignatura - 1)]
        : [Number(fila[NIVEL])],
    );
  };
}
