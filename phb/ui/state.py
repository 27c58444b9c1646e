"""What this visit holds: answers, place in the guide, the door taken. The one place that names session state."""

import json
import random
from collections.abc import Mapping
from types import MappingProxyType

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from phb.content.library import DOORS, OPTION_IDS, Content
from phb.content.records import NOT_SURE
from phb.guide.answers import Answers, keep_known
from phb.guide.flow import asked_answers
from phb.guide.mix import Mix
from phb.ui.visit import Visit, as_told, with_what_was_told

_KEY = "phb-visit"
_WIDGET = "phb-ask-"
_CLEARED = "phb-cleared"
_CLEARED_NOW = "phb-cleared-now"
_FIRST_RUN = "phb-first-run"
_DRAWN = "phb-drawn"
_STOOD = "phb-stood"
_LEAN_STOOD = "phb-stood-lean"
_TAKE_NOTHING_BACK = "phb-take-nothing-back"
_HEARD = "phb-heard"
_MIXES = "phb-mixes"
"""How often a mix was taken in place of what the fields held. Their keys have it in them."""
_DRAWN_ON = "phb-drawn-on"
"""Key of a widget to the page that drew it last. On another page it is another widget, though the key is the same."""
FILTER = "phb-filter-"
"""What the keys of the stories page's filters begin with: they say something of the visitor too."""
JOBS = "phb-jobs-"
"""What the keys of the picks on the page of jobs begin with."""
CARRIED = "phb-carried-"
"""What the keys of a link with answers begin with: of one that was made, and of one that was opened."""
WORRY = "phb-worry-"
"""What the keys of the questions about a worry begin with. What is picked there is kept nowhere else."""
MIX = "phb-mix-"
"""What the keys of what is put in a mix begin with."""
MONEY = "phb-money-"
"""What the keys of all that is typed on the page on money begin with."""


def begin_run() -> None:
    """Note what this run has to know: whether anything was drawn whole before, and whether all was just forgotten.

    Called once in each run, before anything is drawn.
    """
    st.session_state[_FIRST_RUN] = _DRAWN not in st.session_state
    st.session_state[_CLEARED_NOW] = st.session_state.pop(_CLEARED, 0)


def end_run() -> None:
    """Note that a page was drawn whole, or that the browser holds no widget of the one that comes."""
    st.session_state[_DRAWN] = True


def is_first_run() -> bool:
    """Whether this session has drawn no page whole before. A run that was cut short does not count.

    Behind a page that outlived its server, the browser's widgets then know more than we do: nothing may
    be set over what they hold, and no callback tells of it.
    """
    return bool(st.session_state.get(_FIRST_RUN))


def take_what_stood(question_id: str, picked: frozenset[str]) -> None:
    """Keep what the browser's widgets held in the first run. Nothing picked counts once the tab has told more."""
    st.session_state[_STOOD] = {**st.session_state.get(_STOOD, {}), question_id: picked}
    if picked - {NOT_SURE}:
        save_answer(question_id, picked - {NOT_SURE})


def current_visit() -> Visit:
    visit = st.session_state.get(_KEY)
    if visit is None:
        visit = Visit(seed=random.randrange(1, 2**31))
        st.session_state[_KEY] = visit
    return visit


def current_answers(content: Content) -> Answers:
    """The answers that count: those that the content still has, to questions that are asked.

    The others are kept, in case an edit or a changed answer brings their question back.
    """
    return asked_answers(content, keep_known(content, current_visit().answers))


def save_answer(question_id: str, picked: frozenset[str], *, unsure: bool = False) -> None:
    """Keep an answer. An empty one is no answer: passed over, or where ``unsure`` answered with "not sure"."""
    visit, this = current_visit(), {question_id}
    answers = {q: given for q, given in visit.answers.items() if q != question_id}
    if picked:
        answers[question_id] = picked
    _keep(
        visit,
        answers=MappingProxyType(answers),
        skipped=visit.skipped - this if picked else visit.skipped | this,
        unsure=visit.unsure | this if unsure and not picked else visit.unsure - this,
    )


def take_answers(answers: Answers) -> None:
    """Go on with these answers in place of all that were given, from the beginning of the guide."""
    _keep(current_visit(), answers=answers, skipped=frozenset(), unsure=frozenset(), at=None)
    _forget_widgets()


def save_ready(question_id: str, said: str) -> None:
    """Keep what was said to a question of "Where are you now?"."""
    visit = current_visit()
    _keep(visit, ready=MappingProxyType({**visit.ready, question_id: said}))


def save_lean(lean: str) -> None:
    """Keep the option that the visitor leans to. Anything that is no option means "not decided"."""
    _keep(current_visit(), lean=lean if lean in OPTION_IDS else None)


def take_lean_that_stood(lean: str) -> None:
    """Keep what the browser's widget held in the first run, for when the tab tells what it kept."""
    st.session_state[_LEAN_STOOD] = lean
    save_lean(lean)


def save_mix(mix: Mix) -> None:
    """Keep what was put together, in place of what was there."""
    _keep(current_visit(), mix=mix)


def take_mix(mix: Mix) -> None:
    """Go on with a mix that was not put together in the fields: they are drawn anew, as others.

    A browser that has not yet heard of many new values at once would tell of the old ones with the next press.
    """
    save_mix(mix)
    _draw_mix_anew()


def _draw_mix_anew() -> None:
    st.session_state[_MIXES] = st.session_state.get(_MIXES, 0) + 1


def mix_key(what: str, id_: str) -> str:
    """The key of a field of the mix. No id has two dashes in a row, so no two have the same."""
    return f"{MIX}{what}--{id_}--{st.session_state.get(_MIXES, 0)}"


def go_to_question(question_id: str | None) -> None:
    """Where the guide is. None is its first question."""
    _keep(current_visit(), at=question_id)


def switch_stories() -> None:
    """Leave stories out of the pages that are not about them, or bring them back."""
    visit = current_visit()
    _keep(visit, without_stories=not visit.without_stories)


def choose_door(door: str) -> None:
    if door in DOORS:
        _keep(current_visit(), door=door)


def clear_visit() -> None:
    """Forget everything that this visitor said, and begin anew in another mixed order."""
    for key in list(st.session_state):
        if str(key).startswith((_KEY, _WIDGET, FILTER, WORRY, JOBS, MIX, MONEY, _STOOD, CARRIED)):
            del st.session_state[key]
    _draw_mix_anew()
    st.session_state[_CLEARED] = random.randrange(1, 2**31)
    st.session_state[_HEARD] = True
    st.session_state[_TAKE_NOTHING_BACK] = is_first_run()
    end_run()


def was_cleared() -> bool:
    """Whether the press that began this run was the one that forgets."""
    return clearing() > 0


def clearing() -> int:
    """A number for the press that forgets, another for each. 0 in any other run.

    The browser's part of a component is told nothing when what it is given stays the same.
    """
    return int(st.session_state.get(_CLEARED_NOW, 0))


def tab_was_heard() -> bool:
    """Whether this session knows what the tab kept, or has forgotten it for good. Until then the tab keeps it."""
    return bool(st.session_state.get(_HEARD))


def widget_key(question_id: str, answer: str = "") -> str:
    """The key of a question, or of one of its answers to tick. No id has two dashes in a row, so no two have the same."""
    return f"{_WIDGET}{question_id}--{answer}" if answer else f"{_WIDGET}{question_id}"


def ready_key(question_id: str) -> str:
    """The key of a question of "Where are you now?". No id begins with a dash, so none of the guide's has it."""
    return widget_key(f"-{question_id}")


def lean_key() -> str:
    """The key of the question which way the visitor leans. No id has two dashes in a row."""
    return widget_key("--lean")


def worry_key(checker_id: str, question_id: str) -> str:
    """The key of a question about a worry. No id has two dashes in a row, so no two have the same."""
    return f"{WORRY}{checker_id}--{question_id}"


def widget_value(key: str) -> object:
    """What a widget holds, or what a page has noted: None before it was ever drawn."""
    return st.session_state.get(key)


def set_widget(key: str, value: object) -> None:
    """Give a widget its value before it is drawn, or note something for this visit."""
    st.session_state[key] = value


def hold(key: str, value: object) -> None:
    """Let a widget show what was kept, which always counts: Streamlit forgets a widget that two pages share.

    One that shows it already on this page is left alone, and so are all in the first run. What is set goes back to
    the browser, and would undo a pick that was made while it was on its way.
    """
    context, drawn_on = get_script_run_ctx(), st.session_state.setdefault(_DRAWN_ON, {})
    page = context.page_script_hash if context else ""
    held = st.session_state.get(key, drawn_on)  # what no widget holds
    if not is_first_run() and (drawn_on.get(key) != page or held != value):
        st.session_state[key] = value
    drawn_on[key] = page


def visit_to_keep() -> dict[str, object]:
    """The visit as plain data for the browser tab to keep."""
    return as_told(current_visit())


def restore_visit(content: Content, kept: str) -> None:
    """Take back what the browser tab kept. Answers given since then stand before older ones.

    What the tab sends is a stranger's text: anything that does not fit is left out.
    """
    st.session_state[_HEARD] = True
    if st.session_state.get(_TAKE_NOTHING_BACK):
        return
    try:
        told = json.loads(kept)
    except (ValueError, RecursionError):
        return
    if not isinstance(told, Mapping):
        return
    if told.get("outlived") is True:
        _note_what_was_unpicked(content, told)
    else:
        end_run()
    visit = current_visit()
    st.session_state[_KEY] = with_what_was_told(content, visit, told, lean=_lean_now(visit, told))
    _forget_widgets()


def _note_what_was_unpicked(content: Content, told: Mapping[str, object]) -> None:
    """A page that outlived its server may have had a tick taken out, or "not sure" put in, since it last told."""
    older = keep_known(content, told.get("answers"))
    for question_id, stood in st.session_state.get(_STOOD, {}).items():
        before = older.get(question_id, frozenset())
        put_in = NOT_SURE in stood and (before <= stood or stood == {NOT_SURE})
        if before and (not stood or put_in):
            save_answer(question_id, frozenset())
    st.session_state.pop(_STOOD, None)


def _lean_now(visit: Visit, told: Mapping[str, object]) -> str | None:
    """What stood on a page that outlived its server is newer than what its tab kept, "not decided" too."""
    stood = st.session_state.pop(_LEAN_STOOD, None)
    if visit.lean or (stood and told.get("outlived") is True):
        return visit.lean
    lean = told.get("lean")
    return lean if isinstance(lean, str) and lean in OPTION_IDS else None


def _forget_widgets() -> None:
    """Let widgets be drawn anew from the answers."""
    for key in list(st.session_state):
        if str(key).startswith(_WIDGET):
            del st.session_state[key]


def _keep(visit: Visit, **changes: object) -> None:
    st.session_state[_KEY] = Visit(**{**visit.__dict__, **changes})  # type: ignore[arg-type]
