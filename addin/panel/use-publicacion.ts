import { useEffect, useState } from 'react';
import { type Problema } from '../../shared/modelo/problema';
import { type EstadoDePublicacion, type PeticionDePublicacion } from '../../shared/modelo/publicacion';
import { Cadencia } from '../cliente/cadencia';
import { LlaveDeSolicitud } from '../cliente/llave-de-solicitud';
import { type Destino, type Servicio } from '../cliente/servicio';

export type Publicacion =
  | { readonly fase: 'quieta' }
  | { readonly fase: 'enviando' }
  | { readonly fase: 'en-curso'; readonly estado: EstadoDePublicacion }
  | { readonly fase: 'terminada'; readonly estado: EstadoDePublicacion }
  | { readonly fase: 'fallida'; readonly problema: Problema };

/** Publishes one plantel and follows it to its end. */
export function usePublicacion(servicio: Servicio, destino: Destino, alTerminar: () => void) {
  const [publicacion, setPublicacion] = useState<Publicacion>({ fase: 'quieta' });
  // Pressing twice, or again after the network or the service failed, publishes once.
  const [llave] = useState(() => new LlaveDeSolicitud());
  const enCurso = publicacion.fase === 'en-curso' ? publicacion.estado.id : null;

  useEffect(() => {
    if (enCurso === null) return undefined;
    let vigente = true;
    let espera: ReturnType<typeof setTimeout> | undefined;
    const cadencia = new Cadencia();
    const preguntar = async (): Promise<void> => {
      const respuesta = await servicio.publicacion(enCurso);
      if (!vigente) return;
      const perdida = !respuesta.ok && respuesta.problema.status === 0;
      if (respuesta.ok) setPublicacion(faseDe(respuesta.valor));
      else if (!perdida) setPublicacion({ fase: 'fallida', problema: respuesta.problema });
      if (respuesta.ok && respuesta.valor.terminada) alTerminar();
      else if (respuesta.ok || perdida) espera = setTimeout(() => void preguntar(), cadencia.tras(respuesta));
    };
    void preguntar();
    return () => {
      vigente = false;
      clearTimeout(espera);
    };
  }, [servicio, enCurso, alTerminar]);

  const publicar = async (peticion: PeticionDePublicacion): Promise<void> => {
    setPublicacion({ fase: 'enviando' });
    const estado = await servicio.publicar(destino, peticion, llave.para({ destino, peticion }));
    llave.contestada(estado);
    setPublicacion(estado.ok ? faseDe(estado.valor) : { fase: 'fallida', problema: estado.problema });
  };
  return { publicacion, publicar };
}

const faseDe = (estado: EstadoDePublicacion): Publicacion => ({
  fase: estado.terminada ? 'terminada' : 'en-curso',
  estado,
});
