import { Marca } from '../ui/marca';
export function Portal() {
  return <Marca />;
}
