import { useMemo, useState } from 'react';
import { normasEn } from '../../../shared/norma/normas';
import { type Fecha } from '../../../shared/nucleo/fecha';
import { type MateriaDeSimulacion } from '../ruta';
import { type CambioEnTexto } from './editor-de-cambios';
import { NUMEROS_QUE_SE_PRUEBAN, PROPUESTAS } from './numeros-que-se-prueban';
import { erroresDe, faltaParaProbar, ofertaDe, porProbar } from './oferta-de-numeros';
import { useCorrida } from './use-corrida';

/** The numbers being tried, what is wrong with them as they are typed, and the run that tries them. */
export function usePrueba<T>(materia: MateriaDeSimulacion, fecha: Fecha, minimo: string | null) {
  const oferta = useMemo(
    () => ofertaDe(NUMEROS_QUE_SE_PRUEBAN[materia], fecha, minimo),
    [materia, fecha, minimo],
  );
  const [cambios, setCambios] = useState<readonly CambioEnTexto[]>(() =>
    oferta.slice(0, 1).map(({ clave }) => ({ llave: 0, clave, valor: '' })),
  );
  const errores = useMemo(() => erroresDe(cambios, normasEn(fecha)), [cambios, fecha]);
  const { corrida, correr, cancelar, olvidar } = useCorrida<T>();
  return {
    oferta,
    propuestas: PROPUESTAS[materia],
    cambios,
    errores,
    falta: faltaParaProbar(cambios, oferta, errores),
    peticion: porProbar(cambios),
    corrida,
    correr,
    cancelar,
    olvidar,
    /** Other numbers are another trial: what was found with the former ones goes away. */
    cambiar: (otros: readonly CambioEnTexto[]) => {
      setCambios(otros);
      olvidar();
    },
  };
}

export type Prueba<T> = ReturnType<typeof usePrueba<T>>;
