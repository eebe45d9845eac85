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
mobility-description = How many people went out and came in, academic year by academic year.
# Variables:
#   $least (number) - totals below this number are withheld
mobility-about = How many people went out and came in, academic year by academic year. A total of fewer than { $least } people is not shown, to protect them; single partners, programmes and cycles are not shown at all.
mobility-years = Academic years
mobility-caption = People in all in each direction; the newest year comes first.
mobility-year = Academic year
mobility-column-status = Figures
# Variables:
#   $least (number) - totals below this number are withheld
mobility-few = Fewer than { $least }, not shown

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
