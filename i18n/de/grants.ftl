### Projekte, die von außen gefördert werden.

## Address: letters a to z and hyphens

path-grants = projekte

## The register

grants-title = Drittmittelprojekte
grants-description = Drittmittelprojekte mit Programm, Rolle, Laufzeit und Betrag, soweit veröffentlicht.
grants-about = Zu jedem Projekt ist aufgeführt, was öffentlich dokumentiert ist. Ein Betrag, den niemand veröffentlicht hat, wird nicht geschätzt.
register-grants = Drittmittelprojekte
# Variables:
#   $n (number) - how many projects the list holds
records-here-grants = { $n ->
    [0] Hier ist kein Drittmittelprojekt erfasst.
    [one] Hier ist { $n } Drittmittelprojekt erfasst.
   *[other] Hier sind { $n } Drittmittelprojekte erfasst.
}
grants-running = Laufend
grants-running-about = Sie haben begonnen und sind noch nicht beendet.
grants-upcoming = Bevorstehend
grants-upcoming-about = Sie sind bewilligt, haben aber noch nicht begonnen.
grants-unclear = Laufzeit nicht veröffentlicht
grants-unclear-about = Die öffentlichen Angaben nennen Beginn oder Ende nicht; ob sie noch laufen, lässt sich daher nicht sagen.
grants-ended = Beendet
grants-ended-about = Ihre Laufzeit ist zu Ende.
grants-column-project = Projekt
grants-column-programme = Programm
grants-column-share = Anteil der Hochschule

## A project

# Variables:
#   $title (string) - title of the project
grant-description = { $title }: Programm, Rolle, Laufzeit, Beträge und Beteiligte.
grant-status-running = Laufend
grant-status-upcoming = Bevorstehend
grant-status-unclear = Zu bestätigen
grant-status-ended = Beendet
# Variables:
#   $day (string) - last day
grant-why-running = Es läuft. Letzter Tag: { $day }.
# Variables:
#   $day (string) - first day
grant-why-upcoming = Beginn: { $day }.
# Variables:
#   $day (string) - last day
grant-why-ended = Es ist beendet. Letzter Tag: { $day }.
# Variables:
#   $day (string) - first day
grant-why-no-end = Begonnen: { $day }. Das Ende ist nicht veröffentlicht; ob es noch läuft, lässt sich daher nicht sagen.
# Variables:
#   $day (string) - last day
grant-why-no-start = Der Beginn ist nicht veröffentlicht. Letzter Tag: { $day }.
grant-why-no-days = Beginn und Ende sind nicht veröffentlicht; ob es noch läuft, lässt sich daher nicht sagen.
grant-facts = Programm und Beträge
grant-fact-role = Rolle der Hochschule
grant-fact-programme = Programm
grant-fact-action = Maßnahme
grant-fact-start = Beginn
grant-fact-end = Ende
grant-fact-share = Anteil der Hochschule
grant-fact-total = Gesamtbetrag des Projekts
grant-fact-code = Projektnummer
grant-fact-topic = Thema der Ausschreibung
grant-fact-units = Organisationseinheiten
grant-participants = Beteiligte
# Variables:
#   $n (number) - how many take part in all
grant-participants-of = { $n ->
    [one] Insgesamt ist { $n } Einrichtung beteiligt. Hier erfasst sind:
   *[other] Insgesamt sind { $n } Einrichtungen beteiligt. Hier erfasst sind:
}
grant-participants-unknown = Wie viele insgesamt beteiligt sind, ist nicht veröffentlicht. Hier erfasst sind:
grant-coordinates = koordiniert das Projekt
grant-network = Das Konsortium im Register der Netzwerke:

## Words

grant-role-coordinator = Koordination
grant-role-partner = Projektpartner
grant-role-associated = Assoziierter Partner
grant-role-host = Gastgebende Einrichtung
grant-programme-horizon-europe = Horizont Europa
grant-programme-h2020 = Horizont 2020
grant-programme-erasmus-plus-ka1 = Erasmus+, Leitaktion 1
grant-programme-erasmus-plus-ka2 = Erasmus+, Leitaktion 2
grant-programme-erasmus-plus-ka3 = Erasmus+, Leitaktion 3
grant-programme-erasmus-before-2014 = Erasmus (bis 2013)
grant-programme-cost = COST
grant-programme-prima = PRIMA
# Same in every language
grant-programme-eureka = Eureka
grant-programme-nato = Wissenschaftsprogramm der NATO
grant-programme-bilateral = Bilaterales Programm
grant-programme-other = Sonstiges Programm
