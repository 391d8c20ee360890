import { useEffect, useState } from 'react';
import { type EstadoDePublicacion } from '../../../shared/modelo/publicacion';
import { Cadencia } from '../../cliente/cadencia';
import { type Resultado } from '../../cliente/resultado';
import { AvanceDePublicacion } from '../../ui/publicacion/avance-de-publicacion';
import { MensajeDeProblema } from '../../ui/problema';
import { direccionDe } from '../direccion';
import { Espera } from '../espera';
import { Pantalla } from '../pantalla';
import { useSesion } from '../sesion-activa';

/** A publication as it runs, and how it ended. */
export function Publicacion({ id }: { readonly id: string }) {
  const { servicio } = useSesion();
  const [lectura, setLectura] = useState<Resultado<EstadoDePublicacion> | null>(null);
  const sigue = lectura === null || !lectura.ok || !lectura.valor.terminada;

  useEffect(() => {
    if (!sigue) return undefined;
    let vigente = true;
    let espera: ReturnType<typeof setTimeout> | undefined;
    const cadencia = new Cadencia();
    const preguntar = async (): Promise<void> => {
      const respuesta = await servicio.publicacion(id);
      if (!vigente) return;
      setLectura(respuesta);
      // A lost network is asked again; a refusal is not.
      const vuelve = respuesta.ok ? !respuesta.valor.terminada : respuesta.problema.status === 0;
      if (vuelve) espera = setTimeout(() => void preguntar(), cadencia.tras(respuesta));
    };
    void preguntar();
    return () => {
      vigente = false;
      clearTimeout(espera);
    };
  }, [servicio, id, sigue]);

  const reintentar = async (plantel: string): Promise<void> => {
    setLectura(await servicio.reintentarPublicacion(id, plantel, crypto.randomUUID()));
  };

  if (!lectura) return <Espera que="la publicación" />;
  if (!lectura.ok) {
    return (
      <Pantalla titulo="Publicación">
        <MensajeDeProblema problema={lectura.problema} />
      </Pantalla>
    );
  }
  const { periodo, caracter, terminada } = lectura.valor;
  const { nombre, regreso } = deQue(lectura.valor);
  return (
    <Pantalla
      titulo={terminada ? 'Publicación terminada' : 'Publicando…'}
      antetitulo={
        <a href={regreso}>
          {nombre}, periodo {periodo}, como {caracter}
        </a>
      }
    >
      <section className="hoja">
        <AvanceDePublicacion
          estado={lectura.valor}
          reintentar={(plantel) => void reintentar(plantel)}
          escribirMotivo={() => location.assign(dondeSeEscribeElMotivo(lectura.valor))}
        />
      </section>
      {terminada && (
        <div className="botones">
          <a className="enlace-boton principal" href={regreso}>
            Volver a los planteles
          </a>
        </div>
      )}
    </Pantalla>
  );
}

/** What was published, and the page it was published from. */
function deQue(estado: EstadoDePublicacion): { readonly nombre: string; readonly regreso: string } {
  const { periodo } = estado;
  return 'unidad' in estado
    ? {
        nombre: `Unidad ${estado.unidad}`,
        regreso: direccionDe({ pagina: 'publicar-unidad', periodo, unidad: estado.unidad }),
      }
    : {
        nombre: `Corte ${estado.corte}`,
        regreso: direccionDe({ pagina: 'tablero', periodo, corte: estado.corte }),
      };
}

/** The form again, as it was asked for, of the planteles that only lack the reason, at the field where it is written. */
function dondeSeEscribeElMotivo(estado: EstadoDePublicacion): string {
  const { periodo, caracter, planteles } = estado;
  const faltan = planteles.filter(({ causa }) => causa === 'falta-motivo').map(({ plantel }) => plantel);
  return direccionDe(
    'unidad' in estado
      ? { pagina: 'publicar-unidad', periodo, unidad: estado.unidad }
      : { pagina: 'publicar', periodo, corte: estado.corte },
    { planteles: faltan.join(','), caracter, campo: 'motivo' },
  );
}
