### Calls for applications and events.

## Addresses: letters a to z and hyphens

path-calls = calls
path-events = events

## Calls

calls-title = Calls for applications
calls-lede = What one can apply for, from when to when, and what was open before.
calls-calendar = Calls as a calendar (ICS)
calls-schemes = Scheme
calls-all = All
calls-open = Open now
calls-open-none = No call recorded here is open on the status day
calls-upcoming = Opening later
calls-upcoming-none = No later call is recorded here
calls-undated = Days not published
calls-undated-none = No call without days is recorded here
calls-closed = Closed
calls-closed-none = No closed call is recorded here
calls-archive = Archive
calls-archive-about = Calls that are over, by scheme, newest first. Their rules are those of their year.
calls-scheme-lede = This address stays; the calls of the scheme come and go.
# Variables:
#   $scheme (string) - name of the scheme
calls-scheme-title = Calls: { $scheme }
# Variables:
#   $scheme (string) - name of the scheme
calls-scheme-description = Open, coming and past calls of one scheme: { $scheme }
# Variables:
#   $day (string) - status day in words
calls-status-day = Whether something is open is worked out for { $day }.

## Statuses and schemes

call-status-open = Open now
call-status-upcoming = Opens later
call-status-undated = Days not published
call-status-closed = Closed
call-opens = Opens
call-closes = Closes
call-closed = Closed
call-scheme-erasmus-ka131 = Erasmus+ KA131
call-scheme-erasmus-ka171 = Erasmus+ KA171
call-scheme-mevlana = Mevlana exchange
call-scheme-orhun = Orhun exchange
call-scheme-bilateral-exchange = Bilateral exchange
call-scheme-traineeship = Traineeships
call-scheme-staff-mobility = Staff mobility
call-scheme-summer-school = Summer schools
call-scheme-undergraduate-admission = International undergraduate admission
call-scheme-graduate-admission = International graduate admission
call-scheme-scholarship = Scholarships
call-scheme-visiting = Visiting academics and researchers
call-scheme-research = Research
call-scheme-other = Other calls
audience-outgoing-students = students going abroad
audience-incoming-students = incoming exchange students
audience-degree-students = applicants for a degree
audience-international-students = international students
audience-doctoral-students = doctoral students
audience-academics = academics and researchers
audience-administrative-staff = administrative staff
audience-students = students
audience-partners = partner institutions
audience-graduates = graduates
audience-everyone = everyone

## A call

call-facts = The call in short
call-fact-open = Opens
call-fact-close = Closes
call-fact-results = Results
call-fact-year = Academic year
call-fact-audience = For
call-fact-cycles = Study cycles
call-fact-places = Places in all
call-fact-units = Units
call-fact-partner = Partner
call-fact-page = Announcement
call-more = More about it
call-documents = Documents
call-others = Other calls of this scheme
call-others-all = All calls of this scheme
call-over = This call is over.
call-over-detail = It is kept as a record. Rules, days and places of later calls may differ.
# Variables:
#   $scheme (string) - name of the scheme
call-over-link = Present calls: { $scheme }
# Variables:
#   $title (string) - title of the call
call-description = Status, days and conditions of this call: { $title }
# Variables:
#   $day (string) - status day in words
call-verdict-open = Applications are accepted on { $day }; look at the hour it closes.
# Variables:
#   $day (string) - status day in words
call-verdict-upcoming = On { $day } it is not open yet.
# Variables:
#   $day (string) - status day in words
call-verdict-undated = On { $day } no source read here gives its days.
# Variables:
#   $day (string) - status day in words
call-verdict-closed = On { $day } it is closed.
# Variables:
#   $open (string) - when it opens
#   $close (string) - when it closes
call-dates = { $open } to { $close }
# Variables:
#   $open (string) - when it opens
call-dates-from = From { $open }; no closing day is published.
# Variables:
#   $close (string) - when it closes
call-dates-until = Until { $close }; no opening day is published.
call-dates-none = Days not published
# Variables:
#   $day (string) - day in words
#   $time (string) - time of day
#   $offset (string) - distance from UTC, such as UTC+03:00
moment-words = { $day }, { $time } ({ $offset })
# Variables:
#   $day (string) - day in words
moment-day-only = { $day } (hour not published)
# Variables:
#   $day (string) - day in words
#   $from (string) - hour it begins
#   $until (string) - hour it ends
#   $offset (string) - distance from UTC
moment-span = { $day }, { $from } to { $until } ({ $offset })
fact-office = Office

## Events

events-title = Events
events-description = Events of the institution for people from abroad and for partners, with place and time.
events-calendar = Events as a calendar (ICS)
events-now = Today
events-upcoming = Coming up
events-past = Past events
event-begins = Begins
event-fact-place = Place
event-fact-form = Form
event-fact-page = Page of the event
event-online = Can be followed online
# Variables:
#   $day (string) - status day in words
events-status-day = What is over and what is to come is worked out for { $day }.
