import { type RoomId, roomOf } from '#domain/lodging/plan';
import { roomKindText } from './labels';

/** 大床房 3，双床房 12: how a room is called until the hotel numbers it. */
export const roomName = (room: RoomId): string => {
  const { kind, number } = roomOf(room);
  return `${roomKindText[kind]} ${number}`;
};
