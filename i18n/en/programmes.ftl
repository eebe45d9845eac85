### Degree programmes, and judgements from outside: accreditations, labels, rankings, awards.

## Addresses: letters a to z and hyphens

path-programmes = programmes
path-quality = quality

## Registers, money

register-programmes = Programmes
register-quality = Quality
# Variables:
#   $n (number) - how many programmes the list holds
records-here-programmes = { $n ->
    [0] No degree programme is recorded here.
    [one] { $n } degree programme is recorded here.
   *[other] { $n } degree programmes are recorded here.
}
# Variables:
#   $n (number) - how many records the list holds
records-here-quality = { $n ->
    [0] No record of quality is kept here.
    [one] { $n } record of quality is kept here.
   *[other] { $n } records of quality are kept here.
}
status-end-not-published = End not published
status-explained-end-not-published = It was given, but the public record does not say until when it holds. It is never counted as valid.

## Register of programmes

programmes-title = Degree programmes
programmes-description = Degree programmes with their unit, cycles and language of instruction.
# Variables:
#   $languages (string) - languages, as a list
programmes-teaching = Languages of instruction recorded for the institution: { $languages }.
programmes-about = Cycles and languages are those the source of each record names; where it names none, the table says so.
programmes-csv = Programmes as a table file (CSV)
programmes-by-unit = Programmes by unit
programmes-caption = Degree programmes in the order of units, with cycles and languages
programmes-column-programme = Programme
programmes-column-cycles = Cycles
# Variables:
#   $n (number) - programmes recorded in the unit
programmes-of-unit = { $n ->
    [one] { $n } recorded here
   *[other] { $n } recorded here
}
programmes-no-unit = Unit not recorded
programmes-ended = Programmes that have ended

## A programme

programme-eyebrow = Degree programme
# Variables:
#   $name (string) - name of the programme
programme-description = { $name }: unit, cycles, language of instruction, and judgements from outside.
programme-facts = About the programme
programme-fact-unit = Unit
programme-fact-cycles = Cycles
programme-fact-language = Language of instruction
programme-fact-awards = Degree
programme-fact-ects = ECTS credits
programme-fact-duration = Length
programme-fact-isced = Field (ISCED-F 2013)
programme-fact-joint = Awarded together with
programme-fact-tuition = Tuition
programme-fact-intake = Begins in
programme-fact-deadline-autumn = Last day to apply, autumn term
programme-fact-deadline-spring = Last day to apply, spring term
programme-fact-yok = Code of the Council of Higher Education
programme-fact-page = Page of the programme
programme-cycles-about = Cycles are those the source names; the programme may have others.
# Variables:
#   $n (number) - terms, two to a year
programme-terms = { $n ->
    [one] { $n } term
   *[other] { $n } terms
}
# Variables:
#   $languages (string) - languages, as a list
programme-languages-throughout = { $languages }, throughout
# Variables:
#   $languages (string) - languages, as a list
#   $share (string) - part taught in English, with the per cent sign
programme-languages-share = { $languages } (in English: { $share })
# Variables:
#   $share (string) - part taught in English, with the per cent sign
programme-share = In English: { $share }
# Variables:
#   $money (string) - amount and currency
programme-tuition-term = { $money } a term
# Variables:
#   $money (string) - amount and currency
programme-tuition-year = { $money } a year
# Variables:
#   $money (string) - amount and currency
programme-tuition-programme = { $money } for the whole programme
# Variables:
#   $tuition (string) - amount and what it is for
#   $year (string) - academic year
programme-tuition-in = { $tuition } ({ $year })
# Variables:
#   $day (string) - last day
programme-closed = ended: { $day }
# Variables:
#   $day (string) - last day
programme-ended = This programme has ended: { $day }.
programme-quality = Accreditations and labels

## Register of quality

quality-title = Quality
quality-description = Accreditations and labels with their validity, awards, rankings and indexes of performance by edition.
quality-about = Only what a source shows is recorded here, and nothing is compared with other institutions.
quality-held = Accreditations, labels and evaluations
# Variables:
#   $day (string) - status day
quality-held-about = The status holds for { $day }. What has no published end is listed, but never counted as valid.
quality-held-none = No accreditation or label that still holds is recorded here
quality-ended = Ended accreditations and labels
quality-awards = Awards
quality-rankings = Rankings
quality-rankings-about = A place is printed as the ranking published it, with its edition and list. It depends on the other institutions and on the method of the edition, so places of different editions or lists do not stand on one scale.
quality-indexes = Indexes of performance
quality-indexes-about = Kept by an authority for the universities of its own programme.
quality-column-what = Name
quality-column-body = Body
quality-column-about = About
quality-column-award = Award
quality-column-result = Result
quality-column-day = Date
quality-column-edition = Edition
quality-column-place = Place
quality-column-score = Score
quality-column-list = List
quality-column-part = Part
quality-no-status = No time set

## A record of quality

# Variables:
#   $name (string) - name of the record
#   $body (string) - who judged
quality-record-description = { $name }, { $body }: result, subject, validity and source.
quality-facts = About this record
quality-place-and-score = Place and score
quality-parts = Scores of the parts, as published
quality-fact-body = Body
quality-fact-reach = Scope of the body
quality-fact-about = About
quality-fact-decision = Decision
quality-fact-status = Kind of review
quality-fact-decided = Day of the decision
quality-fact-from = Valid from
quality-fact-until = Valid until
quality-fact-report = Report
quality-fact-edition = Edition
quality-fact-list = List
quality-fact-place = Place as published
quality-fact-score = Overall score
# Variables:
#   $source (string) - sentence about the source
quality-place-source = The place has a source of its own. { $source }
# Variables:
#   $name (string) - name of the ranking
#   $edition (string) - edition
quality-name-edition = { $name }, edition { $edition }
# Variables: $name: name of the judgement; $about: what it is about
quality-name-about = { $name }: { $about }
# Variables:
#   $edition (string) - edition
quality-edition = Edition { $edition }
quality-edition-unknown = Edition not recorded
# Variables:
#   $what (string) - kind of the record
#   $day (string) - day, month, year or edition
quality-on-day = { $what }, { $day }
# Variables:
#   $day (string) - last day
quality-until-assumed = { $day } (assumed)
# Variables:
#   $n (number) - how many are in the list
quality-listed = { $n ->
    [one] { $n } in the list
   *[other] { $n } in the list
}
# Variables:
#   $day (string) - last day
quality-reason-active = Valid until { $day }.
# Variables:
#   $day (string) - last day
quality-reason-expiring = Valid until { $day }, which comes within twelve months.
# Variables:
#   $day (string) - first day
quality-reason-upcoming = Valid from { $day }.
# Variables:
#   $day (string) - last day
quality-reason-expired = Ended: { $day }.
quality-reason-end-not-published = The public record does not say until when it holds, so it is never counted as valid.
quality-reason-assumed = The last day is assumed: the European register DEQAR takes a report without one to hold for six years.
quality-kind-accreditation = Accreditation
quality-kind-evaluation = Evaluation
quality-kind-label = Quality label
quality-kind-rating = Rating
quality-kind-ranking = Ranking
quality-kind-award = Award
quality-kind-performance-index = Index of performance
quality-scope-institution = The whole institution
quality-decision-positive = Positive
quality-decision-positive-with-conditions-or-restrictions = Positive with conditions or restrictions
quality-decision-negative = Negative
quality-decision-not-applicable = Not applicable
quality-status-part-of-obligatory-eqa-system = Part of the obligatory system of external quality assurance
quality-status-voluntary = Voluntary
quality-table-world = World
quality-table-region = Region
quality-table-subject = Subject
quality-table-national = National
