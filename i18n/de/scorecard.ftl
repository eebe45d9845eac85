### Die Zielübersicht: alle Handlungsfelder auf einem Blatt, und wie der Status eines Ziels folgt.

path-scorecard = zieluebersicht
scorecard-title = Zielübersicht
scorecard-lede = Alle Handlungsfelder und Themen der Strategie auf einem Blatt: wie es um jedes Ziel steht, was getan wurde, womit es belegt ist und wann zuletzt überprüft wurde.
# Variables:
#   $day (string) - status day, in words
scorecard-as-of = Stand: { $day }.
scorecard-link = Alle Handlungsfelder auf einem Blatt
scorecard-caption = Handlungsfelder mit dem Status ihrer Ziele, Selbstverpflichtungen, Nachweisen und der neuesten Überprüfung
scorecard-column-element = Handlungsfeld
scorecard-column-targets = Ziele
scorecard-column-commitments = Selbst­verpflichtungen
scorecard-column-evidence = Nachweise
scorecard-column-review = Neueste Überprüfung
scorecard-none-indicators = Noch kein Indikator erfasst
scorecard-none-commitments = Keine
scorecard-none-evidence = Keine
scorecard-none-reviews = Noch keine Überprüfung
# Variables:
#   $count (number) - targets with this status
scorecard-n-reached = { $count } erreicht
# Variables:
#   $count (number) - targets with this status
scorecard-n-on-track = { $count } im Plan
# Variables:
#   $count (number) - targets with this status
scorecard-n-behind = { $count } im Rückstand
# Variables:
#   $count (number) - targets with this status
scorecard-n-far-behind = { $count } weit im Rückstand
# Variables:
#   $count (number) - targets with this status
scorecard-n-moving-away = { $count } mit wachsendem Abstand
# Variables:
#   $count (number) - targets with this status
scorecard-n-missed = { $count } verfehlt
# Variables:
#   $count (number) - targets with this status
scorecard-n-figure-overdue = { $count } mit überfälligem Wert
# Variables:
#   $count (number) - targets with this status
scorecard-n-not-assessable = { $count } nicht bewertbar
# Variables:
#   $count (number) - indicators that no target is set for
scorecard-n-no-target = { $count } ohne Ziel
scorecard-no-target = Ohne Ziel
# Variables:
#   $done (number) - commitments that are done
#   $all (number) - all commitments of the element
scorecard-commitments = { $done } von { $all } erfüllt
# Variables:
#   $all (number) - commitments of the element; none says how far it has come
scorecard-commitments-unstated = { $all } ohne Status
# Variables:
#   $count (number) - commitments past their due day
scorecard-commitments-overdue = { $count } überfällig

## What the statuses mean

scorecard-how = Wie sich ein Status ergibt
scorecard-how-line = Eine gerade Linie führt vom Ausgangswert eines Ziels zu seinem Zielwert. Sie zeigt, welcher Wert zum Zeitpunkt des neuesten Werts zu erwarten ist. Das Tempo ist der bisher zurückgelegte Weg, als Anteil des Wegs, den die Linie bis dahin vorsieht.
scorecard-how-formula = erwartet = Ausgangswert + (Zielwert − Ausgangswert) × vergangene Zeit ÷ ganze Zeit
scorecard-how-pace = Tempo = (neuester Wert − Ausgangswert) ÷ (erwartet − Ausgangswert)
scorecard-how-time = Ein Wert steht für das Ende seines Zeitraums. Verglichen werden Differenzen, keine Wachstumsraten; Werte von null und darunter werden daher wie alle anderen behandelt. Bei einem Indikator, der sinken soll, ist weniger näher am Ziel; bei einem, der in einer Spanne bleiben soll, zählt der Abstand zur nächsten Grenze.
scorecard-how-score = Aus den einzelnen Status wird keine Gesamtbewertung gebildet: Ein Durchschnitt würde verdecken, was fehlt.
scorecard-legend = Was die Symbole bedeuten
scorecard-means-reached = Der neueste Wert erreicht den Zielwert oder ist besser; bei einer Spanne liegt er darin.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
scorecard-means-on-track = Noch nicht erreicht; das Tempo beträgt mindestens { $ontrack }.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-behind = Das Tempo beträgt mindestens { $behind }, aber weniger als { $ontrack }.
# Variables:
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-far-behind = Das Tempo beträgt weniger als { $behind }.
scorecard-means-moving-away = Der neueste Wert ist weiter vom Ziel entfernt als der Ausgangswert.
scorecard-means-missed = Der Wert für das Zieljahr oder ein späterer Wert hat das Ziel nicht erreicht.
scorecard-means-figure-overdue = Der neueste Wert ist älter, als sein Aktualisierungszyklus erlaubt. Der Stand wird nicht bewertet.
scorecard-means-not-assessable = Kein Ausgangswert oder kein Wert danach, ein Bruch in der Zeitreihe zwischen beiden, ein Ausgangswert, der schon über das Ziel hinausgeht, oder ein Indikator, bei dem weder mehr noch weniger besser ist.
scorecard-means-no-target = Der Indikator wird beobachtet; ein Ziel ist für ihn nicht festgelegt.

## On the page of an element

# Variables:
#   $value (string) - value or band, formatted
#   $by (string) - period, in words
target-line = Ziel bis { $by }: { $value }
# Variables:
#   $low (string) - lowest value, formatted
#   $high (string) - highest value, formatted
target-within = { $low } bis { $high }
# Variables:
#   $value (string) - value with its unit, formatted
target-value = { $value }
target-column-expected = Bis dahin erwartet
target-column-pace = Tempo
# Same in every language
target-column-status = Status
target-how = Wie sich ein Status ergibt
policy-limits = Was die Daten zeigen und was nicht
# Variables:
#   $name (string) - name of the source
#   $day (string) - its own date, or the day it was read, in words
evidence-source = Quelle: { $name }, { $day }
# Variables:
#   $current (number) - indicators with a value that is up to date
#   $overdue (number) - indicators whose newest figure is too old
#   $without (number) - indicators without a value
scorecard-quality-figures = Indikatoren: { $current } aktuell, { $overdue } überfällig, { $without } ohne Daten.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-complete = Texte vollständig auf: { $languages }.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-gaps = Texte mit Lücken auf: { $languages }.
