import { Button, Select } from '@fluentui/react-components';
import { type ReactNode } from 'react';
import { type Preferencia, elegirAspecto, usePreferencia } from '../ui/tema/aspecto';
import { Marca } from '../ui/marca';
import './armazon.css';
import { direccionDe } from './direccion';
import { type Ruta } from './ruta';
import { useSesionSiHay } from './sesion-activa';

const ASPECTOS: readonly (readonly [Preferencia, string])[] = [
  ['sistema', 'Como el equipo'],
  ['claro', 'Claro'],
  ['oscuro', 'Oscuro'],
];

interface Propiedades {
  readonly ruta: Ruta;
  readonly children: ReactNode;
}

/** The frame around every page: where one is, who one is, and the way out; of open pages, the way in. */
export function Armazon({ ruta, children }: Propiedades) {
  const activa = useSesionSiHay();
  const preferencia = usePreferencia();
  const lugares = lugaresDe(activa?.sesion.rol ?? null, ruta);
  return (
    <>
      <a
        className="salto"
        href="#contenido"
        onClick={(evento) => {
          // The address names pages: jumping must not change it.
          evento.preventDefault();
          document.getElementById('contenido')?.focus();
        }}
      >
        Saltar al contenido
      </a>
      <header className="barra no-imprimir">
        <a className="barra-marca" href="#/">
          <Marca /> SISEAC
        </a>
        <nav aria-label="Principal">
          {lugares.map(({ texto, href, aqui }) => (
            <a key={href} href={href} aria-current={aqui ? 'page' : undefined}>
              {texto}
            </a>
          ))}
        </nav>
        <div className="barra-persona">
          {activa && (
            <span className="barra-nombre">
              {activa.sesion.nombre}
              <span className="tenue">{papelDe(activa.sesion.rol, activa.sesion.planteles)}</span>
            </span>
          )}
          <Select
            size="small"
            aria-label="Aspecto"
            value={preferencia}
            onChange={(_, { value }) => {
              const elegida = ASPECTOS.find(([clave]) => clave === value)?.[0];
              if (elegida) elegirAspecto(elegida);
            }}
          >
            {ASPECTOS.map(([clave, nombre]) => (
              <option key={clave} value={clave}>
                {nombre}
              </option>
            ))}
          </Select>
          {activa ? (
            <Button size="small" onClick={activa.salir}>
              Salir
            </Button>
          ) : (
            <a href="#/">Entrar</a>
          )}
        </div>
      </header>
      <main id="contenido" className="contenido" tabIndex={-1}>
        {children}
      </main>
      <footer className="pie no-imprimir">
        <a
          href={direccionDe({ pagina: 'privacidad' })}
          aria-current={ruta.pagina === 'privacidad' ? 'page' : undefined}
        >
          Aviso de privacidad
        </a>
      </footer>
    </>
  );
}

function lugaresDe(rol: string | null, { pagina }: Ruta) {
  const norma = {
    texto: 'Norma',
    href: direccionDe({ pagina: 'norma', clave: null }),
    aqui: pagina === 'norma',
  };
  const posible = {
    texto: 'Qué es posible',
    href: direccionDe({ pagina: 'posible' }),
    aqui: pagina === 'posible',
  };
  const ayuda = {
    texto: 'Ayuda',
    href: direccionDe({ pagina: 'ayuda', clave: null }),
    aqui: pagina === 'ayuda',
  };
  const abiertas = [posible, norma, ayuda];
  if (rol === null) return abiertas;
  const enAbierta = abiertas.some(({ aqui }) => aqui);
  const seguimiento = [
    { texto: 'Mapa de captura', href: direccionDe({ pagina: 'mapa' }), aqui: pagina === 'mapa' },
    {
      texto: 'Rectificaciones',
      href: direccionDe({ pagina: 'rectificaciones' }),
      aqui: pagina === 'rectificaciones',
    },
    { texto: 'Bitácora', href: direccionDe({ pagina: 'bitacora' }), aqui: pagina === 'bitacora' },
  ];
  const enOtra = enAbierta || seguimiento.some(({ aqui }) => aqui);
  if (rol === 'docente') return [{ texto: 'Mis grupos', href: '#/', aqui: !enAbierta }, ...abiertas];
  if (rol !== 'direccion-general') {
    return [{ texto: 'Reportes', href: '#/', aqui: !enOtra }, ...seguimiento, ...abiertas];
  }
  const configuracion = pagina === 'configuracion';
  return [
    { texto: 'Cortes', href: '#/', aqui: !configuracion && !enOtra },
    {
      texto: 'Configuración',
      href: direccionDe({ pagina: 'configuracion', seccion: 'minimo' }),
      aqui: configuracion,
    },
    ...seguimiento,
    ...abiertas,
  ];
}

function papelDe(rol: string, planteles: readonly { clave: string; nombre: string }[]): string {
  if (rol === 'direccion-general') return 'Dirección General';
  const [plantel] = planteles;
  const lugar = planteles.length === 1 && plantel ? `Plantel ${plantel.nombre}` : 'Planteles';
  return rol === 'docente' ? `Docente · ${lugar}` : lugar;
}
