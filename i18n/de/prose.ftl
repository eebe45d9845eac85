# Was Texte einbinden: Werte, Diagramme, Tabellen und Nachweise, zwischen Sätzen und in ihnen.

## Tables of figures

prose-column-period = Zeitraum
prose-column-value = Wert
prose-column-unit = Einheit
prose-column-cycle = Studienzyklus
prose-column-country = Land
# Same in every language
prose-column-region = Region
# Same in every language
prose-column-partner = Partner
prose-column-kind = Art
prose-column-scheme = Programm
prose-column-direction = Richtung
prose-column-type = Personengruppe
prose-column-origin = Herkunft
prose-column-programme = Studiengang
prose-column-of = Teil
prose-title = { $title }, { $more }
prose-table-open = Die Werte als Tabelle

## Parts of a figure

part-direction-out = Ins Ausland
part-direction-in = Aus dem Ausland
part-origin-home = Inland
part-origin-international = Ausland
part-type-students = Studierende
part-type-staff = Personal
part-region-unassigned = Keine Region
part-scheme-agreement = Mit Vereinbarung
part-scheme-none = Ohne Vereinbarung

## Words after which a typed number is taken for a total (rule typed-total): | between words, * for any ending

lint-counted-countries = Länder|Ländern
lint-counted-partners = Partner|Partnern|Partnerhochschule*|Partneruniversität*|Partnereinrichtung*
lint-counted-agreements = Vereinbarungen|Abkommen
lint-counted-universities = Universitäten|Hochschulen
lint-counted-programmes = Studiengänge|Studiengängen|Programme|Programmen
lint-counted-networks = Netzwerke|Netzwerken
lint-counted-students = Studierende*
