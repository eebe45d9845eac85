### Wie gut die Daten sind: was veröffentlicht ist, wie aktuell, aus welchen Registern und Quellen, wie viel verborgen ist.

path-data-quality = datenqualitaet
nav-data-quality = Datenqualität
data-quality-title = Datenqualität
data-quality-description = Was veröffentlicht ist und warum der Rest nicht, wie aktuell die Werte sind, welche Register vollständig sind, woher die Daten kommen.
data-quality-lede = Was veröffentlicht ist und warum der Rest nicht, wie aktuell die Werte sind, welche Register vollständig sind und woher die Daten kommen.

## What is published

data-quality-published = Was veröffentlicht ist
# Variables:
#   $all (string) - all indicators
data-quality-published-caption = Indikatoren nach der Angabe zu ihrem neuesten Wert; { $all } insgesamt
data-quality-column-reads = Angabe
data-quality-column-indicators = Indikatoren
data-quality-reads-value = Ein Wert
data-quality-reads-value-says = Mit Quelle und Datum.
data-quality-reads-register = Nicht veröffentlicht: Register
data-quality-reads-register-says = Das Register, aus dem zu zählen wäre, ist hier nicht vollständig.
data-quality-reads-unknown = Nicht veröffentlicht
data-quality-reads-unknown-says = Niemand hat den Wert veröffentlicht, oder seine Grundlagen sind nicht erfasst.
data-quality-reads-hidden = Nicht gezeigt
data-quality-reads-hidden-says = Der Wert würde etwas über eine kleine Personengruppe verraten.
data-quality-reads-undefined = Kein Wert
data-quality-reads-undefined-says = Die Formel ergibt hier keinen Wert, etwa wenn nichts da ist, wovon ein Anteil zu bilden wäre.

## Registers

data-quality-registers = Register
data-quality-registers-about = Ein Wert wird nur dann aus einem Register gezählt, wenn die Hochschule es für vollständig erklärt. Bis dahin heißt es „nicht veröffentlicht“.
data-quality-column-needed = Indikatoren
# Variables:
#   $n (number) - indicators that need it
#   $number (string) - the same, formatted
data-quality-needed = { $n ->
    [0] Kein Indikator braucht es.
    [one] { $number } Indikator braucht es.
   *[other] { $number } Indikatoren brauchen es.
}

## Freshness

data-quality-fresh = Aktualität
# Variables:
#   $overdue (number) - indicators that are overdue
#   $all (number) - indicators with an update cycle
data-quality-fresh-finding = { $all ->
    [one] { $overdue } von { $all } Indikator mit Aktualisierungszyklus ist überfällig.
   *[other] Überfällig: { $overdue } von { $all } Indikatoren mit Aktualisierungszyklus.
}
data-quality-fresh-about = Ein Wert ist überfällig, wenn seit dem Ende seines neuesten Zeitraums sein Zyklus und ein halbes Jahr für die Veröffentlichung vergangen sind. Aus den Einträgen berechnete Indikatoren gelten immer für den Stichtag.
# Variables:
#   $day (string) - status day, in words
data-quality-fresh-caption = Erhobene Indikatoren in alphabetischer Reihenfolge, Stand: { $day }
data-quality-column-indicator = Indikator
data-quality-column-newest = Neuester Zeitraum
data-quality-column-age = Alter
data-quality-column-cycle = Zyklus
data-quality-overdue = Überfällig
data-quality-current = Aktuell
data-quality-no-cycle = Kein Zyklus festgelegt
data-quality-no-figure = Kein Wert

## People

data-quality-hidden = Verborgene Personenzahlen
# Variables:
#   $least (string) - counts below this number are hidden
data-quality-hidden-about = Eine Anzahl von 1 bis unter { $least } wird verborgen, ebenso alles, was sie verraten würde. Wie viele Anzahlen verborgen sind, sagt nichts über die Personen aus.
data-quality-hidden-caption = Verborgene Anzahlen im Verhältnis zu allen, nach Tabelle und akademischem Jahr
data-quality-hidden-none = Hier sind keine Personenzahlen erfasst.
data-quality-students = Studierende
data-quality-entrants = Neue Studierende

## Sources

data-quality-sources = Quellen und Lizenzen
# Variables of both:
#   $n (number) - how many
#   $number, $all (string) - the same and all of them, formatted
data-quality-undated = Quellen ohne eigenes Datum: { $number } von { $all }.
data-quality-without-source = Einträge ohne Quelle: { $number } von { $all }.
data-quality-sources-caption = Quellen nach Lizenz
data-quality-column-licence = Lizenz
data-quality-column-sources = Quellen
data-quality-column-named = Genannt von
data-quality-column-open = In offenen Daten
data-quality-no-licence = Nicht angegeben
data-quality-open-yes = Ja
data-quality-open-no = Nein, nur auf Seiten zitiert
data-quality-openness = Offenheit
data-quality-open-identifiers = der Partner haben eine dauerhafte Kennung
data-quality-open-sources = der Beobachtungswerte nennen ihre Quelle
data-quality-open-languages = der Einträge haben ihren Titel in jeder Sprache
data-quality-more = Siehe auch
