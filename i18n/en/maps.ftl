### Words of maps.

# What the numbers under the colours count
map-key = Partners in the country
# Variables:
#   $from (number) - least number
map-key-one = { $from }
# Variables:
#   $from, $to (number) - least and greatest number
map-key-range = { $from }–{ $to }
# Variables:
#   $from (number) - least number
map-key-more = { $from }+
map-mark-region = Partners in the region
map-mark-partner = One partner; larger with more agreements
map-here = We are here
map-inset-caption = Number of partners per country.
map-partners-caption = One dot per partner recorded here, near its place where several would cover each other; a number stands for several. The table below holds the same facts.
map-members-caption = One dot per partner here that takes part. The list below holds the same.
map-outside = Farther away than this map reaches:
map-note = Boundaries and names shown do not imply any position on the status of a territory.
map-policy-link = Map policy
