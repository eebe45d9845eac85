### Words of the field that several pages use: kinds, roles, statuses, units.

## Status of agreements, memberships, calls and commitments on the status day

status-active = Active
status-expiring = Expiring soon
status-upcoming = Upcoming
status-to-be-confirmed = To be confirmed
status-suspended = Suspended
status-expired = Expired
status-terminated = Terminated
status-explained-active = In force on the status day.
status-explained-expiring = In force; the last day comes within twelve months.
status-explained-upcoming = Signed, but not yet in force.
status-explained-to-be-confirmed = The public record does not say until when it holds, or a renewal has not been confirmed for long. It is never counted as active.
status-explained-suspended = Paused on the status day.
status-explained-expired = Its last day has passed.
status-explained-terminated = Ended before its last day.
commitment-planned = Planned
commitment-in-progress = In progress
commitment-done = Done
commitment-dropped = Dropped
commitment-overdue = Overdue
target-reached = Target reached
target-on-track = On track
target-behind = Behind
target-far-behind = Far behind
target-moving-away = Moving away
target-missed = Missed
target-not-assessable = Not assessable
target-figure-overdue = Figure overdue

## Agreements

agreement-kind-mou = Memorandum of understanding
agreement-kind-cooperation = Cooperation agreement
agreement-kind-protocol = Protocol
agreement-kind-exchange = Exchange agreement
agreement-kind-erasmus-ka131 = Erasmus+ inter-institutional agreement (KA131)
agreement-kind-erasmus-ka171 = Erasmus+ inter-institutional agreement (KA171)
agreement-kind-mevlana = Mevlana exchange protocol
agreement-kind-orhun = Orhun exchange
agreement-kind-joint-degree = Joint degree
agreement-kind-double-degree = Double degree
agreement-kind-cotutelle = Joint doctoral supervision
agreement-kind-research = Research cooperation
agreement-kind-staff = Staff mobility
agreement-kind-traineeship = Traineeships
agreement-kind-other = Other agreement
renewal-none = Not renewed by itself
renewal-automatic = Automatic renewal
renewal-open-ended = Open-ended

## Cooperation conditions

direction-out = Outgoing
direction-in = Incoming
mobility-study = Study
mobility-traineeship = Traineeship
mobility-teaching = Teaching
mobility-training = Training
mobility-research-visit = Research visit
cycle-short = Short cycle
cycle-bachelor = Bachelor
cycle-master = Master
cycle-doctorate = Doctorate
term-autumn = Autumn term
term-spring = Spring term
term-year = Whole year

## Networks and memberships

network-kind-association = Association
network-kind-alliance = Alliance
network-kind-consortium = Consortium
network-kind-intergovernmental = Intergovernmental organisation
network-kind-scholarly = Scholarly society
network-kind-accreditation = Accreditation body
network-kind-initiative = Initiative
network-kind-charter = Charter
network-kind-research-infrastructure = Research infrastructure
network-kind-national-programme = National programme
network-kind-project-consortium = Project consortium
network-scope-international = International
network-scope-national = National
role-founder = Founding member
role-chair = Chair
role-vice-chair = Vice-chair
role-board = Board member
role-secretariat = Secretariat
role-host = Host
role-coordinator = Coordinator
role-working-group-chair = Chair of a working group
role-member = Member
role-observer = Observer
role-participant = Participant
role-partner = Project partner

## Partners and units

partner-kind-university = University
partner-kind-research-institute = Research institute
partner-kind-company = Company
partner-kind-ngo = Non-governmental organisation
partner-kind-government = Public body
partner-kind-network-office = Office of a network
partner-kind-other = Other partner
unit-kind-faculty = Faculty
unit-kind-department = Department
unit-kind-graduate-school = Graduate school
unit-kind-school = School
unit-kind-office = Office
unit-kind-centre = Centre
register-partners = Partners
register-agreements = Agreements
register-networks = Networks
register-memberships = Memberships
register-units = Units
register-mobility = Mobility
register-enrolment = Enrolment
register-services = Services
register-events = Events
register-policy = Policy elements

## Indicators

indicator-unit-percent = Per cent
indicator-unit-count = Count
indicator-unit-ratio = Ratio
indicator-unit-index = Index
indicator-unit-money = Money
indicator-unit-days = Days
indicator-unit-rank = Rank
indicator-unit-score = Score
indicator-direction-up = More is better
indicator-direction-down = Less is better
indicator-direction-band = Best within a range
indicator-direction-context = Context, neither good nor bad
indicator-method-computed = Computed from the records here
indicator-method-observed = Observed and reported elsewhere
basis-prior-education = By country of prior education
basis-residence = By country of residence
basis-citizenship = By citizenship
basis-headcount = Headcount
basis-fte = Full-time equivalent
basis-not-stated = Basis not stated
observation-status-final = Final
observation-status-provisional = Provisional
observation-status-estimated = Estimated
observation-status-break = Break in series
not-published = Not published
not-published-inline = not published
not-published-register = The register here is not complete, so nothing is counted from it.
not-published-unknown = Nobody has published this figure.
not-published-undefined = The formula has no value here: there is nothing to take a share of.
not-published-hidden = Not shown: it would say something about fewer than five people.
published-whole = published as a whole number
figure-computed-here = Counted from the records here

## How words came to be

translation-original = Original
translation-reviewed = Translated and reviewed
translation-unreviewed = Translated, not reviewed
translation-machine = Machine translation, not reviewed
machine-notice = This text was translated by a machine and nobody has reviewed it yet.
machine-notice-detail = Where it differs from another language, trust the original.

## Sections

section-about = About
section-coming = Come to us
section-going = Go abroad
section-working = Work with us
section-data = Data and methods

## Lines with values

# Variables:
#   $n (number) - number of the element, 1 to 8
#   $all (number) - how many elements there are
element-of = Policy element { $n } of { $all }
# Variables:
#   $letter (string) - D or L
theme-of = Theme { $letter }
# Variables:
#   $name (string) - name of the source
#   $day (string) - date of the source, in words
source-line = Source: { $name }, { $day }
# Variables:
#   $name (string) - name of the source
source-line-undated = Source: { $name }
# Variables:
#   $day (string) - status day, in words
computed-line = Counted from the records here on { $day }
# Variables:
#   $num (string) - numerator, formatted
#   $den (string) - denominator, formatted
count-pair = { $num } of { $den }
# Variables:
#   $value (string) - value, formatted
#   $step (string) - step of the rounding, formatted
published-rounded = published rounded to { $step }
# Variables:
#   $name (string) - name of the source
#   $day (string) - when it was read, in words
source-line-read = Source: { $name }, read in { $day }
