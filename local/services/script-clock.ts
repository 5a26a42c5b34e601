// The script's Date shows the time of the local edition's clock, which people can move.

/** Puts a Date into the context that is `aheadMs` before real time. */
export function setClock(global: object, aheadMs: () => number): void {
  const RealDate = Date;
  const now = (): number => RealDate.now() + aheadMs();
  const ClockDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: ClockDate });
  Object.defineProperty(global, 'Date', { value: ClockDate, configurable: true, writable: true });
}
