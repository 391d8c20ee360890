import { useCallback, useEffect, useState } from 'react';
import { type Problema } from '../../shared/modelo/problema';
import { type Sesion } from '../../shared/modelo/sesion';
import { leerConfiguracionDelSitio } from '../cliente/configuracion-del-sitio';
import { type Identidad } from '../cliente/identidad';
import { abrirPuerta } from '../cliente/pedir';
import { type Resultado } from '../cliente/resultado';
import { abrirServicio, type Servicio } from '../cliente/servicio';
import { MensajeDeProblema } from '../ui/problema';
import { SesionTerminada } from '../ui/sesion-terminada';
import { Armazon } from './armazon';
import { Entrada } from './entrada';
import { Espera } from './espera';
import { Paginas } from './paginas';
import { type Ruta } from './ruta';
import { ContextoDeSesion } from './sesion-activa';
import { useRuta } from './use-ruta';

type Estado =
  | { readonly fase: 'abriendo' }
  | { readonly fase: 'sin-sitio'; readonly problema: Problema }
  | { readonly fase: 'fuera'; readonly identidad: Identidad; readonly problema: Problema | null }
  | {
      readonly fase: 'sin-sesion';
      readonly identidad: Identidad;
      readonly problema: Problema;
    }
  | {
      readonly fase: 'dentro';
      readonly identidad: Identidad;
      readonly servicio: Servicio;
      readonly sesion: Sesion;
    };

/** Pages that ask nothing of the service. */
const ABIERTAS: ReadonlySet<Ruta['pagina']> = new Set(['norma', 'posible', 'ayuda', 'privacidad']);

/** Finds out who is there. The sign-in library is large and loads on its own, behind the first paint. */
async function abrir(alTerminar: () => void): Promise<Estado> {
  const sitio = await leerConfiguracionDelSitio();
  if (!sitio.ok) return { fase: 'sin-sitio', problema: sitio.problema };
  const { abrirIdentidadDeNavegador } = await import('../cliente/identidad-de-navegador.js');
  const identidad = await abrirIdentidadDeNavegador(sitio.valor);
  if (identidad.nombre() === null) return { fase: 'fuera', identidad, problema: null };
  const servicio = abrirServicio(abrirPuerta(sitio.valor.api, identidad.credencial, alTerminar));
  const sesion = await servicio.sesion();
  if (sesion.ok) return { fase: 'dentro', identidad, servicio, sesion: sesion.valor };
  if (sesion.problema.status === 401) return { fase: 'fuera', identidad, problema: sesion.problema };
  return { fase: 'sin-sesion', identidad, problema: sesion.problema };
}

export function Portal() {
  const [estado, setEstado] = useState<Estado>({ fase: 'abriendo' });
  const [entrando, setEntrando] = useState(false);
  const ruta = useRuta();

  const [terminada, setTerminada] = useState(false);
  const empezar = useCallback(() => void abrir(() => setTerminada(true)).then(setEstado), []);
  useEffect(empezar, [empezar]);

  const entrar = useCallback((identidad: Identidad) => {
    setEntrando(true);
    void identidad.entrar().then((entrada) => {
      if (entrada.ok) return;
      setEntrando(false);
      setEstado({ fase: 'fuera', identidad, problema: entrada.problema });
    });
  }, []);

  const salir = useCallback((identidad: Identidad) => {
    void identidad.salir().then((salida) => {
      // Otherwise the page is on its way to the provider.
      if (!salida.ok) setEstado({ fase: 'fuera', identidad, problema: salida.problema });
    });
  }, []);

  const reanudar = async (identidad: Identidad, quien: string): Promise<Resultado<null>> => {
    const entrada = await identidad.reanudar();
    if (!entrada.ok) return entrada;
    setTerminada(false);
    // Whoever else signs in begins anew; the same person goes on where they were.
    if (estado.fase === 'dentro') {
      const sesion = await estado.servicio.sesion();
      if (!sesion.ok || sesion.valor.id !== quien) empezar();
    }
    return entrada;
  };

  if (ABIERTAS.has(ruta.pagina) || estado.fase === 'dentro') {
    // What asks nothing of the service is open: it does not wait to know who asks, and stays as it is once that is known.
    const activa =
      estado.fase === 'dentro'
        ? {
            servicio: estado.servicio,
            sesion: estado.sesion,
            terminada,
            entrar: () => entrar(estado.identidad),
            salir: () => salir(estado.identidad),
          }
        : null;
    return (
      <ContextoDeSesion value={activa}>
        <Armazon ruta={ruta}>
          {estado.fase === 'dentro' && terminada && (
            <SesionTerminada
              queda="Lo que estaba haciendo en esta página sigue aquí."
              reanudar={() => reanudar(estado.identidad, estado.sesion.id)}
            />
          )}
          <Paginas ruta={ruta} />
        </Armazon>
      </ContextoDeSesion>
    );
  }
  switch (estado.fase) {
    case 'abriendo':
      return (
        <main className="contenido">
          <Espera que="SISEAC" />
        </main>
      );
    case 'sin-sitio':
      return (
        <main className="contenido">
          <MensajeDeProblema problema={estado.problema} reintentar={empezar} />
        </main>
      );
    case 'fuera':
      return (
        <Entrada entrar={() => entrar(estado.identidad)} entrando={entrando} problema={estado.problema} />
      );
    case 'sin-sesion':
      return (
        <main className="contenido">
          <MensajeDeProblema
            problema={estado.problema}
            reintentar={() => salir(estado.identidad)}
            accion="Entrar con otra cuenta"
          />
        </main>
      );
  }
}
