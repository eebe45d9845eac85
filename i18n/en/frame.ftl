### The frame of every page, home, articles, news, languages.

## The frame of every page

# Locale as Open Graph writes it: language_TERRITORY; not shown.
og-locale = en_GB
portal-name = International portal
skip-to-content = Skip to content
menu = Menu
menu-label = Main menu
languages-label = Languages
path-label = Where this page stands
home-name = Home
not-translated-yet = (not translated yet)
on-this-page = On this page
feed-title = News
note-back = Back to the text
nav-policy = Policy
nav-partners = Partners
nav-agreements = Agreements
nav-networks = Networks
nav-going = Go abroad
nav-coming = Come to us
nav-statistics = Statistics
nav-news = News
nav-about = About
nav-data = Data and methods
nav-languages = Languages and their state
footer-visitors = For visitors
nav-working = Work with us
nav-programmes = Programmes
nav-quality = Quality
nav-grants = Grants and projects
nav-calls = Calls
nav-services = Services
nav-events = Events
nav-contact = Contact
nav-documents = Documents
nav-glossary = Glossary
footer-register = The register
footer-site = This site
footer-offices = Whom to ask
status-day-detail = Every status on this site is worked out for that day.
banner-unofficial = Independent demonstration.
banner-unofficial-detail = Made from public sources; the institution has not adopted it.
banner-invented = Invented sample data.
banner-invented-detail = No institution, agreement or figure on this site exists.
banner-preview = Preview: not published.
fallback-title = This page is not available in this language yet.

## Addresses

path-about = about
path-coming = coming
path-going = going
path-working = working
path-data = data
path-news = news
path-languages = languages

## Home

home-claim-1 = Partners,
home-claim-2 = promises,
home-claim-3 = with their proof.
home-action-partners = See the partners
home-action-policy = Read the policy
home-action-statistics = All figures
home-countries-list = The same as a list of countries
home-figures = Figures
home-policy = What the policy says, and what shows it
home-policy-detail = Each element with the records that stand as evidence for it.
home-policy-all = The whole policy
home-evidence-none = No evidence recorded yet
home-calls = Calls and deadlines
home-calls-all = All calls
home-news = News
home-news-all = All news
home-tasks = What brings you here?
home-task-going = Study abroad for a term or a year.
home-task-coming = Come as an exchange or degree student.
home-task-working = Come to teach or to do research.
home-task-agreements = Look up an agreement and its status.
home-task-data = Use the figures elsewhere: methods, citation, files.

## Articles and sections

section-articles = Pages of this section
section-empty = Nothing is published here yet
section-empty-detail = When the office publishes a page for this section, it stands here.
section-see = See also
section-lede-about = Who makes this portal, how to read it, and in which languages.
section-lede-coming = Exchange, degree study and living here.
section-lede-going = Exchange from here: programmes and rules.
section-lede-working = Visits and work for academics and staff.
section-lede-data = How figures come about, and how to use them elsewhere.
article-ask = Questions:
article-more = More in this section

## News

news-title = News
news-lede = Dated notes, newest first.
news-feed = Follow by feed (Atom)
news-none = No news is published here
news-none-detail = When a note is published, it stands here and in the feed.
news-others = Other news

## Languages

languages-title = Languages and their state
languages-lede = What is written in which language, and how its words came to be.
languages-texts = All texts
languages-caption = Texts per language
languages-language = Language
languages-own = Has its own text
languages-borrowed = Shown in another language
languages-outdated = Original changed since
languages-old = Translated from an earlier text
languages-missing = Articles and news not translated yet
languages-missing-none = Every article and every news item exists in every language.
languages-rules = How it works
languages-rule-fallback = A page whose text does not exist in a language shows it in another one, marked as such, and says so at the top.
languages-rule-machine = A text translated by a machine carries a note until somebody who knows the language has reviewed it.
languages-rule-outdated = Where an original was changed after its translation was accepted, a note stands above the text, with a link to the original.
languages-rule-fields = Single words in another language, such as the name of a partner, are marked for screen readers and browsers.

## Not found and the choice of language

not-found-title = This page does not exist
not-found-lede = The address may be wrong, or the page may have moved.
not-found-home = Go to the home page
not-found-places = Where to go from here
not-found-languages = Other languages
not-found-in-language = Home in English

## Lines with values

# Variables:
#   $day (string) - status day in words
status-day = Status on { $day }.
# Variables:
#   $language (string) - name of a language in the reader’s
fallback-detail = You are reading the original text. Its language: { $language }.
# Variables:
#   $language (string) - a language’s own name
fallback-link = Go to the original page ({ $language })
# Variables:
#   $language (String) - own name of the language of the original
outdated-link = Read the original ({ $language })
outdated-title = The original of this page has changed since it was translated.
# Followed by links to sections of the page.
outdated-sections = Marked below:
outdated-fields = Short texts here, such as the title or the summary, may be out of date.
outdated-section = The original of this section has changed since it was translated.
# Variables:
#   $language (string) - name of a language in the reader’s
in-language = Language: { $language }
# Variables:
#   $institution (string) - short name of the institution
home-map-caption = The ring is { $institution }; each dot is a country abroad with a partner in these records.
# Variables:
#   $institution (string) - short name of the institution
home-lede = The public record of { $institution } and the world: who its partners are, what its policy says, and what the figures show. Where nothing is published, it says so.
# Variables:
#   $institution (string) - short name of the institution
home-full-title = { $institution } · International portal
# Variables:
#   $n (number) - how many
home-evidence = { $n ->
    [one] { $n } record as evidence
   *[other] { $n } records as evidence
}
# Variables:
#   $count (number) - how many texts there are
#   $pages (number) - how many articles and news items are among them
languages-texts-detail = { $count ->
    [one] There is { $count } text in this portal: names, titles, descriptions and the parts of longer texts.
   *[other] There are { $count } texts in this portal: names, titles, descriptions and the parts of longer texts.
} { $pages ->
    [one] { $pages } article or news item is among them.
   *[other] { $pages } articles and news items are among them.
}
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - date of the source, in words
text-source-dated = Source: { $name }, { $day }.
# Variables:
#   $name (string) - name of the source, a link where it has an address
#   $day (string) - when it was read, in words
text-source-read = Source: { $name }, read in { $day }.
