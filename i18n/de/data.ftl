### Offene Daten: ihre Seite, ihr Paket, ihr Katalog.

# Code of this language in the list of languages of the Publications Office of the EU (ISO 639-3 in capitals).
data-language-code = DEU

# Variables:
#   $institution (string) - name of the institution
data-title = { $institution }: offene Daten zur Internationalisierung
# Variables:
#   $institution (string) - name of the institution
data-about = Partner, Vereinbarungen, Netzwerke, Studiengänge, Kennzahlen und alles Weitere aus dem Portal von { $institution }, als Tabellen, mit Quellen.
# Variables:
#   $institution (string) - name of the institution
data-publisher = { $institution }
# Variables:
#   $institution (string) - name of the institution
data-publisher-independent = Unabhängiges Beispielportal zu { $institution }
data-keyword = Internationalisierung

## The page

data-tables = Offene Daten
data-tables-about = Jede Tabelle entsteht im selben Lauf wie die Seiten, mit denselben Werten und Quellen und demselben Stichtag. Nennt die Quelle einer Zeile keine Lizenz, fehlt die Zeile, sofern ihr Wert von Dritten stammt. Personenzahlen unter fünf sind in jeder Datei verborgen.
data-whole-datapackage = Datenpaket: Spalten, Schlüssel, Lizenzen und Quellen aller Tabellen für Programme (JSON)
data-whole-catalog = Katalog für Datenportale (DCAT-AP, JSON-LD)
data-whole-index = Liste aller Dateien mit Angaben zur Vollständigkeit der Register (JSON)
# Variables:
#   $number (string) - how many
data-rows = Zeilen: { $number }.
# Variables:
#   $number (string) - how many
data-left-out = Weggelassen, weil die Quelle keine Lizenz nennt: { $number }.
# Variables:
#   $name (string) - licence, linked
data-licence = Lizenz: { $name }.
data-licence-each = Die Quellen nennen verschiedene Lizenzen oder keine; jede Zeile steht unter der Lizenz, die ihre Quelle nennt.
data-licence-unnamed = Keine Quelle nennt eine Lizenz für die ganze Tabelle.
# Variables:
#   $number (string) - how many
data-columns = Spalten: { $number }
# Variables:
#   $table (string) - title of the table
data-columns-of = Spalten der Tabelle „{ $table }“
data-column = Spalte
data-meaning = Bedeutung
data-common = Spalten, die viele Tabellen haben
data-common-about = Diese Spalten bedeuten in jeder Tabelle dasselbe.
data-words = Mögliche Werte:

## Files

data-form-csv = CSV mit Kommas
data-form-semicolon = CSV mit Semikolons und Dezimalkommas, für Excel
data-form-json = JSON
data-form-geojson = GeoJSON, für Karten
# Variables:
#   $table (string) - title of the table
#   $form (string) - form of the file
data-file-title = { $table }: { $form }

## Tables

data-holds = Eine Zeile je Eintrag, mit Quelle, soweit erfasst.
data-holds-figures = Jeder Wert jedes Indikators, insgesamt und nach Teilen: Wert, Anzahlen, Maßeinheit, Zählweise, Quelle. Darf ein Wert nicht genannt werden, bleibt sein Feld leer und der Grund ist angegeben.
data-holds-mobility = Personen, die ins Ausland gingen oder aus dem Ausland kamen, nach akademischem Jahr, in Gruppen. Kleine Gruppen sind verborgen; die Gruppen einer Gliederung ergeben zusammen die jeweils übergeordnete.
data-holds-enrolment = Studierende nach akademischem Jahr, in Gruppen. Kleine Gruppen sind verborgen; die Gruppen einer Gliederung ergeben zusammen die jeweils übergeordnete.
data-table-actions = Maßnahmen der Strategie
data-table-agreements = Vereinbarungen
data-table-borders = Grenzen nach den Kartengrundsätzen
data-table-call-steps = Schritte der Ausschreibungen
data-table-calls = Ausschreibungen
data-table-commitments = Selbstverpflichtungen der Strategie
data-table-conditions = Bedingungen der Vereinbarungen
data-table-documents = Dokumente
data-table-enrolment = Studierende
data-table-events = Veranstaltungen
data-table-evidence = Nachweise zur Strategie
data-table-figures = Kennzahlen
data-table-glossary = Glossar
data-table-grant-participants = Beteiligte an Drittmittelprojekten
data-table-grants = Drittmittelprojekte
data-table-indicators = Indikatoren
data-table-institution = Die Hochschule
data-table-map = Grundsätze der Karten
data-table-memberships = Mitgliedschaften in Netzwerken
data-table-mobility = Mobilität
data-table-multilateral-agreement-conditions = Bedingungen multilateraler Vereinbarungen
data-table-multilateral-agreements = Multilaterale Vereinbarungen
data-table-networks = Netzwerke
data-table-observations = Beobachtungswerte
data-table-offices = Anlaufstellen
data-table-partners = Partner
data-table-policy = Handlungsfelder
data-table-programmes = Studiengänge
data-table-quality = Akkreditierungen, Siegel und Rankings
data-table-region-schemes = Regionalgliederungen
data-table-regions = Regionen
data-table-reviews = Überprüfungen der Strategie
data-table-services = Serviceangebote
data-table-shared-quotas = Gemeinsame Kontingente der Vereinbarungen
data-table-steps = Schritte der Ausschreibungen und Serviceangebote
data-table-targets = Ziele der Strategie
data-table-territories = Gebiete
data-table-units = Organisationseinheiten
