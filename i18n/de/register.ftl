### Seiten des Registers: Partner, Länder, Vereinbarungen, Netzwerke.

## Addresses: letters a to z and hyphens

path-partners = partner
path-country = land
path-agreements = vereinbarungen
path-networks = netzwerke

## What several pages of the register say

# Variables:
#   $n (number) - how many partners the list holds
records-here-partners = { $n ->
    [0] Hier ist kein Partner erfasst.
    [one] Hier ist { $n } Partner erfasst.
   *[other] Hier sind { $n } Partner erfasst.
}
# Variables:
#   $n (number) - how many agreements the list holds
records-here-agreements = { $n ->
    [0] Hier ist keine Vereinbarung erfasst.
    [one] Hier ist { $n } Vereinbarung erfasst.
   *[other] Hier sind { $n } Vereinbarungen erfasst.
}
# Variables:
#   $n (number) - how many networks the list holds
records-here-networks = { $n ->
    [0] Hier ist kein Netzwerk erfasst.
    [one] Hier ist { $n } Netzwerk erfasst.
   *[other] Hier sind { $n } Netzwerke erfasst.
}
records-partial = Das Register ist nicht vollständig.
# Variables:
#   $language (string) - name of the language the words are in
borrowed-from = auf { $language }
# Variables:
#   $source (string) - name of the source, often a link
#   $date (string) - the source's own date
#   $seen (string) - when the source was read
record-source = Quelle: { $source }, Datum: { $date }, abgerufen: { $seen }.
# Variables:
#   $source (string) - name of the source, often a link
#   $seen (string) - when the source was read
record-source-undated = Quelle: { $source }, ohne Datum, abgerufen: { $seen }.
not-recorded = Hier nicht erfasst
not-stated = Nicht angegeben
none-recorded = Hier nichts erfasst
column-institution = Einrichtung
# Same in every language
column-partner = Partner
column-agreements = Vereinbarungen
column-kind = Art
column-until = Gültig bis
column-validity = Gültigkeit
# Same in every language
column-status = Status
# Variables:
#   $day (string) - status day
column-status-on = Status am { $day }
column-network = Netzwerk
column-role = Rolle
column-since = Seit
column-end = Bis
column-remarks = Anmerkungen
column-who = Wer
column-what = Wofür
column-places = Plätze pro Jahr
column-duration = Dauer
column-cycle = Studienzyklus und Fach
column-language = Sprache
column-deadline = Frist für

## Identity of a partner or a network

fact-city = Stadt
fact-country = Land
# Same in every language
fact-website = Website
fact-erasmus = Erasmus-Code
fact-pic = PIC
fact-oid = OID
fact-schac = SCHAC-Code
fact-eche = Erasmus-Charta (ECHE)
fact-eter = ETER
fact-whed = WHED
fact-ror = ROR
# Same in every language
fact-wikidata = Wikidata
fact-languages = Unterrichtssprachen
fact-factsheet = Infoblatt zum Austausch
fact-courses = Kurskatalog

## Maps

map-title = Karte
map-world-title = Partner im Ausland auf der Karte
map-world-caption = Die Farben zeigen, wie viele Partner in einem Land erfasst sind, die Zahl in einem Kreis, wie viele in einer Region. Partner im Inland sind nicht auf dieser Karte. Die Tabelle darunter enthält dieselben Angaben.
# Variables:
#   $country (string) - name of the country
map-country-caption = Ein Zeichen je hier erfasstem Partner: { $country }. Die Tabelle darunter enthält dieselben Angaben.
# Variables:
#   $country (string) - name of the country
#   $n (number) - partners recorded in it
map-country-title = { $n ->
    [one] { $country }: { $n } hier erfasster Partner
   *[other] { $country }: { $n } hier erfasste Partner
}
# Variables:
#   $km (number) - distance in kilometres, rounded to ten
#   $from (string) - short name of the institution
map-distance = Luftlinie von { $from }: etwa { $km } km.
map-left-out = Nicht auf der Karte, weil kein Ort erfasst ist:

## Register of partners

partners-title = Partner
partners-description = Partnereinrichtungen im Ausland und im Inland, nach Land, mit ihren Vereinbarungen und deren Status.
# Variables:
#   $partners (number) - partners abroad with an agreement in force
#   $countries (number) - their countries
partners-published = Partner im Ausland mit geltender Vereinbarung: { $partners }. Länder: { $countries }.
partners-caption = Partner im Ausland, nach Ländern geordnet. Letzter Tag und Status sind die der geltenden Vereinbarung, sonst die der nächstliegenden.
# Variables:
#   $n (number) - partners recorded in the country
partners-of-country = { $n ->
    [one] { $n } hier erfasst
   *[other] { $n } hier erfasst
}
# Variables:
#   $active (number) - agreements in force
#   $n (number) - agreements recorded
partners-agreements = { $active } von { $n } hier erfassten in Kraft
# Variables:
#   $country (string) - name of the home country
partners-national = Partner im Inland: { $country }
partners-national-about = Partner im Inland gehen in keinen Wert zu Partnern im Ausland ein und stehen nicht auf der Weltkarte.
# Variables:
#   $country (string) - name of the country
partners-country-page = Länderseite: { $country }
partners-all = Alle Partner
partners-all-agreements = Alle Vereinbarungen
partners-no-agreement = Hier ist keine Vereinbarung erfasst
partners-only-past = Nur frühere Vereinbarungen
partners-empty = Hier ist kein Partner im Ausland erfasst

## A country

country-eyebrow = Partner nach Land
# Variables:
#   $country (string) - name of the country
country-description = Hier erfasste Partner mit ihren Vereinbarungen: { $country }
# Variables:
#   $country (string) - name of the country
country-caption = Hier erfasste Partner: { $country }

## A partner

# Variables:
#   $name (string) - name of the partner
#   $country (string) - name of its country
partner-description = { $name }, { $country }: Vereinbarungen, ihr Status und ihre Bedingungen, Kennungen und Termine.
# Variables:
#   $kind (string) - kind of the agreement that decides
#   $reason (string) - sentence about its status
partner-verdict = { $kind }: { $reason }
partner-no-agreement = Mit diesem Partner ist hier keine Vereinbarung erfasst.
partner-national = Ein Partner im Inland: Werte zu Partnern im Ausland zählen ihn nicht mit.
# Variables:
#   $day (string) - day it ceased to exist
partner-closed = Diese Einrichtung besteht nicht mehr. Ende: { $day }.
partner-successor = Die Einrichtung, die an ihre Stelle trat:
partner-identity = Kenndaten
partner-in-force = Geltende Vereinbarungen
partner-upcoming = Bevorstehende Vereinbarungen
partner-to-be-confirmed = Noch zu bestätigende Vereinbarungen
partner-suspended = Ausgesetzte Vereinbarungen
partner-past = Frühere Vereinbarungen
partner-past-show = Frühere Vereinbarungen zeigen
partner-networks = Gemeinsame Netzwerke
partner-networks-about = Netzwerke, an denen sowohl dieser Partner als auch die Hochschule beteiligt ist; Rolle und Zeitraum sind die der Hochschule.
partner-deadlines = Fristen beim Partner
partner-deadlines-caption = Jährlich wiederkehrende Fristen, wie der Partner sie angibt
partner-nominations = Nominierungen
partner-applications = Bewerbungen
partner-note = Mehr über diesen Partner
# Variables:
#   $country (string) - name of the country
partner-others = Weitere hier erfasste Partner: { $country }

## An agreement

agreement-whole = Ganze Hochschule
# Variables:
#   $kind (string) - kind of the agreement
agreement-conditions-caption = Kooperationsbedingungen: { $kind }
# Variables:
#   $first (string) - first day or academic year
#   $last (string) - last day or academic year
agreement-range = { $first } bis { $last }
# Variables:
#   $first (string) - first day
agreement-range-open = ab { $first }, ohne Enddatum
agreement-from = Gültig ab
agreement-until = Gültig bis
agreement-first-year = Erstes akademisches Jahr
agreement-last-year = Letztes akademisches Jahr
agreement-no-last-day = Ohne Enddatum
# Variables:
#   $last (string) - last day or academic year as signed
agreement-end-renewed = { $last }, danach automatisch verlängert
# Variables:
#   $last (string) - last day or academic year as signed
agreement-end-unconfirmed = { $last }; Verlängerung nicht bestätigt
# Variables:
#   $first (string) - first day or academic year
#   $last (string) - last day or academic year as signed
agreement-range-renewed = { $first } bis { $last }, danach automatisch verlängert
# Variables:
#   $first (string) - first day or academic year
#   $last (string) - last day or academic year as signed
agreement-range-unconfirmed = { $first } bis { $last }; Verlängerung nicht bestätigt
agreement-signed = Unterzeichnet
agreement-confirmed = Zuletzt bestätigt
agreement-terminated = Vorzeitig beendet
agreement-renewal = Verlängerung
agreement-notice = Kündigungsfrist
# Variables:
#   $days (number) - days of notice
agreement-notice-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year
agreement-why-active = { $form ->
    [year] In Kraft. Das letzte akademische Jahr ist { $last }.
   *[day] In Kraft. Letzter Tag: { $last }.
}
agreement-why-open = In Kraft, ohne Enddatum.
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year as signed
agreement-why-renewed = { $form ->
    [year] In Kraft: nach dem letzten akademischen Jahr ({ $last }) automatisch verlängert.
   *[day] In Kraft: nach dem letzten Tag ({ $last }) automatisch verlängert.
}
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year
agreement-why-expiring = { $form ->
    [year] In Kraft, endet aber innerhalb von zwölf Monaten. Das letzte akademische Jahr ist { $last }.
   *[day] In Kraft, endet aber innerhalb von zwölf Monaten. Letzter Tag: { $last }.
}
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $first (string) - first day or academic year
agreement-why-upcoming = { $form ->
    [year] Noch nicht in Kraft. Das erste akademische Jahr ist { $first }.
   *[day] Noch nicht in Kraft. Erster Tag: { $first }.
}
agreement-why-unknown = Die öffentlichen Angaben nennen keine Laufzeit; die Vereinbarung zählt deshalb nicht zu den geltenden.
# Variables:
#   $years (number) - years after which a confirmation is needed
agreement-why-stale = { $years ->
    [one] Gilt bis zur Kündigung durch eine Seite, aber seit mehr als { $years } Jahr ist keine Bestätigung erfasst.
   *[other] Gilt bis zur Kündigung durch eine Seite, aber seit mehr als { $years } Jahren ist keine Bestätigung erfasst.
}
agreement-why-paused = Ausgesetzt.
# Variables:
#   $from (string) - first day of the pause
agreement-why-paused-from = Ausgesetzt seit: { $from }.
# Variables:
#   $from (string) - first day of the pause
#   $until (string) - last day of the pause
agreement-why-paused-until = Ausgesetzt: { $from } bis { $until }.
# Variables:
#   $form (string) - "year" when the value is an academic year, else "day"
#   $last (string) - last day or academic year
agreement-why-expired = { $form ->
    [year] Abgelaufen. Das letzte akademische Jahr war { $last }.
   *[day] Abgelaufen. Letzter Tag: { $last }.
}
# Variables:
#   $day (string) - day it was ended
agreement-why-terminated = Vorzeitig beendet: { $day }.

## Cooperation conditions

condition-who-students-out = Studierende ins Ausland
condition-who-students-in = Studierende aus dem Ausland
condition-who-staff-out = Personal ins Ausland
condition-who-staff-in = Personal aus dem Ausland
condition-who-researchers-out = Forschende ins Ausland
condition-who-researchers-in = Forschende aus dem Ausland
# Variables:
#   $n (number) - places a year
condition-places-shared = { $n }, gemeinsam mit anderen Bedingungen
# Variables:
#   $n (number) - places a year
#   $units (string) - units that share them
condition-places-shared-by = { $n }, gemeinsam für { $units }
# Variables:
#   $n (number) - months a year in total
condition-months = { $n ->
    [one] { $n } Monat insgesamt
   *[other] { $n } Monate insgesamt
}
# Variables:
#   $n (number) - days a year in total
condition-days = { $n ->
    [one] { $n } Tag insgesamt
   *[other] { $n } Tage insgesamt
}
# Variables:
#   $language (string) - name of the language
#   $level (string) - level of the CEFR
condition-language = { $language } { $level }
# Variables:
#   $language (string) - name of the language
#   $level (string) - level of the CEFR
condition-language-certificate = { $language } { $level }, Sprachnachweis erforderlich
# Variables:
#   $language (string) - name of the language
condition-language-any-certificate = { $language }, Sprachnachweis erforderlich
# Variables:
#   $year (string) - academic year
condition-since = seit { $year }
# Variables:
#   $year (string) - academic year
condition-through = bis { $year }
condition-blended = Hybride Mobilität (Blended Mobility)
condition-any = Alle
# Variables:
#   $value (number) - least grade point average
#   $scale (number) - best value of the scale
condition-grades = Notendurchschnitt von mindestens { $value } von { $scale }
condition-interview = Mit Auswahlgespräch

## Register of agreements

agreements-title = Vereinbarungen
agreements-description = Alle öffentlichen Vereinbarungen mit Partnern nach Status, mit den Regeln, aus denen sich ein Status ergibt.
# Variables:
#   $n (number) - agreements in force with partners abroad
agreements-published = { $n ->
    [one] { $n } Vereinbarung mit einem Partner im Ausland ist in Kraft.
   *[other] { $n } Vereinbarungen mit Partnern im Ausland sind in Kraft.
}
agreements-register = Das Register
# Variables:
#   $day (string) - status day
agreements-caption = Vereinbarungen nach ihrem Status am { $day }
agreements-empty = Hier ist keine Vereinbarung erfasst
agreements-national = Partner im Inland
agreements-statuses = Was ein Status bedeutet
# Variables:
#   $day (string) - status day
agreements-statuses-about = Niemand trägt einen Status ein: Er ergibt sich aus den erfassten Terminen der Vereinbarung und dem Stichtag ({ $day }).
# Variables:
#   $months (number) - calendar months before the last day
#   $years (number) - years after which a confirmation is needed
agreements-rule-active = Der Stichtag liegt zwischen dem ersten und dem letzten Tag. Eine Vereinbarung, die sich automatisch verlängert oder kein Enddatum hat, bleibt in Kraft, solange ihre Bestätigung nicht zu lange zurückliegt.
# Variables:
#   $months (number) - calendar months before the last day
#   $years (number) - years after which a confirmation is needed
agreements-rule-expiring = { $months ->
    [one] In Kraft; der letzte Tag liegt innerhalb von { $months } Kalendermonat, und nichts verlängert sie.
   *[other] In Kraft; der letzte Tag liegt innerhalb von { $months } Kalendermonaten, und nichts verlängert sie.
}
agreements-rule-upcoming = Der erste Tag liegt nach dem Stichtag.
# Variables:
#   $months (number) - calendar months before the last day
#   $years (number) - years after which a confirmation is needed
agreements-rule-to-be-confirmed = { $years ->
    [one] Die öffentlichen Angaben nennen keine Laufzeit, oder die Vereinbarung läuft von selbst weiter und wurde seit mehr als { $years } Jahr nicht bestätigt. Sie ist aufgeführt, zählt aber nie zu den geltenden.
   *[other] Die öffentlichen Angaben nennen keine Laufzeit, oder die Vereinbarung läuft von selbst weiter und wurde seit mehr als { $years } Jahren nicht bestätigt. Sie ist aufgeführt, zählt aber nie zu den geltenden.
}
agreements-rule-suspended = Beide Seiten haben sie ausgesetzt, und der Stichtag fällt in diese Zeit.
agreements-rule-expired = Der letzte Tag liegt vor dem Stichtag, und nichts hat sie verlängert.
agreements-rule-terminated = Eine Seite oder beide haben sie vor ihrem letzten Tag beendet.
agreements-kinds = Arten von Vereinbarungen
agreements-about-mou = Erklärt, dass beide Seiten zusammenarbeiten wollen; in der Regel ohne Austauschplätze.
agreements-about-cooperation = Eine allgemeine Vereinbarung zur Zusammenarbeit in Lehre und Forschung.
agreements-about-protocol = Regelt eine einzelne Frage oder Aktivität zwischen beiden Seiten.
agreements-about-exchange = Entsendet außerhalb der europäischen Programme Studierende oder Personal in beide Richtungen.
agreements-about-erasmus-ka131 = Regelt Mobilität in Erasmus+ zwischen Einrichtungen aus Programmländern; legt Plätze, Fächer und Sprachniveaus fest.
agreements-about-erasmus-ka171 = Regelt Mobilität in Erasmus+ mit Einrichtungen aus Ländern außerhalb des Programms.
agreements-about-mevlana = Austausch von Studierenden und Lehrenden im Programm des türkischen Hochschulrats.
agreements-about-orhun = Austausch im Programm der Universitäten der Turkstaaten.
agreements-about-joint-degree = Ein Abschluss, den beide Seiten gemeinsam verleihen.
agreements-about-double-degree = Ein Studium, das zu je einem Abschluss beider Seiten führt.
agreements-about-cotutelle = Eine Dissertation, die beide Seiten betreuen.
agreements-about-research = Zusammenarbeit in der Forschung.
agreements-about-staff = Aufenthalte von Personal zu Lehr- oder Fortbildungszwecken.
agreements-about-traineeship = Plätze für Praktika.
agreements-about-other = Alles Übrige.

## Register of networks

networks-title = Netzwerke
networks-description = Internationale und nationale Netzwerke und Projekte, an denen die Hochschule beteiligt ist, mit Rolle und Zeitraum.
# Variables:
#   $n (number) - international networks with a membership in force
networks-published = { $n ->
    [one] Die Hochschule ist Mitglied in { $n } internationalen Netzwerk.
   *[other] Die Hochschule ist Mitglied in { $n } internationalen Netzwerken.
}
networks-dates-about = Eine Mitgliedschaft, deren erster Tag nicht veröffentlicht ist, gilt als begonnen; eine, deren letzter Tag nicht veröffentlicht ist, als fortdauernd.
networks-empty = Hier ist kein Netzwerk erfasst
networks-international = Internationale Netzwerke
networks-international-about = Verbände, Allianzen und andere grenzüberschreitende Zusammenschlüsse.
networks-national = Nationale Netzwerke
networks-national-about = Zusammenschlüsse und Programme des eigenen Landes; Werte zur Sichtbarkeit im Ausland zählen sie nicht mit.
networks-projects = Projekte
networks-projects-about = Konsortien, die für begrenzte Zeit an einem Projekt arbeiten.

## A network

# Variables:
#   $name (string) - name of the network
network-description = { $name }: Mitgliedschaften und Rollen der Hochschule im Lauf der Zeit.
network-facts = Über das Netzwerk
network-fact-kind = Art
network-fact-scope = Reichweite
network-fact-founded = Gegründet
network-fact-ended = Beendet
network-fact-members = Mitglieder insgesamt, laut Quelle
network-memberships = Mitgliedschaften und Rollen
network-memberships-caption = Mitgliedschaften und Rollen der Hochschule, die frühesten zuerst
# Variables:
#   $role (string) - the role
network-evidence = Seite, die die Rolle belegt: { $role }
network-no-membership = Hier ist keine Mitgliedschaft erfasst
network-members = Ebenfalls beteiligte Partner
network-members-about = Aufgeführt sind nur hier erfasste Partner.
