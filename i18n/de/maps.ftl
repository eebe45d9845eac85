### Wörter der Karten.

# What the numbers under the colours count
map-key = Partner im Land
# Variables:
#   $from (number) - least number
map-key-one = { $from }
# Variables:
#   $from, $to (number) - least and greatest number
map-key-range = { $from }–{ $to }
# Variables:
#   $from (number) - least number
map-key-more = { $from }+
map-mark-region = Partner in der Region
map-mark-partner = Ein Partner; größer bei mehr Vereinbarungen
map-here = Hier sind wir
map-inset-caption = Anzahl der Partner je Land.
map-partners-caption = Ein Punkt je hier erfasstem Partner; wo mehrere einander verdecken würden, steht er nahe seinem Ort, und eine Zahl steht für mehrere. Die Tabelle darunter enthält dieselben Angaben.
map-members-caption = Ein Punkt je hier erfasstem Partner, der beteiligt ist. Die Liste darunter enthält dieselben Angaben.
map-outside = Weiter entfernt, als diese Karte reicht:
map-note = Die gezeigten Grenzen und Namen bedeuten keine Stellungnahme zum Status eines Gebiets.
map-policy-link = Kartengrundsätze
