"use client";

import { createContext, type ReactNode, useContext } from "react";
import { periodLabel, periodName } from "@/lib/base/period";
import { SelectField, type SelectFieldProps } from "./field";

const YearStart = createContext(1);

export interface YearStartProviderProps {
  /** The month, 1 to 12, in which the organisation's year begins. */
  readonly month: number;
  readonly children: ReactNode;
}

/** Tells everything below by which year quarters are named. */
export function YearStartProvider({ month, children }: YearStartProviderProps) {
  return <YearStart value={month}>{children}</YearStart>;
}

/** The month in which the organisation's year begins, for components of the browser that make texts of quarters. */
export const useYearStart = (): number => useContext(YearStart);

export interface PeriodProps {
  /** A quarter as it is stored, "2026-Q4". */
  readonly value: string;
  /** With its months, where it stands alone. */
  readonly full?: boolean | undefined;
}

/** A quarter by its name in the organisation, "FY27 Q1", which no line ends within. */
export function Period({ value, full = false }: PeriodProps) {
  const month = useYearStart();
  return <span className="whitespace-nowrap">{full ? periodName(value, month) : periodLabel(value, month)}</span>;
}

export type PeriodFieldProps = Omit<SelectFieldProps, "options"> & {
  /** As they are stored. */
  readonly periods: readonly string[];
};

/** Chooses one of several quarters, each by its name in full. */
export function PeriodField({ periods, ...field }: PeriodFieldProps) {
  const month = useYearStart();
  return <SelectField {...field} options={periods.map((value) => ({ value, label: periodName(value, month) }))} />;
}
