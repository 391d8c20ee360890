import { direccionDe } from '../direccion';
import { Pantalla } from '../pantalla';
import { Pestanas } from '../pestanas';
import { type MateriaDeSimulacion, type Ruta } from '../ruta';
import { SimulacionDeAsignaturas } from './simulacion-de-asignaturas';
import { SimulacionDeSabanas } from './simulacion-de-sabanas';
import './simulacion.css';

const MATERIAS_CON_NOMBRE: readonly (readonly [MateriaDeSimulacion, string])[] = [
  ['sabanas', 'Sábanas de este corte'],
  ['asignaturas', 'Asignaturas de la UT'],
];

/** What another norm would change. It tells, and writes nothing. */
export function Simular({ ruta }: { readonly ruta: Extract<Ruta, { pagina: 'simular' }> }) {
  const { periodo, corte, de: elegida } = ruta;
  return (
    <Pantalla
      titulo="Probar otra norma"
      antetitulo={
        <a href={direccionDe({ pagina: 'tablero', periodo, corte })}>
          Corte {corte}, periodo {periodo}
        </a>
      }
    >
      <p className="simulacion-aviso">
        Dice a quién le cambiaría algo con otros números. <strong>No escribe nada:</strong> ni sábanas, ni
        reportes, ni la norma vigente.
      </p>
      <Pestanas
        titulo="Sobre qué se prueba"
        pestanas={MATERIAS_CON_NOMBRE.map(([de, nombre]) => ({
          nombre,
          href: direccionDe({ pagina: 'simular', periodo, corte, de }),
          aqui: de === elegida,
        }))}
      />
      {elegida === 'sabanas' ? (
        <SimulacionDeSabanas periodo={periodo} corte={corte} />
      ) : (
        <SimulacionDeAsignaturas />
      )}
    </Pantalla>
  );
}
