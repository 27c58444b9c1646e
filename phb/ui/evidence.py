"""One figure of the evidence on the screen: its words, its picture with its table, and its caveats."""

from phb.content.evidence_models import Figure
from phb.content.library import Content
from phb.ui.draw import draw_chart_with_table, draw_html
from phb.views.cited import Cited
from phb.views.evidence import figure_closing, figure_opening
from phb.views.evidence_charts import figure_charts, figure_table


def draw_figure(content: Content, figure: Figure, cited: Cited) -> None:
    """In the order in which it is read, so that its sources are numbered as they are met."""
    draw_html(figure_opening(content, figure, cited))
    draw_chart_with_table(
        figure_charts(content)[figure.id], name=figure.id, table=figure_table(content, figure)
    )
    draw_html(figure_closing(content, figure, cited))
