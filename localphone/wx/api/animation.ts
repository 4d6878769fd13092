import type { ApiGroup } from '../convention';

interface StepOptions {
  duration?: number;
  timingFunction?: string;
  delay?: number;
  transformOrigin?: string;
}

interface Action {
  animates: { type: string; args: unknown[] }[];
  option: {
    transformOrigin: string;
    transition: { duration: number; timingFunction: string; delay: number };
  };
}

const moves = [
  'opacity',
  'backgroundColor',
  'width',
  'height',
  'top',
  'left',
  'bottom',
  'right',
  'rotate',
  'rotateX',
  'rotateY',
  'rotateZ',
  'rotate3d',
  'scale',
  'scaleX',
  'scaleY',
  'scaleZ',
  'scale3d',
  'translate',
  'translateX',
  'translateY',
  'translateZ',
  'translate3d',
  'skew',
  'skewX',
  'skewY',
  'matrix',
  'matrix3d',
] as const;

/** `wx.createAnimation`: records steps; `export` hands them to the `animation` attribute of a view. */
export function animationApis(): ApiGroup {
  return {
    createAnimation: (base: StepOptions = {}) => {
      const actions: Action[] = [];
      let animates: Action['animates'] = [];
      const animation: Record<string, unknown> = {
        step(options: StepOptions = {}) {
          const {
            duration = 400,
            timingFunction = 'linear',
            delay = 0,
            transformOrigin = '50% 50% 0',
          } = { ...base, ...options };
          actions.push({
            animates,
            option: { transformOrigin, transition: { duration, timingFunction, delay } },
          });
          animates = [];
          return animation;
        },
        export: () => ({ actions: actions.splice(0) }),
      };
      for (const type of moves)
        animation[type] = (...args: unknown[]) => {
          animates.push({ type, args });
          return animation;
        };
      return animation;
    },
  };
}
