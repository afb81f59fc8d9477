import path from 'node:path';
import { findWorkspace, openEdition, openWorkshop } from '../dist/index.js';

const root = path.join(import.meta.dirname, '..');
const editionFolder = path.join(root, 'data/beidaihe-government-office/2019');

/** The 2019 edition, composed and checked, with the workshop that it was opened in. */
export function openEdition2019() {
  const workshop = openWorkshop(findWorkspace(root));
  const opened = openEdition({ workshop, editionFolder, sourceDateEpoch: undefined });
  if (!opened.ok) throw new Error('the edition cannot be opened');
  return { workshop, ...opened.value };
}
