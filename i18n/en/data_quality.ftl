### How good the data are: what is published, how fresh, from which registers and sources, how much is hidden.

path-data-quality = data-quality
nav-data-quality = Data quality
data-quality-title = Data quality
data-quality-description = What is published and why the rest is not, how fresh the figures are, which registers are complete, where the data come from.
data-quality-lede = What is published and why the rest is not, how fresh the figures are, which registers are complete, and where the data come from.

## What is published

data-quality-published = What is published
# Variables:
#   $all (string) - all indicators
data-quality-published-caption = Indicators by what their newest figure reads; { $all } in all
data-quality-column-reads = Reads
data-quality-column-indicators = Indicators
data-quality-reads-value = A value
data-quality-reads-value-says = With its source and date.
data-quality-reads-register = Not published: register
data-quality-reads-register-says = The register it would be counted from is not complete here.
data-quality-reads-unknown = Not published
data-quality-reads-unknown-says = Nobody has published the figure, or what it is computed from is not recorded.
data-quality-reads-hidden = Not shown
data-quality-reads-hidden-says = It would say something about a small group of people.
data-quality-reads-undefined = No value
data-quality-reads-undefined-says = The formula has no value here, such as a share of nothing.

## Registers

data-quality-registers = Registers
data-quality-registers-about = A figure is counted from a register only when the institution declares it complete. Until then the figure reads “not published”.
data-quality-column-needed = Indicators
# Variables:
#   $n (number) - indicators that need it
#   $number (string) - the same, formatted
data-quality-needed = { $n ->
    [0] No indicator needs it.
    [one] { $number } indicator needs it.
   *[other] { $number } indicators need it.
}

## Freshness

data-quality-fresh = Freshness
# Variables:
#   $overdue (number) - indicators that are overdue
#   $all (number) - indicators with an update cycle
data-quality-fresh-finding = { $all ->
    [one] { $overdue } of { $all } indicator with an update cycle is overdue.
   *[other] Overdue: { $overdue } of { $all } indicators with an update cycle.
}
data-quality-fresh-about = A figure is overdue when its cycle and half a year for publication have passed since the end of its newest period. Indicators computed from the records here are always of the status day.
# Variables:
#   $day (string) - status day, in words
data-quality-fresh-caption = Observed indicators on { $day }, in alphabetical order
data-quality-column-indicator = Indicator
data-quality-column-newest = Newest period
data-quality-column-age = Age
data-quality-column-cycle = Cycle
data-quality-overdue = Overdue
data-quality-current = Current
data-quality-no-cycle = No cycle set
data-quality-no-figure = No figure

## People

data-quality-hidden = Hidden counts of people
# Variables:
#   $least (string) - counts below this number are hidden
data-quality-hidden-about = A count from 1 up to, but not including, { $least } is hidden, and so is what would give it away. How many counts are hidden says nothing of the people in them.
data-quality-hidden-caption = Hidden counts of all counts, by table and academic year
data-quality-hidden-none = No counts of people are recorded here.
data-quality-students = Students
data-quality-entrants = New students

## Sources

data-quality-sources = Sources and licences
# Variables of both:
#   $n (number) - how many
#   $number, $all (string) - the same and all of them, formatted
data-quality-undated = Sources that say no date of their own: { $number } of { $all }.
data-quality-without-source = Records that name no source: { $number } of { $all }.
data-quality-sources-caption = Sources by licence
data-quality-column-licence = Licence
data-quality-column-sources = Sources
data-quality-column-named = Named by
data-quality-column-open = In open data
data-quality-no-licence = Not stated
data-quality-open-yes = Yes
data-quality-open-no = No, only cited on pages
data-quality-openness = Openness
data-quality-open-identifiers = of partners carry a persistent identifier
data-quality-open-sources = of observations name their source
data-quality-open-languages = of records have their title in every language
data-quality-more = See also
