import { Canvas, Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { callCloud } from '#cloud/callCloud';
import { openPermissions, savePicture } from '#cloud/savePicture';
import { Card } from '#components/Card';
import { FactRow } from '#components/FactRow';
import { Notice } from '#components/Notice';
import { Page } from '#components/Page';
import { PrimaryButton } from '#components/PrimaryButton';
import { RefusalSheet } from '#components/RefusalSheet';
import { Skeleton } from '#components/Skeleton';
import type { OutputOf } from '#contract/call';
import { lodgingCalls, type LodgingOverview } from '#contract/lodging';
import { ok } from '#domain/result';
import type { TrainingId } from '#domain/ids';
import { posterText } from '#text/lodging';
import { routes } from '../../../routes';
import { LodgingLoadable } from '../LodgingLoadable';
import { useOfTraining } from '../useOfTraining';
import { drawPoster, POSTER_CANVAS } from './poster';
import '../lodging.scss';
import './code.scss';

interface Shown {
  readonly code: OutputOf<typeof lodgingCalls.code>;
  readonly overview: LodgingOverview;
}

async function load(trainingId: TrainingId) {
  const [code, overview] = await Promise.all([
    callCloud(lodgingCalls.code, { trainingId }),
    callCloud(lodgingCalls.overview, { trainingId }),
  ]);
  if (!overview.ok) return overview;
  return code.ok ? ok<Shown>({ code: code.value, overview: overview.value }) : code;
}

/** The lodging code as a poster, to be saved and sent on (H1). */
export default function LodgingCode() {
  const screen = useOfTraining(load);
  return (
    <Page>
      <LodgingLoadable screen={screen}>
        {(shown, trainingId) => <Poster shown={shown} trainingId={trainingId} />}
      </LodgingLoadable>
    </Page>
  );
}

interface PosterProps {
  readonly shown: Shown;
  readonly trainingId: TrainingId;
}

/** The poster's picture; `none` where this phone could not draw it. */
function usePoster({ code, overview: { title, openUntil } }: Shown): string | undefined {
  const [picture, setPicture] = useState<string>();
  const { base64 } = code;
  useEffect(() => {
    let isShown = true;
    const show = (path: string) => {
      if (isShown) setPicture(path);
    };
    drawPoster(base64, { title, until: posterText.until(openUntil) }).then(
      show,
      (error: unknown) => {
        console.warn('the poster cannot be drawn', error);
        show('none');
      },
    );
    return () => {
      isShown = false;
    };
  }, [base64, title, openUntil]);
  return picture;
}

function Poster({ shown, trainingId }: PosterProps) {
  const { code, overview } = shown;
  const picture = usePoster(shown);
  const path = routes.room(trainingId).slice(1);
  return (
    <>
      <View className="lodging-note">{posterText.note}</View>
      {picture === undefined && <Skeleton cards={1} />}
      {picture === 'none' && <Undrawn code={code} />}
      {picture !== undefined && picture !== 'none' && (
        <>
          <Image
            className="poster__picture"
            src={picture}
            mode="widthFix"
            showMenuByLongpress
            aria-label={posterText.picture(overview.title)}
          />
          <Save picture={picture} />
        </>
      )}
      <Card>
        <FactRow label={posterText.path} value={path} copy={path} />
      </Card>
      <Canvas
        className="poster__canvas"
        id={POSTER_CANVAS}
        type="2d"
        canvasId={POSTER_CANVAS}
        aria-hidden="true"
      />
    </>
  );
}

const Undrawn = ({ code: { contentType, base64 } }: Pick<Shown, 'code'>) => (
  <>
    <Notice tone="warning" text={posterText.notDrawn} />
    <Image
      className="poster__picture"
      src={`data:${contentType};base64,${base64}`}
      mode="widthFix"
      showMenuByLongpress
      aria-label={posterText.code}
    />
  </>
);

function Save({ picture }: { readonly picture: string }) {
  const [problem, setProblem] = useState<'denied' | 'failed'>();
  const save = async (): Promise<void> => {
    const saving = await savePicture(picture);
    if (saving === 'saved') await Taro.showToast({ title: posterText.saved, icon: 'success' });
    else if (saving !== 'cancelled') setProblem(saving);
  };
  const close = () => setProblem(undefined);
  const toSetting = async () => {
    close();
    await openPermissions();
  };
  return (
    <>
      <PrimaryButton label={posterText.save} progress={posterText.saving} onTap={save} />
      {problem && (
        <RefusalSheet
          what={posterText.failed}
          why={problem === 'denied' ? posterText.denied : posterText.failedWhy}
          {...(problem === 'denied' && {
            action: { label: posterText.toSetting, onTap: toSetting },
          })}
          onClose={close}
        />
      )}
    </>
  );
}
