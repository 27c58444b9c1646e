"""What an hour of employing comes to, line by line, beside an agency's price, and what a weekly budget buys."""

from phb.guide.employing import LINES
from phb.guide.order import mixed
from phb.guide.rates import rates_on
from phb.text.html import join
from phb.ui.draw import draw_html
from phb.ui.money import draw_sums
from phb.ui.shell import close_page, draw_heading, open_page
from phb.ui.state import current_visit
from phb.views import money
from phb.views.cited import Cited

content = open_page("money")
draw_heading(content, "money", content.money.title, lead=content.money.lead)
order = tuple(o.id for o in mixed(content.options, current_visit().seed) if o.id in money.WAYS)
cited = Cited(content)
rates = rates_on(content.rates, content.today)

if rates is None:
    draw_html(join(money.careful(content), money.out_of_date(content)))
    draw_html(money.every_line(content, LINES, cited))
else:
    draw_html(join(money.careful(content), money.contents(content)))
    draw_sums(content, rates, order, cited)
draw_html(
    join(
        money.what_is_in_a_price(content, order, cited),
        money.trade(content, cited, adds_up=rates is not None),
        money.other_ways(content, cited),
        money.rates_table(content, cited),
        money.ways_on(content),
        cited.section(),
    )
)
close_page(content, "money")
