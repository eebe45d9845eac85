### Teile des Partnerregisters und was seine Tabelle eingrenzt.

## Addresses: letters a to z and hyphens

path-region = region
path-scheme = art
path-year = jahr
path-letter = buchstabe

## Short names of the kinds of agreements, for tables and lists

scheme-mou = Absichtserklärung
scheme-cooperation = Kooperation
scheme-protocol = Protokoll
scheme-exchange = Bilateraler Austausch
# Same in every language
scheme-erasmus-ka131 = Erasmus+ KA131
# Same in every language
scheme-erasmus-ka171 = Erasmus+ KA171
# Same in every language
scheme-mevlana = Mevlana
# Same in every language
scheme-orhun = Orhun
scheme-joint-degree = Gemeinsamer Abschluss
scheme-double-degree = Doppelabschluss
scheme-cotutelle = Cotutelle
scheme-research = Forschung
scheme-staff = Personalmobilität
scheme-traineeship = Praktika
scheme-other = Sonstige

## Links to the parts

partners-band-label = Teile des Registers
partners-band-open = Regionen, Arten, Jahre
partners-band-close = Schließen
# Same in every language
partners-by-region = Region
partners-by-part = Teilregion
partners-by-scheme = Art der Vereinbarung
partners-by-status = Vereinbarungen nach Status
partners-by-year = In Kraft im Jahr
partners-by-letter = Buchstabe
partners-choice-all = Alle

## The table

# Variables:
#   $n (number) - partners in the table
partners-list = { $n ->
    [one] { $n } hier erfasster Partner
   *[other] { $n } hier erfasste Partner
}
# Variables:
#   $n (number) - partners in the table
partners-list-abroad = { $n ->
    [one] { $n } hier erfasster Partner im Ausland
   *[other] { $n } hier erfasste Partner im Ausland
}
partners-as-csv = CSV
# Same in every language
partners-as-geojson = GeoJSON
partners-files = Das ganze Register als Datei
# Variables:
#   $n (number) - places a year
partners-places-out = { $n } ins Ausland
# Variables:
#   $n (number) - places a year
partners-places-in = { $n } aus dem Ausland
# Variables:
#   $n (number) - places a year
partners-places-shared = { $n } gemeinsam
partners-no-places = Nicht erfasst
partners-jump = Zu einem Land
partners-index-about = Das Register enthält mehr Partner, als auf eine Seite passen. Wählen Sie hier ein Land oder oben eine Region, eine Art, ein Jahr oder einen Buchstaben.

## Pages of the parts

# Variables:
#   $n (number) - partners abroad
partners-count = { $n ->
    [one] { $n } Partner im Ausland
   *[other] { $n } Partner im Ausland
}
# Variables:
#   $n (number) - countries
countries-count = { $n ->
    [one] { $n } Land
   *[other] { $n } Ländern
}
# Variables:
#   $partners (string) - number of partners with the word
#   $countries (string) - number of countries with the word
partners-in-countries = Hier erfasst: { $partners } in { $countries }.
region-nowhere = Keine Region
region-nowhere-about = Die Regionalgliederung ordnet diese Länder und Gebiete keiner Region zu. Sie stehen hier, damit keines fehlt.
partners-region-eyebrow = Partner nach Region
# Variables:
#   $region (string) - name of the region
partners-region-description = Hier erfasste Partner, auf der Karte und nach Land: { $region }
partners-scheme-eyebrow = Partner nach Art der Vereinbarung
# Variables:
#   $scheme (string) - short name of the kind of agreement
partners-scheme-description = Partner mit einer solchen Vereinbarung, auf der Karte und nach Land: { $scheme }
partners-scheme-about = Gezeigt werden geltende, bevorstehende, ausgesetzte und noch zu bestätigende Vereinbarungen; Partner, deren Vereinbarungen dieser Art alle beendet sind, stehen gesondert darunter.
partners-scheme-ended = Beendete Vereinbarungen dieser Art
partners-scheme-ended-about = Alle Vereinbarungen dieser Art mit diesen Partnern sind beendet.
partners-year-eyebrow = Partner nach Jahr
# Variables:
#   $year (string) - calendar year
partners-year-title = Partner im Jahr { $year }
# Variables:
#   $year (string) - calendar year
partners-year-description = Partner, mit denen im Jahr { $year } eine Vereinbarung galt, auf der Karte und nach Land.
partners-year-about = Ein Partner wird gezeigt, wenn mindestens eine seiner Vereinbarungen an mindestens einem Tag des Jahres in Kraft war, gezählt bis zum Stichtag.
# Variables:
#   $year (string) - calendar year
partners-year-before = Früher: { $year }
# Variables:
#   $year (string) - calendar year
partners-year-after = Später: { $year }
# Variables:
#   $n (number) - agreements without published dates
partners-year-undated = { $n ->
    [one] { $n } Vereinbarung fehlt, weil ihre Laufzeit nicht veröffentlicht ist
   *[other] { $n } Vereinbarungen fehlen, weil ihre Laufzeit nicht veröffentlicht ist
}
partners-letter-eyebrow = Partner nach Buchstabe
# Variables:
#   $letter (string) - the letter
partners-letter-title = Partner: { $letter }
# Variables:
#   $letter (string) - the letter
partners-letter-description = Hier erfasste Partner, deren Name mit { $letter } beginnt.
partners-letter-none = In dieser Sprache beginnt kein Name mit diesem Buchstaben

## Narrowing the table

finder-title = Tabelle eingrenzen
finder-search = Name oder Stadt
finder-more = Weitere Filter
finder-country = Land
# Same in every language
finder-region = Region
finder-kind = Art der Vereinbarung
finder-unit = Organisationseinheit
finder-cycle = Studienzyklus
finder-language = Unterrichtssprache
finder-year = Geltende Vereinbarung im Jahr
finder-year-about = Vereinbarungen ohne veröffentlichte Laufzeit fehlen.
finder-any = Alle
finder-any-year = beliebiges Jahr
finder-reset = Alle zeigen
# Variables:
#   $n (number) - partners shown; chooses the form
#   $shown (string) - the same, written
#   $all (string) - partners on the page, written
finder-count = { $n ->
    [one] { $shown } von { $all } Partnern wird gezeigt
   *[other] { $shown } von { $all } Partnern werden gezeigt
}
