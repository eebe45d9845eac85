### What the program says in the terminal.

# Variables:
#   $detail (String) - message of the operating system
command-environment = This computer did not allow it: { $detail }
# Variables:
#   $written, $unchanged, $removed (Number) - files
#   $folder (String) - where the site is
#   $day (String) - status day, ISO 8601
command-built = The site is in { $folder }, status on { $day }: { $written ->
        [one] { $written } file written
       *[other] { $written } files written
    }, { $unchanged } unchanged, { $removed } removed.
# Variables:
#   $path (String) - a file
command-left = { $path } is no longer part of the site, but it was changed by someone else and was left there.
# Variables:
#   $made, $all (Number) - pictures made now, and all of this build
command-cards = { $all ->
        [one] { $all } picture for links
       *[other] { $all } pictures for links
    }, { $made } of them made now.
command-checked = No problems found.
# Variables:
#   $path (String) - a file
command-locked = { $path } holds the address of every page.
# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, may be empty
command-code-unknown = There is no page about “{ $typed }”. { $suggestion ->
        [none] Type a code that stands in square brackets in a message, or a kind of record such as partner.
       *[other] Did you mean { $suggestion }?
    }
# Variables:
#   $lang (String) - language tag
#   $name (String) - the language's own name
#   $sources (Number) - texts first written in this language
#   $current, $outdated, $unaccepted, $missing, $machine, $unreviewed (Number) - texts
#   $pages (Number) - pages whose main text is in another language
command-status = { $lang } ({ $name }): { $sources } written first, { $current } current, { $outdated } outdated, { $unaccepted } never accepted, { $missing } missing; { $machine } made by a machine, { $unreviewed } not reviewed; { $pages ->
        [one] { $pages } page shows
       *[other] { $pages } pages show
    } another language.
# Variables:
#   $lang (String) - language tag
#   $name (String) - the language's own name
#   $sources (Number) - texts first written in this language
command-status-source = { $lang } ({ $name }): { $sources ->
        [one] { $sources } text
       *[other] { $sources } texts
    }, the source of the other languages.
# Variables:
#   $state (String) - outdated, missing or unaccepted
#   $id (String) - what to type after --accept
#   $words (String) - beginning of the source text
#   $place (String) - file and line of the source text
command-status-item = {"  "}{ $state ->
        [outdated] outdated
        [missing] missing
       *[unaccepted] never accepted
    }: { $id } “{ $words }”, { $place }
command-status-unknown = (what it said before is not in the history here)
# Variables:
#   $path (String) - the file of stamps
#   $n (Number) - texts
command-accepted = { $path }: { $n ->
        [one] { $n } text is
       *[other] { $n } texts are
    } accepted as current.
# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, or none
command-record-unknown = There is no text “{ $typed }”. { $suggestion ->
        [none] Type it as imbat status shows it, such as page:coming/living, or all.
       *[other] Did you mean { $suggestion }?
    }
# Variables:
#   $typed (String) - what was typed
#   $known (String) - the languages of the site
command-language-unknown = This site has no language “{ $typed }”. It has { $known }.
# Variables:
#   $day (String) - status day, ISO 8601
#   $path (String) - the archive
#   $files (Number)
#   $hash (String) - SHA-256 of the archive
command-snapshot = The data of { $day } and the pages of policy and statistics are packed in { $path }: { $files } files, SHA-256 { $hash }.
# Variables:
#   $address (String) - address to open
command-serving = The site is shown at { $address }. Save a file and the page follows; Ctrl+C stops.
serve-heading = The last change has problems; the page below is the last good one.
serve-heading-none = The site cannot be shown yet.

## What the output folder refused. Variables: $path (String) - a file or folder, $detail (String)

out-path = { $path } is not a path inside the site.
out-twice = Two pages want the file { $path }.
out-link = { $path } is a link. Remove it: Imbat does not write through links.
out-foreign = { $path } was not written by Imbat and stands where a page should go. Move or delete it, then build again. Nothing was changed.
out-busy = Another run is building into { $path }. Wait until it has finished.
out-folder = { $path } cannot be the output folder. Choose another one.
manifest-broken = { $path } is damaged ({ $detail }). Restore it, or empty its folder and build again.
manifest-version = { $path } is of version { $detail }, which this Imbat does not know. Use the newer Imbat.

## How values of the command line are written

usage-date = write the day with the year first, such as 2026-11-23
usage-url = write an address that begins with https://, such as https://www.example.edu/international/

## imbat report

# Variables: $typed: the year; $suggestion: one that exists, or none
report-year-unknown = There is no report for “{ $typed }”. { $suggestion ->
    [none] Nothing is recorded for any academic year.
   *[other] Try { $suggestion }.
}
# Variables: $folder, $day
report-made = The report is in { $folder }, made from the records on { $day }.
# Variables:
#   $path (String) - the baked file
#   $units (Number) - countries and territories
#   $points (Number) - points of their outlines
#   $bytes (Number) - size of the file
command-map-baked = { $path } holds the shapes of { $units ->
        [one] { $units } country or territory
       *[other] { $units } countries and territories
    } with { $points } points in { $bytes } bytes. Say in content/map.toml where they come from.
# Variables:
#   $path (String) - the file read
#   $kind (String) - what is wrong
#   $n (Number) - line, or number of the shape
#   $column (Number)
command-map-fault = { $path }: { $kind ->
        [json] line { $n }, column { $column } is not JSON. Export the shapes again as GeoJSON or TopoJSON.
        [code] shape { $n } does not say which country it is. Give it a property “code” with the two letters of ISO 3166-1, such as DE.
        [polygon] shape { $n } is no polygon on the Earth. Use Polygon or MultiPolygon, with degrees: longitude first, then latitude.
       *[shapes] there are no shapes in it. Use a FeatureCollection of GeoJSON or a Topology of TopoJSON.
    }

## imbat new language

# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - the tag that was probably meant, or none
new-language-unknown = There is no language “{ $typed }”. { $suggestion ->
    [none] Type a code of BCP 47, such as de, fa or pt-BR.
   *[other] Type “{ $suggestion }”.
} Nothing was changed.
new-language-there = This site speaks “{ $tag }” already. Nothing was changed.
new-language-settings = imbat.toml cannot be read, or has no list “languages”. Put it right first; imbat check shows where. Nothing was changed.
new-language-block = There is a block for “{ $tag }” in imbat.toml already, or all languages stand in one line. Add “{ $tag }” to “languages” by hand. Nothing was changed.
# A comment in imbat.toml.
# Variables: $tag (String) - language tag
new-language-comment =
    What has no words in this language is shown in another, marked as such. “warn” lists the gaps, “error” publishes nothing with one.
    locale, digits and calendar say how numbers and days are written; imbat explain settings lists them.
# The head of a file of strings. Variables: $tag, $name (String) - of the language
new-language-file =
    Strings of the interface in { $name } ({ $tag }).
    Each message stands in a comment in English. Take the “# ” away from its lines and write the words in { $name }; readers get English,
    marked as such, for what is left. Names in curly brackets stay as they are; messages that begin with path- are parts of addresses:
    letters a to z and hyphens. A choice by number, such as “{"{"} $n ->”, has these plural forms, here with numbers that take them:
# Variables: $tag, $name (String) - of the language
new-language-made = { $name } ({ $tag }) is a language of this site.
# Variables: $tag (String); $strings, $texts, $pages (Number) - left to translate
new-language-left = { $strings ->
    [0] The program speaks it already.
    [one] { $strings } string of the interface is left to translate, in i18n/{ $tag }.
   *[other] { $strings } strings of the interface are left to translate, in i18n/{ $tag }.
} { $texts ->
    [one] { $texts } text of the site has no wording in it.
   *[other] { $texts } texts of the site have no wording in it.
} { $pages ->
    [one] { $pages } page falls back to another language.
   *[other] { $pages } pages fall back to another language.
}
    Next: “imbat status { $tag } --all” names them, “imbat export” makes files for translators.
