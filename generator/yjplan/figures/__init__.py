"""Numbers: counts and published values, tables, periods, series, disclosure control, comparison."""
