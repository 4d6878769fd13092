import { View } from '@tarojs/components';
import { Card } from '#components/Card';
import { ChoiceField } from '#components/ChoiceField';
import { Field } from '#components/Field';
import type { TemplateContent } from '#domain/certificate/template';
import type { TrainingId } from '#domain/ids';
import { frameText, templateText } from '../text';
import type { PartProps } from './PartProps';
import { SealFields } from './SealFields';

type Colours = TemplateContent['colours'];

const INK = '#1B2226';
/** Each readable on its paper, in print too. */
const PALETTES: readonly { readonly name: string; readonly colours: Colours }[] = [
  { name: '金棕', colours: { ink: INK, accent: '#9A6B16', paper: '#FFFDF6' } },
  { name: '青绿', colours: { ink: INK, accent: '#0E6B62', paper: '#FBFEFD' } },
  { name: '朱红', colours: { ink: INK, accent: '#A61C1C', paper: '#FFFDFA' } },
  { name: '藏蓝', colours: { ink: INK, accent: '#1F3A6E', paper: '#FDFEFF' } },
];
const OWN = '当前配色';

const FRAMES = (['double', 'single', 'none'] as const).map((value) => ({
  value,
  text: frameText[value],
}));

const isSame = (a: Colours, b: Colours): boolean =>
  a.ink === b.ink && a.accent === b.accent && a.paper === b.paper;

/** Colours, frame, seal. */
export function Look(props: PartProps & { readonly trainingId: TrainingId }) {
  const { content, onWrite } = props;
  const { colours } = content;
  const known = PALETTES.some((one) => isSame(one.colours, colours));
  const shown = known ? PALETTES : [...PALETTES, { name: OWN, colours }];
  return (
    <Card title={templateText.look}>
      <View className="certificates-form">
        <Field label={templateText.colours}>
          <View className="certificates-swatches" aria-role="radiogroup">
            {shown.map((one) => (
              <Swatch
                key={one.name}
                {...one}
                isChosen={isSame(one.colours, colours)}
                onTap={() => onWrite({ ...content, colours: one.colours })}
              />
            ))}
          </View>
        </Field>
        <ChoiceField
          label={templateText.frame}
          choices={FRAMES}
          value={content.frame}
          onChange={(frame) => onWrite({ ...content, frame })}
        />
        <SealFields {...props} />
      </View>
    </Card>
  );
}

interface SwatchProps {
  readonly name: string;
  readonly colours: Colours;
  readonly isChosen: boolean;
  readonly onTap: () => void;
}

const Swatch = ({ name, colours, isChosen, onTap }: SwatchProps) => (
  <View
    className={`certificates-swatch${isChosen ? ' certificates-swatch--chosen' : ''}`}
    aria-role="radio"
    aria-checked={isChosen ? 'true' : 'false'}
    aria-label={name}
    onClick={onTap}
  >
    <View className="certificates-swatch__paper" style={{ background: colours.paper }}>
      <View className="certificates-swatch__ink" style={{ background: colours.accent }} />
    </View>
    <View>{isChosen ? `✓ ${name}` : name}</View>
  </View>
);
