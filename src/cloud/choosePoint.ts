import Taro from '@tarojs/taro';

/** A place on WeChat's map (GCJ-02), in degrees. */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point chosen on WeChat's map; undefined where none was chosen, `failed` where the map does not open. */
export async function choosePoint(near: Point | undefined): Promise<Point | 'failed' | undefined> {
  try {
    const { latitude, longitude } = await Taro.chooseLocation({ ...near });
    return { latitude, longitude };
  } catch (error) {
    console.info('no point chosen', error);
    const message = typeof error === 'object' && error !== null && Reflect.get(error, 'errMsg');
    return String(message).includes('cancel') ? undefined : 'failed';
  }
}
