### The page of the map policy.

path-map-policy = maps
nav-maps = Map policy
map-policy-title = Map policy
map-policy-description = What the maps of this site show, whose borders and names they use, how the Earth is laid flat, and where the shapes come from.
map-policy-lede = The maps show where partners are. They take no position on the status of any territory.
map-policy-note-label = The institution says

## What the maps show

map-policy-shows = What the maps show
map-policy-shows-register = Every map stands beside a table or list with the same facts, and needs no script. Dots stand for partners, circles with a number for several; marks that would cover each other are moved aside a little.
map-policy-shows-colour = The colour of a country follows the country its partners’ records name. Nothing is inferred from coordinates.
# Variables:
#   $numbers (string) - the four least numbers of partners, as a list
map-policy-classes = Four colours begin at { $numbers } partners. A country too small to see gets a circle in its colour; every country with a partner is linked.
map-policy-shows-names = The map of the world prints no names of countries. Maps of regions name countries with partners where there is room.
map-policy-shows-people = Maps of exchange show groups of people as the tables do: groups too small to publish are on no map.

## Borders

map-policy-borders = Borders
map-policy-one = There is one set of shapes and one list of rules for all languages. No reader sees other borders than another.
map-policy-worldview-neutral = The maps follow the shapes of their source, with the borders listed below drawn as dashes because those concerned do not agree on them. The list takes no side in saying so.
map-policy-worldview-file = The institution uses shapes of its own. Borders are as that file has them, unless the table below says otherwise.
map-policy-land-only = The institution has decided to draw land without any borders.
map-policy-borders-caption = Borders drawn otherwise than as a plain line
map-policy-borders-none = All borders are drawn as plain lines.
map-policy-column-between = Between
map-policy-column-drawn = Drawn
map-policy-column-by = Decided by
# Variables:
#   $one, $other (string) - names of two countries or territories
map-policy-pair = { $one } and { $other }
map-policy-drawn-dashed = dashed
map-policy-drawn-solid = as a plain line
map-policy-drawn-none = not at all
map-policy-by-built-in = the built-in list
map-policy-by-portal = the institution
map-policy-merges-caption = Territories drawn as part of another, by decision of the institution
map-policy-column-unit = Territory
map-policy-column-into = Drawn as part of

## Names

map-policy-names = Names
map-policy-names-cldr = Names of countries come from the Unicode Common Locale Data Repository (CLDR) in every language, unless the institution gives another; then it is used on all pages.
map-policy-names-groups = Of some neighbours, naming one and not the other would take a side. A map names all countries of such a group or none:

## Units

map-policy-units = Territories without a country code
map-policy-units-detail = The shapes hold some territories to which ISO 3166-1 gives no code. They are drawn as land, without a colour or a link of their own.
map-policy-units-caption = Units of the shapes without a code of ISO 3166-1
map-policy-column-code = Letters in the shapes
map-policy-unit-plain = as land without colour
# Variables:
#   $into (string) - name of a country
map-policy-unit-merged = as part of { $into }
map-policy-without = Countries and territories with a code and no shape of their own are marked by a circle where a partner is, and are in lists as all others:

## How the Earth is laid flat

map-policy-projection = How the Earth is laid flat
# Variables:
#   $east, $south, $north (number) - degrees
#   $paper (html) - link to the paper
map-policy-projection-world = Maps of the world use the Equal Earth projection ({ $paper }) around the meridian { $east }° east, from { $south }° south to { $north }° north.
map-policy-projection-local = Maps of regions, countries and partners use Lambert’s azimuthal equal-area projection around their own middle.
map-policy-projection-why = Both are true to area: no country looks larger than it is beside another. The maps are the same in every language; right-to-left pages mirror the key, never the land.

## Source

map-policy-source = Source of the shapes
# Variables:
#   $shapes, $packaging (html) - links
#   $licence (html) - licence of the packaging
map-policy-source-built-in = Shapes: { $shapes }, scale 1 : 50 million, in the public domain, as packaged in { $packaging } ({ $licence }).
# Variables:
#   $source (html) - name of the source, a link where it has an address
#   $day (html) - when it was read
#   $licence (html) - its licence
map-policy-source-own = Shapes: { $source }, read on { $day }; licence: { $licence }.

## What the shapes cannot show

map-policy-limits = What the shapes cannot show
map-policy-limits-detail = Where a place lies in the shapes says how their source has drawn it, not whose it is.
map-policy-limit-scale = At this scale borders and coasts can be some kilometres off, and many islands are missing. No borders at sea are drawn.
map-policy-limit-pairs = Two neighbours have one border in the shapes, so where only a part of it is contested, as between China and India or between Sudan and South Sudan, all of it is drawn alike. Abyei has no shape of its own.
map-policy-limit-kashmir = In Kashmir the line drawn between India and Pakistan is the line of control. Aksai Chin lies inside the shape of China; the Siachen Glacier is a shape of its own.
map-policy-limit-golan = The Golan lies inside the shape of Israel; the border drawn there is the line of 1974. East Jerusalem lies inside that of Palestine.
map-policy-limit-crimea = Crimea lies inside the shape of Ukraine, the southern Kuril Islands inside that of Russia.
map-policy-limit-sahara = Western Sahara is one shape; the berm that divides it is not drawn.
map-policy-limit-cyprus = In Cyprus the buffer zone and the British base areas are not drawn apart.
map-policy-limit-apart = Abkhazia, South Ossetia and Transnistria have no shapes of their own; they lie inside those of Georgia and Moldova. Kosovo, Palestine and Taiwan are shapes of their own.

## Units of the shapes without a code of ISO 3166-1

map-unit-atc = Ashmore and Cartier Islands
map-unit-cyn = Northern Cyprus
map-unit-ioa = Christmas Island and Cocos (Keeling) Islands
map-unit-kas = Siachen Glacier
map-unit-sol = Somaliland
