import { Field, Input } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { type ConsultaRegistrada, Mes } from '../../../../shared/modelo/consulta-registrada';
import { type Plantel } from '../../../../shared/modelo/plantel';
import { fechaDeHoy, instanteLargo } from '../../../ui/fecha-en-espanol';
import { usePaginas } from '../../../ui/tabla/use-paginas';
import { VerMas } from '../../../ui/tabla/ver-mas';
import { ConRecurso } from '../../con-recurso';
import { useSesion } from '../../sesion-activa';
import { Vacio } from '../../vacio';
import './datos-personales.css';
import { direccionEnPalabras } from './direccion-en-palabras';
import { EleccionDePlantel } from './eleccion-de-plantel';
import { enPalabras } from './lectura-en-palabras';

/** Who read data of people, by plantel and month. */
export function QuienConsulto({ planteles }: { readonly planteles: readonly Plantel[] }) {
  const [plantel, setPlantel] = useState<string | null>(null);
  const [mes, setMes] = useState(() => fechaDeHoy(new Date()).slice(0, 7));
  return (
    <section className="hoja" aria-labelledby="titulo-consultas">
      <h2 id="titulo-consultas">Quién consultó</h2>
      <p className="tenue">Una vez por persona, dato y hora.</p>
      <div className="botones">
        <EleccionDePlantel
          planteles={planteles}
          valor={plantel}
          cambiar={setPlantel}
          sinPlantel="Varios a la vez"
          porElegir="Elija un plantel"
        />
        <Field label="Mes">
          <Input type="month" value={mes} onChange={(_, { value }) => setMes(value)} />
        </Field>
      </div>
      {plantel !== null && Mes.safeParse(mes).success && (
        <Lista key={`${plantel}/${mes}`} plantel={plantel} mes={mes} />
      )}
    </section>
  );
}

function Lista({ plantel, mes }: { readonly plantel: string; readonly mes: string }) {
  const { servicio } = useSesion();
  const { recurso, recargar } = usePaginas(
    useCallback(
      (pagina) => servicio.consultas(plantel === '' ? null : plantel, mes, pagina),
      [servicio, plantel, mes],
    ),
  );
  return (
    <ConRecurso que="las consultas" recurso={recurso} recargar={recargar}>
      {(paginas) =>
        paginas.elementos.length === 0 ? (
          <Vacio titulo="Nadie consultó datos en ese mes">
            <p>Elija otro plantel u otro mes.</p>
          </Vacio>
        ) : (
          <>
            <ul className="consultas">
              {paginas.elementos.map((una) => (
                <Renglon key={`${una.cuando} ${una.id} ${una.direccion}`} consulta={una} />
              ))}
            </ul>
            <VerMas paginas={paginas} que="consultas" />
          </>
        )
      }
    </ConRecurso>
  );
}

function Renglon({
  consulta: { cuando, nombre, que, direccion },
}: {
  readonly consulta: ConsultaRegistrada;
}) {
  const de = direccionEnPalabras(direccion);
  return (
    <li>
      <p>
        <strong>{nombre}</strong> · {enPalabras(que)}
      </p>
      <p className="tenue" title={direccion}>
        {[instanteLargo(cuando), de].filter((parte) => parte !== '').join(' · ')}
      </p>
    </li>
  );
}
