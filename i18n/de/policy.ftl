### Handlungsfelder der Strategie: der Überblick und die Seite jedes Handlungsfelds.

path-policy = strategie

## Overview

policy-index-title = Internationalisierungsstrategie
policy-index-lede = Die Handlungsfelder und Themen der Strategie: wozu sich die Hochschule verpflichtet hat, welche Einträge es belegen und an welchen Werten es sich verfolgen lässt.
policy-index-how = Die Zeilen unter jedem Titel zählen, was hier erfasst ist. Sie sind keine Bewertung.
policy-none = Noch ist kein Handlungsfeld erfasst
# Variables:
#   $count (number) - records that stand as evidence, each counted once
policy-tally-evidence =
    { $count ->
        [0] Noch kein Nachweis erfasst
        [one] { $count } Eintrag als Nachweis
       *[other] { $count } Einträge als Nachweis
    }
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators of the element
policy-tally-indicators =
    { $all ->
        [0] Noch kein Indikator erfasst
        [one] { $with } von { $all } Indikator hat einen Wert
       *[other] { $with } von { $all } Indikatoren mit einem Wert
    }

## Page of an element

policy-contents = Auf dieser Seite
policy-text = Was die Strategie dazu sagt
# Variables:
#   $day (string) - day of adoption, in words
policy-adopted = Beschlossen: { $day }
policy-official = Offizieller Text
policy-commitments = Selbstverpflichtungen
policy-commitments-caption = Selbstverpflichtungen mit zuständiger Stelle, Frist, Status und letzter Maßnahme
policy-commitments-none = Noch ist keine Selbstverpflichtung erfasst
commitment-column-text = Selbstverpflichtung
commitment-column-owner = Zuständig
commitment-column-due = Frist
# Same in every language
commitment-column-status = Status
commitment-column-last = Letzte Maßnahme
commitment-not-recorded = Nicht erfasst
commitment-no-action = Keine Maßnahme erfasst

## Evidence

policy-evidence = Nachweise
# Variables:
#   $day (string) - status day, in words
policy-evidence-how = Einträge dieses Registers, ermittelt für den { $day }. Die neuesten zuerst.
policy-evidence-untitled = Weitere Einträge
policy-evidence-none = Noch kein Nachweis erfasst
policy-evidence-none-why = Kein Eintrag passt zu dieser Gruppe. Sie bleibt auf der Seite, damit die Lücke sichtbar ist.
# Variables:
#   $count (number) - records in the group
policy-evidence-count =
    { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
# Variables:
#   $count (number) - records that are not shown at once
policy-evidence-rest =
    { $count ->
        [one] { $count } weiterer Eintrag
       *[other] { $count } weitere Einträge
    }
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - first day, in words
evidence-since = { $what }, Beginn: { $day }
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - last day, in words
evidence-until = { $what }, Ende: { $day }
# Variables:
#   $what (string) - role
evidence-start-unknown = { $what }, Beginn nicht erfasst
# Variables:
#   $value (string) - value with its unit, formatted
#   $period (string) - period, in words
evidence-figure = { $value } ({ $period })

## Indicators, targets, reviews

policy-indicators = Indikatoren
policy-indicators-none = Noch ist kein Indikator erfasst
policy-targets = Ziele
policy-targets-caption = Ziele mit Zielwert, Jahr, Ausgangswert und neuestem Wert
target-column-indicator = Indikator
target-column-value = Zielwert
target-column-by = Bis
target-column-baseline = Ausgangswert
target-column-latest = Neuester Wert
policy-reviews = Bisherige Überprüfungen
policy-reviews-none = Noch ist keine Überprüfung erfasst
policy-quality = Datenqualität:
