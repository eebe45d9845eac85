### Anzahlen, die neben einem Wert stehen: `counts-` und der Name, den ihr Maß ihnen gibt.

## Counts of registers

# Variables of every count:
#   $count (number) - how many
#   $number (string) - the same, formatted
counts-countries =
    { $count ->
        [one] { $number } Land
       *[other] { $number } Länder
    }
counts-partners =
    { $count ->
        [one] { $number } Partner
       *[other] { $number } Partner
    }
# Best and last place of a band that was published.
counts-rank-low = bester Rang { $number }
counts-rank-high = schlechtester Rang { $number }

## Counts of people and of balance

counts-in = { $number } aus dem Ausland
counts-out = { $number } ins Ausland
counts-regions =
    { $count ->
        [one] { $number } Region
       *[other] { $number } Regionen
    }
counts-of-partners = von { $number } Partnern
counts-reference = { $number } % der Weltbevölkerung
counts-current = { $number } innerhalb des Aktualisierungszyklus
counts-with-cycle = von { $number } mit Zyklus
