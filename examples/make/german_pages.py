"""German articles and news of the invented university; other news has no German and is shown in English."""

# Id -> title, summary, body, as in PAGES of texts.py.
PAGES = {
    "about/office": ("Das International Office", "Wer an der Universität Poyraz Fragen beantwortet.", """
Diese Universität ist erfunden, und ihr International Office ist es auch. Es betreut {{ stat("p01") }} Partner in {{ stat("p03") }} Ländern.

## Was das International Office tut {#what}

Es führt das Register der [Partner](partner:P0), vertritt die Universität in Netzwerken wie dem [Hochschulbund Nordwind](network:north-wind-league) und begleitet die [Strategie](policy:partnerships).

## Öffnungszeiten {#hours}

| Tag | Geöffnet |
|-----------|-------------|
| Montag | 9–12 Uhr |
| Mittwoch | 13–17 Uhr |
| Freitag | 9–12 Uhr |
"""),
    "about/this-sample": ("Über dieses Beispiel", "Warum hier jedes Wort erfunden ist.", """
Die Universität Poyraz gibt es nicht. Ihre Partner, Personen, Projekte und Werte hat ein kleines Programm erzeugt, damit sich das Portal in voller Größe ausprobieren lässt.

## Was echt ist {#real}

Echt sind nur die Namen der Städte und Länder. Keine der hier genannten Einrichtungen gibt es dort.
"""),
    "coming/visa": ("Visum und Aufenthaltstitel", "Was Sie vor der Reise vorbereiten.", """
Nichts auf dieser Seite ist Rechtsberatung: Die Universität ist erfunden.

## Vor der Reise {#before}

1. Warten Sie auf den Zulassungsbescheid.
2. Beantragen Sie ein Visum beim nächstgelegenen Konsulat.
3. Bewahren Sie Kopien aller Unterlagen auf.

## Nach der Ankunft {#after}

Beantragen Sie den Aufenthaltstitel innerhalb eines Monats. Die [Beratung](service:residence-permit) prüft vorher Ihre Unterlagen. Suchen Sie danach [ein Zimmer](page:coming/housing).
"""),
    "coming/housing": ("Zimmer", "Wo Studierende aus dem Ausland wohnen.", """
Es gibt drei erfundene Häuser nahe am Meer.

## Häuser {#houses}

| Haus | Zimmer | Minuten zum Campus |
|-------|------:|------:|
| Nord | 120 | 5 |
| Lodos | 200 | 12 |
| Meltem | 80 | 20 |

## So bewerben Sie sich {#apply}

Nutzen Sie das [Serviceangebot](service:housing) vor dem 1. August. Beim Umzug hilft das [Buddy-Programm](service:buddy).
"""),
    "going/erasmus": ("Erasmus+ Schritt für Schritt", "Von der Ausschreibung bis zur ersten Vorlesung im Ausland.", """
Lesen Sie zuerst die [Ausschreibung](call:erasmus-study-2027).

## Vor der Bewerbung {#before}

Wählen Sie zwei Partner, zum Beispiel [diesen](partner:P0) oder [jenen](partner:P1). Sehen Sie nach, welche Fächer und Sprachen ihre Vereinbarungen verlangen.

## Nach der Auswahl {#after}

Füllen Sie das [Formular](document:learning-form) aus. Was eine [Nominierung](term:nomination) ist, steht im Glossar.

## Nach der Rückkehr {#back}

Bestandene Lehrveranstaltungen [zählen zu Hause](service:recognition).
"""),
    "going/money": ("Geld für einen Auslandsaufenthalt", "Was eine Förderung bezahlt und was nicht.", """
Eine Förderung deckt einen Teil der Kosten. Die Mieten unterscheiden sich stark von Stadt zu Stadt.

## Was bezahlt wird {#paid}

- die Reise, nach Entfernung
- ein Betrag für jeden Monat
- mehr für Studierende mit geringen Mitteln

## Wann bezahlt wird {#when}

Der größte Teil vor der Abreise, der Rest nach der Rückkehr.
"""),
    "working/visitors": ("Gastlehrende", "Für alle, die zum Lehren oder Forschen kommen.", """
Schreiben Sie zuerst der Leitung der Abteilung; das International Office bereitet alles Weitere vor.

## Bevor Sie kommen {#before}

Senden Sie einen kurzen Plan Ihres Aufenthalts. Die [Betreuungsstelle](service:visiting-desk) bereitet einen Ausweis und einen Schlüssel vor.

## Während Sie hier sind {#here}

Sie können die Bibliothek, die Labore und den [Sprachentisch](service:language-table) nutzen.
"""),
    "data/how-to-read": ("Wie die Werte zu lesen sind", "Lücken, Brüche und gerundete Werte.", """
Alle Werte hier sind erfunden.

## Lücken {#gaps}

Ein Jahr ohne Beobachtung bleibt leer; es wird nie als null gezeichnet. Das [wissenschaftliche Personal mit Promotion](indicator:m04) hat ein solches Jahr.

## Brüche {#breaks}

Wo sich die Zählweise ändert, ist die Linie unterbrochen, wie bei den [internationalen Studierenden](indicator:m01). Im neuesten Jahr lag ihr Anteil bei {{ stat("m01") }}.

## Gerundete Werte {#rounded}

Frühe Werte der [Publikationen](indicator:v05) wurden in ganzen Prozent veröffentlicht.
"""),
}

# Id -> title, summary.
NEWS = {
    "2026-11-23-erasmus-call": ("Die Erasmus+ Ausschreibung für 2027/2028 ist offen", "Die Bewerbungsfrist endet am 18. Dezember."),
    "2026-11-10-research-signed": ("Eine neue Forschungsvereinbarung wurde unterzeichnet", "Sie beginnt im Februar 2027."),
}
MORE = "Erfundene Meldung. {} Mehr steht [hier]({})."

# Cities that German names otherwise than English.
CITIES = """
Munich|München
Athens|Athen
Belgrade|Belgrad
Cairo|Kairo
Cape Town|Kapstadt
Ganja|Gandscha
Gdańsk|Danzig
Ghent|Gent
Gothenburg|Göteborg
Jeddah|Dschidda
Kraków|Krakau
Kyiv|Kyjiw
Liège|Lüttich
Lviv|Lwiw
Naples|Neapel
Plzeň|Pilsen
Poznań|Posen
Seville|Sevilla
Sharjah|Schardscha
Singapore|Singapur
Shiraz|Schiras
Tangier|Tanger
Tbilisi|Tiflis
Venice|Venedig
Warsaw|Warschau
Wrocław|Breslau
Heraklion|Iraklio
İstanbul|Istanbul
İzmir|Izmir
Ulaanbaatar|Ulan-Bator
"""

# Names of partners: what stands around the epithet; the city follows.
FORMS = {
    "University": "Universität *",
    "University of Technology": "Technische Universität *",
    "University of Applied Sciences": "Hochschule *",
    "Polytechnic": "Polytechnikum *",
    "Maritime University": "Seefahrtshochschule *",
    "Academy of Arts": "Kunstakademie *",
    "Institute for Coastal Research": "Institut für Küstenforschung *",
    "Institute for New Materials": "Institut für neue Werkstoffe *",
    "Instruments": "* Messgeräte",
    "Software": "* Software",
    "Energy": "* Energie",
    "Foundation for Shores": "Küstenstiftung *",
}
EPITHETS = """
Blue Lantern|Blaue Laterne
Paper Boat|Papierboot
Amber Heron|Bernsteinreiher
Silver Reed|Silberschilf
Copper Bell|Kupferglocke
Green Otter|Grüner Otter
White Pebble|Weißer Kiesel
Quiet Jetty|Stiller Steg
Long Shadow|Langer Schatten
Seven Oars|Sieben Ruder
Morning Tide|Morgenflut
Glass Orchard|Gläserner Obstgarten
Clay Swallow|Tonschwalbe
Red Compass|Roter Kompass
Salt Bridge|Salzbrücke
Slow River|Langsamer Fluss
Night Heather|Nachtheide
Tall Willow|Hohe Weide
Iron Thistle|Eiserne Distel
Lost Anchor|Verlorener Anker
Velvet Moss|Samtmoos
Winter Lark|Winterlerche
Open Window|Offenes Fenster
Brass Owl|Messingeule
Wooden Moon|Hölzerner Mond
Pearl Meadow|Perlenwiese
Fern Hollow|Farnmulde
Cloud Ladder|Wolkenleiter
Marble Fox|Marmorfuchs
Saffron Gate|Safrantor
Hollow Oak|Hohle Eiche
Second Windmill|Zweite Windmühle
Painted Rock|Bemalter Fels
Singing Sand|Singender Sand
Old Lighthouse|Alter Leuchtturm
Little Comet|Kleiner Komet
Deep Well|Tiefer Brunnen
Bright Loom|Heller Webstuhl
Green Kettle|Grüner Kessel
Falcon Stair|Falkentreppe
Juniper Wall|Wacholderwand
Ink Garden|Tintengarten
Snow Pear|Schneebirne
Gentle Echo|Sanftes Echo
Bronze Quail|Bronzewachtel
Clear Amphora|Klare Amphore
Thousand Steps|Tausend Stufen
Violet Sail|Violettes Segel
Far Beacon|Fernes Leuchtfeuer
Cedar Drum|Zederntrommel
Hidden Spring|Verborgene Quelle
Linen Cloud|Leinenwolke
Orange Stork|Orangefarbener Storch
Stone Lily|Steinlilie
Twin Lanterns|Zwillingslaternen
"""


def table(text):
    return dict(line.split("|") for line in text.strip().splitlines())


CITY, EPITHET = table(CITIES), table(EPITHETS)


def city(en):
    """German name of a city, most often the English one."""
    return CITY.get(en, en)


def partner(form, epithet, place):
    """German name of a partner."""
    return f"{FORMS[form].replace('*', EPITHET[epithet])} {city(place)}"
