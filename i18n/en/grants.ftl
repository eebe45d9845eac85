### Projects funded from outside.

## Address: letters a to z and hyphens

path-grants = projects

## The register

grants-title = Funded projects
grants-description = Projects funded from outside, with programme, role, term and amount as far as they are published.
grants-about = A project is listed with what its public record says. An amount that nobody has published is not estimated.
register-grants = Funded projects
# Variables:
#   $n (number) - how many projects the list holds
records-here-grants = { $n ->
    [0] No funded project is recorded here.
    [one] { $n } funded project is recorded here.
   *[other] { $n } funded projects are recorded here.
}
grants-running = Running
grants-running-about = They have begun, and their last day is to come.
grants-upcoming = Upcoming
grants-upcoming-about = They are granted, but have not begun.
grants-unclear = Term not published
grants-unclear-about = The public record does not say when they begin or end, so it cannot be said whether they still run.
grants-ended = Ended
grants-ended-about = Their last day has passed.
grants-column-project = Project
grants-column-programme = Programme
grants-column-share = Share of the institution

## A project

# Variables:
#   $title (string) - title of the project
grant-description = { $title }: programme, role, term, amounts and participants.
grant-status-running = Running
grant-status-upcoming = Upcoming
grant-status-unclear = To be confirmed
grant-status-ended = Ended
# Variables:
#   $day (string) - last day
grant-why-running = It runs until { $day }.
# Variables:
#   $day (string) - first day
grant-why-upcoming = It begins: { $day }.
# Variables:
#   $day (string) - last day
grant-why-ended = It has ended. Last day: { $day }.
# Variables:
#   $day (string) - first day
grant-why-no-end = It began: { $day }. When it ends is not published, so it cannot be said whether it still runs.
# Variables:
#   $day (string) - last day
grant-why-no-start = When it begins is not published. Last day: { $day }.
grant-why-no-days = When it begins and ends is not published, so it cannot be said whether it still runs.
grant-facts = Programme and amounts
grant-fact-role = Role of the institution
grant-fact-programme = Programme
grant-fact-action = Action
grant-fact-start = First day
grant-fact-end = Last day
grant-fact-share = Share of the institution
grant-fact-total = Amount of the whole project
grant-fact-code = Project number
grant-fact-topic = Topic of the call
grant-fact-units = Units
grant-participants = Participants
# Variables:
#   $n (number) - how many take part in all
grant-participants-of = { $n ->
    [one] { $n } institution takes part in all. Those that are recorded here:
   *[other] { $n } institutions take part in all. Those that are recorded here:
}
grant-participants-unknown = How many take part in all is not published. Those that are recorded here:
grant-coordinates = coordinates the project
grant-network = The consortium in the register of networks:

## Words

grant-role-coordinator = Coordinator
grant-role-partner = Partner
grant-role-associated = Associated partner
grant-role-host = Host
grant-programme-horizon-europe = Horizon Europe
grant-programme-h2020 = Horizon 2020
grant-programme-erasmus-plus-ka1 = Erasmus+, key action 1
grant-programme-erasmus-plus-ka2 = Erasmus+, key action 2
grant-programme-erasmus-plus-ka3 = Erasmus+, key action 3
grant-programme-erasmus-before-2014 = Erasmus (until 2013)
grant-programme-cost = COST
grant-programme-prima = PRIMA
grant-programme-eureka = Eureka
grant-programme-nato = NATO science programme
grant-programme-bilateral = Bilateral programme
grant-programme-other = Other programme
