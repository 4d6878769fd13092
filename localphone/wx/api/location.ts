import { asyncApi, type ApiGroup } from '../convention';
import { needNumber, WxFailure } from '../failure';
import { showInfo } from '../overlay/infoSheet';
import type { Session } from '../session';
import { requireScope } from './settings';

interface PlaceOptions {
  latitude: number;
  longitude: number;
  name: string;
  address: string;
}

/** The National Library in Beijing, GCJ-02: where the demo phone is. */
const here = { latitude: 39.943, longitude: 116.3238 };
const library = { name: '国家图书馆', address: '北京市海淀区中关村南大街33号', ...here };

/** What can be chosen: the middle of the map where the caller has set one, and where the phone is. */
function placesAround({ latitude, longitude }: Partial<PlaceOptions>): PlaceOptions[] {
  if (latitude === undefined || longitude === undefined) return [library];
  return [{ name: '地图中心', address: '', latitude, longitude }, library];
}

/** Places on a map, and where the phone is. */
export function locationApis(session: Session): ApiGroup {
  const locate = async (name: string, scope: string) => {
    await session.privacy.require(name);
    await requireScope(session, scope);
    return {
      ...here,
      speed: -1,
      accuracy: 30,
      altitude: 0,
      verticalAccuracy: 0,
      horizontalAccuracy: 30,
    };
  };
  return {
    openLocation: asyncApi<PlaceOptions>('openLocation', (o) => {
      const latitude = needNumber(o.latitude, 'latitude');
      const longitude = needNumber(o.longitude, 'longitude');
      const lines = [o.address ?? '', `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`].filter(
        Boolean,
      );
      void showInfo(session.phone.overlay, { title: o.name ?? '位置', lines, actions: [] });
    }),
    getLocation: asyncApi<{ type: string }>('getLocation', () =>
      locate('getLocation', 'scope.userLocation'),
    ),
    getFuzzyLocation: asyncApi<{ type: string }>('getFuzzyLocation', () =>
      locate('getFuzzyLocation', 'scope.userFuzzyLocation'),
    ),
    chooseLocation: asyncApi<Partial<PlaceOptions>>('chooseLocation', async (o) => {
      await session.privacy.require('chooseLocation');
      const places = placesAround(o);
      const chosen = await showInfo(session.phone.overlay, {
        title: '选择位置',
        lines: [],
        actions: places.map(({ name }) => name),
      });
      const place = chosen === undefined ? undefined : places[chosen];
      if (!place) throw new WxFailure('cancel');
      return place;
    }),
  };
}
