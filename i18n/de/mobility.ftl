### Vereinbarungen mit mehreren Seiten, Mobilität Jahr für Jahr, Regionen.

## Multilateral agreements

agreements-multilateral = Multilaterale Vereinbarungen
agreements-multilateral-about = Ein Dokument mit mehreren Vertragsparteien. Jeder beteiligte Partner zeigt es auf seiner Seite; in der Anzahl der Vereinbarungen zählt es einmal.
agreement-participants = Beteiligte Partner
# Variables:
#   $n (number) - partners recorded here that take part
agreement-participants-count = { $n ->
    [one] { $n } Partner ist beteiligt
   *[other] { $n } Partner sind beteiligt
}
agreement-sides = Vertragsparteien insgesamt, einschließlich dieser Hochschule
# Variables:
#   $kind (string) - kind of agreement
#   $units (string) - units it covers
agreement-line = { $kind } · { $units }

## Mobility

path-mobility = mobilitaet
mobility-title = Mobilität
mobility-description = Wie viele Personen ins Ausland gingen und aus dem Ausland kamen, nach akademischem Jahr, Zweck, Programm, Region und Organisationseinheit.
mobility-about = Wie viele Personen von hier ins Ausland gingen und von dort hierher kamen, nach akademischem Jahr.
mobility-years = Akademische Jahre
mobility-caption = Personen insgesamt je Richtung; das neueste Jahr zuerst
mobility-year = Akademisches Jahr
mobility-group = Gruppe
# Same in every language
mobility-region = Region
# Variables of the findings:
#   $year (string) - the academic year
#   $out, $in (string) - how many people, or why no number is shown
mobility-finding = { $year }: ins Ausland { $out }, aus dem Ausland { $in }.
mobility-finding-year = Ins Ausland: { $out }, aus dem Ausland: { $in }.
# Variables:
#   $year (string) - the academic year
mobility-finding-regions = { $year }, Regionen in alphabetischer Reihenfolge.
# Variables:
#   $finding (string) - both totals of the newest year in a sentence
mobility-chart-years = Säulen für jedes akademische Jahr: ins Ausland über einer Linie, aus dem Ausland darunter. { $finding }
mobility-chart-regions = Balken für jede Region: ins Ausland links von einer Linie, aus dem Ausland rechts davon. Die Zahlen stehen in der Tabelle darunter.
mobility-regions = Nach Region
mobility-by-purpose = Nach Zweck und Studienzyklus
mobility-by-purpose-about = Studierende nach Zweck und Studienzyklus, Personal nach Zweck.
mobility-by-scheme = Nach Programm
mobility-by-scheme-about = Mit einer Vereinbarung zwischen den Hochschulen und ohne.
mobility-by-region = Regionen, Jahr für Jahr
mobility-by-region-about = Wohin Personen gingen und woher sie kamen.
mobility-by-country = Nach Region und Land
mobility-by-country-about = Wohin Personen gingen und woher sie kamen.
mobility-by-unit = Nach Organisationseinheit
mobility-by-unit-about = Welche Organisationseinheit der Hochschule Personen entsandte oder aufnahm.
mobility-indicators = Aus diesen Personenzahlen berechnete Indikatoren
mobility-data = Daten
# Variables:
#   $least (string) - counts below this number are hidden
mobility-protect = Anzahlen von 1 bis unter { $least } sind zum Schutz der Personen verborgen. Weitere Anzahlen sind verborgen, wo sie eine kleine verraten würden; beide sehen gleich aus, hier und in der Datei.
mobility-csv = Alle Gruppen und Jahre als CSV
# Variables:
#   $year (string) - an academic year
mobility-year-title = Mobilität { $year }
mobility-year-before = Davor: { $year }
mobility-year-after = Danach: { $year }
mobility-partners-title = Mobilität nach Partner
mobility-partners-description = Wie viele Personen zu jedem Partner gingen und von ihm kamen, Jahr für Jahr, soweit es gezeigt werden darf.
mobility-partners-lede = Wie viele Personen zu jedem Partner gingen und von ihm kamen. Die Reihenfolge ist alphabetisch.
mobility-partners-matrix = Partner und Jahre
mobility-partners-caption = Mobilität ins Ausland und aus dem Ausland, nach Partner und akademischem Jahr
# Same in every language
mobility-partner = Partner
mobility-out-short = Dorthin
mobility-in-short = Hierher

## Groups of people

people-everyone = Alle
people-students = Studierende
people-staff = Personal
people-not-stated = Nicht angegeben
people-partner-not-stated = Kein Partner erfasst
people-unassigned = In keiner Region
people-scheme-agreement = Mit Vereinbarung
people-scheme-none = Ohne Vereinbarung
# Same in every language
people-scheme-erasmus-ka131 = Erasmus+ KA131
# Same in every language
people-scheme-erasmus-ka171 = Erasmus+ KA171
people-scheme-mevlana = Mevlana-Austausch
people-scheme-orhun = Orhun-Austausch
people-scheme-exchange = Bilateraler Austausch
people-scheme-joint-degree = Gemeinsame Abschlüsse
people-scheme-free-mover = Selbst organisiert (Free Mover)
people-scheme-other = Sonstige Programme
people-hidden = nicht gezeigt
people-none = nichts erfasst
people-as-table = Die Zahlen als Tabelle
people-mark-none = Ein Strich: Es ist nichts erfasst. Ein Punkt: zum Schutz der Personen nicht gezeigt.
people-mark-hollow = Hohle Säulen: vorläufig oder geschätzt.
# Variables:
#   $least (string) - counts below this number are hidden
people-legend-hidden = Nicht gezeigt: weniger als { $least } Personen oder eine Anzahl, die eine so kleine verraten würde.
people-legend-none = Es ist nichts erfasst. Das ist keine Null.

## In the menu

nav-mobility = Mobilität
nav-mobility-partners = Mobilität nach Partner

## Regions

region-scheme-m49 = UN M49
# Variables:
#   $region (string) - name of the region
#   $part (string) - name of the part of it
#   $scheme (string) - name of the scheme of regions
# Same in every language
region-and-part = Region: { $region }, { $part } ({ $scheme }).
# Variables:
#   $region (string) - name of the region
#   $scheme (string) - name of the scheme of regions
# Same in every language
region-of = Region: { $region } ({ $scheme }).
# Variables:
#   $scheme (string) - name of the scheme of regions
region-none = Region: keine in der hier verwendeten Gliederung ({ $scheme }).
