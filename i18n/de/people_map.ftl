### Wörter der Karten von Personen.

# Variables:
#   $year (string) - the academic year
people-map-flows = Wohin Personen { $year } gingen und woher sie kamen
people-map-flows-year = Wohin Personen gingen und woher sie kamen
people-map-key = Personen, nach Breite der Linie
# Variables:
#   $year (string) - the academic year
people-map-out-title = Ins Ausland, { $year }
# Variables:
#   $year (string) - the academic year
people-map-in-title = Aus dem Ausland, { $year }
# Variables:
#   $n (number) - countries with a published number
#   $top (string) - the country, or the countries, with the largest
#   $most (number) - the largest number
people-map-finding = { $n ->
    [one] Für { $n } Land wird eine Zahl gezeigt: { $top }, { $most }.
   *[other] Für { $n } Länder werden Zahlen gezeigt, die größte: { $top }, { $most }.
}
# Variables:
#   $n (number) - countries whose number is hidden
people-map-hidden = { $n ->
    [one] { $n } weiteres hat keine Linie: Seine Zahl wird zum Schutz der Personen nicht gezeigt.
   *[other] { $n } weitere haben keine Linie: Ihre Zahlen werden zum Schutz der Personen nicht gezeigt.
}
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-out-country = { $country }: { $n } ins Ausland
# Variables:
#   $country (string) - name of a country
#   $n (number) - people
people-map-in-country = { $country }: { $n } aus dem Ausland
# Variables:
#   $country (string) - name of a country
#   $n (string) - people, in digits of the language
people-map-name = { $country } { $n }
people-map-out-mark = Ein gefülltes Ende: wohin Personen gingen. Die Linien beginnen hier und enden dort, wo ein Partner des Landes ist.
people-map-in-mark = Ein hohles Ende: woher Personen kamen. Die Linien führen von dort, wo ein Partner des Landes ist, hierher.
people-map-missing = Nicht auf der Karte, weil kein Ort bekannt ist:
# Variables:
#   $year (string) - the academic year
people-map-table = Die Zahlen nach Land, { $year }
# Variables:
#   $year (string) - the academic year
people-map-table-caption = Mobilität ins Ausland und aus dem Ausland nach Region und Land, { $year }
people-map-to-table = Die Zahlen nach Region und Land

## Where students come from

path-students = studierende
students-title = Woher die Studierenden kommen
students-description = Herkunftsländer der Studierenden, als Karte und als Tabelle nach Region und Land, Jahr für Jahr.
students-about = Wie viele Studierende dieser Hochschule aus anderen Ländern kommen, soweit es gezeigt werden darf.
# Variables:
#   $year (string) - the academic year
students-map = Herkunftsländer { $year }
# What the numbers under the colours count
students-key = Studierende
# Variables:
#   $year (string) - the academic year
students-caption = Studierende aus anderen Ländern, { $year }. Die Tabelle darunter enthält dieselben Angaben.
# Variables:
#   $year (string) - the academic year
#   $n (number) - countries whose number is hidden
students-caption-hidden = { $n ->
    [one] Studierende aus anderen Ländern, { $year }. { $n } Land hat keine Farbe, weil seine Zahl zum Schutz der Personen nicht gezeigt wird. Die Tabelle darunter enthält dieselben Angaben.
   *[other] Studierende aus anderen Ländern, { $year }. { $n } Länder haben keine Farbe, weil ihre Zahlen zum Schutz der Personen nicht gezeigt werden. Die Tabelle darunter enthält dieselben Angaben.
}
# Variables:
#   $country (string) - name of a country
#   $n (number) - students
students-country = { $country }: { $n ->
    [one] { $n } studierende Person
   *[other] { $n } Studierende
}
students-by-country = Nach Region und Land
students-table = Studierende aus anderen Ländern nach Region und Land, Jahr für Jahr
students-abroad = Studierende aus anderen Ländern
students-indicators = Aus diesen Studierendenzahlen berechnete Indikatoren
students-csv = Alle Gruppen und Jahre als CSV
statistics-link-students = Studierende nach Land
