import { useCallback } from 'react';
import { type PreguntaDeUnidad } from '../../cliente/servicio-de-unidades';
import { type CifraAbierta, type Explicables } from '../../ui/explicacion/cifra-explicable';
import { ExplicacionDeCifra } from '../../ui/explicacion/explicacion-de-cifra';
import { useSesion } from '../sesion-activa';
import { useUnidad } from './lectura-de-unidad';

/** Whose figures: an alumno's in an asignatura, of one unit or of all. */
export type SujetoDeUnidad = Omit<PreguntaDeUnidad, 'cifra'>;
export type CifraDeUnidadExplicada = PreguntaDeUnidad['cifra'];

interface Propiedades {
  readonly sujeto: SujetoDeUnidad;
  readonly explicables: Explicables<CifraDeUnidadExplicada>;
  /** Those whose explanation has its place here. */
  readonly cifras: readonly CifraDeUnidadExplicada[];
}

/** The place where the explanation of some figures opens. */
export function ExplicacionDeUnidad({ sujeto, explicables: { abierta, cerrar }, cifras }: Propiedades) {
  if (!abierta || !cifras.includes(abierta.cifra)) return null;
  return <Abierta key={abierta.cifra} sujeto={sujeto} abierta={abierta} cerrar={cerrar} />;
}

interface PropiedadesDeAbierta {
  readonly sujeto: SujetoDeUnidad;
  readonly abierta: CifraAbierta<CifraDeUnidadExplicada>;
  readonly cerrar: () => void;
}

function Abierta({ sujeto, abierta: { cifra, titulo }, cerrar }: PropiedadesDeAbierta) {
  const { servicio } = useSesion();
  const { plantel, periodo, unidad } = useUnidad();
  const { matricula, grupo, asignatura, unidad: deUnidad } = sujeto;
  const leer = useCallback(
    () =>
      servicio.explicacionDeUnidad(
        { plantel, periodo, unidad },
        { matricula, grupo, asignatura, cifra, ...(deUnidad === undefined ? {} : { unidad: deUnidad }) },
      ),
    [servicio, plantel, periodo, unidad, matricula, grupo, asignatura, deUnidad, cifra],
  );
  return <ExplicacionDeCifra titulo={titulo} leer={leer} cerrar={cerrar} />;
}
