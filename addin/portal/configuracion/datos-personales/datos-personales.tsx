import { useCallback } from 'react';
import { useRecurso } from '../../../ui/use-recurso';
import { ConRecurso } from '../../con-recurso';
import { useSesion } from '../../sesion-activa';
import { DatosDelTitular } from './datos-del-titular';
import { PlazosDeConservacion } from './plazos-de-conservacion';
import { QuienConsulto } from './quien-consulto';

/** What people may ask of their own data, for how long data are kept, and who has read them. */
export function DatosPersonales() {
  const { servicio } = useSesion();
  const { recurso, recargar } = useRecurso(useCallback(() => servicio.planteles(), [servicio]));
  return (
    <ConRecurso que="los planteles" recurso={recurso} recargar={recargar}>
      {(planteles) => (
        <>
          <div className="dos-columnas">
            <DatosDelTitular planteles={planteles} />
            <PlazosDeConservacion />
          </div>
          <QuienConsulto planteles={planteles} />
        </>
      )}
    </ConRecurso>
  );
}
