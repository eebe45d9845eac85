### Agreements with several sides, mobility year by year, regions.

## Multilateral agreements

agreements-multilateral = Multilateral agreements
agreements-multilateral-about = One document with several sides. Each partner that takes part shows it on its page; in the number of agreements it counts once.
agreement-participants = Partners that take part
# Variables:
#   $n (number) - partners recorded here that take part
agreement-participants-count = { $n ->
    [one] { $n } partner takes part
   *[other] { $n } partners take part
}
agreement-sides = Sides in all, this institution among them
# Variables:
#   $kind (string) - kind of agreement
#   $units (string) - units it covers
agreement-line = { $kind } · { $units }

## Mobility

path-mobility = mobility
mobility-title = Mobility
mobility-description = How many people went out and came in, academic year by academic year, by purpose, programme, region and unit.
mobility-about = How many people went out from here and came here, academic year by academic year.
mobility-years = Academic years
mobility-caption = People in all in each direction; the newest year comes first
mobility-year = Academic year
mobility-group = Group
mobility-region = Region
# Variables of the findings:
#   $year (string) - the academic year
#   $out, $in (string) - how many people, or why no number is shown
mobility-finding = In { $year }: { $out } outgoing, { $in } incoming.
mobility-finding-year = { $out } outgoing, { $in } incoming.
# Variables:
#   $year (string) - the academic year
mobility-finding-regions = { $year }, regions in alphabetical order.
# Variables:
#   $finding (string) - both totals of the newest year in a sentence
mobility-chart-years = Columns for each academic year, outgoing above and incoming below a line. { $finding }
mobility-chart-regions = Bars for each region, outgoing at the start and incoming at the end of a line. The numbers are in the table below.
mobility-regions = By region
mobility-by-purpose = By purpose and study cycle
mobility-by-purpose-about = Students by what they go for and by cycle, staff by what they go for.
mobility-by-scheme = By programme
mobility-by-scheme-about = With an agreement between the universities, and without one.
mobility-by-region = Regions, year by year
mobility-by-region-about = Where people went to, and where they came from.
mobility-by-country = By region and country
mobility-by-country-about = Where people went to, and where they came from.
mobility-by-unit = By unit
mobility-by-unit-about = The unit here that sent or received people.
mobility-indicators = Indicators counted from these people
mobility-data = Data
# Variables:
#   $least (string) - counts below this number are hidden
mobility-protect = Counts from 1 up to, but not including, { $least } are hidden to protect people. Further counts are hidden where they would give a small one away; both look the same, here and in the data file.
mobility-csv = All groups and years as CSV
# Variables:
#   $year (string) - an academic year
mobility-year-title = Mobility { $year }
mobility-year-before = Before: { $year }
mobility-year-after = After: { $year }
mobility-partners-title = Mobility by partner
mobility-partners-description = How many people went to and came from each partner, year by year, as far as it may be shown.
mobility-partners-lede = How many people went to and came from each partner. The order is alphabetical.
mobility-partners-matrix = Partners and years
mobility-partners-caption = Outgoing and incoming people by partner and academic year
mobility-partner = Partner
mobility-out-short = Out
mobility-in-short = In

## Groups of people

people-everyone = Everyone
people-students = Students
people-staff = Staff
people-not-stated = Not stated
people-partner-not-stated = No partner recorded
people-unassigned = In no region
people-scheme-agreement = Under an agreement
people-scheme-none = Without an agreement
people-scheme-erasmus-ka131 = Erasmus+ KA131
people-scheme-erasmus-ka171 = Erasmus+ KA171
people-scheme-mevlana = Mevlana exchange
people-scheme-orhun = Orhun exchange
people-scheme-exchange = Bilateral exchange
people-scheme-joint-degree = Joint degrees
people-scheme-free-mover = Free movers
people-scheme-other = Other programmes
people-hidden = not shown
people-none = none recorded
people-as-table = The numbers as a table
people-mark-none = A dash: nothing is recorded. A dot: not shown, to protect people.
people-mark-hollow = Hollow columns: provisional or estimated.
# Variables:
#   $least (string) - counts below this number are hidden
people-legend-hidden = Not shown: fewer than { $least } people, or a count that would give such a small one away.
people-legend-none = Nothing is recorded. That is not a zero.

## In the menu

nav-mobility = Mobility
nav-mobility-partners = Mobility by partner

## Regions

region-scheme-m49 = UN M49
# Variables:
#   $region (string) - name of the region
#   $part (string) - name of the part of it
#   $scheme (string) - name of the scheme of regions
region-and-part = Region: { $region }, { $part } ({ $scheme }).
# Variables:
#   $region (string) - name of the region
#   $scheme (string) - name of the scheme of regions
region-of = Region: { $region } ({ $scheme }).
# Variables:
#   $scheme (string) - name of the scheme of regions
region-none = Region: none in the scheme used here ({ $scheme }).
