### Sentences about problems in the content. A message is named after the code of the problem. Its value says what is
### wrong; `.label` stands under the marked characters; `.help` says what to type instead, `.help-none` the same when no
### suggestion is known; `.also-…` stand at second places.

level-error = error
level-warning = warning
level-info = note
level-help = what to do

problems-none = No problems found.
# Variables:
#   $n (Number) - how many more times
#   $sentence (String) - what is wrong
problems-more = The same stands in { $n } more places: { $sentence }; --format short shows each
problems-summary =
    { $errors ->
        [0] No errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }{ $infos ->
        [0] {""}
        [one] , { $infos } note
       *[other] , { $infos } notes
    }.

## Names of kinds of records and blocks

shape-name =
    { $shape ->
        [institution] institution
        [unit] unit
        [office] office
        [partner] partner
        [agreement] agreement
        [condition] condition
        [shared_quota] shared quota
        [suspended] pause
        [language] language requirement
        [min_gpa] minimum grade
        [network] network
        [membership] membership
        [policy] policy element
        [official] official document
        [commitment] commitment
        [action] action
        [target] target
        [baseline] baseline
        [evidence] group of evidence
        [query] query
        [review] review
        [indicator] indicator
        [obs] observation
        [published] published value
        [dims] breakdown
        [standard] standard
        [page] page
        [news] news item
        [ids] block of identifiers
        [terms] block of deadlines
        [coverage] coverage block
        [source] source
        [programme] programme
        [tuition] tuition block
        [money] amount of money
        [quality] record of quality
        [ranking] ranking block
        [sub_score] score of a part
        [settings] settings file
        [language-block] block of a language
        [missing-block] block about missing words
        [enrolment-totals] totals
        [mobility-totals] totals
        [file] file
        [call] call
        [event] event
        [service] service
        [step] step
        [map] map policy
        [border] border block
        [merge] merge block
        [together] group of countries
        [shapes] block of shapes
        [document] document
        [term] term of the glossary
       *[other] { $shape }
    }
owner-name =
    { $owner ->
        [institution] institution
        [unit] unit
        [office] office
        [partner] partner
        [agreement] agreement
        [condition] condition
        [programme] programme
        [quality] record of quality
        [network] network
        [membership] membership
        [policy] policy element
        [commitment] commitment
        [target] target
        [evidence] group of evidence
        [indicator] indicator
        [obs] observation
        [page] page
        [news] news item
        [settings] settings file
        [language-block] block of a language
        [missing-block] block about missing words
        [call] call
        [event] event
        [service] service
        [step] step
        [map] map policy
        [border] border block
        [merge] merge block
        [together] group of countries
        [shapes] block of shapes
        [document] document
        [term] term of the glossary
       *[other] { $owner }
    }
expected-name =
    { $expected ->
        [text] text in quotation marks
        [whole-number] a whole number
        [number] a number
        [date] a day
        [switch] true or false
        [period] a period
        [list] a list in square brackets
        [table] a block in curly brackets
        [rows] blocks, each under its own heading in double square brackets
        [moment] a moment, or a day
       *[other] { $expected }
    }
found-name =
    { $found ->
        [text] text
        [number] a number
        [date] a day
        [switch] true or false
        [list] a list
        [table] a block
       *[other] { $found }
    }
form-name =
    { $form ->
        [erasmus-code] the country letters filled up with spaces to three characters, then the place and a number: “D  AUGSBUR02”, “TR IZMIR03”
        [pic] nine digits: “123456789”
        [oid] a capital E and eight digits: “E12345678”
        [hei-id] the institution’s domain in small letters, without “www” and “https”: “example.edu”
        [ror-id] nine characters that begin with 0, as at ror.org
        [ror-check-digits] nine characters that begin with 0; the last two are check digits and do not fit, so a character is mistyped
        [wikidata-id] a capital Q and a number: “Q42”
        [eter-id] two country letters and four digits: “TR0055”
        [deqar-id] DEQARINST and at least four digits: “DEQARINST0123”
        [whed-id] IAU, a hyphen and six digits: “IAU-012345”
        [eche-number] nine digits, or the longer number of a charter before 2021
        [isced-detailed] four digits that are a detailed field of ISCED-F 2013: “0613”
        [cefr-level] A1, A2, B1, B2, C1, C2 or NS
        [currency-code] the three capitals of ISO 4217: “EUR”, “TRY”
        [amount] digits without grouping, a point before decimals: “4500”, “302750.50”
        [country-code] the two capitals of ISO 3166-1: “DE”, “TR”, or XK for Kosovo
        [language-tag] a language code of two or three letters, perhaps with script and region: “en”, “pt-BR”, “ku-Arab”
       *[other] { $form }
    }

## Files

wrong-encoding = This file is not saved as UTF-8, so it cannot be read
    .label = the file begins here
    .help = Open it in your editor and save it again with the encoding UTF-8.
conflict-marker = Two people changed the same lines, and the marks of the merge are still in the file
    .label = the two versions begin or end here
    .help = Keep the lines that are right and delete the others, with the three lines of “<<<<<<<”, “=======” and “>>>>>>>”.
toml-syntax = This line cannot be read: { $detail }
    .label = here the reading stopped
    .help = Type { $suggestion }. A day has the year first: 2026-11-23.
    .help-none = Write one key = value per line, text in quotation marks: name.en = "TU Wien". Days stand without them: 2026-11-23.
front-matter-missing = This page has no front matter, so it has no title
    .label = the file should begin with +++
    .help = Begin the file with a line +++, then title = "…", then another line +++, then the text.
front-matter-open = The front matter of this page has no end
    .label = begins here and is never closed
    .help = Type +++ on a line of its own between the last key and the text.
ftl-syntax = This line of the strings cannot be read: { $detail }
    .label = not a message
    .help = A message is written id = words; further lines of it begin with spaces.
template-error = This template of the theme cannot be used: { $detail }
    .label = here
    .help = This is a fault of the theme, not of the content. Tell the person who looks after the theme.
file-unexpected = “{ $path }” stands where no record can stand, so nothing of it would be published
    .label = this file
    .help = Probably the folder or file “{ $suggestion }” is meant. Move or rename the file.
    .help-none = Move it to the folder of its kind, such as content/partners, or out of content. Records end in .toml, pages in .en.md, .tr.md and so on.
record-elsewhere = This file lies among records of another kind: no { shape-name } has these keys
    .label = not a { shape-name }
    .help = Move the file to “{ $suggestion }”; nothing in it has to be changed.
file-missing = The file “{ $path }” is missing; no portal can do without it
    .label = not there
    .help = Create “{ $path }”, or start imbat in the folder that holds it.

## Keys

key-unknown = “{ $key }” is not a key of { $shape ->
        [settings] the settings file
        [file] this file
       *[other] this { shape-name }
    }
    .label = unknown key
    .help = Type “{ $suggestion }” instead.
    .help-none = Keys that can stand here: { $known }.
key-misplaced = “{ $key }” belongs to the { owner-name }, but stands inside this { shape-name }
    .label = belongs further up
    .also-header = everything after this line belongs to the { shape-name }
    .help = Move the line up, above the first heading in square brackets.
key-missing = “{ $key }” is missing from this { shape-name }
    .label = this { shape-name } has no “{ $key }”
    .help = { $key ->
        [retrieved] Add the day on which the source was read, inside the braces: source = {"{"} name = "…", retrieved = 2026-11-23 {"}"}
       *[other] Add a line that begins with { $key } =
    }
status-typed = A status is never typed; Imbat works it out from the days of the { shape-name }
    .label = delete this line
    .help = Delete the line. Say when it holds: first_year and last_year, or from and until; for an early end, “terminated”.
wrong-type = “{ $key }” takes { expected-name }, but here stands { found-name }
    .label = this is { found-name }
    .help = { $expected ->
        [text] Put quotation marks around it: "…".
        [whole-number] Type digits only, without quotation marks, comma or point.
        [number] Type the number without quotation marks, with a point before decimals: 2.5.
        [date] Type the day as 2026-11-23, or the month or year in quotation marks: "2026-11".
        [switch] Type true or false, without quotation marks.
        [period] Type a period such as "2025/2026", 2025 or "2023-10".
        [list] Put square brackets around it: ["…", "…"].
        [table] Put curly brackets around keys and values: { "{" } … = … { "}" }.
        [rows] Begin each block with its own heading in double square brackets, then its keys below.
       *[other] Type { expected-name }.
    }

## Values

language-first-waits = “{ $typed }” is the first language, and readers see it where another lacks words; it cannot wait
    .label = the first language is always published
    .help = Delete this line, or put another language first in languages.
text-language = “{ $typed }” is not a language of this portal
    .label = not a language of the portal
    .help = Type “{ $suggestion }” instead.
    .help-none = Languages of the portal: { $known }. Add “{ $typed }” to languages in imbat.toml; as long as its texts are only to be kept, write publish = false below [language.{ $typed }] there.
text-default-missing = “{ $key }” has no wording in the portal’s first language ({ $lang })
    .label = “{ $key }.{ $lang }” is missing
    .help = Add { $key }.{ $lang } = "…". The first language is what readers see where a translation is missing.
text-empty = There is nothing between the quotation marks
    .label = empty
    .help = Type the words, or delete the whole line.
word-unknown = “{ $typed }” is not one of the words “{ $key }” can have
    .label = unknown word
    .help = Type “{ $suggestion }” instead.
    .help-none = Type one of: { $known }.
number-range = { $typed } is not possible for “{ $key }”
    .label = not from { $from } to { $to }
    .help = Type a number from { $from } to { $to }.
day-invalid = “{ $typed }” is not a day
    .label = not a day
    .help = Type { $suggestion } instead: year, month, day.
    .help-none = Type the day as 2026-11-23, the month as "2026-11" or the year as "2026".
month-day-invalid = “{ $typed }” is not a day of the year
    .label = not a day of the year
    .help = Type "{ $suggestion }" instead: two hyphens, month, day.
    .help-none = Type two hyphens, month and day: "--05-15" for 15 May.
academic-year-invalid = “{ $typed }” is not an academic year
    .label = not an academic year
    .help = Type "{ $suggestion }" instead.
    .help-none = Type both years in full: "2025/2026". Where the academic year is the calendar year: "2025/2025".
period-invalid = “{ $typed }” is not a period
    .label = not a period
    .help = Type "{ $suggestion }" instead.
    .help-none = Type "2025/2026", 2025, "2023-10", 2023-10-01, "2014..2019", or an edition such as "the-wur:2025".
id-invalid = “{ $typed }” cannot be an id
    .label = small letters a–z, digits and single hyphens only
    .help = Type "{ $suggestion }" instead.
    .help-none = Use small letters a–z, digits and single hyphens, at most 64 characters.
reference-form = “{ $typed }” does not say what kind of record it names
    .label = the kind is missing
    .help = Type the kind, a colon and the id: "network:eua".
identifier-invalid = “{ $typed }” is not a valid “{ $key }”
    .label = not of the form this identifier has
    .help = Type "{ $suggestion }" instead.
    .help-none = Expected: { form-name }.
identifier-changed = “{ $typed }” is read as “{ $suggestion }”
    .label = spaces or capitals differ from the official form
    .help = Type "{ $suggestion }" so that the file shows what is published.
country-unknown = “{ $typed }” is not a country code
    .label = not a country code
    .help = Type "{ $suggestion }" instead.
    .help-none = Expected: { form-name }. Names of countries are added by Imbat in every language.
language-invalid = “{ $typed }” is not a language code
    .label = not a language code
    .help = Type "{ $suggestion }" instead.
    .help-none = Expected: { form-name }.
url-invalid = “{ $typed }” is not a web address
    .label = not a web address
    .help = Type "{ $suggestion }" instead.
    .help-none = An address begins with https:// and has a host: "https://www.example.edu/".
url-insecure = “{ $typed }” is not a secure address
    .label = http, not https
    .help = Try { $suggestion } in a browser; if the same page opens, type that.
email-invalid = “{ $typed }” is not an e-mail address
    .label = not an e-mail address
    .help = Type one address of an office, without spaces: "office@example.edu".

## Settings

language-unsupported = The portal cannot speak { $typed }
    .label = no such language
    .help = Type language codes such as "en", "tr" or "ar", the portal’s first language first.
time-zone-unknown = “{ $typed }” is not a time zone
    .label = unknown time zone
    .help = Type a name of the IANA list, such as "Europe/Istanbul".
theme-unknown = There is no theme “{ $typed }”
    .label = no folder of this name in themes
    .help = Leave the line out for the theme that comes with Imbat, or put the theme’s folder into themes.
string-missing = The string “{ $id }” is missing in every language
    .label = asked for here
    .help = Add { $id } = … to a file in the folder i18n of the first language.
string-untranslated = { $n ->
        [one] The string “{ $id }” is missing in “{ $lang }”
       *[other] { $n } strings are missing in “{ $lang }”: { $id }
    }
    .label = has no counterpart in “{ $lang }”
    .help = Add them to a file in i18n/{ $lang }. Until then readers get them in the first language, marked as borrowed.
field-untranslated = { $n ->
        [one] A text of the { shape-name } “{ $id }” is missing in “{ $lang }”: { $keys }
       *[other] { $n } texts of the { shape-name } “{ $id }” are missing in “{ $lang }”: { $keys }
    }
    .label = has no wording in “{ $lang }”
    .help = { $path ->
        [none] Type { $keys } beside the wording in the first language. A plain title = "…" becomes title.en = "…" first.
       *[other] Type { $keys } = "…" in { $path }.
    }
page-untranslated = The main text of “{ $page }” is missing in “{ $lang }”; its readers get the one in “{ $other }”
    .label = has no counterpart in “{ $lang }”
    .help = { $path ->
        [none] Type { $keys } beside the wording in the other language. A plain title = "…" becomes title.en = "…" first.
       *[other] Make the file { $path } with the text in that language.
    }
string-extra = The string “{ $id }” is in “{ $lang }” only
    .label = “{ $other }” has no such string
    .help = Add { $id } = … to a file in i18n/{ $other }, or delete it here.
string-unused = Nothing asks for the string “{ $id }”
    .label = used by neither the program nor a template
    .help = Type “{ $suggestion }” if that is meant.
    .help-none = Delete it, or ask for it in a template of the theme.
string-variable-unknown = The string “{ $id }” uses ${ $typed }, which it is not given
    .label = no such value
    .help = Type “{ $suggestion }”. Names of variables are not translated. The string is given: { $known }.
    .help-none = Write the sentence without it. The string is given: { $known }.
string-variable-lost = The string “{ $id }” leaves out ${ $typed }
    .label = the source says ${ $typed }
    .help = Put { "{" } ${ $typed } { "}" } where the value belongs in the sentence.
string-plural-missing = The string “{ $id }” has no variant for: { $known }
    .label = “{ $lang }” has these plural forms too
    .help = Add a line [form] … for each, with the noun as it reads after such a number.
string-attribute-missing = The string “{ $id }” has no .{ $typed }
    .label = the source has .{ $typed }
    .help = Add an indented line .{ $typed } = … below it.
string-markup = The string “{ $id }” has other elements than its source
    .label = here: { $typed }; in the source: { $wanted }
    .help = Write the same elements around the same words.
string-identical = The string “{ $id }” reads as in “{ $other }”
    .label = not translated?
    .help = Translate it, or write the line # Same in every language above it.
state-invalid = “{ $typed }” is no stamp of a translation
    .label = this is left out
    .help = Delete the line and run imbat status --accept with the id of the record.
translation-outdated = This text changed after it was translated: { $langs }
    .label = the text as it is now
    .help = Bring the translations up to date, or find that they still say the same; then run imbat status --accept { $id }
string-twice = The string “{ $id }” is there twice
    .label = this one counts
    .also-first = this one is never read
    .help = Delete one of them.

## Ids and references

id-file = The file name “{ $typed }” cannot be an id
    .label = this file
    .help = Rename the file to “{ $suggestion }”, with the same ending.
    .help-none = Rename the file: small letters a–z, digits and single hyphens only.
id-taken = The id “{ $typed }” is used twice
    .label = used again here
    .also-first = first used here
    .help = Give one of the two another id. An id that was published stays with its record.
reference-unknown = There is no { shape-name } “{ $typed }”
    .label = no such { shape-name }
    .help = Type “{ $suggestion }” instead.
    .help-none = Type the id of a { shape-name } that exists: its file name without ending, or its id line.
reference-ended = The partner “{ $typed }” has a successor
    .label = superseded
    .help = Name “{ $suggestion }” instead, if this is about the present.
reference-kind = “{ $typed }” is not a kind of record
    .label = no such kind
    .help = Type “{ $suggestion }” instead.
    .help-none = Type one of: { $known }.
link-fragment = The page has no heading “{ $typed }”
    .label = no such heading
    .help = Type “{ $suggestion }” after the # instead.
    .help-none = Leave out the part after the #, or type one of these headings: { $known }.
link-file = There is no file “{ $typed }” in the folder static
    .label = no such file
    .help = Type “{ $suggestion }” instead.
    .help-none = Put the file into the folder static, or correct its name; capitals count.
link-unknown = “{ $typed }” leads nowhere
    .label = neither a record, a file nor a web address
    .help = Type a record such as partner:tu-wien, a file such as static/form.pdf, or an address with https://.
identifier-taken = “{ $typed }” is already the “{ $key }” of “{ $other }”
    .label = used again here
    .also-first = first used here
    .help = Look it up in the register and keep it where it belongs.
identifier-country = The Erasmus code “{ $typed }” was issued in { $issued }, but the record says { $country }
    .label = a code of { $issued }
    .also-country = country of the record
    .help = Correct the code or the country. If a branch abroad is meant, leave both.

## Agreements

validity-missing = The agreement “{ $id }” does not say how long it is valid
    .label = no validity
    .help = Add first_year and last_year, or from and until, or validity = "not published" when the public record does not say.
validity-both = “{ $key }” and “{ $other }” are two ways to say how long the agreement is valid
    .label = the second way
    .also-other = the first way
    .help = Keep the one the signed agreement uses and delete the other.
validity-half = “{ $key }” is given without “{ $other }”
    .label = only half of the validity
    .help = Add “{ $other }” to the agreement.
years-order = The first academic year { $first } is later than the last one { $last }
    .label = ends before it begins
    .also-first = begins here
    .help = Exchange the two, or correct the one that is mistyped.
days-order = The first day { $first } is later than the last one { $last }
    .label = ends before it begins
    .also-first = begins here
    .help = Exchange the two, or correct the one that is mistyped.
signed-after-end = The agreement was signed on { $typed }, after its last day { $last }
    .label = after the last day
    .also-last = ends here
    .help = Correct the day of the signature, or the end of the agreement.
signed-late = The agreement was signed on { $typed }, more than 18 months after its first day { $first }
    .label = unusually late
    .also-first = begins here
    .help = Look at both days in the signed agreement. If they are right, leave them.
day-before-start = “{ $key }” is { $typed }, before the agreement began on { $first }
    .label = before the first day
    .also-first = begins here
    .help = Correct the day, or the beginning of the agreement.
duration-unit = A condition for “{ $type }” is counted in { $other }, not in { $key }
    .label = not for “{ $type }”
    .also-type = because of this type
    .help = Give the number of { $other } as “{ $other }”. Students stay for months, staff for days.
places-missing = This condition does not say how many people can go
    .label = neither places nor quota
    .help = Add places = 2, or quota = "…" with the id of a shared quota of this agreement.
places-both = This condition has places of its own and draws on the shared quota “{ $typed }”
    .label = places of its own
    .also-quota = shared places
    .help = Delete one of the two lines, or places would be counted twice.
quota-unknown = This agreement has no shared quota “{ $typed }”
    .label = no such quota
    .help = Type "{ $suggestion }" instead.
    .help-none = Type “places” instead, add a block [[agreement.shared_quota]] with this id, or use one that is there: { $known }.
quota-unused = No condition draws on the shared quota “{ $typed }”
    .label = used by no condition
    .help = Add quota = "{ $typed }" to the conditions that share it, or delete the quota.
quota-single = Only one condition draws on the shared quota “{ $typed }”
    .label = shared by nobody
    .also-condition = the only one
    .help = Type the number as “places” in that condition and delete the quota, or add the other condition.
years-outside = The academic year { $typed } lies outside the agreement
    .label = outside the agreement
    .also-agreement = the bound of the agreement
    .help = Correct “{ $key }”, or leave it out: then the years of the agreement are valid.
renews-partner = “{ $typed }” is an agreement with another partner, “{ $partner }”
    .label = agreement of another partner
    .also-earlier = that agreement
    .help = Name an earlier agreement of this partner, or delete the line.
renews-order = “{ $typed }” began on { $other }, not before this agreement ({ $first })
    .label = not earlier
    .also-earlier = that agreement
    .help = The later agreement names the earlier one. Move the line to the other agreement, or correct the days.
renews-cycle = These agreements renew each other in a circle: { $known }
    .label = part of the circle
    .also-earlier = renews this agreement
    .help = Delete the line “renews” of the earliest agreement.
renews-gap = The agreement “{ $typed }” had ended on { $last }, more than a year before this one began on { $first }
    .label = more than a year between them
    .also-earlier = that agreement
    .help = If it was really renewed, leave it; if it is a new agreement, delete the line.

## Indicators

observation-missing = This observation has no figure
    .label = no figure
    .help = Add num and den, or value, or published = { "{" } value = …, unit = "…", rounded_to = … { "}" }.
observation-both = “{ $key }” and “{ $other }” are two ways to give the figure
    .label = the second way
    .also-other = the first way
    .help = Keep the one the source has and delete the other.
observation-half = “{ $key }” is given without “{ $other }”
    .label = half of a pair
    .help = Add “{ $other }”, or give the figure as “value”.
denominator-zero = The denominator is 0, so there is nothing to divide by
    .label = must be more than 0
    .help = Correct the number, or delete this observation.
numerator-large = { $num } of { $den } is more than all of them
    .label = larger than the whole
    .also-den = the whole
    .help = Exchange num and den, or correct the one that is mistyped.
computed-missing = This indicator is computed, but does not say how
    .label = computed by what?
    .help = It has figures of its own, so type method = "{ $suggestion }".
    .help-none = Add computed = "…" with one of: { $known }.
computed-observed = This indicator is computed (“{ $typed }”), so it cannot have figures typed by hand
    .label = a typed figure
    .also-method = computed
    .help = Delete the observations. If the figures come from a source, type method = "observed" and delete “computed”.
computed-unused = This indicator is observed, so “computed” has no meaning in it
    .label = computes nothing
    .also-method = observed
    .help = It has no figures, so type method = "{ $suggestion }"; or delete this line.
    .help-none = Delete this line, or type method = "computed" and delete the observations.
source-missing = The figure of { $period } has no source
    .label = without source
    .help = Add source = { "{" } name = "…", retrieved = 2026-11-23 { "}" } with the day you read it, and url where there is one.
figure-unknown = There is no figure “{ $typed }”
    .label = no such indicator
    .help = Type “{ $suggestion }” instead.
    .help-none = Type the id of an indicator, its file name in content/indicators without ending.
evidence-unknown = There is no evidence “{ $typed }”
    .label = no such policy element or group
    .help = Type “{ $suggestion }” instead.
    .help-none = Type one of: { $known }.
part-unknown = The indicator “{ $id }” has no part { $typed }
    .label = nothing measured for it
    .help = Type “{ $suggestion }” instead; there are: { $known }.
    .help-none = There are: { $known }.
period-unknown = The indicator “{ $id }” has no figure of “{ $typed }”
    .label = no such time
    .help = Type “{ $suggestion }” instead; there are: { $known }.
    .help-none = { $known ->
        [none] It is a figure of the status day: leave the period out.
       *[other] There are: { $known }.
    }
typed-total = “{ $typed }” is a total typed by hand; it will go stale
    .label = a number that changes
    .help = If it is this portal’s own total, type { $suggestion } for the number; if not, quote it with its source.
    .help-none = If it is this portal’s own total, let an indicator count it; if not, quote it with its source.

## Policy elements

baseline-differs = The baseline of { $period } is { $typed }, but the indicator has { $suggestion }
    .label = not the value of the indicator
    .also-observation = the observation of that period
    .help = Type { $suggestion }, or correct the observation.
baseline-unstored = The indicator has no observation of { $period }, so this baseline has no source
    .label = no observation of this period
    .help = Add the observation to the indicator, or choose a period it has.
# Variables:
#   $direction (string) - direction of the indicator, as typed
target-band = { $direction ->
        [band] The band of this target has one end only, is upside down or does not hold the value
       *[other] A band stands at a target whose indicator has the direction { $direction }
    }
    .label = this end
    .help = { $direction ->
        [band] Give low and high, the smaller one first, with value between them.
       *[other] Leave out low and high, or give the indicator direction = "band".
    }
evidence-missing = This group of evidence names no records
    .label = neither records nor query
    .help = Add records = ["network:eua"], or a query = { "{" } entity = "membership" { "}" }.
evidence-both = This group of evidence has a list of records and a query
    .label = the query
    .also-records = the list
    .help = Keep one of the two; make a second group for the other.
evidence-empty = The query of “{ $title }” finds no records
    .label = finds nothing today
    .help = Widen the query, record what it should find, or leave it: the page says that there is no evidence yet.
policy-number-taken = The number “{ $typed }” belongs to another policy element
    .label = used again here
    .also-first = first used here
    .help = Type the number the element has in the policy document.

## Networks

role-overlap = The role “{ $typed }” would be held twice at the same time
    .label = overlaps
    .also-first = with this one
    .help = Add until to the earlier membership, correct the days, or delete one of the two.
membership-open = The network ended on { $last }, but the membership as “{ $typed }” goes on
    .label = still open
    .also-ended = the network ended here
    .help = Add until = … to the membership: the day it ended, at the latest that of the network.

## Texts, places on the map, addresses

text-script = The Arabic wording of “{ $key }” has no Arabic letters: “{ $typed }”
    .label = look at “{ $lang }”
    .help = Type the Arabic words, or delete the line “{ $key }.{ $lang }” until there is a translation.
text-capitals = The Turkish wording of “{ $key }” is in capitals without Turkish letters: “{ $typed }”
    .label = look at “{ $lang }”
    .help = Type it as it is written: with ç, ğ, ı, İ, ö, ş, ü and small letters.
coordinate-half = “{ $key }” is given without “{ $other }”
    .label = half of a place
    .help = Add “{ $other }”, or delete this line: a place on the map needs both.
website-taken = “{ $other }” has the same website “{ $typed }”
    .label = used again here
    .also-first = first used here
    .help = Correct the address, or keep one record if both are the same institution.
argument-missing = “{ $component }” does not say what it is about
    .label = nothing named
    .help = Type the id of an indicator, or of a policy element for evidence: { "{{" } { $component }("p03") { "}}" }.
argument-unknown = “{ $component }” has no argument “{ $typed }”
    .label = unknown argument
    .help = Type “{ $suggestion }” instead.
    .help-none = It has: { $known }.
component-block = “{ $component }” cannot stand in a sentence
    .label = needs a paragraph of its own
    .help = Put it on a line of its own, with an empty line before and after it.
component-braces = “{ $typed }” is shown as it is typed
    .label = no braces around it
    .help = Type { $suggestion } instead.
component-form = “{ $typed }” cannot be read
    .label = not a call
    .help = Type it as { "{{" } stat("p03") { "}}" }: a name, brackets, values in quotation marks.
component-unknown = There is nothing called “{ $typed }” that a text can call
    .label = unknown name
    .help = Type “{ $suggestion }” instead.
    .help-none = A text can call stat, chart, table and evidence: { "{{" } stat("p03") { "}}" } for a figure.
html-escaped = HTML is shown as it is typed: { $typed }
    .label = shown as letters
    .help = Use Markdown: **bold**, [words](https://…), lists with a hyphen.
image-alt-missing = This picture has no description for people who cannot see it
    .label = nothing between the square brackets
    .help = Type ![What can be seen](static/…).

## Addresses of pages

route-taken = Two pages would have the address “{ $path }”
    .label = the second one
    .also-first = the first one
    .help = Give one of them another “slug”, or rename its file.
route-changed = “{ $page }” moved from “{ $was }” to “{ $path }”, and links to it would break
    .label = the address it had
    .help = Type “{ $suggestion }” as its slug again, or keep the old address working: add the old id to “aliases”.
page-lost = “{ $path }” was planned but cannot be made
    .label = while this portal was built
    .help = This is a fault of Imbat, not of the content. Please report it with this line.

## The institution's colour and logo

colour-invalid = “{ $typed }” is not a colour
    .label = not a colour
    .help = Type a # and six digits or letters a to f, such as "#06343f".
colour-contrast = Text on “{ $typed }” could not be read
    .label = too light for the masthead
    .help = Type “{ $suggestion }”, the nearest shade of the same colour on which text can be read.
logo-unofficial = A logo needs official = true
    .label = the portal is not adopted yet
    .help = Take the logo out until the institution has adopted this portal, then set official = true in institution.toml.

slug-invalid = “{ $typed }” cannot be part of an address
    .label = not a slug
    .help = Type “{ $suggestion }”.
    .help-none = Type small letters a to z, digits and hyphens.

## Agreements with several sides, mobility, enrolment, regions, grants

grid-width = This row has { $found } cells, but there are { $columns } columns
    .label = cells and columns do not match
    .help = Give one cell for each column; type "" for a cell without a value.
grid-column = The column “{ $typed }” is named twice
    .label = named again
    .help = Delete one of the two, and its cell in each row.
column-missing = There is no column “{ $key }”, and every row must say it
    .label = a column is missing
    .help = Add "{ $key }" to the columns, and a cell to each row.
cell-missing = “{ $key }” is empty in this row
    .label = nothing between the quotation marks
    .help = Type the value. Every row must have one.
row-twice = Two rows say the same of the same people
    .label = the second one
    .also-first = the first one
    .help = Make one row of the two, with their numbers added up, or give what tells them apart.
totals-differ = The rows do not add up to the total “{ $key }” of the source
    .label = not the sum of the rows
    .also-rows = these rows
    .help = Look for a missing or mistyped row; correct the total only if the source has another one.
year-file = The file is not named after the academic year { $typed }
    .label = this year
    .help = Rename the file to “{ $suggestion }.toml”, or correct the year.
participants-missing = The agreement names no partner that takes part
    .label = no partner
    .help = Name at least one partner that is recorded here.
participant-twice = “{ $typed }” is named twice
    .label = named again
    .also-first = first named here
    .help = Delete one of the two.
sides-few = { $typed } sides are given, but { $named } are named
    .label = too few
    .also-participants = these take part, and the institution itself
    .help = Count the institution itself as a side, or delete the line if the number is not known.
region-twice = “{ $typed }” is in two regions of the scheme
    .label = named again
    .also-first = first named here
    .help = Leave the country in one of the two.
region-name = The region “{ $typed }” has no name
    .label = no name, and no code of UN M49
    .help = Add name.en = "…", or type a code of UN M49 such as 145.
region-unknown = There is no region “{ $typed }”, neither in the scheme nor in UN M49
    .label = unknown region
    .help = Type “{ $suggestion }” instead.
    .help-none = Add a [[region]] of this id, or type a code of UN M49 such as 145.
scheme-twice = Two schemes of regions are marked as used
    .label = the second one
    .also-first = the first one
    .help = Keep used = true in one of them.
share-large = The share of { $typed } is larger than the whole of { $total }
    .label = larger than the whole
    .also-total = the whole
    .help = Look both up again; perhaps they were exchanged.
share-currency = The share is in { $typed }, the whole in { $other }
    .label = another currency
    .also-total = the whole
    .help = Give both in the currency of the grant agreement.
grant-code = “{ $typed }” has not the form of a number of “{ $programme }”
    .label = look at this number again
    .also-programme = the programme
    .help = Copy the number from the grant agreement, or correct the programme.
grant-topic = “{ $typed }” is no topic of Horizon Europe
    .label = look at this topic again
    .help = Type it as in the call: HORIZON-, capitals, digits and hyphens.

## Programmes and quality

english-share-language = { $typed } per cent in English does not fit the languages: { $known }
    .label = contradicts the languages
    .also-language = the languages
    .help = Type 100 where English is the only language and 0 where it is none of them; or leave the line out.
quality-validity-missing = This record of the kind “{ $kind }” does not say until when it holds
    .label = holds for a time
    .help = Add valid_to = …, or validity = "not published" when the source does not say.
quality-validity-both = The last day is given, and it is said not to be published
    .label = contradicts the last day
    .also-other = the last day
    .help = Delete one of the two lines.
quality-validity-unused = “{ $key }” has no meaning in a record of the kind “{ $kind }”
    .label = cannot lapse
    .also-kind = the kind
    .help = Delete the line; the day of an award or a decision is typed as decided = ….
quality-end-assumed = The report taken from DEQAR has no last day; it is taken to hold for six years from its first day
    .label = counted from here
    .help = Add valid_to = … when the agency gives a last day.
quality-targets-missing = This record is about a { $scope ->
        [programme] programme
       *[unit] unit
    }, and does not say which
    .label = which one?
    .help = Add targets = ["{ $scope }:…"], or type scope = "institution".
quality-target-other = “{ $typed }” is not what this record is about: its scope is “{ $scope }”
    .label = of another kind
    .also-scope = the scope
    .help = Name records of that kind, or correct the scope. With the scope “institution” there are no targets.
rank-unread = “{ $typed }” cannot be read as a place
    .label = not a place
    .help = Type it as it was published: "45", "=45", "601–800" or "1501+". Other words belong into note.
rank-order = The band begins at { $first } and ends at { $last }
    .label = ends before it begins
    .help = Exchange the two numbers, or correct the one that is mistyped.
rank-differs = { $key } = { $typed } does not fit the place “{ $rank }”
    .label = says something else
    .also-text = the place as published
    .help = Type { $suggestion }, or delete the line: it follows from rank_text.
    .help-none = Delete the line: the band has no last place.
ranking-missing = A record of the kind “{ $kind }” has no [ranking] block
    .label = gives a place or a score
    .help = Add a [ranking] block with edition, rank_text or score.
ranking-unused = A record of the kind “{ $kind }” has no place in a list
    .label = has no meaning here
    .also-kind = the kind
    .help = Delete the block, or type kind = "ranking" or "performance-index".

## Calls, events, documents

moment-invalid = “{ $typed }” is neither a moment nor a day
    .label = no such moment
    .help = Type { $suggestion } instead.
    .help-none = Type a moment such as 2026-02-02T09:00:00+03:00, or a day such as 2026-02-02 when the hour is not known.
moment-offset = The moment { $typed } does not say by which clock
    .label = without offset from UTC
    .help = Type { $suggestion }: the clock of the institution on that day.
    .help-none = Add how far the clock is ahead of UTC, such as +03:00.
moments-order = “{ $other }” ({ $last }) is not later than “{ $key }” ({ $first })
    .label = ends before it begins
    .also-first = begins here
    .help = Exchange “{ $key }” and “{ $other }”, or correct the one that is mistyped.
call-dates-missing = This call does not say when it opens or closes
    .label = neither open nor close
    .help = Add open = … and close = …, or dates = "not published" when no source gives them.
call-dates-both = The call has “{ $key }” and says that its days are not published
    .label = not published?
    .also-day = a day
    .help = Delete the line “dates”.
results-early = Results on { $typed }, before the call closes on { $last }
    .label = before the last day
    .also-last = closes here
    .help = Look at both days in the announcement and correct the one that is mistyped.
document-target-missing = The document “{ $typed }” leads nowhere
    .label = neither file nor url
    .help = Add file = "documents/…" for a file in the folder static, or url = "https://…".
document-target-both = The document has a file and an address
    .label = the address
    .also-file = the file
    .help = Keep one of the two; make a second document for the other.
hash-form = “{ $typed }” is not a SHA-256
    .label = not 64 hexadecimal digits
    .help = Type "{ $suggestion }" instead.
    .help-none = Copy the 64 digits (0–9, a–f) that a program for SHA-256 prints, or delete the line.
hash-differs = The file “{ $path }” is not the one whose SHA-256 was recorded
    .label = another file
    .also-file = this file
    .help = If the file was changed on purpose, type "{ $suggestion }"; if it was signed, record the new one as a document that replaces this one.
replaces-cycle = These documents replace each other in a circle: { $known }
    .label = part of the circle
    .help = Only the newer version names the older one. Delete the line “replaces” of the oldest.

## Records held against each other: agreements, mobility, figures, places, persons

year-form = The academic year { $typed } is not written the way of the side that receives
    .label = { $wanted ->
        [one-year] the receiving side is in the south
        [two-years] the receiving side is in the north
       *[other] other half of the earth
    }
    .help = { $wanted ->
        [one-year] There the academic year lies within one calendar year and is written with that year twice, such as 2027/2027. Look up in the agreement which year is meant.
        [two-years] There the academic year spans two calendar years and is written with both, such as 2026/2027. Look up in the agreement which year is meant.
       *[other] Look up in the agreement which year is meant.
    }
condition-language-missing = This condition for “{ $type }” does not say which language is needed
    .label = needs a language
    .help = Add languages = [{"{"} lang = "en", cefr = "B2" {"}"}] with the language and level of the agreement.
isced-unrelated = None of the units has a programme in the field of “{ $typed }”
    .label = not a field of these units
    .help = Fields of their programmes: { $known }. Correct the code or the units; if the agreement really says so, leave it.
agreement-twice = “{ $typed }” and “{ $other }” are both in force, of the same kind ({ $kind }) and for the same units
    .label = perhaps the same agreement
    .also-other = the other one
    .help = If one renews the other, add renews = to the newer one; if one was entered twice, delete it. If both are right, leave them.
mevlana-country = Mevlana is for countries outside the Erasmus+ programme, but { $typed } takes part in it
    .label = not with this country
    .also-partner = this partner
    .help = Correct the kind of the agreement, or the country of the partner.
erasmus-outside = An agreement of KA131 is with a partner in { $typed }, which does not take part in the Erasmus+ programme
    .label = for countries of the programme
    .also-partner = this partner
    .help = Probably erasmus-ka171 is meant. If it is the part of KA131 that is open to all countries, leave it.
erasmus-inside = An agreement of KA171 is with a partner in { $typed }, which takes part in the Erasmus+ programme
    .label = for countries outside the programme
    .also-partner = this partner
    .help = Probably erasmus-ka131 is meant.
mobility-uncovered = No agreement recorded here covers this row
    .label = mobility without agreement
    .help = Add the agreement or the condition for this direction and type to the partner, or correct the programme, the partner or the year.
places-exceeded = More people went out than the agreements have places for ({ $places })
    .label = first row about this partner
    .help = That happens. Look at the year and the partner of the row, and at the places of the agreement; if all is right, leave it.
entrants-large = More students are new in this row than there are
    .label = larger than the whole
    .also-count = all students of the row
    .help = The two numbers were probably exchanged, or a digit is missing.
figure-jump = From { $earlier } to { $period } the figure changes by more than { $percent } %, and no note says why
    .label = unusual change
    .also-earlier = the observation before
    .help = Compare both with the source. If they are right, say the reason in note.
observation-twice = There is already an observation of { $period } for the same part
    .label = a second one
    .also-first = the first one
    .help = Keep the one the source has. A corrected figure is one observation with a “revised” block.
basis-change = From { $period } on persons are counted by “{ $basis }”, before by “{ $other }”, and nothing says so
    .label = another way to count
    .also-earlier = the observation before
    .help = Add status = "break" to this observation, or say in note what changed.
duration-invalid = “{ $typed }” is not an update cycle
    .label = not a duration
    .help = Type "{ $suggestion }" instead.
    .help-none = Type P1Y for every year, P6M for twice a year, P1M for every month, P2Y for every second year.
figure-overdue = The newest figure is of { $period }; a newer one was due on { $due }
    .label = overdue
    .also-newest = the newest observation
    .help = Add the newer observation. If the source has stopped publishing, delete update_cycle.
policy-incomplete = { $part ->
        [commitment] This policy element has no commitment
        [indicator] This policy element has no indicator
        [evidence] This policy element has no evidence
       *[other] This policy element is not complete
    }
    .label = not complete
    .help = { $part ->
        [commitment] Add a [[commitment]] with what the institution will do.
        [indicator] Add a [[target]], or an indicator whose element is this number.
        [evidence] Add an [[evidence]] group with records or a query.
       *[other] Add the missing part.
    }
coordinate-zero = The place on the map is 0, 0, in the sea
    .label = nobody is there
    .also-lon = and this
    .help = Delete lat and lon, or look the place up.
coordinate-swapped = Latitude and longitude were exchanged: { $lat } lies beyond a pole
    .label = not a latitude
    .also-lon = not a longitude then
    .help = Type lat = { $lon } and lon = { $lat }.
coordinate-outside = The place lies { $km } km outside the shape of “{ $typed }”
    .label = not in that country
    .also-lon = and this
    .help = Was { $suggestion } meant? That place lies inside.
    .help-none = Look the place up again: a minus stands for west and south. Or correct “country”.
map-unit-unknown = “{ $typed }” is neither a country nor a unit of the shapes
    .label = unknown code
    .help = Type “{ $suggestion }” instead.
    .help-none = Type two capitals of ISO 3166-1, XK, or the letters of a unit of the shapes such as CYN.
map-codes-few = “{ $key }” needs codes of different units: two for a border, two or more for a group
    .label = too few, or too many
    .help = Write them as ["CY", "CYN"].
map-border-twice = The border between “{ $typed }” and “{ $other }” is there twice
    .label = again here
    .also-first = first here
    .help = Keep one of the two blocks.
map-border-none = “{ $typed }” and “{ $other }” share no border in the shapes
    .label = no such border
    .help = Delete the block, or name the two units the border lies between.
map-merge-nothing = The shapes have no unit “{ $typed }”
    .label = nothing to draw
    .help = Name a unit of the shapes. Territories without one are drawn as part of their country anyway.
map-merge-clash = “{ $typed }” is already drawn as part of another unit
    .label = merged already
    .also-first = merged here
    .help = Merge each unit once, and into one that remains.
map-classes = Four colours need four numbers of partners that rise from 1
    .label = not four rising numbers
    .help = Write for example [1, 2, 5, 10].
map-shapes-broken = This file of shapes cannot be read
    .label = no shapes
    .help = Make it again with imbat map import FILE, or delete it to use the built-in shapes.
map-shapes-missing = There is no file content/map.shapes
    .label = speaks of shapes of this portal
    .help = Make it with imbat map import FILE, or delete this line to use the built-in shapes.
map-source-missing = Nothing says where content/map.shapes comes from
    .label = no source of the shapes
    .help = Add [shapes] with name, licence and retrieved to content/map.toml.
country-unassigned = The country { $typed } is in no region
    .label = in no region
    .help = Its partners are shown as being in none. To put it into a region, name it in a file of content/regions.
office-email-personal = The address of this office looks like one of a person
    .label = an office, not a person
    .help = Use the address of the office. If this is one, leave it.
personal-email = This text has an e-mail address that looks like one of a person
    .label = personal address
    .help = Link to the office in its place, or ask the person and leave it.
personal-phone = This text has the number of a mobile phone
    .label = personal number
    .help = Delete it and link to the office, or ask the person and leave it.
small-cells-in-source = Rows of this table are about one or two persons
    .label = these rows
    .help = Rows of one or two persons can identify people; in a public repository leave out columns or use countries in place of partners. If the repository is not public, leave them.
