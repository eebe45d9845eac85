### Serviceangebote, Dokumente, Glossar, Anlaufstellen.

## Addresses: letters a to z and hyphens

path-services = serviceangebote
path-documents = dokumente
path-glossary = glossar
path-contact = kontakt

## Services

services-title = Serviceangebote
services-lede = Was Menschen hilft, die aus dem Ausland kommen, ins Ausland gehen oder mit uns zusammenarbeiten, und wie sie es erhalten.
services-contact = An wen Sie sich wenden können
services-list = Alle Serviceangebote
services-about = Aufgeführt sind nur Angebote, die eine öffentliche Seite nennt. Ein hier fehlendes Angebot kann es dennoch geben: Fragen Sie die Anlaufstelle.
# Variables:
#   $audience (string) - for whom, as a list
service-for = Für { $audience }
service-facts = Das Angebot im Überblick
service-steps = Schritt für Schritt
service-others = Weitere Serviceangebote
service-fact-languages = Sprachen
service-fact-fee = Kosten
service-fact-page = Seite der Hochschule
service-fact-review = Nächste Überprüfung
# Variables:
#   $title (string) - title of the service
service-description = Für wen, wie und bei welcher Anlaufstelle: { $title }

## Documents

documents-title = Dokumente
documents-lede = Unterzeichnete und veröffentlichte Dokumente mit Sprache, Datum und Fassung.
documents-current = Geltende Dokumente
documents-earlier = Frühere Fassungen
documents-hash-about = Ein SHA-256-Wert ist ein Fingerabdruck der Datei: Wer denselben berechnet, hat dieselbe Datei.
document-kind-policy = Strategie
document-kind-statement = Erklärung
document-kind-regulation = Ordnung
document-kind-agreement = Vereinbarung
document-kind-report = Bericht
document-kind-guide = Leitfaden
document-kind-form = Formular
document-kind-other = Sonstiges Dokument
document-form-page = Webseite
# Variables:
#   $ending (string) - kind of file, such as PDF
#   $size (number) - kilobytes, rounded up
document-form-file = { $ending }, { $size } kB
document-accessible = Mit einem Screenreader lesbar
document-not-accessible = Mit einem Screenreader nicht lesbar
# Variables:
#   $title (string) - title of the earlier version
document-replaces = Ersetzt { $title }
# Variables:
#   $title (string) - title of the later version
document-replaced-by = Ersetzt durch { $title }
column-document = Dokument
column-date = Datum
# Same in every language
column-form = Form

## Glossary

glossary-title = Glossar
glossary-lede = Was die Wörter in diesem Portal bedeuten.
glossary-terms = Begriffe
glossary-see = Siehe auch:

## Offices

contact-title = Kontakt
contact-lede = Anlaufstellen nach ihrer Zuständigkeit. Personen sind nicht genannt, damit die Seite auch bei personellen Wechseln richtig bleibt.
contact-duties = Zuständig für
contact-institution = Die Hochschule
# Same in every language
contact-fact-name = Name
contact-fact-address = Anschrift
contact-fact-email = E-Mail
contact-fact-place = Ort
