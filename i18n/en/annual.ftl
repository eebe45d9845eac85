### What happened on which day, and the annual reports made from it.

path-changes = changes
path-annual = annual

changes-title = What changed
# Variables: $year: the year
changes-year-title = What changed in { $year }
changes-description = Agreements, memberships, accreditations, projects, policy and figures: what happened on which day, as the records say.
changes-lede = What happened on which day, as the records date it. A record that is typed late still stands on its day.
changes-years = Years
changes-cut = The newest are shown; the years have all of them.

dated-column-day = When
dated-column-record = What it is about
dated-column-what = What happened
# Variables: $period: what it is about; $from: the value before; $reason: why
dated-revised = { $period }: { $from } before. { $reason }

annual-index-title = Annual reports
annual-about = One report for each academic year, made from the records: its figures, what happened in it, and the sources of both.
annual-description = Figures and events of an academic year with their sources, for printing.
# Variables: $year: the academic year
annual-title = Annual report { $year }
# Variables: $figures, $events: how many
annual-entry = { $figures ->
    [one] { $figures } figure
   *[other] { $figures } figures
}, { $events ->
    [one] { $events } event
   *[other] { $events } events
}
# Variables: $from, $until: first and last day
annual-span = { $from } to { $until }
# Variables: $day: the status day
annual-running = The year is not over. Figures of the status day are those of { $day }.
annual-made = Made from the records as they stood on { $day }. Counts of that day are not in it, only figures of the year itself.
annual-figures = Figures of the year
annual-column-indicator = Indicator
annual-column-value = Value
annual-column-pair = Counts
annual-column-period = Time
annual-column-source = Source
# Variables: $value: the value before; $period: its time
annual-before = { $value } in { $period }
# Variables: $n: how many
annual-without = { $n ->
    [one] { $n } indicator has no figure for this year.
   *[other] { $n } indicators have no figure for this year.
}
annual-nothing = Nothing is recorded with a day of this year.
annual-sources = Sources
annual-part-partnerships = Partners and agreements
annual-part-networks = Networks
annual-part-quality = Quality
annual-part-grants = Projects
annual-part-programmes = Programmes, calls and events
annual-part-policy = Policy
annual-part-figures = Revised figures

## What can happen

dated-agreement-signed = Agreement signed
dated-agreement-began = Agreement began
dated-agreement-confirmed = Agreement confirmed
dated-agreement-terminated = Agreement ended early
dated-agreement-ended = Agreement ended
dated-partner-closed = Partner ceased to exist
dated-role-began = Membership or role began
dated-role-ended = Membership or role ended
dated-quality-decided = Judgement made
dated-quality-ended = Validity ended
dated-grant-began = Project began
dated-grant-ended = Project ended
dated-policy-adopted = Policy element adopted
dated-policy-reviewed = Policy element reviewed
dated-policy-action = Action taken
dated-figure-revised = Figure revised
dated-call-closed = Call closed
dated-event-held = Event
dated-programme-closed = Programme ended

## In the menu

nav-changes = What changed
nav-annual = Annual reports
