"""The least content that is complete: every part once, with nothing to report, not even an idea."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from phb.content.library import TEXT_PAGES

WORDS: Mapping[str, tuple[str, ...]] = {"site-name": (), "checked-on": ("date",)}
"""Stands in for the words of the real frame, so that a new one there changes no test."""

TODAY = date(2026, 12, 1)
"""A day on which nothing below is due, and nothing soon will be."""

KEPT = """\
checked-on: 2026-11-21
checked-by: The editors
check-again: 2027-05-21
"""

QUESTIONS = (
    KEPT
    + """\
questions:
  - id: who-for
    about: situation
    ask: Who is the care for?
    why: Some rules differ for children.
    short: Age
    pick: one
    answers:
      child: A child
      adult: An adult
  - id: going-wrong
    about: situation
    ask: What is not working?
    why: Each way puts some things right.
    short: Not working
    pick: many
    weight: 3
    answers:
      many-faces: Too many people come
      let-down: Visits are missed
      no-say: We have no say
  - id: can-decide
    about: situation
    ask: Can the person decide?
    why: Someone else may need to agree.
    short: Deciding
    pick: one
    show-if:
      unless: {who-for: child}
    answers:
      able: They can
      not-able: They can not
  - id: same-faces
    about: what-matters
    ask: How much do the same faces matter?
    why: Few faces can mean more trust.
    short: Same faces
    pick: one
    answers:
      a-lot: It matters a lot
      a-bit: A bit
      not-much: Not much
"""
)


_OPTION = """\
  - id: {id}
    name: The way called {id}
    short-name: Way {id}
    official-name: Officially {id}
    mark: {mark}
    in-short: |
      What it is in short, for {id}.
    only-if:
      says: Someone agrees to {id}.
      source: rules
    compare:
      holds-the-money:
        says: Somebody holds it for {id}.
        source: rules
      who-comes:
        says: Somebody comes for {id}.
        source: [rules, report]
    a-week:
      says: A week of {id}.
      source: rules
    good: &good
    hard: &hard
    like:
      practical: {{says: Practical, source: report}}
      feelings: {{says: Feelings, source: report}}
      people: {{says: People, source: report}}
    help:
      - says: Some help with {id}.
        source: rules
    ask:
      - First thing to ask?
      - Second thing to ask?
      - Third thing to ask?
    not-known:
      - What we do not know.
    varies:
      - What varies.
    reasons:
      - id: {id}-faces
        for: You would see few faces with {id}.
        if: {{same-faces: a-lot}}
        source: report
      - id: {id}-not-faces
        against: You would see more faces with {id}.
        if: {{same-faces: not-much}}
        unless: {{going-wrong: [many-faces, no-say]}}
        strength: strong
        source: rules
      - id: {id}-decide
        ask-about: Who would agree to {id}?
        any-of:
          - if: {{can-decide: not-able}}
          - all-of: {{going-wrong: [let-down, no-say]}}
        source: rules
      - id: {id}-start
        ask-about: When could {id} start?
        source: report
"""

_POINTS = "".join(f"      - says: Point {n}.\n        source: rules\n" for n in (1, 2, 3))

_MARKS = {
    "employ-pas": "circle",
    "contract": "square",
    "notional": "triangle",
    "third-party": "diamond",
    "hybrid": "hexagon",
    "no-phb": "ring",
}

OPTIONS = (
    "# The six ways.\n"
    + KEPT
    + """\
aspects:
  - id: holds-the-money
    name: Who holds the money
  - id: who-comes
    name: Who comes
    matters: [same-faces]
options:
"""
    + "".join(
        _OPTION.format(id=option, mark=mark)
        .replace("good: &good\n", f"good:\n{_POINTS}")
        .replace("hard: &hard\n", f"hard:\n{_POINTS}")
        for option, mark in _MARKS.items()
    )
)

SOURCES = (
    KEPT
    + """\
sources:
  - id: rules
    title: The rules
    publisher: The rule makers
    link: https://www.example.org/rules
    kind: law
    confidence: read
    checked-on: 2026-11-21
    checked-by: The editors
    check-again: 2027-05-21
  - id: report
    title: A report
    publisher: The reporters
    kind: local-report
    confidence: read-in-part
    checked-on: 2026-11-21
    checked-by: The editors
    check-again: 2027-05-21
"""
)

SOURCES += """\
  - id: hearsay
    title: What somebody said of the rules
    publisher: Somebody
    kind: organisation
    confidence: second-hand
    checked-on: 2026-11-21
    checked-by: The editors
    check-again: 2027-05-21
"""

GLOSSARY = (
    KEPT
    + """\
two-meanings:
  - id: faces
    word: faces
    why: One is about people, and one is about clocks.
    meanings:
      - where: At home
        says: The people who come.
        source: report
        see: few-faces
      - where: On a wall
        says: The front of a clock.
        source: report
    ask: Do you mean the people?
terms:
  - id: few-faces
    term: few faces
    also: [a familiar team]
    means: The same people each time
    more: It can mean [more trust](https://www.example.org/faces).
    source: report
"""
)

STEPS = (
    KEPT
    + """\
right:
  in-short: You may have a right.
  groups:
    - id: some-people
      name: Some people
      says: They have it.
      source: rules
  means:
    - says: It means this.
      source: rules
  does-not-mean:
    - says: It does not mean that.
      source: rules
refused:
  in-short: You can say that you disagree.
  ways:
    - id: in-writing
      name: Ask for it in writing
      says: They have to write.
      source: rules
  besides:
    - says: Another decision has another way.
      source: rules
  decisions:
    - says: One complaint was upheld.
      source: report
steps:
"""
    + "".join(
        f"""\
  - id: step-{n}
    name: Step {n}
    happens:
      says: Something happens.
      source: rules
    expect:
      - says: You can expect this.
        source: rules
    ask:
      - What happens next?
    who:
      says: Somebody does it.
      source: rules
    how-long:
      says: It takes a week.
      source: report
    bring:
      - Bring a list.
    stuck:
      - says: Ask again.
        source: rules
"""
        for n in range(1, 7)
    )
)

HELP = (
    KEPT
    + """\
contacts:
  - id: help-line
    name: A help line
    helps-with: Questions.
    for: Everyone
    phone: 0300 123 4567
    link: https://www.example.org/help
    source: rules
    group: care
  - id: night-line
    name: A line at night
    helps-with: Worries.
    for: Everyone
    source: rules
    group: urgent
elsewhere:
  - id: the-nurse
    who: The nurse
    why:
      says: The nurse knows the area.
      source: rules
    ask:
      - Who helps here?
stale:
  - Ask the nurse who told you.
"""
)

PLACE = (
    KEPT
    + """\
name: A town
area: The area of the town's council.
known:
  - says: One service helps people here.
    source: report
contacts:
  - id: the-service
    name: The service
    helps-with: Pay and plans.
    for: People with a direct payment
    source: report
not-found:
  - An advocate for budgets.
ask:
  - Who helps with pay?
"""
)

READY = (
    KEPT
    + """\
questions:
  - id: which-way
    ask: Do you know which way?
    yes: Say so.
    not-yet: There is time.
    link-text: See the steps
    link: /steps
    source: rules
  - id: support
    ask: Do you have support?
    yes: Good to hear.
    not-yet: Ask somebody.
    link-text: See who helps
    link: /compare
"""
)

ASKED = (
    KEPT
    + """\
topics:
  - id: first
    name: First
asked:
  - id: employing
    topic: first
    ask: Must we employ?
    answer:
      - says: No, you need not.
        source: rules
"""
)

SHORT = (
    KEPT
    + """\
title: In five minutes
lead: Five parts.
what-it-is:
  name: What it is
  minutes: 1
  is:
    - says: It is money for care.
      source: rules
  is-not:
    - says: It is no duty.
      source: rules
six-ways:
  name: The ways
  minutes: 1
  says: Here they are.
questions:
  name: Two questions
  minutes: 1
  says: Answer what you like.
  of-everybody: [can-decide]
  then: [same-faces]
  so-far: So far
  after: There is more.
story:
  name: One story
  minutes: 1
  says: It is one account.
help:
  name: What to ask
  minutes: 1
  ask-heading: To ask
  ask-at: [step-1, step-2, step-3]
  tonight-heading: Tonight
  tonight: [night-line]
  tomorrow-heading: Tomorrow
  tomorrow: [night-line]
going-home:
  begin:
    says: It can change.
    source: rules
  questions:
    minutes: 1
    then: [going-wrong]
  help:
    name: Before home
    minutes: 1
    ask-at: [family, ward, lead]
"""
)

EMPLOYER = (
    KEPT
    + """\
title: Employing somebody
lead: In order.
first:
  - says: It is one way.
    source: rules
steps:
  - id: papers
    name: Have it in writing
    when: Before the first day
    known:
      - says: It is written down.
        source: rules
    do:
      - Write it down.
    ask:
      - Who can help?
later:
  - id: holiday
    name: Holiday
    known:
      - says: There is holiday.
        source: rules
    do:
      - Keep a list.
"""
)

LETTER = (
    KEPT
    + """\
title: They said no
order: 10
lead: It asks for the reasons.
fits:
  - They said no.
not-for:
  - says: They said yes.
    source: rules
subject: Please look again
opening:
  - On [date] you said no.
asks:
  - Please say why by [date].
rests-on:
  - says: They have to say why.
    source: rules
afterwards:
  - says: Keep a copy.
    source: rules
"""
)

END_OF_LIFE = (
    KEPT
    + """\
title: When time is short
lead: Read what you need.
time-is-short:
  - id: fast-track
    heading: A quick way
    says:
      - says: It is a quick way.
        source: rules
    ask:
      - Who decides?
ways-heading: The ways now
ways-lead: None is ruled out.
ways:
"""
    + "".join(
        f"  {option}:\n    says: It can be {option}.\n    source: rules\n"
        "    this-week: {says: It can start., source: rules}\n    ask: Who does it?\n"
        for option in _MARKS
    )
    + """\
somebody-has-died:
  - id: first
    heading: After a death
    ask:
      - What comes first?
turn-to: [night-line]
turn-to-lead: Here is help.
stories-heading: Stories
stories-lead: Read them or leave them.
to-read: [days-with-aunt]
leaving: You can close this page.
"""
)

PUBLISHER = (
    KEPT
    + """\
publisher: The publishers
contact: Write to [us](mailto:us@example.org).
made-by: The makers
made-by-knows: They know this.
paid-by: The payers
interests:
  - says: Somebody gains by this.
    source: rules
checking:
  who: The editors
  how-often: Twice a year
  sooner: [A law changes]
reading-level: For everyone
tested:
  - with-whom: Six people
    when: In May 2026
    found: It was clear.
still-to-test:
  - Ask six more people.
"""
)

STANDARDS = (
    KEPT
    + """\
standards:
  - id: basics
    name: The basics
    about: What they are.
    source: rules
    items:
      - id: q1
        says: It says this.
        status: met
        how: See there.
      - id: q2
        says: It says that.
        status: does-not-apply
        how: It is no test.
"""
)

EVIDENCE = (
    KEPT
    + """\
first:
  - says: Read this first.
    source: rules
figures:
  - id: ways-counted
    title: Two ways were counted
    says: There were more of one.
    whom: Adults
    where: One place
    when: In 2025
    counts: Budgets
    picture: grouped
    rows-are: Group
    series: {one: One way, two: Another way}
    rows:
      - name: Some people
        numbers: {one: 3, two: 4}
      - name: Other people
        numbers: {one: 5, two: not-given}
    totals: {one: 8, two: 6}
    caveats:
      - says: It was small.
        source: rules
    not-for: Choosing.
    source: rules
  - id: people-asked
    title: Some said yes
    says: More said yes than no.
    whom: Adults who were asked
    where: One place
    when: In 2025
    counts: People
    picture: shares
    rows-are: Answer
    series: {said: Said so}
    rows:
      - name: Yes, it was
        numbers: {said: 86}
    out-of: 100
    base: 20 people
    caveats:
      - says: Few were asked.
        source: rules
    source: rules
careful:
  - id: big-number
    quoted: A big number
    why:
      - says: It was about something else.
        source: rules
"""
)

HOME = (
    KEPT
    + """\
paper: /sheet?sheet=a-meeting
parents-paper: /sheet?sheet=a-meeting
tasks-paper: /sheet?sheet=a-meeting
ways-paper: /sheet?sheet=a-meeting
words-paper: /sheet?sheet=a-meeting
first-of-all: [{says: Nobody has to choose yet., source: rules}]
today:
  - Who leads now?
today-known: [{says: It may take long., source: rules}]
day-is-set:
  - id: who-moves-it
    name: Who moves it
    says: Ask today.
    ask: Who may?
    source: rules
phases:
  - id: on-the-ward
    name: On the ward
    child-is: in-hospital
    items:
      - id: one-lead
        name: One lead
        needed: before-home
        says: Name one.
        who: The ward
        ask: Who leads?
        source: rules
  - id: week-one
    name: Week 1
    child-is: at-home
    items:
      - id: a-diary
        name: A diary
        needed: can-wait
        says: Write it down.
        who: The family
        ask: Who reads it?
        source: rules
starting:
"""
    + "".join(
        f"""\
  - option: {option}
    ready-first: {{says: It can if ready with {option}., source: rules}}
    whom-to-ask: {{says: The team., source: rules}}
"""
        for option in _MARKS
    )
    + """\
changing:
  says:
    - says: It can change.
      source: rules
  ask:
    - How do we ask?
  not-found: We found no more.
  stories: []
roles:
  - id: family
    who: The family
    does: It knows the child.
    ask: What do we do?
    source: rules
  - id: ward
    who: The ward
    does: It trains.
    ask: Who trains us?
    source: rules
  - id: lead
    who: The lead
    does: It plans.
    ask: Who plans?
    source: rules
training:
  known:
    - says: Somebody trains.
      source: rules
  ask:
    - Who trains?
  not-found: We found no more.
to-say:
  - id: first-word
    when: At first
    says:
      - Nothing has to be decided.
    source: rules
parents-ask:
  - Who leads?
ages:
  - id: from-birth
    age: From birth
    changes:
      - says: It can start.
        source: rules
    ask:
      - Who signs?
stories:
  like-me: {can-decide: not-able}
  come-first: {can-decide: not-able}
"""
)

TALK = (
    KEPT
    + """\
before:
  - says: Send it first.
    source: rules
find-out:
  - Who finds this out?
in-all: 10
steps:
"""
    + "".join(
        f"""\
  - id: {step}
    name: The step called {step}
    minutes: {minutes}
    at-a-glance: Do this in a moment
    for:
      says: It is for this.
      source: rules
    say:
      - Say this.
    check: What did I say?
"""
        for step, minutes in (("together", 2), ("six-ways", 4), ("what-matters", 3), ("next", 1))
    )
    + "in-every-way:\n  says: In all of them you say this.\n  source: rules\n"
    + "introductions:\n"
    + "".join(
        f"""\
  - option: {option}
    money: {"So the money goes here. " * 3}
    people: {"So the people come here. " * 3}
    yours: {"So you do this here. " * 3}
    source: rules
"""
        for option in _MARKS
    )
    + """\
if-asked:
  - ask: What of this?
    says: It is so.
    source: rules
not-to-say:
  - not: You would be it.
    instead: It is one of six.
to-cover:
  - says: Cover this.
    source: rules
"""
)

MYTHS = (
    KEPT
    + """\
myths:
  - id: must-employ
    heard: You must employ.
    verdict: "false"
    rule:
      - says: No rule says so.
        source: rules
    say: You need not.
  - id: can-pay
    heard: You can pay him.
    verdict: it-depends
    rule:
      - says: Ask who lives there.
        source: hearsay
    say: Let us ask.
"""
)

TAKE = (
    KEPT
    + "facts:\n"
    + "".join(
        f"""\
  {option}:
    employs: {{says: Somebody employs., source: rules}}
    holds: {{says: Somebody holds it., source: rules}}
    cover: {{says: Somebody comes., source: rules}}
"""
        for option in _MARKS
    )
    + """\
ask-first:
  good-sides: What is good?
  risks: What could go wrong?
  other-ways: What else is there?
  waiting: What if we wait?
ask-if:
  - id: few-faces
    about: risks
    ask: Who comes when somebody is away?
    if: {same-faces: a-lot}
  - id: many-faces
    about: waiting
    ask: How many come until then?
    if: {going-wrong: many-faces}
before-home:
  in-place:
    - says: Somebody is trained.
      source: rules
  can-wait:
    - says: The choice can wait.
      source: report
  begin-and-change:
    says: You can ask to change.
    source: report
formats:
  - Large print
said-too: can-decide
note:
  says: can-decide
  come-first: {can-decide: not-able}
help-from: help-line
help-for-a-child: night-line
help-near: [the-nurse]
"""
)

UNITS = {
    "minimum-wage-21": "pounds-an-hour",
    "holiday-weeks": "weeks-a-year",
    "holiday-days": "days-a-year",
    "holiday-share": "percent",
    "pension-trigger": "pounds-a-year",
    "pension-from": "pounds-a-year",
    "pension-to": "pounds-a-year",
    "pension-employer": "percent",
    "ni-employer": "percent",
    "ni-threshold": "pounds-a-week",
    "employment-allowance": "pounds-a-year",
    "sick-pay-most": "pounds-a-week",
    "sick-pay-share": "percent",
}
"""Written out, and not taken from the code: an id that the sums no longer know must be told."""

FIGURES = (
    KEPT
    + "rates:\n"
    + "".join(
        f"""\
  - id: {rate}
    name: The rate called {rate}
    value: "10"
    unit: {unit}
    from: 2026-04-06
    until: 2099-04-05
    what-it-is: It is {rate}.
    how-it-is-used: It is used.
    source: hearsay
"""
        for rate, unit in UNITS.items()
    )
)

_LINES = (
    *("wage", "holiday", "pension", "national-insurance", "sick-pay"),
    *("cover", "insurance", "payroll", "training", "recruitment"),
)

MONEY = (
    KEPT
    + """\
title: Money
lead: Type your numbers.
careful:
  - It is no promise.
lines:
"""
    + "".join(
        f"  {line}:\n    name: The line {line}\n    says:\n      - says: It is {line}.\n"
        f"        source: hearsay\n    type-in: Type it\n"
        for line in _LINES
    )
    + "".join(
        f"""\
{way}:
  has-in-it:
    - says: It has {way} in it.
      source: hearsay
  leaves-out:
    - says: It leaves time out.
      source: hearsay
  ask:
    - What is in it?
"""
        for way in ("employing", "agency")
    )
    + """\
other-ways:
  - says: There are others.
    source: hearsay
trade:
  says:
    - says: They paid more for less.
      source: hearsay
  story: days-with-aunt
"""
)

SITE = (
    KEPT
    + "doors:\n"
    + "".join(
        f"""\
  - id: {door}
    name: The door for {door}
    says: Come in.
    first: Start here
    page: /steps
    tips:
      - says: A tip.
        source: rules
"""
        for door in ("family", "nurse", "discharge")
    )
    + """\
words:
  site-name: The guide
  checked-on: Checked on {date}
"""
)

STORY = """\
---
title: Days with her aunt
summary: A short account.
options: [employ-pas, contract, notional, third-party, hybrid, no-phb]
like-me:
  who-for: child
  going-wrong: [many-faces, let-down]
told-by: An organisation
about: phb
happened: Around 2020
how-it-went: good
stayed: changed
kind: real
consent: not-asked
arrangement:
  - when: At first
    part: Nights
    hours: 70
    option: notional
    who: A team
  - {when: Then, part: Days, hours: 18, option: not-stated, who: Her aunt}
what-helped: Support at the start.
what-was-hard: not-said
what-we-do-not-know: How it goes now.
may-upset: [A death]
source: report
checked-on: 2026-11-21
checked-by: The editors
check-again: 2027-05-21
---
## Their situation

She wanted few faces, and [steps](/steps).

## How they chose
They talked.

## What it is like
{twenty_times}

## What went well
The days.

## What was hard
The nights.
""".replace("{twenty_times}", "- Each day is much like this.\n" * 20)

STORY_NOT_STATED = STORY.replace(
    "options: [employ-pas, contract, notional, third-party, hybrid, no-phb]",
    "options: not-stated",
).replace("  who-for: child\n", "  who-for: [child, adult]\n  can-decide: able\n")

STORY_STOPPED = (
    STORY.replace("title: Days with her aunt", "title: A team that left")
    .replace("how-it-went: good", "how-it-went: hard")
    .replace("stayed: changed", "stayed: stopped")
    .replace("may-upset: [A death]\n", "")
    .replace("  who-for: child\n  going-wrong: [many-faces, let-down]", "  going-wrong: no-say")
)

SHEET = (
    KEPT
    + """\
title: For a meeting
lead: What to take along.
parts:
  - heading: What is so
    says:
      - says: It is so, and [that too](/steps).
        source: rules
      - says: This as well.
        source: [rules, report]
    tick: [It is agreed, It is in writing]
    ask:
      - Who comes?
    write: [Name]
    table:
      caption: Who does what
      columns: [What, Who]
      rows:
        - [Nights, Us]
        - [Days, ""]
      blank-rows: 2
"""
)

CHECKER = (
    KEPT
    + """\
name: May she be paid?
lead: It turns on two things.
questions:
  - id: money
    ask: Who holds the money?
    why: Rules differ.
    answers:
      ours: We do
      theirs: They do
    find-out: Ask who holds it.
  - id: home
    ask: Do they live together?
    answers:
      same: They do
      elsewhere: They do not
    show-if:
      if: {money: ours}
    find-out: Ask what one home is.
answers:
  - id: together
    if: {home: same}
    verdict: it-depends
    says: Ask about that.
    rule:
      - says: Ask which rule.
        source: hearsay
    ask:
      - Is there a rule?
    say: Tell us which rule.
  - id: apart
    if: {home: elsewhere}
    verdict: "yes"
    says: Yes, she may.
    rule:
      - says: It is a rule.
        source: rules
    ask:
      - Who pays her?
    say: She may be paid.
  - id: not-ours
    if: {money: theirs}
    verdict: "no"
    says: No, she may not.
    rule:
      - says: It is another rule.
        source: [rules, hearsay]
    ask:
      - What can we do?
    say: Please look again.
not-sure:
  says: It turns on what you find out.
  rule:
    - says: There are rules.
      source: rules
  ask:
    - Which rules are there?
  say: Tell us the rules.
"""
)

WHATIF = (
    KEPT
    + """\
title: A paid carer is away
order: 1
kind: death
lead: Plan for it.
ways:
"""
    + "".join(
        f"""\
  {option}:
    what-happens: {{says: Somebody else comes in {option}., source: rules}}
    who-does-what: {{says: You ask for it., source: rules}}
    prepare-now: {{says: Write it down., source: rules}}
"""
        for option in _MARKS
    )
    + """\
ask:
  - Who comes instead?
stories: []
"""
)

JOBS = (
    KEPT
    + """\
first:
  - says: You answer for it.
    source: rules
supports:
  - id: payroll
    name: A payroll service
    says: It works out pay.
    source: rules
jobs:
"""
    + "".join(
        f"""\
  - id: a-{week}-job
    name: A job
    week: {week}
    ways:
"""
        + "".join(
            f"""\
      {option}:
        done-by: {"you" if option == "employ-pas" else "someone-else"}
        says: It is done in {option}.
        source: rules
"""
            for option in reversed(_MARKS)
        )
        + """\
        with:
          payroll: {done-by: shared, says: It takes part., source: rules}
"""
        for week in ("normal", "bad")
    )
)

MIX = """\
checked-on: 2026-11-21
checked-by: The editors
check-again: 2027-05-21
first:
  - says: Ways can be mixed.
    source: rules
parts:
  - id: days
    name: Days
    hint: By day.
    kind: care
    days: [mon, tue]
    at-most: 40
  - id: nights
    name: Nights
    hint: By night.
    kind: care
    at-most: 70
  - id: back-up
    name: Back-up
    hint: Who stands behind.
    kind: behind
    not-in: unpaid
pays:
  employ-pas: {says: You pay., source: rules}
  contract: {says: You pay bills., source: rules}
  notional: {says: The NHS pays., source: rules}
  third-party: {says: It pays., source: rules}
  no-phb: {says: The NHS pays all., source: rules}
unpaid: Nobody is paid.
questions:
  - id: six-am
    ask: Who answers?
    answers: {us: We do, nobody-yet: Nobody}
    show-if:
      if: {anywhere: employ-pas}
    find-out: Ask whom to ring.
look-for:
  - id: nobody-answers
    found: missing
    if: {six-am: nobody-yet}
    unless: {back-up: notional}
    says: Nobody answers.
    because: {says: Somebody has to., source: rules}
    ask: Who answers?
to-ask:
  - id: no-back-up
    if: {back-up: left-out}
    ask: Who stands behind?
"""

PAGE = """\
---
title: About
checked-on: 2026-11-21
checked-by: The editors
check-again: 2027-05-21
---
What this is. Write to [us](mailto:us@example.org).
"""

FILES: Mapping[str, str] = {
    "options.yaml": OPTIONS,
    "questions.yaml": QUESTIONS,
    "sources.yaml": SOURCES,
    "glossary.yaml": GLOSSARY,
    "steps.yaml": STEPS,
    "help.yaml": HELP,
    "ready.yaml": READY,
    "asked.yaml": ASKED,
    "publisher.yaml": PUBLISHER,
    "standards.yaml": STANDARDS,
    "evidence.yaml": EVIDENCE,
    "short.yaml": SHORT,
    "employer.yaml": EMPLOYER,
    "endoflife.yaml": END_OF_LIFE,
    "home.yaml": HOME,
    "take.yaml": TAKE,
    "site.yaml": SITE,
    "talk.yaml": TALK,
    "myths.yaml": MYTHS,
    "figures.yaml": FIGURES,
    "money.yaml": MONEY,
    "stories/days-with-aunt.md": STORY,
    "stories/nights-alone.md": STORY_NOT_STATED,
    "stories/a-team-that-left.md": STORY_STOPPED,
    **{f"pages/{name}.md": PAGE for name in TEXT_PAGES},
    "places/a-town.yaml": PLACE,
    "sheets/a-meeting.yaml": SHEET,
    "checkers/a-worry.yaml": CHECKER,
    "letters/a-letter.yaml": LETTER,
    "jobs.yaml": JOBS,
    "mix.yaml": MIX,
    "whatifs/a-carer-is-away.yaml": WHATIF,
}


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Puts files in a folder, with the folders that they need."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder
