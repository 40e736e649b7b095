"use client";

import dynamic from "next/dynamic";

function Wait() {
  return <span className="chart-wait">Drawing the chart</span>;
}

/** The charts load after the page, so that a screen stays within its budget of script; their tables are there at once. */
export const LazyRadarChart = dynamic(() => import("./radar-chart").then((module) => module.RadarChart), {
  ssr: false,
  loading: Wait,
});

export const LazyTrendChart = dynamic(() => import("./trend-chart").then((module) => module.TrendChart), {
  ssr: false,
  loading: Wait,
});

export const LazyTornadoChart = dynamic(() => import("./tornado-chart").then((module) => module.TornadoChart), {
  ssr: false,
  loading: Wait,
});

export const LazyHistogramChart = dynamic(() => import("./histogram-chart").then((module) => module.HistogramChart), {
  ssr: false,
  loading: Wait,
});

export const LazyStepsChart = dynamic(() => import("./steps-chart").then((module) => module.StepsChart), {
  ssr: false,
  loading: Wait,
});
