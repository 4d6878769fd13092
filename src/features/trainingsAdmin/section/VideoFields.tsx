import { Video, View } from '@tarojs/components';
import { useState } from 'react';
import { uploadVideo } from '#cloud/uploadVideo';
import { Notice } from '#components/Notice';
import { PrimaryButton } from '#components/PrimaryButton';
import { TextField } from '#components/TextField';
import { videoFolder } from '#domain/cloudFolder';
import type { TrainingId } from '#domain/ids';
import { videoWords } from '../text';
import { type TypedVideo, typedLength } from './videoFields';

interface VideoFieldsProps {
  readonly trainingId: TrainingId;
  readonly typed: TypedVideo;
  readonly wrong: 'file' | 'length' | undefined;
  readonly onChange: (typed: TypedVideo) => void;
}

/** Uploads a course's video, or names one that lies in the cloud already; a preview tells its length. */
export function VideoFields({ trainingId, typed, wrong, onChange }: VideoFieldsProps) {
  const [problem, setProblem] = useState<string>();
  const { file, minutes, seconds } = typed;
  const upload = async (): Promise<void> => {
    const sent = await uploadVideo(videoFolder(trainingId));
    setProblem(sent.ok || sent.refusal.code === 'CANCELLED' ? undefined : sent.refusal.message);
    if (sent.ok) onChange({ file: sent.value.file, ...typedLength(sent.value.seconds) });
  };
  const measured = (duration: number): void => {
    if (Number.isFinite(duration) && duration >= 1)
      onChange({ ...typed, ...typedLength(Math.round(duration)) });
  };
  return (
    <>
      <PrimaryButton
        tone="secondary"
        label={file === '' ? videoWords.upload : videoWords.replace}
        progress={videoWords.uploading}
        onTap={upload}
      />
      {problem ? <Notice tone="danger" text={problem} /> : null}
      <TextField
        label={videoWords.file}
        required={false}
        hint={videoWords.fileHint}
        placeholder={videoWords.filePlaceholder}
        value={file}
        maxLength={500}
        error={wrong === 'file' ? videoWords.fileWrong : undefined}
        onChange={(text) => onChange({ ...typed, file: text })}
      />
      {file === '' ? null : (
        <>
          {file.startsWith('cloud://') ? (
            <Video
              className="training-video"
              src={file.trim()}
              onLoadedMetaData={(event) => measured(event.detail.duration)}
            />
          ) : null}
          <View className="training-length">
            <TextField
              label={videoWords.minutes}
              keyboard="number"
              value={minutes}
              maxLength={4}
              error={wrong === 'length' ? videoWords.lengthWrong : undefined}
              onChange={(text) => onChange({ ...typed, minutes: text })}
            />
            <TextField
              label={videoWords.seconds}
              keyboard="number"
              value={seconds}
              maxLength={2}
              onChange={(text) => onChange({ ...typed, seconds: text })}
            />
          </View>
        </>
      )}
    </>
  );
}
