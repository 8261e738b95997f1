/** Someone on the map of stakeholders. */
export interface Placed {
  readonly interest: number;
  readonly influence: number;
}
export interface Spot<Of extends Placed> {
  readonly of: Of;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}
export const MAP = { size: 400, step: 100 };

/** Each in the square of its interest (to the side) and influence (upwards), side by side with the others there; numbered as given. */
export function drawMap<Of extends Placed>(all: readonly Of[]): Spot<Of>[] {
  return all.map((of, i) => {
    const together = all.filter((one) => one.interest === of.interest && one.influence === of.influence);
    const across = Math.max(2, Math.ceil(Math.sqrt(together.length)));
    const [nth, room] = [together.indexOf(of), MAP.step / across];
    const [left, top] = [(of.interest - 1) * MAP.step, (4 - of.influence) * MAP.step];
    return { of, number: i + 1, x: left + (nth % across + 0.5) * room, y: top + (Math.floor(nth / across) + 0.5) * room, r: Math.min(15, room * 0.42) };
  });
}
