### Policy elements: the overview and the page of each.

path-policy = policy

## Overview

policy-index-title = Internationalization policy
policy-index-lede = The elements and themes of the policy: what the institution has committed itself to, which records show it, and which figures follow it.
policy-index-how = The lines under each title count what is recorded here. They are not a score.
policy-none = No policy element is recorded yet
# Variables:
#   $count (number) - records that stand as evidence, each counted once
policy-tally-evidence =
    { $count ->
        [0] No evidence recorded yet
        [one] { $count } record of evidence
       *[other] { $count } records of evidence
    }
# Variables:
#   $with (number) - indicators with a value
#   $all (number) - all indicators of the element
policy-tally-indicators =
    { $all ->
        [0] No indicator recorded yet
        [one] { $with } of { $all } indicator has a value
       *[other] { $with } of { $all } indicators have a value
    }

## Page of an element

policy-contents = On this page
policy-text = What it says
# Variables:
#   $day (string) - day of adoption, in words
policy-adopted = Adopted: { $day }
policy-official = Official text
policy-commitments = Commitments
policy-commitments-caption = Commitments with owner, due date, status and last action
policy-commitments-none = No commitment recorded yet
commitment-column-text = Commitment
commitment-column-owner = Owner
commitment-column-due = Due
commitment-column-status = Status
commitment-column-last = Last action
commitment-not-recorded = Not recorded
commitment-no-action = No action recorded

## Evidence

policy-evidence = Evidence
# Variables:
#   $day (string) - status day, in words
policy-evidence-how = Records of this register, looked up for { $day }. Newest first.
policy-evidence-untitled = Other records
policy-evidence-none = No evidence recorded yet
policy-evidence-none-why = No record here matches this group. It stays on the page, so that the gap can be seen.
# Variables:
#   $count (number) - records in the group
policy-evidence-count =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
# Variables:
#   $count (number) - records that are not shown at once
policy-evidence-rest =
    { $count ->
        [one] { $count } more record
       *[other] { $count } more records
    }
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - first day, in words
evidence-since = { $what }, since { $day }
# Variables:
#   $what (string) - kind of agreement, or role
#   $day (string) - last day, in words
evidence-until = { $what }, until { $day }
# Variables:
#   $what (string) - role
evidence-start-unknown = { $what }, start not recorded
# Variables:
#   $value (string) - value with its unit, formatted
#   $period (string) - period, in words
evidence-figure = { $value } ({ $period })

## Indicators, targets, reviews

policy-indicators = Indicators
policy-indicators-none = No indicator recorded yet
policy-targets = Targets
policy-targets-caption = Targets with value, year, baseline and latest figure
target-column-indicator = Indicator
target-column-value = Target
target-column-by = By
target-column-baseline = Baseline
target-column-latest = Latest figure
policy-reviews = Review log
policy-reviews-none = No review recorded yet
policy-quality = Data quality:
