import { Button, Link } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type ContextoDeCalificacion } from '../../../../shared/calificacion/contexto-de-calificacion';
import { type Problema } from '../../../../shared/modelo/problema';
import { type Resultado } from '../../../cliente/resultado';
import { graficarCaptura } from '../../../libro/captura/calificaciones-del-libro';
import { seleccionarCelda } from '../../../libro/seleccionar-celda';
import { cuantos } from '../../../ui/numero-en-espanol';
import { MensajeDeProblema } from '../../../ui/problema';
import { type CapturaALaVista } from '../rejilla/escritura';
import { useHojaDeCalificaciones } from './use-hoja-de-calificaciones';

interface Propiedades {
  readonly captura: CapturaALaVista & { readonly numero: number };
  readonly contexto: ContextoDeCalificacion;
  readonly alContarAlteradas: (cuantas: number) => void;
}

/** The sheet Calificaciones: written as one captures, with what somebody altered in it named; and the charts. */
export function HojaDeCalificaciones({ captura, contexto, alContarAlteradas }: Propiedades) {
  const { alteradas, problema, sinProteccion, recalcular } = useHojaDeCalificaciones(captura, contexto);
  const cuantas = alteradas.length;
  useEffect(() => {
    alContarAlteradas(cuantas);
    return () => alContarAlteradas(0);
  }, [cuantas, alContarAlteradas]);
  return (
    <>
      {problema && <MensajeDeProblema problema={problema} reintentar={() => void recalcular()} />}
      {cuantas > 0 && (
        <section className="captura-aviso" role="alert" aria-label="Cifras alteradas">
          <p>
            <strong>{cuantos(cuantas, 'cifra alterada', 'cifras alteradas')}</strong> en la hoja
            Calificaciones. Lo capturado no cambió.
          </p>
          <ul>
            {alteradas.map(({ hoja, celda, motivo }) => (
              <li key={celda}>
                {motivo}{' '}
                <Link as="button" onClick={() => void seleccionarCelda(hoja, celda)}>
                  Ir a la celda {celda}
                </Link>
              </li>
            ))}
          </ul>
          <Button onClick={() => void recalcular()}>Recalcular la hoja</Button>
        </section>
      )}
      <p role="status" className={sinProteccion ? 'captura-aviso' : 'solo-lector'}>
        {sinProteccion && 'La hoja quedó sin protección: protéjala en Revisar › Proteger hoja.'}
      </p>
      <GraficasEnElLibro captura={captura} />
    </>
  );
}

type Deshacer = () => Promise<Resultado<void>>;

function GraficasEnElLibro({ captura }: Pick<Propiedades, 'captura'>) {
  const [ocupado, setOcupado] = useState(false);
  const [deshacer, setDeshacer] = useState<{ readonly hacer: Deshacer } | null>(null);
  const [problema, setProblema] = useState<Problema | null>(null);
  const poner = async (): Promise<void> => {
    setOcupado(true);
    const puestas = await graficarCaptura(captura);
    setOcupado(false);
    setProblema(puestas.ok ? null : puestas.problema);
    setDeshacer(puestas.ok ? { hacer: puestas.valor } : null);
  };
  const quitar = async ({ hacer }: { readonly hacer: Deshacer }): Promise<void> => {
    setOcupado(true);
    const vuelta = await hacer();
    setOcupado(false);
    setProblema(vuelta.ok ? null : vuelta.problema);
    setDeshacer(null);
  };
  return (
    <div className="envio-botones" aria-live="polite">
      <Button disabled={ocupado} onClick={() => void poner()}>
        {ocupado ? 'Un momento…' : 'Poner las gráficas en el libro'}
      </Button>
      {deshacer && (
        <Button disabled={ocupado} onClick={() => void quitar(deshacer)}>
          Deshacer
        </Button>
      )}
      {problema && <MensajeDeProblema problema={problema} />}
    </div>
  );
}
