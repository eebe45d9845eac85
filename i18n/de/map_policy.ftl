### Die Seite der Kartengrundsätze.

path-map-policy = karten
nav-maps = Kartengrundsätze
map-policy-title = Kartengrundsätze
map-policy-description = Was die Karten dieser Website zeigen, wessen Grenzen und Namen sie verwenden, wie die Erdkugel flach abgebildet wird und woher die Umrisse stammen.
map-policy-lede = Die Karten zeigen, wo Partner sind. Sie nehmen zum Status keines Gebiets Stellung.
map-policy-note-label = Die Hochschule erklärt

## What the maps show

map-policy-shows = Was die Karten zeigen
map-policy-shows-register = Jede Karte steht neben einer Tabelle oder Liste mit denselben Angaben und kommt ohne Skript aus. Punkte stehen für Partner, Kreise mit einer Zahl für mehrere; Zeichen, die einander verdecken würden, sind ein wenig verschoben.
map-policy-shows-colour = Die Farbe eines Landes richtet sich nach dem Land, das die Einträge seiner Partner nennen. Aus Koordinaten wird nichts abgeleitet.
# Variables:
#   $numbers (string) - the four least numbers of partners, as a list
map-policy-classes = Die vier Farbstufen beginnen bei { $numbers } Partnern. Ein Land, das zu klein ist, um sichtbar zu sein, erhält einen Kreis in seiner Farbe; jedes Land mit einem Partner ist verlinkt.
map-policy-shows-names = Die Weltkarte trägt keine Ländernamen. Auf Regionalkarten sind Länder mit Partnern benannt, wo Platz ist.
map-policy-shows-people = Karten zum Austausch zeigen Personengruppen so wie die Tabellen: Gruppen, die für eine Veröffentlichung zu klein sind, stehen auf keiner Karte.

## Borders

map-policy-borders = Grenzen
map-policy-one = Für alle Sprachen gibt es einen einzigen Satz Umrisse und eine einzige Liste von Regeln. Alle sehen dieselben Grenzen.
map-policy-worldview-neutral = Die Karten folgen den Umrissen ihrer Quelle. Die unten aufgeführten Grenzen sind gestrichelt, weil sich die Beteiligten über sie nicht einig sind. Die Liste ergreift damit für keine Seite Partei.
map-policy-worldview-file = Die Hochschule verwendet eigene Umrisse. Die Grenzen sind die dieser Datei, sofern die Tabelle unten nichts anderes besagt.
map-policy-land-only = Die Hochschule hat entschieden, nur die Landflächen zu zeichnen, ganz ohne Grenzen.
map-policy-borders-caption = Grenzen, die anders als mit durchgezogener Linie gezeichnet sind
map-policy-borders-none = Alle Grenzen sind mit durchgezogener Linie gezeichnet.
map-policy-column-between = Zwischen
map-policy-column-drawn = Gezeichnet
map-policy-column-by = Festgelegt durch
# Variables:
#   $one, $other (string) - names of two countries or territories
map-policy-pair = { $one } und { $other }
map-policy-drawn-dashed = gestrichelt
map-policy-drawn-solid = durchgezogen
map-policy-drawn-none = gar nicht
map-policy-by-built-in = die mitgelieferte Liste
map-policy-by-portal = die Hochschule
map-policy-merges-caption = Gebiete, die auf Beschluss der Hochschule als Teil eines anderen gezeichnet sind
map-policy-column-unit = Gebiet
map-policy-column-into = Gezeichnet als Teil von

## Names

map-policy-names = Namen
map-policy-names-cldr = Die Ländernamen stammen in jeder Sprache aus dem Unicode Common Locale Data Repository (CLDR), sofern die Hochschule keinen anderen angibt; dieser gilt dann auf allen Seiten.
map-policy-names-groups = Bei manchen Nachbarn hieße es Partei ergreifen, den einen zu nennen und den anderen nicht. Eine Karte nennt alle Länder einer solchen Gruppe oder keines:

## Units

map-policy-units = Gebiete ohne Ländercode
map-policy-units-detail = Die Umrisse enthalten einige Gebiete, denen ISO 3166-1 keinen Code gibt. Sie sind als Land gezeichnet, ohne eigene Farbe und ohne eigenen Link.
map-policy-units-caption = Gebiete in den Umrissen ohne Code nach ISO 3166-1
map-policy-column-code = Kürzel in der Quelle
map-policy-unit-plain = als Land ohne Farbe
# Variables:
#   $into (string) - name of a country
map-policy-unit-merged = als Teil eines anderen Gebiets: { $into }
map-policy-without = Länder und Gebiete mit Code, aber ohne eigenen Umriss, sind mit einem Kreis markiert, wo ein Partner ist, und stehen wie alle anderen in Listen:

## How the Earth is laid flat

map-policy-projection = Wie die Erdkugel flach abgebildet wird
# Variables:
#   $east, $south, $north (number) - degrees
#   $paper (html) - link to the paper
map-policy-projection-world = Weltkarten verwenden die Equal-Earth-Projektion ({ $paper }) um den Meridian { $east }° Ost, von { $south }° Süd bis { $north }° Nord.
map-policy-projection-local = Karten von Regionen, Ländern und Partnern verwenden Lamberts flächentreue Azimutalprojektion um ihren eigenen Mittelpunkt.
map-policy-projection-why = Beide sind flächentreu: Kein Land wirkt neben einem anderen größer, als es ist. Die Karten sind in jeder Sprache gleich; Seiten mit Schreibrichtung von rechts nach links spiegeln die Legende, nie das Land.

## Source

map-policy-source = Quelle der Umrisse
# Variables:
#   $shapes, $packaging (html) - links
#   $licence (html) - licence of the packaging
map-policy-source-built-in = Umrisse: { $shapes }, Maßstab 1 : 50 Millionen, gemeinfrei, in der Fassung von { $packaging } ({ $licence }).
# Variables:
#   $source (html) - name of the source, a link where it has an address
#   $day (html) - when it was read
#   $licence (html) - its licence
map-policy-source-own = Umrisse: { $source }, abgerufen: { $day }; Lizenz: { $licence }.

## What the shapes cannot show

map-policy-limits = Was die Umrisse nicht zeigen können
map-policy-limits-detail = In welchem Umriss ein Ort liegt, besagt nur, wie die Quelle ihn gezeichnet hat, nicht, wem er gehört.
map-policy-limit-scale = In diesem Maßstab können Grenzen und Küsten um einige Kilometer abweichen, und viele Inseln fehlen. Seegrenzen sind nicht gezeichnet.
map-policy-limit-pairs = Zwei Nachbarn haben in den Umrissen eine einzige gemeinsame Grenze; ist nur ein Teil davon strittig, wie zwischen China und Indien oder zwischen dem Sudan und dem Südsudan, ist sie im Ganzen gleich gezeichnet. Abyei hat keinen eigenen Umriss.
map-policy-limit-kashmir = In Kaschmir ist die zwischen Indien und Pakistan gezeichnete Linie die Kontrolllinie. Aksai Chin liegt im Umriss Chinas; der Siachen-Gletscher hat einen eigenen Umriss.
map-policy-limit-golan = Der Golan liegt im Umriss Israels; die dort gezeichnete Grenze ist die Linie von 1974. Ostjerusalem liegt im Umriss Palästinas.
map-policy-limit-crimea = Die Krim liegt im Umriss der Ukraine, die südlichen Kurilen liegen im Umriss Russlands.
map-policy-limit-sahara = Westsahara hat einen einzigen Umriss; der Wall, der das Gebiet teilt, ist nicht gezeichnet.
map-policy-limit-cyprus = Auf Zypern sind die Pufferzone und die britischen Militärstützpunkte nicht gesondert gezeichnet.
map-policy-limit-apart = Abchasien, Südossetien und Transnistrien haben keine eigenen Umrisse; sie liegen in denen Georgiens und der Republik Moldau. Kosovo, Palästina und Taiwan haben eigene Umrisse.

## Units of the shapes without a code of ISO 3166-1

map-unit-atc = Ashmore- und Cartier-Inseln
map-unit-cyn = Nordzypern
map-unit-ioa = Weihnachtsinsel und Kokosinseln
map-unit-kas = Siachen-Gletscher
# Same in every language
map-unit-sol = Somaliland
