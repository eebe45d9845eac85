### Words of the maps of people.

# Variables:
#   $year (string) - the academic year
people-map-flows = Where people went and came from in { $year }
people-map-flows-year = Where people went and came from
people-map-key = People, by the width of the line
# Variables:
#   $year (string) - the academic year
people-map-out-title = Outgoing, { $year }
# Variables:
#   $year (string) - the academic year
people-map-in-title = Incoming, { $year }
# Variables:
#   $n (number) - countries with a published number
#   $top (string) - the country, or the countries, with the largest
#   $most (number) - the largest number
people-map-finding = { $n ->
    [one] { $n } country has a number that is shown: { $top }, { $most }.
   *[other] { $n } countries have a number that is shown, the largest { $top }, { $most }.
}
# Variables:
#   $n (number) - countries whose number is hidden
people-map-hidden = { $n ->
    [one] { $n } more has no line: its number is not shown, to protect people.
   *[other] { $n } more have no line: their numbers are not shown, to protect people.
}
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-out-country = { $country }: { $n } outgoing
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-in-country = { $country }: { $n } incoming
# Variables:
#   $country (string) - name of a country
#   $n (string) - people, in digits of the language
people-map-name = { $country } { $n }
people-map-out-mark = A filled end: where people went. Lines start here and end where a partner of the country is.
people-map-in-mark = A hollow end: where people came from. Lines run from where a partner of the country is to here.
people-map-missing = Not on the map, because no place is known:
# Variables:
#   $year (string) - the academic year
people-map-table = The numbers by country, { $year }
# Variables:
#   $year (string) - the academic year
people-map-table-caption = Outgoing and incoming people by region and country, { $year }
people-map-to-table = The numbers by region and country

## Where students come from

path-students = students
students-title = Where students come from
students-description = Countries students come from, as a map and as a table by region and country, year by year.
students-about = How many students of this university come from other countries, as far as it may be shown.
# Variables:
#   $year (string) - the academic year
students-map = Countries in { $year }
# What the numbers under the colours count
students-key = Students
# Variables:
#   $year (string) - the academic year
students-caption = Students from other countries, { $year }. The table below holds the same.
# Variables:
#   $year (string) - the academic year
#   $n (number) - countries whose number is hidden
students-caption-hidden = { $n ->
    [one] Students from other countries, { $year }. { $n } country has no colour because its number is not shown, to protect people. The table below holds the same.
   *[other] Students from other countries, { $year }. { $n } countries have no colour because their numbers are not shown, to protect people. The table below holds the same.
}
# Variables:
#   $country (string) - name of a country
#   $n (number) - students
students-country = { $country }: { $n ->
    [one] { $n } student
   *[other] { $n } students
}
students-by-country = By region and country
students-table = Students from other countries by region and country, academic year by academic year
students-abroad = Students from other countries
students-indicators = Indicators counted from these students
students-csv = All groups and years as CSV
statistics-link-students = Students by country
