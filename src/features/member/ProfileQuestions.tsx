import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { ChoiceField } from '#components/ChoiceField';
import { Field } from '#components/Field';
import { PickerField } from '#components/PickerField';
import { TextField } from '#components/TextField';
import { routes } from '../../routes';
import { anchorOf } from './anchors';
import { educationChoices, genderChoices, titleChoices } from './choices';
import { type FormName, profileForms } from './profileForm';
import { RegionField } from './RegionField';
import { memberText } from './text';

interface QuestionsProps {
  readonly form: FormName;
}

/** The seven questions of a profile, as one column (L2: full before any registration). */
export const ProfileQuestions = ({ form }: QuestionsProps) => (
  <>
    <WhoQuestions form={form} />
    <WorkplaceField form={form} />
    <WhereField form={form} />
    <CareerQuestions form={form} />
  </>
);

function WhoQuestions({ form }: QuestionsProps) {
  const { draft, problems, change, check } = profileForms[form]();
  return (
    <>
      <TextField
        id={anchorOf('name')}
        label="姓名"
        hint={memberText.nameHint}
        placeholder="请输入真实姓名"
        value={draft.name}
        error={problems.name}
        maxLength={50}
        onChange={(name) => change({ name })}
        onLeave={() => check('name')}
      />
      <ChoiceField
        id={anchorOf('gender')}
        label="性别"
        choices={genderChoices}
        value={draft.gender}
        error={problems.gender}
        onChange={(gender) => change({ gender })}
      />
    </>
  );
}

function WhereField({ form }: QuestionsProps) {
  const { draft, problems, change } = profileForms[form]();
  const { province, city } = draft;
  return (
    <RegionField
      id={anchorOf('region')}
      label="所在地区"
      value={{
        ...(province === undefined ? {} : { province }),
        ...(city === undefined ? {} : { city }),
      }}
      error={problems.region}
      onChange={change}
    />
  );
}

function CareerQuestions({ form }: QuestionsProps) {
  const { draft, problems, change, check } = profileForms[form]();
  return (
    <>
      <PickerField
        id={anchorOf('title')}
        label="职称"
        choices={titleChoices}
        value={draft.title}
        error={problems.title}
        onChange={(title) => change({ title })}
      />
      <PickerField
        id={anchorOf('education')}
        label="最高学历"
        choices={educationChoices}
        likely="bachelor"
        value={draft.education}
        error={problems.education}
        onChange={(education) => change({ education })}
      />
      <TextField
        id={anchorOf('libraryYears')}
        label="图书馆工作年限（年）"
        hint={memberText.yearsHint}
        placeholder="例如 5"
        keyboard="number"
        value={draft.libraryYears}
        error={problems.libraryYears}
        maxLength={2}
        onChange={(libraryYears) => change({ libraryYears })}
        onLeave={() => check('libraryYears')}
      />
    </>
  );
}

/** The unit has a page of its own: a list that can be searched, or free text. */
function WorkplaceField({ form }: QuestionsProps) {
  const { draft, problems } = profileForms[form]();
  const name = draft.workplace?.name;
  return (
    <Field id={anchorOf('workplace')} label="工作单位" error={problems.workplace}>
      <View
        className="field__control"
        aria-role="button"
        aria-label={`工作单位，${name ?? '请选择'}`}
        onClick={() => void Taro.navigateTo({ url: `${routes.units}?form=${form}` })}
      >
        <Text className={name === undefined ? 'field__value field__placeholder' : 'field__value'}>
          {name ?? '请选择工作单位'}
        </Text>
        <Text className="field__arrow" aria-hidden="true">
          ›
        </Text>
      </View>
    </Field>
  );
}
