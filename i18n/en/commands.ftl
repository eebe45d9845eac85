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
command-status-waits = Not published yet.
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
    publish = false keeps the language out of the site while it is being translated; imbat serve --preview shows it.
    locale, digits and calendar say how numbers and days are written; imbat explain language-block lists them.
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

## imbat export

# Variables:
#   $path (String) - the file for the translator
#   $n (Number) - texts in it
#   $missing, $outdated (Number) - texts of them
command-exported = { $path }: { $n ->
        [one] { $n } text
       *[other] { $n } texts
    }, of which { $missing } missing and { $outdated } outdated.
# Variables: $id (String) - a text
exchange-long = { $id } is too long for a cell and is not in the workbook. Use --xliff for it.
# Variables:
#   $column (String) - one of seven
#   $lang (String) - language tag
exchange-column = { $column ->
        [id] Text (do not change)
        [place] Where it stands
        [what] What it is
        [source] Source
        [translation] Translation ({ $lang })
        [state] State
       *[hash] Key
    }
# Variables: $state (String)
exchange-state = { $state ->
        [missing] missing
        [outdated] the source has changed
        [unaccepted] never accepted
       *[current] current
    }

## Notes for translators

exchange-note-markdown = Part of a page, written in Markdown. Keep the heading's {"{#…}"}, the addresses of links and what stands in double braces.
exchange-note-outdated = The source was changed after this translation was accepted.
exchange-note-pattern = Keep the braces and what stands before each arrow; translate the words after the square brackets.
# Variables:
#   $form (String) - name of the plural form
#   $number (String) - numbers that take it
exchange-note-form = Plural form “{ $form }”, for numbers such as { $number }.

## imbat import

# Variables:
#   $dry (String) - yes when nothing was written
#   $n (Number) - texts that changed
#   $files (Number) - files
#   $same, $empty, $left (Number) - other texts of the file
command-imported = { $dry ->
        [yes] Would change { $n ->
            [one] { $n } text
           *[other] { $n } texts
        }
       *[no] Changed { $n ->
            [one] { $n } text
           *[other] { $n } texts
        }
    } in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }; { $same } as before, { $empty } without a translation, { $left } left out.
# Variables: $id (String) - a text
exchange-change = {"  "}{ $id }
# Variables:
#   $place (String) - file and line of what came back
#   $id (String) - a text
#   $what (String) - what is wrong and what to do
exchange-problem = { $place }: { $id }: { $what }

# Variables: $path (String) - the file, $detail (String) - what is wrong
exchange-xml = { $path } cannot be read as XLIFF: { $detail }. Save it again in the translator's program as XLIFF 1.2.
# Variables: $path (String) - the file, $detail (String) - its version
exchange-xliff = { $path } is not XLIFF 1.2 (it says { $detail }). Save it as XLIFF 1.2, the form that imbat export writes.
# Variables: $path (String) - the file, $detail (String) - what is wrong, may be empty
exchange-workbook = { $path } is not a workbook that imbat export wrote. Save it as .xlsx.
exchange-formula = the cell holds a formula. Type the words themselves, with an apostrophe before the equals sign.
# Variables: $path (String) - the file, $typed (String) - what it says, $known (String) - the languages of the site
exchange-language = { $path } is in the language “{ $typed }”, which this site has not. It has { $known }. In a workbook, the name of the sheet says the language.
# Variables: $path (String) - the file
exchange-spoilt = With { $path } the site could not be built any more, for the reasons above. Nothing was written.
# Variables: $suggestion (String) - a text with a similar name, or none
exchange-unknown = this text is no longer in the site. { $suggestion ->
        [none] Export again and send the translator the new file.
       *[other] Is it now { $suggestion }?
    }
exchange-first = this text was written in this language first. Change it in its file.
exchange-twice = it is in the file twice, with two translations. The first one was taken; delete one of them.
exchange-stale = the source was changed after this file was exported. The translation was taken and counts as outdated; compare it with the new source.
exchange-older = the source was changed after this file was exported, and the site has another translation, which was kept. Export again to change it.
# Variables: $wanted (String) - first line of the source
exchange-heading = the headings differ from the source. It begins with “{ $wanted }”; keep the marks # and what stands in braces.
# Variables: $how (String) - lost or added, $list (String) - addresses
exchange-links = { $how ->
        [lost] the translation has lost links of the source: { $list }. Write them as [words](address).
       *[added] the translation has links the source has not: { $list }. Write the addresses as they are in the source.
    }
# Variables: $how (String) - lost or added, $list (String) - what stands in double braces
exchange-calls = { $how ->
        [lost] the translation has lost { $list }. Copy it from the source; it is replaced by a figure or a table.
       *[added] the translation has { $list }, which the source has not. Copy what stands in double braces from the source.
    }
# Variables: $how (String) - lost or added, $list (String) - names in braces
exchange-variables = { $how ->
        [lost] the translation has lost { $list }. Copy it from the source; the program puts a value there.
       *[added] the program has no value for { $list }. Copy the names in braces from the source, untranslated.
    }
# Variables: $how (String) - lost or added, $list (String) - elements
exchange-markup = { $how ->
        [lost] the translation has lost { $list }. Put it around the same words as in the source.
       *[added] the translation has { $list }, which the source has not. Remove it.
    }
exchange-braces = the braces are not closed as in the source, or a line begins with a sign that has a meaning of its own. Copy the braces from the source.
# Variables: $list (String) - texts
exchange-incomplete = a message is only taken whole, and these are missing: { $list }.
# Variables: $path (String) - the file to be made, $list (String) - parts
exchange-incomplete-file = { $path } is only made when the whole text is there. Missing: { $list }.
# Variables: $path (String) - a file
exchange-place = there is no safe place for it in { $path }. Type it there by hand.
# Variables: $path (String) - a file, $lang (String) - language tag
exchange-unmarked = its words are in { $path }, but not that nobody has looked at them. Add translation.{ $lang } = "unreviewed" there.

## What can be typed after imbat

help = Turns the content of a university’s internationalization portal into its website.
help-build = Makes the site
    .out = Folder the site is written to; public in the site’s folder when not given
    .cards = Make a picture of each section in each language too, shown where a link to the site is shared
help-serve = Shows the site while it is edited
    .port = Port; the next free one from 8080 when not given
help-check = Finds every problem without writing anything
help-status = Tells per language what is translated, outdated, missing and machine-made
    .languages = Languages, such as tr; all when none is given
    .diff = Show for each outdated text what its source was and what it is
    .all = Name missing texts too, and those never accepted
    .accept = Say that the translation of this record, or part of it, says what its source says; all for every record
    .deny = Fail when there is such a text
help-export = Writes what is missing or outdated in a language to a file for translators
    .xliff = XLIFF 1.2 for tools such as Poedit, OmegaT, Weblate and Trados, in this language
    .xlsx = A workbook for translators without a tool, in this language
    .out = Where to write it; the language with .xlf or .xlsx when not given
    .all = Everything, translations that are current too
    .only = Only this record or text, as imbat status shows it; message: and an id for a message
help-import = Takes in the translations of a file that imbat export wrote
    .file = XLIFF or workbook
    .dry_run = Only show what would change
help-fmt = Records the addresses of all pages in routes.lock
help-report = Makes the annual report of an academic year as a folder to hand over
    .year = Academic year, such as 2025/2026
    .out = Folder the report is written to; report-2025-2026 in the site’s folder when not given
help-explain = Explains a code of a message, or the keys of a kind of record
    .code = Code such as key-unknown, or a kind of record such as partner
help-schema = Prints the JSON Schema of a kind of record
    .kind = Kind of record, such as partner
help-snapshot = Packs the public data and the pages of policy and statistics into a dated archive
    .out = The archive; in the present folder and named after the status day, such as snapshot-2026-11-23.zip, when not given
help-map = Works on the shapes of the maps
help-map-import = Bakes GeoJSON or TopoJSON of countries into the shapes the maps of a portal are drawn from
    .file = Shapes of countries; each names its country in code, ISO_A2_EH, ISO_A2, a3, ISO_A3, ADM0_A3 or its id
    .out = The baked file
help-new = Begins something new
help-new-language = Adds a language to the site
    .tag = BCP 47 tag of the language, such as de
# Arguments that many commands take.
help-argument =
    .root = Folder of the site
    .as_of = Status day in place of today, such as 2026-11-23
    .base_url = Address in place of the one in imbat.toml
    .preview = For a look before publishing: banner, kept out of search engines
    .format = Form of the report: human with the lines in question, short with one line each, json for programs, github for notes in a pull request, sarif for SARIF 2.1.0
    .deny = Let warnings fail too
    .color = Colours; auto: on a terminal, unless NO_COLOR is set
    .quiet = Say nothing when nothing is wrong
    .lang = Language of the messages; the terminal’s when not given
    .help = Show this help
    .version = Show the version
# Words around the help. “some” stands in square brackets in the line of usage, “command” in angle brackets.
# Variables:
#   $values (String) - words that can be typed, or the value that holds when nothing is typed
help-frame =
    .usage = Usage
    .commands = Commands
    .arguments = What to type
    .options = Options
    .command = COMMAND
    .some = OPTIONS
    .choices = [can be { $values }]
    .initial = [when not given: { $values }]
# What stands for the word an editor types.
help-value =
    .dir = FOLDER
    .file = FILE
    .date = DAY
    .url = ADDRESS
    .port = PORT
    .form = FORM
    .format = FORM
    .color = COLOUR
    .level = LEVEL
    .lang = LANGUAGE
    .language = LANGUAGE
    .id = ID
    .state = STATE
    .year = YEAR
    .code = CODE
    .kind = KIND
    .tag = TAG

## What is wrong on the command line

# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, or none
usage-command = There is no command “{ $typed }”. { $suggestion ->
        [none] The list of commands comes with imbat --help.
       *[other] Did you mean { $suggestion }?
    }
# Variables:
#   $typed (String) - what was typed
#   $suggestion (String) - what was probably meant, or none
usage-argument = “{ $typed }” cannot be typed here. { $suggestion ->
        [none] Leave it out, or put it in quotation marks together with the word before it if both are one name.
       *[other] Did you mean { $suggestion }?
    }
# Variables:
#   $typed (String) - what was typed
#   $argument (String) - the argument it was typed for
#   $choices (String) - words it takes, between commas
usage-value = { $argument } does not take “{ $typed }”. It can be one of these: { $choices }.
# Variables:
#   $typed (String) - what was typed
#   $argument (String) - the argument it was typed for
#   $detail (String) - what to do instead
usage-value-form = { $argument } does not take “{ $typed }”: { $detail }.
# Variables:
#   $argument (String) - the argument
usage-value-missing = Something is missing after { $argument }.
# Variables:
#   $argument (String) - the argument
#   $typed (String) - what was typed
usage-no-value = { $argument } stands alone; leave out “{ $typed }”.
# Variables:
#   $argument (String) - what has to be typed
usage-missing = This has to be typed too: { $argument }.
# Variables:
#   $argument (String) - the argument
usage-twice = { $argument } was typed twice; leave one out.
# Variables:
#   $argument, $other (String) - arguments
usage-together = { $argument } and { $other } cannot be typed together; leave one out.
# Variables:
#   $argument (String) - the argument
#   $command (String) - the command it belongs to, such as imbat build
usage-after = { $argument } belongs after the command: { $command } { $argument }.
# Variables:
#   $command (String) - such as imbat map
usage-command-missing = After { $command } a command is missing.
usage-letters = The line holds something that is not text in UTF-8; type it anew.
# Variables:
#   $command (String) - such as imbat build
usage-see = { $command } --help shows what can be typed.
usage-port = write a whole number up to 65535, such as 8080
