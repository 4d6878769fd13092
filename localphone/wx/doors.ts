import type { Phone } from '../phone';
import { WxFailure } from './failure';

/** Added to every exchange while the network is slow. */
const slowMs = 2000;

const offline = 'errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface DoorRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** The way to the local cloud: the caller's identity and the phone's network go with every request. */
export class Doors {
  readonly #phone: Phone;

  constructor(phone: Phone) {
    this.#phone = phone;
  }

  /** Base URL of the cloud. */
  get cloud(): string {
    return this.#phone.cloud;
  }

  /** Waits while the network is slow; fails as WeChat does while there is none. */
  async network(): Promise<void> {
    const state = this.#phone.network.state();
    if (state === 'none') throw new WxFailure(offline, { errno: 600001 });
    if (state === 'slow') await pause(slowMs);
  }

  /** One HTTP exchange with the cloud; `path` as in localcloud/README.md. */
  async fetch(path: string, init: DoorRequest = {}): Promise<Response> {
    await this.network();
    const headers = { ...init.headers, 'x-openid': this.#phone.openid };
    try {
      return await fetch(`${this.#phone.cloud}${path}`, { ...init, headers });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') throw error;
      throw new WxFailure(
        'errcode:-102 cronet_error_code:-102 error_msg:net::ERR_CONNECTION_REFUSED',
        {
          errno: 600001,
        },
      );
    }
  }

  /** GET a JSON door. */
  async get<T>(path: string): Promise<T> {
    return await this.#json<T>(path, await this.fetch(path));
  }

  /** POST JSON to a door. */
  async post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
    const response = await this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal === undefined ? {} : { signal }),
    });
    return await this.#json<T>(path, response);
  }

  async #json<T>(path: string, response: Response): Promise<T> {
    const text = await response.text();
    if (!response.ok)
      throw new WxFailure(`${path} answered ${response.status} ${text.slice(0, 200)}`);
    try {
      return JSON.parse(text) as T;
    } catch {
      throw new WxFailure(`${path} did not answer JSON: ${text.slice(0, 200)}`);
    }
  }
}
