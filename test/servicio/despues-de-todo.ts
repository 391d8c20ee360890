export { cerrarCarpeta as default } from './carpeta-de-la-corrida';
