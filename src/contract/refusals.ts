import type { Call, CommonRefusal, OwnRefusalOf } from './call';
import type { contract } from './index';

type Contract = typeof contract;
type AnyCall = { [F in keyof Contract]: Contract[F][keyof Contract[F]] }[keyof Contract];
type OwnRefusal<C> = C extends Call ? OwnRefusalOf<C> : never;

/** Every refusal that any call can answer. */
export type AnyRefusal = CommonRefusal | OwnRefusal<AnyCall>;
export type RefusalCode = AnyRefusal['code'];
export type RefusalWith<Code extends RefusalCode> = Extract<AnyRefusal, { code: Code }>;
