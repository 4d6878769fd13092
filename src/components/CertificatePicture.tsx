import { Canvas, Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { canvasOf, drawable, pictureOf } from '#cloud/canvas';
import type { Picture } from '#contract/certificate';
import type { Layout } from '#domain/certificate/layout';
import { drawLayout, type Pen } from './drawLayout';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';
import './CertificatePicture.scss';

const CANVAS = 'certificate-canvas';
/** Pixels per millimetre: about 200 dots per inch, sharp when printed. */
const SHARP = 8;

interface CertificatePictureProps {
  readonly picture: Picture;
  /** What a screen reader says. */
  readonly label: string;
  /** Whether it may be kept: saved from the large view or by a long tap. */
  readonly isKept: boolean;
  /** Its path on this phone, once it is drawn. */
  readonly onDrawn?: (path: string) => void;
}

const FAILED = '图片没有画出来，请检查网络后再试';

/** A certificate as it is printed, as a picture; a tap shows it large. */
export function CertificatePicture({ picture, label, isKept, onDrawn }: CertificatePictureProps) {
  const { path, isFailed, draw } = useDrawn(picture);
  useEffect(() => {
    if (path !== undefined) onDrawn?.(path);
  }, [path, onDrawn]);
  const enlarge = async () => {
    if (path !== undefined) await Taro.previewImage({ urls: [path], showmenu: isKept });
  };
  return (
    <View>
      {isFailed ? (
        <Notice tone="warning" text={FAILED} action={{ label: '重试', onTap: draw }} />
      ) : null}
      {path === undefined && !isFailed ? <Skeleton cards={1} /> : null}
      {path === undefined ? null : (
        <Image
          className="certificate-picture"
          src={path}
          mode="widthFix"
          showMenuByLongpress={isKept}
          aria-role="button"
          aria-label={label}
          onClick={() => void enlarge()}
        />
      )}
      <Canvas
        className="certificate-picture__canvas"
        id={CANVAS}
        type="2d"
        canvasId={CANVAS}
        aria-hidden="true"
      />
    </View>
  );
}

async function drawn(layout: Layout, sealUrl: string | undefined): Promise<string> {
  const canvas = await canvasOf(CANVAS);
  canvas.width = Math.round(layout.width * SHARP);
  canvas.height = Math.round(layout.height * SHARP);
  const seal = sealUrl === undefined ? undefined : await drawable(canvas, sealUrl);
  drawLayout({ pen: canvas.getContext('2d') as Pen<Taro.Image>, scale: SHARP, seal }, layout);
  return pictureOf(canvas);
}

/** The last picture stays while the next is drawn; pictures are drawn one after the other, as they share a canvas. */
function useDrawn({ layout, sealUrl }: Picture) {
  const [path, setPath] = useState<string>();
  const [isFailed, setFailed] = useState(false);
  const asked = useRef(0);
  const before = useRef<Promise<void>>(Promise.resolve());
  const wanted = JSON.stringify(layout);
  const draw = useCallback((): void => {
    const mine = ++asked.current;
    const make = async (): Promise<void> => {
      if (mine !== asked.current) return;
      try {
        const made = await drawn(JSON.parse(wanted) as Layout, sealUrl);
        if (mine !== asked.current) return;
        setPath(made);
        setFailed(false);
      } catch (error) {
        console.warn('the certificate cannot be drawn', error);
        if (mine === asked.current) setFailed(true);
      }
    };
    before.current = before.current.then(make);
  }, [wanted, sealUrl]);
  useEffect(() => {
    // The canvas is there once the page has been drawn.
    Taro.nextTick(draw);
    return () => {
      asked.current += 1;
    };
  }, [draw]);
  return { path, isFailed, draw };
}
