### The scorecard: all policy elements on one sheet, and how the status of a target follows.

path-scorecard = scorecard
scorecard-title = Policy scorecard
scorecard-lede = All elements and themes of the policy on one sheet: how each target stands, what was done, what shows it, when it was last reviewed.
# Variables:
#   $day (string) - status day, in words
scorecard-as-of = Status on { $day }.
scorecard-link = All elements on one sheet
scorecard-caption = Policy elements with the statuses of their targets, commitments, evidence and newest review
scorecard-column-element = Element
scorecard-column-targets = Targets
scorecard-column-commitments = Commitments
scorecard-column-evidence = Evidence
scorecard-column-review = Newest review
scorecard-none-indicators = No indicator recorded yet
scorecard-none-commitments = None
scorecard-none-evidence = None
scorecard-none-reviews = No review yet
# Variables:
#   $count (number) - targets with this status
scorecard-n-reached = { $count } reached
# Variables:
#   $count (number) - targets with this status
scorecard-n-on-track = { $count } on track
# Variables:
#   $count (number) - targets with this status
scorecard-n-behind = { $count } behind
# Variables:
#   $count (number) - targets with this status
scorecard-n-far-behind = { $count } far behind
# Variables:
#   $count (number) - targets with this status
scorecard-n-moving-away = { $count } moving away
# Variables:
#   $count (number) - targets with this status
scorecard-n-missed = { $count } missed
# Variables:
#   $count (number) - targets with this status
scorecard-n-figure-overdue = { $count } with an overdue figure
# Variables:
#   $count (number) - targets with this status
scorecard-n-not-assessable = { $count } not assessable
# Variables:
#   $count (number) - indicators that no target is set for
scorecard-n-no-target = { $count } without target
scorecard-no-target = Without target
# Variables:
#   $done (number) - commitments that are done
#   $all (number) - all commitments of the element
scorecard-commitments = { $done } of { $all } done
# Variables:
#   $all (number) - commitments of the element; none says how far it has come
scorecard-commitments-unstated = { $all } without status
# Variables:
#   $count (number) - commitments past their due day
scorecard-commitments-overdue = { $count } overdue

## What the statuses mean

scorecard-how = How a status follows
scorecard-how-line = A straight line leads from the start of a target to its value. The line says which value is expected at the time of the newest figure. The pace is the way gone so far, as a share of the way the line has gone by then.
scorecard-how-formula = expected = start + (target − start) × time gone ÷ whole time
scorecard-how-pace = pace = (newest figure − start) ÷ (expected − start)
scorecard-how-time = A figure stands for the end of its period. Differences are compared, not growth rates, so values of zero and below are treated like any other. For an indicator that should fall, less is nearer to the target; for one that should stay inside a band, the distance to the nearest edge counts.
scorecard-how-score = No score is made of the statuses: an average would hide what is missing.
scorecard-legend = What the shapes mean
scorecard-means-reached = The newest figure has the value of the target, or a better one; of a band, it lies inside.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
scorecard-means-on-track = Not yet reached; the pace is { $ontrack } or more.
# Variables:
#   $ontrack (string) - share of the pace that is on track, in per cent
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-behind = The pace is { $behind } or more, but below { $ontrack }.
# Variables:
#   $behind (string) - share of the pace that is behind, in per cent
scorecard-means-far-behind = The pace is below { $behind }.
scorecard-means-moving-away = The newest figure is further from the target than the start was.
scorecard-means-missed = The figure for the year of the target, or a later one, has not reached it.
scorecard-means-figure-overdue = The newest figure is older than its update cycle allows. No judgement is made.
scorecard-means-not-assessable = No start or no figure after it, a break in the series between the two, a start that already lies beyond the target, or an indicator of which neither more nor less is better.
scorecard-means-no-target = The indicator is followed; no target is set for it.

## On the page of an element

# Variables:
#   $value (string) - value or band, formatted
#   $by (string) - period, in words
target-line = Target: { $value } by { $by }
# Variables:
#   $low (string) - lowest value, formatted
#   $high (string) - highest value, formatted
target-within = { $low } to { $high }
# Variables:
#   $value (string) - value with its unit, formatted
target-value = { $value }
target-column-expected = Expected by then
target-column-pace = Pace
target-column-status = Status
target-how = How a status follows
policy-limits = What the data can and cannot show
# Variables:
#   $name (string) - name of the source
#   $day (string) - its own date, or the day it was read, in words
evidence-source = Source: { $name }, { $day }
# Variables:
#   $current (number) - indicators with a value that is up to date
#   $overdue (number) - indicators whose newest figure is too old
#   $without (number) - indicators without a value
scorecard-quality-figures = Indicators: { $current } current, { $overdue } overdue, { $without } without data.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-complete = Texts complete in: { $languages }.
# Variables:
#   $languages (string) - names of languages, as a list
scorecard-quality-gaps = Texts with gaps in: { $languages }.
