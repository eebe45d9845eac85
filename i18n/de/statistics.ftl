### Statistik: alle Indikatoren, die Seite jedes einzelnen, und wie ein Wert überall geschrieben wird.

path-statistics = statistik

## A figure

# Variables:
#   $series (string) - name of the edition series, such as a ranking
#   $year (string) - year of the edition
figure-edition = { $series } { $year }
# Variables:
#   $count (number) - days
#   $number (string) - the same, formatted
figure-days =
    { $count ->
        [one] { $number } Tag
       *[other] { $number } Tage
    }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-undated = Quelle: { $name }, ohne Datum, abgerufen: { $day }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-seen = { $name }, abgerufen: { $day }.
figure-undated = ohne Datum
# Variables:
#   $name (string) - licence
figure-licence = Lizenz: { $name }.
figure-licence-unknown = Lizenz nicht angegeben.
# Variables:
#   $step (string) - step of the rounding
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-band = auf { $step } gerundet veröffentlicht: zwischen { $low } und { $high }
# Variables:
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-range = { $low } bis { $high }

## Charts

figure-break = Anders gezählt
# Variables:
#   $by (string) - year of the target
#   $value (string) - value of the target, with unit
figure-target = Ziel { $by }: { $value }
# Variables:
#   $title (string) - title of the indicator
#   $finding (string) - finding, one or two sentences
chart-name = Diagramm. { $title }. { $finding }
chart-note-gap = Wo die Linie unterbrochen ist, ist kein Wert erfasst.
chart-note-band = Senkrechte Striche: die Werte, für die ein gerundeter Wert stehen kann.
chart-note-dash = Ein Strich: Es ist kein Rang erfasst.
chart-note-block = Blöcke: die veröffentlichte Spanne der Ränge.
chart-note-hollow = Hohler Punkt: vorläufig oder geschätzt.
chart-note-break = Gestrichelte Linie: ab hier anders gezählt, nicht mit vorher vergleichbar.
chart-note-sources = Quellen: siehe die Liste unter den Werten.
chart-note-target = Gepunktete Linie: der Weg zum Ziel.

## Findings
## Variables of all of them: $first, $last (string) - values with unit; $from, $to (string) - their periods;
## $change, $least, $most (string) - size of the change; $n (number) - the size that selects the plural.

finding-computed = { $last } am { $to }, aus den hier erfassten Einträgen gezählt.
finding-one = Ein Wert ist erfasst: { $last }, { $to }.
finding-same = Der Wert ist für { $from } und { $to } gleich: { $last }.
finding-plain = Der Wert veränderte sich von { $first } ({ $from }) auf { $last } ({ $to }).
finding-up = Der Wert stieg von { $first } ({ $from }) auf { $last } ({ $to }), um { $change }.
finding-down = Der Wert fiel von { $first } ({ $from }) auf { $last } ({ $to }), um { $change }.
finding-points-up =
    { $n ->
        [one] Der Anteil stieg von { $first } ({ $from }) auf { $last } ({ $to }), um { $change } Prozentpunkt.
       *[other] Der Anteil stieg von { $first } ({ $from }) auf { $last } ({ $to }), um { $change } Prozentpunkte.
    }
finding-points-down =
    { $n ->
        [one] Der Anteil fiel von { $first } ({ $from }) auf { $last } ({ $to }), um { $change } Prozentpunkt.
       *[other] Der Anteil fiel von { $first } ({ $from }) auf { $last } ({ $to }), um { $change } Prozentpunkte.
    }
finding-rounded-up =
    { $n ->
        [one] Der veröffentlichte Anteil stieg von { $first } ({ $from }) auf { $last } ({ $to }). Weil er gerundet ist, liegt der Anstieg zwischen { $least } und { $most } Prozentpunkt.
       *[other] Der veröffentlichte Anteil stieg von { $first } ({ $from }) auf { $last } ({ $to }). Weil er gerundet ist, liegt der Anstieg zwischen { $least } und { $most } Prozentpunkten.
    }
finding-rounded-down =
    { $n ->
        [one] Der veröffentlichte Anteil fiel von { $first } ({ $from }) auf { $last } ({ $to }). Weil er gerundet ist, liegt der Rückgang zwischen { $least } und { $most } Prozentpunkt.
       *[other] Der veröffentlichte Anteil fiel von { $first } ({ $from }) auf { $last } ({ $to }). Weil er gerundet ist, liegt der Rückgang zwischen { $least } und { $most } Prozentpunkten.
    }
finding-sources = Der Wert lautet in einer Quelle { $first } ({ $from }), in einer anderen { $last } ({ $to }); möglicherweise ist verschieden gezählt worden, deshalb wird keine Veränderung berechnet.
finding-unclear = Der veröffentlichte Wert war { $first } ({ $from }) und ist nun { $last } ({ $to }). Beide sind gerundet, und der Unterschied ist so klein, dass er allein vom Runden kommen kann.
finding-break = Werte vor { $from } sind anders gezählt und werden nicht verglichen.

## Overview

statistics-title = Statistik
statistics-lede = Was gemessen wird, mit Quelle und Datum jedes Werts. Ein fehlender Wert wird nie als null gezeigt.
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators
statistics-tally =
    { $all ->
        [one] { $with } von { $all } Indikator hat einen Wert.
       *[other] Mit einem Wert: { $with } von { $all } Indikatoren.
    }
# Variables:
#   $element (string) - "Policy element 4 of 8" or "Theme D"
statistics-to-element = { $element }: Selbstverpflichtungen und Nachweise
statistics-missing = Nicht veröffentlicht
statistics-never-zero = Für diese Indikatoren darf kein Wert angegeben werden. Ein fehlender Wert wird nie als null gezeigt.
statistics-data = Daten
statistics-csv = Alle Beobachtungswerte als CSV
statistics-left-out = Werte, deren Quelle keine Lizenz nennt, werden auf diesen Seiten zitiert und fehlen in der Datei.

## Page of an indicator

indicator-finding = Was die Werte zeigen
indicator-figures = Die Werte
indicator-figures-caption = Alle erfassten Werte, die neuesten zuerst
indicator-column-period = Zeitraum
indicator-column-value = Wert
indicator-column-range = Vor dem Runden
# Same in every language
indicator-column-status = Status
indicator-column-source = Quelle
# Variables:
#   $n (string) - number of the source in the list below the table
indicator-source-number = Quelle { $n }
indicator-sources = Quellen
indicator-meaning = Was es bedeutet
# Same in every language
indicator-term-definition = Definition
indicator-term-numerator = Zähler
indicator-term-denominator = Nenner
indicator-term-unit = Maßeinheit
indicator-term-basis = Zählweise
indicator-term-limitations = Einschränkungen
# Same in every language
indicator-term-standard = Standard
indicator-term-direction = Richtung
indicator-term-method = Methode
indicator-aside = Zitierweise und Daten
indicator-cite-title = Diesen Wert zitieren
# Variables of the three ways to cite:
#   $institution, $title, $value, $period (string) - whose, what, how much, when
#   $day (string) - status day, in words
#   $url (string) - full address
indicator-cite = { $institution }, internationales Portal: { $title }, { $value } ({ $period }). Stand: { $day }. { $url }
indicator-cite-independent = Unabhängiges Beispielportal zu { $institution }: { $title }, { $value } ({ $period }). Stand: { $day }. { $url }
indicator-cite-invented = Erfundenes Beispielportal, { $institution }: { $title }, { $value } ({ $period }). Stand: { $day }. { $url }
indicator-downloads = Herunterladen
indicator-download-figures = Alle Beobachtungswerte
indicator-download-definitions = Alle Definitionen der Indikatoren
indicator-left-out = Einige Werte dieser Seite stammen aus einer Quelle, die keine Lizenz nennt. Sie werden hier zitiert und fehlen in den Dateien.

## Parts, counts, revisions

# Variables:
#   $day (string) - status day, in words
#   $registers (string) - names of registers
figure-computed-from = Berechnet am { $day } aus diesen Registern: { $registers }.
chart-note-none = Ein Strich an der Stelle einer Säule oder eines Balkens: Es darf kein Wert gezeigt werden.
chart-note-hollow-bar = Umrandete Säule oder umrandeter Balken: vorläufig oder geschätzt.
# Variables:
#   $max, $when (string) - value with unit, its period
finding-peak = Der höchste Wert ist { $max } ({ $when }).
# Variables:
#   $value, $by (string) - value with unit, its period
finding-target = Ziel bis { $by }: { $value }.
# Variables of the next four:
#   $period (string) - when
#   $top, $max, $low, $min (string) - name and value of the part with the highest and the lowest figure
finding-part = { $period }: { $top } { $max }.
finding-pair = { $period }: { $top } { $max }, { $low } { $min }.
finding-parts-same = { $period }: Alle Teile mit einem Wert liegen bei { $max }.
finding-parts = { $period }: am höchsten { $top } mit { $max }, am niedrigsten { $low } mit { $min }.
# Variables:
#   $parts (string) - what it is divided by, such as "Cycle"
indicator-by = Aufgegliedert nach: { $parts }
# Variables:
#   $name, $year (string) - source of the reference
indicator-reference = Vergleichsgröße: { $name }, { $year }.
indicator-share-here = Anteil an den Partnern
indicator-share-world = Anteil an der Weltbevölkerung
indicator-column-part = Teil
indicator-whole = Insgesamt
indicator-column-counts = Anzahlen
indicator-more-parts = Weitere Teile stehen auf der Seite des Indikators.
indicator-behind = Einträge, auf denen der neueste Wert beruht
# Variables:
#   $count (number) - records
indicator-behind-register =
    { $count ->
        [one] { $count } Eintrag: das ganze Register
       *[other] Alle { $count } Einträge: das ganze Register
    }
# Variables:
#   $day (string) - when it was due
indicator-overdue = Ein neuerer Wert war am { $day } fällig.
# Variables:
#   $day, $value, $reason (string) - when it was changed, the value before, why
indicator-revised = Revidiert am { $day }; vorher: { $value }. { $reason }

## Other pages with figures

statistics-link-scorecard = Zielübersicht
statistics-link-mobility = Mobilität
statistics-link-balance = Ausgewogenheit
statistics-link-annual-index = Jahresberichte
statistics-link-changes = Änderungen
statistics-link-data-quality = Datenqualität

## Sides of an indicator

part-of-hill-2 = Effektive Anzahl der Länder, zweite Ordnung
part-of-gini-simpson = Gini-Simpson-Index
part-of-regions = Nach Region statt nach Land
part-of-identifiers = Kennungen
part-of-languages = Sprachen
part-of-sources = Quellen
