import { useCallback } from 'react';
import { type PreguntaDeCifra } from '../../cliente/servicio';
import { type CifraAbierta, type Explicables } from '../../ui/explicacion/cifra-explicable';
import { ExplicacionDeCifra } from '../../ui/explicacion/explicacion-de-cifra';
import { useSesion } from '../sesion-activa';
import { useLectura } from './lectura';

/** Whose figures: an alumno's as a whole, or in one módulo of one grupo. */
export type Sujeto = Omit<PreguntaDeCifra, 'cifra'>;
export type CifraExplicada = PreguntaDeCifra['cifra'];

/** Figures of one alumno that can be explained, one at a time. */
export interface Explicador {
  readonly sujeto: Sujeto;
  readonly explicables: Explicables<CifraExplicada>;
}

interface Propiedades extends Explicador {
  /** Those whose explanation has its place here. */
  readonly cifras: readonly CifraExplicada[];
}

/** The place where the explanation of some figures opens. */
export function ExplicacionAqui({ sujeto, explicables, cifras }: Propiedades) {
  const { abierta, cerrar } = explicables;
  if (!abierta || !cifras.includes(abierta.cifra)) return null;
  return <Abierta key={abierta.cifra} sujeto={sujeto} abierta={abierta} cerrar={cerrar} />;
}

interface PropiedadesDeAbierta {
  readonly sujeto: Sujeto;
  readonly abierta: CifraAbierta<CifraExplicada>;
  readonly cerrar: () => void;
}

function Abierta({
  sujeto: { matricula, grupo, modulo },
  abierta: { cifra, titulo },
  cerrar,
}: PropiedadesDeAbierta) {
  const { servicio } = useSesion();
  const { reporte, edicion } = useLectura();
  const { plantel, periodo, corte } = reporte;
  const publicado = edicion !== null;
  const leer = useCallback(
    () =>
      servicio.explicacion(
        { plantel, periodo, corte },
        {
          matricula,
          ...(grupo === undefined ? {} : { grupo }),
          ...(modulo === undefined ? {} : { modulo }),
          cifra,
        },
        publicado ? 'publicado' : 'vista-previa',
      ),
    [servicio, plantel, periodo, corte, matricula, grupo, modulo, cifra, publicado],
  );
  return <ExplicacionDeCifra titulo={titulo} leer={leer} cerrar={cerrar} />;
}
