"""German of the indicators and of the policy of the invented university; see german.py."""

POLICY = """
Quality cycles|Qualitätszyklen
Plans are made, carried out, checked and put right. Judgements from outside help to see what we overlook.|Pläne werden aufgestellt, umgesetzt, geprüft und verbessert. Urteile von außen zeigen, was wir übersehen.
Have ten programmes accredited internationally.|Zehn Studiengänge international akkreditieren lassen.
Two applications sent.|Zwei Anträge eingereicht.
Review every element once a year.|Jedes Handlungsfeld einmal im Jahr überprüfen.
All ten reviewed.|Alle zehn überprüft.
Judgements from outside|Urteile von außen
Figures that belong to it|Werte dazu
Two accreditations would lapse in 2027.|Zwei Akkreditierungen würden 2027 auslaufen.
Applications are prepared a year ahead.|Anträge werden ein Jahr im Voraus vorbereitet.
On the way; no change needed.|Auf gutem Weg; keine Änderung nötig.
Multicultural campus|Multikultureller Campus
Students and academics from many countries study and work here. Their number is to grow without any group being left alone.|Studierende und Lehrende aus vielen Ländern lernen und arbeiten hier. Ihre Zahl soll wachsen, ohne dass eine Gruppe alleingelassen wird.
Offer the whole admission in English.|Das ganze Zulassungsverfahren auf Englisch anbieten.
The form is online.|Das Formular ist online.
Give every new academic from abroad a mentor.|Allen neuen Lehrenden aus dem Ausland eine Mentorin oder einen Mentor zur Seite stellen.
Partners of all kinds|Partner aller Art
More countries, but few from the Americas.|Mehr Länder, aber wenige Menschen aus Amerika.
Two fairs in the Americas are planned.|Zwei Messen in Amerika sind geplant.
Social and cultural infrastructure|Soziale und kulturelle Infrastruktur
Rooms, advice and company make a place a home. Services are to be given in the languages people speak.|Zimmer, Rat und Gesellschaft machen einen Ort zum Zuhause. Angebote soll es in den Sprachen geben, die die Menschen sprechen.
Keep two hundred more beds for students from abroad.|Zweihundert weitere Betten für Studierende aus dem Ausland freihalten.
Eighty beds added.|Achtzig Betten hinzugekommen.
Put up signs in three languages.|Wegweiser in drei Sprachen aufstellen.
Signs stand on the whole campus.|Auf dem ganzen Campus stehen Wegweiser.
Services in several languages|Angebote in mehreren Sprachen
Buddies are too few.|Es gibt zu wenige Buddys.
Partnerships|Partnerschaften
Agreements are signed to be used. Those that nobody uses are brought back to life or closed.|Vereinbarungen werden unterzeichnet, um genutzt zu werden. Was niemand nutzt, wird belebt oder beendet.
Look at dormant agreements every year.|Ruhende Vereinbarungen jedes Jahr durchsehen.
Departments were written to.|Die Abteilungen wurden angeschrieben.
Find partners in three more countries of the south.|In drei weiteren Ländern des Südens Partner finden.
Memoranda in force|Absichtserklärungen in Kraft
Double and joint degrees|Doppelte und gemeinsame Abschlüsse
Chosen partners|Ausgewählte Partner
Some agreements have not been used for three years.|Manche Vereinbarungen werden seit drei Jahren nicht genutzt.
Departments use or close them by the end of 2026.|Die Abteilungen nutzen oder beenden sie bis Ende 2026.
Visibility|Sichtbarkeit
The university takes part in networks and accepts duties there. It hosts events that bring people of many countries together.|Die Universität beteiligt sich an Netzwerken und übernimmt dort Aufgaben. Sie richtet Veranstaltungen aus, die Menschen aus vielen Ländern zusammenbringen.
Host two conferences a year.|Zwei Tagungen im Jahr ausrichten.
Second conference of the year.|Zweite Tagung des Jahres.
Found a journal in three languages.|Eine Zeitschrift in drei Sprachen gründen.
Given up: too few readers.|Aufgegeben: zu wenige Leserinnen und Leser.
Duties in networks|Aufgaben in Netzwerken
Alliances|Allianzen
Exchange|Austausch
Every student should be able to spend a term abroad. Studies abroad are recognised in full.|Alle Studierenden sollen ein Semester im Ausland verbringen können. Studienleistungen aus dem Ausland werden voll anerkannt.
Recognise courses before students leave.|Lehrveranstaltungen vor der Abreise anerkennen.
Rule in force.|Die Regel gilt.
Offer short stays for students who work.|Kurze Aufenthalte für berufstätige Studierende anbieten.
Agreements on exchange|Vereinbarungen zum Austausch
Numbers are back where they were before the pandemic.|Die Zahlen sind wieder auf dem Stand von vor der Pandemie.
More places for traineeships.|Mehr Plätze für Praktika.
Research and teaching are paid in part from international funds. Help is given before, during and after a project.|Forschung und Lehre werden zum Teil aus internationalen Mitteln bezahlt. Unterstützung gibt es vor, während und nach einem Projekt.
Open a clinic for proposals.|Eine Sprechstunde für Anträge einrichten.
First appointments.|Erste Termine.
Coordinate three projects at a time.|Drei Projekte gleichzeitig koordinieren.
Project consortia|Projektkonsortien
Projects|Projekte
The share of international funds falls.|Der Anteil internationaler Mittel sinkt.
An adviser was hired.|Eine Beratungskraft wurde eingestellt.
Balanced relations|Ausgewogene Beziehungen
Relations are kept with all regions of the world. Counts by region let every reader judge how balanced they are.|Gepflegt werden Beziehungen zu allen Regionen der Welt. Anzahlen nach Region lassen alle selbst beurteilen, wie ausgewogen sie sind.
Publish the counts by region every year.|Die Anzahlen nach Region jedes Jahr veröffentlichen.
Part of the yearly report.|Teil des Jahresberichts.
Partners with an agreement in force|Partner mit einer Vereinbarung in Kraft
Digital internationalization|Digitale Internationalisierung
Agreements, nominations and learning agreements are made without paper. Data about them is open.|Vereinbarungen, Nominierungen und Learning Agreements entstehen ohne Papier. Die Daten dazu sind offen.
Sign all new Erasmus+ agreements digitally.|Alle neuen Erasmus+ Vereinbarungen digital unterzeichnen.
Most partners are connected.|Die meisten Partner sind angeschlossen.
Erasmus+ agreements|Erasmus+ Vereinbarungen
Education in English|Lehre auf Englisch
Most programmes can be studied in English. Those who teach and those who learn get help with the language.|Die meisten Studiengänge lassen sich auf Englisch studieren. Wer lehrt und wer lernt, erhält Hilfe mit der Sprache.
Offer a course of English for teachers each term.|Jedes Semester einen Englischkurs für Lehrende anbieten.
Second course.|Zweiter Kurs.
The target for staff was missed.|Das Ziel für das Personal wurde verfehlt.
A new target follows in 2027.|Ein neues Ziel folgt 2027.
"""

INDICATORS = """
Degree programmes on offer|Angebotene Studiengänge
Programmes with an international accreditation that is valid|Studiengänge mit gültiger internationaler Akkreditierung
All students enrolled for a degree|Alle in einem Studiengang eingeschriebenen Studierenden
Students of accredited programmes|Studierende akkreditierter Studiengänge
Reviews that were due|Fällige Überprüfungen
Reviews with an action recorded|Überprüfungen mit erfasster Maßnahme
Students from other countries|Studierende aus anderen Ländern
Academic staff, headcount|Wissenschaftliches Personal, Anzahl der Personen
Academic staff with another citizenship|Wissenschaftliches Personal mit anderer Staatsangehörigkeit
Countries of origin|Herkunftsländer
Incoming less outgoing students|Studierende aus dem Ausland minus Studierende ins Ausland
Beds kept for students from abroad|Für Studierende aus dem Ausland freigehaltene Betten
Students who came from abroad in the year|Im Jahr aus dem Ausland gekommene Studierende
Services given in English|Angebote auf Englisch
Services given in three languages or more|Angebote in drei oder mehr Sprachen
All services recorded|Alle erfassten Angebote
Newcomers who were given a buddy|Neuankömmlinge, die einen Buddy erhielten
Scholarship money for students from abroad|Stipendienmittel für Studierende aus dem Ausland
All scholarship money|Alle Stipendienmittel
Exchange agreements used in the last three years|In den letzten drei Jahren genutzte Austauschvereinbarungen
Exchange agreements in force|Austauschvereinbarungen in Kraft
Stays of the year under agreements|Aufenthalte des Jahres im Rahmen von Vereinbarungen
Places used by people going out|Von Personen ins Ausland genutzte Plätze
Places agreed for people going out|Für Personen ins Ausland vereinbarte Plätze
Agreements that ended and were renewed|Ausgelaufene und erneuerte Vereinbarungen
Agreements that ended in the last twelve months|In den letzten zwölf Monaten ausgelaufene Vereinbarungen
Programmes awarded together with a partner|Studiengänge mit gemeinsam verliehenem Abschluss
Units named in an agreement in force|In einer geltenden Vereinbarung genannte Einheiten
Academic units|Akademische Einheiten
Memberships with an active role|Mitgliedschaften mit aktiver Rolle
Memberships in force|Mitgliedschaften in Kraft
Publications with an author abroad|Publikationen mit mindestens einer beteiligten Person im Ausland
Publications of the year|Publikationen des Jahres
Students who went abroad for a part of their degree|Studierende, die für einen Teil des Studiums ins Ausland gingen
Students who came for a part of their degree|Studierende, die für einen Teil des Studiums kamen
Stays of staff abroad|Auslandsaufenthalte des Personals
Graduates with three months or 15 ECTS abroad|Abschlüsse mit drei Monaten oder 15 ECTS-Punkten im Ausland
Graduates of the year|Abschlüsse des Jahres
Projects coordinated here|Hier koordinierte Projekte
International projects running|Laufende internationale Projekte
Funded projects paid from abroad|Aus dem Ausland finanzierte Drittmittelprojekte
All projects with outside funds|Alle Drittmittelprojekte
Sub-regions with a partner|Teilregionen mit einem Partner
Sub-regions of UN M49|Teilregionen der UN M49
KA131 agreements signed digitally|Digital unterzeichnete KA131-Vereinbarungen
KA131 agreements in force|KA131-Vereinbarungen in Kraft
Learning agreements made online|Online geschlossene Learning Agreements
All learning agreements|Alle Learning Agreements
Programmes wholly in English|Vollständig englischsprachige Studiengänge
Courses taught in English|Lehrveranstaltungen auf Englisch
All courses of the year|Alle Lehrveranstaltungen des Jahres
Academic staff with English at C1 or better|Wissenschaftliches Personal mit Englisch auf C1 oder höher
New students who met the English entry level|Neue Studierende mit dem verlangten Englischniveau
New students of the year|Neue Studierende des Jahres
Records with an identifier|Einträge mit Kennung
Partner records|Einträge zu Partnern

It says as much as the register: a record that nobody entered is not counted.|Der Wert sagt so viel wie das Register: Was niemand erfasst hat, wird nicht gezählt.
Groups of fewer than five people are not shown.|Gruppen von weniger als fünf Personen werden nicht gezeigt.
A number is not a judgement: a small programme counts as much as a large one.|Eine Anzahl ist kein Urteil: Ein kleiner Studiengang zählt so viel wie ein großer.
Lists change their method; places of two editions are not strictly comparable.|Listen ändern ihre Methode; Ränge zweier Ausgaben sind nicht streng vergleichbar.
With few partners the index moves much; the counts stand beside it.|Bei wenigen Partnern schwankt der Index stark; die Anzahlen stehen daneben.
Reported by the units and not checked one by one.|Von den Einheiten gemeldet und nicht einzeln geprüft.
World population is one measure of balance among several.|Die Weltbevölkerung ist nur ein Maß für Ausgewogenheit unter mehreren.
Before 2019/2020 students were counted by the country of their earlier schooling.|Vor 2019/2020 wurden Studierende nach dem Land ihrer vorherigen Schulbildung gezählt.

Programmes with international accreditation|Studiengänge mit internationaler Akkreditierung
Share of programmes that an international body has accredited and whose accreditation is valid on the status day.|Anteil der Studiengänge, die eine internationale Stelle akkreditiert hat und deren Akkreditierung am Stichtag gültig ist.
Students in accredited programmes|Studierende in akkreditierten Studiengängen
Share of students who study in a programme with a valid international accreditation.|Anteil der Studierenden in einem Studiengang mit gültiger internationaler Akkreditierung.
Accreditations that end within a year|Binnen eines Jahres auslaufende Akkreditierungen
Accreditations, labels and ratings whose last day comes within twelve months.|Akkreditierungen, Siegel und Bewertungen, deren letzter Tag innerhalb von zwölf Monaten liegt.
Place in the Invented World List|Rang in der Erfundenen Weltliste
Middle of the band in which each edition of the list puts the university.|Mitte der Spanne, in die jede Ausgabe der Liste die Universität einordnet.
Score for international outlook|Punktwert für internationale Ausrichtung
Score that the Invented World List gives for students, staff and authors from abroad.|Punktwert, den die Erfundene Weltliste für Studierende, Personal und Publizierende aus dem Ausland vergibt.
Invented World List|Erfundene Weltliste
Reviews that led to an action|Überprüfungen mit Folgen
Share of policy reviews that were due and ended with an action on record.|Anteil der fälligen Überprüfungen der Strategie, zu denen eine Maßnahme erfasst ist.
International students|Internationale Studierende
Students from other countries as a share of all students enrolled for a degree.|Studierende aus anderen Ländern als Anteil an allen in einem Studiengang eingeschriebenen Studierenden.
International students by cycle|Internationale Studierende nach Studienzyklus
The same share within each study cycle.|Derselbe Anteil innerhalb jedes Studienzyklus.
International academics|Internationales wissenschaftliches Personal
Academic staff with another citizenship as a share of all academic staff.|Wissenschaftliches Personal mit anderer Staatsangehörigkeit als Anteil am gesamten wissenschaftlichen Personal.
International academics with a doctorate|Internationales wissenschaftliches Personal mit Promotion
Academic staff with another citizenship who hold a doctorate.|Promoviertes wissenschaftliches Personal mit anderer Staatsangehörigkeit.
Countries of students|Länder der Studierenden
Countries that at least one student comes from.|Länder, aus denen mindestens eine Person zum Studium kommt.
Countries per international student|Länder im Verhältnis zu internationalen Studierenden
Number of countries divided by the number of international students.|Anzahl der Länder, geteilt durch die Anzahl der internationalen Studierenden.
New international students|Neue internationale Studierende
Students from other countries who enrolled for the first time in the year.|Studierende aus anderen Ländern, die sich im Jahr zum ersten Mal eingeschrieben haben.
Net flow of mobile students|Saldo der mobilen Studierenden
Incoming less outgoing exchange students, as a share of all students.|Austauschstudierende aus dem Ausland minus solche ins Ausland, als Anteil an allen Studierenden.
Beds for students from abroad|Betten für Studierende aus dem Ausland
Beds kept for students from abroad for every hundred who came in the year.|Freigehaltene Betten je hundert Studierende, die im Jahr aus dem Ausland kamen.
Services in English|Angebote auf Englisch
Share of services that can be had in English.|Anteil der Angebote, die es auf Englisch gibt.
Services in three languages or more|Angebote in drei oder mehr Sprachen
Share of services that can be had in at least three languages.|Anteil der Angebote, die es in mindestens drei Sprachen gibt.
Welcome and intercultural events|Begrüßungs- und interkulturelle Veranstaltungen
Events of orientation and intercultural exchange that began in the year.|Im Jahr begonnene Veranstaltungen zur Orientierung und zum interkulturellen Austausch.
Newcomers with a buddy|Neuankömmlinge mit Buddy
Share of students from abroad who were given a buddy in their first month.|Anteil der Studierenden aus dem Ausland, die im ersten Monat einen Buddy erhielten.
Scholarships for students from abroad|Stipendien für Studierende aus dem Ausland
Share of the scholarship budget that goes to students from abroad.|Anteil der Stipendienmittel, der an Studierende aus dem Ausland geht.
Active partners|Aktive Partner
Partners abroad with at least one agreement in force on the status day.|Partner im Ausland mit mindestens einer am Stichtag geltenden Vereinbarung.
Agreements in force|Vereinbarungen in Kraft
Agreements with partners abroad that are in force on the status day, by kind.|Am Stichtag geltende Vereinbarungen mit Partnern im Ausland, nach Art.
Countries of partners|Länder der Partner
Countries abroad in which there is an active partner.|Länder im Ausland, in denen es einen aktiven Partner gibt.
Agreements in use|Genutzte Vereinbarungen
Share of exchange agreements, at least a year old, under which somebody has travelled in the last three years.|Anteil der mindestens ein Jahr alten Austauschvereinbarungen, in deren Rahmen in den letzten drei Jahren jemand gereist ist.
Stays per agreement|Aufenthalte je Vereinbarung
Stays of the latest year divided by the exchange agreements in force.|Aufenthalte des neuesten Jahres, geteilt durch die Austauschvereinbarungen in Kraft.
Use of agreed places|Nutzung vereinbarter Plätze
Places used by people going out, of all places that agreements give.|Von Personen ins Ausland genutzte Plätze unter allen, die Vereinbarungen vergeben.
Agreements that end within a year|Binnen eines Jahres auslaufende Vereinbarungen
Agreements in force whose last day comes within twelve months.|Vereinbarungen in Kraft, deren letzter Tag innerhalb von zwölf Monaten liegt.
Renewal of agreements|Erneuerung von Vereinbarungen
Share of agreements that ended in the last twelve months and have a successor.|Anteil der in den letzten zwölf Monaten ausgelaufenen Vereinbarungen mit einer Nachfolgerin.
Dormant agreements|Ruhende Vereinbarungen
Exchange agreements, at least a year old, under which nobody has travelled in the last three years.|Mindestens ein Jahr alte Austauschvereinbarungen, in deren Rahmen in den letzten drei Jahren niemand gereist ist.
Joint and double degrees|Gemeinsame und doppelte Abschlüsse
Share of programmes whose degree is awarded together with a partner.|Anteil der Studiengänge, deren Abschluss gemeinsam mit einem Partner verliehen wird.
Units with an agreement|Einheiten mit einer Vereinbarung
Share of academic units that an agreement in force names.|Anteil der akademischen Einheiten, die eine geltende Vereinbarung nennt.
Diversity of partners|Vielfalt der Partner
Countries of active partners divided by the natural logarithm of the number of partners.|Länder der aktiven Partner, geteilt durch den natürlichen Logarithmus der Anzahl der Partner.
Memberships of networks|Mitgliedschaften in Netzwerken
Memberships of international networks in force on the status day.|Am Stichtag geltende Mitgliedschaften in internationalen Netzwerken.
Active roles in networks|Aktive Rollen in Netzwerken
Share of memberships in which the university founds, leads, hosts or coordinates.|Anteil der Mitgliedschaften, in denen die Universität gründet, leitet, beherbergt oder koordiniert.
Networks founded|Gegründete Netzwerke
International networks of which the university is a founder.|Internationale Netzwerke, die die Universität mitgegründet hat.
International events hosted|Ausgerichtete internationale Veranstaltungen
Events hosted in the year in which people of more than one country took part.|Im Jahr ausgerichtete Veranstaltungen mit Teilnehmenden aus mehr als einem Land.
Publications with authors abroad|Publikationen mit Beteiligten im Ausland
Share of publications of the year that have at least one author abroad.|Anteil der Publikationen des Jahres, an denen mindestens eine Person im Ausland mitgeschrieben hat.
Students going abroad|Studierende ins Ausland
Students who went abroad for a part of their degree, as a share of all students.|Studierende, die für einen Teil des Studiums ins Ausland gingen, als Anteil an allen Studierenden.
Students coming for a term|Studierende für ein Gastsemester
Students who came for a part of their degree, compared with all students here.|Studierende, die für einen Teil des Studiums kamen, im Verhältnis zu allen Studierenden hier.
Exchange balance|Austauschsaldo
Incoming less outgoing students, divided by both together: 0 is balance.|Studierende aus dem Ausland minus Studierende ins Ausland, geteilt durch beide zusammen: 0 ist ausgeglichen.
Reciprocity with partners|Gegenseitigkeit mit Partnern
Middle value, over exchange partners, of the smaller flow divided by the larger one in three years.|Median über die Austauschpartner: der kleinere Strom, geteilt durch den größeren, in drei Jahren.
Traineeships|Praktika
Students who went or came for a traineeship, in each direction.|Studierende, die für ein Praktikum gingen oder kamen, je Richtung.
Staff on the move|Mobiles Personal
Stays of staff abroad for every hundred academics.|Auslandsaufenthalte des Personals je hundert Personen des wissenschaftlichen Personals.
Graduates with time abroad|Abschlüsse mit Auslandszeit
Share of graduates who spent at least three months or 15 ECTS abroad.|Anteil der Abschlüsse mit mindestens drei Monaten oder 15 ECTS-Punkten im Ausland.
Projects with international funds that run on the status day, by programme.|Am Stichtag laufende Projekte mit internationalen Mitteln, nach Programm.
International grant income|Einnahmen aus internationalen Drittmitteln
Sum of the university's own shares in projects running, in euro.|Summe der eigenen Anteile der Universität an laufenden Projekten, in Euro.
Projects coordinated|Koordinierte Projekte
Share of projects running that the university coordinates.|Anteil der laufenden Projekte, die die Universität koordiniert.
Share of projects with outside funds whose funds are international.|Anteil der Drittmittelprojekte, deren Mittel international sind.
Diversity of partner countries|Vielfalt der Partnerländer
Shannon index of active partners over countries.|Shannon-Index der aktiven Partner über Länder.
Evenness over countries|Gleichmäßigkeit über Länder
How evenly partners are spread over the countries that have any: 1 is even.|Wie gleichmäßig die Partner auf die Länder verteilt sind, die welche haben: 1 ist gleichmäßig.
Effective number of countries|Effektive Anzahl der Länder
Partners are as diverse as if they stood evenly in this number of countries.|Die Partner sind so vielfältig, als wären sie gleichmäßig auf so viele Länder verteilt.
Concentration on countries|Konzentration auf Länder
Sum of the squared shares of countries among active partners.|Summe der quadrierten Anteile der Länder an den aktiven Partnern.
Partners and population by region|Partner und Bevölkerung nach Region
Share of partners in a region divided by its share of world population: 1 is in proportion.|Anteil einer Region an den Partnern, geteilt durch ihren Anteil an der Weltbevölkerung: 1 ist im Verhältnis.
Overlap with world population|Überschneidung mit der Weltbevölkerung
Part of the distribution of partners over regions that it shares with world population.|Der Teil der Verteilung der Partner auf Regionen, den sie mit der Weltbevölkerung gemein hat.
Sub-regions of UN M49 in which there is an active partner.|Teilregionen der UN M49, in denen es einen aktiven Partner gibt.
Symmetry of flows by region|Symmetrie der Ströme nach Region
Incoming less outgoing people of a region, divided by both together.|Personen aus einer Region minus Personen in diese Region, geteilt durch beide zusammen.
Agreements signed digitally|Digital unterzeichnete Vereinbarungen
Share of KA131 agreements in force that were signed in Erasmus Without Paper.|Anteil der KA131-Vereinbarungen in Kraft, die in Erasmus Without Paper unterzeichnet wurden.
Learning agreements online|Learning Agreements online
Share of learning agreements that were made online.|Anteil der online geschlossenen Learning Agreements.
Openness of this portal|Offenheit dieses Portals
Records with an identifier, figures with a source, and titles in every language.|Einträge mit Kennung, Werte mit Quelle und Titel in jeder Sprache.
Age of the figures|Alter der Werte
Middle age in days of the newest observation of each indicator.|Median des Alters der neuesten Beobachtungswerte aller Indikatoren, in Tagen.
Programmes in English|Studiengänge auf Englisch
Share of programmes that are taught wholly in English.|Anteil der Studiengänge, die vollständig auf Englisch gelehrt werden.
Courses in English|Lehrveranstaltungen auf Englisch
Share of courses of the year that were taught in English.|Anteil der Lehrveranstaltungen des Jahres auf Englisch.
Academics with good English|Lehrende mit gutem Englisch
Share of academic staff with English at level C1 or better.|Anteil des wissenschaftlichen Personals mit Englisch auf Niveau C1 oder höher.
New students ready for English|Für Englisch bereite neue Studierende
Share of new students who met the English level without a preparatory year.|Anteil der neuen Studierenden, die das Englischniveau ohne Vorbereitungsjahr erreichten.
Late reports of one faculty were added.|Verspätete Meldungen einer Fakultät wurden ergänzt.
Forms moved online during the pandemic.|Während der Pandemie wurden die Formulare auf online umgestellt.
From this year on a certificate is asked for; before, staff judged themselves.|Ab diesem Jahr wird ein Nachweis verlangt; vorher schätzte sich das Personal selbst ein.
"""
