import { Link, Tab, TabList } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { cuantos } from '../../ui/numero-en-espanol';

const PARTES = ['capturar', 'calificaciones', 'envio', 'grupo'] as const;
type Parte = (typeof PARTES)[number];
const TITULOS: Readonly<Record<Parte, string>> = {
  capturar: 'Capturar',
  calificaciones: 'Calificaciones',
  envio: 'Envío',
  grupo: 'Grupo y plan',
};

interface Propiedades extends Readonly<Record<Parte, ReactNode>> {
  /** Official figures that somebody altered: said whatever part is looked at. */
  readonly alteradas: number;
}

/** What is under way in one part stays as it was while another is looked at. */
export function PartesDeCaptura({ alteradas, ...partes }: Propiedades) {
  const [parte, setParte] = useState<Parte>('capturar');
  return (
    <>
      {alteradas > 0 && parte !== 'calificaciones' && (
        <p className="captura-aviso" role="alert">
          Hay {cuantos(alteradas, 'cifra alterada', 'cifras alteradas')} en la hoja Calificaciones.{' '}
          <Link as="button" onClick={() => setParte('calificaciones')}>
            Ver cuáles
          </Link>
        </p>
      )}
      <TabList
        size="small"
        aria-label="Partes de la captura"
        className="captura-partes"
        selectedValue={parte}
        onTabSelect={(_, { value }) => setParte(PARTES.find((una) => una === value) ?? 'capturar')}
      >
        {PARTES.map((una) => (
          <Tab key={una} value={una} id={`pestana-de-${una}`} aria-controls={`parte-${una}`}>
            {TITULOS[una]}
          </Tab>
        ))}
      </TabList>
      {PARTES.map((una) => (
        <div
          key={una}
          id={`parte-${una}`}
          className="panel-tarea"
          role="tabpanel"
          aria-labelledby={`pestana-de-${una}`}
          hidden={parte !== una}
        >
          {partes[una]}
        </div>
      ))}
    </>
  );
}
