import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import {
  type DatosDeAlumno,
  PeticionDeDatos,
  RectificacionDeDatos,
} from '../../../../shared/modelo/datos-de-alumno';
import { type Plantel } from '../../../../shared/modelo/plantel';
import { descargar } from '../../../ui/descargar';
import { MensajeDeProblema } from '../../../ui/problema';
import { useSesion } from '../../sesion-activa';
import { erroresPorCampo } from '../errores-por-campo';
import { useGuardado } from '../use-guardado';
import { EleccionDePlantel } from './eleccion-de-plantel';
import { LoReunido } from './lo-reunido';

type Accion = 'reunir' | 'rectificar';

/** An alumno asks for their data, or to have their name right: whoever attends them writes the folio as the reason. */
export function DatosDelTitular({ planteles }: { readonly planteles: readonly Plantel[] }) {
  const { servicio } = useSesion();
  const [plantel, setPlantel] = useState(planteles[0]?.clave ?? '');
  const [campos, setCampos] = useState({ matricula: '', nombre: '', motivo: '' });
  const [intento, setIntento] = useState<Accion | null>(null);
  const [reunidos, setReunidos] = useState<DatosDeAlumno | null>(null);
  const reunion = useGuardado<DatosDeAlumno>(setReunidos);
  const rectificacion = useGuardado<readonly RectificacionDeDatos[]>(() => setIntento(null));

  const { nombre, ...deReunion } = campos;
  const peticion = PeticionDeDatos.safeParse(deReunion);
  const rectificado = RectificacionDeDatos.safeParse({ ...deReunion, nombre });
  const errores = erroresPorCampo(
    intento === 'reunir' ? peticion.error : intento === 'rectificar' ? rectificado.error : undefined,
  );
  const campo = (nombreDeCampo: keyof typeof campos) => ({
    value: campos[nombreDeCampo],
    onChange: (_: unknown, { value }: { readonly value: string }): void => {
      rectificacion.alEditar();
      setCampos({ ...campos, [nombreDeCampo]: value });
    },
  });
  const reunir = (): void => {
    setIntento('reunir');
    setReunidos(null);
    if (peticion.success) {
      void reunion.guardar(() => servicio.reunirDatos(plantel, peticion.data));
    }
  };
  const rectificar = (): void => {
    rectificacion.alEditar();
    setIntento('rectificar');
    if (rectificado.success) {
      void rectificacion.guardar(() => servicio.rectificarDatos(plantel, rectificado.data));
    }
  };

  return (
    <section className="hoja formulario" aria-labelledby="titulo-titular">
      <h2 id="titulo-titular">Datos de una alumna o un alumno</h2>
      <p className="tenue">
        Cuando alguien pide sus datos o que se corrija su nombre: primero se reúnen, y al verlos se corrige.
        Lo que se hace y su motivo quedan en la bitácora.
      </p>
      <EleccionDePlantel planteles={planteles} valor={plantel} cambiar={setPlantel} />
      <Field label="Matrícula" required {...mensaje(errores['matricula'])}>
        <Input {...campo('matricula')} />
      </Field>
      <Field
        label="Motivo"
        required
        hint="El folio de la solicitud"
        className="campo-ancho"
        {...mensaje(errores['motivo'])}
      >
        <Textarea maxLength={500} {...campo('motivo')} />
      </Field>
      <div className="botones">
        <Button appearance="primary" disabledFocusable={reunion.guardando} onClick={reunir}>
          {reunion.guardando ? 'Reuniendo…' : 'Reunir sus datos'}
        </Button>
      </div>
      {reunion.problema && <MensajeDeProblema problema={reunion.problema} />}
      {reunidos && (
        <LoReunido
          reunidos={reunidos}
          descargar={() => {
            const json = JSON.stringify(reunidos, null, 2);
            descargar(
              `datos-${reunidos.plantel}-${reunidos.matricula}.json`,
              new Blob([json], { type: 'application/json' }),
            );
          }}
        />
      )}
      {reunidos?.matricula === campos.matricula.trim() && (
        <>
          <p>
            Hoy se publica como <strong>{nombreEnVigor(reunidos)}</strong>.
          </p>
          <Field
            label="Nombre como debe decir"
            hint="Sólo para corregirlo; vale para lo que se publique desde ahora"
            className="campo-ancho"
            {...mensaje(errores['nombre'])}
          >
            <Input {...campo('nombre')} />
          </Field>
          <div className="botones">
            <Button disabledFocusable={rectificacion.guardando} onClick={rectificar}>
              {rectificacion.guardando ? 'Guardando…' : 'Corregir su nombre'}
            </Button>
            <p role="status" className="tenue">
              {rectificacion.hecho
                ? 'Nombre corregido. Vuelva a publicar el corte para que el plantel lo vea.'
                : ''}
            </p>
          </div>
          {rectificacion.problema && <MensajeDeProblema problema={rectificacion.problema} />}
        </>
      )}
    </section>
  );
}

const mensaje = (texto: string | undefined) => (texto ? { validationMessage: texto } : {});

const ConNombre = z.object({ nombre: z.string() });

/** The last name among what was gathered: a rectified one comes after those of the documents. */
const nombreEnVigor = ({ partes }: DatosDeAlumno): string =>
  partes
    .flatMap(({ datos }) => datos.flatMap((dato) => ConNombre.safeParse(dato).data?.nombre ?? []))
    .at(-1) ?? 'sin nombre';
