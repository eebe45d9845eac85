### Wörter des Fachs, die mehrere Seiten verwenden: Arten, Rollen, Status, Einheiten.

## Status of agreements, memberships, calls and commitments on the status day

status-active = In Kraft
status-expiring = Läuft bald ab
status-upcoming = Bevorstehend
status-to-be-confirmed = Zu bestätigen
status-suspended = Ausgesetzt
status-expired = Abgelaufen
status-terminated = Vorzeitig beendet
status-explained-active = Am Stichtag in Kraft.
status-explained-expiring = In Kraft; endet innerhalb der nächsten zwölf Monate.
status-explained-upcoming = Unterzeichnet, aber noch nicht in Kraft.
status-explained-to-be-confirmed = Die öffentlichen Angaben nennen kein Ende, oder eine Verlängerung wurde seit Langem nicht bestätigt. Zählt nie als in Kraft.
status-explained-suspended = Am Stichtag ausgesetzt.
status-explained-expired = Die Laufzeit ist zu Ende.
status-explained-terminated = Vor Ende der Laufzeit beendet.
commitment-planned = Geplant
commitment-in-progress = In Umsetzung
commitment-done = Erfüllt
commitment-dropped = Aufgegeben
commitment-overdue = Überfällig
target-reached = Ziel erreicht
target-on-track = Im Plan
target-behind = Im Rückstand
target-far-behind = Weit im Rückstand
target-moving-away = Abstand wächst
target-missed = Verfehlt
target-not-assessable = Nicht bewertbar
target-figure-overdue = Wert überfällig

## Agreements

agreement-kind-mou = Absichtserklärung (MoU)
agreement-kind-cooperation = Kooperationsvereinbarung
agreement-kind-protocol = Protokoll
agreement-kind-exchange = Austauschvereinbarung
agreement-kind-erasmus-ka131 = Interinstitutionelle Vereinbarung (Erasmus+ KA131)
agreement-kind-erasmus-ka171 = Interinstitutionelle Vereinbarung (Erasmus+ KA171)
agreement-kind-mevlana = Mevlana-Austauschprotokoll
agreement-kind-orhun = Orhun-Austausch
agreement-kind-joint-degree = Gemeinsamer Abschluss (Joint Degree)
agreement-kind-double-degree = Doppelabschluss
agreement-kind-cotutelle = Gemeinsam betreute Promotion (Cotutelle)
agreement-kind-research = Forschungskooperation
agreement-kind-staff = Personalmobilität
agreement-kind-traineeship = Praktika
agreement-kind-other = Sonstige Vereinbarung
renewal-none = Keine automatische Verlängerung
renewal-automatic = Automatische Verlängerung
renewal-open-ended = Unbefristet

## Cooperation conditions

direction-out = Ins Ausland
direction-in = Aus dem Ausland
mobility-study = Studium
mobility-traineeship = Praktikum
mobility-teaching = Lehre
mobility-training = Fortbildung
mobility-research-visit = Forschungsaufenthalt
cycle-short = Kurzstudium
# Same in every language
cycle-bachelor = Bachelor
# Same in every language
cycle-master = Master
cycle-doctorate = Promotion
term-autumn = Herbstsemester
term-spring = Frühjahrssemester
term-year = Ganzes Jahr

## Networks and memberships

network-kind-association = Verband
network-kind-alliance = Allianz
network-kind-consortium = Konsortium
network-kind-intergovernmental = Zwischenstaatliche Organisation
network-kind-scholarly = Wissenschaftliche Gesellschaft
network-kind-accreditation = Akkreditierungsstelle
# Same in every language
network-kind-initiative = Initiative
network-kind-charter = Charta
network-kind-research-infrastructure = Forschungsinfrastruktur
network-kind-national-programme = Nationales Programm
network-kind-project-consortium = Projektkonsortium
# Same in every language
network-scope-international = International
# Same in every language
network-scope-national = National
role-founder = Gründungsmitglied
role-chair = Vorsitz
role-vice-chair = Stellvertretender Vorsitz
role-board = Mitglied im Vorstand
role-secretariat = Sekretariat
role-host = Gastgebende Einrichtung
role-coordinator = Koordination
role-working-group-chair = Leitung einer Arbeitsgruppe
role-member = Mitglied
role-observer = Beobachterstatus
role-participant = Beteiligung
role-partner = Projektpartner

## Partners and units

partner-kind-university = Hochschule
partner-kind-research-institute = Forschungseinrichtung
partner-kind-company = Unternehmen
partner-kind-ngo = Nichtregierungsorganisation
partner-kind-government = Öffentliche Stelle
partner-kind-network-office = Geschäftsstelle eines Netzwerks
partner-kind-other = Sonstiger Partner
unit-kind-faculty = Fakultät
unit-kind-department = Abteilung
unit-kind-graduate-school = Graduiertenschule
unit-kind-school = Schule
unit-kind-office = Büro
unit-kind-centre = Zentrum
register-partners = Partner
register-agreements = Vereinbarungen
register-networks = Netzwerke
register-memberships = Mitgliedschaften
register-units = Organisationseinheiten
register-mobility = Mobilität
register-enrolment = Eingeschriebene Studierende
register-services = Serviceangebote
register-events = Veranstaltungen
register-policy = Handlungsfelder

## Indicators

indicator-unit-percent = Prozent
indicator-unit-count = Anzahl
indicator-unit-ratio = Verhältnis
# Same in every language
indicator-unit-index = Index
indicator-unit-money = Geldbetrag
indicator-unit-days = Tage
indicator-unit-rank = Rang
indicator-unit-score = Punktwert
indicator-direction-up = Mehr ist besser
indicator-direction-down = Weniger ist besser
indicator-direction-band = Am besten innerhalb einer Spanne
indicator-direction-context = Zur Einordnung, weder gut noch schlecht
indicator-method-computed = Aus den hier erfassten Einträgen berechnet
indicator-method-observed = Anderswo erhoben und gemeldet
basis-prior-education = Nach Land der Vorbildung
basis-residence = Nach Wohnsitzland
basis-citizenship = Nach Staatsangehörigkeit
basis-headcount = Anzahl der Personen
basis-fte = Vollzeitäquivalente
basis-not-stated = Zählweise nicht angegeben
observation-status-final = Endgültig
observation-status-provisional = Vorläufig
observation-status-estimated = Geschätzt
observation-status-break = Bruch in der Zeitreihe
not-published = Nicht veröffentlicht
not-published-inline = nicht veröffentlicht
not-published-register = Das Register ist hier nicht vollständig, deshalb wird nichts daraus gezählt.
not-published-unknown = Diesen Wert hat niemand veröffentlicht.
not-published-undefined = Die Formel ergibt hier keinen Wert: Es gibt nichts, wovon ein Anteil zu bilden wäre.
not-published-hidden = Nicht gezeigt: Der Wert würde etwas über weniger als fünf Personen verraten.
published-whole = als ganze Zahl veröffentlicht
figure-computed-here = Aus den hier erfassten Einträgen gezählt

## How words came to be

translation-original = Originaltext
translation-reviewed = Übersetzt und geprüft
translation-unreviewed = Übersetzt, nicht geprüft
translation-machine = Maschinell übersetzt, nicht geprüft
machine-notice = Dieser Text wurde maschinell übersetzt und noch von niemandem geprüft.
machine-notice-detail = Wo er von einer anderen Sprachfassung abweicht, gilt das Original.

## Sections

section-about = Über uns
section-coming = Zu uns kommen
section-going = Ins Ausland gehen
section-working = Bei uns arbeiten
section-data = Daten und Methoden

## Lines with values

# Variables:
#   $n (number) - number of the element, 1 to 8
#   $all (number) - how many elements there are
element-of = Handlungsfeld { $n } von { $all }
# Variables:
#   $letter (string) - D or L
theme-of = Thema { $letter }
# Variables:
#   $name (string) - name of the source
#   $day (string) - date of the source, in words
source-line = Quelle: { $name }, { $day }
# Variables:
#   $name (string) - name of the source
source-line-undated = Quelle: { $name }
# Variables:
#   $day (string) - status day, in words
computed-line = Am { $day } aus den hier erfassten Einträgen gezählt
# Variables:
#   $num (string) - numerator, formatted
#   $den (string) - denominator, formatted
count-pair = { $num } von { $den }
# Variables:
#   $value (string) - value, formatted
#   $step (string) - step of the rounding, formatted
published-rounded = auf { $step } gerundet veröffentlicht
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
source-line-read = Quelle: { $name }, abgerufen: { $day }
