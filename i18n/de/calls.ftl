### Ausschreibungen und Veranstaltungen.

## Addresses: letters a to z and hyphens

path-calls = ausschreibungen
path-events = veranstaltungen

## Calls

calls-title = Ausschreibungen
calls-lede = Worauf Sie sich bewerben können, von wann bis wann, und was früher ausgeschrieben war.
calls-calendar = Ausschreibungen als Kalender (ICS)
calls-schemes = Programm
calls-all = Alle
calls-open = Jetzt offen
calls-open-none = Am Stichtag ist keine hier erfasste Ausschreibung offen
calls-upcoming = Noch nicht offen
calls-upcoming-none = Hier ist keine künftige Ausschreibung erfasst
calls-undated = Termine nicht veröffentlicht
calls-undated-none = Hier ist keine Ausschreibung ohne Termine erfasst
calls-closed = Geschlossen
calls-closed-none = Hier ist keine geschlossene Ausschreibung erfasst
calls-archive = Archiv
calls-archive-about = Abgeschlossene Ausschreibungen nach Programm, die neuesten zuerst. Es galten die Regeln ihres Jahres.
calls-scheme-lede = Diese Adresse bleibt gleich, auch wenn die Ausschreibungen des Programms wechseln.
# Variables:
#   $scheme (string) - name of the scheme
calls-scheme-title = Ausschreibungen: { $scheme }
# Variables:
#   $scheme (string) - name of the scheme
calls-scheme-description = Offene, kommende und frühere Ausschreibungen eines Programms: { $scheme }
# Variables:
#   $day (string) - status day in words
calls-status-day = Ob eine Ausschreibung offen ist, richtet sich nach dem Stichtag ({ $day }).

## Statuses and schemes

call-status-open = Jetzt offen
call-status-upcoming = Noch nicht offen
call-status-undated = Termine nicht veröffentlicht
call-status-closed = Geschlossen
call-opens = Beginn
call-closes = Frist
call-closed = Fristende
# Same in every language
call-scheme-erasmus-ka131 = Erasmus+ KA131
# Same in every language
call-scheme-erasmus-ka171 = Erasmus+ KA171
call-scheme-mevlana = Mevlana-Austausch
call-scheme-orhun = Orhun-Austausch
call-scheme-bilateral-exchange = Bilateraler Austausch
call-scheme-traineeship = Praktika
call-scheme-staff-mobility = Personalmobilität
call-scheme-summer-school = Sommerschulen
call-scheme-undergraduate-admission = Zulassung internationaler Studierender zum Bachelorstudium
call-scheme-graduate-admission = Zulassung internationaler Studierender zu Master und Promotion
call-scheme-scholarship = Stipendien
call-scheme-visiting = Gastaufenthalte in Lehre und Forschung
call-scheme-research = Forschung
call-scheme-other = Weitere Ausschreibungen
audience-outgoing-students = Studierende, die ins Ausland gehen
audience-incoming-students = Austauschstudierende aus dem Ausland
audience-degree-students = Studieninteressierte
audience-international-students = internationale Studierende
audience-doctoral-students = Promovierende
audience-academics = wissenschaftliches Personal
audience-administrative-staff = Verwaltungspersonal
audience-students = Studierende
audience-partners = Partnereinrichtungen
audience-graduates = Alumni
audience-everyone = alle

## A call

call-facts = Die Ausschreibung im Überblick
call-fact-open = Beginn
call-fact-close = Frist
call-fact-results = Ergebnisse
call-fact-year = Akademisches Jahr
call-fact-audience = Für
call-fact-cycles = Studienzyklen
call-fact-places = Plätze insgesamt
call-fact-units = Organisationseinheiten
# Same in every language
call-fact-partner = Partner
call-fact-page = Bekanntmachung
call-more = Mehr dazu
call-documents = Dokumente
call-others = Weitere Ausschreibungen dieses Programms
call-others-all = Alle Ausschreibungen dieses Programms
call-over = Diese Ausschreibung ist abgeschlossen.
call-over-detail = Sie bleibt zur Dokumentation stehen. Regeln, Termine und Plätze späterer Ausschreibungen können abweichen.
# Variables:
#   $scheme (string) - name of the scheme
call-over-link = Aktuelle Ausschreibungen: { $scheme }
# Variables:
#   $title (string) - title of the call
call-description = Status, Termine und Bedingungen dieser Ausschreibung: { $title }
# Variables:
#   $day (string) - status day in words
call-verdict-open = Am { $day } werden Bewerbungen angenommen; achten Sie auf die Uhrzeit, zu der die Frist endet.
# Variables:
#   $day (string) - status day in words
call-verdict-upcoming = Am { $day } ist die Ausschreibung noch nicht offen.
# Variables:
#   $day (string) - status day in words
call-verdict-undated = Stand { $day }: Keine der hier ausgewerteten Quellen nennt die Termine.
# Variables:
#   $day (string) - status day in words
call-verdict-closed = Am { $day } ist die Ausschreibung geschlossen.
# Variables:
#   $open (string) - when it opens
#   $close (string) - when it closes
call-dates = { $open } bis { $close }
# Variables:
#   $open (string) - when it opens
call-dates-from = Ab { $open }; ein Bewerbungsschluss ist nicht veröffentlicht.
# Variables:
#   $close (string) - when it closes
call-dates-until = Bis { $close }; ein Beginn ist nicht veröffentlicht.
call-dates-none = Termine nicht veröffentlicht
# Variables:
#   $day (string) - day in words
#   $time (string) - time of day
#   $offset (string) - distance from UTC, such as UTC+03:00
moment-words = { $day }, { $time } Uhr ({ $offset })
# Variables:
#   $day (string) - day in words
moment-day-only = { $day } (Uhrzeit nicht veröffentlicht)
# Variables:
#   $day (string) - day in words
#   $from (string) - hour it begins
#   $until (string) - hour it ends
#   $offset (string) - distance from UTC
moment-span = { $day }, { $from } bis { $until } Uhr ({ $offset })
fact-office = Anlaufstelle

## Events

events-title = Veranstaltungen
events-description = Veranstaltungen der Hochschule für Menschen aus dem Ausland und für Partner, mit Ort und Zeit.
events-calendar = Veranstaltungen als Kalender (ICS)
events-now = Heute
events-upcoming = Demnächst
events-past = Vergangene Veranstaltungen
event-begins = Beginn
event-fact-place = Ort
# Same in every language
event-fact-form = Form
event-fact-page = Seite der Veranstaltung
event-online = Teilnahme online möglich
# Variables:
#   $day (string) - status day in words
events-status-day = Was vergangen ist und was bevorsteht, richtet sich nach dem Stichtag ({ $day }).
