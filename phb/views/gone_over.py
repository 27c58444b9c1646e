"""When what a page shows was last gone over by a person, and whether that is longer ago than it should be."""

from collections.abc import Mapping

from phb.content.due import is_overdue
from phb.content.library import Content, KeptFile
from phb.text.html import NOTHING, Html, element
from phb.views.frame import notice
from phb.views.say import day, say

RESTS_ON: Mapping[str, tuple[str, ...]] = {
    "": ("site.yaml", "options.yaml"),
    "door": ("site.yaml",),
    "guide": ("questions.yaml", "site.yaml"),
    "meaning": ("options.yaml", "questions.yaml", "stories/"),
    "options": ("options.yaml",),
    "compare": ("options.yaml",),
    "matters": ("options.yaml", "questions.yaml"),
    "now": ("ready.yaml",),
    "asked": ("asked.yaml",),
    "talk": ("talk.yaml", "myths.yaml", "options.yaml"),
    "home": ("home.yaml", "options.yaml", "stories/"),
    "worry": ("checkers/", "myths.yaml"),
    "evidence": ("evidence.yaml",),
    "stories": ("stories/",),
    "steps": ("steps.yaml",),
    "words": ("glossary.yaml",),
    "help": ("help.yaml", "places/"),
    "sources": ("sources.yaml",),
    "short": (
        "short.yaml",
        "options.yaml",
        "questions.yaml",
        "stories/",
        "steps.yaml",
        "help.yaml",
        "home.yaml",
        "take.yaml",
    ),
    "employer": ("employer.yaml",),
    "endoflife": ("endoflife.yaml", "help.yaml", "options.yaml"),
    "take": ("take.yaml", "options.yaml", "questions.yaml", "help.yaml"),
    "about": ("pages/about.md", "publisher.yaml"),
    "standards": ("standards.yaml",),
    "privacy": ("pages/privacy.md",),
    "accessibility": ("pages/accessibility.md",),
    "sheet": ("sheets/", "home.yaml", "site.yaml"),
    "whatif": ("whatifs/", "options.yaml"),
    "letters": ("letters/",),
    "jobs": ("jobs.yaml", "options.yaml"),
    "mix": ("mix.yaml", "options.yaml"),
    "money": ("money.yaml", "figures.yaml"),
}
"""Page to how the names of the files begin that it shows. A page not named here rests on every file."""


def overdue_banner(content: Content, page: str, address: Mapping[str, str]) -> Html:
    """That the page was due to be gone over and was not. Nothing where it is in time.

    ``address`` holds which story or option the page shows, if it shows one.
    """
    files = files_behind(content, page, address)
    overdue = [file for file in files if is_overdue(file.check_again, content.today)]
    if not overdue:
        return NOTHING
    since = min(file.check_again for file in overdue)
    return notice(say(content, "page-overdue", date=day(since)))


def gone_over(content: Content, page: str, address: Mapping[str, str]) -> Html:
    """When the page was last gone over, and by when it is due again. The oldest of its files decides."""
    files = files_behind(content, page, address)
    if not files:
        return NOTHING
    checked = min(file.checked_on for file in files)
    again = min(file.check_again for file in files)
    said = say(content, "page-gone-over", checked=day(checked), again=day(again))
    return element("p", said, class_="phb-quiet")


def files_behind(content: Content, page: str, address: Mapping[str, str]) -> tuple[KeptFile, ...]:
    """The files that hold what a page shows: for one story, sheet, worry or what-if its own, for one option its stories' too."""
    story = content.kept.get(_file_of(address.get("story", "")))
    if page == "stories" and story:
        return (story,)
    sheet = content.kept.get(f"sheets/{address.get('sheet', '')}.yaml")
    if page == "sheet" and sheet:
        return (sheet,)
    worry = content.kept.get(f"checkers/{address.get('check', '')}.yaml")
    if page == "worry" and worry:
        return (worry,)
    whatif = content.kept.get(f"whatifs/{address.get('what', '')}.yaml")
    if page == "whatif" and whatif:
        return (whatif,)
    beginnings = RESTS_ON.get(page, ("",))
    files = [file for name, file in content.kept.items() if name.startswith(beginnings)]
    if page == "options" and (option := address.get("option")):
        told = [s.id for s in content.stories if option in s.options]
        files += [content.kept[_file_of(story_id)] for story_id in told]
    return tuple(files)


def _file_of(story_id: str) -> str:
    return f"stories/{story_id}.md"
