"""Secondary suppression: which further counts to withhold so that no small one can be worked out.

In order: `grid` (the counts of each table), `same` (cells of several tables that are one number),
`web` (all of them with the sums between them), `attack` (what a reader can work out), `choose` (the
fewest cells to withhold), `audit` (a second look that starts from what is published), `report`.
"""
