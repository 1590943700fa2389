import type { InputMeter } from '../read/read-inputs.ts';
import type { Reporter } from './reporter.ts';

/** Follows a run over documents and tells the reporter how far it is. */
export interface ProgressBar {
  /** Hears of the input's size and of what is read of it. */
  readonly meter: InputMeter;
  /** One more document is done. */
  readonly step: () => void;
}

export function progressBar(reporter: Reporter): ProgressBar {
  const began = performance.now();
  let [size, read, done]: [number | undefined, number, number] = [undefined, 0, 0];
  return {
    meter: {
      size: (bytes) => {
        size = bytes;
      },
      read: (bytes) => {
        read += bytes;
      },
    },
    step() {
      const seconds = (performance.now() - began) / 1000;
      const share = size ? { share: read / size } : {};
      reporter.progress(progressLine({ done: ++done, refused: reporter.refused(), seconds, ...share }));
    },
  };
}

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly refused: number;
  /** Since the start. */
  readonly seconds: number;
  /** Part of the input that is done, from 0 to 1, where its size is known. */
  readonly share?: number;
}

const WIDTH = 20;

/** `[########------------] 40%  1,234 documents, 12.3/s, 2 refused, 3:20 left` */
export function progressLine({ done, refused, seconds, share }: Progress): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const counts = `${grouped(done)} ${done === 1 ? 'document' : 'documents'}, ${rate.toFixed(1)}/s, ${grouped(refused)} refused`;
  if (share === undefined) return `${counts}, ${clock(seconds)}`;
  const part = Math.min(1, Math.max(0, share));
  const full = Math.floor(part * WIDTH);
  const bar = `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}] ${Math.floor(part * 100)}%`;
  // a guess from the first moments would only jump about
  const left = part > 0.005 && seconds > 1 ? `, ${clock((seconds * (1 - part)) / part)} left` : '';
  return `${bar}  ${counts}${left}`;
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** `0:07`, `3:20`, `1:02:03` */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = String(rest).padStart(2, '0');
  return hours ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
