### Statistics: all indicators, the page of each, and how a figure is written anywhere.

path-statistics = statistics

## A figure

# Variables:
#   $series (string) - name of the edition series, such as a ranking
#   $year (string) - year of the edition
figure-edition = { $series } { $year }
# Variables:
#   $count (number) - days
#   $number (string) - the same, formatted
figure-days =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-undated = Source: { $name }, undated, seen { $day }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
figure-source-seen = { $name }, seen { $day }.
figure-undated = undated
# Variables:
#   $name (string) - licence
figure-licence = Licence: { $name }.
figure-licence-unknown = Licence not stated.
# Variables:
#   $step (string) - step of the rounding
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-band = published rounded to { $step }: between { $low } and { $high }
# Variables:
#   $low (string) - lowest value it can stand for, with unit
#   $high (string) - highest value it can stand for, with unit
figure-range = { $low } to { $high }

## Charts

figure-break = Counted in another way
# Variables:
#   $by (string) - year of the target
#   $value (string) - value of the target, with unit
figure-target = Target { $by }: { $value }
# Variables:
#   $title (string) - title of the indicator
#   $finding (string) - finding, one or two sentences
chart-name = Chart. { $title }. { $finding }
chart-note-gap = Where the line is interrupted, no figure is recorded.
chart-note-band = Upright strokes: the values a rounded figure can stand for.
chart-note-dash = A dash: no place is recorded.
chart-note-block = Blocks: the band of places that was published.
chart-note-hollow = Hollow point: provisional or estimated.
chart-note-break = Dashed line: from here on counted in another way, not comparable with before.
chart-note-sources = Sources: see the list below the figures.
chart-note-target = Dotted line: the way to the target.

## Findings
## Variables of all of them: $first, $last (string) - values with unit; $from, $to (string) - their periods;
## $change, $least, $most (string) - size of the change; $n (number) - the size that selects the plural.

finding-computed = { $last } on { $to }, counted from the records here.
finding-one = One figure is recorded: { $last }, { $to }.
finding-same = In { $from } and in { $to } the figure reads the same: { $last }.
finding-plain = The figure went from { $first } ({ $from }) to { $last } ({ $to }).
finding-up = The figure rose from { $first } ({ $from }) to { $last } ({ $to }), by { $change }.
finding-down = The figure fell from { $first } ({ $from }) to { $last } ({ $to }), by { $change }.
finding-points-up =
    { $n ->
        [one] The share rose from { $first } ({ $from }) to { $last } ({ $to }), by { $change } percentage point.
       *[other] The share rose from { $first } ({ $from }) to { $last } ({ $to }), by { $change } percentage points.
    }
finding-points-down =
    { $n ->
        [one] The share fell from { $first } ({ $from }) to { $last } ({ $to }), by { $change } percentage point.
       *[other] The share fell from { $first } ({ $from }) to { $last } ({ $to }), by { $change } percentage points.
    }
finding-rounded-up =
    { $n ->
        [one] The published share rose from { $first } ({ $from }) to { $last } ({ $to }). Because it is rounded, the rise lies between { $least } and { $most } percentage point.
       *[other] The published share rose from { $first } ({ $from }) to { $last } ({ $to }). Because it is rounded, the rise lies between { $least } and { $most } percentage points.
    }
finding-rounded-down =
    { $n ->
        [one] The published share fell from { $first } ({ $from }) to { $last } ({ $to }). Because it is rounded, the fall lies between { $least } and { $most } percentage point.
       *[other] The published share fell from { $first } ({ $from }) to { $last } ({ $to }). Because it is rounded, the fall lies between { $least } and { $most } percentage points.
    }
finding-sources = The figure was { $first } ({ $from }) in one source and { $last } ({ $to }) in another; they may be counted in different ways, so no change is worked out.
finding-unclear = The published figure was { $first } ({ $from }) and is { $last } ({ $to }). Both are rounded, and the difference is small enough to come from rounding alone.
finding-break = Figures before { $from } were counted in another way and are not compared.

## Overview

statistics-title = Statistics
statistics-lede = What is measured, with the source and date of every figure. A missing figure is never shown as zero.
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators
statistics-tally =
    { $all ->
        [one] { $with } of { $all } indicator has a value.
       *[other] { $with } of { $all } indicators have a value.
    }
# Variables:
#   $element (string) - "Policy element 4 of 8" or "Theme D"
statistics-to-element = { $element }: commitments and evidence
statistics-missing = Not published
statistics-never-zero = For these indicators no figure may be given. A missing figure is never shown as zero.
statistics-data = Data
statistics-csv = All observations as CSV
statistics-left-out = Figures whose source names no licence are cited on these pages and left out of the file.

## Page of an indicator

indicator-finding = What the figures say
indicator-figures = The figures
indicator-figures-caption = Every recorded figure, newest first
indicator-column-period = Period
indicator-column-value = Value
indicator-column-range = Before rounding
indicator-column-status = Status
indicator-column-source = Source
# Variables:
#   $n (string) - number of the source in the list below the table
indicator-source-number = Source { $n }
indicator-sources = Sources
indicator-meaning = What it means
indicator-term-definition = Definition
indicator-term-numerator = Numerator
indicator-term-denominator = Denominator
indicator-term-unit = Unit
indicator-term-basis = Basis
indicator-term-limitations = Limitations
indicator-term-standard = Standard
indicator-term-direction = Direction
indicator-term-method = Method
indicator-aside = Citation and data
indicator-cite-title = Cite this figure
# Variables of the three ways to cite:
#   $institution, $title, $value, $period (string) - whose, what, how much, when
#   $day (string) - status day, in words
#   $url (string) - full address
indicator-cite = { $institution }, international portal: { $title }, { $value } ({ $period }). Status on { $day }. { $url }
indicator-cite-independent = Independent demonstration portal on { $institution }: { $title }, { $value } ({ $period }). Status on { $day }. { $url }
indicator-cite-invented = Invented sample portal, { $institution }: { $title }, { $value } ({ $period }). Status on { $day }. { $url }
indicator-downloads = Download
indicator-download-figures = All observations
indicator-download-definitions = All definitions of indicators
indicator-left-out = Some figures of this page come from a source that names no licence. They are cited here and left out of the data files.

## Parts, counts, revisions

# Variables:
#   $day (string) - status day, in words
#   $registers (string) - names of registers
figure-computed-from = Computed on { $day } from these registers: { $registers }.
chart-note-none = A dash in the place of a column or bar: no figure may be shown.
chart-note-hollow-bar = Outlined column or bar: provisional or estimated.
# Variables:
#   $max, $when (string) - value with unit, its period
finding-peak = The highest figure is { $max } ({ $when }).
# Variables:
#   $value, $by (string) - value with unit, its period
finding-target = The target is { $value } by { $by }.
# Variables of the next four:
#   $period (string) - when
#   $top, $max, $low, $min (string) - name and value of the part with the highest and the lowest figure
finding-part = { $period }: { $top } { $max }.
finding-pair = { $period }: { $top } { $max }, { $low } { $min }.
finding-parts-same = { $period }: all parts with a figure read { $max }.
finding-parts = { $period }: highest { $top } with { $max }, lowest { $low } with { $min }.
# Variables:
#   $parts (string) - what it is divided by, such as "Cycle"
indicator-by = By part: { $parts }
# Variables:
#   $name, $year (string) - source of the reference
indicator-reference = Reference: { $name }, { $year }.
indicator-share-here = Share of active partners
indicator-share-world = Share of world population
indicator-column-part = Part
indicator-whole = All
indicator-column-counts = Counts
indicator-more-parts = More parts are on its page.
indicator-behind = Records behind the newest figure
# Variables:
#   $count (number) - records
indicator-behind-register =
    { $count ->
        [one] { $count } record: the whole register
       *[other] All { $count } records: the whole register
    }
# Variables:
#   $day (string) - when it was due
indicator-overdue = A newer figure was due on { $day }.
# Variables:
#   $day, $value, $reason (string) - when it was changed, the value before, why
indicator-revised = Revised on { $day }; before: { $value }. { $reason }

## Other pages with figures

statistics-link-scorecard = Scorecard
statistics-link-mobility = Mobility
statistics-link-balance = Balance
statistics-link-annual-index = Annual reports
statistics-link-changes = Changes
statistics-link-data-quality = Data quality

## Sides of an indicator

part-of-hill-2 = Effective number of countries, second order
part-of-gini-simpson = Gini–Simpson index
part-of-regions = By region in place of country
part-of-identifiers = Identifiers
part-of-languages = Languages
part-of-sources = Sources
