"""The words of the frame around the content that ``site.yaml`` must give, with what each has to fill in."""

_BARE = """
site-name site-line site-without-script lost-heading lost-lead lost-start
menu menu-guide menu-meaning menu-options menu-compare menu-stories menu-steps menu-words
menu-help menu-asked menu-about menu-evidence menu-privacy menu-accessibility menu-sources menu-standards
foot-menu foot-informs foot-england
decision clear-answers answers-cleared fault fault-what-works start-heading start-lead
doors-heading minute-heading minute-text six-ways-heading mixed-order mixed-in-groups
door-tips-heading door-next-heading door-next-guide door-next-options door-next-compare
door-next-stories door-next-mix door-next-worry door-next-whatif door-next-money door-say-no door-next-steps
stages stage-situation stage-what-matters stage-meaning stage-compare stage-now
answers-notice answers-notice-heading
not-sure continue skip back finish so-far values-heading values-opening values-skip
all-on-one-page all-questions-heading all-questions-lead
change not-answered answered-not-sure meaning-heading meaning-lead nothing-leads
nothing-leads-yet start-guide glance-heading to-ask-heading group-most-points-here group-some-each-way
group-more-points-away group-nothing-said-yet
what-you-said strong-explained strong card-to-ask-in-any-case card-towards card-no-towards card-away card-no-away
card-change card-all-the-same eased-by
look-again mix-suggested mix-link closest-heading closest-lead none-close all-stories
next-heading next-matters next-compare next-now next-steps next-help next-guide
options-heading option-in-short option-only-if option-who-does-what option-a-week option-good
option-hard option-like
like-practical like-feelings like-people
option-help option-ask option-not-known option-varies option-stories
other-options compare-all compare-heading compare-lead compare-lead-unanswered compare-caption
compare-corner
matters-heading matters-lead matters-nothing matters-said matters-not-said matters-say
matters-as-if
bears-helps bears-harder bears-both bears-ask bears-nothing
asked-heading asked-lead asked-more-heading asked-unknown door-next-asked now-heading now-lead now-yes now-not-yet
stories-heading stories-lead stories-none stories-one stories-leave-out stories-bring-back stories-left-out
filter-heading filter-all filter-who-for filter-going-wrong filter-help-with filter-option
filter-went
card-hard like-you different-from-you no-story-heading no-story-text story-option-not-stated
story-skip story-hard-not-said story-what-helped story-not-known story-glance story-held
story-went story-stayed story-told-by story-happened story-about story-kind story-consent
story-checked
one-account went-good went-mixed went-hard
stayed-stayed stayed-changed stayed-stopped stayed-not-said
about-phb about-wheelchair-budget about-nhs-care about-close-cousin
kind-real kind-adapted kind-composite
consent-approved-by-person consent-supplied-as-anonymised consent-not-asked
arrangement-heading arrangement-hours arrangement-no-hours
chart-hours chart-not-stated table-caption table-when table-part table-who table-held
table-hours table-not-said
steps-heading steps-lead right-heading right-who right-means right-does-not-mean
six-steps-heading step-expect step-ask step-who step-how-long step-how-long-unknown step-bring
step-stuck refused-heading refused-ways refused-besides refused-decisions refused-decisions-line
on-this-page words-heading words-lead two-meanings-heading two-meanings-lead
all-words-heading help-heading help-lead help-care-heading help-employing-heading
help-disagree-heading help-urgent-heading where-you-live-heading where-you-live-lead
place-known place-contacts place-not-found place-ask elsewhere-heading elsewhere-lead
elsewhere-ask stale-heading stale-lead
contact-phone evidence-heading evidence-lead evidence-first evidence-contents evidence-whom
evidence-where evidence-when evidence-counts evidence-base evidence-not-given evidence-total
evidence-caveats evidence-not-for evidence-careful-heading evidence-careful-lead
sources-title sources-line sources-lead source-label-first source-label-unsure-first
back-to-text source-kind-law source-kind-national-guidance source-kind-local-guidance
source-kind-local-report source-kind-research source-kind-statistics source-kind-organisation
source-kind-one-account source-kind-decision source-kind-not-checked
confidence-read confidence-read-in-part confidence-second-hand confidence-old confidence-recalled
publisher-heading publisher-publisher publisher-contact publisher-made-by
publisher-made-by-knows publisher-paid-by publisher-interests publisher-checks publisher-how-often publisher-sooner publisher-reading-level publisher-tested
publisher-still-to-test publisher-not-stated publisher-not-tested
standards-heading standards-lead standards-asks standards-status standards-how status-met status-partly status-not-yet status-does-not-apply
menu-take next-take take-heading take-page-lead take-unanswered take-unanswered-link take-private
take-lean-ask take-lean-why take-not-decided take-paper-heading take-note-heading take-note-lead take-blank-link
take-blank-heading take-blank-lead take-filled-link take-title take-lead take-said-heading
take-own-words take-nothing-matters take-tick-matters take-ways-heading take-ways-caption take-reasons-heading take-facts-employs take-facts-holds take-facts-cover
take-ways-caption-more take-way take-together take-towards take-away take-in-short take-good take-hard take-little-said
take-ask-heading take-home-in-place take-help-heading
take-help-ask take-formats take-source-read-in-part take-source-second-hand take-source-old take-source-recalled
take-hand-heading take-hand-name take-hand-there take-hand-who take-hand-look-again take-hand-nobody-comes
take-hand-agreed take-hand-next-step take-hand-contact take-hand-local-help note-about note-answers-all note-answers-some note-matters-not-said note-by-hand
paper-box paper-line paper-size paper-normal paper-large paper-save paper-print paper-shown
copy copy-done copy-by-hand sheet-settle-caption sheet-settle-what sheet-settle-who sheet-settle-when sheet-settle-done
not-to-say-heading not-to-say-caption not-to-say-not not-to-say-instead sheet-heading sheet-lead sheet-starting-caption sheet-asked sheet-words-caption sheet-words-when menu-sheet
menu-short to-short short-one short-whole-guide short-reasons short-home short-help short-take
menu-letters to-letters letters-heading letters-lead letters-unsure letter-fits letter-not-for letter-fill letter-fill-lead letter-to letter-about letter-date letter-please letter-close letter-name letter-reach letter-rule letter-then letter-files letter-copied letter-still-empty letter-copy-by-hand letter-unknown
menu-employer to-employer employer-steps-heading employer-later-heading employer-do employer-ask
menu-endoflife to-endoflife endoflife-said endoflife-ask endoflife-this-week
menu-talk talk-to-family talk-turn-back talk-to-card talk-card-lead talk-press-plus talk-glance-caption
talk-glance-step talk-glance-minutes talk-glance-do talk-before-heading talk-find-out-heading talk-if-asked-heading talk-message-heading talk-message-lead
talk-message-email talk-message-subject talk-address-unknown talk-to-start talk-to-blank
talk-steps-heading talk-steps-lead talk-step-say talk-step-check talk-step-check-if-time talk-ways-heading talk-ways-lead talk-to-matters talk-to-help talk-to-refused talk-to-note talk-to-covered talk-myths-heading talk-myths-lead
talk-to-cover-heading myth-true myth-false myth-it-depends myth-rule myth-sure myth-say talk-family-heading door-next-talk
menu-home home-heading home-lead home-no-good-start home-seldom-asked home-today-heading home-today-lead home-before-home home-day-set-heading home-day-set-lead
home-timeline-heading home-timeline-lead home-timeline-split home-ask
home-starting-heading home-starting-lead home-starting-order home-starting-caption home-starting-way home-starting-ready-first home-starting-whom-to-ask home-starting-compare
home-changing-heading home-changing-ask home-changing-stories home-changing-adults
home-stories-heading home-stories-lead home-stories-by-way home-stories-read home-no-story home-more-stories home-roles-heading home-roles-lead home-training-heading home-training-known home-training-relative
home-saying-heading home-saying-lead home-parents-heading home-parents-lead home-ages-heading home-ages-lead
home-next-heading home-paper home-parents-paper home-tasks-paper home-ways-paper home-words-paper home-next-options home-next-guide home-next-help
menu-money next-money money-out-of-date money-job-heading money-job-lead money-wage money-hours
money-people money-days money-days-why money-shared money-vary money-vary-same
money-vary-change money-count-heading money-count-lead money-no-allowance money-beside-heading
money-beside-lead money-agency money-second money-budget money-result-heading money-need money-need-days
money-person money-column-line money-column-year money-column-week money-column-hour
money-column-share money-under-one money-total money-to-result money-all-counted money-rounding
money-side-heading money-side-lead money-side-caption money-side-way money-side-employing
money-side-agency money-side-second money-side-hours money-side-none money-in-heading
money-in-employing money-in-agency money-has-in-it money-leaves-out money-ask
money-trade-heading money-trade-story money-trade-try money-other-heading money-rates-heading
money-rates-lead money-rates-show money-rates-caption money-rate money-rate-value money-rate-days
money-rate-used money-rate-sure money-fault-not-a-number money-fault-below-nought
money-unit-pounds-hour money-unit-pounds-week money-unit-pounds-year money-unit-hours-week
money-unit-people money-unit-days-week money-unit-days-year
money-fault-nought money-fault-too-fine money-fault-not-whole money-next-heading
money-next-employ money-next-contract money-next-compare money-next-help
line-lost line-kept exit-page aloud-start aloud-pause aloud-on aloud-stop
carry-heading carry-warning carry-make carry-label carry-copy carry-copied
arrived-one arrived-none arrived-gone arrived-not-asked arrived-which arrived-use arrived-keep
arrived-unreadable
menu-worry worry-heading worry-lead worry-not-kept worry-answer worry-yes worry-no worry-it-depends
worry-find-out worry-ask worry-said-heading worry-after-no
menu-whatif to-whatif whatif-heading whatif-lead whatif-caption whatif-corner whatif-what-happens
whatif-who-does-what whatif-prepare-now whatif-ask-heading whatif-stories-heading whatif-no-story
whatif-others-heading whatif-all
menu-jobs to-jobs jobs-heading jobs-lead jobs-not-counted jobs-corner jobs-normal-caption jobs-bad-caption
jobs-week jobs-week-normal jobs-week-bad jobs-way jobs-all jobs-my-mix jobs-supports-heading
jobs-you jobs-shared jobs-someone-else jobs-nobody-needs-to jobs-ask jobs-none
jobs-support-is-heading jobs-takes-nothing
menu-mix to-mix mix-heading mix-lead mix-kept mix-from-answers mix-from-story mix-story-replaces
mix-stories-fold mix-begin-story mix-parts-heading mix-parts-lead mix-placing-heading
mix-placing-lead mix-no-other mix-unpaid mix-not-decided mix-questions-heading mix-result-heading
mix-empty mix-week-lead mix-chart-description mix-mon mix-tue mix-wed mix-thu mix-fri mix-sat
mix-sun mix-week-heading mix-week-caption mix-column-part mix-column-way mix-column-hours
mix-hours-not-said mix-hours-none mix-total-over mix-who-heading mix-who-caption mix-column-for
mix-column-pays mix-looked-heading mix-not-seen mix-missing mix-doubled mix-careful mix-none
mix-open mix-ask-heading mix-alike-heading mix-alike-none mix-column-ring mix-paper-heading mix-paper-lead
mix-paper-what mix-paper-six-am mix-none-yet mix-no-people mix-to-paper mix-next-heading mix-to-take mix-to-jobs
mix-to-money
"""

_FILLED: dict[str, tuple[str, ...]] = {
    "home-can-wait": ("count",),
    "jobs-with": ("support",),
    "mix-answers-bring": ("parts",),
    "mix-story-has": ("title",),
    "mix-story-rows": ("when",),
    "mix-way": ("part",),
    "mix-also": ("part",),
    "mix-listed-employ-pas": ("name",),
    "mix-listed-contract": ("name",),
    "mix-listed-notional": ("name",),
    "mix-listed-third-party": ("name",),
    "mix-listed-no-phb": ("name",),
    "mix-hours": ("part",),
    "mix-hours-holiday": ("part",),
    "mix-hours-other": ("part",),
    "mix-hours-in-holidays": ("hours",),
    "mix-total": ("hours",),
    "mix-left-out": ("parts",),
    "mix-paper-said": ("ask", "answer"),
    "mix-paper-more": ("count", "where"),
    "mix-crowded": ("part", "hours", "most"),
    "mix-shared": ("part",),
    "mix-shared-other": ("part",),
    "mix-alike-parts": ("parts",),
    "mix-alike-ways": ("ways",),
    "mix-alike-when": ("when",),
    "checked-on": ("date",),
    "page-gone-over": ("checked", "again"),
    "page-overdue": ("date",),
    "source-overdue": ("date",),
    "stage-here": ("number", "total", "name"),
    "progress": ("number", "total"),
    "letter-still-empty": ("count",),
    "values-lead": ("count",),
    "change-label": ("what",),
    "because": ("answers",),
    "because-about": ("answers",),
    "card-to-ask": ("count",),
    "card-depends": ("count",),
    "card-change-line": ("answer", "question", "group"),
    "card-stories": ("count",),
    "read-about": ("name",),
    "official-name": ("name",),
    "matters-to-you": ("what",),
    "matters-say-label": ("what",),
    "stories-many": ("count",),
    "stories-show-all": ("count",),
    "stories-of-option": ("good", "mixed", "hard"),
    "story-whose": ("who", "went", "kind"),
    "story-may-upset": ("what",),
    "story-may-upset-short": ("what",),
    "chart-description": ("title",),
    "worry-change": ("question", "answer"),
    "also": ("words",),
    "two-meanings-ask": ("question",),
    "two-meanings-more": ("term",),
    "two-meanings-see": ("what",),
    "place-overdue": ("date",),
    "contact-for": ("who",),
    "contact-site": ("name",),
    "evidence-caption": ("counts", "where", "when"),
    "evidence-share": ("number", "whole"),
    "evidence-description": ("title",),
    "sources-heading": ("count",),
    "source-label": ("number", "title"),
    "source-label-unsure": ("number", "title"),
    "paper-unsure": ("sign",),
    "paper-page": ("number", "total"),
    "paper-pdf": ("size",),
    "paper-html": ("size",),
    "paper-text": ("size",),
    "sheet-settle-likely": ("who",),
    "sheet-ways-caption": ("what", "order"),
    "sheet-foot": ("site", "checked", "again"),
    "arrived-many": ("count",),
    "standards-caption": ("name",),
    "standards-count": ("met", "total", "partly", "not_yet"),
    "short-more": ("minutes",),
    "short-seconds": ("seconds",),
    "talk-heading": ("minutes",),
    "talk-lead": ("minutes",),
    "talk-glance-heading": ("minutes",),
    "talk-card-check": ("check",),
    "talk-card-check-if-time": ("check",),
    "talk-more": ("way",),
    "talk-message": ("address",),
    "talk-step-name": ("name", "minutes"),
    "take-made": ("date", "version"),
    "take-made-some-day": ("version",),
    "take-foot": ("site",),
    "paper-address": ("address",),
    "take-said": ("ask", "answers"),
    "take-in-general": ("says",),
    "take-said-too": ("short", "answers"),
    "take-some-more": ("count",),
    "take-matters": ("much", "what"),
    "take-not-sure": ("what",),
    "take-lean": ("way",),
    "take-ask-of": ("way", "question"),
    "take-ask-matters": ("what",),
    "take-facts-caption": ("order",),
    "take-home-can-wait": ("what",),
    "take-help-contact": ("name", "whom", "reach"),
    "take-help-near": ("who", "why"),
    "take-help-place": ("place",),
    "take-refused": ("ways",),
    "take-source": ("title", "how"),
    "take-sources": ("date", "titles"),
    "take-sources-more": ("count",),
    "money-out-of-date-rate": ("name", "date"),
    "money-what-is": ("name",),
    "money-leave-out": ("name",),
    "money-mend": ("what",),
    "money-in-words": (
        "hour",
        "week",
        "year",
    ),
    "money-table-caption": ("hours", "people"),
    "money-people-count": ("count",),
    "money-percent": ("number",),
    "money-not-counted": ("lines",),
    "money-from-mix": ("hours",),
    "money-left-out-owed": ("lines",),
    "money-so-far": ("hour",),
    "money-many-hours": ("hours",),
    "money-allowance-took": ("amount", "hour"),
    "money-low-pay": ("least",),
    "money-side-employing-less": ("lines",),
    "money-budget-words": (
        "budget",
        "each",
    ),
    "money-budget-employing": ("hours",),
    "money-budget-agency": ("hours",),
    "money-budget-second": ("hours",),
    "money-rate-from-until": (
        "first",
        "last",
    ),
    "money-unit-pounds-an-hour": ("number",),
    "money-unit-pounds-a-week": ("number",),
    "money-unit-pounds-a-year": ("number",),
    "money-unit-percent": ("number",),
    "money-unit-weeks-a-year": ("number",),
    "money-unit-days-a-year": ("number",),
    "money-fault-other-unit": ("unit",),
    "money-fault-too-much": ("most",),
    "money-fault-too-many": ("most",),
    "money-fault-too-many-hours": ("most",),
    "note-matters": ("what",),
    "note-not-sure": ("what",),
}

WORDS: dict[str, tuple[str, ...]] = {**dict.fromkeys(_BARE.split(), ()), **_FILLED}
"""Each word, with the names of what is filled in where its text says {name}."""
