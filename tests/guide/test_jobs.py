"""Who does a job once there is support: never more for you than before, and never a job that was not yours."""

import pytest

from phb.content.jobs_models import WHO, YOURS
from phb.guide.jobs import who_does


def cells(content):
    return [(job.id, o, doing) for job in content.jobs.jobs for o, doing in job.ways.items()]


def test_without_support_a_job_is_done_as_it_is_written(content):
    for job, option, doing in cells(content):
        assert who_does(doing, ()) == (doing.done_by, ()), (job, option)


def test_more_support_never_leaves_more_to_you(content):
    supports = [support.id for support in content.jobs.supports]
    for job, option, doing in cells(content):
        left = [WHO.index(who_does(doing, supports[:n]).who) for n in range(len(supports) + 1)]

        assert left == sorted(left), (job, option)


def test_support_changes_no_job_that_is_not_yours(content):
    supports = [support.id for support in content.jobs.supports]
    for job, option, doing in cells(content):
        if doing.done_by not in YOURS:
            assert who_does(doing, supports) == (doing.done_by, ()), (job, option)


@pytest.mark.parametrize("job", ["insurance", "guide-people", "pay-and-pension", "checks"])
def test_a_managed_account_never_makes_somebody_else_the_employer(content, job):
    (found,) = [one for one in content.jobs.jobs if one.id == job]

    who = who_does(found.ways["employ-pas"], ("managed-account",)).who
    assert who in YOURS


def test_every_support_takes_part_in_some_job(content):
    taking = {support for _, _, doing in cells(content) for support in doing.with_}

    assert taking == {support.id for support in content.jobs.supports}
