// The checks of a visit, in the order in which they disturb the page least.

import { axe } from './checks/axe.mjs';
import { keyboard } from './checks/keyboard.mjs';
import { language } from './checks/language.mjs';
import { layout } from './checks/layout.mjs';
import { scriptless } from './checks/scriptless.mjs';

export const CHECKS = [language, layout, axe, scriptless, keyboard];
