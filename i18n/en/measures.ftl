### Measures: the counts that stand beside a figure, `counts-` and the name the measure gives them.

## Counts of registers

# Variables of every count:
#   $count (number) - how many
#   $number (string) - the same, formatted
counts-countries =
    { $count ->
        [one] { $number } country
       *[other] { $number } countries
    }
counts-partners =
    { $count ->
        [one] { $number } partner
       *[other] { $number } partners
    }
# Best and last place of a band that was published.
counts-rank-low = best place { $number }
counts-rank-high = last place { $number }

## Counts of people and of balance

counts-in = { $number } in
counts-out = { $number } out
counts-regions = 
    { $count ->
        [one] { $number } region
       *[other] { $number } regions
    }
counts-of-partners = of { $number } partners
counts-reference = { $number }% of world population
counts-current = { $number } within their update cycle
counts-with-cycle = of { $number } with one
