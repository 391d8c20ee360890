import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { type Problema } from '../../shared/modelo/problema';
import { type Observacion } from '../../shared/modelo/recibo';
import { ARCHIVO_ABIERTO } from '../libro/leer-hoja-activa';
import { seleccionarCelda } from '../libro/seleccionar-celda';
import { EnlaceDeNorma } from '../ui/explicacion/enlace-de-norma';
import { conteo } from '../ui/numero-en-espanol';
import { MensajeDeProblema } from '../ui/problema';
import { reglaDeObservacion } from '../ui/carga/regla-de-observacion';
import { FiguraDeNivel } from '../ui/semaforo/semaforo';

const TRAMO = 20;

/** Errors first. A remark on the open workbook leads to its cell. */
export function ObservacionesDelPanel({ observaciones }: { readonly observaciones: readonly Observacion[] }) {
  const [hasta, setHasta] = useState(TRAMO);
  const [problema, setProblema] = useState<Problema | null>(null);
  const ordenadas = [
    ...observaciones.filter(({ gravedad }) => gravedad === 'error'),
    ...observaciones.filter(({ gravedad }) => gravedad === 'aviso'),
  ];
  const ir = async (hoja: string, celda: string): Promise<void> => {
    const ida = await seleccionarCelda(hoja, celda);
    setProblema(ida.ok ? null : ida.problema);
  };
  const restan = ordenadas.length - hasta;
  return (
    <>
      {problema && <MensajeDeProblema problema={problema} />}
      <ol className="panel-observaciones">
        {ordenadas.slice(0, hasta).map((observacion, lugar) => (
          <Renglon key={lugar} observacion={observacion} ir={(hoja, celda) => void ir(hoja, celda)} />
        ))}
      </ol>
      {restan > 0 && (
        <Button size="small" onClick={() => setHasta(hasta + TRAMO)}>
          Ver {conteo(Math.min(TRAMO, restan))} más de {conteo(restan)}
        </Button>
      )}
    </>
  );
}

interface PropiedadesDeRenglon {
  readonly observacion: Observacion;
  readonly ir: (hoja: string, celda: string) => void;
}

function Renglon({ observacion, ir }: PropiedadesDeRenglon) {
  const { gravedad, clave, archivo, hoja, celda, valor, motivo, remedio } = observacion;
  const regla = reglaDeObservacion(clave);
  const enEsteLibro = archivo === ARCHIVO_ABIERTO && hoja !== null && celda !== null;
  return (
    <li>
      <FiguraDeNivel nivel={gravedad === 'error' ? 'rojo' : 'amarillo'} />
      <div>
        <p>
          <strong>{gravedad === 'error' ? 'Error' : 'Aviso'}.</strong> {motivo}
        </p>
        <p className="tenue">{remedio}</p>
        {regla !== undefined && (
          <p>
            <EnlaceDeNorma clave={regla}>Regla {regla}</EnlaceDeNorma>
          </p>
        )}
        <p className="panel-lugar">
          {enEsteLibro ? (
            <Link as="button" onClick={() => ir(hoja, celda)}>
              Ir a la celda {celda}
            </Link>
          ) : (
            <span>
              {[archivo, hoja, celda].filter((parte) => parte !== null && parte !== '').join(' · ')}
            </span>
          )}
          {valor !== null && valor !== '' && <span className="tenue"> «{valor}»</span>}
        </p>
      </div>
    </li>
  );
}
