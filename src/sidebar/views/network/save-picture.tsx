// Saves the whole picture as a file, whatever part of it is in sight.

import { networkWords as words } from '#words/network';
import { Button } from '../../parts/button';
import { Failure } from '../../parts/notice';
import { useTask } from '../../parts/task';
import { CallProblem } from '../../server';

/** What browsers can draw on: https://developer.mozilla.org/docs/Web/HTML/Element/canvas */
const LONGEST_SIDE = 8_000;
const PAGE_ATTRIBUTES = ['class', 'role', 'tabindex', 'aria-expanded', 'aria-label'];
const SHARPNESS = 2;

interface Props {
  readonly drawing: { current: SVGGElement | null };
  readonly width: number;
  readonly height: number;
}

export function SavePicture({ drawing, width, height }: Props) {
  const { task, start } = useTask<void>();
  const svg = () => svgText(drawing.current, width, height);
  return (
    <>
      <div class="row">
        <Button onClick={() => save(new Blob([svg()], { type: 'image/svg+xml' }), 'svg')}>
          {words.saveSvg}
        </Button>
        <Button
          busy={task.status === 'busy' && words.saving}
          onClick={() =>
            start(async () => {
              save(await drawPng(svg(), width, height), 'png');
            })
          }
        >
          {words.savePng}
        </Button>
      </div>
      {task.status === 'failed' && <Failure message={task.problem.message} />}
    </>
  );
}

/** A file of its own: without what only the page needs, on white. */
function svgText(drawing: SVGGElement | null, width: number, height: number): string {
  const copy = drawing?.firstElementChild?.cloneNode(true);
  if (copy instanceof Element) {
    for (const one of copy.querySelectorAll('.node')) {
      for (const name of PAGE_ATTRIBUTES) one.removeAttribute(name);
    }
  }
  const inner = copy ? new XMLSerializer().serializeToString(copy) : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>${inner}</svg>`
  );
}

async function drawPng(svg: string, width: number, height: number): Promise<Blob> {
  const scale = Math.min(SHARPNESS, LONGEST_SIDE / Math.max(width, height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  try {
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  } catch {
    throw new CallProblem('cannot-draw', words.cannotDraw);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new CallProblem('cannot-draw', words.cannotDraw));
    }, 'image/png');
  });
}

function save(blob: Blob, extension: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(blob);
  link.href = address;
  link.download = `${words.fileName}.${extension}`;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
