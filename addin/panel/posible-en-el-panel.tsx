import { useState } from 'react';
import { normasEn } from '../../shared/norma/normas';
import { fechaDeHoy } from '../ui/fecha-en-espanol';
import { PosibleDeAsignatura } from '../ui/posible/posible-de-asignatura';

/** What is still possible in an asignatura of the Universidad Tecnológica, beside the workbook it is captured in. */
export function PosibleEnElPanel() {
  const [normas] = useState(() => normasEn(fechaDeHoy(new Date())));
  return (
    <>
      <h1>Qué es todavía posible</h1>
      <p className="tenue">
        Escriba lo que ya se tiene de cada unidad de la asignatura; lo que falta, déjelo en blanco. No se
        guarda nada.
      </p>
      <PosibleDeAsignatura normas={normas} />
    </>
  );
}
