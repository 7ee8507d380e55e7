/** What the plan's status line says of a press whose control has gone. */
import { atom } from 'nanostores';

export const said = atom('');
