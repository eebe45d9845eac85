"""German of the invented university: English words and, after the bar, German ones. A text without a line here stays English."""

from german_numbers import INDICATORS, POLICY

WORDS = """
Poyraz University|Universität Poyraz
POYRAZ|POYRAZ
Poyraz|Poyraz
1 North Wind Street, 35000 Poyraz|Nordwindstraße 1, 35000 Poyraz
International Office|International Office
Exchange Office|Austauschbüro
Office for International Students|Servicestelle für internationale Studierende
Project Office|Projektbüro
Quality Office|Stabsstelle Qualität
Partnerships, networks and the policy|Partnerschaften, Netzwerke und die Strategie
Erasmus+, Mevlana, Orhun and bilateral exchange|Erasmus+, Mevlana, Orhun und bilateraler Austausch
Admission, residence permits and daily life|Zulassung, Aufenthaltstitel und Alltag
International grants|Internationale Drittmittel
Accreditation, rankings and reviews|Akkreditierung, Rankings und Überprüfungen

Faculty of Engineering|Fakultät für Ingenieurwissenschaften
Faculty of Science|Fakultät für Naturwissenschaften
Faculty of Architecture|Fakultät für Architektur
Faculty of Humanities|Fakultät für Geisteswissenschaften
Faculty of Business|Fakultät für Wirtschaftswissenschaften
Department of Computer Engineering|Abteilung für Technische Informatik
Department of Mechanical Engineering|Abteilung für Maschinenbau
Department of Food Engineering|Abteilung für Lebensmitteltechnologie
Department of Physics|Abteilung für Physik
Department of Biology|Abteilung für Biologie
Department of City Planning|Abteilung für Stadtplanung
Graduate School|Graduiertenschule
Institute of Sea Studies|Institut für Meereswissenschaften
School of Languages|Sprachenschule

Computer Engineering|Technische Informatik
Data Science|Data Science
Mechanical Engineering|Maschinenbau
Energy Systems|Energiesysteme
Food Engineering|Lebensmitteltechnologie
Olive Technology|Oliventechnologie
Civil Engineering|Bauingenieurwesen
Electrical Engineering|Elektrotechnik
Physics|Physik
Photonics|Photonik
Mathematics|Mathematik
Chemistry|Chemie
Biology|Biologie
Architecture|Architektur
Heritage Conservation|Denkmalpflege
City Planning|Stadtplanung
History|Geschichte
Archaeology|Archäologie
Translation Studies|Translationswissenschaft
English for Professions|Berufsbezogenes Englisch
Management|Betriebswirtschaft
Economics|Volkswirtschaft
Tourism|Tourismus
Environmental Science|Umweltwissenschaften
Sea Studies|Meereswissenschaften
Coastal Management|Küstenmanagement
Cultural Studies|Kulturwissenschaft
Software Engineering|Softwaretechnik
Associate degree|Associate Degree (Vorstufe zum Bachelor)
Bachelor's degree|Bachelorabschluss
Master's degree|Masterabschluss
Doctorate|Promotion
For students from abroad; invented.|Für Studierende aus dem Ausland; erfunden.

Internationalization policy|Internationalisierungsstrategie
Rules of exchange|Austauschordnung
Learning agreement form|Formular für das Learning Agreement
Learning agreement form of 2022|Formular für das Learning Agreement von 2022
Guide for newcomers|Leitfaden für Neuankömmlinge
Report on internationalization 2025|Internationalisierungsbericht 2025
Nomination|Nominierung
The home university tells the host whom it has chosen.|Die Heimathochschule teilt der Gasthochschule mit, wen sie ausgewählt hat.
Learning agreement|Learning Agreement
The courses of a stay abroad, agreed before it begins.|Die vor Beginn vereinbarten Lehrveranstaltungen eines Auslandsaufenthalts.
Recognition|Anerkennung
Courses passed abroad count at home.|Im Ausland bestandene Lehrveranstaltungen zählen zu Hause.
Inter-institutional agreement|Interinstitutionelle Vereinbarung
What two universities sign before they exchange people in Erasmus+.|Was zwei Hochschulen unterzeichnen, bevor sie in Erasmus+ Personen austauschen.
Shared quota|Gemeinsames Kontingent
Places that several fields of study share.|Plätze, die sich mehrere Fächer teilen.
Free mover|Free Mover
Somebody who studies abroad for a term without an agreement.|Wer ohne Vereinbarung ein Semester im Ausland studiert.
Joint degree|Gemeinsamer Abschluss
One degree awarded by two or more institutions.|Ein Abschluss, den mehrere Hochschulen gemeinsam verleihen.
Double degree|Doppelabschluss
Two degrees for one course of study.|Zwei Abschlüsse für ein Studium.
Joint supervision|Cotutelle
A thesis supervised at two universities.|Eine an zwei Hochschulen betreute Dissertation.
Credit mobility|Kreditmobilität
A stay abroad for a part of a degree.|Ein Auslandsaufenthalt für einen Teil des Studiums.

Buddy programme|Buddy-Programm
A student of the university helps a newcomer through the first month.|Studierende der Universität begleiten Neuankömmlinge durch den ersten Monat.
Free|Kostenlos
Write to the office.|Schreiben Sie an die Anlaufstelle.
Come to the appointment you are given.|Kommen Sie zu dem Termin, den Sie erhalten.
Help with the residence permit|Hilfe beim Aufenthaltstitel
The office checks the papers before you apply.|Die Anlaufstelle prüft die Unterlagen, bevor Sie den Antrag stellen.
Rooms on campus|Zimmer auf dem Campus
Rooms are kept for students from abroad until August.|Bis August werden Zimmer für Studierende aus dem Ausland freigehalten.
From the airport to the campus|Vom Flughafen zum Campus
A bus meets newcomers in September and February.|Im September und Februar holt ein Bus Neuankömmlinge ab.
Language table|Sprachentisch
Talk in four languages every Wednesday.|Jeden Mittwoch Gespräche in vier Sprachen.
Turkish for beginners|Türkisch für Anfängerinnen und Anfänger
Two courses a year, free of charge.|Zwei Kurse im Jahr, kostenlos.
Someone to talk to|Jemand zum Reden
Talks in confidence with a counsellor.|Vertrauliche Gespräche mit einer Beratungsperson.
Recognition of courses|Anerkennung von Studienleistungen
What you study abroad counts at home.|Was Sie im Ausland studieren, zählt zu Hause.
Desk for visiting academics|Betreuungsstelle für Gastlehrende
A card, a desk and a key on the first day.|Am ersten Tag Ausweis, Schreibtisch und Schlüssel.
Project clinic|Projektsprechstunde
Two hours with an adviser for your proposal.|Zwei Stunden Beratung für Ihren Antrag.
Health insurance|Krankenversicherung
How to join the public insurance in time.|Wie Sie rechtzeitig in die gesetzliche Versicherung kommen.
Graduates abroad|Ehemalige im Ausland
Addresses of graduates who answer questions.|Adressen von Ehemaligen, die Fragen beantworten.

Erasmus+ study 2027/2028|Erasmus+ Studium 2027/2028
Erasmus+ study 2026/2027|Erasmus+ Studium 2026/2027
Erasmus+ study 2025/2026|Erasmus+ Studium 2025/2026
A term or a year of study at a partner in Europe, with a grant.|Ein Semester oder ein Jahr Studium bei einem Partner in Europa, mit Förderung.
Erasmus+ traineeships, summer 2027|Erasmus+ Praktika, Sommer 2027
Two months or more in a company or a laboratory abroad.|Zwei Monate oder mehr in einem Unternehmen oder Labor im Ausland.
Teaching and training abroad, spring 2027|Lehre und Fortbildung im Ausland, Frühjahr 2027
Teaching and training abroad, spring 2026|Lehre und Fortbildung im Ausland, Frühjahr 2026
Up to five days of teaching or training at a partner.|Bis zu fünf Tage Lehre oder Fortbildung bei einem Partner.
Erasmus+ with far countries|Erasmus+ mit fernen Ländern
Stays at partners outside Europe; few places.|Aufenthalte bei Partnern außerhalb Europas; wenige Plätze.
Mevlana exchange 2027/2028|Mevlana-Austausch 2027/2028
Study for a term at partners that have a Mevlana protocol.|Ein Semester Studium bei Partnern mit einem Mevlana-Protokoll.
Orhun exchange 2026/2027|Orhun-Austausch 2026/2027
Study for a term in Central Asia and the Caucasus.|Ein Semester Studium in Zentralasien und im Kaukasus.
Exchange overseas 2027/2028|Austausch in Übersee 2027/2028
A term overseas without fees at the partner; travel is paid by the student.|Ein Semester in Übersee ohne Gebühren beim Partner; die Reise zahlen die Studierenden selbst.
Admission to bachelor programmes 2027/2028|Zulassung zum Bachelorstudium 2027/2028
For those who finished school abroad.|Für alle, die die Schule im Ausland abgeschlossen haben.
Admission to graduate programmes, spring 2027|Zulassung zu Master und Promotion, Frühjahr 2027
Master and doctoral programmes taught in English.|Master- und Promotionsstudiengänge auf Englisch.
Poyraz scholarships|Poyraz-Stipendien
Fees and a room for a year; marks and need decide.|Gebühren und ein Zimmer für ein Jahr; es entscheiden Noten und Bedürftigkeit.
Two weeks by the sea for students of all fields.|Zwei Wochen am Meer für Studierende aller Fächer.
Visiting academics|Gastlehrende
A desk for a month to a year; write to the office at any time.|Ein Schreibtisch für einen Monat bis zu einem Jahr; schreiben Sie der Anlaufstelle jederzeit.

A week of walks, papers and first friends for those who have just come.|Eine Woche voller Rundgänge, Formalitäten und erster Freundschaften für alle, die gerade angekommen sind.
Students cook what is eaten at home.|Studierende kochen, was zu Hause gegessen wird.
What networks ask and what they give.|Was Netzwerke verlangen und was sie geben.
Partners tell what a term abroad is like.|Partner erzählen, wie ein Auslandssemester ist.
Talks on coasts, from sand to law.|Vorträge über Küsten, vom Sand bis zum Recht.
Guests see laboratories and talk about agreements.|Gäste besichtigen Labore und sprechen über Vereinbarungen.
Two weeks of lectures in the morning and boats in the afternoon.|Zwei Wochen lang vormittags Vorlesungen, nachmittags Boote.
The campus is open to everybody.|Der Campus steht allen offen.
Harbour Hall|Hafensaal
Courtyard|Innenhof
Wind Auditorium|Windhörsaal
Town hall|Rathaus
Rectorate|Rektorat
Sea campus|Meerescampus
Campus|Campus

North Wind League of Universities|Hochschulbund Nordwind
coastal universities that share courses|Küstenhochschulen, die Lehrveranstaltungen teilen
Wide Sea Alliance|Allianz Weites Meer
eight universities with joint doctorates|acht Hochschulen mit gemeinsamen Promotionen
Association of Open Harbours|Verband Offene Häfen
universities of port towns|Hochschulen in Hafenstädten
Aegean Circle of Deans|Ägäischer Dekanekreis
deans of engineering around one sea|Dekanate der Ingenieurwissenschaften rund um ein Meer
Green Keel Initiative|Initiative Grüner Kiel
campuses that publish their carbon figures|Hochschulstandorte, die ihre Kohlenstoffbilanz veröffentlichen
Charter of Welcome for Researchers|Willkommenscharta für Forschende
rules for the reception of researchers|Regeln für die Aufnahme von Forschenden
Tide Observatory Network|Netzwerk der Gezeitenobservatorien
instruments along many coasts|Messgeräte an vielen Küsten
Four Lagoons Project|Projekt Vier Lagunen
a project on shallow waters|ein Projekt über flache Gewässer
Consortium of Food Laboratories|Konsortium der Lebensmittellabore
laboratories that compare methods|Labore, die Methoden vergleichen
Society of Learned Mariners|Gesellschaft gelehrter Seeleute
scholars of the sea|Forschende zum Meer
International Council of Engineering Judges|Internationaler Rat für Ingenieurbegutachtung
agencies and universities that write standards|Agenturen und Hochschulen, die Standards schreiben
The fee of the year is being reviewed.|Der Jahresbeitrag wird geprüft.
Conference on Rivers|Konferenz über Flüsse
states and institutes that share rivers|Staaten und Institute, die sich Flüsse teilen
National Exchange Forum|Nationales Austauschforum
exchange offices of one country|Austauschbüros eines Landes
Old Quay Programme|Programm Alter Kai
a programme for young teachers, now ended|ein beendetes Programm für junge Lehrende

Tides of Tomorrow|Gezeiten von morgen
Quiet Machines|Leise Maschinen
Light in Glass|Licht im Glas
Honest Sensors|Ehrliche Sensoren
Islands without Smoke|Inseln ohne Rauch
Old Walls, New Houses|Alte Mauern, neue Häuser
The Memory of Salt|Das Gedächtnis des Salzes
Counting Birds|Vögel zählen
Mobility of students and staff 2024|Mobilität von Studierenden und Personal 2024
Mobility of students and staff 2025|Mobilität von Studierenden und Personal 2025
Mobility with far countries 2023|Mobilität mit fernen Ländern 2023
Teaching at Sea|Lehren auf See
Kitchen Science|Küchenwissenschaft
Plain Words|Einfache Worte
City of Steps|Stadt der Stufen
Doctoral Voices|Stimmen der Promovierenden
Dust over Seas|Staub über Meeren
Wells and Wheat|Brunnen und Weizen
Clear Signals|Klare Signale
Safe Bridges|Sichere Brücken
Two Shores, One Archive|Zwei Ufer, ein Archiv
First Steps of Young Firms|Erste Schritte junger Unternehmen
how tides change where rivers meet the sea|wie sich die Gezeiten an Flussmündungen ändern
machines that make less noise|Maschinen, die weniger Lärm machen
thin fibres that carry more light|dünne Fasern, die mehr Licht leiten
sensors that say how sure they are|Sensoren, die sagen, wie sicher sie sind
energy for small islands|Energie für kleine Inseln
how to build beside old walls|Bauen neben alten Mauern
what plants learn from salt|was Pflanzen vom Salz lernen
counting birds by their voices|Vögel an ihren Stimmen zählen
stays of students and staff in Europe|Aufenthalte von Studierenden und Personal in Europa
stays outside Europe|Aufenthalte außerhalb Europas
lectures on board of small ships|Vorlesungen an Bord kleiner Schiffe
chemistry that can be cooked|Chemie zum Kochen
writing that everybody understands|Schreiben, das alle verstehen
walking in steep cities|Gehen in steilen Städten
what doctoral students need|was Promovierende brauchen
dust that crosses seas|Staub, der Meere überquert
wheat that needs little water|Weizen, der wenig Wasser braucht
radio for crowded harbours|Funk für volle Häfen
bridges after an earthquake|Brücken nach einem Erdbeben
letters kept on two sides of a sea|Briefe auf zwei Seiten eines Meeres
the first year of young firms|das erste Jahr junger Unternehmen
Institute of Foam|Institut für Schaum

Lodestar Accreditation|Leitstern-Akkreditierung
Lodestar Accreditation: Mathematics|Leitstern-Akkreditierung: Mathematik
National Programme Accreditation|Nationale Programmakkreditierung
Clear Credits Label|Siegel Klare Leistungspunkte
Good Welcome Label|Siegel Gutes Willkommen
Institutional Evaluation|Institutionelle Evaluation
Five Winds Rating|Fünf-Winde-Bewertung
Prize for Open Libraries|Preis für offene Bibliotheken
International Engineering Review Board (invented)|Internationaler Gutachterrat für Ingenieurwesen (erfunden)
National Council for Programmes (invented)|Nationaler Studiengangsrat (erfunden)
House of Credits (invented)|Haus der Leistungspunkte (erfunden)
Open Harbours Trust (invented)|Stiftung Offene Häfen (erfunden)
Council for Universities (invented)|Hochschulrat (erfunden)
Five Winds Agency (invented)|Agentur Fünf Winde (erfunden)
Readers' Guild (invented)|Gilde der Lesenden (erfunden)
List House (invented)|Listenhaus (erfunden)
Label awarded|Siegel verliehen
Four of five winds|Vier von fünf Winden
Second prize|Zweiter Preis
Invented World List of Universities|Erfundene Weltliste der Hochschulen
International outlook|Internationale Ausrichtung

Doctoral School of Coasts|Promotionskolleg Küsten
Memorandum of Port Universities|Absichtserklärung der Hafenhochschulen
Glass and Light Consortium|Konsortium Glas und Licht
The partner renews its dormitories.|Der Partner erneuert seine Wohnheime.
Ended early by mutual consent.|Einvernehmlich vorzeitig beendet.
Renews for five years at a time; nobody has confirmed it in writing since January 2023.|Verlängert sich um jeweils fünf Jahre; seit Januar 2023 hat es niemand schriftlich bestätigt.
No funds this year.|In diesem Jahr keine Mittel.
Continues the agreement with the institution that joined this one.|Setzt die Vereinbarung mit der Einrichtung fort, die in dieser aufgegangen ist.
Seas of Poyraz|Meere von Poyraz
Around the Mediterranean|Rund um das Mittelmeer
Northern Cyprus|Nordzypern
Poyraz University teaches people of many countries. Its maps keep to the neutral list of borders.|An der Universität Poyraz lernen Menschen aus vielen Ländern. Ihre Karten halten sich an die neutrale Liste der Grenzen.
The campus lies in the northern part of the island. A record names its country by the code of ISO 3166-1, and the standard has one code for the island.|Der Campus liegt im Norden der Insel. Ein Eintrag nennt sein Land mit dem Code nach ISO 3166-1, und die Norm hat einen Code für die Insel.
"""

# What stands around other words: an event and its year, a degree and its field.
AROUND = """
Invented: *.|Erfunden: *.
Invented project on *.|Erfundenes Projekt: *.
Harbour Building, room *|Hafengebäude, Raum *
Room *|Raum *
Associate Degree in *|Kurzstudium *
Bachelor in *|Bachelor *
Master in *|Master *
Doctorate in *|Promotion *
Welcome week *|Begrüßungswoche *
Evening of many kitchens *|Abend der vielen Küchen *
Conference on shores *|Küstenkonferenz *
Seminar on networks *|Netzwerkseminar *
Summer school on coasts *|Sommerschule Küsten *
Fair of study abroad *|Messe zum Auslandsstudium *
Visit of partners *|Besuch der Partner *
Open day *|Tag der offenen Tür *
"""


def table(text):
    return [tuple(line.split("|")) for line in text.strip().splitlines() if line]


GERMAN = dict(table(WORDS + POLICY + INDICATORS))
ASKED = set()


def of(en):
    """German for English, or nothing."""
    if en in GERMAN:
        ASKED.add(en)
        return GERMAN[en]
    for around, german in table(AROUND):
        before, after = around.split("*")
        if en.startswith(before) and en.endswith(after):
            inner = en[len(before) : len(en) - len(after)]
            word = inner if inner.isdigit() else of(inner)
            if word:
                return german.replace("*", word)
    return None


def idle():
    """Lines that no text asked for: their English has changed."""
    return sorted(set(GERMAN) - ASKED)
