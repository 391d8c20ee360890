import { Button, SearchBox, Select } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Conteo, type Observacion, type Recibo } from '../../../shared/modelo/recibo';
import { csvDeObservaciones } from './csv-de-observaciones';
import { descargarCsv } from '../descargar';
import { fraseDelRecibo } from './frase-del-recibo';
import { conteo, cuantos } from '../numero-en-espanol';
import { ObservacionesDelRecibo } from './observaciones-del-recibo';
import './recibo.css';
import { coincide, textoBuscable } from '../tabla/texto-buscable';

const SUERTES: readonly (readonly [keyof Conteo, string])[] = [
  ['leidas', 'Leídos'],
  ['aceptadas', 'Aceptados'],
  ['conAviso', 'Con aviso'],
  ['fusionadas', 'Fusionados'],
  ['rechazadas', 'Rechazados'],
];

/** What an import did with every row and every record, and each remark with its cell and its remedy. */
export function VistaDeRecibo({ recibo }: { readonly recibo: Recibo }) {
  return (
    <div className="recibo">
      <p className="recibo-frase">{fraseDelRecibo(recibo)}</p>
      <div className="recibo-conteos">
        <TablaDeConteos recibo={recibo} />
        <HojasDelRecibo recibo={recibo} />
      </div>
      {recibo.observaciones.length > 0 && <Observaciones observaciones={recibo.observaciones} />}
    </div>
  );
}

function TablaDeConteos({ recibo: { filas, registros } }: { readonly recibo: Recibo }) {
  return (
    <table>
      <caption className="solo-lector">Qué fue de cada renglón y de cada registro</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="cifra">
            Renglones
          </th>
          <th scope="col" className="cifra">
            Registros
          </th>
        </tr>
      </thead>
      <tbody>
        {SUERTES.map(([suerte, nombre]) => (
          <tr key={suerte}>
            <th scope="row">{nombre}</th>
            <Cuenta suerte={suerte} cuantos={filas[suerte]} />
            <Cuenta suerte={suerte} cuantos={registros[suerte]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cuenta({ suerte, cuantos: cuenta }: { readonly suerte: keyof Conteo; readonly cuantos: number }) {
  return (
    <td className={cuenta === 0 ? 'cifra tenue' : 'cifra'} data-suerte={cuenta > 0 ? suerte : undefined}>
      {conteo(cuenta)}
    </td>
  );
}

function HojasDelRecibo({ recibo: { hojas } }: { readonly recibo: Recibo }) {
  return (
    <details>
      <summary>Hoja por hoja</summary>
      <ul>
        {hojas.map(({ archivo, hoja, filas, registros }) => (
          <li key={`${archivo}/${hoja ?? ''}`}>
            <strong>{archivo}</strong>
            {hoja && <span className="tenue"> · {hoja}</span>}
            <span className="tenue">
              {' '}
              · {cuantos(filas.leidas, 'renglón', 'renglones')},{' '}
              {cuantos(registros.leidas, 'registro', 'registros')}
              {registros.rechazadas > 0 && `, ${conteo(registros.rechazadas)} sin entrar`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Observaciones({ observaciones }: { readonly observaciones: readonly Observacion[] }) {
  const [gravedad, setGravedad] = useState('');
  const [busqueda, setBusqueda] = useState('');
  const buscado = useDeferredValue(textoBuscable(busqueda));
  const indice = useMemo(
    () =>
      observaciones.map((observacion) => ({
        observacion,
        texto: textoBuscable(Object.values(observacion).join(' ')),
      })),
    [observaciones],
  );
  const visibles = useMemo(
    () =>
      indice
        .filter(({ observacion, texto }) => {
          const entra = gravedad === '' || observacion.gravedad === gravedad;
          return entra && coincide(texto, buscado);
        })
        .map(({ observacion }) => observacion),
    [indice, gravedad, buscado],
  );
  return (
    <section className="recibo-observaciones">
      <header>
        <h3>Observaciones</h3>
        <p className="tenue" role="status">
          {conteo(visibles.length)} de {conteo(observaciones.length)}
        </p>
        <SearchBox
          aria-label="Buscar en las observaciones"
          placeholder="Buscar archivo, celda, motivo…"
          value={busqueda}
          onChange={(_, { value }) => setBusqueda(value)}
        />
        <Select aria-label="Gravedad" value={gravedad} onChange={(_, { value }) => setGravedad(value)}>
          <option value="">Avisos y errores</option>
          <option value="error">Sólo errores</option>
          <option value="aviso">Sólo avisos</option>
        </Select>
        <Button onClick={() => descargarCsv('observaciones.csv', csvDeObservaciones(visibles))}>
          Descargar CSV
        </Button>
      </header>
      <ObservacionesDelRecibo observaciones={visibles} />
    </section>
  );
}
