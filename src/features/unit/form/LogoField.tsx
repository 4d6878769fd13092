import { Canvas, Image, Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { useSession } from '#cloud/session';
import { uploadPicture } from '#cloud/uploadPicture';
import { Field } from '#components/Field';
import { logoFolder } from '#domain/cloudFolder';
import type { PersonId } from '#domain/ids';
import { contactText } from '../text';
import { anchorOf } from './anchors';
import { cropLogo, fitLogo, LOGO_CANVAS } from './logo';
import '../unit.scss';
import './form.scss';

interface LogoFieldProps {
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (file: string | undefined) => void;
}

const WAYS = [cropLogo, fitLogo] as const;

/** Which way the person wants; nothing when the sheet is closed. */
async function chooseWay(): Promise<(typeof WAYS)[number] | undefined> {
  if (!Taro.canIUse('cropImage')) return fitLogo;
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [...contactText.logoWays] });
    return WAYS[tapIndex];
  } catch (error) {
    console.info('no way chosen', error);
    return undefined;
  }
}

/** The unit's logo, cropped or put in whole, in the shape that the site shows (U). */
export function LogoField({ value, error, onChange }: LogoFieldProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const personId = useSession((session) => session.me?.person?.personId);
  const upload = async (person: PersonId): Promise<void> => {
    const shape = await chooseWay();
    if (!shape) return;
    setBusy(true);
    setProblem(undefined);
    const uploaded = await uploadPicture(logoFolder(person), shape);
    setBusy(false);
    if (uploaded.ok) onChange(uploaded.value);
    else if (uploaded.refusal.code !== 'CANCELLED') setProblem(uploaded.refusal.message);
  };
  const act = value === undefined ? contactText.logoUpload : contactText.logoReplace;
  return (
    <Field
      id={anchorOf('logo')}
      label={contactText.logoAlt}
      required={false}
      hint={contactText.logo}
      error={problem ?? error}
    >
      <View className="logo">
        <View className="logo__frame">
          {value === undefined ? (
            <Text>{contactText.logoNone}</Text>
          ) : (
            <Image
              className="logo__picture"
              src={value}
              mode="aspectFit"
              aria-label={contactText.logoAlt}
            />
          )}
        </View>
        <View className="logo__acts">
          <View
            className="unit-act"
            aria-role="button"
            onClick={() => {
              if (!busy && personId) void upload(personId);
            }}
          >
            {busy ? contactText.logoBusy : act}
          </View>
          {value === undefined ? null : (
            <View
              className="unit-act unit-act--quiet"
              aria-role="button"
              onClick={() => onChange(undefined)}
            >
              {contactText.logoRemove}
            </View>
          )}
        </View>
      </View>
      <Canvas className="logo__canvas" type="2d" id={LOGO_CANVAS} aria-hidden="true" />
    </Field>
  );
}
