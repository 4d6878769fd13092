import Taro from '@tarojs/taro';
import { useState } from 'react';
import { openPermissions, savePicture } from '#cloud/savePicture';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { showText } from '../text';

/** Puts the certificate's picture into the album. */
export function SaveButton({ path }: { readonly path: string }) {
  const [problem, setProblem] = useState<'denied' | 'failed'>();
  const save = async (): Promise<void> => {
    const saving = await savePicture(path);
    if (saving === 'saved') await Taro.showToast({ title: showText.saved, icon: 'success' });
    else if (saving !== 'cancelled') setProblem(saving);
  };
  const close = () => setProblem(undefined);
  const toSetting = async () => {
    close();
    await openPermissions();
  };
  return (
    <>
      <PrimaryButton label={showText.save} progress={showText.saving} onTap={save} />
      {problem && (
        <RefusalSheet
          what={showText.saveFailed}
          why={problem === 'denied' ? showText.denied : showText.failedWhy}
          {...(problem === 'denied' && {
            action: { label: showText.toSetting, onTap: toSetting },
          })}
          onClose={close}
        />
      )}
    </>
  );
}
