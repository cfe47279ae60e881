"""What the rooms share."""

from station.demo.sample import Sample
from station.rules.kinds import PersonKind
from tests.journeys.conftest import OpenDesk, written_down


def test_a_name_in_a_line_opens_nobody_s_file(sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    hit = next(hit for hit in desk.services.directory.find("payet") if hit.kind is PersonKind.GUARDIAN)
    before = written_down(sample)
    assert hit.last_name in desk._ground.name_of(hit.id)
    assert written_down(sample) == before
