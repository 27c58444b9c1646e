"""Every kind of problem: its code, how much it matters, and a title for the page that explains it."""

from typing import Literal, NamedTuple

Severity = Literal["must-fix", "please-check", "idea"]


class Code(NamedTuple):
    severity: Severity
    title: str


MUST: Severity = "must-fix"
CHECK: Severity = "please-check"
IDEA: Severity = "idea"

CODES: dict[str, Code] = {
    # Files
    "FILE-1": Code(MUST, "A file that the site needs is missing"),
    "FILE-2": Code(MUST, "A file can't be read"),
    "FILE-3": Code(CHECK, "A file that nothing reads"),
    "FILE-4": Code(MUST, "A link to a file outside the content folder"),
    "FILE-5": Code(MUST, "A file is too big"),
    "FILE-6": Code(MUST, "A file name that can't be an id"),
    # The characters of a file
    "TEXT-1": Code(MUST, "A file that is not saved as UTF-8"),
    "TEXT-2": Code(CHECK, "A hidden mark at the start of a file"),
    "TEXT-3": Code(MUST, "A tab"),
    "TEXT-4": Code(MUST, "A character that can't be seen"),
    "TEXT-5": Code(MUST, "A special space"),
    "TEXT-6": Code(CHECK, "A special space in a story or page"),
    "TEXT-7": Code(MUST, "A line is too long"),
    "TEXT-8": Code(MUST, "Marks of two versions that were put together"),
    "TEXT-9": Code(MUST, "A bullet that makes no list"),
    "TEXT-10": Code(MUST, "Letters joined into one sign"),
    "TEXT-11": Code(MUST, "Letters that were garbled on their way"),
    "TEXT-12": Code(CHECK, "A sign that no paper can print"),
    # How a file is laid out
    "LAYOUT-1": Code(MUST, "A line can't be read"),
    "LAYOUT-2": Code(MUST, "A colon inside the text"),
    "LAYOUT-3": Code(MUST, "Quotes that do not match"),
    "LAYOUT-4": Code(MUST, "Brackets that do not match"),
    "LAYOUT-5": Code(MUST, "A line that does not line up"),
    "LAYOUT-6": Code(MUST, "A line without a colon"),
    "LAYOUT-7": Code(MUST, "Text that starts with a special character"),
    "LAYOUT-8": Code(MUST, "The same word twice"),
    "LAYOUT-9": Code(MUST, "Nothing after the colon"),
    "LAYOUT-10": Code(MUST, "A shortcut with & or *"),
    "LAYOUT-11": Code(MUST, "A mark that starts with !"),
    "LAYOUT-12": Code(MUST, "A joining line with <<"),
    "LAYOUT-13": Code(MUST, "Three dashes or dots in the middle of a file"),
    "LAYOUT-14": Code(MUST, "Lines set too far in"),
    "LAYOUT-15": Code(MUST, "A file with too many parts"),
    "LAYOUT-16": Code(MUST, "An empty file"),
    "LAYOUT-17": Code(MUST, "The three dashes of a story or page are missing"),
    "LAYOUT-18": Code(MUST, "A story or page without its text"),
    "LAYOUT-19": Code(MUST, "Brackets to the left of a colon"),
    "LAYOUT-20": Code(MUST, "A backslash inside double quotes"),
    "LAYOUT-21": Code(CHECK, "Words after # are not read"),
    # The words to the left of a colon, and what stands to the right
    "WORD-1": Code(MUST, "A word that this place does not know"),
    "WORD-2": Code(MUST, "A line is missing"),
    "WORD-3": Code(MUST, "A word that is not one of the fixed ones"),
    "WORD-4": Code(MUST, "An id with other signs than letters, digits and dashes"),
    "WORD-5": Code(MUST, "Text is too long"),
    "WORD-6": Code(MUST, "Text is empty"),
    "WORD-7": Code(MUST, "A date that can't be read"),
    "WORD-8": Code(MUST, "A number that can't be used"),
    "WORD-9": Code(MUST, "A list is needed"),
    "WORD-10": Code(MUST, "Lines with a word and a colon are needed"),
    "WORD-11": Code(MUST, "Text is needed"),
    "WORD-12": Code(MUST, "Too few"),
    "WORD-13": Code(MUST, "Too many"),
    "WORD-14": Code(MUST, "A web address that can't be used"),
    "WORD-15": Code(MUST, "A reason must point one way"),
    "WORD-16": Code(MUST, "A line that the file itself gives"),
    "WORD-17": Code(MUST, "Something that can't be used here"),
    "WORD-19": Code(MUST, "A phone number that can't be rung"),
    "WORD-18": Code(CHECK, "The same thing twice in a list"),
    "WORD-20": Code(MUST, "A text without letters"),
    # Ids
    "ID-1": Code(MUST, "Two things with one id"),
    "ID-2": Code(MUST, "An id that is kept for something else"),
    "ID-3": Code(MUST, "A reason's id does not start with its option"),
    "ID-4": Code(MUST, "One of the six options is missing"),
    "ID-5": Code(MUST, "An option that is not one of the six"),
    "ID-6": Code(MUST, "Two options with one mark"),
    # One thing pointing to another
    "POINT-1": Code(MUST, "A source that does not exist"),
    "POINT-2": Code(MUST, "A question that does not exist"),
    "POINT-3": Code(MUST, "An answer that does not exist"),
    "POINT-4": Code(MUST, "An option that does not exist"),
    "POINT-5": Code(MUST, "A row of the comparison that does not exist"),
    "POINT-6": Code(MUST, "Not sure in a condition"),
    "POINT-7": Code(MUST, "A question that looks ahead"),
    "POINT-8": Code(MUST, "A story found by what matters"),
    "POINT-9": Code(MUST, "A row that moves for a situation"),
    "POINT-10": Code(MUST, "Not stated beside an option"),
    "POINT-11": Code(MUST, "A cell of the comparison is missing"),
    "POINT-12": Code(MUST, "A word explained that does not exist"),
    "POINT-13": Code(MUST, "A table of the six options that does not exist"),
    "POINT-14": Code(MUST, "A step, contact or story named that does not exist"),
    "POINT-16": Code(CHECK, "A topic with no short answer under it"),
    "POINT-15": Code(MUST, "A part of a life named that the mix does not have"),
    "DATE-1": Code(MUST, "Due again before it was checked"),
    "DATE-2": Code(CHECK, "Checked on a day that is still to come"),
    # What readers are owed: who is behind it, and whether somebody has gone over it lately
    "OPEN-1": Code(IDEA, "Something that the publisher has not stated yet"),
    "DUE-1": Code(CHECK, "Past the day to go over it again"),
    "DUE-2": Code(IDEA, "Soon due to be gone over again"),
    # Links and Markdown
    "LINK-1": Code(MUST, "A link that may not be used"),
    "LINK-2": Code(MUST, "A picture in the text"),
    "LINK-3": Code(MUST, "HTML in the text"),
    "LINK-4": Code(MUST, "A link within the site that leads nowhere"),
    "LINK-5": Code(MUST, "Signs that readers would see as they are typed"),
    "LINK-6": Code(MUST, "A link or bold words in a name"),
    # Who a story is about
    "ANON-1": Code(CHECK, "An exact age in a story"),
    "ANON-2": Code(CHECK, "An exact date, month or year in a story"),
    "ANON-3": Code(CHECK, "Somebody's own words in a story"),
    "ANON-4": Code(CHECK, "A long quotation in a story"),
    "ANON-5": Code(CHECK, "A name in a story"),
    "ANON-6": Code(CHECK, "The name of a place or organisation in a story"),
    "ANON-7": Code(CHECK, "A way to reach somebody in a story"),
    "ANON-8": Code(CHECK, "Hours given too exactly in a story"),
    # The words of the frame
    "SITE-1": Code(MUST, "A word of the frame is missing"),
    "SITE-2": Code(MUST, "A word of the frame that nothing shows"),
    "SITE-3": Code(MUST, "A place to fill in is missing or not known"),
    # What conditions do together
    "LOGIC-1": Code(MUST, "A condition that contradicts itself"),
    "LOGIC-2": Code(MUST, "Something that nobody can ever see"),
    "LOGIC-3": Code(CHECK, "A reason that holds for everyone"),
    "LOGIC-4": Code(CHECK, "A condition that lists every answer"),
    "LOGIC-5": Code(CHECK, "Two reasons for the same answers"),
    "LOGIC-6": Code(CHECK, "Two reasons with the same words"),
    "LOGIC-7": Code(CHECK, "An answer to tick that nothing uses"),
    "LOGIC-8": Code(CHECK, "A question that nothing uses"),
    "LOGIC-9": Code(CHECK, "An option with nothing to say to some readers"),
    "LOGIC-10": Code(CHECK, "An answer both asked for and ruled out"),
    # Evenness of the options
    "BALANCE-1": Code(MUST, "More good points than hard ones, or the other way round"),
    "BALANCE-2": Code(
        MUST, "Good points told at more length than hard ones, or the other way round"
    ),
    "BALANCE-3": Code(MUST, "A cell of the comparison that outweighs its row"),
    "BALANCE-4": Code(MUST, "A part of an option that is longer or shorter than in the others"),
    "BALANCE-5": Code(MUST, "More or fewer entries than in the other options"),
    # Words that steer
    "STEER-1": Code(MUST, "A verdict"),
    "STEER-2": Code(CHECK, "Words that sell"),
    "STEER-3": Code(CHECK, "Words that frighten"),
    "STEER-4": Code(CHECK, "Words that make light of something"),
    "STEER-5": Code(MUST, "People described by what they lack"),
    "STEER-6": Code(MUST, "Savings beside an option"),
    "STEER-7": Code(MUST, "How many others chose an option"),
    # The form of a story
    "STORY-1": Code(MUST, "A story without its five parts"),
    "STORY-2": Code(MUST, "A part of a story with nothing in it"),
    "STORY-3": Code(CHECK, "A story much longer or shorter than others"),
    # Plain language
    "PLAIN-1": Code(CHECK, "A page that is hard to read"),
    "PLAIN-2": Code(CHECK, "A sentence that is too long"),
    "PLAIN-3": Code(CHECK, "A page with many long sentences"),
    "PLAIN-4": Code(CHECK, "A paragraph that is too long"),
    "PLAIN-5": Code(CHECK, "Letters that nothing has spelled out"),
    "PLAIN-6": Code(CHECK, "A carer who may be paid or not"),
    "PLAIN-7": Code(IDEA, "A page that could be plainer"),
    # What matters to people
    "VALUE-2": Code(MUST, "A question on what matters with answers of its own"),
    "VALUE-1": Code(CHECK, "An option with nothing to say about what may matter"),
    # The numbers of the page of figures
    "FIGURE-1": Code(MUST, "A row without a number"),
    "FIGURE-2": Code(MUST, "A number for something that the figure does not have"),
    "FIGURE-3": Code(MUST, "A picture that does not fit its numbers"),
    "FIGURE-4": Code(MUST, "A share without its whole"),
    "FIGURE-5": Code(MUST, "Parts that do not add up"),
    # The papers for a meeting
    "SHEET-1": Code(
        MUST, "A row with more or fewer cells, or more or fewer widths, than there are columns"
    ),
    "SHEET-2": Code(MUST, "A heading with nothing under it"),
    "LETTER-1": Code(MUST, "A blank of a letter that cannot be filled in"),
    "LETTER-2": Code(MUST, "A letter of more than half a page"),
    # The five minutes
    "SHORT-1": Code(MUST, "Minutes that do not add up to five"),
    "SHORT-2": Code(MUST, "More to read than its minutes allow"),
    "SHORT-3": Code(MUST, "What a budget is, told at too great a length"),
    "SHORT-4": Code(MUST, "A line of the six ways that outweighs the others"),
    # When time is short, or somebody has died
    "CARE-1": Code(CHECK, "Words that do not belong beside a death"),
    "CARE-2": Code(MUST, "A way left out, or told unevenly, where time is short"),
    "CARE-3": Code(MUST, "A story offered without its warning"),
    # The first talk, and what people say
    "TALK-1": Code(MUST, "Minutes that do not add up"),
    "TALK-2": Code(MUST, "An option that the talk does not introduce once"),
    "TALK-3": Code(MUST, "An introduction that is longer or shorter than the others"),
    "MYTH-1": Code(MUST, "Called true or false on too little"),
    # The papers to take away
    "TAKE-1": Code(
        MUST, "A way left out of the facts on the papers, or one that is none of the six"
    ),
    "TAKE-2": Code(MUST, "A fact on the papers in too many words"),
    # The time before a child first goes home
    "HOME-1": Code(MUST, "Something needed before home that is told after it"),
    "HOME-2": Code(MUST, "Nothing that must be in place, or nothing that can wait"),
    "HOME-3": Code(MUST, "One of the six options twice"),
    "HOME-4": Code(MUST, "A story of a change in which nothing changed"),
    # A worry to check
    "CHECK-1": Code(MUST, "Answers that lead nowhere"),
    "CHECK-2": Code(MUST, "Two answers at once"),
    "CHECK-3": Code(MUST, "Answered yes or no on too little"),
    "CHECK-4": Code(CHECK, "A question that nothing rests on"),
    # What if something changes
    "WHATIF-1": Code(MUST, "A way left out of a what-if, or one that is none of the six"),
    "WHATIF-2": Code(MUST, "A cell of a what-if that is longer or shorter than in the other ways"),
    # What could fall on you
    "JOBS-1": Code(MUST, "A way left out of a job, or one that is none of the six"),
    "JOBS-2": Code(MUST, "A job that is told at another length in one way than in the others"),
    "JOBS-3": Code(MUST, "A support that does not exist"),
    "JOBS-4": Code(MUST, "A support that takes over a job that is not yours"),
    "JOBS-5": Code(MUST, "A week without a job"),
    # The mix builder
    "MIX-1": Code(MUST, "A way that no part can be put in"),
    "MIX-2": Code(MUST, "A way of which nothing says who pays"),
    "MIX-3": Code(MUST, "Hours where there are none, or none where there are"),
    "MIX-4": Code(MUST, "One id for two things that conditions look at"),
    "MIX-5": Code(CHECK, "A question about a mix that nothing rests on"),
    # The rates that the sums on money rest on
    "MONEY-1": Code(MUST, "A rate that the sums need is missing"),
    "MONEY-2": Code(MUST, "A rate that the sums do not know"),
    "MONEY-3": Code(MUST, "A rate in another unit, or too large"),
    "MONEY-4": Code(MUST, "A rate that ends before it begins"),
    "MONEY-5": Code(MUST, "Two rates for the same days"),
    "MONEY-6": Code(CHECK, "A rate that is out of date"),
    "MONEY-7": Code(CHECK, "A rate that soon will be out of date"),
    # Gaps
    "GAP-1": Code(IDEA, "A source that nothing uses"),
    "GAP-2": Code(IDEA, "A word explained but not used"),
    "GAP-3": Code(IDEA, "An option without a story"),
    "GAP-4": Code(IDEA, "An answer that only says none of the others"),
    "GAP-5": Code(IDEA, "An option with a single story"),
    "GAP-6": Code(IDEA, "An option whose stories all went one way"),
    "GAP-7": Code(IDEA, "An option without a story of somebody who changed or stopped"),
    "GAP-8": Code(IDEA, "Too many of the stories went well"),
}
