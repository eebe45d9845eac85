### Globale Ausgewogenheit: Handlungsfeld 8 in Zahlen, mit den Anzahlen neben jedem Index.

path-balance = ausgewogenheit
nav-balance = Globale Ausgewogenheit
balance-title = Globale Ausgewogenheit
balance-description = Wie sich Partner und Personen auf die Länder und Regionen der Welt verteilen, mit den Anzahlen neben jedem Index.
balance-lede = Wie sich Partner und Personen auf die Länder und Regionen der Welt verteilen.
# Variables:
#   $countries (number) - countries with a partner
#   $number (string) - the same, formatted
#   $effective (string) - effective number of countries, formatted
#   $partners (string) - partners, formatted
balance-headline = { $countries ->
    [one] Alle { $partners } Partner sind in einem Land.
   *[other] { $partners } Partner in { $number } Ländern, so vielfältig wie bei gleichmäßiger Verteilung auf { $effective } Länder.
}
# Variables:
#   $country (string) - the home country
balance-home = Partner im Inland ({ $country }) zählen nicht mit.

## Where nothing is said

balance-why = Warum hier kein Wert steht
balance-why-register = Die Register der Partner und Vereinbarungen sind hier nicht vollständig. Eine Verteilung, die nur einen Teil erfasst, würde mehr über den Stand der Erfassung aussagen als über die Partnerschaften.
balance-registers = Register, aus denen die Werte dieser Seite stammen
# Same in every language
balance-column-register = Register
balance-column-state = Stand
balance-column-used = Was daraus gezählt wird
balance-uses-partners = In welchen Ländern und Regionen die Partner sind
balance-uses-agreements = Mit welchen Partnern eine Vereinbarung gilt
balance-uses-mobility = Wie viele Personen in jede Region gingen und aus ihr kamen
register-complete = Vollständig
register-partial = Nicht vollständig
balance-see-partners = Die bisher erfassten Partner

## Indices

balance-spread = Verteilung auf Länder und Regionen
balance-spread-about = Gezählt sind Partner mit geltender Vereinbarung. Kein Index ist für sich gut oder schlecht, und keiner ist ein Ziel.
# Same in every language
balance-column-index = Index
balance-column-countries = Nach Ländern
balance-column-regions = Nach Regionen
balance-column-counts = Gezählt
balance-effective = Effektive Anzahl der Länder
balance-effective-says = Die Partner sind so vielfältig, als wären sie gleichmäßig auf so viele Länder verteilt.
balance-hill = Effektive Anzahl, große Länder stärker gewichtet
balance-hill-says = Dasselbe, mit mehr Gewicht auf Ländern mit vielen Partnern.
balance-evenness = Gleichmäßigkeit
balance-evenness-says = 1: Jedes Land hat gleich viele Partner. Nahe 0: Fast alle sind in einem Land. Bei nur einem Land nicht definiert.
balance-shannon = Diversität (Shannon)
balance-shannon-says = Wächst mit der Anzahl der Länder und damit, wie gleichmäßig die Partner auf sie verteilt sind.
balance-concentration = Konzentration
balance-concentration-says = 1: Alle Partner sind in einem Land. Je kleiner, desto breiter die Verteilung.
balance-gini = Wahrscheinlichkeit verschiedener Länder
balance-gini-says = Wie wahrscheinlich es ist, dass zwei zufällig gewählte Partner in verschiedenen Ländern sind.
balance-overlap = Überschneidung mit der Weltbevölkerung
balance-overlap-says = 1: Die Regionen haben an den Partnern denselben Anteil wie an der Weltbevölkerung.

## Regions

balance-shares = Partner im Vergleich zur Weltbevölkerung
balance-reference = Die Weltbevölkerung ist eine mögliche Vergleichsgröße. Eine andere, etwa die Studierenden im Hochschulwesen, ergäbe ein anderes Bild. Die Regionen stehen in alphabetischer Reihenfolge.
balance-share-ours = Anteil an den Partnern
# Variables:
#   $year (string) - year of the population
balance-share-reference = Anteil an der Weltbevölkerung, { $year }
balance-chart-shares = Ein Balken für jede Region: ihr Anteil an den Partnern, mit einem Strich bei ihrem Anteil an der Weltbevölkerung. Die Zahlen stehen in der Tabelle darunter.
# Variables:
#   $name (string) - name of the source
#   $year (string) - year it is about
balance-shares-source = Bevölkerung: { $name }, { $year }, nach Regionen (UN M49).
# Variables:
#   $count (number) - partners
#   $number (string) - the same, formatted
balance-shares-of = { $count ->
    [one] Von { $number } Partner.
   *[other] Von { $number } Partnern.
}
balance-shares-caption = Anteile nach Regionen (UN M49)
counts-partners-head = Partner
# Same in every language
balance-column-region = Region
balance-column-share = Anteil an den Partnern
balance-column-reference = Anteil an der Bevölkerung
# Same in every language
balance-column-quotient = Quotient
balance-quotient-says = Anteil an den Partnern, geteilt durch den Anteil an der Bevölkerung. 1: im gleichen Verhältnis; 2: doppelt so viele Partner; 0,5: halb so viele.
balance-coverage = Teilregionen mit einem Partner
# Variables:
#   $n (number) - sub-regions with a partner
#   $found, $all (string) - the same and all of them, formatted
balance-coverage-finding = { $n ->
    [one] In { $found } von { $all } Teilregionen (UN M49) gibt es einen Partner mit geltender Vereinbarung.
   *[other] In { $found } von { $all } Teilregionen (UN M49) gibt es einen Partner mit geltender Vereinbarung.
}
balance-coverage-with = Mit einem Partner
balance-coverage-without = Ohne Partner
balance-flows = Personen aus dem Ausland und ins Ausland, nach Region
# Variables:
#   $year (string) - academic year
balance-flows-about = { $year }: Zahl der Personen aus dem Ausland minus Zahl der Personen, die ins Ausland gingen, geteilt durch die Summe beider. 0: Es kamen so viele, wie gingen. +1: ausschließlich aus dem Ausland; −1: ausschließlich ins Ausland. Die Regionen stehen in alphabetischer Reihenfolge.
# Variables:
#   $year (string) - academic year
balance-flows-caption = Personen nach Region, { $year }. Ein Punkt: zum Schutz der Personen nicht gezeigt. Ein Strich: kein Saldo.
balance-column-balance = Saldo
balance-balance-says = Von −1 (ausschließlich ins Ausland) bis +1 (ausschließlich aus dem Ausland); 0, wenn so viele kamen, wie gingen.
balance-chart-flows = Ein Balken für jede Region, ausgehend von einer Nulllinie: nach rechts, wenn mehr Personen kamen, nach links, wenn mehr gingen. Die Zahlen stehen in der Tabelle darunter.

## How it is counted

balance-formulas = Wie gezählt wird
balance-formulas-about = p: Anteil der Partner in einem Land oder einer Region. S: Anzahl der Länder oder Regionen mit einem Partner. w: Anteil an der Weltbevölkerung.
balance-limits = Was diese Werte nicht aussagen
# Variables:
#   $country (string) - the home country
balance-limit-home = Partner im Inland ({ $country }) sind ausgenommen: Die Werte beziehen sich auf Partnerschaften mit dem Ausland.
balance-limit-small = Bei wenigen Partnern springt ein Index mit jedem einzelnen; bei weniger als zehn Partnern wird keiner berechnet.
balance-limit-reference = Die Weltbevölkerung sagt nichts darüber, wie viele Hochschulen oder Studierende eine Region hat.
balance-limit-order = Regionen und Länder stehen in alphabetischer Reihenfolge. Keine Farbe und keine Reihenfolge besagt, dass eine Region besser wäre als eine andere.
balance-limit-register = Eine Partnerschaft, die nicht erfasst ist, wird nicht gezählt. Werte werden nur veröffentlicht, wo die Register für vollständig erklärt sind.
