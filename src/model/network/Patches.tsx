import { useEffect, useMemo, useRef } from 'react';
import type { Part } from '../../core/learning/task.ts';
import type { NetworkTask, PatchPicture } from '../../core/network/networkTask.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { GreyPicture } from '../picture/GreyPicture.tsx';
import { litTints } from '../picture/litTints.ts';
import pictures from '../picture/Pictures.module.css';
import { paintGrey } from '../picture/paintGrey.ts';
import { peakSignalToNoise } from '../picture/peakSignalToNoise.ts';
import { useModelTexts } from '../useModelTexts.ts';

interface Props {
  readonly task: NetworkTask;
  readonly picture: PatchPicture;
  readonly weights: Float64Array;
  readonly lit: Uint32Array;
}

/** The photograph noisy, cleaned by the network patch by patch, and clean. */
export function Patches({ task, picture, weights, lit }: Props) {
  const texts = useModelTexts();
  const numbers = useNumbers();
  const noisy = useRef<HTMLCanvasElement>(null);
  const cleaned = useRef<HTMLCanvasElement>(null);
  const clean = useRef<HTMLCanvasElement>(null);
  const { columns, rows, pixelOfRow } = picture;

  useEffect(() => paintGrey(clean.current, picture.clean), [picture]);
  useEffect(() => {
    paintGrey(noisy.current, picture.noisy, litTints([{ rows: lit, strength: 1 }], pixelOfRow));
  }, [picture, lit, pixelOfRow]);
  useEffect(() => {
    const restored = new Float64Array(picture.noisy.length);
    picture.restore(weights, restored);
    paintGrey(cleaned.current, restored);
  }, [picture, weights]);

  const judged: Part = task.split.validation.length > 0 ? 'validation' : 'train';
  const ofNoisy = useMemo(
    () =>
      peakSignalToNoise(
        picture.clean,
        picture.noisy,
        task.split[judged].map((row) => pixelOfRow[row]),
      ),
    [picture, task, judged, pixelOfRow],
  );
  const decibels = (value: number) => texts.decibels(numbers.number(value, 4));
  return (
    <>
      <div className={pictures.pictures}>
        <GreyPicture ref={noisy} name={texts.pictures.noisy} columns={columns} rows={rows}>
          {decibels(ofNoisy)}
        </GreyPicture>
        <GreyPicture ref={cleaned} name={texts.pictures.cleaned} columns={columns} rows={rows}>
          {decibels(task.metric.of(judged, weights))}
        </GreyPicture>
        <GreyPicture ref={clean} name={texts.pictures.clean} columns={columns} rows={rows} />
      </div>
      <p>
        {judged === 'validation' ? texts.onValidation : texts.onTraining}. {texts.captions.wholePicture}
      </p>
    </>
  );
}
