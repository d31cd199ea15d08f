"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { type ChartDrawing, heightOf } from "@/components/charts/chart-data";
import styles from "@/components/charts/charts.module.css";

const StackedPlot = lazy(async () => ({
  default: (await import("@/components/charts/stacked-plot")).StackedPlot,
}));
const StepsPlot = lazy(async () => ({ default: (await import("@/components/charts/steps-plot")).StepsPlot }));

/** The drawing of a chart: its room is kept from the start, its code is loaded once it comes near the view. */
export function Plot({ drawing, name }: { drawing: ChartDrawing; name: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || box.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [seen]);
  return (
    <div
      ref={box}
      className={`needs-script ${styles.plot}`}
      style={{ height: heightOf(drawing) }}
      role="img"
      aria-label={name}
    >
      <Suspense>
        {seen && drawing.kind === "stacked" && <StackedPlot {...drawing} />}
        {seen && drawing.kind === "steps" && <StepsPlot series={drawing.series} rows={drawing.rows} />}
      </Suspense>
    </div>
  );
}
