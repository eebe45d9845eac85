### Studiengänge und Urteile von außen: Akkreditierungen, Siegel, Rankings, Auszeichnungen.

## Addresses: letters a to z and hyphens

path-programmes = studiengaenge
path-quality = qualitaet

## Registers, money

register-programmes = Studiengänge
register-quality = Qualität
# Variables:
#   $n (number) - how many programmes the list holds
records-here-programmes = { $n ->
    [0] Hier ist kein Studiengang erfasst.
    [one] Hier ist { $n } Studiengang erfasst.
   *[other] Hier sind { $n } Studiengänge erfasst.
}
# Variables:
#   $n (number) - how many records the list holds
records-here-quality = { $n ->
    [0] Hier ist kein Eintrag zur Qualität erfasst.
    [one] Hier ist { $n } Eintrag zur Qualität erfasst.
   *[other] Hier sind { $n } Einträge zur Qualität erfasst.
}
status-end-not-published = Ende nicht veröffentlicht
status-explained-end-not-published = Verliehen, aber die öffentlichen Angaben nennen kein Ende der Gültigkeit. Zählt nie als gültig.

## Register of programmes

programmes-title = Studiengänge
programmes-description = Studiengänge mit Organisationseinheit, Studienzyklen und Unterrichtssprache.
# Variables:
#   $languages (string) - languages, as a list
programmes-teaching = Für die Hochschule erfasste Unterrichtssprachen: { $languages }.
programmes-about = Studienzyklen und Sprachen sind so angegeben, wie die Quelle des Eintrags sie nennt; nennt sie keine, ist das in der Tabelle vermerkt.
programmes-csv = Studiengänge als Tabellendatei (CSV)
programmes-by-unit = Studiengänge nach Organisationseinheit
programmes-caption = Studiengänge, geordnet nach Organisationseinheit, mit Studienzyklen und Sprachen
programmes-column-programme = Studiengang
programmes-column-cycles = Studienzyklen
# Variables:
#   $n (number) - programmes recorded in the unit
programmes-of-unit = { $n ->
    [one] { $n } hier erfasst
   *[other] { $n } hier erfasst
}
programmes-no-unit = Organisationseinheit nicht erfasst
programmes-ended = Eingestellte Studiengänge

## A programme

programme-eyebrow = Studiengang
# Variables:
#   $name (string) - name of the programme
programme-description = { $name }: Organisationseinheit, Studienzyklen, Unterrichtssprache und externe Bewertungen.
programme-facts = Über den Studiengang
programme-fact-unit = Organisationseinheit
programme-fact-cycles = Studienzyklen
programme-fact-language = Unterrichtssprache
programme-fact-awards = Abschluss
programme-fact-ects = ECTS-Punkte
programme-fact-duration = Regelstudienzeit
programme-fact-isced = Fachgebiet (ISCED-F 2013)
programme-fact-joint = Verliehen gemeinsam mit
programme-fact-tuition = Studiengebühren
programme-fact-intake = Studienbeginn
programme-fact-deadline-autumn = Bewerbungsfrist, Herbstsemester
programme-fact-deadline-spring = Bewerbungsfrist, Frühjahrssemester
programme-fact-yok = Code des türkischen Hochschulrats
programme-fact-page = Seite des Studiengangs
programme-cycles-about = Aufgeführt sind nur die in der Quelle genannten Studienzyklen; der Studiengang kann weitere umfassen.
# Variables:
#   $n (number) - terms, two to a year
programme-terms = { $n ->
    [one] { $n } Semester
   *[other] { $n } Semester
}
# Variables:
#   $languages (string) - languages, as a list
programme-languages-throughout = { $languages }, durchgehend
# Variables:
#   $languages (string) - languages, as a list
#   $share (string) - part taught in English, with the per cent sign
programme-languages-share = { $languages } (auf Englisch: { $share })
# Variables:
#   $share (string) - part taught in English, with the per cent sign
programme-share = Auf Englisch: { $share }
# Variables:
#   $money (string) - amount and currency
programme-tuition-term = { $money } pro Semester
# Variables:
#   $money (string) - amount and currency
programme-tuition-year = { $money } pro Jahr
# Variables:
#   $money (string) - amount and currency
programme-tuition-programme = { $money } für den ganzen Studiengang
# Variables:
#   $tuition (string) - amount and what it is for
#   $year (string) - academic year
programme-tuition-in = { $tuition } ({ $year })
# Variables:
#   $day (string) - last day
programme-closed = eingestellt: { $day }
# Variables:
#   $day (string) - last day
programme-ended = Dieser Studiengang wurde eingestellt: { $day }.
programme-quality = Akkreditierungen und Siegel

## Register of quality

quality-title = Qualität
quality-description = Akkreditierungen und Siegel mit ihrer Gültigkeit, Auszeichnungen, Rankings und Leistungsindizes nach Ausgabe.
quality-about = Erfasst ist nur, was eine Quelle belegt; mit anderen Einrichtungen wird nicht verglichen.
quality-held = Akkreditierungen, Siegel und Evaluationen
# Variables:
#   $day (string) - status day
quality-held-about = Der Status gilt für den { $day }. Was kein veröffentlichtes Ende hat, ist aufgeführt, zählt aber nie als gültig.
quality-held-none = Hier ist keine noch gültige Akkreditierung und kein noch gültiges Siegel erfasst
quality-ended = Abgelaufene Akkreditierungen und Siegel
quality-awards = Auszeichnungen
# Same in every language
quality-rankings = Rankings
quality-rankings-about = Ein Rang ist so wiedergegeben, wie das Ranking ihn veröffentlicht hat, mit Ausgabe und Liste. Er hängt von den anderen Einrichtungen und von der Methode der Ausgabe ab; Ränge verschiedener Ausgaben oder Listen sind daher nicht unmittelbar vergleichbar.
quality-indexes = Leistungsindizes
quality-indexes-about = Von einer Behörde für die Hochschulen ihres eigenen Programms geführt.
# Same in every language
quality-column-what = Name
quality-column-body = Organisation
quality-column-about = Betrifft
quality-column-award = Auszeichnung
quality-column-result = Ergebnis
quality-column-day = Datum
quality-column-edition = Ausgabe
quality-column-place = Rang
quality-column-score = Punktwert
quality-column-list = Liste
quality-column-part = Teilbereich
quality-no-status = Ohne Befristung

## A record of quality

# Variables:
#   $name (string) - name of the record
#   $body (string) - who judged
quality-record-description = { $name }, { $body }: Ergebnis, Gegenstand, Gültigkeit und Quelle.
quality-facts = Über diesen Eintrag
quality-place-and-score = Rang und Punktwert
quality-parts = Punktwerte der Teilbereiche, wie veröffentlicht
quality-fact-body = Organisation
quality-fact-reach = Reichweite der Organisation
quality-fact-about = Betrifft
quality-fact-decision = Entscheidung
quality-fact-status = Art der Prüfung
quality-fact-decided = Tag der Entscheidung
quality-fact-from = Gültig ab
quality-fact-until = Gültig bis
quality-fact-report = Bericht
quality-fact-edition = Ausgabe
quality-fact-list = Liste
quality-fact-place = Rang, wie veröffentlicht
quality-fact-score = Gesamtpunktwert
# Variables:
#   $source (string) - sentence about the source
quality-place-source = Der Rang hat eine eigene Quelle. { $source }
# Variables:
#   $name (string) - name of the ranking
#   $edition (string) - edition
quality-name-edition = { $name }, Ausgabe { $edition }
# Variables: $name: name of the judgement; $about: what it is about
quality-name-about = { $name }: { $about }
# Variables:
#   $edition (string) - edition
quality-edition = Ausgabe { $edition }
quality-edition-unknown = Ausgabe nicht erfasst
# Variables:
#   $what (string) - kind of the record
#   $day (string) - day, month, year or edition
quality-on-day = { $what }, { $day }
# Variables:
#   $day (string) - last day
quality-until-assumed = { $day } (angenommen)
# Variables:
#   $n (number) - how many are in the list
quality-listed = { $n ->
    [one] { $n } in der Liste
   *[other] { $n } in der Liste
}
# Variables:
#   $day (string) - last day
quality-reason-active = Gültig bis: { $day }.
# Variables:
#   $day (string) - last day
quality-reason-expiring = Gültig bis: { $day }. Läuft innerhalb der nächsten zwölf Monate ab.
# Variables:
#   $day (string) - first day
quality-reason-upcoming = Gültig ab: { $day }.
# Variables:
#   $day (string) - last day
quality-reason-expired = Abgelaufen: { $day }.
quality-reason-end-not-published = Die öffentlichen Angaben nennen kein Ende der Gültigkeit, deshalb zählt der Eintrag nie als gültig.
quality-reason-assumed = Der letzte Tag ist angenommen: Das europäische Register DEQAR lässt einen Bericht ohne Enddatum sechs Jahre gelten.
quality-kind-accreditation = Akkreditierung
# Same in every language
quality-kind-evaluation = Evaluation
quality-kind-label = Qualitätssiegel
quality-kind-rating = Bewertung
# Same in every language
quality-kind-ranking = Ranking
quality-kind-award = Auszeichnung
quality-kind-performance-index = Leistungsindex
quality-scope-institution = Die ganze Hochschule
quality-decision-positive = Positiv
quality-decision-positive-with-conditions-or-restrictions = Positiv mit Auflagen oder Einschränkungen
quality-decision-negative = Negativ
quality-decision-not-applicable = Nicht zutreffend
quality-status-part-of-obligatory-eqa-system = Teil der verpflichtenden externen Qualitätssicherung
quality-status-voluntary = Freiwillig
quality-table-world = Welt
# Same in every language
quality-table-region = Region
quality-table-subject = Fach
# Same in every language
quality-table-national = National
