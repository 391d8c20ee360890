import { Button, Input, Select } from '@fluentui/react-components';
import { NumeroCorte } from '../../../../shared/modelo/corte';
import { BarraDeReparto } from './barra-de-reparto';
import {
  agregarActividad,
  cambiarActividad,
  quitarActividad,
  repartirActividades,
} from './cambiar-plan-conalep';
import { errorDe, MensajeDeCampo } from './mensaje-de-campo';
import { type FaltaDeCampo, type PlanLeido } from './leer-plan-en-texto';
import { pegarActividades } from './pegar-en-plan';
import { repartoDeModulo } from './pesos-de-plan';
import { type NotaDeFila } from './plan-de-filas';
import { type ActividadEnTexto, llaveLibre, type PlanConalepEnTexto } from './plan-en-texto';
import { OtrasFaltas, SumaDePesos } from './suma-de-pesos';
import { type Edicion } from './use-edicion-de-plan';
import { useTablaDePlan } from './use-tabla-de-plan';

interface Propiedades {
  readonly texto: PlanConalepEnTexto;
  readonly edicion: Edicion;
  readonly leido: PlanLeido;
  readonly ponerTabla: (filas: readonly (readonly string[])[]) => boolean;
  readonly anotar: (notas: readonly NotaDeFila[]) => void;
}

/** The R.A. of a CONALEP módulo with their weight and the corte by which each is due (PO-04, norma 12-c). */
export function EditorDeActividades({ texto, edicion, leido, ponerTabla, anotar }: Propiedades) {
  const { marco, alTeclear, alPegar, irA } = useTablaDePlan({
    agregar: (llave) => {
      edicion.cambiar(agregarActividad(texto, llave));
      return llaveLibre(texto);
    },
    quitar: (llave) => edicion.cambiar(quitarActividad(texto, llave)),
    pegar: ({ llave, campo }, filas) => {
      if (ponerTabla(filas)) return;
      const { plan, notas } = pegarActividades(texto, llave, campo, filas);
      edicion.cambiar(plan);
      anotar(notas);
    },
    deshacer: edicion.deshacer,
    rehacer: edicion.rehacer,
  });
  const reparto = repartoDeModulo(texto.actividades);
  return (
    <div ref={marco} className="plan-tabla" onKeyDown={alTeclear} onPaste={alPegar}>
      <BarraDeReparto etiqueta="Pesos del módulo" reparto={reparto} todo="100" />
      <div aria-live="polite">
        <SumaDePesos
          de="Resultados de aprendizaje"
          suma={reparto.suma}
          todo="100"
          fundamento="PO-04, norma 12-c"
        />
        <OtrasFaltas faltas={leido.faltas.filter(({ clave }) => clave !== 'suma-de-pesos')} />
      </div>
      <ol className="plan-indicadores">
        {texto.actividades.map((actividad) => (
          <RenglonDeActividad
            key={actividad.llave}
            actividad={actividad}
            campos={leido.campos}
            cambiar={(cambio, campo) =>
              edicion.cambiar(cambiarActividad(texto, actividad.llave, cambio), `${actividad.llave}/${campo}`)
            }
            quitar={() => edicion.cambiar(quitarActividad(texto, actividad.llave))}
          />
        ))}
      </ol>
      <div className="plan-botones">
        <Button
          size="small"
          onClick={() => {
            irA(`${llaveLibre(texto)}/ra`);
            edicion.cambiar(agregarActividad(texto));
          }}
        >
          Agregar R.A.
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabled={texto.actividades.length === 0}
          onClick={() => edicion.cambiar(repartirActividades(texto))}
        >
          Repartir por igual
        </Button>
      </div>
    </div>
  );
}

interface PropiedadesDeRenglon {
  readonly actividad: ActividadEnTexto;
  readonly campos: readonly FaltaDeCampo[];
  readonly cambiar: (cambio: Partial<ActividadEnTexto>, campo: string) => void;
  readonly quitar: () => void;
}

function RenglonDeActividad({ actividad, campos, cambiar, quitar }: PropiedadesDeRenglon) {
  const { llave, ra, peso, corte } = actividad;
  const de = ra.trim() === '' ? 'de la R.A. sin clave' : `de la R.A. ${ra.trim()}`;
  return (
    <li>
      <div className="plan-renglon">
        <Input
          size="small"
          className="plan-clave"
          autoComplete="off"
          data-celda={`${llave}/ra`}
          aria-label={`Clave ${de}`}
          placeholder="R.A."
          value={ra}
          onChange={(_, { value }) => cambiar({ ra: value }, 'ra')}
        />
        <Input
          size="small"
          className="plan-peso"
          inputMode="decimal"
          autoComplete="off"
          data-celda={`${llave}/peso`}
          aria-label={`Peso ${de}`}
          aria-invalid={errorDe(campos, `${llave}/peso`) !== null}
          placeholder="Peso"
          value={peso}
          onChange={(_, { value }) => cambiar({ peso: value }, 'peso')}
        />
        <Select
          size="small"
          className="plan-tipo"
          data-celda={`${llave}/corte`}
          aria-label={`Corte ${de}`}
          value={String(corte)}
          onChange={(_, { value }) => cambiar({ corte: NumeroCorte.parse(Number(value)) }, 'corte')}
        >
          <option value="1">Corte 1</option>
          <option value="2">Corte 2</option>
          <option value="3">Corte 3</option>
        </Select>
        <Button size="small" appearance="subtle" aria-label={`Quitar la R.A. ${ra}`} onClick={quitar}>
          ×
        </Button>
      </div>
      <MensajeDeCampo error={errorDe(campos, `${llave}/peso`)} />
    </li>
  );
}
