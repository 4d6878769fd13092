import { mergeInternalComponents } from '@tarojs/shared';
import ariaAttributes from './ariaAttributes';

mergeInternalComponents(ariaAttributes);
