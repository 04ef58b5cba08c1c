import type { SlopeFigure } from '../../chapters/figureChoice.ts';
import { formatMathml } from '../../core/formula/formatMathml.ts';
import { figures as german } from '../../i18n/figures.de.ts';
import { figures as english } from '../../i18n/figures.en.ts';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import { Mathml } from '../../look/Mathml.tsx';
import type { Curve, Order } from './curve.ts';
import type { CurvePoint } from './curvePoint.ts';
import { LevelMark } from './LevelMark.tsx';
import { letters, namesInMathml } from './letters.ts';
import styles from './SlopeFigure.module.css';

interface Props {
  readonly curve: Curve;
  readonly point: CurvePoint;
  readonly shows: SlopeFigure['shows'];
}

/** The function and its derivatives as formulas, and as numbers in the point. */
export function Readings({ curve, point, shows }: Props) {
  const { slope: texts } = useTextsOf({ en: english, de: german });
  const { height, slope, curvature, level } = point;
  const hasCurvature = shows.includes('second-derivative');
  const hasSlope = shows.length > 0;
  const trouble = Number.isNaN(height) ? texts.noValue : hasSlope && Number.isNaN(slope) ? texts.noTangent : null;
  return (
    <div className={styles.readings}>
      <Reading order={0} curve={curve} x={point.x} value={height} isPrinted={true} />
      {hasSlope && (
        <Reading order={1} curve={curve} x={point.x} value={slope} isPrinted={shows.includes('derivative')} />
      )}
      {hasCurvature && <Reading order={2} curve={curve} x={point.x} value={curvature} isPrinted={true} />}
      <p className={styles.verdict}>
        {trouble}
        {hasSlope && level !== null && (
          <span className={styles.level}>
            <LevelMark kind={hasCurvature ? level : 'open'} />
            <span>
              {texts.level}
              {hasCurvature && (
                <>
                  <br />
                  <strong>{texts.byCurvature[level]}</strong>
                </>
              )}
            </span>
          </span>
        )}
      </p>
    </div>
  );
}

interface ReadingProps {
  readonly order: Order;
  readonly curve: Curve;
  readonly x: number;
  readonly value: number;
  /** Whether its curve is shown and its formula is printed: a slope can be known by its tangent alone. */
  readonly isPrinted: boolean;
}

function Reading({ order, curve, x, value, isPrinted }: ReadingProps) {
  const { slope: texts } = useTextsOf({ en: english, de: german });
  const numbers = useNumbers();
  const printed = formatMathml(curve.expressions[order], { decimalSign: numbers.decimalSign });
  return (
    <div className={styles.reading} data-is-plotted={isPrinted}>
      {isPrinted ? (
        <Mathml
          className={styles.formula}
        >{`${namesInMathml[order]}${printed ?? `<mtext>${texts.tooLongToPrint}</mtext>`}`}</Mathml>
      ) : (
        <span>{texts.slopeOfTangent}</span>
      )}
      <span className={styles.value}>
        {letters[order]}({numbers.number(x)}) = <strong>{numbers.number(value)}</strong>
      </span>
    </div>
  );
}
