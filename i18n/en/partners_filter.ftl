### Parts of the register of partners, and what narrows its table.

## Addresses: letters a to z and hyphens

path-region = region
path-scheme = scheme
path-year = year
path-letter = letter

## Short names of the kinds of agreements, for tables and lists

scheme-mou = Memorandum
scheme-cooperation = Cooperation
scheme-protocol = Protocol
scheme-exchange = Bilateral exchange
scheme-erasmus-ka131 = Erasmus+ KA131
scheme-erasmus-ka171 = Erasmus+ KA171
scheme-mevlana = Mevlana
scheme-orhun = Orhun
scheme-joint-degree = Joint degree
scheme-double-degree = Double degree
scheme-cotutelle = Doctoral supervision
scheme-research = Research
scheme-staff = Staff mobility
scheme-traineeship = Traineeships
scheme-other = Other

## Links to the parts

partners-band-label = Parts of the register
partners-band-open = Regions, schemes, years
partners-band-close = Close
partners-by-region = Region
partners-by-part = Part
partners-by-scheme = Scheme
partners-by-status = Agreements by status
partners-by-year = In force in
partners-by-letter = Letter
partners-choice-all = All

## The table

# Variables:
#   $n (number) - partners in the table
partners-list = { $n ->
    [one] { $n } partner recorded here
   *[other] { $n } partners recorded here
}
# Variables:
#   $n (number) - partners in the table
partners-list-abroad = { $n ->
    [one] { $n } partner abroad recorded here
   *[other] { $n } partners abroad recorded here
}
partners-as-csv = CSV
partners-as-geojson = GeoJSON
partners-files = The whole register as a file
# Variables:
#   $n (number) - places a year
partners-places-out = { $n } out
# Variables:
#   $n (number) - places a year
partners-places-in = { $n } in
# Variables:
#   $n (number) - places a year
partners-places-shared = { $n } shared
partners-no-places = Not recorded
partners-jump = To a country
partners-index-about = The register holds more partners than fit on a page. Choose a country here, or a region, scheme, year or letter above.

## Pages of the parts

# Variables:
#   $n (number) - partners abroad
partners-count = { $n ->
    [one] { $n } partner abroad
   *[other] { $n } partners abroad
}
# Variables:
#   $n (number) - countries
countries-count = { $n ->
    [one] { $n } country
   *[other] { $n } countries
}
# Variables:
#   $partners (string) - number of partners with the word
#   $countries (string) - number of countries with the word
partners-in-countries = { $partners } in { $countries }, as recorded here.
region-nowhere = No region
region-nowhere-about = The scheme of regions puts these countries and territories in no region. They are listed here, so that none is left out.
partners-region-eyebrow = Partners by region
# Variables:
#   $region (string) - name of the region
partners-region-description = Partners recorded here, on the map and by country: { $region }
partners-scheme-eyebrow = Partners by scheme
# Variables:
#   $scheme (string) - short name of the kind of agreement
partners-scheme-description = Partners with such an agreement, on the map and by country: { $scheme }
partners-scheme-about = Shown are agreements that are in force, upcoming, suspended or to be confirmed; partners whose agreements of this kind have ended stand apart below.
partners-scheme-ended = Ended agreements of this kind
partners-scheme-ended-about = All agreements of this kind with these partners have ended.
partners-year-eyebrow = Partners by year
# Variables:
#   $year (string) - calendar year
partners-year-title = Partners in { $year }
# Variables:
#   $year (string) - calendar year
partners-year-description = Partners with an agreement in force in { $year }, on the map and by country.
partners-year-about = A partner is shown when one of its agreements was in force on at least one day of the year, up to the status day.
# Variables:
#   $year (string) - calendar year
partners-year-before = Earlier: { $year }
# Variables:
#   $year (string) - calendar year
partners-year-after = Later: { $year }
# Variables:
#   $n (number) - agreements without published dates
partners-year-undated = { $n ->
    [one] { $n } agreement is left out, because its dates are not published
   *[other] { $n } agreements are left out, because their dates are not published
}
partners-letter-eyebrow = Partners by letter
# Variables:
#   $letter (string) - the letter
partners-letter-title = Partners: { $letter }
# Variables:
#   $letter (string) - the letter
partners-letter-description = Partners recorded here whose name begins with { $letter }.
partners-letter-none = In this language no name begins with this letter

## Narrowing the table

finder-title = Narrow the table
finder-search = Name or city
finder-more = More filters
finder-country = Country
finder-region = Region
finder-kind = Scheme
finder-unit = Unit
finder-cycle = Study cycle
finder-language = Language of instruction
finder-year = Agreement in force in
finder-year-about = Agreements without published dates are left out.
finder-any = All
finder-any-year = any year
finder-reset = Show all
# Variables:
#   $n (number) - partners shown; chooses the form
#   $shown (string) - the same, written
#   $all (string) - partners on the page, written
finder-count = { $n ->
    [one] { $shown } of { $all } partners is shown
   *[other] { $shown } of { $all } partners are shown
}
