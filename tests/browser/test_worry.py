"""A worry that is checked on a phone: after each pick the eye, the focus and a listener come to what is next."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import wait_until_idle

FOCUSED = "document.activeElement.textContent"


@pytest.mark.parametrize("width", [320, 1280])
def test_the_answer_comes_into_view_with_the_focus_and_a_folded_question_opens_again(
    page, open_page_at, content, width
):
    page.set_viewport_size({"width": width, "height": 568})
    open_page_at(page, "/worry?check=paying-family")
    answer = page.locator(".phb-answer")
    while not answer.count():
        step = page.locator("[data-step]").last.text_content()
        page.locator('[class*="st-key-phb-unfolded-"]').last.locator(
            "label:has(input)"
        ).first.click()
        page.wait_for_function(
            f"before => {FOCUSED} !== before && document.activeElement.dataset.step", arg=step
        )
        wait_until_idle(page)

    heading, plain = answer.locator("h2"), answer.locator("[role=status] p")
    assert page.evaluate(FOCUSED) == heading.text_content()
    expect(heading).to_be_in_viewport(ratio=1)
    expect(plain).to_be_in_viewport()

    page.locator('[class*="st-key-phb-change-"] button').first.click()
    page.wait_for_function("document.activeElement.matches('input:checked')")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".phb-told")).not_to_be_empty()
    assert page.evaluate("document.activeElement.matches('input:checked')")
