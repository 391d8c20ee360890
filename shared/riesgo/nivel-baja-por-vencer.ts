import { type Nivel } from '../modelo/reporte';
import { regla } from '../norma/regla';
import { situacionDeBajaTemporal } from '../permanencia/situacion-de-baja-temporal';
import { nivelPorVencer } from './nivel-por-vencer';

/** Reglamento UT, art. 58: a leave about to become final, or already. */
export const nivelBajaPorVencer = regla({
  clave: 'R12',
  nombre: 'nivelBajaPorVencer',
  enunciado: 'Una baja temporal avisa cuando se acerca a su máximo y pone en rojo cuando lo pasa.',
  cita: { documento: 'reglamento-ut', referencia: 'Art. 58', lectura: 'El plazo es el de UT-58.' },
  parametros: ['reglamentoUt.aniosDeBajaTemporal', 'reglamentoUt.bajaDiasAmarillo'],
  entrada: situacionDeBajaTemporal.entrada,
  decide: (baja, normas): Nivel => {
    const { fechaLimite } = situacionDeBajaTemporal.decide(baja, normas);
    return nivelPorVencer(fechaLimite, baja.fechaConsulta, normas.reglamentoUt.bajaDiasAmarillo);
  },
});
