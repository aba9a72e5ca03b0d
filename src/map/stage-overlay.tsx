import { useId } from 'react'
import { boxStyle } from './box-style'
import type { StageScene } from './stage-context'

/** The names, circles and words over the ground. Nothing in it can be pointed at. */
export function StageOverlay({ scene }: { scene: StageScene }) {
  const { circles, dots, arcs, texts, leaders, arrows, bar } = scene
  const prefix = useId()
  return (
    <div className="stage-map-overlay" aria-hidden="true">
      <svg width="100%" height="100%" aria-hidden="true">
        {circles.map(({ id, at, r }) => (
          <circle key={id} className="stage-map-circle" data-place={id} cx={at.x} cy={at.y} r={r} />
        ))}
        {dots.map(({ id, at }) => (
          <circle key={id} className="stage-map-dot" cx={at.x} cy={at.y} r="3" />
        ))}
        {leaders.map(({ id, from, to }) => (
          <line key={id} className="stage-map-line" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
        ))}
        {arrows.map(({ id, at, turn }) => (
          <path
            key={id}
            className="stage-map-line"
            d="M-8 0H7M1-6L7 0L1 6"
            transform={`translate(${at.x} ${at.y}) rotate(${turn})`}
          />
        ))}
        <path className="stage-map-bar" d={`M${bar.x} ${bar.y - 8}v8h${bar.px}v-8`} />
        {arcs.map(({ id, path, text }) => (
          <g key={id} className="stage-map-arc" data-place={id}>
            <path id={`${prefix}${id}`} d={path} fill="none" />
            <text>
              <textPath href={`#${prefix}${id}`} startOffset="50%" textAnchor="middle">
                {text}
              </textPath>
            </text>
          </g>
        ))}
      </svg>
      {texts.map(({ id, box, lines, font, align, isBase }) => (
        <p
          key={id}
          className="stage-map-text"
          data-place={id}
          data-font={font}
          data-base={isBase || undefined}
          style={{ ...boxStyle(box), textAlign: align }}
        >
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      ))}
    </div>
  )
}
