import { useState } from 'react';
import { normasEn } from '../../../shared/norma/normas';
import { fechaDeHoy } from '../../ui/fecha-en-espanol';
import { PosibleDeAsignatura } from '../../ui/posible/posible-de-asignatura';
import { Pantalla } from '../pantalla';

/** What is still possible in an asignatura: computed here as one types, sent nowhere. */
export function Posible() {
  const [normas] = useState(() => normasEn(fechaDeHoy(new Date())));
  return (
    <Pantalla titulo="Qué es todavía posible" antetitulo="Asignaturas de la Universidad Tecnológica">
      <p>
        Escriba lo que ya se tiene de cada unidad; lo que falta, déjelo en blanco. Se calcula aquí mismo y no
        se guarda nada.
      </p>
      <PosibleDeAsignatura normas={normas} />
    </Pantalla>
  );
}
